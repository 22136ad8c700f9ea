"""Ask a gradebook what is done, and write to it in batches.

One process writes. A batch is one transaction that is on the disk before `store` returns, so a run that
is killed loses the batch in hand and nothing else, and the next run grades exactly that again. Nothing is
overwritten: each grading is a row more, and the newest is the one that counts.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import msgspec
from sqlalchemy import Engine, Row, Select, insert, select, tuple_, update

from autograder.errors import BadInput
from autograder.gradebook.database import open_database, place_of, told_as_bad_input, writing
from autograder.gradebook.hand_ins import keep, read_again
from autograder.gradebook.keys import Key, Rules
from autograder.gradebook.packing import Dictionaries, Dictionary, Tests, packed
from autograder.gradebook.schema import current_grades, current_hand_ins, gradings, runs
from autograder.records import Grade, SetAside, Submission

LARGEST_QUERY = 500  # keys; SQLite takes 32,766 parameters, and a grade is some 10 KB


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
        self.engine: Engine = open_database(url_or_path)
        self._dictionaries = Dictionaries()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.engine.dispose()

    def done(self, keys: Sequence[Key]) -> dict[Key, Grade]:
        """Give the verdicts that stand for these keys; what could not be graded, or read, is not done.

        Nor is what another grading of the same hand-in has followed: its tests have changed, and back.
        """
        by_fingerprint = {key.fingerprint: key for key in keys}
        column = current_hand_ins.c
        wanted = select(*_packed_in(column))
        rows = self._rows(wanted.where(column.fingerprint.in_(by_fingerprint)))
        grades = self.unpacked([(row.dictionary, row.grade) for row in rows])
        return {
            by_fingerprint[row.fingerprint]: grade
            for row, grade in zip(rows, grades, strict=True)
            if grade and grade.status != "not_graded"
        }

    def stored(self, keys: Sequence[Key]) -> Iterator[Grade]:
        """Give what counts for these hand-ins, in their order, a few at a time."""
        column = current_hand_ins.c
        names = (column.assignment, column.student, column.submission)
        for start in range(0, len(keys), LARGEST_QUERY):
            some = [
                (key.rules.assignment, key.student, key.submission)
                for key in keys[start : start + LARGEST_QUERY]
            ]
            wanted = select(*names, *_packed_in(column)).where(tuple_(*names).in_(some))
            rows = self._rows(wanted)
            hand_ins = ((row.assignment, row.student, row.submission) for row in rows)
            found = dict(zip(hand_ins, self._whole(rows), strict=True))
            yield from (found[each] for each in some if each in found)

    def latest(self, assignment: str) -> Iterator[Grade]:
        """Give the grade of each student for an assignment that was stored last, in order of their names."""
        column = current_grades.c
        wanted = select(*_packed_in(column)).where(column.assignment == assignment)
        yield from self._whole(self._rows(wanted.order_by(column.student)))

    def handed_in(self, grades: Iterable[Grade]) -> Iterator[tuple[Grade, Submission | None]]:
        """Give the code that was graded, as it was read; None where a hand-in had none that could be."""
        return read_again(self.engine, grades)

    def store(
        self,
        graded: Sequence[tuple[Key, Grade]],
        run: int | None = None,
        counts: bool = True,
        read: Sequence[Submission] = (),
    ) -> None:
        """Write a batch, all or nothing.

        Args:
            graded: grades, and what they rest on.
            run: the run that they belong to, as `begin` names it.
            counts: whether they take the place of earlier ones; else they are kept and stand for nothing.
            read: hand-ins whose code is kept too.

        Raises:
            BadInput: the database takes no more, because its disk is full for instance.
        """
        if graded:
            told = {"graded_at": datetime.now(UTC), "run": run, "counts": counts}
            with self._told("cannot be written"), writing(self.engine) as connection:
                made = self._dictionaries.made(connection, _by_tests(graded))
                rows = [{**_row(key, grade, made[_tests(key)]), **told} for key, grade in graded]
                connection.execute(insert(gradings), rows)
                keep(connection, read)
            self._dictionaries.keep(made)

    def begin(self, rules: Rules) -> int:
        """Note that a run begins, and give its number.

        Raises:
            BadInput: the database takes no more.
        """
        row = {"assignment": rules.assignment, "rules": rules.rules, "isolation": rules.isolation}
        with self._told("cannot be written"), writing(self.engine) as connection:
            made = insert(runs).values(**row, began_at=datetime.now(UTC)).returning(runs.c.id)
            return int(connection.execute(made).scalar_one())

    def end(self, run: int, set_aside: Sequence[SetAside]) -> None:
        """Note that a run is done, and what was handed in and is not graded.

        Raises:
            BadInput: the database takes no more.
        """
        values = {"ended_at": datetime.now(UTC), "set_aside": msgspec.json.encode(set_aside).decode()}
        with self._told("cannot be written"), writing(self.engine) as connection:
            connection.execute(update(runs).where(runs.c.id == run).values(**values))

    def set_aside(self, assignment: str) -> tuple[SetAside, ...]:
        """Give what the last run that came to its end has set aside."""
        ended = select(runs.c.set_aside).where(runs.c.assignment == assignment, runs.c.ended_at.is_not(None))
        rows = self._rows(ended.order_by(runs.c.id.desc()).limit(1))
        return msgspec.json.decode(rows[0].set_aside, type=tuple[SetAside, ...]) if rows else ()

    def _rows(self, wanted: Select[Any]) -> Sequence[Row[Any]]:
        with self._told("cannot be read"), self.engine.connect() as connection:
            return connection.execute(wanted).all()

    def _told(self, what: str) -> Any:
        return told_as_bad_input(self.engine.url, what)

    def _whole(self, rows: Sequence[Row[Any]]) -> Iterator[Grade]:
        grades = self.unpacked([(row.dictionary, row.grade) for row in rows])
        for row, grade in zip(rows, grades, strict=True):
            if grade is None:
                what = f"holds a damaged grade (fingerprint {row.fingerprint[:12]}…)"
                raise BadInput(place_of(self.engine.url), what, "Grade its assignment again with --regrade.")
            yield grade

    def unpacked(self, packed: Sequence[tuple[int | None, bytes]]) -> Iterator[Grade | None]:
        """Give grades, each by its columns `dictionary` and `grade`; None where it is damaged.

        Raises:
            BadInput: the database cannot be read.
        """
        if lacking := self._dictionaries.lacking(dictionary for dictionary, _ in packed):
            with self._told("cannot be read"), self.engine.connect() as connection:
                self._dictionaries.read(connection, lacking)
        return itertools.starmap(self._dictionaries.unpacked, packed)


def _packed_in(column: Any) -> tuple[Any, ...]:
    return column.fingerprint, column.dictionary, column.grade


def _tests(key: Key) -> Tests:
    return key.rules.assignment, key.rules.rules


def _by_tests(graded: Sequence[tuple[Key, Grade]]) -> dict[Tests, list[Grade]]:
    found: dict[Tests, list[Grade]] = {}
    for key, grade in graded:
        found.setdefault(_tests(key), []).append(grade)
    return found


def _row(key: Key, grade: Grade, dictionary: Dictionary) -> Mapping[str, object]:
    shared = msgspec.structs.asdict(key.rules)
    return {
        "fingerprint": key.fingerprint,
        "student": key.student,
        "submission": key.submission,
        "digest": key.digest,
        **{name: value for name, value in shared.items() if name in gradings.c},
        "status": grade.status,
        "score": grade.score,
        "max_score": grade.max_score,
        "grade": packed(grade, dictionary),
        "dictionary": dictionary.id,
    }
