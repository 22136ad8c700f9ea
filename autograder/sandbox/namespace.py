"""TRUSTED: one submission's names, in a process that is started again when it dies.

A cell that kills the process costs itself, a call that kills it costs its case; the rest goes on in a new
process, in which the killing cells are left out.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from autograder.errors import CallEnded, Crashed, MachineLacks
from autograder.records import Observation
from autograder.sandbox.observed import Transcript
from autograder.sandbox.printable import printable
from autograder.sandbox.process import WALL_PER_CPU, Process
from autograder.sandbox.proxy import NOTHING_GIVEN, Calls, Proxy

_MOST_LOST_CELLS = 3
_MOST_NAMES, _LONGEST_NAME, _MOST_PROBLEMS = 2_000, 200, 100
_LONGEST_SOURCE, _SOURCE_SECONDS = 4_000, 0.5


class Budget(NamedTuple):
    """CPU seconds of one cell, of one case and of all, and how many crossings a case may take."""

    cell_seconds: float
    case_seconds: float
    submission_seconds: float
    calls: int


class Namespace:
    """What a submission defines.

    Args:
        fork: gives a new process, ready for its cells.
        cells: (number, source) in document order.
        by_statement: whether a failing statement loses itself only, as in a .py file.
        budget: for its cells and for each case.
    """

    def __init__(
        self,
        fork: Callable[[], Process],
        cells: list[tuple[int, str]],
        by_statement: bool,
        budget: Budget,
    ) -> None:
        self._fork = fork
        self._cells = cells
        self._by_statement = by_statement
        self._budget = budget
        self._lost: dict[int, str] = {}
        self._cases = 0
        self._spent = 0.0
        self._began = time.monotonic()
        self._hopeless = False
        self._transcript = Transcript()
        self.names: frozenset[str] = frozenset()
        self.messages: tuple[str, ...] = ()
        self._process = self._started()

    @property
    def alive(self) -> bool:
        """Whether the process still answers."""
        return self._process.alive

    def restart(self) -> None:
        """Run the cells again in a new process, where there is a use in it."""
        self.close()
        if not self._hopeless and not self._overdue():
            self._process = self._started()

    def start_case(self, given: Mapping[str, Callable[..., Any]] = NOTHING_GIVEN) -> Callable[[str], Proxy]:
        """Begin a case: its own clock, and no object of an earlier one.

        Args:
            given: functions of ours that stand in the place of its own during the case.

        Returns:
            What gives proxies by name.
        """
        self._cases += 1
        self._process.start_clock(self._budget.case_seconds, "it")
        calls = Calls(self._process, self._cases, self._budget.calls, given)
        self._transcript = calls.transcript
        return calls.named

    def observed(self) -> tuple[Observation, ...]:
        """Say what its functions did in the case that began last."""
        return self._transcript.observations()

    def source(self, name: str, without: Iterable[str] = ()) -> str:
        """Give a function as its cell has it, with those that it names: up to 4,000 characters.

        It is the child's claim, made printable; empty where there is no such text, or nobody to say it.

        Args:
            name: the function's.
            without: names of functions to leave out.
        """
        if not self.alive:
            return ""
        self._process.start_clock(_SOURCE_SECONDS, "it")
        try:
            reply = self._process.exchange(["source", name, [*without], _LONGEST_SOURCE])
        except CallEnded:
            return ""
        match reply:
            case ["source", str(text)]:
                return printable(text, _LONGEST_SOURCE)
        self._process.end("a malformed answer")
        return ""

    def computing_seconds(self) -> float:
        """CPU time of all its processes so far, or a tenth of the wall time where that is more.

        What sleeps takes no computing time, and would hold a grader for hours.
        """
        computed = self._spent + (self._process.cpu_seconds() or 0.0 if self.alive else 0.0)
        return max(computed, (time.monotonic() - self._began) / WALL_PER_CPU)

    def _overdue(self) -> bool:
        """Whether its wall clock has run out; the kernel limits its CPU time."""
        return time.monotonic() - self._began > self._budget.submission_seconds * WALL_PER_CPU

    def close(self) -> None:
        """End the process."""
        self._process.end()
        self._spent += self._process.spent
        self._process.spent = 0.0

    def _started(self) -> Process:
        while True:
            process = self._fork()
            try:
                self._load(process)
            except CallEnded as error:
                process.end()
                self._spent += process.spent
                if self._lose(process.current_cell(), error):
                    continue
            return process

    def _load(self, process: Process) -> None:
        last = max((number for number, _ in self._cells), default=0)
        process.start_clock(
            self._budget.cell_seconds,
            "the cell",
            renewed_by=lambda: 0 if self._overdue() else min(last, process.current_cell()),
        )
        request = ["load", [list(cell) for cell in self._cells], list(self._lost), self._by_statement]
        try:
            process.exchange(request)
        except CallEnded as error:  # it has not seen the submission yet, so what went wrong is ours
            raise MachineLacks("sandbox", f"a child could not lock itself down: {error}") from None
        self._take_in(process, process.listen())

    def _take_in(self, process: Process, reply: list[Any]) -> None:
        match reply:
            case ["loaded", list(names), list(problems)]:
                self.names = frozenset(filter(_is_name, names[:_MOST_NAMES]))
                lost = [f"cell {number}: {why}; it was left out" for number, why in self._lost.items()]
                self.messages = (*lost, *map(_message, problems[:_MOST_PROBLEMS]))
            case _:
                raise Crashed(process.end("a malformed answer"))

    def _lose(self, number: int, error: CallEnded) -> bool:
        """Note a cell that killed its process; False when there is no use in going on."""
        known = {cell for cell, _ in self._cells}
        if number in self._lost or number not in known or len(self._lost) >= _MOST_LOST_CELLS:
            self._hopeless = True
            self.names = frozenset()
            self.messages = (*self.messages, f"Your cells could not be run: {error}.")
            return False
        self._lost[number] = str(error)
        return True


def _is_name(claimed: object) -> bool:
    return type(claimed) is str and len(claimed) < _LONGEST_NAME and claimed.isidentifier()


def _message(problem: object) -> str:
    match problem:
        case [int(cell), int(line), str(text), str(said)]:
            place = f"cell {cell}, line {line}" if line else f"cell {cell}"
            return f"{place}: {printable(said, 1_200)}" + (f"\n    {printable(text, 200)}" if text else "")
    return "a problem that could not be read"
