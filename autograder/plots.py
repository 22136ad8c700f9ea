"""What is to be seen of a submission's functions: numbers that they gave, and no ink yet.

`plotting` makes them, `report.ink` draws them. Each number crossed the boundary as data and is rounded.
"""

from __future__ import annotations

import msgspec

Row = tuple[float | None, ...]  # None where there is no finite number


class Line(msgspec.Struct, frozen=True):
    """One line of a diagram: its name, and a value for each place."""

    name: str
    values: Row


class Curves(msgspec.Struct, frozen=True, tag="curves"):
    """Lines over one axis.

    Args:
        title: what is to be seen.
        along: what the axis counts.
        x: places, (M,), in rising order.
        lines: values at each of them.
    """

    title: str
    along: str
    x: tuple[float, ...]
    lines: tuple[Line, ...]


class Point(msgspec.Struct, frozen=True):
    """An example in the plane, and its target, 0 or 1."""

    x: float
    y: float
    target: float


class Plane(msgspec.Struct, frozen=True, tag="plane"):
    """What a network answers over a square, from 0 to 1.

    Args:
        title: what is to be seen.
        ticks: places along either axis, (M,), in rising order.
        rows: answers, (M, M): a row for each place upwards, in it one for each place to the right.
        points: examples.
    """

    title: str
    ticks: tuple[float, ...]
    rows: tuple[Row, ...]
    points: tuple[Point, ...]


Plot = Curves | Plane
