"""Softmax and the losses beside PyTorch's, in float64: values, and slopes beside its automatic gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

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
def test_the_slopes_of_a_loss_are_the_gradient_of_torch(name: str) -> None:
    """Central differences of the reference agree with automatic differentiation of PyTorch's loss."""
    ours, theirs, predictions = PAIRS[name]
    leaf = torch.from_numpy(predictions.copy()).requires_grad_()
    theirs(torch.from_numpy(TARGETS), leaf).backward()
    np.testing.assert_allclose(slopes(ours, predictions), leaf.grad.numpy(), rtol=1e-6, atol=1e-8)


def slopes(loss: Loss, predictions: Floats, step: float = 1e-6) -> Floats:
    """Change each prediction a little both ways; the shape is that of the predictions."""
    found = np.zeros_like(predictions)
    for place in np.ndindex(predictions.shape):
        change = np.zeros_like(predictions)
        change[place] = step
        found[place] = (loss(TARGETS, predictions + change) - loss(TARGETS, predictions - change)) / (
            2 * step
        )
    return found
