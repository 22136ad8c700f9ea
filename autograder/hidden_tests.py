"""Stage 3: test cases, run against the names of a submission -> CaseResults.

A case runs here, in the grader's process, with its expected values; the student's functions are proxies.
A hidden case that is passed is asked once more, with other fresh inputs: what gives its first right answer
again, or is right for so many calls, is not right.
Its body works under a memory limit and a timer of its own, so that answers which are small, but large when
they are compared, harm nothing.
"""

from __future__ import annotations

import contextlib
import functools
import hmac
import resource
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from autograder.checks import case_seed
from autograder.errors import CallEnded
from autograder.outcomes import BodyTooSlow, Outcome, failure, missing
from autograder.records import CaseResult, CaseRun, CaseStatus, Observation
from autograder.test_files import Case, TestFile

_BODY_BYTES, _BODY_SECONDS = 1 << 30, 5.0  # what a test body may allocate, and compute by itself
_OBSERVED: frozenset[CaseStatus] = frozenset({"failed", "raised", "not_data"})  # statuses that answers led to
_ONCE, _TWICE = ("",), ("", "\0once more")  # ends of the names by which inputs are drawn
_HELD_BEFORE = "It held when it was first tried: does something stay from one call to the next?"


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


def run_question(
    test_file: TestFile, submitted: Submitted, rules: Rules, observe_all: bool = False
) -> tuple[CaseRun, ...]:
    """Run all cases of a question, in order, and say what was observed of those that fail, or of all.

    A case that ends the submission's process costs itself; the process is started again for the rest,
    once. A case whose wall clock ran out gets that second process for itself before it counts.

    Args:
        test_file: the cases.
        submitted: whose functions they call.
        rules: what holds for all of them.
        observe_all: for answers that others are compared with: hidden cases run once only, and what passes
            is observed as well.
    """
    if not submitted.alive:
        submitted.restart()
    with _bounded():
        return tuple(_runs(test_file, submitted, rules, observe_all))


def _runs(test_file: TestFile, submitted: Submitted, rules: Rules, observe_all: bool) -> Iterator[CaseRun]:
    restarts = _Restarts(submitted)
    for case in test_file.cases:
        if not submitted.alive:
            restarts.once()
        started = time.perf_counter()
        rounds = _TWICE if case.hidden and not (case.once or observe_all) else _ONCE
        outcome = _tried(case, submitted, rules, restarts, rounds)
        result = _result(case, outcome, time.perf_counter() - started)
        yield CaseRun(result, submitted.observed() if _tells(outcome, case.repeats or observe_all) else ())


class _Restarts:
    """The one restart that the cases of a question have between them."""

    def __init__(self, submitted: Submitted) -> None:
        self._submitted = submitted
        self._left = 1

    def once(self) -> bool:
        """Start the submission again if that was not done yet; say whether it was done now."""
        if not self._left:
            return False
        self._left = 0
        self._submitted.restart()
        return True


def _tells(outcome: Outcome, though_passed: bool) -> bool:
    """Whether what was observed says more than the outcome; known answers are only observed once."""
    if outcome.status == "passed":
        return though_passed
    return outcome.status in _OBSERVED and not outcome.once_more


def _tried(
    case: Case, submitted: Submitted, rules: Rules, restarts: _Restarts, rounds: Sequence[str]
) -> Outcome:
    """Run a case as many times, or until it fails."""
    for again in rounds:
        seed = _seed(rules.key, rules.assignment, case.name + again)
        outcome = _outcome(case, submitted, rules, seed)
        if outcome.by_wall_clock and restarts.once():
            outcome = _outcome(case, submitted, rules, seed)
        if outcome.status != "passed":
            return outcome if not again else _held_before(outcome)
    return outcome


def _held_before(outcome: Outcome) -> Outcome:
    said = f"{outcome.message}\n{_HELD_BEFORE}" if outcome.status in _OBSERVED else outcome.message
    return outcome._replace(message=said, once_more=True)


def _outcome(case: Case, submitted: Submitted, rules: Rules, seed: bytes) -> Outcome:
    if not submitted.alive:
        return Outcome(
            "not_checked", "This was not run: your code had ended its process, and the one after it."
        )
    if submitted.computing_seconds() > rules.seconds:
        return Outcome(
            "not_checked", f"The {rules.seconds:g} s of computing time of a submission were used up."
        )
    for name in case.needs:
        if name not in submitted.names:
            return missing(name, submitted.names)
    look_up = submitted.start_case()
    token = case_seed.set(seed)
    try:
        signal.setitimer(signal.ITIMER_PROF, _BODY_SECONDS if _can_be_timed() else 0)
        case.body(**{name: look_up(name) for name in case.needs})
    except (Exception, CallEnded, BodyTooSlow) as error:
        return failure(case, error)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        case_seed.reset(token)
    return Outcome("passed", case.claim)


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
    raise BodyTooSlow


def _address_space() -> int:
    """Address space of this process in bytes; it grows with the known answers that it keeps."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def _result(case: Case, outcome: Outcome, seconds: float) -> CaseResult:
    return CaseResult(
        name=case.name,
        status=outcome.status,
        hidden=case.hidden,
        points=case.points if outcome.status == "passed" else 0.0,
        max_points=case.points,
        message=outcome.message,
        seconds=round(seconds, 6),
    )
