"""Grade a class: hand-ins in, a gradebook out; the one process that writes.

    read each hand-in -> skip what the gradebook knows -> workers -> gradebook, in batches

Whatever happens to one submission is an outcome of its own and stops no other.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator, Sequence

import msgspec

from autograder.course import Assignment
from autograder.gradebook.keys import Key, rules_of
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import HandIn
from autograder.records import Grade, Isolation, Submission, SubmissionStatus
from autograder.report.folder import OutFolder
from autograder.submission import Refused, read_submission
from autograder.workers import Crew, Fault, StartGrader, grade_all, start_pipeline

READ_AT_ONCE = 50  # hand-ins whose text is in memory before they are sent out
BATCH = 100  # grades a transaction
LONGEST_WAIT = 5.0  # seconds that a grade waits for its batch to fill


class How(msgspec.Struct, frozen=True, kw_only=True):
    """How a class is graded.

    Args:
        workers: number of worker processes.
        isolation: how students' code is kept apart.
        paranoid: whether each submission gets a jail of its own.
        regrade: whether to judge again what the gradebook knows.
        start: what starts a grader in a worker.
    """

    workers: int = 2
    isolation: Isolation = "full"
    paranoid: bool = False
    regrade: bool = False
    start: StartGrader = start_pipeline


def grade_class(
    hand_ins: Sequence[HandIn],
    assignment: Assignment,
    how: How,
    book: Gradebook,
    out: OutFolder,
    tell: Callable[[Grade], object] = id,
) -> list[Key]:
    """Grade what was handed in, and store every outcome.

    Args:
        hand_ins: the class.
        assignment: what it was asked.
        how: workers, isolation, and what to do again.
        book: where grades are stored, and found that stand already.
        out: where the traceback of a fault goes.
        tell: called with each outcome as soon as it is known, stored or new.

    Returns:
        The key of every hand-in, in their order; `book.stored` gives the grades.

    Raises:
        OperatorMistake: this machine cannot grade, or the gradebook takes no more; what was graded
            until then is stored.
    """
    run = _Run(assignment, how, book, out, tell)
    crew = Crew(how.workers, how.start, assignment, how.isolation, how.paranoid)
    try:
        for outcome in grade_all(run.unfinished(hand_ins), crew):
            run.settle(outcome)
    finally:
        run.store()
    return run.keys


class _Run:
    """What one run knows: the keys seen, and the grades that wait for their batch to fill."""

    def __init__(
        self,
        assignment: Assignment,
        how: How,
        book: Gradebook,
        out: OutFolder,
        tell: Callable[[Grade], object],
    ) -> None:
        self.keys: list[Key] = []
        self._assignment, self._how, self._book, self._out, self._tell = assignment, how, book, out, tell
        self._rules = rules_of(assignment, how.isolation)
        self._waiting: list[tuple[Key, Grade]] = []
        self._last_stored = time.monotonic()

    def unfinished(self, hand_ins: Sequence[HandIn]) -> Iterator[Submission]:
        """Read the class a few at a time; give what has to be graded, and settle the rest."""
        for start in range(0, len(hand_ins), READ_AT_ONCE):
            read = [_read(hand_in) for hand_in in hand_ins[start : start + READ_AT_ONCE]]
            keys = [self._key(each.student, each.name, each.digest) for each in read]
            self.keys += keys
            done = {} if self._how.regrade else self._book.done(keys)
            for key, each in zip(keys, read, strict=True):
                if key in done:
                    self._tell(done[key])
                elif isinstance(each, Submission):
                    yield each
                else:
                    self.settle(each)

    def settle(self, outcome: Grade | Refused | Fault) -> None:
        """Keep an outcome, and store the batch when it is full or has waited long."""
        grade = outcome if isinstance(outcome, Grade) else self._without_score(outcome)
        self._keep_trace(outcome, grade.submission)
        self._waiting.append((self._key(grade.student, grade.submission, grade.digest), grade))
        self._tell(grade)
        if len(self._waiting) >= BATCH or time.monotonic() - self._last_stored > LONGEST_WAIT:
            self.store()

    def store(self) -> None:
        """Store the grades that wait."""
        waiting, self._waiting = self._waiting, []
        self._book.store(waiting)
        self._last_stored = time.monotonic()

    def _key(self, student: str, submission: str, digest: str) -> Key:
        return Key(self._rules, student, submission, digest)

    def _keep_trace(self, outcome: Grade | Refused | Fault, submission: str) -> None:
        file = self._out.fault(submission)
        if isinstance(outcome, Fault):
            file.write_text(outcome.trace, encoding="utf-8", errors="replace")
        else:
            file.unlink(missing_ok=True)

    def _without_score(self, outcome: Refused | Fault) -> Grade:
        status: SubmissionStatus = "unreadable" if isinstance(outcome, Refused) else "not_graded"
        return Grade(
            submission=outcome.name,
            student=outcome.student,
            assignment=self._assignment.name,
            digest=outcome.digest,
            status=status,
            score=None,
            max_score=self._assignment.max_score,
            isolation=self._how.isolation,
            seconds=0.0,
            messages=outcome.reasons if isinstance(outcome, Refused) else self._sentences(outcome),
        )

    def _sentences(self, fault: Fault) -> tuple[str, ...]:
        """Say what failed, by name only: an exception's text may quote a hidden test."""
        trace = self._out.fault(fault.name).relative_to(self._out.path)
        return (f"The grader failed on this submission ({fault.kind}).", f"Its traceback is in {trace}.")


def _read(hand_in: HandIn) -> Submission | Refused | Fault:
    try:
        return read_submission(hand_in)
    except OSError as error:
        return Fault(hand_in.name, hand_in.student, "", type(error).__name__, traceback.format_exc())
