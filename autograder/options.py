"""The options of commands, as the command line, its help and the command itself know them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter
from cyclopts.validators import Number

GRADEBOOK = "grades/grades.db"

Flag = Annotated[bool, Parameter(negative="", show_default=False)]


@Parameter(name="*")
@dataclass(frozen=True)
class GradeOptions:
    """Where results go, and how grading is done.

    Args:
        out: folder of pages and tables; `grades/NAME` unless given.
        gradebook: database of all grades: an SQLite file, or a database's URL.
        workers: number of processes that grade.
        json: file for all results, as one JSON array.
        roster: CSV of students (student,lms_id,email,group,extension_hours,excused) that corrects who is who.
        regrade: judge again what the gradebook knows.
        preview: store and write nothing, and say whose grade would change and why.
        never_lower: where the same file was graded before, keep the higher score.
        isolation: `none` runs students' code unprotected, and every output says so.
        paranoid: give each submission a jail of its own.
        anonymous: write pseudonyms instead of names, into `grades/NAME-anonymous` unless --out says another
            place; the key to them lies beside the gradebook.
        unreadable_as: count a file that cannot be read as 0, instead of leaving it blank.
        quiet: show no progress and no table, only the path of the page on the class, and errors.
    """

    out: Path | None = None
    gradebook: str = GRADEBOOK
    workers: Annotated[int, Parameter(validator=Number(gte=1))] = 2
    json: Path | None = None
    roster: Path | None = None
    regrade: Flag = False
    preview: Flag = False
    never_lower: Flag = False
    isolation: Literal["full", "none"] = "full"
    paranoid: Flag = False
    anonymous: Flag = False
    unreadable_as: Literal["0"] | None = None
    quiet: Flag = False


@Parameter(name="*")
@dataclass(frozen=True)
class DecisionOptions:
    """Why, by whom, and where it is kept.

    Args:
        reason: why; the student reads it.
        author: who decides; the user who runs this unless given.
        withdraw: take it back; it stays in the history.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """

    reason: str = ""
    author: str = ""
    withdraw: Flag = False
    gradebook: str = GRADEBOOK


@Parameter(name="*")
@dataclass(frozen=True)
class ReportOptions:
    """What is written again, and where.

    Args:
        out: folder of pages and tables; `grades/NAME` unless given.
        gradebook: database of all grades: an SQLite file, or a database's URL.
        json: file for all results, as one JSON array.
        unreadable_as: count a file that cannot be read as 0, instead of leaving it blank.
        quiet: show no table, only the path of the page on the class.
    """

    out: Path | None = None
    gradebook: str = GRADEBOOK
    json: Path | None = None
    unreadable_as: Literal["0"] | None = None
    quiet: Flag = False


@Parameter(name="*")
@dataclass(frozen=True)
class ExportOptions:
    """What is filled, and where it goes.

    Args:
        into: the table that the LMS gave: Canvas's gradebook, or Moodle's grading worksheet.
        column: how the assignment is called in it; its title or name unless given.
        gradebook: database of all grades: an SQLite file, or a database's URL.
        out: the file; `grades/NAME/KIND` with its ending unless given.
    """

    into: Path | None = None
    column: str = ""
    gradebook: str = GRADEBOOK
    out: Path | None = None
