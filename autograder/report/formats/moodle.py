"""Moodle's offline grading worksheet, filled in place, to upload where it was downloaded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.formats.tables import Identity, LmsTable, matched, number, read_table, scaled

WHAT = "the grading worksheet that Moodle gives (Download grading worksheet)"
PARTICIPANT = re.compile(r"[0-9]+$")


def moodle(grades: Iterable[Grade], into: Path) -> tuple[str, list[str]]:
    """Fill the column `Grade` of a worksheet.

    Args:
        grades: of the class, as they count.
        into: the worksheet.

    Returns:
        The file's text, and a sentence for each grade or person without a match.

    Raises:
        BadInput: it is no such worksheet.
    """
    table = read_table(into, WHAT)
    place = table.column("Grade")
    if place is None or table.column("Identifier") is None:
        raise BadInput(str(into), "has no columns Identifier and Grade", f"Name {WHAT}.")
    people = [_identity(row, table) for row in table.rows]
    found, left = matched(people, list(grades))
    told = []
    for row, grade in zip(table.rows, found, strict=True):
        name = table.cell(row, "Full name") or row[0]
        if grade is None:
            told.append(f"{name}: in Moodle, without a grade here; the cell is left as it was")
        elif table.cell(row, "Grade can be changed").casefold() == "no":
            told.append(f"{name}: Moodle says that this grade cannot be changed; it is left as it was")
        elif grade.score is not None:
            row[place] = scaled(grade, number(table.cell(row, "Maximum Grade")))
    told += [f"{each.student}: graded here, not in Moodle's worksheet" for each in left]
    return table.text(range(len(table.header))), told


def _identity(row: Sequence[str], table: LmsTable) -> Identity:
    """Say who a row is about; a participant's number is another in each assignment, and none in a roster."""
    participant = PARTICIPANT.search(table.cell(row, "Identifier"))
    return Identity(
        ids=(participant[0],) if participant else (),
        emails=(table.cell(row, "Email address"),),
        names=(table.cell(row, "Full name"),),
        has_lasting_id=False,
    )
