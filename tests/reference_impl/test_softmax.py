"""Softmax and its logarithm."""

from collections.abc import Callable

import numpy as np
import pytest
import scipy.special
from hypothesis import given

from reference_impl.softmax import log_softmax, softmax
from tests.reference_impl.examples import (
    BATCHES,
    SCORES,
    TABLE_PROBABILITIES,
    TABLE_SCORES,
    Floats,
    random_scores,
    read_only,
)

Activation = Callable[[np.typing.ArrayLike], np.ndarray]
both = pytest.mark.parametrize("activation", [softmax, log_softmax])


def test_softmax_gives_the_table_of_the_lecture() -> None:
    """Each printed probability is the softmax rounded to two digits."""
    np.testing.assert_allclose(softmax(TABLE_SCORES), TABLE_PROBABILITIES, rtol=0, atol=0.005)


def test_the_last_row_of_the_table_sums_to_one_before_rounding() -> None:
    """The lecture's fourth row prints a sum of 1.01, the softmax itself sums to 1."""
    last = softmax(TABLE_SCORES[3])
    assert np.sum(np.round(last, 2)) == pytest.approx(1.01)
    assert np.sum(last) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(("n", "k"), [(7, 3), (4, 4), (1, 5), (5, 1)])
def test_softmax_agrees_with_scipy(n: int, k: int) -> None:
    """SciPy's softmax over the last axis gives the same numbers."""
    z = random_scores(n, k)
    np.testing.assert_allclose(softmax(z), scipy.special.softmax(z, axis=-1), rtol=1e-13)


@pytest.mark.parametrize(("n", "k"), [(7, 3), (4, 4), (1, 5), (5, 1)])
def test_log_softmax_agrees_with_scipy(n: int, k: int) -> None:
    """SciPy's log_softmax over the last axis gives the same numbers."""
    z = random_scores(n, k)
    np.testing.assert_allclose(log_softmax(z), scipy.special.log_softmax(z, axis=-1), rtol=1e-13, atol=1e-15)


@given(BATCHES)
def test_probabilities_of_an_example_sum_to_one(z: Floats) -> None:
    """Whatever the scores, each row of the softmax is a distribution."""
    probabilities = softmax(z)
    assert np.all(probabilities >= 0)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=0, atol=1e-12)


@given(BATCHES)
def test_log_softmax_is_the_logarithm_of_the_softmax(z: Floats) -> None:
    """The exponential of the one is the other, and no logarithm of a probability is above 0 or infinite."""
    logarithms = log_softmax(z)
    assert np.all(np.isfinite(logarithms))
    assert np.all(logarithms <= 0)
    np.testing.assert_allclose(np.exp(logarithms), softmax(z), rtol=1e-12, atol=1e-300)


@both
@given(z=BATCHES, shift=SCORES)
def test_a_shift_of_all_scores_changes_nothing(activation: Activation, z: Floats, shift: float) -> None:
    """Only differences between an example's scores matter."""
    np.testing.assert_allclose(activation(z + shift), activation(z), rtol=1e-9, atol=1e-9)


@both
@given(z=BATCHES)
def test_a_batch_is_its_rows_one_by_one(activation: Activation, z: Floats) -> None:
    """No example sees another, however far apart their scores lie."""
    np.testing.assert_array_equal(activation(z), np.stack([activation(row) for row in z]))


def test_softmax_of_extreme_scores() -> None:
    """Scores of 1000 and -1000 neither overflow nor divide 0 by 0, in one row or in two."""
    z = [[1000, 0, -1000], [-1000, -1000, -1000], [900, 900, -1000], [0, 0, -1000]]
    expected = np.array([[1, 0, 0], [1 / 3, 1 / 3, 1 / 3], [0.5, 0.5, 0], [0.5, 0.5, 0]])
    np.testing.assert_allclose(softmax(z), expected, rtol=1e-15)


def test_log_softmax_of_extreme_scores() -> None:
    """Where the probability rounds to 0, its logarithm is still exact."""
    np.testing.assert_array_equal(log_softmax([[0, -1000], [1000, -1000]]), [[0, -1000], [0, -2000]])


@both
def test_lists_tuples_and_integers_are_scores_too(activation: Activation) -> None:
    """The same numbers give the same result, however they are written."""
    expected = activation(np.array([[5.0, 6.0, 4.0]]))
    for z in ([[5, 6, 4]], ((5, 6, 4),), np.array([[5, 6, 4]], dtype=np.int8)):
        np.testing.assert_array_equal(activation(z), expected)


@both
def test_views_of_any_layout_are_scores_too(activation: Activation) -> None:
    """A transposed array and every second row of one are read as they are indexed."""
    z = random_scores(6, 4)
    np.testing.assert_allclose(activation(np.asfortranarray(z)), activation(z), rtol=1e-14)
    np.testing.assert_allclose(activation(z[::2]), activation(z)[::2], rtol=1e-14)


@both
def test_the_scores_stay_as_they_were(activation: Activation) -> None:
    """The result is a new array, and scores that may not be written to are read."""
    z = read_only(TABLE_SCORES)
    assert not np.shares_memory(activation(z), z)
    np.testing.assert_array_equal(z, TABLE_SCORES)
