"""Graders for tests of what surrounds them: worker processes import these by name."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import structs

from autograder.course import Assignment
from autograder.errors import MachineLacks
from autograder.records import CaseResult, Grade, Isolation, QuestionScore, Submission

CRASH, RAISE, EXIT = "crash", "raise", "exit"
"""A submission whose first cell has this text makes its grader die, raise, or exit."""


class FullMarks:
    """Gives full marks, unless a cell says otherwise."""

    def __init__(self, assignment: Assignment, isolation: Isolation, paranoid: bool) -> None:
        self.assignment = assignment
        self.isolation: Isolation = isolation

    def __call__(self, submission: Submission) -> Grade:
        """Obey the first cell."""
        obey(submission.cells[0].source)
        return full_marks(submission, self.assignment, self.isolation)

    def close(self) -> None:
        """Have nothing to end."""


class Logging(FullMarks):
    """Leaves a line beside the assignment for everything that it does."""

    def __init__(self, assignment: Assignment, isolation: Isolation, paranoid: bool) -> None:
        super().__init__(assignment, isolation, paranoid)
        self.log("start")

    def __call__(self, submission: Submission) -> Grade:
        """Say what is graded."""
        self.log(submission.name)
        return super().__call__(submission)

    def close(self) -> None:
        """Say that it ends."""
        self.log("close")

    def log(self, word: str) -> None:
        """Append this process's id and a word."""
        with Path(self.assignment.solutions, "log.txt").open("a", encoding="utf-8") as file:
            file.write(f"{os.getpid()} {word}\n")


class Refusing(FullMarks):
    """Fails whatever it is given, so that nothing can have been graded."""

    def __call__(self, submission: Submission) -> Grade:
        """Refuse to grade."""
        raise RuntimeError(submission.name)


class WithoutSandbox(FullMarks):
    """Finds that this machine has no sandbox."""

    def __call__(self, submission: Submission) -> Grade:
        """Refuse to grade."""
        raise MachineLacks("sandbox", "no user namespaces here", "Allow them.")


def read_log(assignment: Assignment) -> list[tuple[int, str]]:
    """Give what `Logging` left: process ids and words."""
    log = assignment.solutions / "log.txt"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    return [(int(line.split()[0]), line.split()[1]) for line in lines]


def obey(order: str) -> None:
    """Do what a cell says."""
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


class NoMarks(FullMarks):
    """Fails every case."""

    def __call__(self, submission: Submission) -> Grade:
        """Take all points away."""
        grade = super().__call__(submission)
        questions = tuple(_failed(question) for question in grade.questions)
        return structs.replace(grade, score=0.0, questions=questions)


class OtherCases(FullMarks):
    """Has cases of other names."""

    def __call__(self, submission: Submission) -> Grade:
        """Rename every case."""
        grade = super().__call__(submission)
        questions = tuple(
            structs.replace(each, cases=tuple(structs.replace(case, name="other") for case in each.cases))
            for each in grade.questions
        )
        return structs.replace(grade, questions=questions)


class LastCell(FullMarks):
    """Says what the last cell is, where it is no `x`."""

    def __call__(self, submission: Submission) -> Grade:
        """Tell of it in a message."""
        last = submission.cells[-1]
        grade = full_marks(submission, self.assignment, self.isolation)
        told = () if last.source == "x" else (f"{last.number}: {last.source}",)
        return structs.replace(grade, messages=told)


def _failed(question: QuestionScore) -> QuestionScore:
    cases = tuple(structs.replace(case, status="failed", points=0.0) for case in question.cases)
    return structs.replace(question, score=0.0, cases=cases)
