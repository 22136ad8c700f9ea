"""What a gradebook remembers: every grading, every run, and decisions that were withdrawn too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Select, func, or_, select

from autograder.errors import BadInput
from autograder.gradebook.database import as_utc, place_of, told_as_bad_input
from autograder.gradebook.schema import aliases, gradings, notes, overrides, runs, voids
from autograder.gradebook.store import Gradebook
from autograder.records import Grade

SILENT = 60.0  # seconds after which a run that stores nothing and has not ended is taken for broken off
KINDS = {"override": overrides, "alias": aliases, "note": notes}


class Grading(msgspec.Struct, frozen=True):
    """One row: a computed grade, without its details.

    Args:
        id: grows with each.
        run: the command that graded; None where it is not known.
        assignment, student, submission, digest: what was graded.
        rules: digest of tests, points and limits.
        grader, numpy, python, isolation: by what.
        status, score, max_score: the verdict.
        graded_at: when, in UTC.
        counts: whether it took the place of earlier ones.
    """

    id: int
    run: int | None
    assignment: str
    student: str
    submission: str
    digest: str
    rules: str
    grader: str
    numpy: str
    python: str
    isolation: str
    status: str
    score: float | None
    max_score: float
    graded_at: datetime
    counts: bool


class Event(msgspec.Struct, frozen=True):
    """Something that somebody decided, or took back.

    Args:
        at: when, in UTC.
        assignment: of what.
        what: `override`, `void`, `alias` or `note`; after `withdrawn: ` where it was taken back.
        place: `softmax.sums_to_one`, `softmax`, or nothing.
        points: that count from then on; None where it is not about points.
        author: who.
        reason: why.
    """

    at: datetime
    assignment: str
    what: str
    place: str
    points: float | None
    author: str
    reason: str


class Run(msgspec.Struct, frozen=True):
    """One `autograder grade`, and how many gradings it made."""

    id: int
    rules: str
    isolation: str
    began_at: datetime
    ended_at: datetime | None
    count: int


def students(book: Gradebook) -> list[str]:
    """Give the names of all students."""
    return [str(row["student"]) for row in _rows(book, select(gradings.c.student).distinct())]


def assignments_of(book: Gradebook, submission: str) -> list[str]:
    """Name the assignments in which a student has handed in, or to which a submission belongs."""
    column = gradings.c
    wanted = select(column.assignment).where(
        or_(column.student == submission, column.submission == submission)
    )
    return sorted(str(row["assignment"]) for row in _rows(book, wanted.distinct()))


def gradings_of(book: Gradebook, student: str) -> list[Grading]:
    """Give every grading of a student, the oldest first."""
    wanted = select(*(gradings.c[name] for name in Grading.__struct_fields__))
    theirs = wanted.where(gradings.c.student == student).order_by(gradings.c.id)
    return [Grading(**_dated(row)) for row in _rows(book, theirs)]


def events_of(book: Gradebook, student: str) -> list[Event]:
    """Give all that was decided about a student, and cases voided for everyone in the same assignments."""
    found: list[Event] = []
    for what, table in KINDS.items():
        for row in _rows(book, select(table).where(table.c.student == student)):
            found += _events(what, _dated(row))
    theirs = select(gradings.c.assignment).where(gradings.c.student == student)
    for row in _rows(book, select(voids).where(voids.c.assignment.in_(theirs))):
        found += _events("void", _dated(row))
    return sorted(found, key=lambda event: event.at)


def runs_of(book: Gradebook, assignment: str) -> list[Run]:
    """Give the runs for an assignment that graded anything, the oldest first."""
    count = func.count(gradings.c.id).label("count")
    columns = [runs.c[name] for name in ("id", "rules", "isolation", "began_at", "ended_at")]
    joined = select(*columns, count).join(gradings, gradings.c.run == runs.c.id)
    wanted = joined.where(runs.c.assignment == assignment).group_by(*columns)
    return sorted((Run(**_dated(row)) for row in _rows(book, wanted)), key=lambda run: run.id)


def as_of(book: Gradebook, assignment: str, run: int) -> dict[str, tuple[Grading, Grade]]:
    """Give the grade of each student as it stood at the end of a run.

    Raises:
        BadInput: a grade is damaged.
    """
    column = gradings.c
    last = select(func.max(column.id)).where(column.assignment == assignment, column.run <= run)
    last = last.where(column.counts).group_by(column.student)
    wanted = select(gradings).where(column.id.in_(last.scalar_subquery()))
    found = {}
    rows = [*map(_dated, _rows(book, wanted))]
    grades = book.unpacked([(fields["dictionary"], fields["grade"]) for fields in rows])
    for fields, grade in zip(rows, grades, strict=True):
        if grade is None:
            what = f"holds a damaged grade of {fields['student']}"
            raise BadInput(place_of(book.engine.url), what, "Grade its assignment again with --regrade.")
        grading = Grading(**{name: fields[name] for name in Grading.__struct_fields__})
        found[grading.student] = (grading, grade)
    return found


def state(book: Gradebook, assignment: str) -> tuple[object, ...]:
    """Give what becomes another whenever a grade is stored, or something is decided or taken back."""
    found: list[object] = []
    for table in (gradings, runs, overrides, voids, aliases, notes):
        columns = [func.count(table.c.id), func.max(table.c.id)]
        columns += [func.count(table.c[name]) for name in ("withdrawn_at", "ended_at") if name in table.c]
        (row,) = _rows(book, select(*columns).where(table.c.assignment == assignment))
        found.append(tuple(row.values()))
    return tuple(found)


def unfinished(book: Gradebook, assignment: str) -> Run | None:
    """Give the newest run, if it goes on, with how much it has stored so far."""
    newest = select(runs).where(runs.c.assignment == assignment).order_by(runs.c.id.desc()).limit(1)
    for row in map(_dated, _rows(book, newest)):
        columns = [func.count(gradings.c.id).label("count"), func.max(gradings.c.graded_at).label("last")]
        (stored,) = map(_dated, _rows(book, select(*columns).where(gradings.c.run == row["id"])))
        silent = datetime.now(UTC) - (stored["last"] or row["began_at"])
        if row["ended_at"] is None and silent.total_seconds() < SILENT:
            fields = {name: row[name] for name in Run.__struct_fields__ if name in row}
            return Run(**fields, count=stored["count"])
    return None


def _rows(book: Gradebook, wanted: Select[Any]) -> list[dict[str, Any]]:
    with told_as_bad_input(book.engine.url, "cannot be read"), book.engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted).mappings()]


def _dated(row: dict[str, Any]) -> dict[str, Any]:
    return {name: as_utc(value) if isinstance(value, datetime) else value for name, value in row.items()}


def _events(what: str, row: dict[str, Any]) -> Iterator[Event]:
    case = row.get("case", "")
    place = row["question"] + f".{case}" * bool(case)
    written = f"{row['written']} → " if "written" in row else ""
    of = (written + place, row.get("points"), row["author"], row["reason"])
    yield Event(row["made_at"], row["assignment"], what, *of)
    if row["withdrawn_at"]:
        taken_back = (written + place, None, row["withdrawn_by"], row["reason"])
        yield Event(row["withdrawn_at"], row["assignment"], f"withdrawn: {what}", *taken_back)
