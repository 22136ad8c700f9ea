"""What a worker does: start a grader, grade one submission after another, and say what went wrong.

Whatever a submission does to its grader costs this one submission, and the grader: the next gets a new one.
"""

from __future__ import annotations

import atexit
import pickle
import traceback
from contextlib import suppress
from functools import lru_cache
from typing import Protocol

import msgspec

from autograder.course import Assignment
from autograder.errors import Disturbed, MachineLacks, OperatorMistake
from autograder.records import Grade, Isolation, Submission

TRIES = 4  # of what ends by no fault that we know of: somebody else, or a lack of memory, may have ended it
DISTURBED = "its jail was ended from outside"


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


def start_pipeline(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start the grader; workers alone import it, and with it NumPy and the sandbox."""
    from autograder import pipeline

    return pipeline.Grader(assignment, isolation, paranoid)


def start_verdicts(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start a grader that says what holds, and not why the rest does not."""
    from autograder import pipeline

    return pipeline.Grader(assignment, isolation, paranoid, verdicts_only=True)


def outcome(task: bytes, submission: Submission) -> Outcome | OperatorMistake:
    """Grade; a sandbox that cannot be made is tried again, for something may have ended it at its start."""
    for _ in range(TRIES - 1):
        with suppress(MachineLacks):
            return _tried(task, submission)
        _give_up_grader(task)
    try:
        return _tried(task, submission)
    except MachineLacks as error:
        return error


def _tried(task: bytes, submission: Submission) -> Outcome | OperatorMistake:
    try:
        return _grader(task)(submission)
    except MachineLacks:
        raise
    except OperatorMistake as error:
        return error
    except (Exception, SystemExit) as error:  # costs one submission, and the grader it happened in
        kind = DISTURBED if isinstance(error, Disturbed) else type(error).__name__
        fault = _fault(submission, kind)
        _give_up_grader(task)
        return fault


def _fault(submission: Submission, kind: str) -> Fault:
    """Describe the exception that is being handled."""
    return Fault(submission.name, submission.student, submission.digest, kind, traceback.format_exc())


@lru_cache(maxsize=1)
def _grader(task: bytes) -> Grader:
    """Start the grader with the worker's first submission, and keep it."""
    start, assignment, isolation, paranoid = pickle.loads(task)
    grader: Grader = start(assignment, isolation, paranoid)
    atexit.register(grader.close)
    return grader


def _give_up_grader(task: bytes) -> None:
    if _grader.cache_info().currsize:  # else it has not even started
        with suppress(Exception):  # it may be what failed
            atexit.unregister(_grader(task).close)
            _grader(task).close()
    _grader.cache_clear()
