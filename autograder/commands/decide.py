"""`autograder override`, `void`, `alias` and `note`: what a person decides, and what comes of it."""

from __future__ import annotations

import getpass

from autograder import deciding
from autograder.course import load_assignment
from autograder.deciding import Said
from autograder.lookup import existing
from autograder.options import DecisionOptions
from autograder.report.pages import points as in_points


def override(name: str, student: str, where: str, points: float | None, options: DecisionOptions) -> int:
    """Give a student other points; see `deciding.override`."""
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        before, after = deciding.override(book, assignment, student, where, points, said(options))
    old, new = ("none" if each.score is None else in_points(each.score) for each in (before, after))
    print(f"{after.student}: {old} → {new} of {in_points(after.max_score)} points.")
    _next(name)
    return 0


def void(name: str, where: str, options: DecisionOptions) -> int:
    """Count a case as passed for everyone; see `deciding.void`."""
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        changed, of = deciding.void(book, assignment, where, said(options))
    print(f"{where}: {changed} of {of} scores change.")
    _next(name)
    return 0


def alias(name: str, student: str, written: str, question: str, options: DecisionOptions) -> int:
    """Let a misspelt name count as the one that was asked for; see `deciding.alias`."""
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        who = deciding.alias(book, assignment, student, written, question, said(options))
    counts = "no longer counts" if options.withdraw else "counts"
    print(f"{who}: {written} {counts} as {question}.")
    print(f"Grade again with: autograder grade {name}")
    return 0


def note(name: str, student: str, text: str, question: str, options: DecisionOptions) -> int:
    """Write something to a student; see `deciding.note`."""
    assignment = load_assignment(name)
    with existing(options.gradebook) as book:
        by = Said(text, said(options).author, options.withdraw)
        (who,) = deciding.note(book, assignment, [student], question, by)
    print(f"{who}: {'no longer ' * options.withdraw}noted.")
    _next(name)
    return 0


def said(options: DecisionOptions) -> Said:
    """Say who decides: the user who runs this, unless somebody else is named."""
    return Said(options.reason, options.author.strip() or getpass.getuser(), options.withdraw)


def _next(name: str) -> None:
    print(f"Write pages and tables again with: autograder report {name}")
