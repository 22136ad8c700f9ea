"""How the right answer and the known wrong ones fare in an assignment's cases, found out when first needed.

They run as a submission does, in a jail of their own: the cells of the completed notebook that define
functions, then the file of wrong answers; and in the cases each of these in the right one's place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from autograder import misconceptions
from autograder.course import Assignment
from autograder.diagnosis import Known
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.hand_ins import HandIn
from autograder.hidden_tests import Rules, Submitted, run_question
from autograder.misconceptions import Misconception
from autograder.records import CaseRun, Observation, Submission
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


class _InPlace:
    """A submission of which one function stands in the place of another."""

    def __init__(self, submitted: Submitted, entry: Misconception) -> None:
        self._submitted = submitted
        self._entry = entry

    @property
    def names(self) -> frozenset[str]:
        """What it defines."""
        return self._submitted.names

    @property
    def alive(self) -> bool:
        """Whether its process answers."""
        return self._submitted.alive

    def restart(self) -> None:
        """Run it again in a new process."""
        self._submitted.restart()

    def start_case(self) -> Callable[[str], Any]:
        """Begin a case; gives the wrong answer for the right one's name."""
        look_up, entry = self._submitted.start_case(), self._entry
        return lambda name: look_up(entry.name if name == entry.question else name)

    def observed(self) -> tuple[Observation, ...]:
        """What was done in that case."""
        return self._submitted.observed()

    def computing_seconds(self) -> float:
        """No limit holds for the course's own answers together, only those of each case."""
        return 0.0


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
            self._answers[tests.question] = self._run(tests, entries) if entries else Answers((), ())
        return self._answers[tests.question]

    def _run(self, tests: TestFile, entries: Sequence[Misconception]) -> Answers:
        """Run all answers to a question in one process: a process for each would take ten times as long."""
        submitted = self._open([*enumerate((*self._right_cells, *entries[0].file), start=1)])
        try:
            right = run_question(tests, submitted, self._rules, observe_all=True)
            known = [
                Known(each.name, each.hint, run_question(tests, _InPlace(submitted, each), self._rules))
                for each in entries
            ]
        finally:
            submitted.close()
        return Answers(right, tuple(known))

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
