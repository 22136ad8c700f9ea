"""TRUSTED: one submission's names, in a process that is started again when it dies.

A cell that kills the process costs itself, a call that kills it costs its case; the rest goes on in a new
process, in which the killing cells are left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from autograder.errors import CallEnded, Crashed, MachineLacks
from autograder.sandbox.process import Process
from autograder.sandbox.proxy import Calls, Proxy

_MOST_LOST_CELLS = 3


class Budget(NamedTuple):
    """CPU seconds of one cell and of one case, and how many crossings a case may take."""

    cell_seconds: float
    case_seconds: float
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
        self, fork: Callable[[], Process], cells: list[tuple[int, str]], by_statement: bool, budget: Budget
    ) -> None:
        self._fork = fork
        self._cells = cells
        self._by_statement = by_statement
        self._budget = budget
        self._lost: dict[int, str] = {}
        self._cases = 0
        self._spent = 0.0
        self._hopeless = False
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
        if not self._hopeless:
            self._process = self._started()

    def start_case(self) -> Callable[[str], Proxy]:
        """Begin a case: its own clock, and no object of an earlier one. Gives proxies by name."""
        self._cases += 1
        self._process.start_clock(self._budget.case_seconds, "it")
        return Calls(self._process, self._cases, self._budget.calls).named

    def computing_seconds(self) -> float:
        """CPU time of all its processes so far."""
        return self._spent + (self._process.cpu_seconds() or 0.0 if self.alive else 0.0)

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
                if not process.was_locked_down():
                    raise MachineLacks("sandbox", f"a child could not lock itself down: {error}") from None
                if self._lose(process.current_cell(), error):
                    continue
            return process

    def _load(self, process: Process) -> None:
        last = max((number for number, _ in self._cells), default=0)
        process.start_clock(
            self._budget.cell_seconds, "the cell", renewed_by=lambda: min(last, process.current_cell())
        )
        request = ["load", [list(cell) for cell in self._cells], list(self._lost), self._by_statement]
        self._take_in(process, process.exchange(request))

    def _take_in(self, process: Process, reply: list[Any]) -> None:
        try:
            _, names, problems = reply
            self.names = frozenset(str(name) for name in names)
            found = [_message(int(c), int(line), str(text), str(said)) for c, line, text, said in problems]
        except (TypeError, ValueError) as error:
            raise Crashed(process.end(f"a malformed answer: {error}")) from None
        lost = [f"cell {number}: {why}; it was left out" for number, why in self._lost.items()]
        self.messages = (*lost, *found)

    def _lose(self, number: int, error: CallEnded) -> bool:
        """Note a cell that killed its process; False when there is no use in going on."""
        known = {cell for cell, _ in self._cells}
        if number in self._lost or number not in known or len(self._lost) >= _MOST_LOST_CELLS:
            self._hopeless = True
            self.names = frozenset()
            self.messages = (*self.messages, f"the cells could not be run: {error}")
            return False
        self._lost[number] = str(error)
        return True


def _message(cell: int, line: int, text: str, said: str) -> str:
    place = f"cell {cell}, line {line}" if line else f"cell {cell}"
    return f"{place}: {said[:1_200]}" + (f"\n    {text[:200]}" if text else "")
