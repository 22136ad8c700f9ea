"""The file that says what is drawn of a submission's functions: how it is read, and what its words make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from autograder.checks import Mismatch
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.plots import Line, Point
from autograder.plotting import curves, load_plots, plane
from tests.small_course import products

ONE = """
import numpy as np
from plotting import curves, plot

@plot(question="{question}")
def twice(multiply, square):
    return curves("Twice", "x", np.arange(3.0), {{"multiply": multiply(np.arange(3.0), 2)}})
"""


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """An assignment of two questions."""
    return products(tmp_path)


def test_an_assignment_without_the_file_draws_nothing(assignment: Assignment) -> None:
    """Pictures are the author's choice."""
    assert load_plots(assignment) == ()


def test_a_picture_needs_what_its_parameters_are_called(assignment: Assignment) -> None:
    """As a test case does."""
    assignment.plots_file.write_text(ONE.format(question="square"))
    (found,) = load_plots(assignment)
    assert (found.name, found.question, found.needs) == ("twice", "square", ("multiply", "square"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ONE.format(question="cube"), "twice is shown at 'cube', which is no question"),
        ("import os", "this file imports checks, numpy and plotting, not os"),
        ("def", "SyntaxError"),
    ],
)
def test_a_wrong_file_is_found_when_it_is_read(assignment: Assignment, text: str, told: str) -> None:
    """With the file's name, before anything is graded."""
    assignment.plots_file.write_text(text)
    with pytest.raises(BadInput) as error:
        load_plots(assignment)
    assert told in str(error.value)
    assert "plots.py" in str(error.value)


def test_values_are_rounded_and_what_is_not_finite_is_a_gap() -> None:
    """Four digits are more than a picture shows."""
    x = np.arange(3.0)
    made = curves("t", "x", x, {"f": [1 / 3, np.nan, -np.inf], "g": x.tolist()})
    assert made.lines == (Line("f", (0.3333, None, None)), Line("g", (0.0, 1.0, 2.0)))
    assert made.x == (0.0, 1.0, 2.0)


@pytest.mark.parametrize("values", [[1.0, 2.0], np.ones((3, 1)), "abc", None, [1j, 2j, "x"], object()])
def test_what_is_no_line_of_these_places_makes_no_picture(values: object) -> None:
    """Another number of values, or no numbers."""
    with pytest.raises(Mismatch):
        curves("t", "x", np.arange(3.0), {"f": values})


def test_a_plane_asks_for_every_place_and_keeps_rows_upwards() -> None:
    """Across is the first input, upwards the second."""
    ticks = np.array([0.0, 0.5, 1.0])
    made = plane(
        "t", ticks, lambda X: X[:, :1] * 0.1 + X[:, 1:] * 0.01, np.array([[0.0, 1.0]]), np.array([1.0])
    )
    assert made.rows == ((0.0, 0.05, 0.1), (0.005, 0.055, 0.105), (0.01, 0.06, 0.11))
    assert made.points == (Point(0.0, 1.0, 1.0),)


def test_a_picture_has_no_more_places_than_can_be_seen() -> None:
    """Else pages and gradebook grow for nothing."""
    with pytest.raises(ValueError, match="at most 201 places, not 202"):
        curves("t", "x", np.arange(202.0), {})
    with pytest.raises(ValueError, match="at most 41 places along a side, not 42"):
        plane("t", np.arange(42.0), lambda X: X, np.zeros((0, 2)), np.zeros(0))


def test_what_is_drawn_is_part_of_what_is_told_and_not_of_the_score(assignment: Assignment) -> None:
    """A new picture has pages made again, and no score is in doubt."""
    before = assignment.bank_digest(), assignment.digest()
    assignment.plots_file.write_text(ONE.format(question="square"))
    assert assignment.bank_digest() != before[0]
    assert assignment.digest() == before[1]
