"""Stage 4: a function that fails × wrong answers that are known -> whose hint fits.

The test cases themselves are the experiment. Each known wrong answer has been through the same cases with the
same inputs, so a student's function that fails the same cases, and gave in each of them what the known one
gave, has the same thing wrong, however it is written. Where two known ones fit with different hints, or
anything contradicts, nothing is said.

    alone       every case passes or fails as with one known answer, and what came back agrees
    together    two mistakes at once: a case fails where either alone fails, and what came back agrees with
                one of them, or with both factors or both differences applied to the right answer

What agrees: the outcome, and each part of an answer in which the known one differs from the right one. Large
arrays that were drawn at random agree when their statistics do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np

from autograder.records import CaseRun, Observation

_RTOL, _ATOL = 1e-6, 1e-9
_MANY = 1_000  # numbers from which on statistics say something
_STATISTICS_AGREE = 0.05  # of the standard deviation
_NOT_OF_THE_FUNCTION = {"missing", "unfinished", "not_checked"}  # statuses that no answer led to

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, eq=False)
class Known:
    """A known wrong answer: its name, its hint, and how it fared in the cases of its question, in order."""

    name: str
    hint: str
    runs: Sequence[CaseRun]


class Finding(NamedTuple):
    """What is wrong with a function, for one of the cases that it failed."""

    misconception: str
    hint: str


def diagnose(
    runs: Sequence[CaseRun], right: Sequence[CaseRun], known: Sequence[Known]
) -> Mapping[str, Finding]:
    """Find the known wrong answers that a function behaves like.

    Args:
        runs: how the function fared in the cases of its question, in order.
        right: how the right one did, with what was observed of all cases.
        known: wrong answers to that question.

    Returns:
        A finding for each failed case that is explained, by its name; empty where nothing fits for sure.
    """
    if any(run.result.status in _NOT_OF_THE_FUNCTION for run in runs):
        return {}
    fitting = [each for each in known if _behaves_like(runs, right, each.runs)]
    if not fitting:
        return _together(runs, right, known)
    if len({each.hint for each in fitting}) > 1:
        return {}
    return {run.result.name: Finding(fitting[0].name, fitting[0].hint) for run in runs if _failed(run)}


def _failed(run: CaseRun) -> bool:
    return run.result.status != "passed"


# ---- one mistake


def _behaves_like(runs: Sequence[CaseRun], right: Sequence[CaseRun], other: Sequence[CaseRun]) -> bool:
    """Whether the same cases fail, each in the same way, and something that came back tells."""
    if [run.result.status for run in runs] != [run.result.status for run in other]:
        return False
    return any(map(_failed, runs)) and all(
        _agree(ours.observed, theirs.observed, truth.observed)
        for ours, theirs, truth in zip(runs, other, right, strict=True)
        if _failed(ours)
    )


def _agree(ours: Sequence[Observation], theirs: Sequence[Observation], truth: Sequence[Observation]) -> bool:
    """Whether two series of answers agree wherever the known one differs from the right one."""
    if len(ours) != len(theirs) or len(truth) < len(theirs):
        return False
    return all(map(_same_answer, ours, theirs, truth))


def _same_answer(ours: Observation, theirs: Observation, truth: Observation) -> bool:
    if ours.outcome != theirs.outcome:
        return False
    if not ours.parts.keys() & theirs.parts.keys() and theirs.parts:
        return False
    for path, part in theirs.parts.items():
        telling = path not in truth.parts or not _same(part, truth.parts[path])
        if path not in ours.parts:
            if telling:
                return False
        elif not _same(ours.parts[path], part):
            return False
    return not any(path.startswith("changed") for path in ours.parts.keys() - theirs.parts.keys())


def _same(one: Any, other: Any) -> bool:
    if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
        return type(one) is type(other) and bool(one == other)
    if one.shape != other.shape:
        return False
    if np.allclose(one, other, rtol=_RTOL, atol=_ATOL, equal_nan=True):
        return True
    return one.size >= _MANY and _same_statistics(one, other)


def _same_statistics(one: Array, other: Array) -> bool:
    if not (np.isfinite(one).all() and np.isfinite(other).all()):
        return False
    scale = float(np.std(other)) or 1.0
    return all(
        abs(a - b) <= _STATISTICS_AGREE * scale
        for a, b in zip(_statistics(one), _statistics(other), strict=True)
    )


def _statistics(values: Array) -> tuple[float, ...]:
    """Say where values lie, how far they spread and how many are zero."""
    scale = float(np.std(values)) or 1.0
    return (
        float(np.mean(values)),
        float(np.std(values)),
        scale * float(np.mean(values == 0)),
        scale * float(np.mean(values < 0)),
    )


# ---- two mistakes at once


def _together(
    runs: Sequence[CaseRun], right: Sequence[CaseRun], known: Sequence[Known]
) -> Mapping[str, Finding]:
    """Explain a function by two known answers; nothing where several pairs with other hints would do."""
    explanations: dict[frozenset[str], Mapping[str, Finding]] = {}
    for first, second in combinations(known, 2):
        if first.hint != second.hint and (found := _both(runs, right, first, second)):
            explanations.setdefault(frozenset((first.hint, second.hint)), found)
    return next(iter(explanations.values())) if len(explanations) == 1 else {}


def _both(
    runs: Sequence[CaseRun], right: Sequence[CaseRun], first: Known, second: Known
) -> dict[str, Finding]:
    """Give a finding for each failed case; empty where a case contradicts, or one of the two never shows."""
    found: dict[str, Finding] = {}
    shown: set[Known] = set()
    for ours, truth, one, other in zip(runs, right, first.runs, second.runs, strict=True):
        if _failed(ours) != (_failed(one) or _failed(other)):
            return {}
        if _failed(ours):
            named = _shown_by(ours, truth, {first: one, second: other})
            if named is None:
                return {}
            shown.update(named)
            found |= {ours.result.name: _joined(named)} if named else {}
    return found if shown == {first, second} else {}


def _shown_by(ours: CaseRun, truth: CaseRun, two: Mapping[Known, CaseRun]) -> tuple[Known, ...] | None:
    """Say which of two mistakes a failed case shows; none if either could be it, None if neither."""
    explaining = tuple(known for known, run in two.items() if _explains(run, ours, truth))
    if explaining:
        return explaining if len(explaining) == 1 else ()
    first, second = (run.observed for run in two.values())
    return tuple(two) if _compound(ours.observed, truth.observed, first, second) else None


def _explains(known: CaseRun, ours: CaseRun, truth: CaseRun) -> bool:
    return (
        _failed(known)
        and known.result.status == ours.result.status
        and _agree(ours.observed, known.observed, truth.observed)
    )


def _joined(named: Sequence[Known]) -> Finding:
    return Finding(" + ".join(each.name for each in named), " ".join(each.hint for each in named))


def _compound(
    ours: Sequence[Observation],
    truth: Sequence[Observation],
    first: Sequence[Observation],
    second: Sequence[Observation],
) -> bool:
    """Whether answers carry both factors, or both differences, at once."""
    if not ours or len(ours) > min(len(truth), len(first), len(second)):
        return False
    return all(map(_compound_answer, ours, truth, first, second))


def _compound_answer(ours: Observation, truth: Observation, first: Observation, second: Observation) -> bool:
    if {each.outcome for each in (ours, truth, first, second)} != {"value"}:
        return False
    if not ours.parts.keys() == truth.parts.keys() == first.parts.keys() == second.parts.keys():
        return False
    return all(
        any(
            _same(ours.parts[path], both)
            for both in _applied(truth.parts[path], first.parts[path], second.parts[path])
        )
        for path in ours.parts
    )


def _applied(truth: Any, first: Any, second: Any) -> Iterator[Any]:
    """Give what an answer would be with both mistakes in it."""
    if not all(
        isinstance(each, np.ndarray) and each.shape == np.shape(truth) for each in (truth, first, second)
    ):
        return
    with np.errstate(all="ignore"):
        yield np.where(truth == 0, first + second - truth, first * second / truth)
        yield first + second - truth
