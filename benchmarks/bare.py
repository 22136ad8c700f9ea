"""The floor: the same cells and cases in one warm process, without any protection or bookkeeping.

Only for submissions that are trusted: their code runs here. Started as a command, it is measured by its own
clock; it first finds out, in a child for each submission, which of them are honest: they end by themselves,
soon, and do not ask the interpreter to end.
"""

from __future__ import annotations

import hmac
import os
import resource
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from autograder import test_files
from autograder.checks import case_seed
from autograder.course import Assignment, load_assignment
from autograder.hand_ins import find_hand_ins
from autograder.records import Submission
from autograder.sandbox import stand_ins
from autograder.sandbox.notebook import prepare
from autograder.submission import read_submission
from benchmarks.ours import ASSIGNMENT, ROOT

LONGEST = 20  # seconds that an honest submission may take
HONEST = 77  # an exit code that no submission asks for


class Bare(msgspec.Struct, frozen=True):
    """An honest submission.

    Args:
        path: the file.
        plots: whether it uses matplotlib.
        score: points of the cases that passed.
        seconds: CPU time of its cells and cases, of each round.
    """

    path: str
    plots: bool
    score: float
    seconds: list[float]


class Runner:
    """Runs submissions in this process, as a child of the sandbox would.

    Args:
        assignment: whose cases are run.
    """

    def __init__(self, assignment: Assignment) -> None:
        self._assignment = assignment
        self._tests = test_files.load(assignment)
        self._key = test_files.fresh_key(assignment)

    def run(self, submission: Submission) -> tuple[float, float, float]:
        """Run cells and cases; give the points, and the CPU seconds of the cells and of the cases."""
        start = time.process_time()
        namespace: dict[str, Any] = {"__name__": "__main__", **stand_ins.names()}
        for cell in submission.cells:
            with suppress(Exception):
                ready = prepare(cell.number, cell.source)
                exec(compile(ready.tree, ready.filename, "exec"), namespace)
        ran = time.process_time()
        score = sum(self._points(case, namespace) for tests in self._tests for case in tests.cases)
        return round(score, 6), ran - start, time.process_time() - ran

    def _points(self, case: test_files.Case, namespace: dict[str, Any]) -> float:
        case_seed.set(hmac.digest(self._key, f"{self._assignment.name}\0{case.name}".encode(), "sha256"))
        try:
            case.body(**{name: namespace[name] for name in case.needs})
        except Exception:
            return 0.0
        return case.points


def is_honest(runner: Runner, submission: Submission) -> bool:
    """Say whether a submission ends by itself, in a process of its own."""
    pid = os.fork()
    if pid:
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == HONEST
    signal.alarm(LONGEST)
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
    with suppress(BaseException):  # it may ask to end: sys.exit, or an interrupt
        runner.run(submission)
        os._exit(HONEST)
    os._exit(0)


def measure(runner: Runner, submissions: Sequence[Submission], rounds: int) -> list[Bare]:
    """Run all submissions a number of rounds; the first, in which Python warms up, is not counted."""
    taken: list[list[tuple[float, float, float]]] = [[] for _ in submissions]
    for _ in range(rounds + 1):
        for submission, times in zip(submissions, taken, strict=True):
            times.append(runner.run(submission))
            close_figures()
    return [
        Bare(
            str(each.path),
            each.uses_matplotlib,
            times[0][0],
            [cells + cases for _, cells, cases in times[1:]],
        )
        for each, times in zip(submissions, taken, strict=True)
    ]


def close_figures() -> None:
    """Throw away what a process of its own would take with it."""
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")


def main(folder: Path, told: Path, rounds: int, trusted: bool) -> None:
    """Be the command: measure the honest submissions of a folder."""
    warnings.simplefilter("ignore")
    stand_ins.install()
    os.chdir(tempfile.mkdtemp())  # they may save figures
    runner = Runner(load_assignment(ASSIGNMENT, ROOT))
    read = map(read_submission, find_hand_ins([folder], ASSIGNMENT))
    found = [each for each in read if isinstance(each, Submission) and (trusted or is_honest(runner, each))]
    told.write_bytes(msgspec.json.encode(measure(runner, found, rounds)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] == ["trusted"])
