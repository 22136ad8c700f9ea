"""Whether two functions did the same in a case, and how much that says.

Compared are the outcome of each call and each part of its answer, beside those of the right function: that
two agree in what is right anyway tells nothing, and where right answers differ among themselves, as in the
format of a cache, nothing is compared. Large arrays that were drawn at random agree when their statistics do.
Exceptions agree roughly when only their words differ, and so do two ways to leave the range of floats: NumPy
goes on with infinity where Python raises OverflowError.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from autograder.evidence import Agreement, added
from autograder.records import Observation

RTOL, ATOL = 1e-6, 1e-9
EPSILON = 1e-12  # what rounding may do to a right answer
MANY = 1_000  # numbers from which on statistics say something
STATISTICS_AGREE = 0.05  # of the standard deviation
VALUE = "value"
CHANGED = "changed"  # paths of arguments that were changed begin so
NOTHING = Observation(VALUE, {}, warned=False)
MISSING: Any = object()
# what a part says
TELLS, TELLS_BY_CHANCE, NOTHING_NEW = "tells", "its statistics tell", "nothing new"
DRAWN_OTHERWISE = "too few numbers for statistics"
OUT_OF_RANGE = re.compile(r"(Overflow|ZeroDivision|FloatingPoint)Error|ValueError: (math |expected a )")
SIZES_AND_SIGNS = re.compile(r"\d+|[^\w\s:]")  # which differ from one writing to another

Array = np.ndarray[Any, Any]


class Right(NamedTuple):
    """What right answers there are to a call.

    Args:
        answer: that of the reference.
        parts: what stands under each path in any right answer.
        free: paths under which right answers hold things of different kinds or sizes, or nothing: a format of
            one's own.
    """

    answer: Observation
    parts: Mapping[str, Sequence[Any]]
    free: frozenset[str]

    @property
    def is_random(self) -> bool:
        """Whether numbers were drawn for it: a generator has another state than before."""
        parts = self.answer.parts
        return any(path.startswith(CHANGED) and isinstance(parts[path], bytes) for path in parts)


NO_ANSWER = Right(NOTHING, {}, frozenset())


def right_answers(
    reference: Sequence[Observation], others: Sequence[Sequence[Observation]]
) -> tuple[Right, ...]:
    """Put together what right answers there are to each call of a case."""
    alike = [other for other in others if len(other) == len(reference)]
    with np.errstate(all="ignore"):
        return tuple(_right(answer, [other[at] for other in alike]) for at, answer in enumerate(reference))


def _right(answer: Observation, others: Sequence[Observation]) -> Right:
    comparable = (other.parts for other in others if ("" in other.parts) == ("" in answer.parts))
    everything = [answer.parts, *comparable]
    paths = {path for parts in everything for path in parts}
    found = {path: _distinct([parts.get(path, MISSING) for parts in everything]) for path in paths}
    free = (path for path, values in found.items() if len({*map(_kind_of_part, values)}) > 1)
    return Right(answer, found, frozenset(free))


def _distinct(parts: Sequence[Any]) -> list[Any]:
    kept: list[Any] = []
    for part in parts:
        if not any(_equal(part, other) for other in kept):
            kept.append(part)
    return kept


def _kind_of_part(part: Any) -> object:
    """Say of which shape or type a part is; bytes are compared in another way, be they there or not."""
    if isinstance(part, np.ndarray):
        return part.shape
    return MISSING if isinstance(part, bytes) else type(part)


def agreement(
    question: str, ours: Sequence[Observation], known: Sequence[Observation], right: Sequence[Right]
) -> Agreement | None:
    """Compare two series of answers to the same calls, beside the right ones.

    Args:
        question: the function in question; of what others answered in the same case, only the kind counts.
        ours: the answers of one function.
        known: those of the other, whose mistake is known.
        right: fewer, where the test asked less of it.

    Returns:
        How far they agree; None where they contradict each other.
    """
    if len(ours) != len(known):
        return None
    total = Agreement(0, 0)
    with np.errstate(all="ignore"):
        for at, (one, other) in enumerate(zip(ours, known, strict=True)):
            truth = right[at] if at < len(right) else NO_ANSWER
            found = _of_answers(question, one, other, truth)
            if found is None:
                return None
            total = added(total, found)
    return total


def _of_answers(question: str, ours: Observation, known: Observation, right: Right) -> Agreement | None:
    if known.function not in ("", question):
        return Agreement(0, 0) if _kind(ours) == _kind(known) else None
    if ours.outcome == known.outcome == VALUE:
        return _of_parts(ours.parts, known.parts, right)
    if ours.outcome == known.outcome:
        return Agreement(int(known.outcome != right.answer.outcome), 0)
    if _kind(ours) == _kind(known) != VALUE:
        return Agreement(1, 0) if _words(ours) == _words(known) else Agreement(0, 1)
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


# ---- answers, part by part


def _of_parts(ours: dict[str, Any], known: dict[str, Any], right: Right) -> Agreement | None:
    common = [path for path in ours.keys() & known.keys() if not isinstance(known[path], bytes)]
    if known and not common:
        return None
    compared = (ours.keys() | known.keys() | right.answer.parts.keys()) - right.free
    found: list[str] = []
    for path in compared:
        said = _of_part(path, ours.get(path, MISSING), known.get(path, MISSING), right)
        if said is None:  # as it is with most known answers: the rest need not be looked at
            return None
        found.append(said)
    by_chance = found.count(TELLS_BY_CHANCE)
    return Agreement(found.count(TELLS) + by_chance, by_chance, found.count(DRAWN_OTHERWISE))


def _of_part(path: str, ours: Any, known: Any, right: Right) -> str | None:
    """Say what a part tells, if anything; None where it contradicts.

    Bytes, such as the state of a generator, may differ: there are many ways to draw numbers.
    """
    truth, truths = right.answer.parts.get(path, MISSING), right.parts.get(path, ())
    if bytes in map(type, (ours, known, truth)):
        return TELLS if _equal(ours, known) and not _equal(known, truth) else NOTHING_NEW
    if ours is known is MISSING:
        return TELLS
    if ours is MISSING:  # a format of the student's own, unless that is where the known one goes wrong
        return NOTHING_NEW if _among(known, truths) else None
    if known is MISSING:
        return None if truths or path.startswith(CHANGED) else NOTHING_NEW
    if _equal(ours, known, RTOL, ATOL):
        return NOTHING_NEW if any(_equal(each, one) for each in (ours, known) for one in truths) else TELLS
    if _alike_by_chance(ours, known) or (_among(known, truths) and _among(ours, truths)):
        return NOTHING_NEW if _among(known, truths) else TELLS_BY_CHANCE
    return DRAWN_OTHERWISE if right.is_random and _are_few_numbers(ours, known) else None


def _are_few_numbers(one: Any, other: Any) -> bool:
    """Say whether these are tables of one size, too small for statistics, of numbers or of none."""
    if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)) or one.shape != other.shape:
        return False
    return one.size < MANY and bool(np.isfinite(one).all() == np.isfinite(other).all())


def _among(part: Any, truths: Sequence[Any]) -> bool:
    return any(_equal(part, truth, RTOL, ATOL) or _alike_by_chance(part, truth) for truth in truths)


def same(one: Any, other: Any) -> bool:
    """Say whether two parts of answers are the same, to rounding, or as far as chance tells."""
    with np.errstate(all="ignore"):
        return _equal(one, other, RTOL, ATOL) or _alike_by_chance(one, other)


def _alike_by_chance(one: Any, other: Any) -> bool:
    arrays = isinstance(one, np.ndarray) and isinstance(other, np.ndarray)
    return arrays and one.shape == other.shape and one.size >= MANY and _same_statistics(one, other)


def _equal(one: Any, other: Any, rtol: float = EPSILON, atol: float = EPSILON) -> bool:
    if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
        return type(one) is type(other) and bool(one == other)
    if one.shape != other.shape:
        return False
    # as np.allclose, which takes ten times as long for a few numbers
    near = np.isfinite(other) & (np.abs(one - other) <= atol + rtol * np.abs(other))
    return bool((near | (one == other) | ((one != one) & (other != other))).all())


def _same_statistics(one: Array, other: Array) -> bool:
    if not (np.isfinite(one).all() and np.isfinite(other).all()):
        return False
    scale = float(np.std(other)) or 1.0
    pairs = zip(_statistics(one), _statistics(other), strict=True)
    return all(abs(a - b) <= STATISTICS_AGREE * scale for a, b in pairs)


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
