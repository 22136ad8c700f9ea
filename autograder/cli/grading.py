"""Commands that grade, and that write what is read of a class."""

from __future__ import annotations

from pathlib import Path

from autograder.cli.app import app
from autograder.options import ExportOptions, GradeOptions, ReportOptions
from autograder.report.formats import ExportKind

DEFAULTS, REPORT, EXPORT = GradeOptions(), ReportOptions(), ExportOptions()


@app.command
def grade(name: str, submissions: list[Path] | None = None, /, *, options: GradeOptions = DEFAULTS) -> int:
    """Grade notebooks, .py files, folders of them, and what a learning management system exports.

    Example: autograder grade 03_loss hand_ins/

    Args:
        name: an assignment of this course, or a path to one of any course.
        submissions: files, folders and zips; what the gradebook knows, unless given.
        options: where results go, and how grading is done.
    """
    from autograder.commands import grade as command

    return command.grade(name, submissions or [], options)


@app.command
def report(name: str, /, *, options: ReportOptions = REPORT) -> int:
    """Write pages and tables again from the gradebook, with all that was decided since.

    Example: autograder report 03_loss

    Args:
        name: an assignment of this course, or a path to one of any course.
        options: what is written, and where.
    """
    from autograder.commands import report as command

    return command.report(name, options)


@app.command
def export(kind: ExportKind, name: str, /, *, options: ExportOptions = EXPORT) -> int:
    """Write what another system takes: Canvas, Moodle, Gradescope, JUnit, GitHub, feedback, a mail merge.

    Example: autograder export canvas 03_loss --into gradebook.csv

    Args:
        kind: which system.
        name: an assignment of this course, or a path to one of any course.
        options: what is filled, and where it goes.
    """
    from autograder.commands import export as command

    return command.export(kind, name, options)


@app.command
def doctor(*, json: Path | None = None) -> int:
    """Say which layers of isolation this machine has, what each stops, and whether grading is safe.

    Example: autograder doctor

    Args:
        json: file for the same.
    """
    from autograder.commands import doctor as command

    return command.doctor(json)
