"""Find what somebody names: a gradebook, a student's grade, a case."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from autograder.course import Assignment
from autograder.decisions import place as place_of
from autograder.differences import Difference, differences
from autograder.errors import BadInput
from autograder.gradebook.decisions import standing_decisions
from autograder.gradebook.history import as_of, runs_of
from autograder.gradebook.store import Gradebook
from autograder.records import Grade
from autograder.standing import Standing

MANY = 8  # names that a message lists


def existing(gradebook: str) -> Gradebook:
    """Open a gradebook that is there.

    Raises:
        BadInput: there is none.
    """
    if "://" not in gradebook and not Path(gradebook).is_file():
        raise BadInput(gradebook, "there is no such gradebook", "Grade first, or name another: --gradebook.")
    return Gradebook(gradebook)


def standing(book: Gradebook, assignment: Assignment) -> Standing:
    """Say what turns computed grades of an assignment into those that count, as of now."""
    return Standing(standing_decisions(book, assignment.name), assignment.due, assignment.late)


def grade_of(book: Gradebook, assignment: Assignment, student: str) -> Grade:
    """Give the computed grade of a student, who may also be named by id, email or hand-in.

    Raises:
        BadInput: nobody, or more than one, is called so; near names are given.
    """
    grades = list(book.latest(assignment.name))
    exact = [each for each in grades if each.student == student]
    found = exact or [each for each in grades if student in (each.student_id, each.email, each.submission)]
    if len(found) == 1:
        return found[0]
    what = "is more than one student's" if found else f"handed in nothing for {assignment.name}"
    raise BadInput(student, what, near(student, [each.student for each in found or grades]))


def case_of(grade: Grade, place: str) -> tuple[str, str, float, float]:
    """Take `softmax.sums_to_one` or `softmax` apart.

    Returns:
        Question and case, and the points that they have and can have; for no place, those of the whole.

    Raises:
        BadInput: the grade has no such question or case; near names are given.
    """
    if not place:
        return "", "", grade.score or 0.0, grade.max_score
    if not grade.questions:
        raise BadInput(place, f"is no part of a hand-in that is {grade.status}", "Name no question or case.")
    known: dict[str, tuple[str, str, float, float]] = {}
    for question in grade.questions:
        known[question.name] = (question.name, "", question.score, question.max_score)
        for case in question.cases:
            where = place_of(question.name, case.name)
            known[where] = (question.name, case.name, case.points, case.max_points)
    if place not in known:
        raise BadInput(place, "is no question or case of this grade", near(place, known))
    return known[place]


def last_changes(book: Gradebook, name: str) -> tuple[Difference, ...]:
    """Say whose computed grade the last run that graded anything has changed; new students are no change."""
    runs = runs_of(book, name)
    if len(runs) < 2:
        return ()
    before, after = (
        {student: grade for student, (_, grade) in as_of(book, name, run.id).items()} for run in runs[-2:]
    )
    return tuple(each for each in differences(before, after) if each.student in before)


def near(name: str, names: Iterable[str]) -> str:
    """Say what there is that is called nearly so, as the next step of an error."""
    names = sorted(set(names))
    some = difflib.get_close_matches(name, names, n=3, cutoff=0.5) or names[:MANY]
    return (
        f"There are: {', '.join(some)}{' and others' * (len(names) > len(some))}."
        if names
        else "Grade first."
    )
