"""Tables that an LMS gave, to be filled and taken back: one column changes, the rest is written as it was."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from autograder.errors import BadInput
from autograder.hand_ins import comparable
from autograder.records import Grade

LARGEST = 64 * 2**20
MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


class LmsTable(msgspec.Struct):
    """A table with a header.

    Args:
        path: where it came from.
        header: the names of its columns.
        rows: its cells; each row as long as the header.
        has_mark: whether it began with a byte order mark, which spreadsheets look for.
        newline: how its lines end.
    """

    path: Path
    header: list[str]
    rows: list[list[str]]
    has_mark: bool
    newline: str

    def column(self, *names: str) -> int | None:
        """Find a column by any of its names, case aside."""
        folded = [name.strip().casefold() for name in self.header]
        return next((folded.index(name.casefold()) for name in names if name.casefold() in folded), None)

    def cell(self, row: Sequence[str], *names: str) -> str:
        """Give what stands in a row's column; nothing where there is no such column."""
        place = self.column(*names)
        return "" if place is None else row[place].strip()

    def text(self, columns: Sequence[int]) -> str:
        """Write the table again, with these of its columns."""
        file = io.StringIO()
        table = csv.writer(file, lineterminator=self.newline)
        table.writerows([[row[place] for place in columns] for row in (self.header, *self.rows)])
        return MARK * self.has_mark + file.getvalue()


def read_table(path: Path, what: str) -> LmsTable:
    """Read a CSV file that an LMS exported.

    Args:
        path: the file.
        what: what it should be, for errors.

    Raises:
        BadInput: it is none.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BadInput(str(path), f"is larger than {LARGEST // 2**20} MiB", f"Name {what}.")
        text = path.read_bytes().decode("utf-8")
        newline = "\r\n" if "\r\n" in text else "\n"
        rows = list(csv.reader(io.StringIO(text.removeprefix(MARK), newline=""), strict=True))
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", f"Name {what}.") from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(str(path), f"is no CSV in UTF-8: {error}", f"Name {what}, as it came.") from None
    if not rows:
        raise BadInput(str(path), "is empty", f"Name {what}.")
    wide = len(rows[0])
    if any(len(row) > wide for row in rows):
        raise BadInput(str(path), "has rows with more cells than its header", f"Name {what}, as it came.")
    return LmsTable(
        path=path,
        header=rows[0],
        rows=[row + [""] * (wide - len(row)) for row in rows[1:] if row],
        has_mark=text.startswith(MARK),
        newline=newline,
    )


class Identity(msgspec.Struct, frozen=True):
    """What an LMS says of a person in a row of its table.

    Args:
        ids: numbers and logins; a grade that has another id is not this person's, whatever the names are.
        emails: addresses.
        names: the name, in the ways in which it may be written.
        has_lasting_id: whether its ids are those by which hand-ins are known too.
    """

    ids: tuple[str, ...]
    emails: tuple[str, ...]
    names: tuple[str, ...]
    has_lasting_id: bool = True


def matched(people: Sequence[Identity], grades: Sequence[Grade]) -> tuple[list[Grade | None], list[Grade]]:
    """Find each person's grade: by id for all of them first, then by address, and only then by name.

    Nobody gets a grade that belongs to another by id: students can change the name that is shown. What two
    share, persons or grades, finds neither.

    Returns:
        For each person the grade, or None; and the grades that are nobody's.
    """
    found: list[Grade | None] = [None] * len(people)
    left = list(grades)
    for keys_of_person, keys_of_grade, may_be in _WAYS:
        wanted = [keys_of_person(person) if not found[n] else frozenset() for n, person in enumerate(people)]
        for grade in list(left):
            keys = keys_of_grade(grade)
            fitting = [n for n, each in enumerate(wanted) if keys & each and may_be(people[n], grade)]
            rivals = [other for other in left if keys & keys_of_grade(other)]
            if len(fitting) == 1 and len(rivals) == 1:
                found[fitting[0]] = grade
        left = [grade for grade in left if not any(grade is each for each in found)]
    return found, left


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text.casefold() for text in texts if text)


def _comparable(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(comparable(text) for text in texts if text)


def _says_no_other(person: Identity, grade: Grade) -> bool:
    """Whether neither id nor address speaks against a shared name."""
    other_id = person.has_lasting_id and grade.student_id and any(person.ids)
    other_email = grade.email and any(person.emails)
    return not (other_id or other_email)


_WAYS: tuple[
    tuple[
        Callable[[Identity], frozenset[str]],
        Callable[[Grade], frozenset[str]],
        Callable[[Identity, Grade], bool],
    ],
    ...,
] = (
    (lambda person: _folded(person.ids), lambda grade: _folded([grade.student_id]), lambda *_: True),
    (lambda person: _folded(person.emails), lambda grade: _folded([grade.email]), lambda *_: True),
    (lambda person: _comparable(person.names), lambda grade: _comparable([grade.student]), _says_no_other),
)


def scaled(grade: Grade, possible: float | None) -> str:
    """Write a score in the points that an LMS gives for it; nothing where there is none."""
    if grade.score is None:
        return ""
    factor = possible / grade.max_score if possible else 1.0
    return f"{round(grade.score * factor, 4):.10g}"


def number(text: str) -> float | None:
    """Read a number as an LMS writes it, with a comma or a point; None where it is none above 0."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    return value if 0 < value < float("inf") else None
