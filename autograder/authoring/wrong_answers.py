"""Known wrong answers, each in the completed notebook in the right one's place, graded as a class is."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from autograder import misconceptions, names
from autograder.authoring.proofs import Finding
from autograder.course import Assignment
from autograder.excerpts import excerpt
from autograder.misconceptions import Misconception
from autograder.records import CaseResult, Cell, Submission


class WrongAnswer(msgspec.Struct, frozen=True):
    """A completed notebook in which one function is a known wrong answer.

    Args:
        entry: of the bank.
        submission: the notebook, to be graded under a name of its own.
    """

    entry: Misconception
    submission: Submission


def wrong_answers(assignment: Assignment, completed: Submission) -> Iterator[WrongAnswer]:
    """Give one submission for each entry of the bank.

    Raises:
        BadInput: the bank is not of its form.
    """
    for question, entries in misconceptions.load(assignment).items():
        for entry in entries:
            wanted = {*assignment.questions} | names.read("\n".join(entry.cells))
            base = excerpt(completed, wanted)
            last = max(cell.number for cell in completed.cells)
            added = (Cell(last + number, source) for number, source in enumerate(entry.cells, 1))
            name = f"{question}, misconception {entry.name}"
            changed = msgspec.structs.replace(base, name=name, cells=(*base.cells, *added))
            yield WrongAnswer(entry, changed)


def caught_by(cases: tuple[CaseResult, ...]) -> list[CaseResult]:
    """Give the cases of its question that a wrong answer did not pass."""
    return [case for case in cases if case.status != "passed"]


def missed(wrong: WrongAnswer, cases: tuple[CaseResult, ...]) -> Iterator[Finding]:
    """Say that no case fails, or that those that do would give a student another hint, or none."""
    failed = caught_by(cases)
    entry, hints = wrong.entry, {case.hint for case in failed} - {None}
    if not failed:
        yield Finding(f"the wrong answer {entry.name} passes every case", entry.question)
    elif hints != {entry.hint}:
        found = f"gets {len(hints)} hints" if hints else "gets no hint"
        what = f"the wrong answer {entry.name} {found} where its own would fit"
        yield Finding(f"{what}: those that no case tells apart must share one", entry.question)
