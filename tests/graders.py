"""Graders for tests of what surrounds them: worker processes import these by name."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import MachineLacks
from autograder.records import CaseResult, Grade, Isolation, QuestionScore, Submission

CRASH, RAISE, EXIT, SLOW = "crash", "raise", "exit", "slow"
"""A cell with this text makes the grader die, raise, exit, or take its time."""


def start_grader(
    assignment: Assignment, isolation: Isolation, paranoid: bool
) -> Callable[[Submission], Grade]:
    """Start a grader that gives full marks, unless a cell says otherwise."""

    def grade(submission: Submission) -> Grade:
        obey(submission)
        return full_marks(submission, assignment, isolation)

    return grade


def obey(submission: Submission) -> None:
    """Do what the first cell says."""
    order = submission.cells[0].source
    if order == CRASH:
        os._exit(1)
    if order == RAISE:
        raise RuntimeError(order)
    if order == EXIT:
        raise SystemExit(order)


def full_marks(submission: Submission, assignment: Assignment, isolation: Isolation) -> Grade:
    """Grade a submission as if everything passed."""
    return Grade(
        submission=submission.name,
        student=submission.student,
        assignment=assignment.name,
        digest=submission.digest,
        status="graded",
        score=assignment.max_score,
        max_score=assignment.max_score,
        isolation=isolation,
        seconds=0.001,
        questions=tuple(passed(name, points) for name, points in assignment.points.items()),
    )


def passed(name: str, points: float) -> QuestionScore:
    """Score a question whose only case passed."""
    case = CaseResult(name="holds", status="passed", hidden=False, points=points, max_points=points)
    return QuestionScore(name=name, score=points, max_score=points, cases=(case,))


def start_nothing(
    assignment: Assignment, isolation: Isolation, paranoid: bool
) -> Callable[[Submission], Grade]:
    """Find that this machine has no sandbox."""
    raise MachineLacks("sandbox", "no user namespaces here", "Allow them.")


def start_logging(
    assignment: Assignment, isolation: Isolation, paranoid: bool
) -> Callable[[Submission], Grade]:
    """Start a grader that leaves its process id beside what it grades, once a start and once a submission."""
    log = Path(assignment.solutions, "log.txt")
    write_line(log, "start")
    grade = start_grader(assignment, isolation, paranoid)

    def logged(submission: Submission) -> Grade:
        write_line(log, submission.name)
        return grade(submission)

    return logged


def write_line(log: Path, word: str) -> None:
    """Append a word and this process's id."""
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{os.getpid()} {word}\n")
