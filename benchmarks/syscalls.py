"""Who asks for which system call of the sandbox's list: `python -m benchmarks.syscalls`.

Every completed notebook of the course is graded, and the programs of tests/sandbox/ordinary.py are run, with
one call of the list after the other taken away in two ways: whoever asks for it is killed, so that it is seen
who does, also where a substitute would hide it; then it is refused, as it would be if it were not listed.
For this the jails have no filter of their own, and a first cell puts on the product's with the one change.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from msgspec import structs

from autograder.course import load_course
from autograder.errors import AutograderError
from autograder.hand_ins import HandIn
from autograder.pipeline import Grader
from autograder.records import Cell, Grade, Submission
from autograder.sandbox.host import Jail
from autograder.sandbox.syscalls import ALLOWED, ARCHITECTURES, CONDITIONS, ELSEWHERE, GROUPS
from autograder.submission import read_submission
from benchmarks.ours import ROOT
from tests.sandbox.ordinary import (
    ALLOW,
    EPERM,
    KILL,
    ORDINARY,
    asked_here,
    filter_against,
    outcome,
    putting_on,
)
from tests.sandbox.walls import ALLOWANCE, open_folder, switched_off

FIRST = 1_000_000  # number of the cell that puts the filter on
HEAD = "| call | group | killed without it | refused, what comes of it |\n|---|---|---|---|"

Run = Callable[[bytes], tuple[str, ...]]
"""Runs a program under a filter, and gives all that came of it: equal where nothing has changed."""


class Found(NamedTuple):
    """Who asked for a call, and what came of each whose end was another when it was refused."""

    asked: tuple[str, ...]
    harmed: Mapping[str, str]


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("calls", nargs="*", help="only these")
    wanted, machine = parser.parse_args().calls, platform.machine()
    if machine not in ARCHITECTURES:
        sys.exit(f"There is no list for {machine}.")
    asked = {name: number for name, number in asked_here(machine).items() if not wanted or name in wanted}
    print(f"{' '.join(platform.libc_ver())}, Python {platform.python_version()} on {machine}\n\n{HEAD}")
    with programs() as runs:
        as_it_is = filter_against(next(iter(asked.values())), ALLOW)
        undisturbed = {name: run(as_it_is) for name, run in runs.items()}
        for name, number in asked.items():
            print(_row(name, tried(number, runs, undisturbed)), flush=True)
    _print_reasons(machine)


def _print_reasons(machine: str) -> None:
    for name, reason in ELSEWHERE.items():
        if ALLOWED[name][ARCHITECTURES[machine][0]] is not None:
            print(f"| {name} | elsewhere | | for {reason} |")
    print("\n| group | reason |\n|---|---|")
    print(*(f"| {name} | {group.reason} |" for name, group in GROUPS.items()), sep="\n")
    print(*(f"| {name}, some arguments | {each.reason} |" for name, each in CONDITIONS.items()), sep="\n")


@contextmanager
def programs() -> Iterator[dict[str, Run]]:
    """Give all that is tried, by name, in jails that put on no filter."""
    graders: list[Grader] = []
    with open_folder() as folder, switched_off(["seccomp"], folder, folder):
        try:
            runs: dict[str, Run] = {}
            for name, assignment in load_course(ROOT).assignments.items():
                graders.append(Grader(assignment, verdicts_only=True))
                runs[name] = _graded(graders[-1], assignment.solutions / f"{name}.ipynb")
            with Jail(ALLOWANCE) as started:
                yield runs | {what: _ordinary(started, text) for what, text in ORDINARY.items()}
        finally:
            for grader in graders:
                grader.close()


def _graded(grader: Grader, notebook: Path) -> Run:
    submission = read_submission(HandIn(notebook, notebook.name, "somebody"))
    assert isinstance(submission, Submission)

    def run(program: bytes) -> tuple[str, ...]:
        cells = (Cell(number=FIRST, source=putting_on(program)), *submission.cells)
        return _told(grader(structs.replace(submission, cells=cells)))

    return run


def _told(grade: Grade) -> tuple[str, ...]:
    """Give what a student would see of a grade, the points last."""
    cases = [f"{each.status}: {each.message}" for question in grade.questions for each in question.cases]
    failed = [case for case in cases if not case.startswith("passed")]
    return (*grade.messages, *failed, f"{grade.score:g} of {grade.max_score:g} points")


def _ordinary(started: Jail, text: str) -> Run:
    return lambda program: outcome(started, program, text)


def tried(number: int, runs: Mapping[str, Run], undisturbed: Mapping[str, tuple[str, ...]]) -> Found:
    """Take a call away, from whoever asks for it, and then from all."""
    killing, refusing = filter_against(number, KILL), filter_against(number, EPERM)
    asked = tuple(name for name, run in runs.items() if run(killing) != undisturbed[name])
    refused = {name: runs[name](refusing) for name in asked}
    return Found(asked, {name: _first(told) for name, told in refused.items() if told != undisturbed[name]})


def _first(told: tuple[str, ...]) -> str:
    """Give the first line of what came of a program, without the number of our own cell."""
    points = f" ({told[-1]})" if "points" in told[-1] else ""
    return told[0].partition("\n")[0].replace(f"cell {FIRST}", "a cell")[:120].replace("|", "\\|") + points


def _row(name: str, found: Found) -> str:
    group = next((each for each, group in GROUPS.items() if name in group.calls), "some arguments")
    harm = next((f"{who}: {what}" for who, what in found.harmed.items()), "**nothing**")
    more = f"; and {len(found.harmed) - 1} more" if len(found.harmed) > 1 else ""
    return f"| {name} | {group} | {', '.join(found.asked) or '**nobody**'} | {harm}{more} |"


if __name__ == "__main__":
    try:
        main()
    except AutograderError as error:
        sys.exit(str(error))
