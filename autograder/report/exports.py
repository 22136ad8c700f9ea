"""Files for other programs: grades.csv, questions.csv, set_aside.csv, items.json, the JSON of every grade.

No score is an empty cell, never a 0, unless unreadable hand-ins are to count as 0.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

import msgspec

from autograder.records import Adjustment, Grade, SetAside
from autograder.report.folder import OutFolder, told_unwritable
from autograder.report.items import ItemAnalysis
from autograder.report.mistakes import Mistakes
from autograder.report.pages import signed

GRADES = (
    "submission",
    "student",
    "student_id",
    "email",
    "assignment",
    "submitted_at",
    "late",
    "score",
    "max_score",
    "computed_score",
    "override",
    "status",
)
SET_ASIDE = ("submission", "student", "student_id", "email", "submitted_at", "fate", "reason")
FORMULA_STARTS = ("=", "+", "-", "@", "\t")  # what a spreadsheet would compute
NOTHING_KNOWN = ""


def write_grades(grades: Iterable[Grade], out: OutFolder, unreadable_as: float | None = None) -> None:
    """Write `grades.csv`, one row a hand-in.

    Args:
        grades: the class.
        out: the results' folder.
        unreadable_as: the score, in points, of a hand-in that could not be read; None leaves it blank.
    """
    with out.grades.open("w", encoding="utf-8", newline="") as file:
        _write_rows(grades, file, unreadable_as)


def grades_table(grades: Iterable[Grade]) -> str:
    """Give the text of `grades.csv`."""
    file = io.StringIO()
    _write_rows(grades, file, None)
    return file.getvalue()


def _write_rows(grades: Iterable[Grade], file: TextIO, unreadable_as: float | None) -> None:
    table = csv.DictWriter(file, GRADES, restval=NOTHING_KNOWN, lineterminator="\n")
    table.writeheader()
    for grade in grades:
        table.writerow(
            {
                "submission": guarded(grade.submission),
                "student": guarded(grade.student),
                "student_id": guarded(grade.student_id),
                "email": guarded(grade.email),
                "assignment": guarded(grade.assignment),
                "submitted_at": grade.submitted_at or NOTHING_KNOWN,
                "late": _yes_or_no(grade.late),
                "score": _number(_counted(grade, unreadable_as)),
                "max_score": _number(grade.max_score),
                "computed_score": _number(grade.computed_score if grade.adjustments else grade.score),
                "override": guarded(in_words(grade.adjustments)),
                "status": grade.status,
            }
        )


def write_questions(grades: Iterable[Grade], questions: Iterable[str], out: OutFolder) -> None:
    """Write `questions.csv`, one row a hand-in and one column a question."""
    questions = tuple(questions)
    with out.questions.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("submission", "student", *questions))
        for grade in grades:
            scores = {question.name: question.score for question in grade.questions}
            cells = (_number(scores.get(name)) for name in questions)
            table.writerow((guarded(grade.submission), guarded(grade.student), *cells))


def write_set_aside(set_aside: Iterable[SetAside], out: OutFolder) -> None:
    """Write `set_aside.csv`: what is not graded as it was handed in, and who handed in nothing."""
    with out.set_aside.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(SET_ASIDE)
        for each in set_aside:
            cells = (getattr(each, column) or NOTHING_KNOWN for column in SET_ASIDE)
            table.writerow([guarded(cell) for cell in cells])


def write_items(assignment: str, items: ItemAnalysis, mistakes: Mistakes, out: OutFolder) -> None:
    """Write `items.json`: what cases and questions tell of the class, and the misconceptions that it has."""
    whole = {
        "assignment": assignment,
        **msgspec.to_builtins(items),
        "mistakes": msgspec.to_builtins(mistakes),
    }
    out.items.write_bytes(msgspec.json.format(msgspec.json.encode(whole)) + b"\n")


def write_json(grades: Iterable[Grade], path: Path) -> None:
    """Write a JSON array, one object a hand-in.

    Raises:
        BadInput: the file cannot be written.
    """
    with told_unwritable(path, "--json"), path.open("wb") as file:
        file.write(b"[")
        for number, grade in enumerate(grades):
            file.write((b",\n" if number else b"\n") + msgspec.json.encode(grade))
        file.write(b"\n]\n")


def guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def in_words(adjustments: Iterable[Adjustment]) -> str:
    """Tell in one line of all that changed a score."""
    return "; ".join(f"{each.place} {signed(each.points)}: {each.sentence}".strip() for each in adjustments)


def _counted(grade: Grade, unreadable_as: float | None) -> float | None:
    return unreadable_as if grade.status == "unreadable" and grade.score is None else grade.score


def _yes_or_no(value: bool | None) -> str:
    return NOTHING_KNOWN if value is None else ("yes" if value else "no")


def _number(value: float | None) -> str:
    return NOTHING_KNOWN if value is None else f"{value:.10g}"
