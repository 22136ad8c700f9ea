"""The code that was graded: kept once for equal files, without prose and saved outputs.

It is what pages show beside results, what is compared for likeness, and what can be graded again when the
folder that it came from is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import zstandard
from sqlalchemy import Connection, Engine, insert, select

from autograder.gradebook.database import told_as_bad_input
from autograder.gradebook.schema import hand_ins
from autograder.records import Cell, Grade, Submission

LARGEST = 64 * 2**20  # bytes, unpacked; a hand-in has at most 1 Mi characters of code
AT_ONCE = 200


class Code(msgspec.Struct, frozen=True):
    """What is kept of a hand-in.

    Args:
        cells: its code.
        ending: of the file's name, which tells how it is run.
        uses_matplotlib: whether it gets a process that has matplotlib.
    """

    cells: tuple[Cell, ...]
    ending: str
    uses_matplotlib: bool


CODE = msgspec.msgpack.Decoder(Code)
PACK, UNPACK = zstandard.ZstdCompressor(level=3), zstandard.ZstdDecompressor()


def keep(connection: Connection, submissions: Sequence[Submission]) -> None:
    """Store the code of hand-ins whose files are not there yet, within a transaction that writes."""
    by_digest = {each.digest: each for each in submissions}
    known = connection.execute(select(hand_ins.c.digest).where(hand_ins.c.digest.in_(by_digest))).scalars()
    for digest in known.all():
        by_digest.pop(digest, None)
    if by_digest:
        rows = [{"digest": digest, "code": _packed(each)} for digest, each in by_digest.items()]
        connection.execute(insert(hand_ins), rows)


def read_again(engine: Engine, grades: Iterable[Grade]) -> Iterator[tuple[Grade, Submission | None]]:
    """Give hand-ins as they were read when they were graded; None where that one had no code.

    Raises:
        BadInput: the gradebook cannot be read.
    """
    some: list[Grade] = []
    for grade in grades:
        some.append(grade)
        if len(some) == AT_ONCE:
            yield from _read(engine, some)
            some = []
    yield from _read(engine, some)


def _read(engine: Engine, grades: Sequence[Grade]) -> Iterator[tuple[Grade, Submission | None]]:
    codes = _codes(engine, {grade.digest for grade in grades})
    for grade in grades:
        code = codes.get(grade.digest)
        yield grade, None if code is None else _submission(grade, code)


def _codes(engine: Engine, digests: set[str]) -> Mapping[str, Code]:
    wanted = select(hand_ins.c.digest, hand_ins.c.code).where(hand_ins.c.digest.in_(digests))
    with told_as_bad_input(engine.url, "cannot be read"), engine.connect() as connection:
        rows = connection.execute(wanted).all()
    return {row.digest: code for row in rows if (code := _unpacked(row.code))}


def _submission(grade: Grade, code: Code) -> Submission:
    path = Path(grade.submission)
    path = path if path.suffix == code.ending else Path(f"{path}{code.ending}")
    return Submission(path, grade.submission, grade.student, grade.digest, code.cells, code.uses_matplotlib)


def _packed(submission: Submission) -> bytes:
    code = Code(submission.cells, submission.path.suffix, submission.uses_matplotlib)
    return PACK.compress(msgspec.msgpack.encode(code))


def _unpacked(packed: bytes) -> Code | None:
    """Decode; None where the row is damaged."""
    try:
        return CODE.decode(UNPACK.decompress(packed, max_output_size=LARGEST))
    except (msgspec.DecodeError, UnicodeError, zstandard.ZstdError, TypeError):
        return None
