"""Pictures on a page: what is drawn, what is said to who does not see it, and that nothing breaks."""

from __future__ import annotations

import re

import msgspec
import numpy as np
import pytest

from autograder.plots import Curves, Line, Plane, Plot, Point
from autograder.report.ink import Diagram, Shades, inked
from autograder.report.student import renderer
from tests.report.examples import case, graded, question

TICKS = (-0.5, 0.0, 0.5, 1.0, 1.5)
XOR = (Point(0.0, 0.0, 0.0), Point(0.0, 1.0, 1.0), Point(1.0, 0.0, 1.0), Point(1.0, 1.0, 0.0))


def diagram(*values: float | None, name: str = "f") -> Diagram:
    """Ink one line over as many places."""
    made = inked(Curves("t", "x", tuple(map(float, range(len(values)))), (Line(name, values),)))
    assert isinstance(made, Diagram)
    return made


def half(*values: float | None) -> Shades:
    """Ink a plane whose every row has these answers."""
    made = inked(Plane("t", TICKS, (values,) * 5, XOR))
    assert isinstance(made, Shades)
    return made


def page(*plots: Plot) -> str:
    """Render a page with pictures at its one question."""
    return renderer("Products")(graded(msgspec.structs.replace(question(case()), plots=plots)))


def heights(path: str) -> list[float]:
    """Give how far down each point of a path is."""
    return [float(each) for each in re.findall(r"[ML]\S+ ([-\d.]+)", path)]


def test_a_line_rises_where_its_values_do() -> None:
    """The least value is at the bottom, the greatest at the top, and the rest in proportion."""
    (stroke,) = diagram(0.0, 3.0, 1.0).strokes
    low, high, between = heights(stroke.path)
    assert low > between > high
    assert (low - between) / (low - high) == pytest.approx(1 / 3, abs=0.01)


def test_a_value_that_is_no_number_is_a_gap() -> None:
    """The line stops and begins again."""
    (stroke,) = diagram(0.0, 1.0, None, 1.0, 0.0).strokes
    assert re.sub(r"[\d. ]", "", stroke.path) == "MLML"


@pytest.mark.parametrize(
    ("values", "marked"),
    [
        ((-2.0, 3.0), ["−2", "0", "3"]),
        ((0.13, 1.32), ["0.13", "1.32"]),
        ((-0.01, 3.0), ["−0.01", "3"]),  # 0 has no room beside it
        ((5.0, 5.0), ["4", "6"]),
        ((None, None), ["0", "1"]),
        ((1e300, -1e300), ["−1e+100", "0", "1e+100"]),
    ],
)
def test_the_side_says_the_least_and_the_greatest_value_and_zero(
    values: tuple[float, ...], marked: list[str]
) -> None:
    """Also where there is one value only, or none, or such as only a diverging training gives."""
    assert [tick.label for tick in diagram(*values).upward] == marked


def test_who_does_not_see_a_diagram_is_told_of_each_line() -> None:
    """Its ends, its least and its greatest value."""
    told = diagram(1.0, -0.25, 0.5, name="relu").description
    assert told == "relu goes from 1 to 0.5, its least value is −0.25, its greatest 1."
    assert diagram(None, None).description == "f has no finite value."


def test_the_border_runs_where_the_answer_is_one_half() -> None:
    """Between the places whose answers are on either side of it."""
    made = half(0.0, 0.0, 1.0, 1.0, 1.0)
    across = [float(each) for each in re.findall(r"[ML]([-\d.]+)", made.border)]
    assert across
    assert set(across) == {90.0}  # of 240, half the way from the second place to the third
    assert [bool(band) for band in made.bands] == [True] * 6


def test_who_does_not_see_a_plane_is_told_the_answers_at_the_examples() -> None:
    """Each with its place."""
    told = half(0.0, 0.1, 0.5, 0.9, 1.0).description
    assert told == "It answers 0.1 at (0, 0), 0.1 at (0, 1), 0.9 at (1, 0), 0.9 at (1, 1)."


@pytest.mark.parametrize("value", [0.0, 1.0, 0.5, 7.0, -1e300, None])
def test_a_network_that_answers_the_same_everywhere_is_drawn(value: float | None) -> None:
    """Also where it answers no number at all."""
    made = half(*(value,) * 5)
    assert (made.border == "") or value == 0.5
    assert sum(map(bool, made.bands)) <= 1


def test_examples_stand_where_they_are_with_their_targets() -> None:
    """The first input goes to the right, the second upwards."""
    dots = half(0.0, 0.0, 0.0, 0.0, 0.0).dots
    assert [(dot.x, dot.y, dot.target) for dot in dots] == [
        (60.0, 180.0, "0"),
        (60.0, 60.0, "1"),
        (180.0, 180.0, "1"),
        (180.0, 60.0, "0"),
    ]


def test_pictures_stand_at_their_question_with_a_title_and_words() -> None:
    """A page without any has none of their styles."""
    curves = Curves(
        "Your <relu>", "z & more", (0.0, 1.0), (Line("a<b", (0.0, 1.0)), Line("slope", (1.0, 1.0)))
    )
    text = page(curves, Plane("XOR", TICKS, ((0.0, 0.2, 0.4, 0.8, 1.0),) * 5, XOR))
    assert text.count("<figure") == 2
    assert "Your &lt;relu&gt;" in text
    assert "a&lt;b goes from 0 to 1" in text
    assert text.count('role="img"') == 3  # the ring of the score is one, too
    assert ".plot " not in page()
    assert ".plot " in text


def test_a_page_of_wild_numbers_is_still_markup() -> None:
    """Nothing that a student's function gives becomes a word in a path."""
    rng = np.random.default_rng(0)
    wild = [None, 1e308, -1e308, 0.0, 5e-324, *rng.normal(size=5).tolist()]
    text = page(Curves("t", "x", tuple(map(float, range(10))), (Line("f", tuple(wild)),)))
    paths = re.findall(r' d="([^"]*)"', text)
    assert all(re.fullmatch(r"[MLHVZ\d.e+\- ]*", path) for path in paths)
    assert not any("nan" in path or "inf" in path for path in paths)
