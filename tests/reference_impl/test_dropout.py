"""Dropout: how often, how independently, and what the survivors carry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_allclose, assert_array_equal
from scipy import stats

from reference_impl.dropout import dropout_backward, dropout_forward
from tests.reference_impl.examples import Floats, random_scores, read_only

P = st.floats(0, 0.95)
ARRAYS = hnp.arrays(np.float64, hnp.array_shapes(max_dims=3), elements=st.floats(-1e3, 1e3))
rates = pytest.mark.parametrize("p", [0.1, 0.5, 0.8])


def within_chance(counts: Floats, n: int, p: float, tests: int) -> bool:
    """Tell whether each count lies where a binomial one does, but for once in 10⁹ over all the tests."""
    low, high = stats.binom.interval(1 - 1e-9 / tests, n, p)
    return bool(np.all((low <= counts) & (counts <= high)))


@rates
def test_the_share_of_the_excluded_is_p(p: float) -> None:
    """Over all elements, over each row and over each column, within exact binomial bounds."""
    out, mask = dropout_forward(np.ones((200, 300)), p, np.random.default_rng(0))
    excluded = out == 0
    assert_array_equal(excluded, ~mask)
    assert within_chance(np.sum(excluded), 60_000, p, 1)
    assert within_chance(np.sum(excluded, axis=1), 300, p, 200)
    assert within_chance(np.sum(excluded, axis=0), 200, p, 300)


@rates
def test_neighbours_are_drawn_independently(p: float) -> None:
    """Two elements side by side, or one above the other, are both excluded as often as chance has it."""
    _, mask = dropout_forward(np.ones((200, 300)), p, np.random.default_rng(1))
    pairs = ~mask[:, ::2] & ~mask[:, 1::2]
    stacked = ~mask[::2] & ~mask[1::2]
    assert within_chance(np.sum(pairs), 30_000, p**2, 1)
    assert within_chance(np.sum(stacked), 30_000, p**2, 1)


@given(x=ARRAYS, p=P, seed=st.integers(0, 2**32))
def test_an_element_is_gone_or_scaled_up(x: Floats, p: float, seed: int) -> None:
    """Survivors are divided by 1 - p, so that the mean stays where it was; nothing else comes out."""
    out, mask = dropout_forward(x, p, np.random.default_rng(seed))
    assert out.shape == mask.shape == x.shape
    assert_allclose(out, np.where(mask, x / (1 - p), 0), rtol=1e-12)


def test_each_call_draws_a_fresh_mask() -> None:
    """One generator gives two masks; the same state of a generator repeats its mask."""
    rng = np.random.default_rng(0)
    (_, first), (_, second) = (dropout_forward(np.ones((20, 30)), 0.5, rng) for _ in range(2))
    assert not np.array_equal(first, second)
    assert_array_equal(first, dropout_forward(np.ones((20, 30)), 0.5, np.random.default_rng(0))[1])


def test_evaluation_changes_nothing_and_draws_nothing() -> None:
    """Bit by bit the input comes back, and the generator stands where it stood."""
    x, rng = random_scores(5, 4), np.random.default_rng(0)
    out, _ = dropout_forward(x, 0.5, rng, training=False)
    assert_array_equal(out, x)
    assert rng.bit_generator.state == np.random.default_rng(0).bit_generator.state


def test_without_exclusion_nothing_changes() -> None:
    """At p = 0 everything stays, in both directions."""
    x = random_scores(5, 4)
    out, mask = dropout_forward(x, 0.0, np.random.default_rng(0))
    assert_array_equal(out, x)
    assert_array_equal(dropout_backward(x, mask, 0.0), x)


def test_an_input_of_zero_that_stayed_still_has_a_slope() -> None:
    """What comes out as 0 need not have been excluded: the mask says so, not the output."""
    _, mask = dropout_forward(np.zeros((20, 30)), 0.5, np.random.default_rng(0))
    assert 0 < np.sum(mask) < mask.size
    assert_array_equal(dropout_backward(np.ones((20, 30)), mask, 0.5), np.where(mask, 2.0, 0.0))


def test_an_infinite_input_that_is_excluded_leaves_zero() -> None:
    """Not infinity times 0, which is not a number."""
    out, _ = dropout_forward(np.full((4, 50), np.inf), 0.5, np.random.default_rng(0))
    assert set(np.unique(out)) == {0, np.inf}


@given(dout=ARRAYS, p=P, seed=st.integers(0, 2**32))
def test_backward_is_the_slope_of_forward(dout: Floats, p: float, seed: int) -> None:
    """Forward is linear for a mask: its inner product with the upstream gradient is that of backward's."""
    x = np.random.default_rng(seed).normal(size=dout.shape)
    out, mask = dropout_forward(x, p, np.random.default_rng(seed))
    assert_allclose(np.sum(dout * out), np.sum(dropout_backward(dout, mask, p) * x), rtol=1e-9, atol=1e-9)


def test_a_mask_may_be_boolean_numbers_or_scaled() -> None:
    """Each says the same, and the scale counts once."""
    mask = np.array([[True, False], [False, True]])
    for same in (mask, mask.astype(float), mask / 0.5, mask.tolist()):
        assert_array_equal(dropout_backward([[1, 2], [3, 4]], same, 0.5), [[2, 0], [0, 8]])


def test_what_is_passed_in_stays_as_it_was() -> None:
    """Arrays that may not be written to are read, and lists of integers are accepted."""
    x = read_only(random_scores(5, 4))
    out, mask = dropout_forward(x, 0.5, np.random.default_rng(0))
    assert not np.shares_memory(out, x)
    assert not np.shares_memory(dropout_backward(x, read_only(mask), 0.5), x)
    assert dropout_forward([1, 2, 3], 0.5, np.random.default_rng(0))[0].dtype == np.float64


@pytest.mark.parametrize("p", [1.0, -0.1, 50, np.nan, "0.5", None])
def test_a_probability_that_is_none_is_refused(p: float) -> None:
    """1 would leave nothing, and a percentage is no probability."""
    with pytest.raises(ValueError, match=r"`p` is .*: it should be a finite number .*at least 0"):
        dropout_forward(np.ones(3), p, np.random.default_rng(0))
    with pytest.raises(ValueError, match=r"`p` is"):
        dropout_backward(np.ones(3), np.ones(3), p)


def test_wrong_arrays_and_generators_are_refused() -> None:
    """Text, a seed in place of a generator, and a mask of another shape."""
    with pytest.raises(ValueError, match="`x`"):
        dropout_forward(["a"], 0.5, np.random.default_rng(0))
    with pytest.raises(ValueError, match="`rng`"):
        dropout_forward(np.ones(3), 0.5, 7)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="`mask` has shape"):
        dropout_backward(np.ones((3, 1)), np.ones((3, 2)), 0.5)
