"""`autograder grade`: find the class, grade it, write what people read, say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rich.console import Console

from autograder.batch import How, grade_class
from autograder.course import Assignment, load_assignment
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import find_hand_ins
from autograder.options import GradeOptions
from autograder.progress import progress
from autograder.records import Grade
from autograder.report.batch import Overview, write_class_page
from autograder.report.exports import write_grades, write_items, write_json, write_questions
from autograder.report.folder import OutFolder, told_unwritable
from autograder.report.student import write_feedback
from autograder.report.terminal import show
from autograder.workers import StartGrader, start_pipeline

Grades = Callable[[], Iterator[Grade]]


def grade(
    name: str, submissions: Sequence[Path], options: GradeOptions, start: StartGrader = start_pipeline
) -> int:
    """Grade what was handed in for an assignment.

    Args:
        name: of the assignment, or its path.
        submissions: files and folders.
        options: as typed.
        start: what starts a grader in a worker.

    Returns:
        1 where some submission could not be graded through a fault of ours, else 0.

    Raises:
        OperatorMistake: something that was named cannot be used, or this machine cannot grade.
    """
    assignment = load_assignment(name)
    hand_ins = find_hand_ins(submissions, assignment.name)
    out = OutFolder(options.out or Path("grades") / assignment.name)
    _prepare(out, options)
    how = How(
        workers=options.workers,
        isolation=options.isolation,
        paranoid=options.paranoid,
        regrade=options.regrade,
        start=start,
    )
    with Gradebook(options.gradebook) as book:
        with progress(len(hand_ins), Console(stderr=True, quiet=options.quiet)) as tell:
            keys = grade_class(hand_ins, assignment, how, book, out, tell)
        overview = write_results(lambda: book.stored(keys), assignment, out, options)
    show(overview, Console(), options.quiet)
    print(out.batch)
    return int(any(row.status == "not_graded" for row in overview.rows))


def _prepare(out: OutFolder, options: GradeOptions) -> None:
    """Find out what cannot be written before an hour of grading."""
    out.prepare()
    if options.json:
        with told_unwritable(options.json, "--json"):
            options.json.touch()


def write_results(grades: Grades, assignment: Assignment, out: OutFolder, options: GradeOptions) -> Overview:
    """Write every file that people and other programs read.

    Raises:
        BadInput: a file cannot be written.
    """
    if options.json:
        write_json(grades(), options.json)
    with told_unwritable(out.path, "--out"):
        write_grades(grades(), out, None if options.unreadable_as is None else float(options.unreadable_as))
        write_questions(grades(), assignment.questions, out)
        write_feedback(grades(), assignment, out)
        overview = write_class_page(grades(), assignment, out)
        write_items(assignment.name, overview.items, overview.mistakes, out)
    return overview
