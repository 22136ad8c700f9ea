"""Grade a folder as `autograder grade` does, but write no pages: a command to be measured."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from autograder.batch import grade_class
from autograder.course import Assignment, load_assignment
from autograder.gradebook.store import Gradebook
from autograder.graders import Grader, start_pipeline
from autograder.hand_ins import find_hand_ins
from autograder.records import Grade, Isolation
from autograder.report.folder import OutFolder
from autograder.run import How
from autograder.sandbox.host import Jail
from benchmarks.tree import Cost, measured

ASSIGNMENT = "03_loss"
LONGEST_END = 5.0  # seconds that a jail has to end by itself
ROOT = Path(__file__).parents[1]


class Graded(msgspec.Struct, frozen=True):
    """What grading a folder cost, and each submission's score, None where it has none."""

    cost: Cost
    scores: dict[str, float | None]


def grade(folder: Path, scratch: Path, workers: int = 2) -> Graded:
    """Grade a folder in a program of its own, into a new gradebook.

    Args:
        folder: of submissions.
        scratch: an existing folder for what is written.
        workers: number of worker processes.
    """
    number = len(list(scratch.glob("run-*")))
    out = scratch / f"run-{number}"
    command = [sys.executable, "-m", "benchmarks.ours", str(folder), str(out), str(workers)]
    cost, printed = measured(command, ROOT)
    return Graded(cost, msgspec.json.decode(printed, type=dict[str, float | None]))


def write_class(folder: Path, cells: Sequence[str]) -> None:
    """Write a submission of one cell for each text."""
    for number, cell in enumerate(cells):
        node = {"cell_type": "code", "source": cell or "pass", "metadata": {}, "outputs": []}
        notebook = {"cells": [node], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
        (folder / f"student{number}_{ASSIGNMENT}.ipynb").write_bytes(msgspec.json.encode(notebook))


def start(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start a worker's grader, whose jails may end by themselves.

    A jail is killed as a rule, and the kernel forgets the CPU time of what it kills with a PID namespace.
    """
    close = Jail.close
    Jail.close = lambda self: _close_patiently(close, self)  # type: ignore[method-assign]
    return start_pipeline(assignment, isolation, paranoid)


def _close_patiently(close: Callable[[Jail], None], jail: Jail) -> None:
    jail._control.close()
    with suppress(subprocess.TimeoutExpired):
        if jail._process is not None:
            jail._process.wait(LONGEST_END)
    close(jail)


def main(folder: Path, out: Path, workers: int) -> None:
    """Be the program that is measured; print the scores."""
    scores: dict[str, float | None] = {}

    def tell(grade: Grade) -> None:
        scores[grade.submission] = grade.score

    assignment, results = load_assignment(ASSIGNMENT, ROOT), OutFolder(out)
    results.prepare()
    with Gradebook(str(out / "grades.db")) as book:
        hand_ins = find_hand_ins([folder], assignment.name)
        grade_class(hand_ins, assignment, How(start=start, workers=workers), book, results, tell)
    sys.stdout.buffer.write(msgspec.json.encode(scores))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
