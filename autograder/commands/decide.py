"""`autograder override`, `void` and `note`: what a person decides, with a reason; and taking it back."""

from __future__ import annotations

import getpass
import keyword
import math
from typing import TypeVar

from autograder.commands.lookup import case_of, existing, grade_of, standing
from autograder.course import Assignment, load_assignment
from autograder.decisions import Alias, Decision, Note, Override, Void, place
from autograder.errors import BadInput
from autograder.gradebook.decisions import decide, standing_decisions, withdraw
from autograder.gradebook.store import Gradebook
from autograder.options import DecisionOptions
from autograder.records import Grade
from autograder.report.pages import points as in_points

Kind = TypeVar("Kind", bound=Decision)


def override(name: str, student: str, where: str, points: float | None, options: DecisionOptions) -> int:
    """Give a student other points for a case, a question or the whole.

    Args:
        name: of the assignment, or its path.
        student: name, id, email, or name of the hand-in.
        where: `softmax.sums_to_one`, `softmax`, or empty for the whole grade.
        points: what counts; None only where an override is withdrawn.
        options: reason, author, gradebook.

    Raises:
        BadInput: there is no such student, place or override, or the points are out of range.
    """
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        grade = grade_of(book, assignment, student)
        before = standing(book, assignment).of(grade)
        if options.withdraw:
            found = standing_decisions(book, assignment.name).overrides
            mine = [
                each
                for each in found
                if each.student == grade.student and place(each.question, each.case) == where
            ]
            _withdraw(book, mine, where or "the whole grade", options)
        else:
            question, case, _, most = case_of(grade, where)
            made = Override(
                assignment=assignment.name,
                student=grade.student,
                question=question,
                case=case,
                points=_within(points, most),
                digest=grade.digest,
                reason=_reason(options),
                author=_author(options),
            )
            decide(book, made)
        _tell(before, standing(book, assignment).of(grade))
    _next(name)
    return 0


def void(name: str, where: str, options: DecisionOptions) -> int:
    """Count a case as passed for everyone.

    Args:
        name: of the assignment, or its path.
        where: `softmax.sums_to_one`.
        options: reason, author, gradebook.

    Raises:
        BadInput: there is no such case, or nothing to withdraw.
    """
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        grades = list(book.latest(assignment.name))
        before = _scores(book, assignment, grades)
        if options.withdraw:
            found = standing_decisions(book, assignment.name).voids
            same = [each for each in found if place(each.question, each.case) == where]
            _withdraw(book, same, where, options)
        else:
            question, case = _case(grades, where)
            voided = Void(
                assignment=assignment.name,
                question=question,
                case=case,
                reason=_reason(options),
                author=_author(options),
            )
            decide(book, voided)
        after = _scores(book, assignment, grades)
    changed = sum(old != new for old, new in zip(before, after, strict=True))
    print(f"{where}: {changed} of {len(grades)} scores change.")
    _next(name)
    return 0


def alias(name: str, student: str, written: str, question: str, options: DecisionOptions) -> int:
    """Let a misspelt name count as the one that was asked for, from the next grading on.

    Args:
        name: of the assignment, or its path.
        student: name, id, email, or name of the hand-in.
        written: the name in the student's file.
        question: what it stands for.
        options: reason, author, gradebook.

    Raises:
        BadInput: there is no such student, question or alias, or `written` can be no name.
    """
    assignment = load_assignment(name)
    if not written.isidentifier() or keyword.iskeyword(written):
        raise BadInput(written, "is no name that a function can have", "Look into the hand-in.")
    if question not in assignment.questions:
        there = ", ".join(assignment.questions)
        raise BadInput(question, f"is no question of {assignment.name}", f"There are: {there}.")
    with existing(options.gradebook) as book:
        who = grade_of(book, assignment, student).student
        named = Alias(
            assignment=assignment.name,
            student=who,
            question=question,
            written=written,
            reason="" if options.withdraw else _reason(options),
            author=_author(options),
        )
        if options.withdraw:
            found = standing_decisions(book, assignment.name).aliases
            same = [each for each in found if (each.student, each.question) == (who, question)]
            _withdraw(book, same, question, options)
        else:
            decide(book, named)
    counts = "no longer counts" if options.withdraw else "counts"
    print(f"{who}: {written} {counts} as {question}.")
    print(f"Grade again with: autograder grade {name} …")
    return 0


def note(name: str, student: str, text: str, question: str, options: DecisionOptions) -> int:
    """Write something to a student, for the page of feedback.

    Raises:
        BadInput: there is no such student or question, or the note is empty.
    """
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        grade = grade_of(book, assignment, student)
        case_of(grade, question)
        if not text.strip():
            raise BadInput("note", "says nothing", "Write it between quotes after the student.")
        written = Note(
            assignment=assignment.name,
            student=grade.student,
            question=question,
            reason=text.strip(),
            author=_author(options),
        )
        decide(book, written)
    print(f"{grade.student}: noted.")
    _next(name)
    return 0


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


def _withdraw(book: Gradebook, found: list[Kind], where: str, options: DecisionOptions) -> None:
    if not found:
        raise BadInput(where, "nothing was decided about it", "See: autograder history.")
    for each in found:
        withdraw(book, each, _author(options))


def _within(points: float | None, most: float) -> float:
    if points is None:
        raise BadInput("override", "says no points", "Add, for instance, --points 1.")
    if not (math.isfinite(points) and 0 <= points <= most):
        raise BadInput("--points", f"{points:g} is not between 0 and {most:g}", "Give the points that count.")
    return points


def _reason(options: DecisionOptions) -> str:
    if not options.reason.strip():
        raise BadInput("--reason", "is missing", 'Say why, for the student too: --reason "…".')
    return options.reason.strip()


def _author(options: DecisionOptions) -> str:
    return options.author.strip() or getpass.getuser()


def _tell(before: Grade, after: Grade) -> None:
    old, new = ("none" if each.score is None else in_points(each.score) for each in (before, after))
    print(f"{after.student}: {old} → {new} of {in_points(after.max_score)} points.")


def _next(name: str) -> None:
    print(f"Write pages and tables again with: autograder report {name}")
