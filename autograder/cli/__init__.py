"""The command line: one short function a command, which imports what it needs when it runs.

Exit codes: 0 every submission has a verdict, or every check holds; 1 some could not be graded, or a check
failed; 2 usage or bad input; 3 this machine lacks something; 128 and the signal's number: interrupted.
"""

from __future__ import annotations

import sys

from cyclopts import CycloptsError

from autograder.cli import authoring, deciding, grading
from autograder.cli.app import app
from autograder.errors import AutograderError

__all__ = ["app", "authoring", "deciding", "grading", "main", "run"]

USAGE, INTERRUPTED = 2, 130
GO_ON = "What was graded is kept: run the command again to go on."


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
        return _told("autograder: interrupted", GO_ON, INTERRUPTED)


def _told(what: str, next_step: str, code: int) -> int:
    print(*filter(None, (what, next_step)), sep="\n", file=sys.stderr)
    return code
