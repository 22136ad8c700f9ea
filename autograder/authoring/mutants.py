"""Every mutant of every function that an assignment asks for, through the cases that use it.

These are the cases of its question, and then those of others that name it: what a forward pass keeps shows
when the backward pass asks for it. A mutant stands in the right function's place, in a jail and a process of
its own; all other functions are right. The first case that it does not pass kills it; the quick cases come
first. No case may take more than ten times as long as the slowest one with the right function.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import count
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
    """A case that the right functions pass, and the seconds that it took."""

    seconds: float
    question: str
    case: Case


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
    numbers = count()
    with Runner(assignment) as runner:
        timed = [each for tests in test_files.load(assignment) for each in _time(tests, cells, runner)]
        for question in assignment.questions:
            used = [each for each in timed if question in each.case.needs]
            used.sort(key=lambda each: (each.question != question, each.seconds))
            for mutant in mutants(find_function(question, cells)):
                number = next(numbers)
                if number % WORKERS == worker:
                    killer = _killer(mutant, used, cells, runner)
                    tried.append((number, Tried(question, mutant.name, killer)))
    return tried


def _time(tests: TestFile, cells: Sequence[str], runner: Runner) -> Iterator[_Timed]:
    with closing(runner.open_sources(cells)) as submitted:
        for case, run in zip(tests.cases, run_question(tests, submitted, runner.rules), strict=True):
            if run.result.status == "passed":
                yield _Timed(run.result.seconds, tests.question, case)


def _killer(mutant: Mutant, used: Sequence[_Timed], cells: Sequence[str], runner: Runner) -> str:
    """Name the first of these cases that a mutant does not pass."""
    question = mutant.tree.name
    stand_in = STAND_IN.format(question=question)
    seconds = max([LEAST_SECONDS, *(SLOWER * each.seconds for each in used)])
    with closing(runner.open_sources((*cells, mutant.source(stand_in)), seconds)) as submitted:
        in_place = InPlace(submitted, {question: stand_in})
        for each in used:
            (run,) = run_question(TestFile(question, (each.case,)), in_place, runner.rules)
            if run.result.status == "not_checked":
                what = f"{each.case.name} could not be run on it: {run.result.message}"
                raise AutograderError(f"{question}, {mutant.name}", what)
            if run.result.status != "passed":
                return each.case.name
    return ""
