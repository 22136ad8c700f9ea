"""Progress on standard error: a bar on a terminal, a plain line every few seconds elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

SECONDS_A_LINE = 5.0
COLUMNS = (
    BarColumn(bar_width=None),
    MofNCompleteColumn(),
    TextColumn("{task.fields[rate]}"),
    TimeRemainingColumn(),
)


@contextmanager
def progress(
    total: int, console: Console, clock: Callable[[], float] = time.monotonic
) -> Iterator[Callable[[object], None]]:
    """Show how far a class is graded.

    Args:
        total: number of hand-ins.
        console: where to write.
        clock: seconds since any moment.

    Yields:
        What is to be called with each outcome.
    """
    count = Count(total, clock)
    if not console.is_terminal:
        yield lambda _outcome: _line(count, console)
    else:
        with Progress(*COLUMNS, console=console, refresh_per_second=4, expand=True) as bar:
            task = bar.add_task("grading", total=total, rate="")
            yield lambda _outcome: _move(count, bar, task)


class Count:
    """How many are done, and how fast that went."""

    def __init__(self, total: int, clock: Callable[[], float]) -> None:
        self.done = 0
        self.total = total
        self.told = self.started = clock()
        self.clock = clock

    def one_more(self) -> None:
        """Count an outcome."""
        self.done += 1

    @property
    def rate(self) -> float:
        """Outcomes a second since the start."""
        return self.done / max(self.clock() - self.started, 1e-3)

    def is_due(self) -> bool:
        """Whether it is time for a line: at the end, and every few seconds."""
        if self.done < self.total and self.clock() - self.told < SECONDS_A_LINE:
            return False
        self.told = self.clock()
        return True

    def __str__(self) -> str:
        """Say how many are done, how fast, and how long the rest will take."""
        if not self.done:
            return f"graded 0 of {self.total}"
        left = (self.total - self.done) / self.rate
        return f"graded {self.done} of {self.total}, {self.rate:.3g} a second, about {left:.0f} s left"


def _line(count: Count, console: Console) -> None:
    count.one_more()
    if count.is_due():
        console.print(str(count), highlight=False, soft_wrap=True)


def _move(count: Count, bar: Progress, task: TaskID) -> None:
    count.one_more()
    bar.update(task, completed=count.done, rate=f"{count.rate:.3g}/s")
