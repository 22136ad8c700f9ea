"""What other systems take, made from grades as they count; nothing is written here."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.exports import grades_table
from autograder.report.folder import safe_name
from autograder.report.formats import ExportKind, canvas, feedback, github, gradescope, junit, moodle
from autograder.report.student import renderer


class Asked(msgspec.Struct, frozen=True):
    """What an export is made of.

    Args:
        grades: of the class, as they count.
        assignment: what it was asked.
        table: what an LMS gave, to be filled.
        column: how the assignment is called in it; its title or name where this is empty.
    """

    grades: list[Grade]
    assignment: Assignment
    table: Path | None = None
    column: str = ""

    @property
    def titles(self) -> tuple[str, ...]:
        """What the assignment may be called elsewhere."""
        return (self.column,) if self.column else (self.assignment.title, self.assignment.name)

    @property
    def into(self) -> Path:
        """The table that an LMS gave.

        Raises:
            BadInput: none was named.
        """
        if self.table is None:
            what = "fills a table that the LMS gives, and none was named"
            raise BadInput("export", what, "Download it there, and add --into FILE.")
        return self.table


Made = tuple[bytes, list[str]]  # the file, and what has no place in it


def make(kind: ExportKind, asked: Asked) -> tuple[bytes, list[str]]:
    """Make one file for another system.

    Returns:
        The file, and a sentence for each grade and person that has no place in it.

    Raises:
        BadInput: the table that is to be filled is lacking, or is none.
    """
    return KINDS[kind][0](asked)


def ending(kind: ExportKind) -> str:
    """Say how the file's name ends."""
    return KINDS[kind][1]


def _csv(asked: Asked) -> Made:
    return grades_table(asked.grades).encode(), []


def _canvas(asked: Asked) -> Made:
    text, told = canvas.canvas(asked.grades, asked.titles, asked.into)
    return text.encode(), told


def _moodle(asked: Asked) -> Made:
    text, told = moodle.moodle(asked.grades, asked.into)
    return text.encode(), told


def _gradescope(asked: Asked) -> Made:
    """Put a `results.json` for each hand-in into a zip."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for grade in asked.grades:
            text = json.dumps(gradescope.results(grade, asked.assignment.title), indent=1)
            page = zipfile.ZipInfo(f"{safe_name(grade.submission)}/results.json", feedback.WHEN)
            archive.writestr(page, text)
    return memory.getvalue(), []


def _junit(asked: Asked) -> Made:
    return junit.junit(asked.grades), []


def _github(asked: Asked) -> Made:
    return github.step_summary(asked.grades, asked.assignment.title).encode(), []


def _feedback(asked: Asked) -> Made:
    return feedback.feedback(asked.grades, renderer(asked.assignment.title)), []


def _mail_merge(asked: Asked) -> Made:
    text, told = feedback.mail_merge(asked.grades)
    return text.encode(), told


KINDS: dict[ExportKind, tuple[Callable[[Asked], Made], str]] = {
    "csv": (_csv, ".csv"),
    "canvas": (_canvas, ".csv"),
    "moodle": (_moodle, ".csv"),
    "gradescope": (_gradescope, ".zip"),
    "junit": (_junit, ".xml"),
    "github": (_github, ".md"),
    "feedback": (_feedback, ".zip"),
    "mailmerge": (_mail_merge, ".csv"),
}
