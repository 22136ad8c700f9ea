"""Gradients against central differences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from autograder import checks
from tests.checks.examples import holds, message

Params = Sequence[Sequence[Any]]


def test_gradient_agrees_with_the_right_gradient() -> None:
    """A gradient that couples its inputs is confirmed by differences."""
    x = np.array([[0.3, -1.2], [2.0, 0.7]])
    right = np.cos(x) * x[0, 0]
    right[0, 0] += np.sin(x).sum()
    assert holds(checks.gradient_agrees, lambda x: float(np.sin(x).sum() * x[0, 0]), x, right)


@pytest.mark.parametrize("factor", [2.0, 0.5, -1.0, 1 + 1e-5, np.nan])
def test_gradient_agrees_sees_a_wrong_factor(factor: float) -> None:
    """A factor that is a hundred-thousandth off is seen, and a NaN."""
    x = np.array([0.3, -1.2])
    assert "relative error" in message(checks.gradient_agrees, lambda x: np.sum(x**3), x, factor * 3 * x**2)


def test_gradient_agrees_asks_for_the_shape_first() -> None:
    """A gradient of another shape is told so, though it would broadcast."""
    told = message(checks.gradient_agrees, lambda x: np.sum(x**2), np.ones((2, 2)), [2.0, 2.0])
    assert "Expected an array of shape (2, 2), got an array of shape (2,)." in told


def test_gradient_agrees_refuses_to_judge_a_flat_function() -> None:
    """Where nothing changes, a gradient of zeros proves nothing."""
    assert "slopes" in message(checks.gradient_agrees, lambda x: 0.0, np.ones(2), np.zeros(2))


RNG = np.random.default_rng(5)
PARAMS = [(RNG.normal(size=(3, 2)), RNG.normal(size=3)), (RNG.normal(size=(1, 3)), RNG.normal(size=1))]
X, UPSTREAM = RNG.normal(size=(4, 2)), RNG.normal(size=(4, 1))


def loss(params: Params) -> float:
    """Weigh what a network of two layers gives."""
    (W, b), (V, c) = params
    return float(np.sum(UPSTREAM * (np.tanh(X @ W.T + b) @ V.T + c)))


def gradients() -> list[list[Any]]:
    """Give the gradients of the loss, worked out by hand."""
    (W, b), (V, _) = PARAMS
    h = np.tanh(X @ W.T + b)
    dz = (UPSTREAM @ V) * (1 - h**2)
    return [[dz.T @ X, dz.sum(axis=0)], [UPSTREAM.T @ h, UPSTREAM.sum(axis=0)]]


@pytest.mark.parametrize("container", [list, tuple, iter])
def test_gradients_of_all_layers_are_confirmed(container: Any) -> None:
    """Each array is compared by itself, in whatever containers they come."""
    assert holds(checks.gradients_agree, loss, PARAMS, container([container(pair) for pair in gradients()]))


@pytest.mark.parametrize(("layer", "place", "name"), [(0, 0, "dW"), (0, 1, "db"), (1, 0, "dW"), (1, 1, "db")])
def test_the_one_gradient_that_is_wrong_is_named(layer: int, place: int, name: str) -> None:
    """A small array that is wrong is not outweighed by large ones that are right."""
    wrong = gradients()
    wrong[layer][place] = wrong[layer][place] * 1.0001
    told = message(checks.gradients_agree, loss, PARAMS, wrong)
    assert told.startswith(f"{name} of layer {layer + 1} is the slope, measured by central differences.")


def test_a_gradient_in_what_has_no_influence_is_not_judged() -> None:
    """Zeros agree with zeros and prove nothing, in each array."""
    still = [[gradients()[0][0], np.zeros(3)], gradients()[1]]

    def without_a_bias(params: Params) -> float:
        return loss([(params[0][0], PARAMS[0][1]), params[1]])

    told = message(checks.gradients_agree, without_a_bias, PARAMS, still)
    assert told.startswith("db of layer 1")
    assert "the size of the slopes 0." in told


def test_numbers_are_drawn_until_they_are_away_from_zero() -> None:
    """The first draw that has no number within 1e-3 of 0 is taken, whatever was drawn before."""
    draws = iter([np.array([1.0, 1e-4]), np.array([-1e-3, 2.0]), np.array([-2e-3, 2.0]), np.ones(2)])
    assert checks.away_from_kinks(lambda: next(draws)).tolist() == [-2e-3, 2.0]
    assert next(draws).tolist() == [1.0, 1.0]


def test_what_must_be_away_from_zero_may_be_computed_from_what_is_drawn() -> None:
    """A network's inputs may be what they like, as long as no pre-activation is near 0."""
    draws = iter([0.0, 2.0])
    drawn = checks.away_from_kinks(lambda: next(draws), at=lambda x: [np.array([1.0]), np.array([x - 0.0])])
    assert drawn == 2.0


def test_a_draw_that_can_never_do_is_given_up() -> None:
    """A test that asks for the impossible ends, and says why."""
    with pytest.raises(RuntimeError, match="a hundred draws came too near to a kink"):
        checks.away_from_kinks(lambda: np.zeros(3))
