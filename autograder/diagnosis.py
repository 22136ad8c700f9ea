"""Stage 4: a function that fails × wrong answers that are known -> whose hint fits.

The test cases themselves are the experiment. Each known wrong answer has been through the same cases with the
same inputs, so a student's function that fails the same cases, and gave in each of them what the known one
gave, has the same thing wrong, however it is written. Where two known ones fit with different hints, or
anything contradicts, nothing is said.

    alone       every case passes or fails as with one known answer, and what came back agrees
    together    two mistakes at once: a case fails where either alone fails, and what came back agrees with
                one of them, or with both factors or both differences applied to the right answer

Answers that agree to the letter come first: only where there are none do rough agreements count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np

from autograder.agreement import Agreement, Right, agreement, same
from autograder.records import CaseRun, Observation

_NOT_OF_THE_FUNCTION = {"missing", "unfinished", "not_checked"}  # statuses that no answer led to


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


class Answers(NamedTuple):
    """The right answers to a question, case by case and call by call, and the known wrong ones."""

    question: str
    right: Sequence[Sequence[Right]]
    known: Sequence[Known]


def diagnose(runs: Sequence[CaseRun], answers: Answers) -> Mapping[str, Finding]:
    """Find the known wrong answers that a function behaves like.

    Args:
        runs: how the function fared in the cases of its question, in order.
        answers: how right and known wrong ones did.

    Returns:
        A finding for each failed case that is explained, by its name; empty where nothing fits for sure.
    """
    if any(run.result.status in _NOT_OF_THE_FUNCTION for run in runs):
        return {}
    fitting = _closest({each: _fit(runs, each.runs, answers) for each in answers.known})
    if not fitting:
        return _together(runs, answers)
    if len({each.hint for each in fitting}) > 1:
        return {}
    return {run.result.name: Finding(fitting[0].name, fitting[0].hint) for run in runs if _failed(run)}


def _failed(run: CaseRun) -> bool:
    return run.result.status != "passed"


# ---- one mistake


def _fit(runs: Sequence[CaseRun], other: Sequence[CaseRun], answers: Answers) -> Agreement | None:
    """Whether the same cases fail, each in the same way, and something that came back tells."""
    if [*map(_failed, runs)] != [*map(_failed, other)]:
        return None
    exact = rough = 0
    for ours, theirs, right in zip(runs, other, answers.right, strict=True):
        if _failed(ours):
            found = _agreement(answers.question, ours, theirs, right)
            if found is None:
                return None
            exact, rough = exact + found.exact, rough + found.rough
    # that a list is refused tells, where an array is not; that nothing works tells nothing
    telling = exact or (rough and not all(map(_failed, runs)))
    return Agreement(exact, rough) if telling else None


def _agreement(question: str, ours: CaseRun, theirs: CaseRun, right: Sequence[Right]) -> Agreement | None:
    if not (ours.observed and theirs.observed):
        return Agreement(0, 0) if ours.result.status == theirs.result.status else None
    found = agreement(question, ours.observed, theirs.observed, right)
    alike = ours.result.status == theirs.result.status or (found is not None and found.rough)
    return found if alike else None


def _closest(fits: Mapping[Known, Agreement | None]) -> list[Known]:
    """Give those that fit with the fewest rough agreements, and among these with the most exact ones."""
    found = {known: (fit.rough, -fit.exact) for known, fit in fits.items() if fit is not None}
    return [known for known, distance in found.items() if distance == min(found.values())]


# ---- two mistakes at once


def _together(runs: Sequence[CaseRun], answers: Answers) -> Mapping[str, Finding]:
    """Explain a function by two known answers; nothing where several pairs with other hints would do."""
    explanations: dict[frozenset[str], Mapping[str, Finding]] = {}
    for first, second in combinations(answers.known, 2):
        if first.hint != second.hint and (found := _both(runs, answers, first, second)):
            explanations.setdefault(frozenset((first.hint, second.hint)), found)
    return next(iter(explanations.values())) if len(explanations) == 1 else {}


def _both(runs: Sequence[CaseRun], answers: Answers, first: Known, second: Known) -> dict[str, Finding]:
    """Give a finding for each failed case; empty where a case contradicts, or one of the two never shows."""
    found: dict[str, Finding] = {}
    shown: set[Known] = set()
    for at, (ours, one, other) in enumerate(zip(runs, first.runs, second.runs, strict=True)):
        if _failed(ours) != (_failed(one) or _failed(other)):
            return {}
        if _failed(ours):
            named = _shown_by(answers.question, ours, answers.right[at], {first: one, second: other})
            if named is None:
                return {}
            shown.update(named)
            found |= {ours.result.name: _joined(named)} if named else {}
    return found if shown == {first, second} else {}


def _shown_by(
    question: str, ours: CaseRun, right: Sequence[Right], two: Mapping[Known, CaseRun]
) -> tuple[Known, ...] | None:
    """Say which of two mistakes a failed case shows; none if either could be it, None if neither."""
    explaining = tuple(known for known, run in two.items() if _explains(question, run, ours, right))
    if explaining:
        return explaining if len(explaining) == 1 else ()
    first, second = (run.observed for run in two.values())
    return tuple(two) if _compound(ours.observed, right, first, second) else None


def _explains(question: str, known: CaseRun, ours: CaseRun, right: Sequence[Right]) -> bool:
    found = _agreement(question, ours, known, right) if _failed(known) else None
    return found is not None and found.exact > 0


def _joined(named: Sequence[Known]) -> Finding:
    return Finding(" + ".join(each.name for each in named), " ".join(each.hint for each in named))


def _compound(
    ours: Sequence[Observation],
    right: Sequence[Right],
    first: Sequence[Observation],
    second: Sequence[Observation],
) -> bool:
    """Whether answers carry both factors, or both differences, at once."""
    if not ours or len(ours) > min(len(right), len(first), len(second)):
        return False
    truth = [each.answer for each in right]
    return all(map(_compound_answer, ours, truth, first, second))


def _compound_answer(ours: Observation, truth: Observation, first: Observation, second: Observation) -> bool:
    if {each.outcome for each in (ours, truth, first, second)} != {"value"}:
        return False
    if not ours.parts.keys() == truth.parts.keys() == first.parts.keys() == second.parts.keys():
        return False
    return all(
        any(
            same(ours.parts[path], both)
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
