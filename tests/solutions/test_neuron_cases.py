"""The cases of the first lesson: wrong answers are caught where announced, whatever inputs are drawn."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import checks, test_files
from autograder.course import load_assignment
from reference_impl import activations, network, perceptron
from tests.solutions.wrong_neurons import CAUGHT_BY

Answer = Callable[..., Any]

ASSIGNMENT = load_assignment("01_neurons", Path(__file__).parents[2])
CASES = {tests.question: tests.cases for tests in test_files.load(ASSIGNMENT)}
WRITTEN = {**vars(activations), **vars(network), **vars(perceptron)}
REFERENCE: dict[str, Answer] = {question: WRITTEN[question] for question in ASSIGNMENT.questions}
WRONG = [(question, answer) for question, answers in CAUGHT_BY.items() for answer in answers]
QUIET = "runs_without_warnings"


def passed(question: str, answer: Answer, seed: int = 0) -> set[str]:
    """Run all cases of a question beside right answers to the others, and name those that hold."""
    functions = {**REFERENCE, question: answer}
    token = checks.case_seed.set(f"seed {seed}".encode())
    try:
        return {case.name for case in CASES[question] if holds(case, functions)}
    finally:
        checks.case_seed.reset(token)


def holds(case: test_files.Case, functions: dict[str, Answer]) -> bool:
    """Run one case, which the submission's own errors fail; warnings cost what the case says."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            case.body(**{name: functions[name] for name in case.needs})
        except Exception:
            return False
    return True


def everything(question: str) -> set[str]:
    """Name all cases of a question."""
    return {case.name for case in CASES[question]}


@pytest.mark.parametrize("question", ASSIGNMENT.questions)
def test_a_right_answer_passes_whatever_inputs_are_drawn(question: str) -> None:
    """No seed of the fresh inputs fails the reference."""
    for seed in range(200):
        assert passed(question, REFERENCE[question], seed) == everything(question)


@pytest.mark.parametrize(("question", "answer"), WRONG, ids=lambda value: getattr(value, "__name__", value))
def test_a_wrong_answer_is_caught_where_its_slip_is_announced(question: str, answer: Answer) -> None:
    """Each known slip fails the case whose property it breaks."""
    assert CAUGHT_BY[question][answer] not in passed(question, answer)


@pytest.mark.parametrize(("question", "answer"), WRONG, ids=lambda value: getattr(value, "__name__", value))
def test_a_wrong_answer_earns_the_same_whatever_inputs_are_drawn(question: str, answer: Answer) -> None:
    """No draw of fresh inputs happens to hide a slip, or to punish another."""
    assert all(passed(question, answer, seed) == passed(question, answer) for seed in range(1, 8))


def noisy() -> list[tuple[str, Answer]]:
    """Give the answers whose only fault is a warning on the way."""
    return [(question, answer) for question, answer in WRONG if CAUGHT_BY[question][answer] == QUIET]


@pytest.mark.parametrize(("question", "answer"), noisy(), ids=lambda value: getattr(value, "__name__", value))
def test_a_warning_costs_its_own_case_and_at_most_a_twentieth(question: str, answer: Answer) -> None:
    """Right numbers that come with a warning lose one public case, of five per cent of the question."""
    assert passed(question, answer) == everything(question) - {QUIET}
    (case,) = (case for case in CASES[question] if case.name == QUIET)
    assert not case.hidden
    assert case.points <= 0.05 * ASSIGNMENT.points[question] + 1e-12


def test_warnings_are_asked_about_where_exponentials_can_overflow() -> None:
    """These five questions have the case, and no other has."""
    asked = {question for question in ASSIGNMENT.questions if QUIET in everything(question)}
    assert asked == {"sigmoid", "sigmoid_derivative", "softplus", "elu", "elu_derivative"}


def test_no_line_is_right_on_more_than_three_corners_of_an_xor() -> None:
    """The notebook's claim, from two million lines drawn at random and the function that it asks for."""
    corners, xor = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0, 1, 1, 0])
    rng = np.random.default_rng(0)
    lines = rng.normal(size=(2_000_000, 3))
    decisions = lines[:, :2] @ corners.T + lines[:, 2:] >= 0  # (lines, corners)
    accuracies = np.mean(decisions == xor, axis=1)
    assert accuracies.max() == 0.75
    *w, b = lines[accuracies.argmax()]
    assert perceptron.linear_accuracy(w, b, corners, xor) == 0.75
