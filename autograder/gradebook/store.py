"""Ask a gradebook what is done, and write to it in batches.

One process writes. A batch is one transaction that is on the disk before `store` returns, so a run that
is killed loses the batch in hand and nothing else, and the next run grades exactly that again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

import msgspec
from sqlalchemy import Connection, Engine, delete, func, insert, select

from autograder.errors import BadInput
from autograder.gradebook.database import open_database, place_of, told_as_bad_input, writing
from autograder.gradebook.keys import Key
from autograder.gradebook.schema import grades
from autograder.records import Grade

LARGEST_QUERY = 500  # keys; SQLite takes 32,766 parameters, and a grade is some 10 KB

GRADE = msgspec.json.Decoder(Grade)


class Gradebook:
    """Grades by what they rest on, in SQLite or in any database that SQLAlchemy reaches.

    Use it as a context manager: leaving it folds SQLite's write-ahead log into the one file.

    Args:
        url_or_path: a database's URL, or the path of an SQLite file; it is made where there is none.

    Raises:
        BadInput: it is something else than a gradebook, or its place cannot be written.
        MachineLacks: the URL's driver is not installed.
    """

    def __init__(self, url_or_path: str) -> None:
        self._engine: Engine = open_database(url_or_path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.dispose()

    def done(self, keys: Sequence[Key]) -> dict[Key, Grade]:
        """Give the verdicts that stand for these keys; what could not be graded, or read, is not done."""
        by_fingerprint = {key.fingerprint: key for key in keys}
        found = (
            (by_fingerprint[each], _decoded(text)) for each, text in self._read([*by_fingerprint]).items()
        )
        return {key: grade for key, grade in found if grade and grade.status != "not_graded"}

    def stored(self, keys: Sequence[Key]) -> Iterator[Grade]:
        """Give what is stored for these keys, in their order, a few at a time."""
        yield from self._of([key.fingerprint for key in keys])

    def latest(self, assignment: str) -> Iterator[Grade]:
        """Give the grade of each hand-in for an assignment that was stored last, a few at a time."""
        column = grades.c
        wanted = select(column.student, column.submission, column.fingerprint)
        wanted = wanted.where(column.assignment == assignment).order_by(column.graded_at)
        with told_as_bad_input(self._engine.url, "cannot be read"), self._engine.connect() as connection:
            last = {tuple(names): fingerprint for *names, fingerprint in connection.execute(wanted)}
        yield from self._of([*last.values()])

    def store(self, graded: Sequence[tuple[Key, Grade]]) -> None:
        """Write a batch, all or nothing; a grade takes the place of an earlier one of the same key.

        Raises:
            BadInput: the database takes no more, because its disk is full for instance.
        """
        rows = {row["fingerprint"]: row for row in (_row(key, grade) for key, grade in graded)}
        if rows:
            with (
                told_as_bad_input(self._engine.url, "cannot be written"),
                writing(self._engine) as connection,
            ):
                connection.execute(delete(grades).where(grades.c.fingerprint.in_(rows)))
                moment = _moment_after(connection, rows.values())
                connection.execute(insert(grades), [{**row, "graded_at": moment} for row in rows.values()])

    def _of(self, fingerprints: Sequence[str]) -> Iterator[Grade]:
        for start in range(0, len(fingerprints), LARGEST_QUERY):
            some = fingerprints[start : start + LARGEST_QUERY]
            found = self._read(some)
            yield from (self._whole(each, found[each]) for each in some if each in found)

    def _whole(self, fingerprint: str, text: str) -> Grade:
        grade = _decoded(text)
        if grade is None:
            what = f"holds a damaged grade (fingerprint {fingerprint[:12]}…)"
            raise BadInput(place_of(self._engine.url), what, "Grade its assignment again with --regrade.")
        return grade

    def _read(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """Give what stands there as JSON."""
        wanted = select(grades.c.fingerprint, grades.c.grade).where(grades.c.fingerprint.in_(fingerprints))
        with told_as_bad_input(self._engine.url, "cannot be read"), self._engine.connect() as connection:
            return {row.fingerprint: row.grade for row in connection.execute(wanted)}


def _decoded(text: str) -> Grade | None:
    """Decode a grade; None where the row is damaged."""
    try:
        return GRADE.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        return None


def _moment_after(connection: Connection, rows: Collection[Mapping[str, object]]) -> datetime:
    """Give the time, and never one before what these assignments hold: clocks are set back."""
    names = {row["assignment"] for row in rows}
    last = connection.execute(
        select(func.max(grades.c.graded_at)).where(grades.c.assignment.in_(names))
    ).scalar()
    now = datetime.now(UTC)
    return now if last is None else max(now, last.replace(tzinfo=UTC) + timedelta(microseconds=1))


def _row(key: Key, grade: Grade) -> dict[str, object]:
    return {
        "fingerprint": key.fingerprint,
        "student": key.student,
        "submission": key.submission,
        "digest": key.digest,
        **{name: value for name, value in msgspec.structs.asdict(key.rules).items() if name in grades.c},
        "status": grade.status,
        "score": grade.score,
        "max_score": grade.max_score,
        "grade": msgspec.json.encode(grade).decode(),
    }
