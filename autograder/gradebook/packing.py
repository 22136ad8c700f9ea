"""Grades as they are stored: msgpack within zstd, against a dictionary of what grades of these tests share.

Most of a grade is what the cases claim, which is the same in each. The best and the worst grade of the first
batch that a set of tests has are kept as such a dictionary; later ones take a third of the bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
import zstandard
from sqlalchemy import Connection, insert, select

from autograder.gradebook.schema import dictionaries
from autograder.records import Grade

LARGEST = 64 * 2**20  # bytes of a grade, unpacked
LARGEST_PART = 2**17  # bytes of a dictionary that come from one grade
LEVEL = 1
GRADE = msgspec.msgpack.Decoder(Grade)

Tests = tuple[str, str]  # an assignment, and the digest of its tests


class Dictionary(NamedTuple):
    """A stored dictionary, and what compresses with it."""

    id: int
    compressor: zstandard.ZstdCompressor


class Dictionaries:
    """Those of a gradebook, each read or made once."""

    def __init__(self) -> None:
        self._to_pack: dict[Tests, Dictionary] = {}
        self._to_unpack: dict[int | None, zstandard.ZstdDecompressor] = {None: zstandard.ZstdDecompressor()}

    def made(self, connection: Connection, batch: Mapping[Tests, Sequence[Grade]]) -> dict[Tests, Dictionary]:
        """Give the dictionary of each of these tests, within a transaction that writes.

        Args:
            connection: in it dictionaries are made that are not there yet.
            batch: grades to learn from.

        Returns:
            Them all; `keep` them once the transaction has been committed.
        """
        return {
            tests: self._to_pack.get(tests) or _found(connection, tests) or _made(connection, tests, grades)
            for tests, grades in batch.items()
        }

    def keep(self, made: Mapping[Tests, Dictionary]) -> None:
        """Remember what is in the database."""
        self._to_pack.update(made)

    def lacking(self, ids: Iterable[int | None]) -> list[int]:
        """Name the dictionaries that unpacking needs and nobody has read yet."""
        return sorted({each for each in ids if each is not None and each not in self._to_unpack})

    def read(self, connection: Connection, ids: Sequence[int]) -> None:
        """Read dictionaries."""
        column = dictionaries.c
        for row in connection.execute(select(column.id, column.data).where(column.id.in_(ids))):
            self._to_unpack[row.id] = zstandard.ZstdDecompressor(dict_data=_of(row.data))

    def unpacked(self, dictionary: int | None, packed: bytes) -> Grade | None:
        """Give a grade whose dictionary was read; None where it, or the dictionary, is damaged."""
        decompressor = self._to_unpack.get(dictionary)
        if decompressor is None:
            return None
        try:
            return GRADE.decode(decompressor.decompress(packed, max_output_size=LARGEST))
        except (msgspec.DecodeError, UnicodeError, zstandard.ZstdError, TypeError):
            return None


def packed(grade: Grade, dictionary: Dictionary) -> bytes:
    """Pack a grade."""
    return dictionary.compressor.compress(msgspec.msgpack.encode(grade))


def _found(connection: Connection, tests: Tests) -> Dictionary | None:
    column, (assignment, rules) = dictionaries.c, tests
    wanted = select(column.id, column.data).where(column.assignment == assignment, column.rules == rules)
    row = connection.execute(wanted.order_by(column.id).limit(1)).one_or_none()
    return None if row is None else _ready(row.id, row.data)


def _made(connection: Connection, tests: Tests, grades: Sequence[Grade]) -> Dictionary:
    by_score = sorted(grades, key=lambda grade: (grade.score is not None, grade.score or 0.0))
    both = by_score[-1:] if len(by_score) == 1 else [by_score[0], by_score[-1]]
    data = b"".join(msgspec.msgpack.encode(grade)[:LARGEST_PART] for grade in both)
    values = dict(zip(("assignment", "rules"), tests, strict=True), data=data)
    made = connection.execute(insert(dictionaries).values(**values).returning(dictionaries.c.id))
    return _ready(int(made.scalar_one()), data)


def _ready(id_: int, data: bytes) -> Dictionary:
    # the checksum is what tells a dictionary that was damaged
    compressor = zstandard.ZstdCompressor(level=LEVEL, dict_data=_of(data), write_checksum=True)
    return Dictionary(id_, compressor)


def _of(data: bytes) -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(data, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
