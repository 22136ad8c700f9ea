"""Write what is read of a class; a file that fails through a fault of ours stops no other."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from autograder.course import Assignment
from autograder.differences import Difference
from autograder.errors import AutograderError
from autograder.gradebook.keys import Key
from autograder.gradebook.store import Gradebook
from autograder.lookup import last_changes
from autograder.pseudonyms import Pseudonyms
from autograder.records import Grade, SetAside
from autograder.report.batch import write_class_page
from autograder.report.exports import (
    write_grades,
    write_items,
    write_json,
    write_questions,
    write_set_aside,
)
from autograder.report.folder import OutFolder, told_unwritable
from autograder.report.overview import Overview
from autograder.report.student import write_feedback
from autograder.standing import Standing

Grades = Callable[[], Iterator[Grade]]
Written = TypeVar("Written")


class Results(msgspec.Struct, frozen=True):
    """What there is to write.

    Args:
        grades: gives them anew, a few at a time in memory.
        set_aside: what is not graded as it was handed in.
        changed: whose computed grade the last grading has changed.
    """

    grades: Grades
    set_aside: Sequence[SetAside] = ()
    changed: Sequence[Difference] = ()


def results_of(
    book: Gradebook,
    keys: Sequence[Key],
    standing: Standing,
    set_aside: Sequence[SetAside],
    names: Pseudonyms | None,
) -> Results:
    """Take a class from the gradebook, under pseudonyms and in their order where such are asked for.

    Args:
        book: where the computed grades are.
        keys: the class.
        standing: turns computed grades into those that count.
        set_aside: what is not graded.
        names: gives pseudonyms.

    Raises:
        BadInput: the key to the pseudonyms cannot be written.
    """
    if names is None:
        changed = last_changes(book, keys[0].rules.assignment) if keys else ()
        return Results(lambda: map(standing.of, book.stored(keys)), set_aside, changed)
    # in the order of the names, as a list of the class has them, each would be known by its place
    ordered = sorted(keys, key=lambda key: names.submission(key.submission, key.student))
    nameless = sorted((names.set_aside(each) for each in set_aside), key=lambda each: each.student)
    for grade in book.stored(ordered):
        names.note(grade)
    names.save()
    return Results(lambda: (names.grade(standing.of(each)) for each in book.stored(ordered)), nameless)


def write_results(
    results: Results, assignment: Assignment, out: OutFolder, json: Path | None, unreadable_as: str | None
) -> Overview | None:
    """Write every file.

    Args:
        results: what there is to write.
        assignment: what the class was asked.
        out: the folder of results.
        json: file for all of them, if one is wanted.
        unreadable_as: the score of what could not be read; None leaves it blank.

    Returns:
        The figures of the class; None where something could not be written through a fault of ours, whose
        traceback then lies beside the folder of results.

    Raises:
        BadInput: a file cannot be written.
    """
    grades, attempts = results.grades, _Attempts()
    counted = None if unreadable_as is None else float(unreadable_as)
    if json:
        attempts.make("--json", partial(write_json, grades(), json))
    with told_unwritable(out.path, "--out"):
        attempts.make("grades.csv", lambda: write_grades(grades(), out, counted))
        attempts.make("questions.csv", lambda: write_questions(grades(), assignment.questions, out))
        attempts.make("set_aside.csv", lambda: write_set_aside(results.set_aside, out))
        _write_pages(grades, assignment, out, attempts)
        overview = attempts.make(
            "batch.html",
            lambda: write_class_page(grades(), assignment, out, results.set_aside, results.changed),
        )
        if overview is not None:
            attempts.make(
                "items.json", lambda: write_items(assignment.name, overview.items, overview.mistakes, out)
            )
        attempts.tell(out)
    return None if attempts.failed else overview


def _write_pages(grades: Grades, assignment: Assignment, out: OutFolder, attempts: _Attempts) -> None:
    """Write all pages; where one fails, each by itself, so that the others are there."""
    try:
        write_feedback(grades(), assignment, out)
    except (OSError, AutograderError):
        raise
    except Exception:
        for grade in grades():
            page = out.feedback(grade.submission).name
            attempts.make(page, partial(write_feedback, [grade], assignment, out))


class _Attempts:
    """What was tried, and the tracebacks of what failed."""

    def __init__(self) -> None:
        self.failed: dict[str, str] = {}

    def make(self, what: str, write: Callable[[], Written]) -> Written | None:
        """Write something; a fault of ours is kept for the end."""
        try:
            return write()
        except (OSError, AutograderError):
            raise
        except Exception:
            self.failed[what] = traceback.format_exc()
            return None

    def tell(self, out: OutFolder) -> None:
        """Write the tracebacks down, and say where they are."""
        if self.failed:
            file = out.report_fault
            file.write_text("\n".join(self.failed.values()), encoding="utf-8", errors="replace")
            what = f"The grader failed in writing {', '.join(self.failed)}; its traceback is in {file}."
            print(what, "Every grade is in the gradebook.", sep="\n", file=sys.stderr)
        else:
            out.report_fault.unlink(missing_ok=True)
