"""A function that remembers, counts, or knows what is public by heart earns what that is worth, no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.hand_ins import HandIn
from autograder.pipeline import Grader
from autograder.records import Submission
from autograder.submission import read_submission
from tests.course import ASSIGNMENTS, QUESTIONS
from tests.hostile import memory
from tests.solutions.running import cases, passed, solution

WHOLE = {"01_neurons", "03_loss"}  # every public answer fits into a hand-in

each_question = pytest.mark.parametrize(("assignment", "question"), QUESTIONS)


@each_question
def test_no_hidden_case_asks_only_what_a_public_one_has_asked(assignment: str, question: str) -> None:
    """What decides a hidden case cannot be looked up in what students have."""
    public = {call.asked for call in memory.public_calls(assignment, question)}
    for case in cases(assignment, question):
        if case.hidden:
            asked = {call.asked for call in memory.calls_of(assignment, question, case)}
            new = {text for text in asked if text not in public or memory.FUNCTION in text}
            assert new, f"{case.name} asks nothing new"


@each_question
def test_playing_the_public_cases_earns_no_hidden_one(assignment: str, question: str) -> None:
    """By heart, by counting calls, or by being right once."""
    public = {case.name for case in cases(assignment, question) if not case.hidden}
    for how, make in memory.players(assignment, question):
        assert passed(assignment, question, make()) <= public, how


def test_repeating_the_first_answer_for_each_shape_earns_little() -> None:
    """Of all hidden cases, those with fixed inputs and those with one right answer: less than a fifth."""
    earned, possible = 0.0, 0.0
    for assignment, question in QUESTIONS:
        keeps = memory.first_for_each_shape(solution(assignment)[question])
        for case in cases(assignment, question):
            held = all(memory.holds(case, assignment, question, keeps, seed) for seed in (b"one", b"two"))
            earned += case.points * (held and case.hidden)
            possible += case.points * case.hidden
    assert earned < possible / 5


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_a_hand_in_that_knows_all_public_cases_by_heart_gets_their_points(
    assignment: str, tmp_path: Path
) -> None:
    """Through the whole grader: at most the two fifths that are public, and of hidden cases none."""
    found = ASSIGNMENTS[assignment]
    file = tmp_path / f"{assignment}.py"
    file.write_text(memory.script(assignment, found.questions), encoding="utf-8")
    read = read_submission(HandIn(file, file.name, "ana"))
    assert isinstance(read, Submission)
    grader = Grader(found, verdicts_only=True)
    grade = grader(read)
    grader.close()
    results = [case for question in grade.questions for case in question.cases]
    assert not [case.name for case in results if case.hidden and case.status == "passed"]
    public = [case for case in results if not case.hidden]
    assert all(case.status == "passed" for case in public) or assignment not in WHOLE
    assert grade.score == pytest.approx(sum(case.points for case in public))
    assert sum(case.max_points for case in public) == pytest.approx(0.4 * found.max_score)
