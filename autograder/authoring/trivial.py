"""Answers that need no understanding: what must earn nothing where it is wrong.

Each replaces one function in the completed notebook, in a cell at its end, so that all other functions
stay right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NoReturn

import msgspec
import numpy as np

from autograder import test_files
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.records import Cell, Submission

ANSWERS = {
    "None": "None",
    "0": "0",
    "0.0": "0.0",
    "0.5": "0.5",
    "1.0": "1.0",
    "True": "True",
    "an empty list": "[]",
    "an array of three zeros": "np.zeros(3)",
    "zeros of the first argument's shape": "np.zeros(np.shape(args[0]))",
    "its first argument": "args[0]",
    "its last argument": "args[-1]",
}
"""What a function always gives: in words, and as an expression of its arguments."""

BY_HEART = "the right answer to the first call of {case}"
CELL = """\
import numpy as np
from numpy import inf, nan
by_heart = {by_heart}
def {question}(*args, **named):
    return {expression}
"""


class Trivial(msgspec.Struct, frozen=True):
    """A completed notebook in which one function gives a trivial answer.

    Args:
        question: the function's name.
        answer: what it always gives, in words.
        submission: the notebook, to be graded under a name of its own.
    """

    question: str
    answer: str
    submission: Submission


def trivial_submissions(assignment: Assignment, completed: Submission) -> Iterator[Trivial]:
    """Give one submission for each question and trivial answer.

    Raises:
        BadInput: a test file cannot be run, or course.toml names what is no trivial answer.
    """
    base = excerpt(completed, assignment.questions)
    for question in assignment.trivial.keys() - {*assignment.questions}:
        raise BadInput(f"{assignment.name}: trivial.{question}", "is no question", "Correct course.toml.")
    for tests in test_files.load(assignment):
        answers: dict[str, str | None] = {**dict.fromkeys(ANSWERS), **by_heart(tests)}
        right = assignment.trivial.get(tests.question, ())
        _check_right(f"{assignment.name}: trivial.{tests.question}", right, answers)
        for answer, call in answers.items():
            if answer not in right:
                yield _trivial(base, tests.question, answer, call)


def _check_right(place: str, right: Iterable[str], answers: Iterable[str]) -> None:
    """See that what course.toml takes out of the count is a trivial answer to the question."""
    unknown = ", ".join(repr(answer) for answer in right if answer not in answers)
    if unknown:
        raise BadInput(place, f"nothing is called {unknown}", f"There are: {'; '.join(answers)}.")


def by_heart(tests: test_files.TestFile) -> dict[str, str]:
    """Give, by what they are called, answers to the first call of each public case, `softmax(np.array(...))`.

    Left out is a case that calls something else before, or passes what cannot be written.
    """
    calls = {case.name: _first_call(tests.question, case) for case in tests.cases if not case.hidden}
    return {BY_HEART.format(case=case): call for case, call in calls.items() if call is not None}


def _first_call(question: str, case: test_files.Case) -> str | None:
    try:
        case.body(**{**dict.fromkeys(case.needs), question: _recorder})
    except _Called as called:
        return f"{question}({', '.join(called.arguments)})"
    except Exception:
        return None
    return None


class _Called(BaseException):
    """A function was called; no Exception, so that a case which expects one lets it through."""

    def __init__(self, arguments: list[str]) -> None:
        self.arguments = arguments


def _recorder(*args: Any, **named: Any) -> NoReturn:
    raise _Called([*map(_source, args), *(f"{name}={_source(value)}" for name, value in named.items())])


def _source(value: Any) -> str:
    """Write plain data as source.

    Raises:
        ValueError: it is none.
    """
    if isinstance(value, np.ndarray | np.generic):
        return f"np.array({value.tolist()!r}, dtype={value.dtype.str!r}){'' if value.ndim else '[()]'}"
    if type(value) in (list, tuple):
        inner = "".join(f"{_source(item)}, " for item in value)
        return f"[{inner}]" if type(value) is list else f"({inner})"
    if type(value) in (type(None), bool, int, float, complex, str, bytes):
        return repr(value)
    raise ValueError(f"{type(value).__name__} is no plain data")


def _trivial(completed: Submission, question: str, answer: str, call: str | None) -> Trivial:
    number = 1 + max(cell.number for cell in completed.cells)
    expression = ANSWERS.get(answer, "by_heart")
    cell = Cell(number, CELL.format(question=question, expression=expression, by_heart=call))
    name, cells = f"{question}, always {answer}", (*completed.cells, cell)
    return Trivial(question, answer, msgspec.structs.replace(completed, name=name, cells=cells))
