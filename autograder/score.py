"""Stage 5: CaseResults -> QuestionScores and the total; pure arithmetic.

A question that nobody judged is an error here, never a silent 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from autograder.errors import BadInput
from autograder.records import CaseResult, QuestionScore

DECIMALS = 6  # of points; 0.1 + 0.2 is 0.3


def score_questions(
    results: Mapping[str, Sequence[CaseResult]], points: Mapping[str, float]
) -> tuple[QuestionScore, ...]:
    """Score every question of an assignment.

    Args:
        results: what each question's cases found.
        points: what each question is worth, in the order in which they are asked.

    Returns:
        One score a question, in that order.

    Raises:
        BadInput: a question's cases are not worth what the course says.
        KeyError: a question has no results.
    """
    scores = tuple(score_question(name, results[name]) for name in points)
    for score in scores:
        _require_worth(score, points[score.name])
    return scores


def score_question(name: str, cases: Sequence[CaseResult]) -> QuestionScore:
    """Add up what a question's cases earned and could have earned."""
    score = rounded_sum(case.points for case in cases)
    return QuestionScore(
        name=name, score=score, max_score=rounded_sum(case.max_points for case in cases), cases=tuple(cases)
    )


def total(questions: Sequence[QuestionScore]) -> tuple[float, float]:
    """Give the points of all questions together: earned, and possible."""
    earned = rounded_sum(question.score for question in questions)
    return earned, rounded_sum(question.max_score for question in questions)


def rounded_sum(points: Iterable[float]) -> float:
    """Add points so that tenths print as tenths."""
    return round(sum(points), DECIMALS)


def _require_worth(score: QuestionScore, worth: float) -> None:
    if score.max_score != round(worth, DECIMALS):
        what = f"its cases are worth {score.max_score:g} points, the course says {worth:g}"
        raise BadInput(score.name, what, "Correct the points of its test file or of course.toml.")
