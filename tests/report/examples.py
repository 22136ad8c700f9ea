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


EARNED: dict[str, tuple[CaseStatus, float]] = {
    "1": ("passed", 1.0),
    "0": ("failed", 0.0),
    "g": ("passed_with_given", 0.5),
}
# What ten students earned, from the one who knows most to the one who knows least.
TELLING = {"signs": "1111111100", "zeros": "1111110000", "ones": "1111100000", "twos": "1111000000"}
MARKED = {**TELLING, "all": "1" * 10, "none": "0" * 10, "opposed": "0000001111", "threes": "1110000000"}


def class_of(**columns: str) -> list[Grade]:
    """Make the grades of a class from what each student earned in each case: a letter of `EARNED` a student.

    The first half of the cases are of `multiply`, which is worth 3 points, the others of `square`, worth 2.
    """
    half = len(columns) // 2
    return [
        graded(
            question(*cases[:half]),
            question(*cases[half:], name="square"),
            student=f"student{number:02}",
        )
        for number, letters in enumerate(zip(*columns.values(), strict=True))
        for cases in [_cases_of(dict(zip(columns, letters, strict=True)), half)]
    ]


def _cases_of(letters: dict[str, str], half: int) -> list[CaseResult]:
    worths = [3.0 / half] * half + [2.0 / (len(letters) - half)] * (len(letters) - half)
    return [
        CaseResult(name=name, status=status, hidden=False, points=share * worth, max_points=worth)
        for (name, letter), worth in zip(letters.items(), worths, strict=True)
        for status, share in [EARNED[letter]]
    ]
