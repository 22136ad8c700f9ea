"""The losses: values, gradients, extremes and shapes."""

import statistics
from collections.abc import Callable
from math import log

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import logsumexp, xlog1py, xlogy

from reference_impl.losses import (
    binary_cross_entropy,
    cross_entropy,
    mean_absolute_error,
    mean_squared_error,
    paired,
    softmax_cross_entropy,
)
from reference_impl.one_hot import one_hot
from reference_impl.softmax import softmax
from tests.reference_impl.examples import (
    BATCHES,
    PREDICTION_LOSSES,
    PREDICTIONS,
    SCORES,
    SETOSA,
    Floats,
    random_distributions,
    random_scores,
    read_only,
)

Loss = Callable[[np.typing.ArrayLike, np.typing.ArrayLike], float]
OVER_EXAMPLES: list[Loss] = [cross_entropy, softmax_cross_entropy]
OVER_ELEMENTS: list[Loss] = [binary_cross_entropy, mean_squared_error, mean_absolute_error]
every_loss = pytest.mark.parametrize("loss", OVER_EXAMPLES + OVER_ELEMENTS)
tiny = float(np.finfo(float).tiny)

# Values


@pytest.mark.parametrize(("prediction", "printed"), [*zip(PREDICTIONS, PREDICTION_LOSSES, strict=True)])
def test_cross_entropy_gives_the_examples_of_the_lecture(prediction: Floats, printed: float) -> None:
    """A Setosa costs minus the logarithm of the probability it was given, here to four digits."""
    assert cross_entropy(SETOSA, prediction) == pytest.approx(printed, abs=5e-5)


def test_the_loss_of_a_dataset_is_the_mean_of_its_examples() -> None:
    """The lecture's three predictions together cost a third of their sum."""
    together = cross_entropy(one_hot([1, 1, 1], 3), PREDICTIONS)
    assert together == pytest.approx(PREDICTION_LOSSES.mean(), abs=5e-5)


@pytest.mark.parametrize(("n", "k"), [(7, 3), (4, 4), (1, 5)])
def test_cross_entropy_agrees_with_scipy(n: int, k: int) -> None:
    """SciPy's x log y, summed over classes and averaged over examples, gives the same number."""
    y, y_hat = random_distributions(n, k, seed=2), random_distributions(n, k)
    assert cross_entropy(y, y_hat) == pytest.approx(-xlogy(y, y_hat).sum(axis=1).mean(), rel=1e-13)


@pytest.mark.parametrize(("n", "k"), [(7, 3), (4, 4), (1, 5)])
def test_softmax_cross_entropy_agrees_with_scipy(n: int, k: int) -> None:
    """With SciPy's logsumexp, an example loses logsumexp(z) - y·z."""
    y, z = random_distributions(n, k), random_scores(n, k)
    expected = np.mean(logsumexp(z, axis=1) - np.sum(y * z, axis=1))
    assert softmax_cross_entropy(y, z) == pytest.approx(expected, rel=1e-12)


def test_softmax_cross_entropy_is_the_cross_entropy_of_the_softmax() -> None:
    """The short way and the long way meet where the softmax can be written down."""
    y, z = one_hot([0, 2, 1, 2], 3), random_scores(4, 3)
    assert softmax_cross_entropy(y, z) == pytest.approx(cross_entropy(y, softmax(z)), rel=1e-12)


@pytest.mark.parametrize("shape", [(), (6,), (6, 1), (2, 3)])
def test_binary_cross_entropy_agrees_with_scipy(shape: tuple[int, ...]) -> None:
    """SciPy's x log y and x log1p y give the same number, for hard targets and soft ones."""
    rng = np.random.default_rng(3)
    y_hat = rng.uniform(0.05, 0.95, shape)
    for y in (rng.integers(0, 2, shape), rng.uniform(size=shape)):
        expected = -np.mean(xlogy(y, y_hat) + xlog1py(1 - y, -y_hat))
        assert binary_cross_entropy(y, y_hat) == pytest.approx(expected, rel=1e-13)


def test_two_classes_are_a_yes_and_a_no() -> None:
    """The binary cross-entropy of p is the cross-entropy of (1 - p, p)."""
    p = np.array([0.1, 0.6, 0.9])
    expected = cross_entropy(one_hot([0, 1, 0], 2), np.column_stack([1 - p, p]))
    assert binary_cross_entropy([0, 1, 0], p) == pytest.approx(expected, rel=1e-13)


@given(st.lists(st.tuples(SCORES, SCORES), min_size=1))
def test_squared_and_absolute_error_are_means_over_all_elements(pairs: list[tuple[float, float]]) -> None:
    """Python's own fmean over the elements, one by one, gives the same numbers."""
    y, y_hat = zip(*pairs, strict=True)
    squares = statistics.fmean((b - a) ** 2 for a, b in pairs)
    sizes = statistics.fmean(abs(b - a) for a, b in pairs)
    assert mean_squared_error(y, y_hat) == pytest.approx(squares, rel=1e-12)
    assert mean_absolute_error(y, y_hat) == pytest.approx(sizes, rel=1e-12)


# Means


@every_loss
def test_twice_the_data_is_not_twice_the_loss(loss: Loss) -> None:
    """A batch stacked upon itself has the loss of the batch."""
    y, y_hat = random_distributions(5, 3, seed=2), random_distributions(5, 3)
    assert loss(np.vstack([y, y]), np.vstack([y_hat, y_hat])) == pytest.approx(loss(y, y_hat), rel=1e-13)


@every_loss
def test_the_loss_of_a_batch_is_the_mean_of_its_rows(loss: Loss) -> None:
    """One example, (K,), is accepted, and the rows' losses average to the batch's."""
    y, y_hat = random_distributions(5, 3, seed=2), random_distributions(5, 3)
    rows = [loss(a, b) for a, b in zip(y, y_hat, strict=True)]
    assert loss(y, y_hat) == pytest.approx(statistics.fmean(rows), rel=1e-13)


@given(BATCHES, SCORES)
def test_a_shift_of_all_scores_leaves_the_loss(z: Floats, shift: float) -> None:
    """Only differences between an example's scores matter to the loss."""
    y = one_hot(np.zeros(len(z), dtype=int), z.shape[1])
    expected = softmax_cross_entropy(y, z)
    assert softmax_cross_entropy(y, z + shift) == pytest.approx(expected, rel=1e-9, abs=1e-9)


# Gradients: an independent automatic differentiation of the formula beside central differences of ours


def central_differences(f: Callable[[Floats], float], x: Floats, h: float = 1e-5) -> Floats:
    """Approximate the gradient of f at x from two calls for each element."""
    gradient = np.empty_like(x)
    for index in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient


def relative_error(a: Floats, b: Floats) -> float:
    """Distance of two gradients by their size; refuses two that are nearly 0, which prove nothing."""
    assert np.linalg.norm(a) > 1e-3
    return float(np.linalg.norm(a - b) / (np.linalg.norm(a) + np.linalg.norm(b)))


def formula_of_softmax_cross_entropy(y: Floats, z: Floats) -> Floats:
    """-(1/N) Σ y log(exp(z) / Σ exp(z)), as it is written."""
    p = anp.exp(z) / anp.sum(anp.exp(z), axis=1, keepdims=True)
    loss: Floats = -anp.sum(y * anp.log(p)) / len(y)
    return loss


FORMULAS: dict[Loss, Callable[[Floats, Floats], Floats]] = {
    cross_entropy: lambda y, p: -anp.sum(y * anp.log(p)) / len(y),
    softmax_cross_entropy: formula_of_softmax_cross_entropy,
    binary_cross_entropy: lambda y, p: -anp.sum(y * anp.log(p) + (1 - y) * anp.log(1 - p)) / y.size,
    mean_squared_error: lambda y, y_hat: anp.sum((y_hat - y) ** 2) / y.size,
    mean_absolute_error: lambda y, y_hat: anp.sum(anp.abs(y_hat - y)) / y.size,
}


@pytest.mark.parametrize("loss", FORMULAS)
def test_the_loss_has_the_gradient_of_its_formula(loss: Loss) -> None:
    """With respect to predictions, automatic differentiation and central differences agree."""
    y, x = random_distributions(4, 3, seed=2), random_distributions(4, 3)
    expected = autograd.grad(FORMULAS[loss], 1)(y, x)
    assert relative_error(central_differences(lambda v: loss(y, v), x), expected) < 1e-6


def test_the_gradient_by_scores_of_any_sign() -> None:
    """The softmax cross-entropy at scores of several units has the gradient of its formula."""
    y, z = one_hot([0, 2, 1, 2], 3), random_scores(4, 3)
    expected = autograd.grad(formula_of_softmax_cross_entropy, 1)(y, z)
    assert relative_error(central_differences(lambda v: softmax_cross_entropy(y, v), z), expected) < 1e-6


# Extremes: pytest turns a warning into an error, so these say that none is emitted


def test_softmax_cross_entropy_is_exact_where_the_probability_rounds_to_zero() -> None:
    """Being wrong by a thousand units of score costs a thousand."""
    assert softmax_cross_entropy([0, 1], [0, -1000]) == 1000
    assert softmax_cross_entropy([[1, 0], [0, 1]], [[1000, -1000], [1000, -1000]]) == 1000


def test_a_true_class_that_was_given_nothing_costs_much_and_not_everything() -> None:
    """The loss of probability 0 is at least that of the smallest normal float, and finite."""
    assert cross_entropy([1, 0], [0, 1]) == pytest.approx(-log(tiny))
    assert 16 <= binary_cross_entropy(1, 0) < np.inf
    assert 16 <= binary_cross_entropy(0, 1) < np.inf


def test_being_right_beyond_doubt_costs_nothing() -> None:
    """Zeros where the target is 0 add 0, not a product of 0 and infinity."""
    assert cross_entropy([[1, 0], [0, 1]], [[1, 0], [0, 1]]) == 0
    assert binary_cross_entropy([0, 1], [0, 1]) == 0


@pytest.mark.parametrize("p", [1e-300, 1e-12, 0.7, 1.0])
def test_the_guard_against_zero_changes_no_other_probability(p: float) -> None:
    """Down to 1e-300 a probability costs exactly minus its logarithm."""
    assert cross_entropy([1, 0], [p, 1 - p]) == pytest.approx(-log(p), rel=1e-15)
    assert binary_cross_entropy(1, p) == pytest.approx(-log(p), rel=1e-15)


# Shapes, types and what belongs to the caller


@every_loss
@pytest.mark.parametrize(
    ("shape", "other"), [((4,), (4, 1)), ((4, 1), (4,)), ((3,), (4, 3)), ((2, 3), (3, 2))]
)
def test_shapes_that_differ_raise(loss: Loss, shape: tuple[int, ...], other: tuple[int, ...]) -> None:
    """What NumPy would stretch to fit is refused, and the message says both shapes."""
    with pytest.raises(ValueError, match=r"shape \(.*\).*\(.*\)"):
        loss(np.full(shape, 0.5), np.full(other, 0.5))


@every_loss
def test_lists_tuples_and_integers_are_accepted(loss: Loss) -> None:
    """The same numbers give the same float, however they are written."""
    expected = loss(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([[0.0, 1.0], [0.0, 1.0]]))
    for y_hat in ([[0, 1], [0, 1]], ((0, 1), (0, 1)), np.array([[0, 1], [0, 1]], dtype=np.uint8)):
        value = loss([[0, 1], [1, 0]], y_hat)
        assert type(value) is float
        assert value == expected


@every_loss
def test_targets_and_predictions_stay_as_they_were(loss: Loss) -> None:
    """Arrays that may not be written to are read."""
    y, y_hat = one_hot([0, 1], 2), np.array([[1.0, 0.0], [1.0, 0.0]])
    assert loss(read_only(y), read_only(y_hat)) == loss(y, y_hat)


def test_paired_gives_float_arrays_of_one_shape() -> None:
    """Two lists come back as arrays that a formula can use."""
    y, y_hat = paired([1, 0], (0.5, 0.5))
    assert y.dtype == y_hat.dtype == np.float64
    assert y.shape == y_hat.shape == (2,)
