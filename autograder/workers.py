"""Grade many submissions in worker processes, whatever becomes of a worker.

Each worker has a few submissions in hand, and answers in the order in which they came. Of a worker that
dies, the first unanswered one was being graded: it is tried again when all others are done, like one whose
jail was ended from outside, and what fails so each time is named. The others that the dead had in hand go to
somebody else. A student's code never runs in a worker itself but in the sandbox below it.
"""

from __future__ import annotations

import pickle
import time
from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from multiprocessing.connection import wait

import msgspec

from autograder.course import Assignment
from autograder.errors import MachineLacks, OperatorMistake
from autograder.graders import DISTURBED, TRIES, Fault, Outcome, StartGrader, outcome
from autograder.interrupts import NEVER, Interrupts
from autograder.processes import READY, Worker, cores_for
from autograder.records import Isolation, Submission

IN_HAND = 4  # submissions a worker: some 20 ms of work, while the parent stores a batch
TO_END = 5.0  # seconds that a worker has to close what it opened, once it has nothing in hand
GRACE = 0.8  # seconds that are left to what runs, once somebody has interrupted
WORKER_DIED = "its worker process died"


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


class _Errand(msgspec.Struct, frozen=True):
    """A submission, and how often it could not be graded to its end."""

    submission: Submission
    failures: int = 0


class _AtWork(msgspec.Struct, frozen=True):
    """A worker, and what it has not yet answered, in the order in which it was sent."""

    worker: Worker
    in_hand: deque[_Errand]


def grade_all(
    submissions: Iterable[Submission], crew: Crew, interrupts: Interrupts = NEVER
) -> Iterator[Outcome]:
    """Grade every submission, and give each outcome as soon as it is known.

    Once somebody has interrupted, what runs may end within a second, and the rest is left.

    Args:
        submissions: read as they are needed.
        crew: who grades.
        interrupts: whether somebody wants an end.

    Raises:
        OperatorMistake: a worker could not start, because the machine has no sandbox for instance.
    """
    office = _Office(submissions, crew, interrupts)
    try:
        yield from office.outcomes()
    finally:
        office.close()


class _Office:
    """Hands out submissions, and takes in outcomes."""

    def __init__(self, submissions: Iterable[Submission], crew: Crew, interrupts: Interrupts) -> None:
        task = pickle.dumps((crew.start, crew.assignment, crew.isolation, crew.paranoid))
        self._answer = partial(outcome, task)
        self._new = map(_Errand, submissions)
        self._returned: deque[_Errand] = deque()
        self._suspect: deque[_Errand] = deque()  # comes last: what disturbed it may be over then
        self._cores = cores_for(crew.workers)  # those without a worker
        self._crew: list[_AtWork] = []
        self._stillborn = 0
        self._interrupts = interrupts

    def outcomes(self) -> Iterator[Outcome]:
        """Keep all workers busy until there is no more, or until somebody interrupts."""
        while not self._interrupts.count and self._hand_out():
            yield from self._taken_in()
        yield from self._last_ones()

    def _last_ones(self) -> Iterator[Outcome]:
        """After an interrupt, wait for what runs, but not long, and not if there is another."""
        for each in self._crew:
            each.worker.stop()
        until = time.monotonic() + GRACE
        while self._interrupts.count == 1 and self._crew and (left := until - time.monotonic()) > 0:
            yield from self._taken_in(left)

    def close(self) -> None:
        """End the workers, at once those that still have something in hand."""
        for each in self._crew:
            each.worker.stop()
        for each in self._crew:
            each.worker.close(0.0 if each.in_hand or self._interrupts.count > 1 else TO_END)

    def _hand_out(self) -> bool:
        """Give work to whoever has too little; False where nobody has any."""
        while self._has_room() and (errand := self._next()) is not None:
            idlest = self._idlest()
            idlest.in_hand.append(errand)
            idlest.worker.send(errand.submission)
        return any(each.in_hand for each in self._crew)

    def _has_room(self) -> bool:
        room = bool(self._cores) or any(len(each.in_hand) < IN_HAND for each in self._crew)
        return room and not self._interrupts.count

    def _next(self) -> _Errand | None:
        if self._returned:
            return self._returned.popleft()
        return next(self._new, None) or (self._suspect.popleft() if self._suspect else None)

    def _idlest(self) -> _AtWork:
        """Give who has least in hand; a new worker where all have something and one more may start."""
        idlest = min(self._crew, key=lambda each: len(each.in_hand), default=None)
        if idlest is None or (idlest.in_hand and self._cores):
            idlest = _AtWork(Worker(self._cores.pop(0), self._answer), deque())
            self._crew.append(idlest)
        return idlest

    def _taken_in(self, seconds: float | None = None) -> Iterator[Outcome]:
        """Wait for some message, and give the outcomes that have come."""
        pipes = {each.worker.pipe: each for each in self._crew}
        for ready in wait([*pipes, *self._interrupts.watched], seconds):
            if ready in pipes:
                yield from self._received(pipes[ready])
            else:
                self._interrupts.hear()

    def _received(self, sender: _AtWork) -> Iterator[Outcome]:
        try:
            message = sender.worker.receive()
        except EOFError:
            yield from self._bereaved(sender)
            return
        if isinstance(message, OperatorMistake):
            raise message
        if message == READY:
            sender.worker.was_ready, self._stillborn = True, 0
        else:
            yield from self._settled(sender.in_hand.popleft(), message)

    def _settled(self, errand: _Errand, outcome: Outcome) -> Iterator[Outcome]:
        """Give an outcome, unless there is a chance of a better one."""
        again = msgspec.structs.replace(errand, failures=errand.failures + 1)
        if isinstance(outcome, Fault) and outcome.kind in (WORKER_DIED, DISTURBED) and again.failures < TRIES:
            self._suspect.append(again)
        else:
            yield outcome

    def _bereaved(self, dead: _AtWork) -> Iterator[Outcome]:
        """Take back what a worker had in hand that has ended; what it was at is tried a few times only."""
        self._crew.remove(dead)
        self._cores.append(dead.worker.core)
        code = dead.worker.close(0.0)
        if not dead.worker.was_ready:
            self._note_stillborn(code)
        elif dead.in_hand and not self._interrupts.count:
            first = dead.in_hand.popleft()
            yield from self._settled(first, _killer(first.submission, code))
        self._returned.extend(dead.in_hand)

    def _note_stillborn(self, code: int | None) -> None:
        """Tell a worker that a submission kills from one that this machine does not let live."""
        self._stillborn += 1
        if self._stillborn == TRIES:
            what = f"a worker process ended before it was given anything (exit code {code})"
            raise MachineLacks("workers", what, "Its own error stands above.")


def _killer(submission: Submission, code: int | None) -> Fault:
    trace = f"{TRIES} times a process ended while it graded this, the last with exit code {code}.\n"
    return Fault(submission.name, submission.student, submission.digest, WORKER_DIED, trace)
