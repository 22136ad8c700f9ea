"""What one run knows of a class: what it read, what it settled, and what waits to be stored."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import structs

from autograder.course import Assignment
from autograder.gradebook.keys import Key, rules_of
from autograder.gradebook.store import Gradebook
from autograder.graders import Fault, StartGrader, start_pipeline
from autograder.hand_ins import HandIn
from autograder.interrupts import Interrupts
from autograder.pseudonyms import Pseudonyms
from autograder.records import Cell, Grade, Isolation, Refused, Submission, SubmissionStatus
from autograder.report.folder import OutFolder
from autograder.submission import read_submission

READ_AT_ONCE = 50  # hand-ins whose text is in memory before they are sent out
BATCH = 100  # grades a transaction
IDENTITY = ("student_id", "email", "submitted_at", "late", "group", "extension_hours")
LONGEST_WAIT = 5.0  # seconds that a grade waits for its batch to fill


class How(msgspec.Struct, frozen=True, kw_only=True):
    """How a class is graded.

    Args:
        workers: number of worker processes.
        isolation: how students' code is kept apart.
        paranoid: whether each submission gets a jail of its own.
        regrade: whether to judge again what the gradebook knows.
        aliases: by student, assignments that are run after their last cell: names that were misspelt.
        never_lower: whether the same file keeps the higher of an earlier score and the new one.
        names: gives pseudonyms to the tracebacks of faults, where results are to have no names.
        start: what starts a grader in a worker.
    """

    workers: int = 2
    isolation: Isolation = "full"
    paranoid: bool = False
    regrade: bool = False
    never_lower: bool = False
    aliases: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    names: Pseudonyms | None = None
    start: StartGrader = start_pipeline


class Run:
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
        self.settled = 0
        self._assignment, self._how, self._book, self._out, self._tell = assignment, how, book, out, tell
        self._rules = rules_of(assignment, how.isolation)
        self.number = book.begin(self._rules)
        self._waiting: list[tuple[Key, Grade]] = []
        self._handed_in: dict[str, HandIn] = {}
        self._code: dict[str, Submission] = {}  # of what is being graded, by its name
        self._last_stored = time.monotonic()

    def unfinished(self, hand_ins: Sequence[HandIn], interrupts: Interrupts) -> Iterator[Submission]:
        """Read the class a few at a time; give what has to be graded, and settle the rest."""
        for start in range(0, len(hand_ins), READ_AT_ONCE):
            if interrupts.count:
                return
            some = hand_ins[start : start + READ_AT_ONCE]
            self._handed_in.update((hand_in.name, hand_in) for hand_in in some)
            read = [_read(hand_in) for hand_in in some]
            keys = [self._key(each.student, each.name, each.digest) for each in read]
            self.keys += keys
            done = {} if self._how.regrade else self._book.done(keys)
            for key, each in zip(keys, read, strict=True):
                if key in done and self._is_current(done[key], each):
                    self._tell_of(done[key])
                elif isinstance(each, Submission) and key not in done:
                    self._code[each.name] = each
                    yield self._aliased(each)
                else:
                    self.settle(done[key] if isinstance(each, Submission) else each)

    def settle(self, outcome: Grade | Refused | Fault) -> None:
        """Keep an outcome, and store the batch when it is full or has waited long."""
        grade = outcome if isinstance(outcome, Grade) else self._without_score(outcome)
        grade = self._with_identity(grade)
        if lost := self._keep_trace(outcome, grade):
            messages = (*grade.messages[:-1], f"Its traceback is lost: {lost}.")
            grade = structs.replace(grade, messages=messages)
        self._waiting.append((self._key(grade.student, grade.submission, grade.digest), grade))
        self._tell_of(grade)
        if len(self._waiting) >= BATCH or time.monotonic() - self._last_stored > LONGEST_WAIT:
            self.store()

    def store(self) -> None:
        """Store the grades that wait; what cannot be stored now is graded again by the next run."""
        waiting, self._waiting = self._waiting, []
        lower = self._lower(waiting) if self._how.never_lower else set()
        names = [grade.submission for _, grade in waiting]
        read = [self._code.pop(name) for name in names if name in self._code]
        self._book.store([pair for pair in waiting if pair[0] not in lower], self.number, read=read)
        self._book.store([pair for pair in waiting if pair[0] in lower], self.number, counts=False)
        self._last_stored = time.monotonic()

    def _lower(self, waiting: Sequence[tuple[Key, Grade]]) -> set[Key]:
        """Give those whose file has a higher score already, by the same or a better isolation."""
        there = {
            (each.student, each.submission): each for each in self._book.stored([key for key, _ in waiting])
        }
        return {
            key
            for key, grade in waiting
            if (old := there.get((key.student, key.submission)))
            and old.digest == grade.digest
            and old.isolation in ("full", grade.isolation)
            and old.score is not None
            and (grade.score is None or grade.score < old.score)
        }

    def _tell_of(self, grade: Grade) -> None:
        self.settled += 1
        self._tell(grade)

    def _with_identity(self, grade: Grade) -> Grade:
        """Say whose it is and when it came; no process that grades needs to know."""
        hand_in = self._handed_in.get(grade.submission)
        return (
            structs.replace(grade, **{name: getattr(hand_in, name) for name in IDENTITY})
            if hand_in
            else grade
        )

    def _is_current(self, grade: Grade, read: Submission | Refused | Fault) -> bool:
        """Whether the LMS and the roster still say what is stored with a grade, and why there is none."""
        now = grade if isinstance(read, Submission) else self._without_score(read)
        return self._with_identity(now) == grade

    def _key(self, student: str, submission: str, digest: str) -> Key:
        return Key(self._rules, student, submission, digest, self._how.aliases.get(student, ()))

    def _aliased(self, read: Submission) -> Submission:
        """Let a student's misspelt names be known by the right ones, too."""
        lines = self._how.aliases.get(read.student, ())
        if not lines:
            return read
        cell = Cell(read.cells[-1].number + 1, "\n".join(lines))
        return structs.replace(read, cells=(*read.cells, cell))

    def _keep_trace(self, outcome: Grade | Refused | Fault, grade: Grade) -> str:
        """Write a fault's traceback, or remove an old one; gives why it could not be written, or nothing."""
        file, names = self._trace_file(grade.submission, grade.student), self._how.names
        try:
            if isinstance(outcome, Fault):
                trace = names.text(outcome.trace, grade) if names else outcome.trace
                file.write_text(trace, encoding="utf-8", errors="replace")
            else:
                file.unlink(missing_ok=True)
        except OSError as error:  # a full disk, say: no reason to leave the rest ungraded
            return str(error.strerror)
        return ""

    def _trace_file(self, submission: str, student: str) -> Path:
        names = self._how.names
        return self._out.fault(names.submission(submission, student) if names else submission)

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
        trace = self._trace_file(fault.name, fault.student).relative_to(self._out.path)
        return (f"The grader failed on this submission ({fault.kind}).", f"Its traceback is in {trace}.")


def _read(hand_in: HandIn) -> Submission | Refused | Fault:
    try:
        return read_submission(hand_in)
    except Exception as error:  # whatever it is, it is one hand-in's
        return Fault(hand_in.name, hand_in.student, "", type(error).__name__, traceback.format_exc())
