"""The lesson on initial weights: how far chance may carry a right answer, and the numbers that it prints."""

from __future__ import annotations

import inspect
import re
import runpy
import sys
from collections.abc import Callable, Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from scipy import optimize, stats

from reference_impl import initializers
from reference_impl.diagnostics import activation_stds
from reference_impl.network import backward, forward, init_params
from tests.course import ASSIGNMENTS
from tests.solutions.running import cases, names, passed, solution

NAME = "02_initialization"
MASTER = ASSIGNMENTS[NAME].solutions / "master.py"
N = 20_000  # weights at once
CHANCE = 1e-10  # of each bound
BOUNDS = ("binomial_bounds", "chi_square_bounds", "mean_bound", "normal_bound")
CUT_OFF = stats.truncnorm(-2, 2)

Draw = Callable[[int, int, np.random.Generator], np.ndarray]


def cut_off(n_in: int, n_out: int, rng: np.random.Generator, std: float = 1.0) -> np.ndarray:
    """Draw from a normal distribution cut off at two deviations, with the deviation that is asked for."""
    drawn = rng.standard_normal((n_out, n_in))
    while np.any(far := np.abs(drawn) > 2):
        drawn[far] = rng.standard_normal(np.count_nonzero(far))
    return np.asarray(std * drawn / CUT_OFF.std())


FORMS: dict[str, Callable[..., np.ndarray]] = {
    "normal": initializers.normal_init,
    "uniform": lambda n_in, n_out, rng, std: initializers.uniform_init(n_in, n_out, rng, std * 3**0.5),
    "cut off": cut_off,
}
DEVIATIONS: dict[str, Callable[[int, int], float]] = {
    "glorot_normal": lambda n_in, n_out: float(np.sqrt(2 / (n_in + n_out))),
    "he_normal": lambda n_in, n_out: float(np.sqrt(2 / n_in)),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("question", DEVIATIONS)
def test_any_distribution_with_the_right_variance_passes(question: str, form: str) -> None:
    """Normal, uniform, and normal cut off at two deviations, whatever is drawn."""

    def written(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
        return FORMS[form](n_in, n_out, rng, DEVIATIONS[question](n_in, n_out))

    for seed in range(30):
        assert passed(NAME, question, written, seed) == names(NAME, question)


def test_a_normal_distribution_that_is_cut_off_passes_as_normal() -> None:
    """As long as its deviation is the one that is asked for."""
    for seed in range(30):
        assert passed(NAME, "normal_init", cut_off, seed) == names(NAME, "normal_init")


def test_a_right_submission_fails_less_than_once_in_a_million(monkeypatch: pytest.MonkeyPatch) -> None:
    """All bounds that all cases ask for, times the chance of each, which is the same everywhere."""
    asked: list[float] = []
    for question in ASSIGNMENTS[NAME].questions:
        for case in cases(NAME, question):
            there = inspect.unwrap(case.function).__globals__
            for bound in BOUNDS:
                if bound in there:
                    monkeypatch.setitem(there, bound, recording(there[bound], asked))
            case.function(**{name: solution(NAME)[name] for name in case.needs})
            monkeypatch.undo()
    assert set(asked) == {CHANCE}
    assert 50 < len(asked) < 100
    assert sum(asked) < 1e-6


def recording(bound: Callable[..., Any], asked: list[float]) -> Callable[..., Any]:
    """Write down the chance of each bound that is asked for, which is its last argument."""

    def ask(*arguments: float) -> Any:
        asked.append(arguments[-1])
        return bound(*arguments)

    return ask


def chernoff(log_moments: Callable[[float], float], mean: float) -> float:
    """Bound the chance that N independent numbers have a mean this far from theirs, on its side.

    It is exp(-N max_s (s m - log E exp(s x))), the numbers having their moments from `log_moments`.
    """
    found = optimize.minimize_scalar(lambda s: log_moments(s) - s * mean, bounds=(-40, 40), method="bounded")
    return float(np.exp(N * found.fun))


@pytest.mark.parametrize("form", ["uniform", "cut off"])
def test_other_distributions_stray_from_their_variance_less_than_normal_ones(form: str) -> None:
    """By Chernoff's bound, squares of bounded numbers with variance 1 leave a normal's bounds more rarely."""
    x = {
        "uniform": np.linspace(-np.sqrt(3), np.sqrt(3), 20_001),
        "cut off": CUT_OFF.ppf(np.linspace(0, 1, 20_001)) / CUT_OFF.std(),
    }[form]  # equally likely numbers, so means over them are expectations

    def of_squares(s: float) -> float:
        return float(np.log(np.mean(np.exp(s * x**2))))

    degrees = N - 1
    low, high = stats.chi2.ppf(CHANCE / 2, degrees) / N, stats.chi2.isf(CHANCE / 2, degrees) / N
    farthest = stats.norm.isf(CHANCE / 2) / np.sqrt(N)
    # var(W) is the mean square less the square of the mean, whose size has its own bound
    assert chernoff(of_squares, low + farthest**2) + chernoff(of_squares, high) < CHANCE

    def of_numbers(s: float) -> float:
        return float(np.log(np.mean(np.exp(s * x))))

    assert 2 * chernoff(of_numbers, farthest) < 20 * CHANCE  # the bound is larger than the chance itself


# ---- what the notebook prints


def median_line(activation: str, draw: Draw, width: int) -> np.ndarray:
    """Measure networks of ten layers as the notebook says: the columns of its table."""
    found: list[tuple[Any, ...]] = []
    for seed in range(20 if width < 256 else 3):  # wide ones hardly differ, and take their time
        rng, activations = np.random.default_rng(seed), [activation] * 10
        params = init_params([width] * 11, draw, rng)
        X, dout = rng.normal(size=(2, 100, width))
        _, cache = forward(params, X, activations)
        norms = [np.linalg.norm(dW) for dW, _ in backward(params, cache, dout, activations)]
        std = activation_stds(params, X, activations)[-1]
        found.append((std, norms[0], norms[0] / norms[-1]))
    return np.asarray(np.median(np.array(found), axis=0))


DRAWS: dict[str, Draw] = {
    "N(0, 1)": initializers.normal_init,
    "N(0, 0.01²)": lambda n_in, n_out, rng: initializers.normal_init(n_in, n_out, rng, 0.01),
    "Glorot": initializers.glorot_uniform,
    "He": initializers.he_normal,
}
LINES = re.findall(
    r"^# \| (sigmoid|tanh|ReLU), ([^|]+) \| (\d+) \|(.+)\|$", MASTER.read_text(encoding="utf-8"), re.MULTILINE
)


def test_the_table_of_gradients_has_its_eight_lines() -> None:
    """The expression that finds them finds them all."""
    assert len(LINES) == 8


@pytest.mark.parametrize(("activation", "weights", "width", "columns"), LINES)
def test_the_table_of_gradients_is_what_is_measured(
    activation: str, weights: str, width: str, columns: str
) -> None:
    """Each number of the notebook's table, to the digits that it shows."""
    shown = [float(column.replace(",", "")) for column in columns.split("|")]
    measured = median_line(activation.lower(), DRAWS[weights], int(width))
    assert shown == pytest.approx(list(measured), rel=0.25)


def test_the_table_of_gradients_teaches_what_is_true() -> None:
    """Sigmoid with Glorot loses a factor of four a layer; with N(0, 1) it depends on the width."""
    ratios = {(a, w, int(n)): float(c.split("|")[2].replace(",", "")) for a, w, n, c in LINES}
    assert ratios["sigmoid", "Glorot", 64] == pytest.approx(0.25**9, rel=0.1)
    assert ratios["sigmoid", "N(0, 1)", 10] < 0.01 < 1 < ratios["sigmoid", "N(0, 1)", 256]
    assert ratios["tanh", "N(0, 1)", 64] > 100
    assert ratios["tanh", "N(0, 0.01²)", 64] == ratios["ReLU", "N(0, 1)", 64] == 1


@pytest.fixture(scope="module")
def drawn() -> Iterator[list[plt.Figure]]:
    """Run the notebook, without its checks, and give its figures."""
    otter = ModuleType("otter")
    vars(otter).update(is_grading_stub=True, Notebook=lambda: SimpleNamespace(check=lambda question: None))
    with pytest.MonkeyPatch.context() as patch, mpl.rc_context({"backend": "Agg"}):
        patch.setitem(sys.modules, "otter", otter)
        runpy.run_path(str(MASTER))
        yield [plt.figure(number) for number in plt.get_fignums()]
        plt.close("all")


def heights(axes: plt.Axes) -> dict[Any, np.ndarray]:
    """Give the heights of the lines that are drawn, by label."""
    return {line.get_label(): np.asarray(line.get_ydata()) for line in axes.get_lines()}


def test_units_that_begin_alike_are_drawn_alike_for_ever(drawn: list[plt.Figure]) -> None:
    """Three units in training: from zeros nothing moves, from 0.5 all move as one, from random they part."""
    zeros, halves, normal = (np.array(list(heights(axes).values())) for axes in drawn[0].axes)
    assert zeros.shape == halves.shape == normal.shape == (3, 401)
    assert not zeros.any()
    assert np.ptp(halves, axis=0).max() < 1e-12
    assert np.ptp(halves[0]) > 0.1
    assert np.diff(np.sort(normal, axis=0), axis=0)[:, -1].min() > 0.1


def test_the_signal_lives_where_weights_match_their_activation(drawn: list[plt.Figure]) -> None:
    """Ten layers: tanh keeps its signal with Glorot, ReLU with He; tiny and large weights lose it."""
    tanh, relu = (heights(axes) for axes in drawn[1].axes[:2])  # the row with everything
    for lines, kept in ((tanh, "Glorot"), (relu, "He")):
        assert all(len(line) == 10 for line in lines.values())
        assert 0.1 < lines[kept].min() <= lines[kept].max() < 3
        assert lines["$N(0, 0.01^2)$"][-1] < 1e-9
    assert tanh["$N(0, 1)$"].min() > 0.9  # saturated
    assert relu["$N(0, 1)$"][-1] > 1e6
    assert relu["Glorot"][-1] < 0.1
