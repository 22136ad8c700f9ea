"""Stage 3: test cases, run against the names of a submission -> CaseResults.

A case runs here, in the grader's process, with its expected values; the student's functions are proxies.
Its body works under a memory limit and a timer of its own, so that answers which are small, but large when
they are compared, harm nothing.
"""

from __future__ import annotations

import contextlib
import difflib
import functools
import hmac
import resource
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Set
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from autograder.checks import Mismatch, case_seed
from autograder.errors import CallEnded, TimedOut
from autograder.records import CaseResult, CaseRun, CaseStatus, Observation
from autograder.test_files import Case, TestFile

_BODY_BYTES, _BODY_SECONDS = 1 << 30, 5.0  # what a test body may allocate, and compute by itself
_OBSERVED: frozenset[CaseStatus] = frozenset({"failed", "raised", "not_data"})  # statuses that answers led to


class Submitted(Protocol):
    """A submission's names, wherever they live."""

    @property
    def names(self) -> frozenset[str]:
        """What it defines."""

    @property
    def alive(self) -> bool:
        """Whether its process answers."""

    def restart(self) -> None:
        """Run it again in a new process."""

    def start_case(self) -> Callable[[str], Any]:
        """Begin a case; gives what a test sees for each name."""

    def observed(self) -> tuple[Observation, ...]:
        """What its functions did in that case."""

    def computing_seconds(self) -> float:
        """CPU time that it has used, in all its processes."""


class Rules(NamedTuple):
    """What holds for all cases of an assignment.

    Args:
        assignment: its name.
        key: fresh inputs are drawn by it.
        seconds: CPU seconds of a whole submission.
    """

    assignment: str
    key: bytes
    seconds: float


class _BodyTooSlow(BaseException):
    """The test body's own timer ran out."""


class _Outcome(NamedTuple):
    status: CaseStatus
    message: str = ""
    by_wall_clock: bool = False  # a busy machine may be the cause


def run_question(
    test_file: TestFile, submitted: Submitted, rules: Rules, observe_all: bool = False
) -> tuple[CaseRun, ...]:
    """Run all cases of a question, in order, and say what was observed of those that fail, or of all.

    A case that ends the submission's process costs itself; the process is started again for the rest,
    once. A case whose wall clock ran out gets that second process for itself before it counts.
    """
    if not submitted.alive:
        submitted.restart()
    with _bounded():
        return tuple(_runs(test_file, submitted, rules, _OBSERVED | {"passed"} if observe_all else _OBSERVED))


def _runs(
    test_file: TestFile, submitted: Submitted, rules: Rules, observed: Set[CaseStatus]
) -> Iterator[CaseRun]:
    restarted = False
    for case in test_file.cases:
        if not submitted.alive and not restarted:
            submitted.restart()
            restarted = True
        started = time.perf_counter()
        outcome = _outcome(case, submitted, rules)
        if outcome.by_wall_clock and not restarted:
            submitted.restart()
            restarted = True
            outcome = _outcome(case, submitted, rules)
        result = _result(case, outcome, time.perf_counter() - started)
        yield CaseRun(result, submitted.observed() if outcome.status in observed else ())


def _outcome(case: Case, submitted: Submitted, rules: Rules) -> _Outcome:
    if not submitted.alive:
        return _Outcome(
            "not_checked", "This was not run: your code had ended its process, and the one after it."
        )
    if submitted.computing_seconds() > rules.seconds:
        return _Outcome(
            "not_checked", f"The {rules.seconds:g} s of computing time of a submission were used up."
        )
    for name in case.needs:
        if name not in submitted.names:
            return _Outcome("missing", _missing(name, submitted.names))
    look_up = submitted.start_case()
    seed = case_seed.set(_seed(rules.key, rules.assignment, case.name))
    try:
        signal.setitimer(signal.ITIMER_PROF, _BODY_SECONDS if _can_be_timed() else 0)
        case.body(**{name: look_up(name) for name in case.needs})
    except (Exception, CallEnded, _BodyTooSlow) as error:
        return _failure(case, error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        case_seed.reset(seed)
    return _Outcome("passed", case.claim)


@functools.cache
def _seed(key: bytes, assignment: str, case: str) -> bytes:
    """Give what a case draws its inputs from: the same for everyone, and known to nobody without the key."""
    return hmac.digest(key, f"{assignment}\0{case}".encode(), "sha256")


@contextlib.contextmanager
def _bounded() -> Iterator[None]:
    """Hold the test bodies of a question to their memory, and make their timer end them."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    enough = _address_space() + _BODY_BYTES
    resource.setrlimit(
        resource.RLIMIT_AS, (enough if hard == resource.RLIM_INFINITY else min(enough, hard), hard)
    )
    before = signal.signal(signal.SIGPROF, _too_slow) if _can_be_timed() else None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if _can_be_timed():
            signal.signal(signal.SIGPROF, before)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _can_be_timed() -> bool:
    """Whether this is the main thread: only there does Python run signal handlers."""
    return threading.current_thread() is threading.main_thread()


def _too_slow(*signal_and_frame: object) -> None:
    raise _BodyTooSlow


def _address_space() -> int:
    """Address space of this process in bytes; it grows with the known answers that it keeps."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _failure(case: Case, error: BaseException) -> _Outcome:
    """Say in which way a case was not passed, in words for the student."""
    student_error = getattr(error, "student_error", None)
    if student_error is not None:
        return _student_failure(student_error)
    if isinstance(error, TimedOut):
        return _Outcome("timed_out", f"{case.claim}\nStopped: {error}.", error.by_wall_clock)
    if isinstance(error, CallEnded):
        what = "What came back cannot be compared: it is" if error.status == "not_data" else "Stopped:"
        return _Outcome(error.status, f"{case.claim}\n{what} {error}.")
    return _Outcome("failed", "\n".join(filter(None, (case.claim, _mismatch(case, error), _pointer(case)))))


def _student_failure(error: Any) -> _Outcome:
    if error.kind == "NotImplementedError":
        return _Outcome("unfinished", _unfinished(error.message))
    return _Outcome("raised", f"Your code stopped with {error}")


def _unfinished(said: str) -> str:
    """Make a sentence of what a stub says, `softmax is not written yet`, or of the student's own words."""
    name, is_stub, _ = said.partition(" is not written yet")
    if is_stub and name.isidentifier():
        return f"`{name}` is not written yet."
    return f"This function is not written yet: {said}" if said else "This function is not written yet."


def _mismatch(case: Case, error: BaseException) -> str:
    if isinstance(error, Mismatch):
        return error.without_expected() if case.hidden else str(error)
    if isinstance(error, _BodyTooSlow | MemoryError):
        return "What came back is so large that it could not be compared."
    if isinstance(error, AssertionError):
        return "" if case.hidden else str(error)
    # what came back has another form than the test reads, such as None where a pair should be
    said = "" if case.hidden else f": {str(error)[:500]}"
    return f"What came back has another form than was asked for ({type(error).__name__}{said})."


def _pointer(case: Case) -> str:
    return f"The public case {case.like} shows the same property." if case.hidden and case.like else ""


def _missing(name: str, names: frozenset[str]) -> str:
    near = difflib.get_close_matches(name, names, n=1)
    advice = f" You defined `{near[0]}`: is that the one?" if near else ""
    return f"`{name}` is not defined.{advice}"


def _result(case: Case, outcome: _Outcome, seconds: float) -> CaseResult:
    return CaseResult(
        name=case.name,
        status=outcome.status,
        hidden=case.hidden,
        points=case.points if outcome.status == "passed" else 0.0,
        max_points=case.points,
        message=outcome.message,
        seconds=round(seconds, 6),
    )
