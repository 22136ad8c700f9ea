"""`autograder export`: what other systems take, from the gradebook, with all that was decided."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from autograder.commands.lookup import existing, standing
from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput
from autograder.options import ExportKind, ExportOptions
from autograder.records import Grade
from autograder.report.exports import grades_table
from autograder.report.folder import safe_name, told_unwritable
from autograder.report.formats import canvas, feedback, github, gradescope, junit, moodle
from autograder.report.student import renderer

UNMATCHED = 1  # exit code: somebody's grade has no place in the file
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"  # GitHub names the file so


class Asked(msgspec.Struct, frozen=True):
    """What an export is made of."""

    grades: list[Grade]
    assignment: Assignment
    options: ExportOptions

    @property
    def titles(self) -> tuple[str, ...]:
        """What the assignment may be called elsewhere."""
        named = (self.options.column,) if self.options.column else ()
        return named or (self.assignment.title, self.assignment.name)

    @property
    def into(self) -> Path:
        """The table that an LMS gave.

        Raises:
            BadInput: none was named.
        """
        if self.options.into is None:
            what = "fills a table that the LMS gives, and none was named"
            raise BadInput("export", what, "Download it there, and add --into FILE.")
        return self.options.into


Made = tuple[bytes, list[str]]  # the file, and what has no place in it


def export(kind: ExportKind, name: str, options: ExportOptions) -> int:
    """Write one file for another system.

    Args:
        kind: which.
        name: of the assignment, or its path.
        options: as typed.

    Returns:
        1 where somebody's grade or a person has no match, which is told; else 0.

    Raises:
        BadInput: nothing is graded, or a file cannot be read or written.
    """
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        now = standing(book, assignment)
        grades = [now.of(each) for each in book.latest(assignment.name)]
    if not grades:
        raise BadInput(assignment.name, "has no grades in this gradebook", "Grade first: autograder grade.")
    make, ending = KINDS[kind]
    data, told = make(Asked(grades, assignment, options))
    out = options.out or Path("grades") / assignment.name / f"{kind}{ending}"
    with told_unwritable(out, "--out"):
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(data)
    for line in told:
        print(line, file=sys.stderr)
    print(out)
    return UNMATCHED if told else 0


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
    """Print annotations, and write the summary; into GitHub's own file too, where a workflow runs this."""
    text = github.step_summary(asked.grades, asked.assignment.title)
    print(*github.workflow_errors(asked.grades), sep="\n")
    if file := os.environ.get(STEP_SUMMARY):
        with told_unwritable(Path(file), STEP_SUMMARY), Path(file).open("a", encoding="utf-8") as summary:
            summary.write(text)
    return text.encode(), []


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
