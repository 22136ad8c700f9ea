"""Right answers written another way, each in the completed notebook in the place of the reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from autograder import alternatives, names
from autograder.alternatives import DECORATOR
from autograder.course import Assignment
from autograder.excerpts import excerpt
from autograder.records import Cell, Submission


@dataclass(frozen=True)
class Alternative:
    """A completed notebook in which one question, or several together, are answered another way.

    Args:
        name: the function's or the class's.
        questions: what it answers.
        submission: the notebook, to be graded under a name of its own.
    """

    name: str
    questions: tuple[str, ...]
    submission: Submission


def alternative_submissions(assignment: Assignment, completed: Submission) -> Iterator[Alternative]:
    """Give one submission for each alternative of an assignment.

    Raises:
        BadInput: a file is named after no question, is not Python, or is not of the form above.
    """
    for each in alternatives.load(assignment):
        chosen = "\n".join(f"{question} = {expression}" for question, expression in each.answered.items())
        submission = _submission(completed, each.text, chosen, {*assignment.questions, *each.answered})
        submission = msgspec.structs.replace(submission, name=f"{each.file}, {each.name}")
        yield Alternative(each.name, tuple(each.answered), submission)


def _submission(completed: Submission, text: str, chosen: str, wanted: set[str]) -> Submission:
    """Add the file and the choice to the cells that matter."""
    base = excerpt(completed, wanted | names.read(text))
    last = max(cell.number for cell in completed.cells)
    added = (Cell(last + number, source) for number, source in enumerate((DECORATOR, text, chosen), 1))
    return msgspec.structs.replace(base, cells=(*base.cells, *added))
