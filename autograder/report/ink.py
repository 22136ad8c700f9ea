"""Pictures of a submission's functions, as shapes that `plots.html` writes into a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import contourpy
import numpy as np

from autograder.plots import Curves, Line, Plane, Plot, Row
from autograder.report.item_statistics import Floats

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 360, 210, 46, 12, 12, 30  # of a diagram
TEXT = 16  # the height of a line of text
SIDE = 240  # of a plane
LEVELS = (-np.inf, 0.1, 0.3, 0.5, 0.7, 0.9, np.inf)
LARGEST = 1e100  # what is beyond would leave no room between the numbers


class Tick(NamedTuple):
    """A number at an axis: where, and how it is written."""

    at: float
    label: str


class Stroke(NamedTuple):
    """A line of a diagram: its name, and its path."""

    name: str
    path: str


class Diagram(NamedTuple):
    """Lines over one axis.

    Args:
        title, along: as in `Curves`.
        description: the same for who does not see it.
        strokes: the lines.
        across: numbers along the axis.
        upward: numbers at its side.
        zero: where the value 0 lies, if it is well within the picture.
    """

    title: str
    along: str
    description: str
    strokes: list[Stroke]
    across: list[Tick]
    upward: list[Tick]
    zero: float | None


class Dot(NamedTuple):
    """An example: where it is, and its target."""

    x: float
    y: float
    target: str


class Shades(NamedTuple):
    """A plane: what is shaded by the answer, the line between 0 and 1, and the examples."""

    title: str
    description: str
    bands: list[str]
    border: str
    dots: list[Dot]


def inked(plot: Plot) -> Diagram | Shades:
    """Give the shapes of a picture."""
    return _diagram(plot) if isinstance(plot, Curves) else _shades(plot)


def _diagram(plot: Curves) -> Diagram:
    values = np.array([_numbers(line.values) for line in plot.lines])  # (lines, M)
    low, high = _range(values)

    def height(value: Floats) -> Floats:
        return _scaled(value, low, high, HEIGHT - BOTTOM, TOP)

    places = _scaled(np.array(plot.x), plot.x[0], plot.x[-1], LEFT, WIDTH - RIGHT)
    room = TEXT * (high - low) / (HEIGHT - BOTTOM - TOP)  # that a number takes
    has_zero = low + room < 0 < high - room
    marked = (low, 0.0, high) if has_zero else (low, high)
    return Diagram(
        title=plot.title,
        along=plot.along,
        description="; ".join(map(_described, plot.lines)) + ".",
        strokes=[
            Stroke(line.name, _path(places, height(row)))
            for line, row in zip(plot.lines, values, strict=True)
        ],
        across=[Tick(float(places[0]), short(plot.x[0])), Tick(float(places[-1]), short(plot.x[-1]))],
        upward=[Tick(float(height(np.array(value))), short(value)) for value in marked],
        zero=float(height(np.array(0.0))) if has_zero else None,
    )


def _shades(plot: Plane) -> Shades:
    ticks, answers = np.array(plot.ticks), np.array([_numbers(row) for row in plot.rows])
    x, y = _scaled(ticks, ticks[0], ticks[-1], 0, SIDE), _scaled(ticks, ticks[0], ticks[-1], SIDE, 0)
    contours: Any = contourpy.contour_generator(
        x, y, np.ma.masked_invalid(answers), fill_type="OuterOffset", line_type="Separate"
    )
    dots, told = [], []
    for point in plot.points:
        column, row = (int(np.abs(ticks - place).argmin()) for place in (point.x, point.y))
        dots.append(Dot(float(x[column]), float(y[row]), short(point.target)))
        told.append(f"{short(answers[row, column])} at ({short(point.x)}, {short(point.y)})")
    return Shades(
        title=plot.title,
        description=f"It answers {', '.join(told)}.",
        bands=[_outlines(*contours.filled(*levels)) for levels in pairwise(LEVELS)],
        border="".join(_path(*line.T) for line in contours.lines(0.5)),
        dots=dots,
    )


def short(value: float) -> str:
    """Write a number with three digits."""
    return f"{value:.3g}".replace("-", "−") if np.isfinite(value) else "no number"


def _numbers(row: Row) -> Floats:
    """Give the values as an array; NaN where there is no finite number."""
    values: Floats = np.array([np.nan if v is None else v for v in row])
    return values.clip(-LARGEST, LARGEST)


def _range(values: Floats) -> tuple[float, float]:
    """Give the least and the greatest value, apart."""
    finite = values[np.isfinite(values)]
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    return (low, high) if high > low else (low - 1, high + 1)


def _scaled(values: Floats, low: float, high: float, start: float, end: float) -> Floats:
    scaled: Floats = start + (values - low) / (high - low) * (end - start)
    return scaled


def _described(line: Line) -> str:
    values = _numbers(line.values)
    seen = values[np.isfinite(values)]
    if not seen.size:
        return f"{line.name} has no finite value"
    ends = f"{line.name} goes from {short(values[0])} to {short(values[-1])}"
    return f"{ends}, its least value is {short(seen.min())}, its greatest {short(seen.max())}"


def _path(x: Floats, y: Floats) -> str:
    """Draw through points, with a gap where there is none."""
    steps, pen = [], "M"
    for across, upward in zip(x.tolist(), y.tolist(), strict=True):
        if np.isfinite(upward):
            steps.append(f"{pen}{across:.4g} {upward:.4g}")
            pen = "L"
        else:
            pen = "M"
    return "".join(steps)


def _outlines(polygons: Sequence[Floats], offsets: Sequence[Any]) -> str:
    """Draw polygons, each with its holes after it, of which `offsets` say where they begin."""
    rings = (
        ring for points, at in zip(polygons, offsets, strict=True) for ring in np.split(points, at[1:-1])
    )
    return "".join(f"{_path(*ring.T)}Z" for ring in rings)
