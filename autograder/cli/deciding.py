"""Commands about single grades: what a person decides, and what the gradebook remembers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from cyclopts.validators import Number

from autograder.cli.app import app
from autograder.options import GRADEBOOK, DecisionOptions

DECISION = DecisionOptions()


@app.command
def override(
    name: str,
    student: str,
    place: str = "",
    /,
    *,
    points: float | None = None,
    options: DecisionOptions = DECISION,
) -> int:
    """Give a student other points for a case, a question or the whole, with a reason.

    Example: autograder override 03_loss ana softmax.sums_to_one --points 1 --reason "The case was unclear."

    Args:
        name: an assignment of this course, or a path to one of any course.
        student: name, id, email, or how outputs call the hand-in.
        place: a case (`softmax.sums_to_one`) or a question (`softmax`); the whole grade unless given.
        points: what counts.
        options: why, by whom, and where it is kept.
    """
    from autograder.commands import decide

    return decide.override(name, student, place, points, options)


@app.command
def void(name: str, place: str, /, *, options: DecisionOptions = DECISION) -> int:
    """Count a case as passed for everyone, with a reason.

    Example: autograder void 03_loss softmax.sums_to_one --reason "The notebook did not announce it."

    Args:
        name: an assignment of this course, or a path to one of any course.
        place: the case.
        options: why, by whom, and where it is kept.
    """
    from autograder.commands import decide

    return decide.void(name, place, options)


@app.command
def note(
    name: str, student: str, text: str, /, *, question: str = "", options: DecisionOptions = DECISION
) -> int:
    """Write something to a student, for the page of feedback.

    Example: autograder note 03_loss ana "Come and see me about the shift." --question softmax

    Args:
        name: an assignment of this course, or a path to one of any course.
        student: name, id, email, or how outputs call the hand-in.
        text: what the student reads.
        question: what it is about; the whole unless given.
        options: by whom, and where it is kept.
    """
    from autograder.commands import decide

    return decide.note(name, student, text, question, options)


@app.command
def history(student: str, /, *, gradebook: str = GRADEBOOK) -> int:
    """Print every grading of a student and every decision, in order of time.

    Example: autograder history ana

    Args:
        student: name, as outputs write it.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import history as command

    return command.history(student, gradebook)


@app.command
def diff(name: str, old: int | None = None, new: int | None = None, /, *, gradebook: str = GRADEBOOK) -> int:
    """Print whose computed grade changed between two runs, in which cases and why.

    Example: autograder diff 03_loss

    Args:
        name: an assignment of this course, or a path to one of any course.
        old: number of the earlier run; the last but one that graded anything unless given.
        new: number of the later run; the last unless given.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import history as command

    return command.diff(name, old, new, gradebook)


@app.command
def show(submission: str, place: str = "", /, *, assignment: str = "", gradebook: str = GRADEBOOK) -> int:
    """Print one grade as the student reads it.

    Example: autograder show ana_03_loss.ipynb softmax

    Args:
        submission: how outputs call it, or the student's name.
        place: a question or a case; everything unless given.
        assignment: which one, where the student handed in several.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import history as command

    return command.show(submission, place, assignment, gradebook)


@app.command
def alias(
    name: str, student: str, written: str, question: str, /, *, options: DecisionOptions = DECISION
) -> int:
    """Grade a name that a student misspelt as the question that it answers; grade again afterwards.

    Example: autograder alias 03_loss ana soft_max softmax --reason "Misspelt."

    Args:
        name: an assignment of this course, or a path to one of any course.
        student: name, id, email, or how outputs call the hand-in.
        written: the name in the student's file.
        question: the name that was asked for.
        options: why, by whom, and where it is kept.
    """
    from autograder.commands import decide

    return decide.alias(name, student, written, question, options)


@app.command
def replay(submission: Path, case: str, /, *, assignment: str = "", out: Path | None = None) -> int:
    """Write a script of a few lines that shows one failure again, without what is expected.

    Example: autograder replay hand_ins/ana_03_loss.ipynb softmax.sums_to_one

    Args:
        submission: the file that was handed in.
        case: a question and its case.
        assignment: what it answers; the one that the file is named after unless given.
        out: the script; it is printed unless given.
    """
    from autograder.commands import replay as command

    return command.replay(submission, case, assignment, out)


@app.command
def similar(
    name: str,
    /,
    *,
    most: Annotated[int, Parameter(validator=Number(gte=1))] = 20,
    out: Path | None = None,
    json: Path | None = None,
    gradebook: str = GRADEBOOK,
) -> int:
    """Rank pairs of hand-ins by what they share and few others have: a reason to read both, no verdict.

    Example: autograder similar 03_loss

    Args:
        name: an assignment of this course, or a path to one of any course.
        most: how many pairs are shown.
        out: page with both pieces side by side; `grades/NAME/similar.html` unless given.
        json: file for all of them as data.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import similar as command

    return command.similar(name, most, out, json, gradebook)


@app.command
def serve(*, port: int = 0, author: str = "", gradebook: str = GRADEBOOK) -> int:
    """Serve pages on which a class is read, decided on, graded again and exported, on this machine alone.

    Example: autograder serve --author "Dr. Wu"

    Args:
        port: of this machine; a free one unless given.
        author: who decides; the user who runs this unless given.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import serve as command

    return command.serve(port, author, gradebook)
