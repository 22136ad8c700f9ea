"""`autograder history`, `diff` and `show`: what the gradebook remembers, for the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console

from autograder.course import load_assignment
from autograder.differences import differences
from autograder.errors import BadInput
from autograder.gradebook.history import (
    Event,
    Grading,
    Run,
    as_of,
    assignments_of,
    events_of,
    gradings_of,
    runs_of,
    students,
)
from autograder.gradebook.store import Gradebook
from autograder.lookup import case_of, existing, grade_of, near, standing
from autograder.report.pages import points
from autograder.report.plain import as_text
from autograder.report.terminal import say, show_differences


def history(student: str, gradebook: str) -> int:
    """Print every grading of a student, and every decision, in order of time.

    Raises:
        BadInput: the gradebook knows no such student.
    """
    with existing(gradebook) as book:
        entries = [(each.graded_at, _grading(each)) for each in gradings_of(book, student)]
        if not entries:
            raise BadInput(student, "is not in this gradebook", near(student, students(book)))
        entries += [(each.at, _event(each)) for each in events_of(book, student)]
    console = Console()
    for moment, line in sorted(entries):
        say(console, f"{moment:%Y-%m-%d %H:%M:%S} UTC  {line}")
    return 0


def diff(name: str, old: int | None, new: int | None, gradebook: str) -> int:
    """Print whose computed grade changed between two runs, in which cases and why.

    Args:
        name: of the assignment, or its path.
        old: number of the earlier run; the one before the later unless given.
        new: number of the later run; the last that graded anything unless given.
        gradebook: where they are.

    Raises:
        BadInput: there are no such runs.
    """
    assignment, console = load_assignment(name), Console()
    with existing(gradebook) as book:
        compared = _two(runs_of(book, assignment.name), old, new, assignment.name)
        before, after = (as_of(book, assignment.name, run.id) for run in compared)
    for run in compared:
        when = f"{run.began_at:%Y-%m-%d %H:%M:%S} UTC"
        say(console, f"run {run.id}: {when}, tests {run.rules[:8]}, {run.count} gradings")
    same = compared[0].rules == compared[1].rules
    say(console, f"Tests, points and limits {'are the same' if same else 'differ'}.")
    found = differences(*({who: grade for who, (_, grade) in each.items()} for each in (before, after)))
    show_differences(list(found), len(after), console)
    return 0


def _two(runs: Sequence[Run], old: int | None, new: int | None, name: str) -> tuple[Run, Run]:
    """Find the runs that are to be compared."""
    by_number = {each.id: each for each in runs}
    later = max(by_number, default=0) if new is None else new
    earlier = max((each for each in by_number if each < later), default=0) if old is None else old
    for number in (later, earlier):
        if number == 0:
            raise BadInput(name, "was graded in one run or none", "Grade again: there is nothing to compare.")
        if number not in by_number:
            raise BadInput(str(number), f"is no run of {name}", near(str(number), map(str, by_number)))
    return by_number[earlier], by_number[later]


def show(submission: str, place: str, name: str, gradebook: str) -> int:
    """Print one grade as the student reads it.

    Args:
        submission: how outputs call it, or the student's name.
        place: a question or a case; all unless given.
        name: of the assignment, or its path; needed where the student handed in several.
        gradebook: where it is.

    Raises:
        BadInput: there is no such submission or case.
    """
    with existing(gradebook) as book:
        assignment = load_assignment(name or _assignment_of(book, submission))
        grade = standing(book, assignment).of(grade_of(book, assignment, submission))
    question, case, _, _ = case_of(grade, place)
    say(Console(), as_text(grade, assignment.title, question, case))
    return 0


def _assignment_of(book: Gradebook, submission: str) -> str:
    found = assignments_of(book, submission)
    if len(found) == 1:
        return found[0]
    if found:
        advice = f"Name one with --assignment: {', '.join(found)}."
        raise BadInput(submission, "is in several assignments", advice)
    raise BadInput(submission, "is not in this gradebook", near(submission, students(book)))


def _grading(each: Grading) -> str:
    score = each.status if each.score is None else f"{points(each.score)} of {points(each.max_score)}"
    isolation = "" if each.isolation == "full" else ", WITHOUT ISOLATION"
    counts = "" if each.counts else ", kept beside a higher score"
    by = f"tests {each.rules[:8]}, autograder {each.grader}, NumPy {each.numpy}, Python {each.python}"
    return (
        f"{each.assignment}: graded {score} ({each.submission}, {each.digest[:15]}, {by}{isolation}{counts})"
    )


def _event(each: Event) -> str:
    place = f" {each.place}" if each.place else ""
    to = "" if each.points is None else f" to {points(each.points)}"
    return f"{each.assignment}: {each.what}{place}{to} by {each.author}: {each.reason}"
