"""The options of `autograder grade`, as the command line, its help and its command know them."""

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
    isolation: Literal["full", "none"] = "full"
    paranoid: Flag = False
    anonymous: Flag = False
    unreadable_as: Literal["0"] | None = None
    quiet: Flag = False
