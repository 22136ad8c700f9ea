"""Write down what people decide, and read what stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar

import msgspec
from sqlalchemy import Table, insert, select, update

from autograder.decisions import Alias, Decision, Decisions, Note, Override, Void
from autograder.gradebook.database import as_utc, told_as_bad_input, writing
from autograder.gradebook.schema import aliases, notes, overrides, voids
from autograder.gradebook.store import Gradebook

TABLES: dict[type[Decision], Table] = {Override: overrides, Void: voids, Alias: aliases, Note: notes}
Kind = TypeVar("Kind", bound=Decision)


def decide(book: Gradebook, decisions: Sequence[Kind]) -> list[Kind]:
    """Store decisions, all or none, and give them with their numbers and moment.

    Raises:
        BadInput: the database takes no more.
    """
    moment, made = datetime.now(UTC), []
    with told_as_bad_input(book.engine.url, "cannot be written"), writing(book.engine) as connection:
        for each in decisions:
            table = TABLES[type(each)]
            values = {**msgspec.structs.asdict(each), "made_at": moment}
            del values["id"]
            number = connection.execute(insert(table).values(**values).returning(table.c.id)).scalar_one()
            made.append(msgspec.structs.replace(each, id=number, made_at=moment))
    return made


def withdraw(book: Gradebook, decision: Decision, author: str) -> None:
    """End a decision; it stays in the history.

    Raises:
        BadInput: the database takes no more.
    """
    table = TABLES[type(decision)]
    ended = update(table).where(table.c.id == decision.id, table.c.withdrawn_at.is_(None))
    with told_as_bad_input(book.engine.url, "cannot be written"), writing(book.engine) as connection:
        connection.execute(ended.values(withdrawn_at=datetime.now(UTC), withdrawn_by=author))


def standing_decisions(book: Gradebook, assignment: str) -> Decisions:
    """Read what stands for an assignment, the oldest first."""
    found = {kind: tuple(_read(book, kind, assignment)) for kind in TABLES}
    return Decisions(found[Override], found[Void], found[Alias], found[Note])  # type: ignore[arg-type]


def _read(book: Gradebook, kind: type[Kind], assignment: str) -> Iterator[Kind]:
    table = TABLES[kind]
    wanted = select(table).where(table.c.assignment == assignment, table.c.withdrawn_at.is_(None))
    with told_as_bad_input(book.engine.url, "cannot be read"), book.engine.connect() as connection:
        rows = connection.execute(wanted.order_by(table.c.id)).mappings().all()
    for row in rows:
        fields = {name: row[name] for name in kind.__struct_fields__}
        fields["made_at"] = as_utc(fields["made_at"])
        yield kind(**fields)
