"""What can go wrong, by who must act.

AutograderError
├── Interrupted           nobody: Ctrl-C or a shutdown came before the end (exit code 128 + signal)
├── StudentMistake        the student: their file cannot be graded as it is
│   └── Unreadable            not a notebook, too large, empty
└── OperatorMistake       the person at the terminal; ends the command
    ├── BadInput              an argument, a file of the course, an output folder (exit code 2)
    └── MachineLacks          the sandbox, a library, a permission (exit code 3)
        └── LayerMissing          a layer of isolation does not hold

CallEnded (a BaseException)        a call across the boundary that has no answer
├── TimedOut, Crashed, AnswerRefused, StudentExit

An AutograderError carries a place, what happened, and what to do next, and prints as two lines. Anything
else that is raised while grading is a fault of ours: the submission becomes `not_graded` and its traceback
is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal


class AutograderError(Exception):
    """A sentence for somebody who can act on it.

    Args:
        place: where it happened: a path, an option, an assignment.
        what: what happened, without the place and without a full stop.
        next_step: what to do about it; may be empty where nothing can be done.
    """

    exit_code = 1

    def __init__(self, place: str, what: str, next_step: str = "") -> None:
        super().__init__(place, what, next_step)  # all three in args, so that it crosses a process whole
        self.place = place
        self.what = what
        self.next_step = next_step

    def __str__(self) -> str:
        """Give `place: what`, and what to do next on a second line."""
        return f"{self.place}: {self.what}" + (f"\n{self.next_step}" if self.next_step else "")


class StudentMistake(AutograderError):
    """The student must act."""


class Unreadable(StudentMistake):
    """The submission cannot be read as a notebook or a Python file."""


class OperatorMistake(AutograderError):
    """The person who typed the command must act."""


class BadInput(OperatorMistake):
    """An argument, a course file or an output place is not usable."""

    exit_code = 2


class MachineLacks(OperatorMistake):
    """The machine lacks something that the command needs, the sandbox above all."""

    exit_code = 3


class LayerMissing(MachineLacks):
    """Layers of isolation do not hold; `wrong` says what was found, by layer."""

    wrong: Mapping[str, str] = {}


class Interrupted(AutograderError):
    """Somebody wanted an end before all was done.

    Args:
        done: hand-ins that have an outcome, which is stored.
        left: hand-ins that have none.
        exit_code: 128 and the signal's number.
    """

    def __init__(self, done: int, left: int, exit_code: int) -> None:
        what = f"interrupted; {done} of {done + left} hand-ins are graded and kept, {left} are left"
        super().__init__("autograder", what, "Run the same command again to go on.")
        self.exit_code = exit_code


class Disturbed(Exception):
    """Something outside ended a process of the sandbox: no verdict, so the submission is tried again."""


class CallEnded(BaseException):
    """A call of the student's code that gave no answer; the case ends with `status`.

    No Exception, so that a test's own `except Exception` cannot swallow it.
    """

    status: ClassVar[Literal["timed_out", "crashed", "not_data", "raised"]]


class TimedOut(CallEnded):
    """The case's time is over.

    Args:
        message: what took too long, as a sentence.
        by_wall_clock: whether the process hardly computed, so that a busy machine may be the cause.
    """

    status = "timed_out"

    def __init__(self, message: str, by_wall_clock: bool = False) -> None:
        super().__init__(message)
        self.by_wall_clock = by_wall_clock


class Crashed(CallEnded):
    """The student's process died, or broke the rules of the conversation."""

    status = "crashed"


class AnswerRefused(CallEnded):
    """What came back is no plain data, or too large."""

    status = "not_data"


class StudentExit(CallEnded):
    """The student's code asked the interpreter to end, as `sys.exit()` does."""

    status = "raised"
