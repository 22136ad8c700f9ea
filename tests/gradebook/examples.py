"""Keys and grades to put into a gradebook."""

from __future__ import annotations

from autograder.gradebook.keys import Key, Rules
from autograder.records import CaseResult, Grade, QuestionScore, SubmissionStatus

RULES = Rules(
    assignment="03_loss",
    rules="ab" * 32,
    bank="cd" * 32,
    grader="0.1.0",
    numpy="2.4.0",
    python="3.11.7",
    isolation="full",
)


def key(student: str = "ana", rules: Rules = RULES, digest: str = "sha256:00") -> Key:
    """Make the key of a student's submission."""
    return Key(rules=rules, student=student, submission=f"{student}_03_loss.ipynb", digest=digest)


def grade(student: str = "ana", status: SubmissionStatus = "graded", score: float = 1.0) -> Grade:
    """Make a grade with one question."""
    case = CaseResult(
        name="adds_up", status="passed", hidden=True, points=score, max_points=2.0, message="ü\n"
    )
    return Grade(
        submission=f"{student}_03_loss.ipynb",
        student=student,
        assignment="03_loss",
        digest="sha256:00",
        status=status,
        score=score if status == "graded" else None,
        max_score=2.0,
        isolation="full",
        seconds=0.01,
        messages=("cell 7: NameError",),
        questions=(QuestionScore(name="softmax", score=score, max_score=2.0, cases=(case,)),),
    )
