"""The cases of the backpropagation lesson: both passes as a pair, the margin of slopes, and ten layers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder import checks
from autograder.checks.comparison import has_shape
from reference_impl.diagnostics import activation_stds, gradient_ratio
from reference_impl.gradient_check import relative_error
from reference_impl.initializers import glorot_uniform, he_normal, normal_init
from reference_impl.network import backward, forward, init_params
from tests.solutions.running import cases, names, solution

NAME = "04_backpropagation"
Initializer = Callable[[int, int, np.random.Generator], np.ndarray]
Layers = list[tuple[np.ndarray, np.ndarray]]


def passed_by_both(both: Any, question: str) -> set[str]:
    """Run the cases of a question on a pair of passes."""
    there = {**solution(NAME), "forward": both.forward, "backward": both.backward}
    held = set()
    for case in cases(NAME, question):
        try:
            case.function(**{name: there[name] for name in case.needs})
        except AssertionError:
            continue
        held.add(case.name)
    return held


class RemembersItsLastPass:
    """What forward keeps lies in a variable, and the cache is not looked at."""

    def __init__(self) -> None:
        self.last: Any = None

    def forward(self, params: Layers, X: np.ndarray, activations: list[str]) -> tuple[np.ndarray, None]:
        """Pass forwards."""
        y_hat, self.last = forward(params, X, activations)
        return y_hat, None

    def backward(self, params: Layers, cache: None, dout: np.ndarray, activations: list[str]) -> Layers:
        """Pass back through whatever came last."""
        return backward(params, self.last, dout, activations)


class KeepsAnIterator:
    """The cache can be walked through once."""

    def forward(self, params: Layers, X: np.ndarray, activations: list[str]) -> tuple[np.ndarray, Any]:
        """Pass forwards."""
        y_hat, cache = forward(params, X, activations)
        return y_hat, iter(cache)

    def backward(self, params: Layers, cache: Any, dout: np.ndarray, activations: list[str]) -> Layers:
        """Pass back, if something is left."""
        return backward(params, list(cache), dout, activations)


class NeverClearsItsGradients:
    """New gradients are added to those of the calls before."""

    def __init__(self) -> None:
        self.sums: dict[str, Layers] = {}

    def forward(self, params: Layers, X: np.ndarray, activations: list[str]) -> tuple[np.ndarray, Any]:
        """Pass forwards."""
        return forward(params, X, activations)

    def backward(self, params: Layers, cache: Any, dout: np.ndarray, activations: list[str]) -> Layers:
        """Pass back, and add."""
        grads, network = backward(params, cache, dout, activations), repr(params)
        for (dW, db), (V, c) in zip(grads, self.sums.get(network, []), strict=False):
            dW += V
            db += c
        self.sums[network] = grads
        return grads


class ActivatesInPlace:
    """The outputs are written over the pre-activations that the cache was to keep."""

    def forward(self, params: Layers, X: np.ndarray, activations: list[str]) -> tuple[np.ndarray, Any]:
        """Pass forwards."""
        y_hat, cache = forward(params, X, activations)
        outputs = [inputs for inputs, _ in cache[1:]] + [y_hat]
        return y_hat, [(inputs, out) for (inputs, _), out in zip(cache, outputs, strict=True)]

    def backward(self, params: Layers, cache: Any, dout: np.ndarray, activations: list[str]) -> Layers:
        """Pass back with the slopes of what came out."""
        return backward(params, cache, dout, activations)


@pytest.mark.parametrize(
    ("both", "case"),
    [
        (RemembersItsLastPass, "uses_the_cache_that_it_is_given"),
        (KeepsAnIterator, "gives_the_same_twice"),
        (NeverClearsItsGradients, "gives_the_same_twice"),
        (ActivatesInPlace, "agrees_with_the_slopes_of_forward"),
    ],
)
def test_a_slip_between_the_passes_is_caught_at_backward_alone(both: type, case: str) -> None:
    """The first pass is right in each of them, so that what is lost is lost once."""
    assert passed_by_both(both(), "forward") == names(NAME, "forward")
    assert case not in passed_by_both(both(), "backward")


def test_ones_from_above_would_hide_a_forgotten_chain_rule() -> None:
    """No case of backward has ones as its only gradient from above where slopes matter."""

    class IgnoresWhatComesFromAbove:
        forward = staticmethod(forward)

        @staticmethod
        def backward(params: Layers, cache: Any, dout: np.ndarray, activations: list[str]) -> Layers:
            return backward(params, cache, np.ones(np.shape(dout)), activations)

    assert passed_by_both(IgnoresWhatComesFromAbove, "backward") == {"gives_the_gradients_worked_by_hand"}


def test_right_gradients_stay_far_below_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over many draws the relative error is at most a twentieth of the 1e-6 that is asked for."""
    errors, sizes = [], []

    def measured(f: Any, x: np.ndarray, gradient: Any, **named: Any) -> None:
        steps = 1e-5 * np.eye(x.size).reshape(-1, *x.shape)
        n = np.reshape([f(x + h) - f(x - h) for h in steps], x.shape) / 2e-5
        errors.append(relative_error(has_shape(gradient, x.shape), n))
        sizes.append(float(np.linalg.norm(n)))

    monkeypatch.setattr("autograder.checks.gradients.gradient_agrees", measured)
    for seed in range(20):
        token = checks.case_seed.set(f"seed {seed}".encode())
        try:
            assert passed_by_both(RightPasses, "backward") == names(NAME, "backward")
        finally:
            checks.case_seed.reset(token)
    assert len(errors) > 1000
    assert max(errors) < 5e-8
    assert min(sizes) > 5e-3


class RightPasses:
    """The reference's two passes."""

    forward = staticmethod(forward)
    backward = staticmethod(backward)


def test_numerical_gradient_is_called_back_a_bounded_number_of_times() -> None:
    """Each call of a test's function crosses into the grader, so the whole question has few of them."""
    calls = 0

    def counting(f: Callable[[np.ndarray], float], x: Any, h: float = 1e-5) -> Any:
        def counted(at: np.ndarray) -> float:
            nonlocal calls
            calls += 1
            return f(at)

        return solution(NAME)["numerical_gradient"](counted, x, h)

    for case in cases(NAME, "numerical_gradient"):
        case.function(numerical_gradient=counting)
    assert calls < 250


def ten_layers(activation: str, initializer: Initializer, width: int, seed: int) -> tuple[float, float]:
    """Give the ratio and the deviation of the last outputs, as the notebook's last cells draw them."""
    rng, activations = np.random.default_rng(seed), [activation] * 10
    params = init_params([width] * 11, initializer, rng)
    X, dout = rng.normal(size=(2, 32, width))
    ratio = gradient_ratio(params, X, dout, activations)
    return ratio, activation_stds(params, X, activations)[-1]


@pytest.mark.parametrize(
    ("activation", "initializer", "width", "least", "most"),
    [
        ("sigmoid", glorot_uniform, 64, 1e-6, 1e-5),
        ("tanh", glorot_uniform, 64, 0.5, 2.0),
        ("relu", he_normal, 64, 0.2, 5.0),
        ("tanh", normal_init, 10, 2.0, math.inf),
        ("tanh", normal_init, 64, 100.0, math.inf),
        ("tanh", normal_init, 256, 1e4, math.inf),
        ("sigmoid", normal_init, 10, 0.0, 0.2),
        ("sigmoid", normal_init, 64, 0.05, 3.0),
        ("sigmoid", normal_init, 256, 3.0, math.inf),
    ],
)
def test_what_the_lesson_says_of_ten_layers_holds_for_any_seed(
    activation: str, initializer: Initializer, width: int, least: float, most: float
) -> None:
    """Vanishing, even and exploding gradients, and the sigmoid that does what depends on its width."""
    for seed in range(12):
        ratio, _ = ten_layers(activation, initializer, width, seed)
        assert least < ratio < most


def test_wide_sigmoids_from_normal_weights_are_saturated() -> None:
    """Their outputs vary almost as much as coins do, as the lesson's table shows."""
    assert all(0.42 < ten_layers("sigmoid", normal_init, 256, seed)[1] < 0.5 for seed in range(5))


def test_tiny_weights_have_a_ratio_near_one_and_outputs_near_nothing() -> None:
    """The lesson's last question: the ratio alone would praise a network that does not learn."""

    def tiny(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
        return normal_init(n_in, n_out, rng, 0.01)

    for seed in range(5):
        ratio, std = ten_layers("tanh", tiny, 64, seed)
        assert 0.3 < ratio < 3
        assert std < 1e-9
