"""The command line: one short function a command, which imports what it needs when it runs.

Exit codes: 0 every submission has a verdict, or every check holds; 1 some could not be graded, or a check
failed; 2 usage or bad input; 3 this machine lacks something; 128 and the
signal's number: interrupted.
"""

from __future__ import annotations

import sys
from pathlib import Path

from cyclopts import App, CycloptsError

from autograder import __version__
from autograder.errors import AutograderError
from autograder.options import GRADEBOOK, Flag, GradeOptions

USAGE, INTERRUPTED = 2, 130
GO_ON = "What was graded is kept: run the command again to go on."
DEFAULTS = GradeOptions()

app = App(
    name="autograder",
    help="Grade notebooks of a NumPy course outside the student's process.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
    result_action="return_value",
)


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
def grade(name: str, submissions: list[Path], /, *, options: GradeOptions = DEFAULTS) -> int:
    """Grade notebooks, .py files, folders of them, and what a learning management system exports.

    Example: autograder grade 03_loss hand_ins/

    Args:
        name: an assignment of this course, or a path to one of any course.
        submissions: files, folders and zips.
        options: where results go, and how grading is done.
    """
    from autograder.commands import grade as command

    return command.grade(name, submissions, options)


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
def package(name: str, /, *, out: Path | None = None) -> int:
    """Make the autograder zip for Gradescope and `otter run`.

    Example: autograder package 03_loss --out 03_loss.zip

    Args:
        name: an assignment of this course, or a path to one of any course.
        out: the zip; `NAME-autograder.zip` unless given.
    """
    from autograder.commands import authoring

    return authoring.package(name, out)


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


@app.command
def doctor(*, json: Path | None = None) -> int:
    """Say which layers of isolation this machine has, what each stops, and whether grading is safe.

    Example: autograder doctor

    Args:
        json: file for the same.
    """
    from autograder.commands import doctor as command

    return command.doctor(json)


def main() -> None:
    """Run the command that the arguments name, and end with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run a command; a mistake of the one who typed it is told in two lines, without a traceback."""
    try:
        return app(arguments, exit_on_error=False, print_error=False) or 0
    except CycloptsError as error:
        return _told(f"autograder: {error}", "Try: autograder --help", USAGE)
    except AutograderError as error:
        return _told(str(error), "", error.exit_code)
    except KeyboardInterrupt:
        return _told(
            "autograder: interrupted", "What was graded is kept: run the command again to go on.", INTERRUPTED
        )


def _told(what: str, next_step: str, code: int) -> int:
    print(*filter(None, (what, next_step)), sep="\n", file=sys.stderr)
    return code
