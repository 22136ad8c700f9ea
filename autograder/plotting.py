"""The words that `solutions/NAME/plots.py` is written in, and its reader.

    from plotting import curves, plot

    @plot(question="relu_derivative")
    def relu_beside_its_slope(relu, relu_derivative):
        return curves("Your relu and its slope", "z", Z, {"relu": relu(Z), "slope": relu_derivative(Z)})

The body runs as a test's does: here, with proxies of the student's functions. It may use numpy and `checks`,
and draws nothing at random, so that the same submission gives the same picture. What is no data of the right
shape raises, and then there is no picture: the question's cases say what is wrong.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from autograder import checks
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.plots import Curves, Line, Plane, Plot, Point, Row
from autograder.test_files import run_file

MOST_PLACES = 201  # of a curve; more would not be seen
MOST_TICKS = 41  # of a plane's side
DIGITS = 4


@dataclass(frozen=True)
class Plotted:
    """One picture that a submission may have.

    Args:
        question: where it is shown.
        body: the function that makes it, called with the student's objects by parameter name.
        needs: those names.
    """

    question: str
    body: Callable[..., Plot]
    needs: tuple[str, ...]

    @property
    def name(self) -> str:
        """The function's name."""
        return self.body.__name__


def load_plots(assignment: Assignment) -> tuple[Plotted, ...]:
    """Read the pictures of an assignment; none where it has no `plots.py`.

    Raises:
        BadInput: the file fails when it is run, or shows a picture at no question.
    """
    path = assignment.plots_file
    if not path.is_file():
        return ()
    found: list[Plotted] = []
    run_file(path, "plots", {"checks": checks, "plotting": _words(found)})
    for each in found:
        if each.question not in assignment.questions:
            raise BadInput(
                str(path),
                f"{each.name} is shown at {each.question!r}, which is no question",
                f"There are: {', '.join(assignment.questions)}.",
            )
    return tuple(found)


def curves(title: str, along: str, x: np.ndarray, lines: Mapping[str, object]) -> Curves:
    """Make a diagram.

    Args:
        title: what is to be seen.
        along: what the axis counts.
        x: places, (M,), in rising order, at most 201.
        lines: M values of each line, by name, in any shape.

    Raises:
        Mismatch: a line is no data, or has another number of values.
        ValueError: there are too many places.
    """
    if x.size > MOST_PLACES:
        raise ValueError(f"a diagram has at most {MOST_PLACES} places, not {x.size}")
    made = tuple(Line(name, _row(checks.has_shape(values, x.shape))) for name, values in lines.items())
    return Curves(title, along, tuple(map(float, np.ravel(x))), made)


def plane(
    title: str, ticks: np.ndarray, answer: Callable[[np.ndarray], object], X: np.ndarray, y: np.ndarray
) -> Plane:
    """Make a picture of what a network answers over a square.

    Args:
        title: what is to be seen.
        ticks: places along either axis, (M,), in rising order, at most 41.
        answer: the network: takes (M * M, 2), gives as many numbers from 0 to 1, as (M * M, 1).
        X: examples, (N, 2).
        y: their targets, (N,), 0 or 1.

    Raises:
        Mismatch: the answers are no data, or of another shape.
        ValueError: there are too many places.
    """
    m = ticks.size
    if m > MOST_TICKS:
        raise ValueError(f"a plane has at most {MOST_TICKS} places along a side, not {m}")
    across, upward = np.meshgrid(ticks, ticks)  # (M, M) each
    answers = checks.has_shape(answer(np.column_stack([across.ravel(), upward.ravel()])), (m * m, 1))
    points = tuple(Point(*map(float, row)) for row in np.column_stack([X, y]))
    return Plane(title, tuple(map(float, ticks)), tuple(map(_row, answers.reshape(m, m))), points)


def _row(values: np.ndarray) -> Row:
    """Round to what a picture can show."""
    return tuple(float(f"{v:.{DIGITS}g}") if np.isfinite(v) else None for v in np.ravel(values).tolist())


def _words(found: list[Plotted]) -> ModuleType:
    def plot(question: str) -> Callable[[Callable[..., Plot]], None]:
        def decorate(function: Callable[..., Plot]) -> None:
            found.append(Plotted(question, function, tuple(inspect.signature(function).parameters)))

        return decorate

    module = ModuleType("plotting")
    words: Sequence[Any] = (plot, curves, plane)
    module.__dict__.update({word.__name__: word for word in words})
    return module
