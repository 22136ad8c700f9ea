"""Ask a gradebook what is done, and write to it in batches.

One process writes. A batch is one transaction that is on the disk before `store` returns, so a run that
is killed loses the batch in hand and nothing else, and the next run grades exactly that again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

import msgspec
from sqlalchemy import Engine, delete, insert, select

from autograder.gradebook.database import open_database, told_as_bad_input
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
        """Give the verdicts that stand for these keys; what could not be graded is not done."""
        return {key: grade for key, grade in self._find(keys).items() if grade.status != "not_graded"}

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
            with told_as_bad_input(self._engine.url, "cannot be written"), self._engine.begin() as connection:
                connection.execute(delete(grades).where(grades.c.fingerprint.in_(rows)))
                connection.execute(insert(grades), list(rows.values()))

    def _find(self, keys: Sequence[Key]) -> dict[Key, Grade]:
        by_fingerprint = {key.fingerprint: key for key in keys}
        found = self._read([*by_fingerprint])
        return {by_fingerprint[fingerprint]: grade for fingerprint, grade in found.items()}

    def _of(self, fingerprints: Sequence[str]) -> Iterator[Grade]:
        for start in range(0, len(fingerprints), LARGEST_QUERY):
            some = fingerprints[start : start + LARGEST_QUERY]
            found = self._read(some)
            yield from (found[each] for each in some if each in found)

    def _read(self, fingerprints: Sequence[str]) -> dict[str, Grade]:
        wanted = select(grades.c.fingerprint, grades.c.grade).where(grades.c.fingerprint.in_(fingerprints))
        with told_as_bad_input(self._engine.url, "cannot be read"), self._engine.connect() as connection:
            return {fingerprint: GRADE.decode(grade) for fingerprint, grade in connection.execute(wanted)}


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
        "graded_at": datetime.now(UTC),
        "grade": msgspec.json.encode(grade).decode(),
    }
