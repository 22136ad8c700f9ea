"""Where cells of one assignment run, and by which rules its cases are tried on them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from autograder import test_files
from autograder.course import Assignment
from autograder.hidden_tests import Rules
from autograder.sandbox.host import Allowance
from autograder.sandbox.namespace import Budget, Namespace
from autograder.sandbox.pool import Jails
from autograder.sandbox.wire import Caps

Cells = list[tuple[int, str]]


class Runner:
    """Jails of one assignment, which stay warm; use as a context manager, or close it.

    Args:
        assignment: whose limits hold.
        isolated: False runs without a sandbox.
        paranoid: gives each process a jail of its own.

    Raises:
        BadInput: what is given to students is missing.
    """

    def __init__(self, assignment: Assignment, *, isolated: bool = True, paranoid: bool = False) -> None:
        limits = assignment.limits
        self.rules = Rules(assignment.name, test_files.fresh_key(assignment), limits.seconds_per_submission)
        self._budget = Budget(
            limits.seconds_per_cell,
            limits.seconds_per_case,
            limits.seconds_per_submission,
            limits.calls_per_case,
        )
        self._jails = Jails(_allowance(assignment), isolated=isolated, paranoid=paranoid)

    @property
    def disturbed(self) -> bool:
        """Whether something outside ended a process that had an answer to give."""
        return self._jails.disturbed

    def open(self, cells: Cells, *, matplotlib: bool = False, by_statement: bool = False) -> Namespace:
        """Run cells in a process of their own.

        Args:
            cells: each with its number.
            matplotlib: whether they use it.
            by_statement: whether a cell that fails loses one statement only, as a module's text should.

        Raises:
            MachineLacks: there is no sandbox.
        """
        return self._jails.open(cells, matplotlib=matplotlib, by_statement=by_statement, budget=self._budget)

    def open_sources(self, sources: Sequence[str], seconds_per_case: float = math.inf) -> Namespace:
        """Run the course's own source, piece after piece; raises as `open`.

        Args:
            sources: the pieces.
            seconds_per_case: CPU seconds of a case, where that is less than the assignment's limit.
        """
        shorter = self._budget._replace(case_seconds=min(self._budget.case_seconds, seconds_per_case))
        cells = [*enumerate(sources, start=1)]
        plotting = any("matplotlib" in source for source in sources)  # to import it anew takes half a second
        return self._jails.open(cells, matplotlib=plotting, by_statement=False, budget=shorter)

    def close(self) -> None:
        """End the jails."""
        self._jails.close()

    def __enter__(self) -> Runner:
        """Give the runner itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End the jails."""
        self.close()


def _allowance(assignment: Assignment) -> Allowance:
    limits = assignment.limits
    answer = Caps(frame_bytes=int(limits.answer_mib * 2**20), items=limits.answer_items)
    # the kernel's own limit on CPU time counts whole seconds, and stops what the finer clock did not
    cpu_seconds = math.ceil(limits.seconds_per_submission) + 1
    return Allowance(limits.memory_mib << 20, cpu_seconds, answer, assignment.given())
