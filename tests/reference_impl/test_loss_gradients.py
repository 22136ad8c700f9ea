"""The gradients of the losses: automatic differentiation, central differences, extremes and means."""

from collections.abc import Callable

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given

from reference_impl.activations import sigmoid, sigmoid_derivative
from reference_impl.gradient_check import numerical_gradient, relative_error
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
from reference_impl.softmax import softmax
from tests.reference_impl.examples import BATCHES, Floats, random_distributions, random_scores, read_only

Loss = Callable[[np.typing.ArrayLike, np.typing.ArrayLike], float]
Gradient = Callable[[np.typing.ArrayLike, np.typing.ArrayLike], Floats]


def formula_of_softmax_cross_entropy(y: Floats, z: Floats) -> Floats:
    """-(1/N) Σ y log(exp(z) / Σ exp(z)), as it is written."""
    p = anp.exp(z) / anp.sum(anp.exp(z), axis=-1, keepdims=True)
    loss: Floats = -anp.sum(y * anp.log(p)) / (y.size / y.shape[-1])
    return loss


# A gradient, its loss, the loss as a formula, and predictions; the targets are distributions.
TRIPLES: dict[
    str, tuple[Gradient, Loss, Callable[[Floats, Floats], Floats], Callable[[int, int], Floats]]
] = {
    "cross_entropy": (
        cross_entropy_gradient,
        cross_entropy,
        lambda y, p: -anp.sum(y * anp.log(p)) / (y.size / y.shape[-1]),
        random_distributions,
    ),
    "softmax_cross_entropy": (
        softmax_cross_entropy_gradient,
        softmax_cross_entropy,
        formula_of_softmax_cross_entropy,
        random_scores,
    ),
    "binary_cross_entropy": (
        binary_cross_entropy_gradient,
        binary_cross_entropy,
        lambda y, p: -anp.sum(y * anp.log(p) + (1 - y) * anp.log(1 - p)) / y.size,
        random_distributions,
    ),
    "mean_squared_error": (
        mean_squared_error_gradient,
        mean_squared_error,
        lambda y, y_hat: anp.sum((y_hat - y) ** 2) / y.size,
        random_scores,
    ),
    "mean_absolute_error": (
        mean_absolute_error_gradient,
        mean_absolute_error,
        lambda y, y_hat: anp.sum(anp.abs(y_hat - y)) / y.size,
        random_scores,
    ),
}
every_loss = pytest.mark.parametrize("name", TRIPLES)
every_shape = pytest.mark.parametrize(("n", "k"), [(5, 3), (3, 3), (1, 4)])


@every_loss
@every_shape
def test_the_gradient_is_that_of_the_formula(name: str, n: int, k: int) -> None:
    """Automatic differentiation of the loss as it is written gives the same numbers."""
    gradient, _, formula, predictions = TRIPLES[name]
    y, x = random_distributions(n, k, seed=2), predictions(n, k)
    np.testing.assert_allclose(gradient(y, x), autograd.grad(formula, 1)(y, x), rtol=1e-11, atol=1e-14)


@every_loss
@every_shape
def test_the_gradient_is_what_two_calls_of_the_loss_measure(name: str, n: int, k: int) -> None:
    """The 1/N of the mean is in it, once: central differences of the loss itself agree."""
    gradient, loss, _, predictions = TRIPLES[name]
    y, x = random_distributions(n, k, seed=2), predictions(n, k)
    measured = numerical_gradient(lambda x: loss(y, x), x)
    assert np.linalg.norm(measured) > 1e-3
    assert relative_error(gradient(y, x), measured) < 1e-8


@every_loss
def test_one_example_has_the_gradient_of_a_batch_of_one(name: str) -> None:
    """(K,) in, (K,) out."""
    gradient, _, _, predictions = TRIPLES[name]
    y, x = random_distributions(1, 4, seed=2), predictions(1, 4)
    assert gradient(y[0], x[0]).shape == (4,)
    np.testing.assert_array_equal(gradient(y[0], x[0]), gradient(y, x)[0])


@every_loss
def test_lists_and_whole_numbers_have_a_gradient_of_floats(name: str) -> None:
    """The same numbers give the same gradient, however they are written, and it is never cut to integers."""
    gradient = TRIPLES[name][0]
    expected = gradient(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([[0.0, 1.0], [0.0, 1.0]]))
    for y_hat in ([[0, 1], [0, 1]], ((0, 1), (0, 1)), np.array([[0, 1], [0, 1]], dtype=np.uint8)):
        found = gradient([[0, 1], [1, 0]], y_hat)
        assert found.dtype == np.float64
        np.testing.assert_array_equal(found, expected)


@every_loss
def test_targets_and_predictions_stay_as_they_were(name: str) -> None:
    """Arrays that may not be written to are read, and the gradient is an array of its own."""
    gradient, _, _, predictions = TRIPLES[name]
    y, x = read_only(random_distributions(4, 3, seed=2)), read_only(predictions(4, 3))
    found = gradient(y, x)
    assert not np.shares_memory(found, y)
    assert not np.shares_memory(found, x)


# Each by itself


@given(BATCHES)
def test_the_gradient_in_the_scores_of_an_example_sums_to_zero(z: Floats) -> None:
    """Raising all scores changes nothing, so what one class gains the others lose; and all are finite."""
    y = one_hot(np.zeros(len(z), dtype=int), z.shape[1])
    gradient = softmax_cross_entropy_gradient(y, z)
    assert np.all(np.isfinite(gradient))
    np.testing.assert_allclose(gradient.sum(axis=1), 0, atol=1e-15)


def test_certainty_has_the_gradient_of_the_error() -> None:
    """At scores of 1000 either way softmax minus target is exactly 0 or 1."""
    np.testing.assert_array_equal(softmax_cross_entropy_gradient([0, 1], [1000, -1000]), [1, -1])
    np.testing.assert_array_equal(softmax_cross_entropy_gradient([1, 0], [1000, -1000]), [0, 0])


def test_through_the_softmax_the_cross_entropy_has_the_same_gradient() -> None:
    """The long way, by ∂p_j/∂z_k = p_j (1[j = k] - p_k), ends at softmax minus target too."""
    y, z = random_distributions(4, 3, seed=2), random_scores(4, 3)
    p, dp = softmax(z), cross_entropy_gradient(y, softmax(z))
    long_way = p * (dp - np.sum(dp * p, axis=1, keepdims=True))
    np.testing.assert_allclose(softmax_cross_entropy_gradient(y, z), long_way, rtol=1e-12, atol=1e-16)


@pytest.mark.parametrize("y_hat", [0.0, 5e-324, 1e-300, 1.0])
@pytest.mark.parametrize("y", [0.0, 0.5, 1.0])
def test_a_probability_of_nothing_or_all_has_a_finite_gradient(y: float, y_hat: float) -> None:
    """Nothing is divided by 0, and what is wrong pulls the right way."""
    gradient = binary_cross_entropy_gradient(y, y_hat)
    assert np.isfinite(gradient)
    assert np.sign(gradient) == np.sign(y_hat - y) or y == y_hat
    assert np.all(np.isfinite(cross_entropy_gradient([y, 1 - y], [y_hat, 1 - y_hat])))


@pytest.mark.parametrize("z", [*range(-1000, 1001, 25), -37, -36, -30, 30, 36, 37, 38])
@pytest.mark.parametrize("y", [0.0, 1.0])
def test_through_the_sigmoid_the_gradient_never_explodes_nor_turns(y: float, z: float) -> None:
    """It is σ(z) - y; as 1 - σ(z) runs out of digits, above 30, it gets rough, and fades to 0."""
    gradient = binary_cross_entropy_gradient(y, sigmoid(z)) * sigmoid_derivative(z)
    assert abs(gradient) < 1.5
    assert gradient * (sigmoid(z) - y) >= 0
    if abs(z) <= 25:
        assert gradient == pytest.approx(sigmoid(z) - y, rel=1e-5)


def test_the_squared_error_pulls_by_the_distance_and_the_absolute_one_by_the_sign() -> None:
    """Four elements: 2 · distance / 4, and 1 / 4 whichever way; nothing where the prediction is right."""
    y, y_hat = [[1, 2], [3, 4]], [[2, 2], [0, 8]]
    np.testing.assert_array_equal(mean_squared_error_gradient(y, y_hat), [[0.5, 0], [-1.5, 2]])
    np.testing.assert_array_equal(mean_absolute_error_gradient(y, y_hat), [[0.25, 0], [-0.25, 0.25]])
