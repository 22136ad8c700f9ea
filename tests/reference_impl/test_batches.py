"""Mini-batches: every example once, each with its target, in a fresh order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal
from scipy import stats

from reference_impl.batches import minibatches
from tests.reference_impl.examples import Floats, read_only

N, B = 53, 10
X = np.arange(2.0 * N).reshape(N, 2)
Y = X[:, :1] + 0.5


def dealt(batch_size: int = B, seed: int = 0) -> list[tuple[Floats, Floats]]:
    """Deal the examples once."""
    return list(minibatches(X, Y, batch_size, np.random.default_rng(seed)))


@given(n=st.integers(1, 60), batch_size=st.integers(1, 80), seed=st.integers(0, 2**32))
def test_every_example_comes_once_with_its_target(n: int, batch_size: int, seed: int) -> None:
    """Put together again, the batches are the examples in another order, and no batch is too large."""
    batches = list(minibatches(X[:n] if n <= N else X, Y[:n], batch_size, np.random.default_rng(seed)))
    xs, ys = (np.concatenate(each) for each in zip(*batches, strict=True))
    assert_array_equal(np.sort(xs[:, 0]), X[: min(n, N), 0])
    assert_array_equal(ys, xs[:, :1] + 0.5)
    sizes = [len(x) for x, _ in batches]
    assert set(sizes[:-1]) <= {batch_size}
    assert 1 <= sizes[-1] <= batch_size


def test_the_last_batch_holds_what_is_left() -> None:
    """53 examples by 10 are five batches of 10 and one of 3."""
    assert [len(x) for x, _ in dealt()] == [10, 10, 10, 10, 10, 3]


def test_a_batch_size_above_their_number_makes_one_batch() -> None:
    """All examples come together, in another order."""
    ((x, y),) = dealt(batch_size=1000)
    assert x.shape == (N, 2)
    assert y.shape == (N, 1)
    assert not np.array_equal(x, X)


def test_each_epoch_has_an_order_of_its_own() -> None:
    """Two calls with one generator differ; the same state of a generator repeats its order."""
    rng = np.random.default_rng(0)
    first, second = (np.concatenate([x for x, _ in minibatches(X, Y, B, rng)]) for _ in range(2))
    assert not np.array_equal(first, second)
    assert_array_equal(first, np.concatenate([x for x, _ in dealt()]))


def test_every_example_is_as_likely_to_come_first() -> None:
    """Over 4,000 epochs of 5 examples each comes first within bounds that chance leaves once in 10⁹."""
    rng, epochs = np.random.default_rng(0), 4000
    firsts = [next(minibatches(np.arange(5.0), np.arange(5.0), 2, rng))[0][0] for _ in range(epochs)]
    low, high = stats.binom.interval(1 - 1e-9 / 5, epochs, 1 / 5)
    assert all(low <= firsts.count(example) <= high for example in range(5))


def test_whole_examples_may_have_any_shape() -> None:
    """A row is what one index gives: a number, or a table such as one-hot letters."""
    letters = np.zeros((7, 3, 4))
    assert [x.shape for x, _ in minibatches(letters, np.zeros(7), 4, np.random.default_rng(0))] == [
        (4, 3, 4),
        (3, 3, 4),
    ]


def test_the_caller_keeps_what_it_passed() -> None:
    """Arrays that may not be written to are read, and batches are copies."""
    x, _ = next(minibatches(read_only(X), read_only(Y), B, np.random.default_rng(0)))
    x[:] = 0
    assert X[1, 0] == 2


def test_lists_and_labels_are_dealt_too() -> None:
    """Labels keep their dtype, since they may be used as an index."""
    batches = list(minibatches([[0, 1], [2, 3], [4, 5]], [0, 1, 2], 2, np.random.default_rng(0)))
    assert batches[0][1].dtype.kind == "i"
    assert_array_equal(
        np.concatenate([2 * y for _, y in batches]), np.concatenate([x[:, 0] for x, _ in batches])
    )


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ((X, Y[:-1], B, np.random.default_rng(0)), "y"),
        ((X[:0], Y[:0], B, np.random.default_rng(0)), "X"),
        ((1.0, 1.0, B, np.random.default_rng(0)), "X"),
        (([["a"]], [1], B, np.random.default_rng(0)), "X"),
        ((X, Y, 0, np.random.default_rng(0)), "batch_size"),
        ((X, Y, 2.5, np.random.default_rng(0)), "batch_size"),
        ((X, Y, B, 7), "rng"),
    ],
)
def test_wrong_arguments_are_refused_before_the_first_batch(
    arguments: tuple[Floats, Floats, int, np.random.Generator], name: str
) -> None:
    """The call raises, not the loop over what it gave."""
    with pytest.raises(ValueError, match=f"`{name}`"):
        minibatches(*arguments)
