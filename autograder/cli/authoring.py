"""Commands for those who write assignments."""

from __future__ import annotations

from pathlib import Path

from autograder.cli.app import app
from autograder.options import GRADEBOOK, Flag


@app.command
def build(*names: str, check: Flag = False) -> int:
    """Make students' notebooks, public tests and completed notebooks from their one source.

    Example: autograder build 03_loss

    Args:
        names: assignments; all of the course unless given.
        check: change nothing, and fail where a file is out of date or shows something hidden.
    """
    from autograder.commands import authoring

    return authoring.check(names) if check else authoring.build(names)


@app.command
def verify(*names: str, mutants: Flag = False, json: Path | None = None) -> int:
    """Prove that an assignment's tests tell right from wrong.

    Example: autograder verify 03_loss

    Args:
        names: assignments; all of the course unless given.
        mutants: change the right functions in one place at a time, too, and let each change fail some case.
        json: file for the figures, by assignment.
    """
    from autograder.commands import authoring

    return authoring.verify(names, json, mutants)


@app.command
def learn(name: str, group: str, /, *, gradebook: str = GRADEBOOK) -> int:
    """Begin a known mistake for a group of functions that nobody knows yet.

    Example: autograder learn 03_loss 1a2b3c4d

    Args:
        name: an assignment of this course, or a path to one of any course.
        group: as the class page names it.
        gradebook: database of all grades: an SQLite file, or a database's URL.
    """
    from autograder.commands import learn as command

    return command.learn(name, group, gradebook)


@app.command
def package(name: str, /, *, isolated: Flag = False, out: Path | None = None) -> int:
    """Make the autograder zip for Gradescope and `otter run`.

    Example: autograder package 03_loss --out 03_loss.zip

    Args:
        name: an assignment of this course, or a path to one of any course.
        isolated: pack this grader itself, so that the tests stay outside of the student's process.
        out: the zip; `NAME-autograder.zip` unless given.
    """
    from autograder.commands import authoring

    return authoring.package(name, out, isolated)


@app.command
def wording(*names: str, out: Path = Path("grades/wording.html")) -> int:
    """Collect everything that students can read on one page.

    Example: autograder wording 03_loss --out wording.html

    Args:
        names: assignments; all of the course unless given.
        out: the page; plain text where its name ends in .txt.
    """
    from autograder.commands import wording as command

    return command.wording(names, out)
