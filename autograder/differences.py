"""Two gradings of one student compared: whose score changes, in which cases, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from autograder.decisions import place
from autograder.records import CaseResult, Grade

NEW_HAND_IN = "another hand-in"
SAME_FILE = "the same file, judged by other rules"
NOT_THERE = "no case of this name"


class CaseChange(msgspec.Struct, frozen=True):
    """A case that ended differently: `failed` became `passed`, and so many points with it."""

    place: str
    before: str
    after: str
    points: float


class Difference(msgspec.Struct, frozen=True):
    """What became another for one student.

    Args:
        student: whose.
        before, after: scores; None where there is none.
        why: another hand-in, or the same file under other rules.
        cases: those that ended differently.
        reasons: why there is no score any more, where there is none.
    """

    student: str
    before: float | None
    after: float | None
    why: str
    cases: tuple[CaseChange, ...]
    reasons: tuple[str, ...] = ()

    @property
    def points(self) -> float:
        """By how much the score changes; no score counts as nothing here."""
        return round((self.after or 0.0) - (self.before or 0.0), 6)


def differences(before: Mapping[str, Grade], after: Mapping[str, Grade]) -> Iterator[Difference]:
    """Compare the grades of a class, by student; who is in one only has no score in the other."""
    for student in sorted(before.keys() | after.keys()):
        old, new = before.get(student), after.get(student)
        cases = tuple(_changes(old, new))
        scores = (old.score if old else None, new.score if new else None)
        if scores[0] != scores[1] or cases:
            why = SAME_FILE if old and new and old.digest == new.digest else NEW_HAND_IN
            reasons = new.messages if new and new.score is None else ()
            yield Difference(student, *scores, why, cases, reasons)


def _changes(old: Grade | None, new: Grade | None) -> Iterator[CaseChange]:
    if not (old and new):
        return
    before, after = _cases(old), _cases(new)
    for where in dict.fromkeys([*before, *after]):
        first, second = before.get(where), after.get(where)
        told = [each.status if each else NOT_THERE for each in (first, second)]
        points = [each.points if each else 0.0 for each in (first, second)]
        if told[0] != told[1] or points[0] != points[1]:
            yield CaseChange(where, told[0], told[1], round(points[1] - points[0], 6))


def _cases(grade: Grade) -> dict[str, CaseResult]:
    return {place(question.name, case.name): case for question in grade.questions for case in question.cases}
