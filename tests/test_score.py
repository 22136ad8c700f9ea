"""The arithmetic of points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import BadInput
from autograder.records import CaseResult
from autograder.score import score_question, score_questions, total


def case(points: float, max_points: float) -> CaseResult:
    """Make a case that is worth `max_points` and earned `points`."""
    return CaseResult(
        name="case",
        status="passed" if points else "failed",
        hidden=False,
        points=points,
        max_points=max_points,
    )


def test_a_question_is_the_sum_of_its_cases() -> None:
    """Partial work earns the points of the cases that pass."""
    question = score_question("softmax", [case(1.0, 1.0), case(0.0, 2.0)])
    assert (question.score, question.max_score) == (1.0, 3.0)


def test_tenths_print_as_tenths() -> None:
    """No student reads 0.30000000000000004."""
    question = score_question("softmax", [case(0.1, 0.1), case(0.2, 0.2)])
    assert (repr(question.score), repr(total([question, question]))) == ("0.3", "(0.6, 0.6)")


@given(st.lists(st.sampled_from([0.1, 0.2, 0.3, 0.4, 0.6, 1.2])))
def test_full_marks_are_full_marks_however_points_are_cut(points: list[float]) -> None:
    """Rounding never takes a point from someone who passed everything."""
    question = score_question("softmax", [case(each, each) for each in points])
    assert question.score == question.max_score


def test_questions_come_in_the_order_of_the_course() -> None:
    """Whatever order they were judged in."""
    results = {"b": [case(1.0, 1.0)], "a": [case(0.0, 2.0)]}
    questions = score_questions(results, {"a": 2.0, "b": 1.0})
    assert [question.name for question in questions] == ["a", "b"]
    assert total(questions) == (1.0, 3.0)


def test_a_question_that_nobody_judged_is_an_error() -> None:
    """A fault of ours must not look like a student's 0."""
    with pytest.raises(KeyError):
        score_questions({}, {"softmax": 1.0})


def test_cases_that_do_not_add_up_are_the_authors_to_correct() -> None:
    """A test file and the catalogue that disagree are told apart from a student's mistake."""
    with pytest.raises(BadInput, match=r"softmax: its cases are worth 2 points, the course says 3"):
        score_questions({"softmax": [case(1.0, 2.0)]}, {"softmax": 3.0})
