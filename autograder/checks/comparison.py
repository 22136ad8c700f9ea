"""What came back, compared with what is right: types and shapes first, then values."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.checks.values import NUMBERS, Array, input_shown, kind, numbers, shown, shown_apart

MOST_LINES = 16  # of an input or an answer, in a message


@dataclass(eq=False)
class Mismatch(AssertionError):
    """The answer is not what the test asks for; each part is text to read, and all but one may be empty."""

    claim: str
    given: str = ""
    expected: str = ""
    got: str = ""
    difference: str = ""

    def __str__(self) -> str:
        """Say everything, a line each: the text of a public case."""
        return _lines(self.claim, self.difference, given=self.given, expected=self.expected, got=self.got)

    def without_expected(self) -> str:
        """Say what must hold, the input and the answer: the text of a hidden case."""
        return _lines(self.claim, given=self.given, got=self.got)


def close(
    got: Any, expected: Any, *, given: Any = None, rtol: float = 1e-9, atol: float = 1e-12, claim: str = ""
) -> None:
    """Ask for numbers: the shape, any numeric dtype, |got − expected| ≤ atol + rtol·|expected|, no NaN.

    `given` is the input, for the message: a sentence, or a dict, which shows as `name = value`.
    """
    wanted = np.asarray(expected, dtype=np.float64)
    values = has_shape(got, wanted.shape, given=given, claim=claim)
    with np.errstate(all="ignore"):
        distance = np.abs(values - wanted)
        near = (values == wanted) | (np.isfinite(wanted) & (distance <= atol + rtol * np.abs(wanted)))
    if not near.all():
        far = np.where(near, -1, np.nan_to_num(distance, nan=np.inf))
        where = np.unravel_index(int(np.argmax(far)), far.shape)
        right, came, both = shown_apart(wanted, got, where)
        place = f" at position {[int(i) for i in where]}: {both}" * bool(where)
        size = f"The largest difference is {distance[where]:.2g}"
        difference = f"{'What came back is not a number' if np.isnan(values[where]) else size}{place}."
        raise Mismatch(claim, input_shown(given), right, came, difference)


def has_shape(got: object, shape: tuple[int, ...], *, given: object = None, claim: str = "") -> Array:
    """Ask for numbers of this shape, () being a single one, and give them as an array."""
    values = numbers(got)
    if values is None or values.shape != shape:
        wanted, came = kind(np.zeros(shape)), kind(got if values is None else values)
        raise Mismatch(claim, input_shown(given), wanted, shown(got), f"Expected {wanted}, got {came}.")
    return values


def true(condition: object, claim: str, *, given: Any = None, expected: str = "", got: Any = None) -> None:
    """Ask that a condition holds, which the test has worked out from plain data.

    `given` and `got` show as they are where they are strings: the test's own words.
    """
    if not condition:
        came = got if type(got) is str else "" if got is None else shown(got)
        raise Mismatch(claim, input_shown(given), expected, came)


def one_of(got: Any, *right: str, given: Any = None, claim: str = "") -> None:
    """Ask for one of these strings."""
    if type(got) is not str or got not in right:
        raise Mismatch(claim, input_shown(given), " or ".join(map(repr, right)), shown(got))


# ---- lists, tuples, and what serves as such


def as_list(got: Any, *, at_most: int, given: object = None, claim: str = "") -> list[Any]:
    """Ask for a list, a tuple, a generator or the like with a bounded number of items, and give these."""
    if type(got) in {str, bytes, dict, *NUMBERS} or not hasattr(type(got), "__iter__"):
        raise Mismatch(claim or "A list or a tuple comes back.", input_shown(given), got=shown(got))
    items = list(itertools.islice(got, at_most + 1))
    true(len(items) <= at_most, claim or f"There are at most {at_most} items.", given=given, got=items)
    return items


def parts(got: Any, *names: str, given: object = None, claim: str = "") -> list[Any]:
    """Ask for a tuple, or what serves as one, with these parts in this order, and give them.

    A test unpacks what comes back: `out, mask = parts(dropout_forward(x, p, rng), "out", "mask")`.
    """
    claim = claim or f"{len(names)} things come back, in this order: {', '.join(names)}."
    items = as_list(got, at_most=len(names), given=given, claim=claim)
    true(len(items) == len(names), claim, given=given, got=items)
    return items


def layers(
    got: Any, like: Sequence[Sequence[Array]], *, names: Sequence[str] = ("W", "b"), given: object = None
) -> list[list[Array]]:
    """Ask for a list with the arrays of each layer, in the shapes of `like`, and give them as arrays."""
    of = f"each of the {len(like)} layers" if len(like) > 1 else "the 1 layer"
    claim = f"A list comes back, for {of}: {', '.join(names)}."
    rows = as_list(got, at_most=len(like), given=given, claim=claim)
    true(len(rows) == len(like), claim, given=given, got=rows)
    pair = f"({', '.join(names)})"
    found = [
        parts(row, *names, given=given, claim=f"{claim} At layer {number} there is no such {pair}.")
        for number, row in enumerate(rows, 1)
    ]
    return [
        [
            has_shape(array, np.shape(right), given=given, claim=f"This is {name} of layer {number}.")
            for name, array, right in zip(names, arrays, pair, strict=True)
        ]
        for number, (arrays, pair) in enumerate(zip(found, like, strict=True), 1)
    ]


def layers_close(
    got: Any,
    expected: Sequence[Sequence[Array]],
    *,
    names: Sequence[str] = ("W", "b"),
    given: object = None,
    rtol: float = 1e-9,
    atol: float = 1e-12,
) -> None:
    """Ask for a list with the arrays of each layer, each close to the one at its place in `expected`."""
    found = layers(got, expected, names=names, given=given)
    for number, (arrays, right) in enumerate(zip(found, expected, strict=True), 1):
        for name, values, wanted in zip(names, arrays, right, strict=True):
            claim = f"This is {name} of layer {number}."
            close(values, wanted, given=given, rtol=rtol, atol=atol, claim=claim)


def _lines(*sentences: str, **parts: str) -> str:
    cut = {name: text.split("\n") for name, text in parts.items() if text}
    kept = {name: [*lines[:MOST_LINES], *["…"] * (len(lines) > MOST_LINES)] for name, lines in cut.items()}
    named = [f"{name + ':':<10}" + ("\n" + " " * 10).join(lines) for name, lines in kept.items()]
    return "\n".join([*filter(None, sentences), *named])
