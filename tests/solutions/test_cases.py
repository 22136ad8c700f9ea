"""The cases of every assignment: right answers pass them all, wrong ones do not, trivial ones earn nothing.

Wrong answers stand in `wrong_*.py` beside this file, by question, each with the case that must catch it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from tests.course import ASSIGNMENTS, QUESTIONS
from tests.solutions.running import Answer, cases, names, passed, seeds, solution, wrong_answers

OF = {question: assignment for assignment, question in QUESTIONS}
WRONG = [(OF[asked], asked, answer) for asked in OF for answer in wrong_answers().get(asked, ())]
SHARES = {"public": 0.4, "hidden": 0.4, "robustness": 0.2}

each_question = pytest.mark.parametrize(("assignment", "question"), QUESTIONS)
each_wrong_answer = pytest.mark.parametrize(
    ("assignment", "question", "answer"), WRONG, ids=lambda value: getattr(value, "__name__", value)
)


def public_calls(assignment: str, question: str) -> list[tuple[str, Any]]:
    """Give what the public cases ask, as text, with the right answer to each."""
    calls = []

    def recording(*arguments: Any, **named: Any) -> Any:
        asked = repr((arguments, named))
        calls.append((asked, solution(assignment)[question](*arguments, **named)))
        return calls[-1][1]

    for case in cases(assignment, question):
        if not case.hidden:
            there = {**solution(assignment), question: recording}
            case.function(**{name: there[name] for name in case.needs})
    return calls


def trivial_answers(assignment: str, question: str) -> Iterator[Answer]:
    """Give answers that need no understanding: constants, the input, zeros and shares of its shape."""
    constants: list[Any] = [
        None, 0, 1, 0.5, 16.0, True, False, np.nan, np.inf, "", "softmax", [], (), {}, np.zeros(3), np.eye(3),
    ]  # fmt: skip
    for constant in [*constants, *(right for _, right in public_calls(assignment, question))]:
        yield lambda *arguments, constant=constant, **named: constant
    yield lambda *arguments, **named: arguments
    yield lambda *arguments, **named: arguments[0]
    yield lambda *arguments, **named: arguments[-1]
    for fill in (0.0, 1.0, np.nan):
        yield lambda *arguments, fill=fill, **named: np.full(np.shape(arguments[0]), fill)
        yield lambda *arguments, fill=fill, **named: np.full((*np.shape(arguments[0]), 3), fill)
    yield lambda *arguments, **named: np.ones(np.shape(arguments[0])) / max(1, np.size(arguments[0]))


@each_question
def test_a_right_answer_passes_whatever_inputs_are_drawn(assignment: str, question: str) -> None:
    """No seed of the fresh inputs fails the completed notebook."""
    right = solution(assignment)[question]
    assert passed(assignment, question, right) == names(assignment, question)
    for seed in seeds(least=5, most=200):
        assert passed(assignment, question, right, seed) == names(assignment, question)


@each_question
def test_the_stub_and_a_missing_name_pass_nothing(assignment: str, question: str) -> None:
    """What is not written earns nothing."""

    def stub(*arguments: Any, **named: Any) -> Any:
        raise NotImplementedError(f"{question} is not written yet")

    assert passed(assignment, question, stub) == set()
    assert passed(assignment, question, None) == set()


@each_question
@pytest.mark.parametrize("error", [ValueError, TypeError, AssertionError, SystemExit])
def test_an_answer_that_always_raises_passes_nothing(
    assignment: str, question: str, error: type[BaseException]
) -> None:
    """A case that asks for an error asks for a right answer first."""

    def raising(*arguments: Any, **named: Any) -> Any:
        raise error

    assert passed(assignment, question, raising) == set()


@each_question
def test_trivial_answers_pass_nothing(assignment: str, question: str) -> None:
    """A constant, the input, zeros, or one public answer earns no case, public or hidden."""
    if question in ASSIGNMENTS[assignment].trivial:
        pytest.skip("course.toml says that a trivial answer is right here")
    earned = [passed(assignment, question, answer) for answer in trivial_answers(assignment, question)]
    assert len(earned) > 20
    assert not any(earned)


@each_question
def test_public_answers_by_heart_pass_no_hidden_case(assignment: str, question: str) -> None:
    """Whoever knows all public inputs and nothing else earns public cases alone."""
    known = dict(public_calls(assignment, question))
    by_heart = passed(assignment, question, lambda *args, **named: known.get(repr((args, named))))
    assert by_heart <= {case.name for case in cases(assignment, question) if not case.hidden}


def test_wrong_answers_are_answers_to_questions() -> None:
    """A misspelt question would let its wrong answers pass by unseen."""
    assert wrong_answers().keys() <= OF.keys()


@each_wrong_answer
def test_a_wrong_answer_is_caught_where_its_slip_is_announced(
    assignment: str, question: str, answer: Answer
) -> None:
    """Each known slip fails the case whose property it breaks."""
    caught_by = wrong_answers()[question][answer]
    assert caught_by in names(assignment, question)
    assert caught_by not in passed(assignment, question, answer)


@each_wrong_answer
def test_a_wrong_answer_earns_the_same_whatever_inputs_are_drawn(
    assignment: str, question: str, answer: Answer
) -> None:
    """No draw of fresh inputs happens to hide a slip, or to punish another."""
    earned = passed(assignment, question, answer)
    assert all(passed(assignment, question, answer, seed) == earned for seed in seeds(least=2, most=8))


@each_question
def test_points_are_shared_by_public_hidden_and_robustness_cases(assignment: str, question: str) -> None:
    """Two fifths, two fifths and one fifth of the question's points, as the course says."""
    found = dict.fromkeys(SHARES, 0.0)
    for case in cases(assignment, question):
        group = "robustness" if case.function.robustness else "hidden" if case.hidden else "public"
        found[group] += case.points / ASSIGNMENTS[assignment].points[question]
    assert found == pytest.approx(SHARES)


@each_question
def test_each_hidden_case_names_a_public_one_that_is_like_it(assignment: str, question: str) -> None:
    """A hidden failure can point at something that the student can run."""
    public = {case.name for case in cases(assignment, question) if not case.hidden}
    assert {case.function.like for case in cases(assignment, question) if case.hidden} <= public


@each_question
def test_each_case_claims_its_own_property_in_one_sentence(assignment: str, question: str) -> None:
    """What students read first is a sentence, and no two cases of a question say the same."""
    claims = [case.claim for case in cases(assignment, question)]
    assert len(set(claims)) == len(claims)
    assert all(claim.endswith(".") and "\n" not in claim for claim in claims)


@each_question
def test_three_other_ways_to_write_each_function_are_tried(assignment: str, question: str) -> None:
    """`verify` sees that they pass; here is seen that they are there, alone or with other questions."""
    folder = ASSIGNMENTS[assignment].solutions / "alternatives"
    decorators = [
        ast.literal_eval(decorator.keywords[0].value)
        for path in folder.glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        for decorator in getattr(node, "decorator_list", [])
        if ast.unparse(decorator).startswith("alternative(")
    ]
    assert sum(question == of or question in tuple(of) for of in decorators) >= 3
