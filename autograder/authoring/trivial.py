"""Answers that need no understanding: what must earn nothing where it is wrong.

Each replaces one function in the completed notebook, in a cell at its end, so that all other functions
stay right.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from autograder.course import Assignment
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
    "its right answer to the first public call": "first[0]",
}
"""What a function always gives: in words, and as an expression of its arguments."""

CELL = """\
import numpy as np
def without_understanding(right, first):
    def {question}(*args, **named):
        if not first:
            first.append(right(*args, **named))
        return {expression}
    return {question}
{question} = without_understanding({question}, [])
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
    """Give one submission for each question and trivial answer."""
    last = max(cell.number for cell in completed.cells)
    for question in assignment.questions:
        for answer, expression in ANSWERS.items():
            cell = Cell(last + 1, CELL.format(question=question, expression=expression))
            name, cells = f"{question}, always {answer}", (*completed.cells, cell)
            yield Trivial(question, answer, msgspec.structs.replace(completed, name=name, cells=cells))
