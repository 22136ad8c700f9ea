"""One unit with a step, and what it can and cannot separate."""

from itertools import product

import numpy as np
import pytest

from reference_impl.perceptron import linear_accuracy, perceptron
from tests.reference_impl.examples import read_only

X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
AND, OR, XOR = np.array([0, 0, 0, 1]), np.array([0, 1, 1, 1]), np.array([0, 1, 1, 0])


@pytest.mark.parametrize(("b", "y"), [(-1.5, AND), (-0.5, OR), (-1.0, OR)])
def test_a_line_separates_and_and_or(b: float, y: np.ndarray) -> None:
    """The weights (1, 1) do either, by the bias; on the line itself the answer is 1."""
    np.testing.assert_array_equal(perceptron(X, [1, 1], b), y)
    assert linear_accuracy([1, 1], b, X, y) == 1


def test_no_line_separates_xor() -> None:
    """Of 9,261 lines the best is right on three of the four rows, and AND has many that are right on all."""
    grid = np.linspace(-2, 2, 21)
    lines = list(product(grid, grid, grid))
    assert max(linear_accuracy([v, w], b, X, XOR) for v, w, b in lines) == 0.75
    assert max(linear_accuracy([v, w], b, X, AND) for v, w, b in lines) == 1


def test_one_example_is_decided_as_in_a_batch() -> None:
    """An example of its own, (D,), gives one answer, ()."""
    for x, answer in zip(X, AND, strict=True):
        assert perceptron(x, [1, 1], -1.5).shape == ()
        assert perceptron(x, [1, 1], -1.5) == answer
        assert linear_accuracy([1, 1], -1.5, x, answer) == 1


def test_the_accuracy_is_a_part_of_the_examples() -> None:
    """A perceptron that always says 1 is right on a quarter of AND and on half of XOR."""
    assert linear_accuracy([0, 0], 1, X, AND) == 0.25
    assert linear_accuracy([0, 0], 1, X, XOR) == 0.5
    assert type(linear_accuracy([0, 0], 1, X, XOR)) is float


def test_lists_and_whole_numbers_are_accepted_and_left_alone() -> None:
    """The same answers from lists, tuples, integers and arrays that may not be written to."""
    expected = perceptron(X, np.array([1.0, 1.0]), -1.5)
    np.testing.assert_array_equal(perceptron(X.astype(int).tolist(), (1, 1), np.float64(-1.5)), expected)
    np.testing.assert_array_equal(perceptron(read_only(X), read_only(np.ones(2)), -1.5), expected)
    assert linear_accuracy((1, 1), -1.5, X.tolist(), AND.astype(bool)) == 1
