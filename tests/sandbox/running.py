"""How tests run a submission's cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from autograder.errors import CallEnded
from autograder.sandbox.host import Allowance
from autograder.sandbox.namespace import Budget, Namespace
from autograder.sandbox.pool import Jails
from autograder.sandbox.wire import Caps

ALLOWANCE = Allowance(memory_bytes=512 << 20, cpu_seconds=20, answer=Caps(frame_bytes=1 << 20, items=100_000))
BUDGET = Budget(cell_seconds=0.5, case_seconds=0.5, submission_seconds=20.0, calls=1_000)

Names = Callable[[str], Callable[[str], Any]]
"""Runs a source, and gives its objects by name."""
Break = Callable[[str, str, str], None]
"""Replaces a piece of a file, in the jails of one test and nowhere else."""


class Run:
    """Runs cells in a child; starting the next one ends the last."""

    def __init__(self, jails: Jails) -> None:
        self._jails = jails
        self._last: Namespace | None = None

    def __call__(
        self, *cells: str, matplotlib: bool = False, by_statement: bool = False, **budget: float
    ) -> Namespace:
        """Run cells, numbered from 1; `budget` replaces parts of BUDGET."""
        self.close()
        self._last = self._jails.open(
            [*enumerate(cells, start=1)],
            matplotlib=matplotlib,
            by_statement=by_statement,
            budget=BUDGET._replace(**budget),  # type: ignore[arg-type]  # calls is whole wherever it is given
        )
        return self._last

    def close(self) -> None:
        """End the child, if there is one."""
        if self._last is not None:
            self._last.close()
            self._last = None


def begin(submitted: Namespace) -> Callable[[str], Any]:
    """Begin a case; gives proxies by name."""
    return submitted.start_case()


def in_process(source: str) -> Callable[[str], Any]:
    """Run a source here, as otter would."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(source, "cell 1", "exec", dont_inherit=True), namespace)
    return namespace.__getitem__


def ending(
    function: Callable[[], object],
) -> Literal["answered", "timed_out", "crashed", "not_data", "raised"]:
    """Say how a call of the student's code ended."""
    try:
        function()
    except CallEnded as error:
        return error.status
    except Exception:
        return "raised"
    return "answered"
