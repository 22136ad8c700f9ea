"""Canvas's gradebook: the CSV that it exported, with the column of one assignment filled, to import there.

Only the columns that say who somebody is and the assignment's own are written, so that an import can change
no other grade. Whom Canvas does not list, and whose grade nothing lists, is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.exports import guarded
from autograder.report.formats.tables import Identity, LmsTable, matched, number, read_table, scaled

WHAT = "the gradebook that Canvas exports (Grades, Export)"
WHO = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
POSSIBLE = "points possible"
NUMBERED = re.compile(r"\s*\([0-9]+\)$")
EXCUSED = "EX"


def canvas(grades: Iterable[Grade], titles: Sequence[str], into: Path) -> tuple[str, list[str]]:
    """Fill the column of an assignment.

    Args:
        grades: of the class, as they count.
        titles: what the assignment may be called in Canvas.
        into: the gradebook that Canvas exported.

    Returns:
        The file's text, and a sentence for each grade or person without a match.

    Raises:
        BadInput: it is no such gradebook, or has no column, or several, of that title.
    """
    table = read_table(into, WHAT)
    if table.column("Student") is None or table.column("ID") is None:
        raise BadInput(str(into), "has no columns Student and ID", f"Name {WHAT}.")
    place, told = _column(table, titles), []
    possible = next((number(row[place]) for row in table.rows if _is_possible(row)), None)
    rows = [row for row in table.rows if row[0].strip() and not _is_possible(row)]
    found, left = matched([_identity(row, table) for row in rows], list(grades))
    for row, grade in zip(rows, found, strict=True):
        if grade is None:
            told.append(f"{row[0]}: in Canvas, without a grade here; the cell is left as it was")
        elif row[place].strip().upper() != EXCUSED and grade.score is not None:
            row[place] = scaled(grade, possible)
        row[0] = guarded(row[0])  # Canvas finds people by their ID
    told += [f"{each.student}: graded here, not in Canvas's gradebook" for each in left]
    return table.text(_columns(table, place)), told


def _column(table: LmsTable, titles: Sequence[str]) -> int:
    """Find the assignment's column: `Softmax and losses (4711)`, or the title alone."""
    wanted = {title.strip().casefold() for title in titles}
    found = [
        place
        for place, name in enumerate(table.header)
        if {name.strip().casefold(), NUMBERED.sub("", name.strip()).casefold()} & wanted
    ]
    if len(found) == 1:
        return found[0]
    what = f"has {len(found) or 'no'} column{'s' * (len(found) > 1)} called {titles[0]!r}"
    there = [name for name in table.header if NUMBERED.search(name)][:8]
    raise BadInput(
        str(table.path), what, f"Name the column with --column. There are: {', '.join(there) or 'none'}."
    )


def _is_possible(row: Sequence[str]) -> bool:
    return POSSIBLE in row[0].casefold()


def _identity(row: Sequence[str], table: LmsTable) -> Identity:
    logins = tuple(table.cell(row, name) for name in ("SIS Login ID", "SIS User ID"))
    emails = tuple(login for login in logins if "@" in login)
    last, _, first = row[0].partition(",")
    return Identity((table.cell(row, "ID"), *logins), emails, (row[0], f"{first} {last}"))


def _columns(table: LmsTable, place: int) -> list[int]:
    who = [table.column(name) for name in WHO]
    return [*(each for each in who if each is not None), place]
