"""Cases run in this process, on functions that a test supplies beside the right ones of the assignment."""

from __future__ import annotations

import functools
import importlib
import inspect
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from autograder import checks
from autograder.excerpts import excerpt
from autograder.hand_ins import HandIn
from autograder.records import Submission
from autograder.submission import read_submission
from tests.course import ASSIGNMENTS
from tests.otter_files import ExceptionTestFile

Answer = Callable[..., Any]
ENOUGH_SECONDS = 4.0


class Case(NamedTuple):
    """A case as a test file defines it, its function with the sentences of `explained`."""

    name: str
    function: Any
    points: float
    hidden: bool
    claim: str

    @property
    def needs(self) -> tuple[str, ...]:
        """Names that it asks of a submission."""
        return tuple(inspect.signature(self.function).parameters)


@functools.cache
def cases(assignment: str, question: str) -> tuple[Case, ...]:
    """Read a question's file as otter does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "checks", checks)
        test_file = ExceptionTestFile.from_file(str(ASSIGNMENTS[assignment].test_file(question)))
    return tuple(
        Case(
            case.body.test_func.__name__, case.body.test_func, case.points, case.hidden, case.failure_message
        )
        for case in test_file.test_cases
    )


def names(assignment: str, question: str) -> set[str]:
    """Give the names of all cases of a question."""
    return {case.name for case in cases(assignment, question)}


@functools.cache
def cells(assignment: str) -> tuple[str, ...]:
    """Give the cells of the completed notebook that its functions rest on."""
    found = ASSIGNMENTS[assignment]
    completed = found.solutions / f"{assignment}.ipynb"
    read = read_submission(HandIn(completed, assignment, assignment))
    assert isinstance(read, Submission)
    return tuple(cell.source for cell in excerpt(read, found.questions).cells)


@functools.cache
def solution(assignment: str) -> dict[str, Any]:
    """Run these cells, and give what they define."""
    namespace: dict[str, Any] = {"__name__": "solution"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "otter", ModuleType("otter"))
        patch.setitem(sys.modules, "given", _module("given", ASSIGNMENTS[assignment].given()))
        for cell in cells(assignment):
            exec(cell, namespace)
    return namespace


def _module(name: str, source: bytes) -> ModuleType:
    module = ModuleType(name)
    exec(source, vars(module))
    return module


@functools.cache
def wrong_answers() -> dict[str, dict[Answer, str]]:
    """Give, by question, the wrong answers of every `wrong_*.py`, each with the case that must catch it."""
    files = sorted(Path(__file__).parent.glob("wrong_*.py"))
    modules = [importlib.import_module(f"tests.solutions.{file.stem}") for file in files]
    return {question: answers for module in modules for question, answers in module.CAUGHT_BY.items()}


def passed(assignment: str, question: str, answer: Answer | None, seed: int | None = None) -> set[str]:
    """Run all cases of a question and name those that the answer passes; warnings cost what a case says.

    Args:
        assignment: its name.
        question: what is answered.
        answer: the function; None where it is not defined.
        seed: of the fresh inputs; None for those that otter draws.
    """
    there = {**solution(assignment), question: answer}
    token = checks.case_seed.set(checks.case_seed.get() if seed is None else f"seed {seed}".encode())
    try:
        return {case.name for case in cases(assignment, question) if _holds(case, there)}
    finally:
        checks.case_seed.reset(token)


def _holds(case: Case, there: dict[str, Any]) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            case.function(**{name: there[name] for name in case.needs})
        except AssertionError:
            return False
    return True


def seeds(least: int, most: int) -> Iterator[int]:
    """Number fresh inputs: as many as a few seconds allow, since a case may train a network."""
    started = time.monotonic()
    for seed in range(most):
        if seed < least or time.monotonic() - started < ENOUGH_SECONDS:
            yield seed
