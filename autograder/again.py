"""A class that the gradebook knows, to be graded again without the folder that it came from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from autograder.course import Assignment
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import Found, HandIn, Row
from autograder.records import Grade, Refused, Submission


def known_class(book: Gradebook, assignment: Assignment) -> Found:
    """Give the newest hand-in of each student, as it was read when it was graded.

    Of what could not even be read for a fault of ours there is nothing but the path: it is looked for there.

    Args:
        book: where it is kept.
        assignment: what was asked.
    """
    hand_ins = tuple(known_hand_ins(book, book.latest(assignment.name)))
    shape = f"gradebook: {len(hand_ins)} hand-ins that were graded before"
    return Found(hand_ins, book.set_aside(assignment.name), (shape,))


def known_hand_ins(book: Gradebook, grades: Iterable[Grade]) -> Iterable[HandIn]:
    """Give the hand-ins to which these grades belong, with all that was known of their students."""
    return (_hand_in(grade, submission) for grade, submission in book.handed_in(grades))


def _hand_in(grade: Grade, submission: Submission | None) -> HandIn:
    refused = Refused(grade.submission, grade.student, grade.digest, grade.messages)
    return HandIn(
        path=Path(grade.submission),
        name=grade.submission,
        student=grade.student,
        student_id=grade.student_id,
        email=grade.email,
        submitted_at=grade.submitted_at,
        late=grade.late,
        listed=Row(student=grade.student, group=grade.group, extension_hours=grade.extension_hours),
        known=refused if grade.status == "unreadable" else submission,
    )
