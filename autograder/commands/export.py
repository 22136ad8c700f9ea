"""`autograder export`: what other systems take, from the gradebook, with all that was decided."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from autograder.course import load_assignment
from autograder.errors import BadInput
from autograder.exporting import Asked, ending, make
from autograder.lookup import existing, standing
from autograder.options import ExportOptions
from autograder.report.folder import told_unwritable
from autograder.report.formats import ExportKind
from autograder.report.formats.github import workflow_errors

UNMATCHED = 1  # exit code: somebody's grade has no place in the file
STEP_SUMMARY = "GITHUB_STEP_SUMMARY"  # GitHub names the file so


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
    data, told = make(kind, Asked(grades, assignment, options.into, options.column))
    out = options.out or Path("grades") / assignment.name / f"{kind}{ending(kind)}"
    with told_unwritable(out, "--out"):
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(data)
    if kind == "github":
        print(*workflow_errors(grades), sep="\n")
        _into_workflow(data)
    for line in told:
        print(line, file=sys.stderr)
    print(out)
    return UNMATCHED if told else 0


def _into_workflow(summary: bytes) -> None:
    """Add to GitHub's own file, where a workflow runs this."""
    if name := os.environ.get(STEP_SUMMARY):
        with told_unwritable(Path(name), STEP_SUMMARY), Path(name).open("ab") as file:
            file.write(summary)
