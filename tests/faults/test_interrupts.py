"""Ctrl-C, as a terminal sends it to all processes of a command: nothing that was graded is lost."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest

from autograder import interrupts
from tests.faults.grading import PATIENCE, start
from tests.faults.processes import descendants
from tests.faults.small_class import HAND_INS, make_class, rows

COPIES = 2
MANY = 8  # a busy machine may look at the run a second late
SAID = re.compile(r"interrupted; (\d+) of (\d+) hand-ins are graded and kept, (\d+) are left\nRun the same")


@pytest.fixture(scope="module")
def hand_ins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class that is not graded in a moment."""
    return make_class(tmp_path_factory.mktemp("course"), copies=COPIES)


@pytest.fixture(scope="module")
def many_hand_ins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class that takes a while."""
    return make_class(tmp_path_factory.mktemp("course"), copies=MANY)


def wait_for_a_child(run: subprocess.Popen[str]) -> None:
    """Wait until some submission is run."""
    until = time.monotonic() + PATIENCE
    while not any(found.role == "child" for found in descendants(run.pid)):
        assert run.poll() is None
        assert time.monotonic() < until
        time.sleep(0.005)


def all_end(handles: list[int]) -> bool:
    """Whether the processes of these handles end."""
    waiting = set(handles)
    until = time.monotonic() + PATIENCE
    while waiting and (left := until - time.monotonic()) > 0:
        waiting -= set(select.select(list(waiting), [], [], left)[0])
    for handle in handles:
        os.close(handle)
    return not waiting


@pytest.mark.parametrize(
    "signals",
    [[signal.SIGINT], [signal.SIGINT, signal.SIGINT], [signal.SIGTERM], [signal.SIGHUP]],
    ids=["ctrl-c", "twice", "shutdown", "closed terminal"],
)
def test_an_interrupted_run_keeps_what_is_graded_and_says_what_is_left(
    many_hand_ins: Path, tmp_path: Path, signals: list[signal.Signals]
) -> None:
    """All that it says is graded is stored; its exit code is the signal's, and every process ends."""
    run = start(many_hand_ins, f"--gradebook={tmp_path / 'grades.db'}")
    wait_for_a_child(run)
    handles = [os.pidfd_open(found.pid) for found in descendants(run.pid)]
    for number in signals:
        os.killpg(run.pid, number)
    said = run.communicate(timeout=PATIENCE)[1]
    assert all_end(handles)
    told = SAID.search(said)
    assert told is not None, said
    done, total, left = map(int, told.groups())
    assert run.returncode == 128 + signals[0]
    assert total == MANY * len(HAND_INS) == done + left
    assert len(rows(tmp_path / "grades.db")) == done < total


def test_an_interrupted_run_is_taken_up_by_the_next(hand_ins: Path, tmp_path: Path) -> None:
    """The same command again gives what a run gives that nobody interrupted."""
    books = [tmp_path / "interrupted.db", tmp_path / "whole.db"]
    run = start(hand_ins, f"--gradebook={books[0]}")
    wait_for_a_child(run)
    os.killpg(run.pid, signal.SIGINT)
    assert "Traceback" not in run.communicate(timeout=PATIENCE)[1]
    for book in books:
        run = start(hand_ins, f"--gradebook={book}")
        run.communicate(timeout=PATIENCE)
        assert run.returncode == 0
    assert rows(books[0]) == rows(books[1])


def test_an_interrupt_is_counted_and_breaks_off_nothing() -> None:
    """Until the third, which somebody sends who has no patience left."""
    with interrupts.heard() as heard:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGTERM)
        assert (heard.count, heard.exit_code) == (2, 143)
        assert select.select(heard.watched, [], [], 0)[0]
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_what_nohup_ignores_stays_ignored() -> None:
    """A class is graded on although its terminal is closed, where somebody asked for that."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interrupts.heard() as heard:
            signal.raise_signal(signal.SIGHUP)
        assert heard.count == 0
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
