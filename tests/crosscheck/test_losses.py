"""Softmax, the losses and their gradients beside PyTorch's and Keras's, in float64."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference_impl.loss_gradients import (
    binary_cross_entropy_gradient,
    cross_entropy_gradient,
    mean_absolute_error_gradient,
    mean_squared_error_gradient,
    softmax_cross_entropy_gradient,
)
from reference_impl.losses import (
    binary_cross_entropy,
    cross_entropy,
    mean_absolute_error,
    mean_squared_error,
    softmax_cross_entropy,
)
from reference_impl.one_hot import one_hot
from reference_impl.softmax import log_softmax, softmax
from tests.reference_impl.examples import TABLE_SCORES, Floats, random_distributions, random_scores

torch = pytest.importorskip("torch", reason="PyTorch is not installed here: make crosscheck installs it")
functional = torch.nn.functional

pytestmark = pytest.mark.crosscheck

Loss = Callable[[Floats, Floats], float]
# A loss, PyTorch's of (targets, predictions), and predictions that both take.
PAIRS: dict[str, tuple[Loss, Callable[[Any, Any], Any], Floats]] = {
    "cross_entropy": (
        cross_entropy,
        lambda y, y_hat: functional.nll_loss(y_hat.log(), y.argmax(dim=1)),
        random_distributions(6, 3),
    ),
    "softmax_cross_entropy": (
        softmax_cross_entropy,
        lambda y, z: functional.cross_entropy(z, y),
        random_scores(6, 3),
    ),
    "binary_cross_entropy": (
        binary_cross_entropy,
        lambda y, y_hat: functional.binary_cross_entropy(y_hat, y),
        random_distributions(6, 3),
    ),
    "mean_squared_error": (
        mean_squared_error,
        lambda y, y_hat: functional.mse_loss(y_hat, y),
        random_scores(6, 3),
    ),
    "mean_absolute_error": (
        mean_absolute_error,
        lambda y, y_hat: functional.l1_loss(y_hat, y),
        random_scores(6, 3),
    ),
}
GRADIENTS: dict[str, Callable[[Floats, Floats], Floats]] = {
    "cross_entropy": cross_entropy_gradient,
    "softmax_cross_entropy": softmax_cross_entropy_gradient,
    "binary_cross_entropy": binary_cross_entropy_gradient,
    "mean_squared_error": mean_squared_error_gradient,
    "mean_absolute_error": mean_absolute_error_gradient,
}
every_loss = pytest.mark.parametrize("name", PAIRS)
TARGETS = one_hot([0, 2, 1, 2, 0, 1], 3)


@pytest.mark.parametrize("z", [TABLE_SCORES, random_scores(5, 4), np.array([[1000.0, 0.0, -1000.0]])])
def test_softmax_and_its_logarithm_are_those_of_torch(z: Floats) -> None:
    """Also where a score is so large that its exponential is no number."""
    theirs = torch.from_numpy(z)
    np.testing.assert_allclose(softmax(z), torch.softmax(theirs, dim=-1).numpy(), rtol=1e-12)
    np.testing.assert_allclose(
        log_softmax(z), torch.log_softmax(theirs, dim=-1).numpy(), rtol=1e-12, atol=1e-15
    )


@every_loss
def test_a_loss_is_that_of_torch(name: str) -> None:
    """With its default reduction, the mean, PyTorch gives the same number."""
    ours, theirs, predictions = PAIRS[name]
    expected = theirs(torch.from_numpy(TARGETS), torch.from_numpy(predictions)).item()
    assert ours(TARGETS, predictions) == pytest.approx(expected, rel=1e-12)


@every_loss
def test_a_gradient_is_that_of_torch(name: str) -> None:
    """Automatic differentiation of PyTorch's loss, its mean included, gives the same numbers."""
    _, theirs, predictions = PAIRS[name]
    leaf = torch.from_numpy(predictions.copy()).requires_grad_()
    theirs(torch.from_numpy(TARGETS), leaf).backward()
    ours = GRADIENTS[name](TARGETS, predictions)
    np.testing.assert_allclose(ours, leaf.grad.numpy(), rtol=1e-10, atol=1e-15)


def test_targets_that_are_no_labels_have_the_gradient_of_torch() -> None:
    """Any distribution over the classes."""
    y, z = random_distributions(6, 3, seed=5), random_scores(6, 3)
    leaf = torch.from_numpy(z.copy()).requires_grad_()
    functional.cross_entropy(leaf, torch.from_numpy(y)).backward()
    np.testing.assert_allclose(softmax_cross_entropy_gradient(y, z), leaf.grad.numpy(), rtol=1e-10)


OF_KERAS: dict[str, Callable[[Any], Any]] = {
    "cross_entropy": lambda losses: losses.CategoricalCrossentropy(),
    "softmax_cross_entropy": lambda losses: losses.CategoricalCrossentropy(from_logits=True),
    "binary_cross_entropy": lambda losses: losses.BinaryCrossentropy(),
    "mean_squared_error": lambda losses: losses.MeanSquaredError(),
    "mean_absolute_error": lambda losses: losses.MeanAbsoluteError(),
}


@every_loss
def test_a_loss_is_that_of_keras(name: str, keras: Any) -> None:
    """By the class of that name, with its default reduction."""
    ours, _, predictions = PAIRS[name]
    expected = OF_KERAS[name](keras.losses)(torch.from_numpy(TARGETS), torch.from_numpy(predictions))
    assert ours(TARGETS, predictions) == pytest.approx(expected.item(), rel=1e-10)


@every_loss
def test_a_gradient_is_that_of_keras(name: str, keras: Any) -> None:
    """Of a loss from probabilities Keras divides by their sum first, so it is compared by scores alone."""
    _, _, predictions = PAIRS[name]
    leaf = torch.from_numpy(predictions.copy()).requires_grad_()
    OF_KERAS[name](keras.losses)(torch.from_numpy(TARGETS), leaf).backward()
    ours, theirs = GRADIENTS[name](TARGETS, predictions), leaf.grad.numpy()
    if name == "cross_entropy":  # what is left after the part along the sum is taken away
        ours = ours - np.sum(ours * predictions, axis=1, keepdims=True)
    np.testing.assert_allclose(ours, theirs, rtol=1e-10, atol=1e-15)
