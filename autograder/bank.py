"""How the right answer and the known wrong ones fare in an assignment's cases, found out when first needed.

Each runs as a submission does, in a jail of its own: the cells of the completed notebook that define
functions, and after them the wrong answer in the right one's place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol

from autograder import misconceptions
from autograder.course import Assignment
from autograder.diagnosis import Known
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.hand_ins import HandIn
from autograder.hidden_tests import Rules, Submitted, run_question
from autograder.records import CaseRun, Submission
from autograder.submission import read_submission
from autograder.test_files import TestFile

Cells = list[tuple[int, str]]


class Opened(Submitted, Protocol):
    """A submission's names that can be closed."""

    def close(self) -> None:
        """End its process."""


class Answers(NamedTuple):
    """The right answer to a question and the known wrong ones, in its cases."""

    right: tuple[CaseRun, ...]
    known: tuple[Known, ...]


class Bank:
    """Known answers, kept once they have run.

    Args:
        assignment: whose.
        open_: runs cells in a process of their own.
        rules: what holds for all cases.
    """

    def __init__(self, assignment: Assignment, open_: Callable[[Cells], Opened], rules: Rules) -> None:
        self._assignment = assignment
        self._open = open_
        self._rules = rules
        self._entries = misconceptions.load(assignment)
        self._answers: dict[str, Answers] = {}

    def answers(self, tests: TestFile) -> Answers:
        """Run the right function of a question and all wrong ones of the bank, once."""
        if tests.question not in self._answers:
            entries = self._entries[tests.question]
            known = tuple(Known(each.name, each.hint, self._run(tests, each.cells)) for each in entries)
            right = self._run(tests, (), everything=True) if known else ()
            self._answers[tests.question] = Answers(right, known)
        return self._answers[tests.question]

    def _run(self, tests: TestFile, added: Sequence[str], everything: bool = False) -> tuple[CaseRun, ...]:
        submitted = self._open([*enumerate((*self._right_cells, *added), start=1)])
        try:
            return run_question(tests, submitted, self._rules, everything)
        finally:
            submitted.close()

    @cached_property
    def _right_cells(self) -> tuple[str, ...]:
        """The cells of the completed notebook that define its functions."""
        path = self._assignment.solutions / f"{self._assignment.name}.ipynb"
        try:
            read = read_submission(HandIn(path, path.name, ""))
        except OSError as error:
            raise BadInput(str(path), f"cannot be read: {error.strerror}", "Run: autograder build") from None
        if not isinstance(read, Submission):
            raise BadInput(str(path), " ".join(read.reasons), "Run: autograder build")
        return tuple(cell.source for cell in excerpt(read, self._assignment.questions).cells)
