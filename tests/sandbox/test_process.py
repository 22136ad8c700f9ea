"""The clocks that a child is held to."""

from __future__ import annotations

import pytest

from autograder.errors import TimedOut
from autograder.sandbox.process import WALL_PER_CPU, Clock


class Time:
    """Time that passes when a test says so: computing time, and time on the wall."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cpu: float | None = 5.0
        self.wall = 100.0
        self.stage = 0
        monkeypatch.setattr("autograder.sandbox.process.time.monotonic", lambda: self.wall)

    def clock(self, seconds: float = 1.0, staged: bool = False) -> Clock:
        """Start a clock."""
        return Clock(lambda: self.cpu, seconds, "it", (lambda: self.stage) if staged else None)


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Time:
    """A time that stands still."""
    return Time(monkeypatch)


def test_computing_time_counts_from_the_start_of_the_clock(now: Time) -> None:
    """What the process used before is not counted."""
    clock = now.clock()
    now.cpu = 6.0
    clock.check()
    now.cpu = 6.01
    with pytest.raises(TimedOut, match="it took more than 1 s of computing time") as caught:
        clock.check()
    assert not caught.value.by_wall_clock


def test_the_wall_clock_is_a_backstop(now: Time) -> None:
    """It is so much wider, since a busy machine lets a process wait."""
    clock = now.clock()
    now.wall += WALL_PER_CPU
    clock.check()
    now.wall += 0.01
    with pytest.raises(TimedOut, match="it did not end within 10 s") as caught:
        clock.check()
    assert caught.value.by_wall_clock


def test_where_computing_time_cannot_be_told_the_wall_clock_decides(now: Time) -> None:
    """As on a system without the kernel's clock of another process."""
    now.cpu = None
    clock = now.clock()
    now.wall += 1.01
    with pytest.raises(TimedOut, match="within 1 s"):
        clock.check()


def test_quick_answers_share_one_look_at_the_clock(now: Time) -> None:
    """A look costs a system call; a hundred calls a millisecond do without."""
    clock = now.clock()
    now.cpu = 100.0
    clock.glance()
    now.wall += 0.01
    with pytest.raises(TimedOut):
        clock.glance()


def test_the_next_stage_has_its_own_time(now: Time) -> None:
    """Each cell of a notebook has as much as the first."""
    clock = now.clock(staged=True)
    for stage in range(1, 5):
        now.cpu = 5.0 + 0.9 * stage
        now.stage = stage
        clock.check()
    now.cpu = 5.0 + 0.9 * 4 + 1.1
    with pytest.raises(TimedOut):
        clock.check()


def test_going_back_to_an_earlier_stage_buys_no_time(now: Time) -> None:
    """The number of the running cell is the child's claim."""
    clock = now.clock(staged=True)
    now.stage = 7
    clock.check()
    now.cpu, now.stage = 6.1, 3
    with pytest.raises(TimedOut):
        clock.check()
