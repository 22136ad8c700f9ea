"""How a case ended, in words for the student: the sentences of stage 3."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from typing import Any, NamedTuple

from autograder.checks import Mismatch
from autograder.errors import CallEnded, TimedOut
from autograder.records import CaseStatus
from autograder.test_files import Case


class BodyTooSlow(BaseException):
    """The test body's own timer ran out."""


class Outcome(NamedTuple):
    """How one case ended."""

    status: CaseStatus
    message: str = ""
    by_wall_clock: bool = False  # a busy machine may be the cause
    once_more: bool = False  # it held, and then did not


def failure(case: Case, error: BaseException) -> Outcome:
    """Say in which way a case was not passed."""
    student_error = getattr(error, "student_error", None)
    if student_error is not None:
        return _student_failure(student_error)
    if isinstance(error, TimedOut):
        return Outcome("timed_out", f"{case.claim}\nStopped: {error}.", error.by_wall_clock)
    if isinstance(error, CallEnded):
        what = "What came back cannot be compared: it is" if error.status == "not_data" else "Stopped:"
        return Outcome(error.status, f"{case.claim}\n{what} {error}.")
    return Outcome("failed", "\n".join(filter(None, (case.claim, _mismatch(case, error), _pointer(case)))))


def _student_failure(error: Any) -> Outcome:
    if error.kind == "NotImplementedError":
        return Outcome("unfinished", _unfinished(error.message))
    return Outcome("raised", f"Your code stopped with {error}")


def _unfinished(said: str) -> str:
    """Make a sentence of what a stub says, `softmax is not written yet`, or of the student's own words."""
    name, is_stub, _ = said.partition(" is not written yet")
    if is_stub and name.isidentifier():
        return f"`{name}` is not written yet."
    return f"This function is not written yet: {said}" if said else "This function is not written yet."


def _mismatch(case: Case, error: BaseException) -> str:
    if isinstance(error, Mismatch):
        return error.without_expected() if case.hidden else str(error)
    if isinstance(error, BodyTooSlow | MemoryError):
        return "What came back is so large that it could not be compared."
    if isinstance(error, AssertionError):
        return "" if case.hidden else str(error)
    # what came back has another form than the test reads, such as None where a pair should be
    said = "" if case.hidden else f": {str(error)[:500]}"
    return f"What came back has another form than was asked for ({type(error).__name__}{said})."


def _pointer(case: Case) -> str:
    return f"The public case {case.like} shows the same property." if case.hidden and case.like else ""


def missing(name: str, names: Collection[str]) -> Outcome:
    """Say that a name is not defined, and which of those that are may be meant."""
    near = difflib.get_close_matches(name, names, n=1)
    advice = f" You defined `{near[0]}`: is that the one?" if near else ""
    return Outcome("missing", f"`{name}` is not defined.{advice}")
