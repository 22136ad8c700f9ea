"""Every mutant of every function that an assignment asks for, through the cases of its question.

A mutant stands in the right function's place, in a jail and a process of its own; all other functions are
right. The first case that it does not pass kills it, and the quick cases come first. No case may take more
than ten times as long as with the right function.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import NamedTuple

import msgspec

from autograder import test_files
from autograder.authoring.mutation import Mutant, find_function, mutants
from autograder.course import Assignment
from autograder.errors import AutograderError
from autograder.hidden_tests import run_question
from autograder.in_place import InPlace
from autograder.processes import pool_of
from autograder.runner import Runner
from autograder.test_files import Case, TestFile

WORKERS = 2
SLOWER, LEAST_SECONDS = 10.0, 0.3  # than the right function a mutant may be, and what a case has at least
STAND_IN = "mutant_of_{question}"


class Tried(msgspec.Struct, frozen=True):
    """How a mutant fared.

    Args:
        question: whose function was changed.
        name: the mutant's.
        killed_by: the first case that it did not pass; empty where it passed all.
    """

    question: str
    name: str
    killed_by: str


class _Timed(NamedTuple):
    """The cases that the right function passes, quickest first, and a mutant's seconds for each."""

    question: str
    cases: tuple[Case, ...]
    seconds: float


def try_all(assignment: Assignment, cells: Sequence[str]) -> list[Tried]:
    """Run the mutants of all functions of an assignment, and give them in the order of the source.

    Args:
        assignment: what asks for them.
        cells: those of its completed notebook that define functions.

    Raises:
        BadInput: a question's function is not among the cells, or a test file cannot be run.
        MachineLacks: there is no sandbox.
        AutograderError: a case could not be run on a mutant.
    """
    with pool_of(WORKERS) as pool:
        shares = [pool.submit(_try_share, assignment, cells, worker) for worker in range(WORKERS)]
        numbered = [each for share in shares for each in share.result()]
    return [tried for _, tried in sorted(numbered, key=lambda each: each[0])]


# ---- in a worker


def _try_share(assignment: Assignment, cells: Sequence[str], worker: int) -> list[tuple[int, Tried]]:
    """Run every other mutant, for two workers; gives each with its number."""
    tried = []
    number = 0
    with Runner(assignment) as runner:
        for tests in test_files.load(assignment):
            timed = _time(tests, cells, runner)
            for mutant in mutants(find_function(tests.question, cells)):
                number += 1
                if number % WORKERS == worker:
                    killer = _killer(mutant, timed, cells, runner)
                    tried.append((number, Tried(tests.question, mutant.name, killer)))
    return tried


def _time(tests: TestFile, cells: Sequence[str], runner: Runner) -> _Timed:
    with closing(runner.open_sources(cells)) as submitted:
        results = [run.result for run in run_question(tests, submitted, runner.rules)]
    passed = [pair for pair in zip(results, tests.cases, strict=True) if pair[0].status == "passed"]
    passed.sort(key=lambda pair: pair[0].seconds)
    longest = max((result.seconds for result, _ in passed), default=0.0)
    return _Timed(tests.question, tuple(case for _, case in passed), max(LEAST_SECONDS, SLOWER * longest))


def _killer(mutant: Mutant, timed: _Timed, cells: Sequence[str], runner: Runner) -> str:
    """Name the first case that a mutant does not pass."""
    stand_in = STAND_IN.format(question=timed.question)
    with closing(runner.open_sources((*cells, mutant.source(stand_in)), timed.seconds)) as submitted:
        in_place = InPlace(submitted, {timed.question: stand_in})
        for case in timed.cases:
            (run,) = run_question(TestFile(timed.question, (case,)), in_place, runner.rules)
            if run.result.status == "not_checked":
                raise AutograderError(
                    mutant.name, f"{case.name} could not be run on it: {run.result.message}"
                )
            if run.result.status != "passed":
                return case.name
    return ""
