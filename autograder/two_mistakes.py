"""A function that two known mistakes explain at once.

A case then fails where either alone fails, and what came back agrees with one of them, or with both factors
or both differences applied to the right answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.agreement import ATOL, RTOL, Array, Right, same
from autograder.known import Answers, Finding, Known, agreement_in_case, failed
from autograder.records import CaseRun, Observation

_MOST_PAIRS = 200  # to be compared in full; where more fit, nothing is certain


Pair = tuple[Known, Known]


def together(runs: Sequence[CaseRun], answers: Answers) -> Mapping[str, Finding]:
    """Explain a function by two known answers; nothing where several pairs with other hints would do."""
    search = _Search(runs, answers)
    explanations: dict[frozenset[str], Mapping[str, Finding]] = {}
    for pair in search.plausible():
        if pair[0].hint != pair[1].hint and (found := search.explanation(pair)):
            explanations.setdefault(frozenset(each.hint for each in pair), found)
    return next(iter(explanations.values())) if len(explanations) == 1 else {}


class _Search:
    """One function among what is known of its question: 200 known answers make 20,000 pairs."""

    def __init__(self, runs: Sequence[CaseRun], answers: Answers) -> None:
        self._runs = runs
        self._answers = answers
        self._explained: dict[tuple[Known, int], bool] = {}

    def plausible(self) -> list[Pair]:
        """Choose the pairs that together fail what failed, and from which one number can come."""
        ours = np.array([*map(failed, self._runs)])
        fails = np.array([[*map(failed, each.runs)] for each in self._answers.known], dtype=bool)
        fails = fails.reshape(-1, len(ours))
        kept = np.flatnonzero(fails.any(axis=1) & ~(fails & ~ours).any(axis=1))
        if kept.size < 2:
            return []
        known, fails = [self._answers.known[int(at)] for at in kept], fails[kept][:, ours]
        fitting = (fails[:, None] | fails).all(axis=2) & self._number_fits(known, int(ours.argmax()))
        pairs = np.argwhere(np.triu(fitting, 1))
        return [(known[one], known[other]) for one, other in pairs] if len(pairs) <= _MOST_PAIRS else []

    def _number_fits(self, known: Sequence[Known], at: int) -> Array:
        """Say of which pairs the number can come that is farthest from the right one in a case."""
        ours, right = self._runs[at].observed, self._answers.right[at]
        place = _farthest(ours, right)
        if place is None:
            alone = np.array([self._explains(each, at) for each in known])
            either: Array = alone[:, None] | alone
            return either
        number, truth = _number(ours, place), _number([right[0].answer], place)
        runs = [each.runs[at] for each in known]
        each = np.array([_number(run.observed, place) if failed(run) else truth for run in runs])
        with np.errstate(all="ignore"):
            both = [np.multiply.outer(each, each) / truth, np.add.outer(each, each) - truth]
            fit = [np.isclose(one, number, rtol=RTOL, atol=ATOL, equal_nan=True) for one in (*both, each)]
        fitting: Array = fit[0] | fit[1] | fit[2] | fit[2][:, None]
        return fitting

    def explanation(self, pair: Pair) -> dict[str, Finding]:
        """Give a finding for each failed case; empty where one contradicts, or one mistake never shows."""
        found: dict[str, Finding] = {}
        shown: set[Known] = set()
        for at, ours in enumerate(self._runs):
            if failed(ours):
                named = self._shown_by(pair, at)
                if named is None:
                    return {}
                shown.update(named)
                found |= {ours.result.name: _joined(named)} if named else {}
        return found if shown == set(pair) else {}

    def _shown_by(self, pair: Pair, at: int) -> tuple[Known, ...] | None:
        """Say which of two mistakes a failed case shows; none if either could be it, None if neither."""
        explaining = tuple(each for each in pair if self._explains(each, at))
        if explaining:
            return explaining if len(explaining) == 1 else ()
        first, second = (each.runs[at].observed for each in pair)
        compound = _compound(self._runs[at].observed, self._answers.right[at], first, second)
        return pair if compound else None

    def _explains(self, known: Known, at: int) -> bool:
        """Say whether one known mistake alone makes a case fail as it did."""
        if (known, at) not in self._explained:
            question, right = self._answers.question, self._answers.right[at]
            run = known.runs[at]
            found = agreement_in_case(question, self._runs[at], run, right) if failed(run) else None
            self._explained[known, at] = found is not None and found.exact > 0
        return self._explained[known, at]


def _farthest(ours: Sequence[Observation], right: Sequence[Right]) -> tuple[str, int] | None:
    """Find the path and the place of the number in a first answer that is farthest from the right one."""
    for path in sorted(ours[0].parts) if ours and right else ():
        part, truth = ours[0].parts[path], right[0].answer.parts.get(path)
        if _are_tables(part, truth) and not same(part, truth):
            with np.errstate(all="ignore"):
                away = np.abs(part - np.asarray(truth))
            return path, int(np.argmax(np.where(np.isfinite(away), away, -1.0)))
    return None


def _number(answers: Sequence[Observation], place: tuple[str, int]) -> complex:
    path, at = place
    part = answers[0].parts.get(path) if answers else None
    return complex(part.flat[at]) if isinstance(part, np.ndarray) and at < part.size else complex("nan")


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
    if not _are_tables(truth, first, second):
        return
    with np.errstate(all="ignore"):
        yield np.where(truth == 0, first + second - truth, first * second / truth)
        yield first + second - truth


def _are_tables(*parts: Any) -> bool:
    return all(isinstance(each, np.ndarray) and each.shape == parts[0].shape for each in parts)
