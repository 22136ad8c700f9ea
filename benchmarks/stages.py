"""Where the time of one submission goes: `python -m benchmarks.stages [FILE]`.

The completed notebook, or the file that is named, is graded again and again in this process, and run bare in
between. For each stage: wall time, and the CPU time of the host, of the zygote and of the child.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import warnings
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from itertools import pairwise
from pathlib import Path
from statistics import median

from autograder import hidden_tests
from autograder.course import Assignment, load_assignment
from autograder.hand_ins import HandIn
from autograder.pipeline import Grader
from autograder.records import Submission
from autograder.sandbox import stand_ins
from autograder.sandbox.jail import ENVIRONMENT
from autograder.submission import read_submission
from benchmarks.bare import Runner, close_figures
from benchmarks.ours import ASSIGNMENT, ROOT
from benchmarks.processes import children, cpu_seconds, descendants

WARMING = 5  # submissions that are not counted
STAGES = ("fork, cells", "cases", "end")
COMPLETED = ROOT / "solutions" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
Clocks = list[float]  # wall, host, zygote, child; in seconds


class Stages:
    """Grades a submission as `pipeline.Grader` does, and looks at the clocks after each stage."""

    def __init__(self, assignment: Assignment, submission: Submission) -> None:
        self._grader = Grader(assignment)
        self._submission = submission
        self._grader(submission)  # starts its jail
        jail = children(os.getpid())[-1]
        self._zygote = [jail, *descendants(jail)][-1]

    def take(self) -> list[Clocks]:
        """Give what each stage took, in ms."""
        grader, submission = self._grader, self._submission
        cells = [(cell.number, cell.source) for cell in submission.cells]
        marks = [self._clocks(0.0)]
        namespace = grader._jails.open(
            cells, matplotlib=submission.uses_matplotlib, by_statement=False, budget=grader._budget
        )
        marks.append(self._clocks(namespace.computing_seconds()))
        for tests in grader._tests:
            hidden_tests.run_question(tests, namespace, grader._rules)
        marks.append(self._clocks(namespace.computing_seconds()))
        namespace.close()
        marks.append(self._clocks(namespace.computing_seconds()))
        return [_difference(*pair) for pair in pairwise(marks)]

    def close(self) -> None:
        """End the jail."""
        self._grader.close()

    def _clocks(self, child: float) -> Clocks:
        return [time.perf_counter(), time.process_time(), cpu_seconds(self._zygote), child]


def _difference(before: Clocks, after: Clocks) -> Clocks:
    return [1e3 * (then - now) for now, then in zip(before, after, strict=True)]


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stages", description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, nargs="?", default=COMPLETED)
    parser.add_argument("--repeats", type=int, default=50)
    options = parser.parse_args()
    assignment = load_assignment(ASSIGNMENT, ROOT)
    submission = read_submission(HandIn(options.file, options.file.name, "somebody"))
    if not isinstance(submission, Submission):
        sys.exit(" ".join(submission.reasons))
    _print(*_measured(assignment, submission, options.repeats))


def _measured(
    assignment: Assignment, submission: Submission, repeats: int
) -> tuple[list[list[Clocks]], list[tuple[float, float]]]:
    """Take stages and bare executions in turn; the first few are not counted."""
    stages, runner = Stages(assignment, submission), Runner(assignment)
    stand_ins.install()
    taken, bare = [], []
    for _ in range(WARMING + repeats):
        taken.append(stages.take())
        with redirect_stdout(StringIO()), warnings.catch_warnings(action="ignore"):
            bare.append(runner.run(submission)[1:])
        close_figures()
    stages.close()
    return taken[WARMING:], bare[WARMING:]


def _print(taken: Sequence[Sequence[Clocks]], bare: Sequence[tuple[float, float]]) -> None:
    print(f"Medians of {len(taken)}, ms\n\n| stage | wall | CPU, host | CPU, zygote | CPU, child |")
    print(f"|---|{'---:|' * 4}")
    for place, stage in enumerate(STAGES):
        _print_row(stage, [median(times[place][clock] for times in taken) for clock in range(4)])
    sums = [[sum(column) for column in zip(*times, strict=True)] for times in taken]
    _print_row("**together**", [median(times[clock] for times in sums) for clock in range(4)])
    total = median(sum(times[1:]) for times in sums)
    cells, cases = (1e3 * median(column) for column in zip(*bare, strict=True))
    print(f"\nAll CPU time: {total:.1f}. Bare: {cells + cases:.1f} (cells {cells:.1f}, cases {cases:.1f}).")


def _print_row(stage: str, figures: Sequence[float]) -> None:
    print(f"| {stage} | {' | '.join(f'{figure:.2f}' for figure in figures)} |")


if __name__ == "__main__":
    os.environ.update(ENVIRONMENT)  # matplotlib, which is imported later, draws without a screen
    main()
