"""Grade many submissions in worker processes, whatever becomes of a worker.

Submissions go out in chunks, a bounded number at a time. A worker that dies takes its pool with it: the
chunks that were out are then graded one by one, so that the submission which kills its worker is found
and all others are graded. A student's code never runs in a worker itself but in the sandbox below it.
"""

from __future__ import annotations

import atexit
import os
import pickle
import traceback
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import lru_cache
from itertools import chain, islice
from typing import Protocol

import msgspec

from autograder.course import Assignment
from autograder.errors import MachineLacks, OperatorMistake
from autograder.processes import pool_of
from autograder.records import Grade, Isolation, Submission

CHUNK = 4  # submissions: some 20 ms of work against 0.1 ms of sending
CHUNKS_A_WORKER = 2  # one in hand, one waiting
WORKER_DIED = "its worker process died"


class Grader(Protocol):
    """Grades one submission after another; `pipeline.Grader` is one."""

    def __call__(self, submission: Submission) -> Grade:
        """Grade one submission."""

    def close(self) -> None:
        """End what was started."""


class StartGrader(Protocol):
    """Starts a grader; called in each worker, by its importable name."""

    def __call__(self, assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
        """Start the sandbox and load the tests."""


class Crew(msgspec.Struct, frozen=True):
    """How many workers, and what each of them does.

    Args:
        workers: number of processes.
        start: what starts a grader.
        assignment: what is graded.
        isolation: how the student's code is kept apart.
        paranoid: whether each submission gets a jail of its own.
    """

    workers: int
    start: StartGrader
    assignment: Assignment
    isolation: Isolation
    paranoid: bool


class Fault(msgspec.Struct, frozen=True):
    """A hand-in that could not be graded, through no fault of its student.

    Args:
        name: how outputs call it.
        student: who handed it in.
        digest: of its bytes; empty where they could not be read.
        kind: the exception's name, or what became of the worker.
        trace: the traceback.
    """

    name: str
    student: str
    digest: str
    kind: str
    trace: str


Outcome = Grade | Fault
Chunk = Sequence[Submission]
Running = dict[Future[list[Outcome]], Chunk]


def grade_all(submissions: Iterable[Submission], crew: Crew) -> Iterator[Outcome]:
    """Grade every submission, and give each outcome as soon as it is known.

    Raises:
        OperatorMistake: a worker could not start, because the machine has no sandbox for instance.
    """
    task = pickle.dumps((crew.start, crew.assignment, crew.isolation, crew.paranoid))
    chunks = _chunks(iter(submissions))
    suspects: list[Submission] | None = None
    while suspects is None or suspects:
        suspects = []
        yield from _side_by_side(chunks, crew.workers, task, suspects)
        yield from _one_by_one(suspects, task)


def _chunks(submissions: Iterator[Submission]) -> Iterator[Chunk]:
    while chunk := list(islice(submissions, CHUNK)):
        yield chunk


def _side_by_side(
    chunks: Iterator[Chunk], workers: int, task: bytes, suspects: list[Submission]
) -> Iterator[Outcome]:
    """Keep all workers busy until there is no more, or until the pool breaks and leaves suspects."""
    running: Running = {}
    with pool_of(workers) as pool:
        for chunk in chunks:
            _send(pool, task, chunk, running, suspects)
            if len(running) >= workers * CHUNKS_A_WORKER:
                yield from _finished(running, suspects)
            if suspects:
                break
        while running:
            yield from _finished(running, suspects)


def _send(
    pool: ProcessPoolExecutor, task: bytes, chunk: Chunk, running: Running, suspects: list[Submission]
) -> None:
    try:
        running[pool.submit(_grade_chunk, task, chunk)] = chunk
    except BrokenProcessPool:
        suspects.extend(chunk)


def _finished(running: Running, suspects: list[Submission]) -> Iterator[Outcome]:
    """Wait for some chunk; what a broken pool took with it is suspect."""
    done, _ = wait(running, return_when=FIRST_COMPLETED)
    for future in done:
        chunk = running.pop(future)
        try:
            yield from future.result()
        except BrokenProcessPool:
            suspects.extend(chunk)


def _one_by_one(suspects: Sequence[Submission], task: bytes) -> Iterator[Outcome]:
    """Grade each alone in a worker, with a new worker after each that dies."""
    waiting = iter(suspects)
    for next_one in waiting:
        with pool_of(1) as pool:
            _require_worker(pool)
            for submission in chain([next_one], waiting):
                outcome = _alone(pool, task, submission)
                yield outcome
                if isinstance(outcome, Fault) and outcome.kind == WORKER_DIED:
                    break


def _require_worker(pool: ProcessPoolExecutor) -> None:
    """Tell a worker that a submission kills from one that this machine does not let live."""
    try:
        pool.submit(os.getpid).result()
    except BrokenProcessPool:
        what, advice = "a worker process ended before it was given anything", "Its own error stands above."
        raise MachineLacks("workers", what, advice) from None


def _alone(pool: ProcessPoolExecutor, task: bytes, submission: Submission) -> Outcome:
    try:
        return pool.submit(_grade_chunk, task, [submission]).result()[0]
    except BrokenProcessPool:
        return _fault(submission, WORKER_DIED)


def _fault(submission: Submission, kind: str) -> Fault:
    """Describe the exception that is being handled."""
    return Fault(submission.name, submission.student, submission.digest, kind, traceback.format_exc())


# What follows runs in the worker.


def start_pipeline(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start the grader; workers alone import it, and with it NumPy and the sandbox."""
    from autograder import pipeline

    return pipeline.Grader(assignment, isolation, paranoid)


def start_verdicts(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start a grader that says what holds, and not why the rest does not."""
    from autograder import pipeline

    return pipeline.Grader(assignment, isolation, paranoid, verdicts_only=True)


def _grade_chunk(task: bytes, chunk: Chunk) -> list[Outcome]:
    return [_outcome(task, submission) for submission in chunk]


def _outcome(task: bytes, submission: Submission) -> Outcome:
    try:
        return _grader(task)(submission)
    except OperatorMistake:
        raise
    except (Exception, SystemExit) as error:  # costs one submission, and the grader it happened in
        fault = _fault(submission, type(error).__name__)
        _give_up_grader(task)
        return fault


@lru_cache(maxsize=1)
def _grader(task: bytes) -> Grader:
    """Start the grader with the worker's first submission, and keep it."""
    start, assignment, isolation, paranoid = pickle.loads(task)
    grader: Grader = start(assignment, isolation, paranoid)
    atexit.register(grader.close)
    return grader


def _give_up_grader(task: bytes) -> None:
    with suppress(Exception):  # it may be what failed
        atexit.unregister(_grader(task).close)
        _grader(task).close()
    _grader.cache_clear()
