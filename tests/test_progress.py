"""Progress: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import io

from rich.console import Console

from autograder.progress import SECONDS_A_LINE, progress


class Clock:
    """A clock that goes on when it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Read the time, in seconds."""
        return self.now


def shown(total: int, seconds_each: float, terminal: bool = False) -> str:
    """Grade a class at a steady pace, and give what was written."""
    clock, written = Clock(), io.StringIO()
    console = Console(file=written, force_terminal=terminal, width=200)
    with progress(total, console, clock) as tell:
        for _ in range(total):
            clock.now += seconds_each
            tell(None)
    return written.getvalue()


def test_a_quick_run_writes_one_line() -> None:
    """A log is not filled with what nobody waits for."""
    assert shown(100, 0.01).splitlines() == ["graded 100 of 100, 100 a second, about 0 s left"]


def test_a_slow_run_says_how_long_it_will_take() -> None:
    """Every few seconds a line with the rate and an estimate."""
    lines = shown(12, SECONDS_A_LINE / 2).splitlines()
    assert lines[0] == "graded 2 of 12, 0.4 a second, about 25 s left"
    assert len(lines) == 6


def test_a_terminal_gets_a_bar() -> None:
    """With the count and the rate."""
    bar = shown(3, 0.5, terminal=True)
    assert "3/3" in bar
    assert "2/s" in bar
