"""Grading while pages are served: one batch at a time, in a thread of its own with worker processes."""

from __future__ import annotations

import os
import signal
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

from autograder.again import known_class
from autograder.batch import grade_class
from autograder.course import Assignment
from autograder.decisions import aliases
from autograder.errors import AutograderError, BadInput, Interrupted
from autograder.gradebook.decisions import standing_decisions
from autograder.gradebook.store import Gradebook
from autograder.graders import StartGrader, start_pipeline
from autograder.hand_ins import HandIn
from autograder.interrupts import Interrupts
from autograder.progress import Count
from autograder.records import Grade
from autograder.report.folder import OutFolder
from autograder.run import How


class Stop(Interrupts):
    """Somebody wants an end, and says so from another thread."""

    def __init__(self) -> None:
        news, self._told = os.pipe()
        super().__init__(news)

    def ask(self) -> None:
        """End as soon as what runs is finished."""
        if not self.count:
            self.count, self.last = 1, signal.SIGINT
            os.write(self._told, b"!")

    def close(self) -> None:
        """Give the pipe back."""
        for descriptor in (*self.watched, self._told):
            os.close(descriptor)


class Batch:
    """One grading, as far as it has come.

    Args:
        assignment: what is graded.
        size: how many hand-ins.
        who: the student, where it is one alone.
    """

    def __init__(self, assignment: Assignment, size: int, who: str) -> None:
        self.assignment, self.who = assignment, who
        self.count = Count(size, time.monotonic)
        self.faults = 0
        self.outcome = ""  # a sentence, once it has ended
        self.ended_at: datetime | None = None
        self.stop = Stop()

    def tell(self, grade: Grade) -> None:
        """Count an outcome."""
        self.count.one_more()
        self.faults += grade.status == "not_graded"

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return not self.outcome


class Background:
    """Grades again what the gradebook knows.

    Args:
        book: where hand-ins are found and grades are stored.
        grades: the folder below which tracebacks of faults are written.
        start: what starts a grader in a worker.
        workers: number of processes.
    """

    def __init__(
        self, book: Gradebook, grades: Path, start: StartGrader = start_pipeline, workers: int = 2
    ) -> None:
        self._book, self._grades, self._start, self._workers = book, grades, start, workers
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self.batch: Batch | None = None

    def grade(self, assignment: Assignment, student: str, everything: bool) -> Batch:
        """Begin a batch.

        Args:
            assignment: what is graded.
            student: who alone; everybody where this is empty.
            everything: whether to grade also what no test has changed for.

        Raises:
            BadInput: another batch runs, or there is nothing to grade.
        """
        with self._lock:
            if self.batch is not None and self.batch.runs:
                what = f"{self.batch.assignment.name} is being graded"
                raise BadInput(assignment.name, what, "Wait until that has ended, or stop it.")
            found = known_class(self._book, assignment)
            hand_ins = [each for each in found.hand_ins if student in ("", each.student)]
            if not hand_ins:
                raise BadInput(student or assignment.name, "has no hand-in that is known", "Grade it first.")
            self.batch = batch = Batch(assignment, len(hand_ins), student)
            how = self._how(assignment, everything or bool(student))
            work = (batch, hand_ins, how)
            self._thread = threading.Thread(target=self._run, args=work, name="grading")
            self._thread.start()
        return batch

    def close(self) -> None:
        """Stop what runs, and wait for its end."""
        if self._thread is not None and self._thread.is_alive() and self.batch is not None:
            self.batch.stop.ask()
            self._thread.join()

    def _how(self, assignment: Assignment, regrade: bool) -> How:
        known = aliases(standing_decisions(self._book, assignment.name))
        return How(workers=self._workers, regrade=regrade, aliases=known, start=self._start)

    def _run(self, batch: Batch, hand_ins: list[HandIn], how: How) -> None:
        try:
            batch.outcome = self._graded(batch, hand_ins, how)
        except Interrupted as error:
            batch.outcome = f"Stopped: {error.what}. What was graded is kept."
        except AutograderError as error:
            batch.outcome = f"Grading ended. {error}"
        except Exception as error:  # else a page would wait for ever
            batch.outcome = f"Grading ended by a fault of the program ({type(error).__name__})."
            raise
        finally:
            batch.ended_at = datetime.now(UTC)
            batch.stop.close()

    def _graded(self, batch: Batch, hand_ins: list[HandIn], how: How) -> str:
        out = OutFolder(self._grades / batch.assignment.name)
        out.prepare()
        set_aside = self._book.set_aside(batch.assignment.name)
        grade_class(hand_ins, batch.assignment, how, self._book, out, batch.tell, batch.stop, set_aside)
        done = f"Graded {batch.who or batch.count.done}."
        failed = f" {batch.faults} could not be graded; see {out.fault('').parent}." if batch.faults else ""
        return done + failed
