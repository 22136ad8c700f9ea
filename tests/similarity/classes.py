"""A sample class with somebody in it who has copied."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import cache
from pathlib import Path

from msgspec import structs

from autograder.course import Assignment, load_assignment
from autograder.hand_ins import find_hand_ins
from autograder.records import Cell, Grade, Submission
from autograder.similarity.evidence import Shared, pairs
from autograder.similarity.reading import Printed, Prints, printed, starter_cells, taught
from autograder.submission import read_submission

ROOT = Path(__file__).parents[2]
ASSIGNMENT = "04_backpropagation"
THIEF = "thief"


def assignment() -> Assignment:
    """What was asked."""
    return load_assignment(ASSIGNMENT, ROOT)


@cache
def known() -> Prints:
    """Take the fingerprints of what is taught."""
    return taught(assignment())


@cache
def honest() -> tuple[Printed, ...]:
    """Take those of the sample class."""
    hand_ins = find_hand_ins([ROOT / "tests" / "sample_class" / ASSIGNMENT], ASSIGNMENT)
    read = (read_submission(each) for each in hand_ins)
    submissions = [each for each in read if isinstance(each, Submission)]
    return tuple(printed(assignment(), submissions, starter_cells(assignment())))


def own_cells(submission: Submission) -> list[str]:
    """Give the cells that somebody wrote, as far as they are Python."""
    given, own = starter_cells(assignment()), []
    for cell in submission.cells:
        if cell.source.strip() not in given:
            try:
                ast.parse(cell.source)
            except SyntaxError:
                continue
            own.append(cell.source)
    return own


def hand_in(cells: list[str], student: str = THIEF) -> Submission:
    """Make a hand-in of cells."""
    path = Path(f"{student}_{ASSIGNMENT}.ipynb")
    made = tuple(Cell(number, cell) for number, cell in enumerate(cells, 1))
    return Submission(path, path.name, student, f"sha256:{student}", made, uses_matplotlib=False)


def with_thief(victim: str, way: Callable[[list[str]], list[str]]) -> tuple[list[Printed], list[Grade]]:
    """Let somebody copy from a student of the sample class; they come last."""
    (stolen,) = (each.submission for each in honest() if each.submission.student == victim)
    copy = hand_in(way(own_cells(stolen)))
    class_ = [*honest(), *printed(assignment(), [copy], starter_cells(assignment()))]
    return class_, [grade_of(each.submission) for each in class_]


def grade_of(submission: Submission) -> Grade:
    """Make a grade that says nothing but whose it is."""
    return Grade(
        submission=submission.name,
        student=submission.student,
        assignment=ASSIGNMENT,
        digest=submission.digest,
        status="graded",
        score=0.0,
        max_score=1.0,
        isolation="full",
        seconds=0.0,
    )


def ranked(class_: list[Printed], grades: list[Grade]) -> list[tuple[frozenset[str], Shared]]:
    """Rank the pairs, by the names of both."""
    return [
        (frozenset((grades[each.one].student, grades[each.other].student)), each)
        for each in pairs(class_, grades, known())
    ]


def without(grades: list[Grade], name: str) -> list[Grade]:
    """Give all grades but one student's."""
    return [structs.replace(each) for each in grades if each.student != name]
