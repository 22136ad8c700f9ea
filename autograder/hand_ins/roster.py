"""The roster: a CSV that corrects who is who.

    student,lms_id,email,group,extension_hours,excused
    Ana Silva,4711,ana@example.org,A,24,
    Ben Ode,4712,ben@example.org,B,,yes

Only `student` must be filled. What the LMS writes is looked up by its id, then by email, then by name; a name
counts only for a row that says nothing else, so that nobody becomes another by changing a profile's name.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from autograder.errors import BadInput
from autograder.hand_ins.contents import MIB
from autograder.hand_ins.naming import comparable, composed, printable
from autograder.hand_ins.parcels import Person

COLUMNS = ("student", "lms_id", "email", "group", "extension_hours", "excused")
HEADER = ",".join(COLUMNS)
LARGEST = 16 * MIB
YES, NO = {"yes", "true", "1", "x"}, {"", "no", "false", "0"}


class Row(msgspec.Struct, frozen=True):
    """What the roster says of a student.

    Args:
        student: name in all outputs.
        lms_id: what the LMS knows them by: a number, or a GitHub user's name; empty where it is not known.
        email: empty where it is not known.
        group: section or tutorial; empty where there is none.
        extension_hours: by how much their deadline is later.
        excused: whether they need not hand in.
        line: where it stands in the file.
    """

    student: str
    lms_id: str = ""
    email: str = ""
    group: str = ""
    extension_hours: float = 0.0
    excused: bool = False
    line: int = 0


class Roster:
    """Finds students' rows by what an LMS knows of them."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        self.rows = tuple(rows)
        self._by_id = {row.lms_id: row for row in rows if row.lms_id}
        self._by_email = {row.email.casefold(): row for row in rows if row.email}
        self._by_name = {comparable(row.student): row for row in rows}

    def rows_of(self, person: Person, by_lms: bool) -> tuple[Row, ...]:
        """Give the row of a person; none where they are not listed, two where id and email contradict.

        Args:
            person: as the LMS writes them, or as a file is named.
            by_lms: whether the LMS says so; else the name of a file is looked up as an id or an email, too.
        """
        if not person.id_lasts:
            named = self._by_name.get(comparable(person.student))
            return (named,) if named else ()
        ids = (person.student_id, "") if by_lms else (person.student_id, person.student)
        emails = (person.email, "") if by_lms else (person.email, person.student)
        known = [self._by_id.get(each) for each in ids] + [
            self._by_email.get(each.casefold()) for each in emails
        ]
        rows = tuple(dict.fromkeys(row for row in known if row))
        named = self._by_name.get(comparable(person.student))
        return rows or ((named,) if named and _says_no_other(named, person) else ())


def _says_no_other(row: Row, person: Person) -> bool:
    """Whether nothing speaks against a row that was found by name alone."""
    other_id = person.student_id and row.lms_id
    other_email = person.email and row.email
    return not (other_id or other_email)


def read_roster(path: Path) -> Roster:
    """Read a roster.

    Raises:
        BadInput: it is no such table; every bad row is named with its line.
    """
    errors: list[str] = []
    rows = list(_rows(_table(path), errors))
    errors += _repeated(rows)
    if errors:
        raise BadInput(str(path), "; ".join(errors), f"Correct these lines; the columns are {HEADER}.")
    return Roster(rows)


def _table(path: Path) -> csv.DictReader[str]:
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "Name a CSV file.") from None
    try:
        if data is None:
            raise BadInput(str(path), f"is larger than {LARGEST // MIB} MiB", "Name the roster's CSV file.")
        table = csv.DictReader(io.StringIO(composed(data.decode("utf-8-sig"))), strict=True)
        columns = [(name or "").strip() for name in table.fieldnames or ()]
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(str(path), f"is no CSV in UTF-8: {error}", "Save it as CSV UTF-8.") from None
    unknown = [name for name in columns if name not in COLUMNS]
    if unknown or "student" not in columns or len(set(columns)) < len(columns):
        what = f"line 1: the columns are {','.join(columns) or 'missing'}"
        raise BadInput(str(path), printable(what), f"They should be {HEADER}; only student is needed.")
    table.fieldnames = columns
    return table


def _rows(table: csv.DictReader[str], errors: list[str]) -> Iterator[Row]:
    while True:
        try:
            cells = next(table, None)
        except csv.Error as error:
            errors.append(f"line {table.line_num + 1}: {error}")
            return
        if cells is None:
            return
        if any(cells.values()):
            row, wrong = _row(cells, table.line_num)
            errors += [f"line {table.line_num}: {each}" for each in wrong]
            yield row


def _row(cells: dict[str | Any, str | Any], line: int) -> tuple[Row, list[str]]:
    """Read a row, and say what is wrong with it."""
    text = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    hours, excused = _hours(text["extension_hours"]), text["excused"].casefold()
    wrong = {
        "has more cells than columns": None in cells,
        "no student": not text["student"],
        "a sign that cannot be printed": any(value != printable(value) for value in text.values()),
        f"the email {text['email']!r} is none": bool(text["email"]) and text["email"].count("@") != 1,
        f"extension_hours {text['extension_hours']!r} is no number of hours": hours is None,
        f"excused {text['excused']!r} is neither yes nor no": excused not in YES | NO,
    }
    row = Row(
        text["student"], text["lms_id"], text["email"], text["group"], hours or 0.0, excused in YES, line
    )
    return row, [what for what, holds in wrong.items() if holds]


def _hours(text: str) -> float | None:
    try:
        hours = float(text or 0)
    except ValueError:
        return None
    return hours if math.isfinite(hours) and hours >= 0 else None


def _repeated(rows: Sequence[Row]) -> Iterator[str]:
    """Say what stands in two rows, though it should tell them apart."""
    for what, key in (
        ("student", lambda row: comparable(row.student)),
        ("lms_id", lambda row: row.lms_id),
        ("email", lambda row: row.email.casefold()),
    ):
        first: dict[str, Row] = {}
        for row in rows:
            other = first.setdefault(key(row), row)
            if key(row) and other is not row:
                yield f"line {row.line}: its {what} stands in line {other.line} already"
