"""The regularization lesson: how far chance may carry a right dropout, other slips, and what it shows."""

from __future__ import annotations

import inspect
import math
import runpy
import sys
from collections.abc import Callable, Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy import stats

from tests.course import ASSIGNMENTS
from tests.solutions.running import Answer, cases, names, passed, solution
from tests.solutions.wrong_regularization import CAUGHT_AT_LEAST_BY

NAME = "06_regularization"
MASTER = ASSIGNMENTS[NAME].solutions / "master.py"
CHANCE = 1e-10  # of a count of exclusions outside its bounds
COUNTS = 4 + 3 * (1 + 100 + 150) + 2  # that are compared


def asked_bounds(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, float, float]]:
    """Run the cases of dropout_forward, and give the n, p and chance of all bounds that they ask for."""
    asked: list[tuple[int, float, float]] = []
    for case in cases(NAME, "dropout_forward"):
        there = inspect.unwrap(case.function).__globals__
        if "binomial_bounds" in there:
            monkeypatch.setitem(there, "binomial_bounds", recording(there["binomial_bounds"], asked))
        case.function(dropout_forward=solution(NAME)["dropout_forward"])
        monkeypatch.undo()
    return asked


def recording(bounds: Callable[..., Any], asked: list[tuple[int, float, float]]) -> Callable[..., Any]:
    """Write down what bounds are asked for."""

    def ask(n: int, p: float, chance: float) -> Any:
        asked.append((n, p, chance))
        return bounds(n, p, chance)

    return ask


def test_a_right_dropout_fails_less_than_once_in_a_million(monkeypatch: pytest.MonkeyPatch) -> None:
    """All counts that the cases compare, times the chance of each, and what else could be equal by chance."""
    asked = asked_bounds(monkeypatch)
    assert {chance for _, _, chance in asked} == {CHANCE}
    # A bound on rows or columns serves as many counts as there are rows or columns.
    counts = {15_000: 1, 150: 100, 100: 150}
    assert sum(counts.get(n, 1) for n, _, _ in asked) == COUNTS
    same_count_in_each_row = max(stats.binom(150, p).pmf(range(151)).max() ** 99 for p in (0.1, 0.5, 0.8))
    same_count_of_rows_of_100 = max(stats.binom(100, p).pmf(range(101)).max() ** 99 for p in (0.2, 0.5))
    exact_shares = (stats.binom(10_000, 0.2).pmf(2000) * stats.binom(10_000, 0.5).pmf(5000)) ** 2
    same_fate_for_all = max(0.8**2000, 0.9**10_000, 0.5**9600)
    same_mask_twice = max((p * p + (1 - p) * (1 - p)) ** 10_000 for p in (0.5, 0.1))
    orders_alike = (
        math.factorial(4) ** -15.0 + math.factorial(5) ** -8.0 + 2.0**-58
    )  # of polynomial_experiment
    backward = 30 * 0.9**5000
    same_counts = same_count_in_each_row + same_count_of_rows_of_100
    rest = 20 * (same_counts + same_fate_for_all + same_mask_twice) + orders_alike + backward + exact_shares
    assert COUNTS * CHANCE + rest < 1e-6


@pytest.mark.parametrize("p", [0.1, 0.2, 0.5, 0.8])
def test_the_bounds_are_those_of_the_binomial_distribution(p: float) -> None:
    """What lies beyond them on either side is rarer than half the chance, and what lies on them is not."""
    bounds = inspect.unwrap(cases(NAME, "dropout_forward")[0].function).__globals__["binomial_bounds"]
    for n in (100, 150, 4_000, 10_000, 15_000):
        low, high = bounds(n, p, CHANCE)
        counts = stats.binom(n, p)
        assert counts.cdf(low - 1) <= CHANCE / 2 * (1 + 1e-6) < counts.cdf(low) * (1 + 2e-6)
        assert counts.sf(high) <= CHANCE / 2 * (1 + 1e-6) < counts.sf(high - 1) * (1 + 2e-6)


def test_no_seed_of_many_fails_a_right_dropout() -> None:
    """The shares of three hundred draws, with masks drawn in two ways, are within their bounds."""

    def ones_by_binomial(x: Any, p: float, rng: np.random.Generator, training: bool = True) -> Any:
        x = np.asarray(x, dtype=float)
        mask = rng.binomial(1, 1 - p, x.shape) if training else np.ones(x.shape, dtype=int)
        return (x * mask / (1 - p) if training else x), mask

    for answer, first in ((solution(NAME)["dropout_forward"], 0), (ones_by_binomial, 1000)):
        for seed in range(first, first + 30):
            assert passed(NAME, "dropout_forward", answer, seed) == names(NAME, "dropout_forward")


def late(question: str) -> list[Answer]:
    """Give the slips whose score depends on the inputs."""
    return list(CAUGHT_AT_LEAST_BY[question])


@pytest.mark.parametrize("answer", late("polynomial_experiment"), ids=lambda answer: str(answer.__name__))
def test_a_slip_that_some_inputs_hide_is_caught_where_it_is_announced(answer: Answer) -> None:
    """Whatever else it earns."""
    caught_by = CAUGHT_AT_LEAST_BY["polynomial_experiment"][answer]
    for seed in (None, *range(8)):
        assert caught_by not in passed(NAME, "polynomial_experiment", answer, seed)


@pytest.mark.parametrize("mask", ["of another generator", "of the last forward pass"])
def test_a_backward_pass_with_a_mask_of_its_own_is_caught(mask: str) -> None:
    """Whether it draws one, or remembers one instead of looking at the one that it is given."""
    forward, last = solution(NAME)["dropout_forward"], []

    def remembering(x: Any, p: float, rng: np.random.Generator, training: bool = True) -> Any:
        last.append(forward(x, p, rng, training)[1])
        return forward(x, 0.0, rng)[0] * last[-1] / (1 - p), last[-1]

    def backward(dout: Any, _: Any, p: float) -> np.ndarray:
        drawn = np.random.default_rng(0).random(np.shape(dout)) >= p
        mine = last[-1] if mask == "of the last forward pass" else drawn
        return np.where(mine, dout, 0) / (1 - p)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(solution(NAME), "dropout_forward", remembering)
        held = passed(NAME, "dropout_backward", backward)
    assert "uses_the_mask_that_it_is_given" not in held
    assert ("fits_unforeseen_masks" in held) == (mask == "of the last forward pass")


# ---- what the notebook shows


@pytest.fixture(scope="module")
def shown() -> Iterator[dict[str, Any]]:
    """Run the notebook without its checks, and give what it defines; its figures stay until the end."""
    otter = ModuleType("otter")
    vars(otter).update(is_grading_stub=True, Notebook=lambda: SimpleNamespace(check=lambda question: None))
    with pytest.MonkeyPatch.context() as patch, mpl.rc_context({"backend": "Agg"}):
        patch.setitem(sys.modules, "otter", otter)
        yield runpy.run_path(str(MASTER))
        plt.close("all")


def lines(number: int) -> dict[Any, np.ndarray]:
    """Give the heights of the lines of a figure's first axes, by label."""
    axes = plt.figure(number).axes[0]
    return {line.get_label(): np.asarray(line.get_ydata()) for line in axes.get_lines()}


def test_the_network_learns_its_examples_by_heart(shown: dict[str, Any]) -> None:
    """The training error vanishes, and the validation error rises well above its best."""
    training, validation = shown["plain"].T
    assert training[-1] < 0.01
    assert validation[-1] > 1.2 * validation.min()
    assert 5 < np.argmin(validation) < 100


def test_each_kind_of_regularization_helps_the_network_of_the_lesson(shown: dict[str, Any]) -> None:
    """At the end, and for the two penalties and dropout at their best epoch as well."""
    plain = shown["watched"]["nothing"][:, 1]
    for kind in ("L1", "L2", "dropout"):
        errors = shown["watched"][kind]
        assert errors[-1, 1] < 0.9 * plain[-1]
        assert errors[:, 1].min() < plain.min()


def test_the_lesson_returns_to_the_best_epoch(shown: dict[str, Any]) -> None:
    """Its training stops early, and the parameters that come back have the smallest error that was seen."""
    assert len(shown["history"]) < 100
    assert shown["error"] == min(shown["history"])


def test_the_figure_of_the_lecture_marks_the_best_model(shown: dict[str, Any]) -> None:
    """Both curves of 500 epochs, the validation error smallest in the middle, and the text beside it."""
    drawn, best = lines(5), shown["best_epoch"]
    assert len(drawn["training set"]) == len(drawn["validation set"]) == 500
    assert 200 < best == np.argmin(drawn["validation set"]) < 300
    assert drawn["validation set"][-1] > 1.5 * drawn["validation set"][best]
    assert drawn["training set"][-1] == min(drawn["training set"])
    said = [text.get_text() for text in plt.figure(5).axes[0].texts]
    assert said == [f"best model, epoch {best}"]
