"""Whether two functions did the same in a case, and how much that says.

Compared are the outcome of each call and each part of its answer, beside those of the right function: that
two agree in what is right anyway tells nothing. Large arrays that were drawn at random agree when their
statistics do. Exceptions agree roughly when only their words differ, and so do two ways to leave the range of
floats: NumPy goes on with infinity where Python raises OverflowError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from autograder.records import Observation

RTOL, ATOL = 1e-6, 1e-9
EPSILON = 1e-12  # what rounding may do to a right answer
MANY = 1_000  # numbers from which on statistics say something
STATISTICS_AGREE = 0.05  # of the standard deviation
VALUE = "value"
CHANGED, SHARED = "changed", {"shared"}  # what paths begin with, or are, that are not of the answer itself
OUT_OF_RANGE = re.compile(r"(Overflow|ZeroDivision|FloatingPoint)Error|ValueError: (math |expected a )")
SIZES_AND_SIGNS = re.compile(r"\d+|[^\w\s:]")  # which differ from one writing to another

Array = np.ndarray[Any, Any]


class Agreement(NamedTuple):
    """Two series of answers that do not contradict each other.

    Args:
        exact: in how many things they agree in which the known one differs from the right one.
        rough: in how many of these the words of an exception, or ways to overflow, differ.
    """

    exact: int
    rough: int


def agreement(
    ours: Sequence[Observation], known: Sequence[Observation], right: Sequence[Observation]
) -> Agreement | None:
    """Compare two series of answers to the same calls, beside the right ones; None where they contradict."""
    if len(ours) != len(known) or len(right) < len(known):
        return None
    found = [_of_answers(*each) for each in zip(ours, known, right, strict=False)]
    counted = [each for each in found if each is not None]
    if len(counted) < len(found):
        return None
    return Agreement(sum(each.exact for each in counted), sum(each.rough for each in counted))


def _of_answers(ours: Observation, known: Observation, right: Observation) -> Agreement | None:
    if ours.outcome == known.outcome == VALUE:
        return _of_parts(ours, known, right)
    if ours.outcome == known.outcome:
        return Agreement(int(known.outcome != right.outcome), 0)
    if _kind(ours) == _kind(known) != VALUE:
        same_words = _words(ours) == _words(known)
        return Agreement(1, 0) if same_words else Agreement(0, 1)
    if _is_out_of_range(ours) and _is_out_of_range(known):
        return Agreement(0, 1)
    return None


def _kind(answer: Observation) -> str:
    return answer.outcome.partition(":")[0]


def _words(answer: Observation) -> list[str]:
    return SIZES_AND_SIGNS.sub(" ", answer.outcome).split()


def _is_out_of_range(answer: Observation) -> bool:
    if answer.outcome != VALUE:
        return OUT_OF_RANGE.match(answer.outcome) is not None
    numbers = [part for part in answer.parts.values() if isinstance(part, np.ndarray)]
    return not all(np.isfinite(part).all() for part in numbers)


def _of_parts(ours: Observation, known: Observation, right: Observation) -> Agreement | None:
    """Compare answers part by part.

    What the known answer has in common with the right one need not be there: a cache has a format of the
    student's own. The state of a random generator may differ: numbers are drawn in many ways.
    """
    if known.parts.keys() - SHARED and not (ours.parts.keys() & known.parts.keys()) - SHARED:
        return None
    if any(path.startswith(CHANGED) for path in ours.parts.keys() - known.parts.keys()):
        return None
    exact = len(right.parts.keys() - known.parts.keys() - ours.parts.keys())
    for path, part in known.parts.items():
        telling = _differs(path, known, right)
        if path in ours.parts and same(ours.parts[path], part):
            exact += telling and _differs(path, ours, right)
        elif telling or (path in ours.parts and not isinstance(part, bytes)):
            return None
    return Agreement(exact, 0)


def _differs(path: str, answer: Observation, right: Observation) -> bool:
    """Say whether a part is wrong, be it by an epsilon."""
    there, part = answer.parts[path], right.parts.get(path)
    if isinstance(there, np.ndarray) and isinstance(part, np.ndarray) and there.shape == part.shape:
        return not np.allclose(there, part, rtol=EPSILON, atol=EPSILON, equal_nan=True)
    return path not in right.parts or not same(there, part)


def same(one: Any, other: Any) -> bool:
    """Say whether two parts of answers are the same, to rounding, or as far as chance tells."""
    if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
        return type(one) is type(other) and bool(one == other)
    if one.shape != other.shape:
        return False
    if np.allclose(one, other, rtol=RTOL, atol=ATOL, equal_nan=True):
        return True
    return one.size >= MANY and _same_statistics(one, other)


def _same_statistics(one: Array, other: Array) -> bool:
    if not (np.isfinite(one).all() and np.isfinite(other).all()):
        return False
    scale = float(np.std(other)) or 1.0
    return all(
        abs(a - b) <= STATISTICS_AGREE * scale
        for a, b in zip(_statistics(one), _statistics(other), strict=True)
    )


def _statistics(values: Array) -> tuple[float, ...]:
    """Say where values lie, how far they spread, and how many are zero, negative, near the mean."""
    scale = float(np.std(values)) or 1.0
    return (
        float(np.mean(values)),
        float(np.std(values)),
        scale * float(np.mean(values == 0)),
        scale * float(np.mean(values < 0)),
        scale * float(np.mean(np.abs(values - np.mean(values)) < scale)),  # two thirds of normal numbers
    )
