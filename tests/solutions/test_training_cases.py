"""The training lesson: how far chance may carry a right answer, other slips, and what it shows."""

from __future__ import annotations

import inspect
import math
import runpy
import sys
from collections.abc import Callable, Iterator
from itertools import count
from types import ModuleType, SimpleNamespace
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest

from benchmarks.convergence import BOOLEAN, FUNCTION, ROWS, boolean_errors, errors_of_fits, trained
from reference_impl.network import multilayer_perceptron
from tests.course import ASSIGNMENTS
from tests.solutions.running import cases, names, passed, solution

NAME = "05_training"
MASTER = ASSIGNMENTS[NAME].solutions / "master.py"
SEEDS = 200  # networks of each kind; `python -m benchmarks.convergence` trains more
GRID = np.linspace(-np.pi, np.pi, 201)
TABLE = [0, 1, 1, 0]


def constant(question: str, name: str) -> Any:
    """Read a constant of a question's test file."""
    return inspect.unwrap(cases(NAME, question)[0].function).__globals__[name]


# ---- chance


@pytest.mark.parametrize("kind", ["XOR", "XNOR", "relabelled"])
def test_no_network_of_many_comes_near_the_bound_of_a_truth_table(kind: str) -> None:
    """The cases ask for 0.1; no network needs a third of it."""
    assert boolean_errors(kind, SEEDS).max() < 0.1 / 3


def test_no_network_of_many_comes_near_the_bound_of_an_approximation() -> None:
    """With 32 units the error of a sine is well below the bound, and below that of every network of two."""
    wide, narrow = (errors_of_fits(np.sin, width, FUNCTION, SEEDS) for width in (32, 2))
    assert wide.max() < constant("fit_function", "BOUND") / 1.5
    assert wide.max() < narrow.min()


def test_no_wave_of_many_comes_near_the_bound() -> None:
    """Whatever the phase and the offset that a case draws."""
    rng = np.random.default_rng(0)
    phase = rng.uniform(0, 2 * np.pi, (SEEDS, 1, 1))
    offset = rng.choice([-1, 1], (SEEDS, 1, 1)) * rng.uniform(0.5, 1.0, (SEEDS, 1, 1))
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    fits = trained([1, 32, 1], x, np.sin(x + phase) + offset, FUNCTION, range(SEEDS))
    difference = fits.forward(GRID.reshape(-1, 1), FUNCTION)[1] - np.sin(GRID.reshape(-1, 1) + phase) - offset
    assert np.sqrt(np.mean(difference**2, axis=(1, 2))).max() < constant("fit_function", "BOUND") / 1.5


@pytest.mark.parametrize("f", [*(lambda x, k=k: np.sin(x + k * np.pi / 24) for k in range(24)), np.tanh])
def test_no_straight_line_is_within_the_bound(f: Callable[[np.ndarray], np.ndarray]) -> None:
    """Not even the best one, of any wave or of the function that a single unit is to fit."""
    best = np.polynomial.Polynomial.fit(GRID, f(GRID), 1)
    assert np.sqrt(np.mean((best(GRID) - f(GRID)) ** 2)) > constant("fit_function", "BOUND")


def test_a_right_answer_fails_less_than_once_in_a_million() -> None:
    """All that chance decides in the assignment, from what was measured and from exact counts of orders."""
    trained_badly = 3 / 20_000  # a training, at 95 % confidence, where none of 20,000 was
    trainings = 10 + 6  # tables and functions that the cases ask for, each up to three times
    wrong_way_round = 2 * trained_badly  # a pair of networks of two widths
    same_order = 10 / math.factorial(53)
    neighbours = 4 * math.comb(52, 20) * 2**20 * math.factorial(33) / math.factorial(53)
    same_ways = 2 * 3.0**-24 + 3.0**-25
    assert trainings * trained_badly**3 + wrong_way_round**3 + same_order + neighbours + same_ways < 1e-9


# ---- slips


def test_one_success_of_three_is_enough() -> None:
    """Bad luck with the first two generators costs nothing; with all three it costs everything."""
    right, zeros = solution(NAME)["train_boolean"], constant("train_boolean", "NETWORK")
    calls = count()

    def unlucky(*arguments: Any) -> Any:
        return right(*arguments) if next(calls) % 3 == 2 else zeros

    assert passed(NAME, "train_boolean", unlucky) == names(NAME, "train_boolean")
    assert passed(NAME, "train_boolean", lambda *arguments: zeros) == set()


def test_an_order_that_begins_anywhere_is_caught() -> None:
    """Rows turned around are not shuffled, although the order is another one in almost every epoch."""

    def turned(X: Any, y: Any, batch_size: int, rng: np.random.Generator) -> list[tuple[Any, Any]]:
        X, y = (np.roll(np.asarray(each), 1 + rng.integers(len(X)), axis=0) for each in (X, y))
        return [(X[k : k + batch_size], y[k : k + batch_size]) for k in range(0, len(X), batch_size)]

    for seed in (None, *range(5)):
        assert "orders_examples_anew_each_epoch" not in passed(NAME, "minibatches", turned, seed)


def trained_with(moves: Callable[[int], bool], seed: int) -> np.ndarray:
    """Train XOR by the recipe with biases that move in some layers only, and give the answers, (4,)."""
    given = solution(NAME)
    rng = np.random.default_rng(seed)
    params = given["init_params"]([2, 8, 1], given["glorot_uniform"], rng)
    step = given["gradient_descent_step"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(given, "gradient_descent_step", lambda *arguments: held(step(*arguments), moves))
        y, activations = np.reshape(TABLE, (4, 1)), ["tanh", "sigmoid"]
        params, _ = given["train"](params, ROWS, y, activations, "binary_cross_entropy", 1.0, 300, 4, rng)
    return np.ravel(multilayer_perceptron(params, ROWS, activations))


def held(params: Any, moves: Callable[[int], bool]) -> Any:
    """Put the biases of the other layers back to 0."""
    return [(W, b if moves(layer) else np.zeros_like(b)) for layer, (W, b) in enumerate(params)]


def test_xor_alone_proves_nothing() -> None:
    """As the notebook says: hidden biases that never move are not seen, and no bias at all costs one row."""
    for seed in range(8):
        assert np.abs(trained_with(lambda layer: layer == 1, seed) - TABLE).max() < 0.1
    assert trained_with(lambda layer: False, seed=0)[0] == 0.5


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


def lines(number: int, place: int = 0) -> dict[Any, np.ndarray]:
    """Give the points of the lines in one of a figure's axes, by label."""
    axes = plt.figure(number).axes[place]
    return {line.get_label(): np.asarray(line.get_xydata()) for line in axes.get_lines()}


def test_the_parabola_is_left_by_the_largest_learning_rate_alone(shown: dict[str, Any]) -> None:
    """Twelve steps each: (1 - learning rate) to the power of the step."""
    paths = {float(label.split()[-1]): points[:, 1] for label, points in lines(1).items()}
    assert list(paths) == [0.1, 0.9, 1.9, 2.1]
    for learning_rate, path in paths.items():
        np.testing.assert_allclose(path, (1 - learning_rate) ** np.arange(13), rtol=1e-9, atol=1e-12)


def test_smaller_batches_learn_faster_in_as_many_epochs(shown: dict[str, Any]) -> None:
    """All curves begin with the same network, near the logarithm of 3."""
    curves = lines(3)
    losses = [curves[f"batches of {size}"][:, 1] for size in (150, 25, 5)]
    assert {curve[0] for curve in losses} == {losses[0][0]}
    assert abs(losses[0][0] - np.log(3)) < 0.1
    assert losses[0][-1] > losses[1][-1] > losses[2][-1]


def test_the_boundary_is_drawn_until_xor_is_learned(shown: dict[str, Any]) -> None:
    """At five stages, with the loss above each."""
    titles = [axes.get_title() for axes in plt.figure(4).axes]
    epochs, losses = zip(*(title.removeprefix("epoch ").split(": loss ") for title in titles), strict=True)
    assert epochs == ("0", "10", "30", "100", "300")
    assert sorted(map(float, losses), reverse=True) == list(map(float, losses))
    assert float(losses[-1]) <= 0.01


def test_more_units_draw_a_better_sine(shown: dict[str, Any]) -> None:
    """Inside of the interval, in the figure that the notebook ends with."""
    drawn = lines(5)
    errors = []
    for width in (2, 8, 32):
        x, y = drawn[f"{width} units"].T
        inside = np.abs(x) <= np.pi
        errors.append(np.sqrt(np.mean((y - np.sin(x))[inside] ** 2)))
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 0.1


def test_the_recipes_of_the_notebook_are_those_that_were_measured() -> None:
    """Rate, epochs and sizes of batches stand in its tables as in the benchmark."""
    text = MASTER.read_text(encoding="utf-8")
    for recipe in (BOOLEAN, FUNCTION):
        assert f"| learning rate and epochs | {recipe.learning_rate} and {recipe.epochs} |" in text
    assert f"| batches of | {FUNCTION.batch_size} |" in text
