"""`autograder report`: write pages and tables again from the gradebook, with all that was decided since."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from autograder.commands.results import Results, write_results
from autograder.course import load_assignment
from autograder.errors import BadInput
from autograder.lookup import existing, last_changes, standing
from autograder.options import ReportOptions
from autograder.report.folder import OutFolder
from autograder.report.terminal import show, show_set_aside

FAULT = 1  # exit code


def report(name: str, options: ReportOptions) -> int:
    """Write what `autograder grade` writes; nothing is graded.

    Args:
        name: of the assignment, or its path.
        options: as typed.

    Returns:
        1 where a file could not be written through a fault of ours, else 0.

    Raises:
        BadInput: nothing is graded, or a place cannot be written.
    """
    assignment = load_assignment(name)
    out = OutFolder(options.out or Path("grades") / assignment.name)
    with existing(options.gradebook) as book:
        if not any(True for _ in book.latest(assignment.name)):
            raise BadInput(
                assignment.name, "has no grades in this gradebook", "Grade first: autograder grade."
            )
        out.prepare()
        now = standing(book, assignment)
        results = Results(
            lambda: map(now.of, book.latest(assignment.name)),
            book.set_aside(assignment.name),
            last_changes(book, assignment.name),
        )
        overview = write_results(results, assignment, out, options.json, options.unreadable_as)
    if overview is None:
        return FAULT
    show(overview, Console(), options.quiet)
    show_set_aside(results.set_aside, out, Console())
    print(out.batch)
    return 0
