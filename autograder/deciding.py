"""Take down what a person decides, with a reason, and take it back: for the command line and the pages."""

from __future__ import annotations

import keyword
import math
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from autograder.course import Assignment
from autograder.decisions import Alias, Decision, Note, Override, Void, place
from autograder.errors import BadInput
from autograder.gradebook.decisions import decide, standing_decisions, withdraw
from autograder.gradebook.store import Gradebook
from autograder.lookup import case_of, grade_of, standing
from autograder.records import Grade

Kind = TypeVar("Kind", bound=Decision)


class Said(msgspec.Struct, frozen=True):
    """Who decides, and why.

    Args:
        reason: why; the student reads it.
        author: who.
        back: whether it takes back what was decided before.
    """

    reason: str
    author: str
    back: bool = False


def override(
    book: Gradebook, assignment: Assignment, student: str, where: str, points: float | None, said: Said
) -> tuple[Grade, Grade]:
    """Give a student other points for a case, a question or the whole.

    Args:
        book: where it is kept.
        assignment: what it is about.
        student: name, id, email, or name of the hand-in.
        where: `softmax.sums_to_one`, `softmax`, or empty for the whole grade.
        points: what counts; None only where an override is taken back.
        said: why, and by whom.

    Returns:
        What counted before, and what counts now.

    Raises:
        BadInput: there is no such student, place or override, or the points are out of range.
    """
    grade = grade_of(book, assignment, student)
    before = standing(book, assignment).of(grade)
    if said.back:
        found = standing_decisions(book, assignment.name).overrides
        theirs = [each for each in found if each.student == grade.student]
        mine = [each for each in theirs if place(each.question, each.case) == where]
        _withdraw(book, mine, where or "the whole grade", said)
    else:
        question, case, _, most = case_of(grade, where)
        made = Override(
            assignment=assignment.name,
            student=grade.student,
            question=question,
            case=case,
            points=_within(points, most),
            digest=grade.digest,
            reason=_reason(said),
            author=said.author,
        )
        decide(book, [made])
    return before, standing(book, assignment).of(grade)


def void(book: Gradebook, assignment: Assignment, where: str, said: Said) -> tuple[int, int]:
    """Count a case as passed for everyone.

    Args:
        book: where it is kept.
        assignment: what it is about.
        where: `softmax.sums_to_one`.
        said: why, and by whom.

    Returns:
        How many scores change, and of how many.

    Raises:
        BadInput: there is no such case, or nothing to take back.
    """
    grades = list(book.latest(assignment.name))
    before = _scores(book, assignment, grades)
    if said.back:
        found = standing_decisions(book, assignment.name).voids
        _withdraw(book, [each for each in found if place(each.question, each.case) == where], where, said)
    else:
        question, case = _case(grades, where)
        reason, name = _reason(said), assignment.name
        made = Void(assignment=name, question=question, case=case, reason=reason, author=said.author)
        decide(book, [made])
    after = _scores(book, assignment, grades)
    return sum(old != new for old, new in zip(before, after, strict=True)), len(grades)


def alias(
    book: Gradebook, assignment: Assignment, student: str, written: str, question: str, said: Said
) -> str:
    """Let a misspelt name count as the one that was asked for, from the next grading on.

    Args:
        book: where it is kept.
        assignment: what it is about.
        student: name, id, email, or name of the hand-in.
        written: the name in the student's file.
        question: what it stands for.
        said: why, and by whom.

    Returns:
        The student's name.

    Raises:
        BadInput: there is no such student, question or alias, or `written` can be no name.
    """
    if not written.isidentifier() or keyword.iskeyword(written):
        raise BadInput(written, "is no name that a function can have", "Look into the hand-in.")
    if question not in assignment.questions:
        there = ", ".join(assignment.questions)
        raise BadInput(question, f"is no question of {assignment.name}", f"There are: {there}.")
    who = grade_of(book, assignment, student).student
    if said.back:
        found = standing_decisions(book, assignment.name).aliases
        same = [each for each in found if (each.student, each.question) == (who, question)]
        _withdraw(book, same, question, said)
    else:
        reason, name = _reason(said), assignment.name
        made = Alias(
            assignment=name,
            student=who,
            question=question,
            written=written,
            reason=reason,
            author=said.author,
        )
        decide(book, [made])
    return who


def note(
    book: Gradebook, assignment: Assignment, students: Sequence[str], question: str, said: Said
) -> list[str]:
    """Write something to students, for the page of feedback: `said.reason` is the text.

    Args:
        book: where it is kept.
        assignment: what it is about.
        students: each by name, id, email, or name of the hand-in; all are written to, or nobody.
        question: what it is about; empty for the whole.
        said: the text, and by whom.

    Returns:
        The names of those who read it.

    Raises:
        BadInput: there is no such student, question or note, or it says nothing.
    """
    text = said.reason.strip()
    if not text:
        raise BadInput("note", "says nothing", "Write what the student is to read.")
    grades = [grade_of(book, assignment, student) for student in students]
    for grade in grades:
        case_of(grade, question)
    names = [grade.student for grade in grades]
    if said.back:
        found = standing_decisions(book, assignment.name).notes
        same = [
            each
            for each in found
            if each.student in names and (each.question, each.reason) == (question, text)
        ]
        _withdraw(book, same, text, said)
    else:
        to_each = Note(
            assignment=assignment.name, student="", question=question, reason=text, author=said.author
        )
        decide(book, [msgspec.structs.replace(to_each, student=name) for name in names])
    return names


def _scores(book: Gradebook, assignment: Assignment, grades: list[Grade]) -> list[float | None]:
    now = standing(book, assignment)
    return [now.of(each).score for each in grades]


def _case(grades: list[Grade], where: str) -> tuple[str, str]:
    for grade in grades:
        if grade.questions:
            question, case, _, _ = case_of(grade, where)
            if not case:
                raise BadInput(where, "is a question, not a case", "Void its cases, one by one.")
            return question, case
    raise BadInput(where, "nothing is graded yet", "Grade first.")


def _withdraw(book: Gradebook, found: list[Kind], where: str, said: Said) -> None:
    if not found:
        raise BadInput(where, "nothing was decided about it", "See: autograder history.")
    for each in found:
        withdraw(book, each, said.author)


def _within(points: float | None, most: float) -> float:
    if points is None:
        raise BadInput("override", "says no points", "Add, for instance, --points 1.")
    if not (math.isfinite(points) and 0 <= points <= most):
        raise BadInput("points", f"{points:g} is not between 0 and {most:g}", "Give the points that count.")
    return points


def _reason(said: Said) -> str:
    if not said.reason.strip():
        raise BadInput("reason", "is missing", 'Say why, for the student too: --reason "…".')
    return said.reason.strip()
