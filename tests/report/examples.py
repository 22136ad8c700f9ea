"""Grades to report on."""

from __future__ import annotations

from autograder.records import CaseResult, CaseStatus, Grade, Isolation, QuestionScore, SubmissionStatus


def case(
    name: str = "holds_for_zero",
    status: CaseStatus = "passed",
    message: str = "",
    *,
    hidden: bool = False,
    worth: float = 1.0,
) -> CaseResult:
    """Make a case; it earns its points if it passed."""
    return CaseResult(
        name=name,
        status=status,
        hidden=hidden,
        points=worth if status == "passed" else 0.0,
        max_points=worth,
        message=message,
    )


def question(*cases: CaseResult, name: str = "multiply") -> QuestionScore:
    """Make a question of these cases."""
    score, max_score = sum(each.points for each in cases), sum(each.max_points for each in cases)
    return QuestionScore(name=name, score=score, max_score=max_score, cases=cases)


def graded(
    *questions: QuestionScore,
    student: str = "ana",
    isolation: Isolation = "full",
    messages: tuple[str, ...] = (),
) -> Grade:
    """Make the grade of a submission with these questions."""
    return Grade(
        submission=f"{student}_02_products.ipynb",
        student=student,
        assignment="02_products",
        digest="sha256:00",
        status="graded",
        score=sum(each.score for each in questions),
        max_score=sum(each.max_score for each in questions),
        isolation=isolation,
        seconds=0.01,
        messages=messages,
        questions=questions,
    )


def products_grade(multiply: float, square: float, student: str = "ana") -> Grade:
    """Make a grade of the small course's `02_products`, by what its two questions earned."""
    return graded(
        question(earned(multiply, 3.0)), question(earned(square, 2.0), name="square"), student=student
    )


def earned(points: float, worth: float) -> CaseResult:
    """Make a case that earned some of its points."""
    return CaseResult(name="holds", status="passed", hidden=False, points=points, max_points=worth)


def without_score(status: SubmissionStatus, *messages: str, student: str = "ben") -> Grade:
    """Make the outcome of a submission that has no score."""
    return Grade(
        submission=f"{student}_02_products.ipynb",
        student=student,
        assignment="02_products",
        digest="sha256:00",
        status=status,
        score=None,
        max_score=5.0,
        isolation="full",
        seconds=0.0,
        messages=messages,
    )
