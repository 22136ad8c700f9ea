"""One hand-in, and all that were found."""

from __future__ import annotations

from pathlib import Path

import msgspec

from autograder.hand_ins.contents import Contents, OnDisk
from autograder.hand_ins.roster import Row
from autograder.records import Refused, SetAside, Submission


class HandIn(msgspec.Struct, frozen=True):
    """A file that somebody handed in, not yet read.

    Args:
        path: the file; for one in a zip, where it would stand if the zip were a folder.
        name: how outputs call it: the path below the folder or zip that was given, or the file's name; the
            whole path where two would be called alike.
        student: who handed it in.
        student_id: what the LMS knows them by; empty where nothing says it.
        email: empty where nothing says it.
        submitted_at: when, ISO 8601 in UTC; None where nothing says it.
        late: whether after the deadline; None where nothing says it.
        contents: its bytes, where they are not the file's.
        refusal: why it cannot be graded whatever is in it: sentences that can be forwarded.
        listed: the student's row of the roster.
        known: what was read of it earlier; then no file is read.
    """

    path: Path
    name: str
    student: str
    student_id: str = ""
    email: str = ""
    submitted_at: str | None = None
    late: bool | None = None
    contents: Contents | None = None
    refusal: tuple[str, ...] = ()
    listed: Row | None = None
    known: Submission | Refused | None = None

    @property
    def group(self) -> str:
        """The student's section, where the roster names one."""
        return self.listed.group if self.listed else ""

    @property
    def extension_hours(self) -> float:
        """By how much the student's deadline is later."""
        return self.listed.extension_hours if self.listed else 0.0

    @property
    def data(self) -> Contents:
        """Its bytes, wherever they are."""
        return self.contents or OnDisk(self.path)


class Found(msgspec.Struct, frozen=True):
    """What was found below the paths that the operator gave.

    Args:
        hand_ins: what is to be graded, or refused.
        set_aside: what is not, or needs a decision, and students of the roster without a hand-in.
        shapes: for each path that was given, a line on how it was read.
    """

    hand_ins: tuple[HandIn, ...]
    set_aside: tuple[SetAside, ...] = ()
    shapes: tuple[str, ...] = ()
