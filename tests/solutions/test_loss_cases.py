"""The cases of the loss lesson: right answers pass them all, wrong ones do not, trivial ones earn nothing."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from autograder import checks
from autograder.course import load_assignment
from reference_impl import losses, one_hot, output_layer, softmax
from tests.otter_files import ExceptionTestFile
from tests.solutions.right_losses import ANSWERS
from tests.solutions.wrong_losses import CAUGHT_BY

Answer = Callable[..., Any]

ASSIGNMENT = load_assignment("03_loss", Path(__file__).parents[2])
REFERENCE: dict[str, Answer] = {
    question: getattr(module, question)
    for module in (softmax, losses, one_hot, output_layer)
    for question in ASSIGNMENT.questions
    if hasattr(module, question)
}
WRONG = [(question, answer) for question, answers in CAUGHT_BY.items() for answer in answers]
RIGHT = [(question, answer) for question, answers in ANSWERS.items() for answer in answers]


class Case(NamedTuple):
    """A case as a test file defines it, its function with the sentences of `explained`."""

    name: str
    function: Any
    points: float
    hidden: bool
    claim: str


@functools.cache
def cases(question: str) -> tuple[Case, ...]:
    """Read a question's file as otter does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "checks", checks)
        test_file = ExceptionTestFile.from_file(str(ASSIGNMENT.test_file(question)))
    return tuple(
        Case(
            case.body.test_func.__name__, case.body.test_func, case.points, case.hidden, case.failure_message
        )
        for case in test_file.test_cases
    )


def passes(case: Case, question: str, answer: Answer | None) -> bool:
    """Run one case; warnings cost nothing, as the notebook says."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            case.function(**{question: answer})
        except AssertionError:
            return False
    return True


def passed(question: str, answer: Answer | None) -> set[str]:
    """Run all cases of a question, and give the names of those that the answer passes."""
    return {case.name for case in cases(question) if passes(case, question, answer)}


def passed_with_seed(number: int, question: str, answer: Answer) -> set[str]:
    """Run all cases on other fresh inputs than otter's."""
    token = checks.case_seed.set(f"seed {number}".encode())
    try:
        return passed(question, answer)
    finally:
        checks.case_seed.reset(token)


def names(question: str) -> set[str]:
    """Give the names of all cases of a question."""
    return {case.name for case in cases(question)}


def public_calls(question: str) -> list[tuple[str, Any]]:
    """Give what the public cases ask, as text, with the right answer to each."""
    calls = []

    def recording(*arguments: Any) -> Any:
        calls.append((repr(arguments), REFERENCE[question](*arguments)))
        return calls[-1][1]

    for case in cases(question):
        if not case.hidden:
            case.function(**{question: recording})
    return calls


def trivial_answers(question: str) -> Iterator[Answer]:
    """Give answers that need no understanding: constants, the input, zeros and shares of its shape."""
    constants: list[Any] = [
        None,
        0,
        1,
        0.5,
        16.0,
        True,
        np.nan,
        np.inf,
        "",
        "softmax",
        [],
        (),
        {},
        np.zeros(3),
        np.eye(3),
    ]
    for constant in [*constants, *(right for _, right in public_calls(question))]:
        yield lambda *arguments, constant=constant: constant
    yield lambda *arguments: arguments
    yield lambda *arguments: arguments[0]
    yield lambda *arguments: arguments[-1]
    for fill in (0.0, 1.0, np.nan):
        yield lambda *arguments, fill=fill: np.full(np.shape(arguments[0]), fill)
        yield lambda *arguments, fill=fill: np.full((*np.shape(arguments[0]), 3), fill)
    yield lambda *arguments: np.ones(np.shape(arguments[0])) / max(1, np.size(arguments[0]))
    yield lambda *arguments: ("sigmoid", "mse", arguments[-1])


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_the_reference_passes_every_case(question: str) -> None:
    """The right answer earns full marks."""
    assert passed(question, REFERENCE[question]) == names(question)


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_the_reference_passes_whatever_inputs_are_drawn(question: str) -> None:
    """No seed of the fresh inputs fails a right answer."""
    for number in range(200):
        assert passed_with_seed(number, question, REFERENCE[question]) == names(question)


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_the_stub_and_a_missing_name_pass_nothing(question: str) -> None:
    """What is not written earns nothing."""

    def stub(*arguments: Any) -> Any:
        raise NotImplementedError(f"{question} is not written yet")

    assert passed(question, stub) == set()
    assert passed(question, None) == set()


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
@pytest.mark.parametrize("error", [ValueError, TypeError, AssertionError, SystemExit])
def test_an_answer_that_always_raises_passes_nothing(question: str, error: type[BaseException]) -> None:
    """A case that asks for an error asks for a right answer first."""

    def raising(*arguments: Any) -> Any:
        raise error

    assert passed(question, raising) == set()


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_trivial_answers_pass_nothing(question: str) -> None:
    """A constant, the input, zeros, or one public answer earns no case, public or hidden."""
    earned = [passed(question, answer) for answer in trivial_answers(question)]
    assert len(earned) > 20
    assert not any(earned)


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_public_answers_by_heart_pass_no_hidden_case(question: str) -> None:
    """Whoever knows all public inputs and nothing else earns the public cases alone."""
    known = dict(public_calls(question))
    by_heart = passed(question, lambda *arguments: known.get(repr(arguments)))
    assert by_heart == {case.name for case in cases(question) if not case.hidden}


@pytest.mark.parametrize(("question", "answer"), WRONG, ids=lambda value: getattr(value, "__name__", value))
def test_a_wrong_answer_is_caught_where_its_slip_is_announced(question: str, answer: Answer) -> None:
    """Each known slip fails the case whose property it breaks."""
    assert CAUGHT_BY[question][answer] not in passed(question, answer)


@pytest.mark.parametrize(("question", "answer"), WRONG, ids=lambda value: getattr(value, "__name__", value))
def test_a_wrong_answer_earns_the_same_whatever_inputs_are_drawn(question: str, answer: Answer) -> None:
    """No draw of fresh inputs happens to hide a slip, or to punish another."""
    assert all(passed_with_seed(number, question, answer) == passed(question, answer) for number in range(8))


@pytest.mark.parametrize(("question", "answer"), RIGHT, ids=lambda value: getattr(value, "__name__", value))
def test_a_right_answer_written_another_way_passes_every_case(question: str, answer: Answer) -> None:
    """No case asks for the reference's own way."""
    assert passed(question, answer) == names(question)


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_points_are_two_fifths_public_two_fifths_hidden_and_one_fifth_robustness(question: str) -> None:
    """The groups share the question's points as the course says."""
    shares = {"public": 0.0, "hidden": 0.0, "robustness": 0.0}
    for case in cases(question):
        group = "robustness" if case.function.robustness else "hidden" if case.hidden else "public"
        shares[group] += case.points / ASSIGNMENT.points[question]
    assert shares == pytest.approx({"public": 0.4, "hidden": 0.4, "robustness": 0.2})


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_each_hidden_case_names_a_public_one_that_is_like_it(question: str) -> None:
    """A hidden failure can point at something that the student can run."""
    public = {case.name for case in cases(question) if not case.hidden}
    assert {case.function.like for case in cases(question) if case.hidden} <= public


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_each_case_claims_its_own_property_in_one_sentence(question: str) -> None:
    """What students read first is a sentence, and no two cases of a question say the same."""
    claims = [case.claim for case in cases(question)]
    assert len(set(claims)) == len(claims)
    assert all(claim.endswith(".") and claim[0].isupper() and "\n" not in claim for claim in claims)
