"""The update rules, against closed forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from reference_impl.arguments import unchecked
from reference_impl.updates import (
    UPDATES,
    adam_step,
    gradient_descent_step,
    learning_rate_limit,
    momentum_step,
)
from tests.reference_impl.networks import Layers, assert_same, flat, frozen, random_params

RATES = st.floats(1e-3, 1.0)
every_rule = pytest.mark.parametrize("rule", UPDATES.values(), ids=UPDATES)

PARAMS = random_params(3, 4, 2)
GRADS = random_params(3, 4, 2, seed=1)


def parabola(w: float, curvature: float) -> tuple[Layers, Layers]:
    """Give a network of one weight and one bias, and the gradients of ½ λ w² + ½ λ b² in it."""
    params = [(np.array([[w]]), np.array([w]))]
    return params, [(curvature * params[0][0], curvature * params[0][1])]


# Gradient descent


def test_a_step_goes_against_the_gradient() -> None:
    """Weights and biases alike become what they were less the rate times their gradient."""
    params = [(np.array([[1.0, -2.0]]), np.array([3.0]))]
    (new,) = gradient_descent_step(params, [(np.array([[0.5, 1.0]]), np.array([-2.0]))], 0.1)
    assert_allclose(new[0], [[0.95, -2.1]], rtol=1e-15)
    assert_allclose(new[1], [3.2], rtol=1e-15)


@given(w=st.floats(-10, 10), rate=RATES, share=st.floats(0.01, 1.99), steps=st.integers(1, 30))
def test_on_a_parabola_each_step_multiplies_the_weight(
    w: float, rate: float, share: float, steps: int
) -> None:
    """On ½ λ w² the weight after k steps is (1 - η λ)ᵏ times the first."""
    curvature = share / rate
    params, _ = parabola(w, curvature)
    for _ in range(steps):
        params = gradient_descent_step(params, [(curvature * W, curvature * b) for W, b in params], rate)
    assert_allclose(flat(params), (1 - rate * curvature) ** steps * w, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("curvature", [0.1, 1.0, 40.0])
def test_the_limit_parts_convergence_from_divergence(curvature: float) -> None:
    """A hair below 2 / λ the weight shrinks, at it it swings between two values, a hair above it grows."""
    sizes = []
    for share in (0.99, 1.0, 1.01):
        params, grads = parabola(1.0, curvature)
        for _ in range(100):
            params = gradient_descent_step(params, grads, share * learning_rate_limit(curvature))
            grads = [(curvature * W, curvature * b) for W, b in params]
        sizes.append(abs(params[0][0].item()))
    assert sizes[0] < 0.2
    assert sizes[1] == pytest.approx(1, rel=1e-9)
    assert sizes[2] > 5


@given(st.floats(1e-6, 1e6))
def test_the_limit_is_two_by_the_curvature(curvature: float) -> None:
    """Twice the curvature halves it."""
    assert learning_rate_limit(curvature) * curvature == pytest.approx(2, rel=1e-12)


def test_lists_tuples_and_integers_are_parameters_too() -> None:
    """However they are written, the same numbers give the same new float arrays."""
    grads: Any = [([[1, 1]], [1])]
    written: list[Any] = [[([[1, 2]], [3])], ((((1, 2),), (3,)),)]
    for params in written:
        new = gradient_descent_step(params, grads, 0.5)
        assert_same(new, [(np.array([[0.5, 1.5]]), np.array([2.5]))], rtol=0)
        assert new[0][0].dtype == new[0][1].dtype == np.float64


# All rules


@every_rule
def test_what_is_passed_in_stays_as_it_was(rule: Callable[..., tuple[Layers, object]]) -> None:
    """Arrays that may not be written to are read, and new ones come back, in the same shapes."""
    params, grads = frozen(PARAMS), frozen(GRADS)
    new, state = rule(params, grads, None, 0.1)
    again, _ = rule(new, grads, state, 0.1)
    assert_same(params, PARAMS, rtol=0)
    for (W, b), (V, c) in zip(again, PARAMS, strict=True):
        assert W.shape == V.shape
        assert b.shape == c.shape
        assert not np.shares_memory(W, V)


@every_rule
def test_a_state_is_handed_on_unchanged(rule: Callable[..., tuple[Layers, object]]) -> None:
    """The same state used twice gives the same step twice."""
    new, state = rule(PARAMS, GRADS, None, 0.1)
    assert_same(rule(new, GRADS, state, 0.1)[0], rule(new, GRADS, state, 0.1)[0], rtol=0)


@every_rule
@pytest.mark.parametrize("w", [-3.0, 5.0])
def test_every_rule_goes_downhill(rule: Callable[..., tuple[Layers, object]], w: float) -> None:
    """On a parabola each ends near its bottom."""
    (params, grads), state = parabola(w, 1.0), None
    for _ in range(1500):
        params, state = rule(params, grads, state, 0.02)
        grads = params  # the gradient of ½ w² is w
    assert_allclose(flat(params), 0, atol=0.02)


# Momentum


def test_momentum_without_memory_is_gradient_descent() -> None:
    """With a decay of 0 nothing is kept of a velocity."""
    params, velocities = momentum_step(PARAMS, GRADS, None, 0.1, decay=0.0)
    params, _ = momentum_step(params, GRADS, velocities, 0.1, decay=0.0)
    expected = gradient_descent_step(gradient_descent_step(PARAMS, GRADS, 0.1), GRADS, 0.1)
    assert_same(params, expected)


@given(st.floats(0, 0.99), st.integers(1, 40))
def test_a_constant_gradient_makes_a_geometric_series(decay: float, steps: int) -> None:
    """After k steps with gradient g the velocity is -η g (1 - μᵏ) / (1 - μ)."""
    params, velocities = PARAMS, None
    for _ in range(steps):
        params, velocities = momentum_step(params, GRADS, velocities, 0.1, decay)
    assert velocities is not None
    expected = -0.1 * flat(GRADS) * (1 - decay**steps) / (1 - decay)
    assert_allclose(flat(velocities), expected, rtol=1e-9)


# Adam


def test_the_first_step_of_adam_has_the_size_of_the_rate() -> None:
    """Both means corrected, the first quotient is the gradient by its own size."""
    params, _ = adam_step(PARAMS, GRADS, None, 0.01)
    assert_allclose(flat(params), flat(PARAMS) - 0.01 * np.sign(flat(GRADS)), rtol=1e-6)


@given(st.floats(1e-3, 1e3), st.integers(1, 20))
def test_adam_does_not_see_the_scale_of_a_constant_gradient(scale: float, steps: int) -> None:
    """Every step then has the size of the rate, whatever the gradient's."""
    params, moments = PARAMS, None
    for _ in range(steps):
        params, moments = adam_step(params, [(scale * W, scale * b) for W, b in GRADS], moments, 0.01)
    assert_allclose(flat(params), flat(PARAMS) - 0.01 * steps * np.sign(flat(GRADS)), rtol=1e-3, atol=1e-4)
    assert moments is not None
    assert moments[2] == steps


def test_adam_weighs_its_means_by_its_decays() -> None:
    """Two steps with different gradients, worked out by hand for one weight."""
    start, grads = parabola(1.0, 2.0)
    params, moments = adam_step(start, grads, None, 0.1, 0.5, 0.75, 1e-12)
    params, _ = adam_step(params, [(np.array([[-1.0]]), np.array([2.0]))], moments, 0.1, 0.5, 0.75, 1e-12)
    mean = (0.5 * (0.5 * 2) + 0.5 * -1) / (1 - 0.5**2)
    square = (0.75 * (0.25 * 4) + 0.25 * 1) / (1 - 0.75**2)
    assert params[0][0].item() == pytest.approx(1 - 0.1 - 0.1 * mean / np.sqrt(square), rel=1e-9)
    assert params[0][1].item() == pytest.approx(0.8, rel=1e-9)  # a steady gradient: two whole steps


# Wrong arguments


@every_rule
@pytest.mark.parametrize("rate", [0, -0.1, np.nan, np.inf, "0.1", None])
def test_a_rate_that_is_none_is_refused(rule: Callable[..., object], rate: object) -> None:
    """It is named, with what it was."""
    with pytest.raises(ValueError, match=r"`learning_rate` is .*: it should be a finite number above 0"):
        rule(PARAMS, GRADS, None, rate)


@every_rule
def test_gradients_of_other_shapes_are_refused(rule: Callable[..., object]) -> None:
    """A transposed gradient is not broadcast, and a layer too few is not dropped."""
    with pytest.raises(ValueError, match="`grads"):
        rule(PARAMS, [(W.T, b) for W, b in GRADS], None, 0.1)
    with pytest.raises(ValueError, match="`grads"):
        rule(PARAMS, GRADS[:1], None, 0.1)


@every_rule
@pytest.mark.parametrize("params", [[], [([[1.0]], [1.0, 2.0])], [([1.0], [1.0])], "params", None])
def test_parameters_that_are_none_are_refused(rule: Callable[..., object], params: object) -> None:
    """A list of pairs (W, b) that fit each other is asked for."""
    with pytest.raises(ValueError, match="`params"):
        rule(params, GRADS, None, 0.1)


@pytest.mark.parametrize("curvature", [0, -1.0, np.inf, "1"])
def test_a_curvature_that_is_no_valley_is_refused(curvature: float) -> None:
    """Without a bottom there is no limit."""
    with pytest.raises(ValueError, match="`curvature`"):
        learning_rate_limit(curvature)


@pytest.mark.parametrize(
    ("name", "value"), [("decay", 1.0), ("decay", -0.1), ("velocities", 3.0), ("velocities", GRADS[:1])]
)
def test_wrong_arguments_of_momentum_are_refused(name: str, value: object) -> None:
    """A share that keeps everything, or a state of another network."""
    arguments = {"velocities": None, "decay": 0.9} | {name: value}
    with pytest.raises(ValueError, match=f"`{name}"):
        momentum_step(PARAMS, GRADS, learning_rate=0.1, **arguments)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("beta1", 1.0),
        ("beta2", -0.1),
        ("epsilon", 0.0),
        ("moments", (GRADS, GRADS)),
        ("moments", (GRADS, GRADS[:1], 1)),
        ("moments", (GRADS, GRADS, 0)),
    ],
)
def test_wrong_arguments_of_adam_are_refused(name: str, value: object) -> None:
    """A share that keeps everything, no guard against 0, or a state that no step returned."""
    arguments = {"moments": None, "learning_rate": 0.1} | {name: value}
    with pytest.raises(ValueError, match=f"`{name}"):
        adam_step(PARAMS, GRADS, **arguments)  # type: ignore[arg-type]  # that is the point


def test_checks_can_be_left_out() -> None:
    """For a loop whose arguments were checked before: the bare function takes whatever there is."""
    assert unchecked(learning_rate_limit)(-1.0) == -2
    assert unchecked(len) is len
