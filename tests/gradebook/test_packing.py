"""Grades take little room, and none is lost with what they are packed against."""

from __future__ import annotations

import random
import string

import msgspec
import pytest
import zstandard
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, insert, select, text, update

from autograder.errors import BadInput
from autograder.gradebook.schema import dictionaries, gradings
from autograder.gradebook.store import Gradebook
from autograder.records import CaseResult, Grade
from tests.gradebook.examples import RULES, grade, key


def of_many_cases(student: str, passed: int = 60) -> Grade:
    """Make a grade whose sixty cases claim what they claim for everybody."""
    rng = random.Random(0)
    claims = ["".join(rng.choices(string.ascii_letters, k=60)) for _ in range(60)]
    cases = tuple(
        CaseResult(
            name=f"case_{number}",
            status="passed" if number < passed else "failed",
            hidden=False,
            points=float(number < passed),
            max_points=1.0,
            message=claim,
            seconds=round(random.Random(student).random(), 6),
        )
        for number, claim in enumerate(claims)
    )
    one = grade(student, score=float(passed))
    return msgspec.structs.replace(one, questions=(msgspec.structs.replace(one.questions[0], cases=cases),))


def room(book: Gradebook) -> list[int]:
    """Give the bytes of each packed grade, in order."""
    with book.engine.connect() as connection:
        return [len(each) for each in connection.execute(select(gradings.c.grade).order_by("id")).scalars()]


def count(book: Gradebook) -> int:
    """Count the dictionaries."""
    with book.engine.connect() as connection:
        return len(connection.execute(select(dictionaries.c.id)).all())


def test_what_all_grades_share_is_kept_once(place: str) -> None:
    """Also in the next run, which finds it there."""
    alone = len(zstandard.compress(msgspec.msgpack.encode(of_many_cases("ana"))))
    with Gradebook(place) as book:
        book.store([(key("ana"), of_many_cases("ana")), (key("ben"), of_many_cases("ben", 20))])
    with Gradebook(place) as book:
        book.store([(key("cleo"), of_many_cases("cleo", 30))])
        assert [each.student for each in book.latest("03_loss")] == ["ana", "ben", "cleo"]
        assert list(book.latest("03_loss"))[2] == of_many_cases("cleo", 30)
        assert max(room(book)) < alone / 4
        assert count(book) == 1


def test_other_tests_have_a_dictionary_of_their_own(book: Gradebook) -> None:
    """For their cases claim something else."""
    others = msgspec.structs.replace(RULES, rules="ef" * 32)
    book.store([(key("ana"), grade("ana")), (key("ana", others), grade("ana"))])
    assert count(book) == 2


def test_a_batch_that_is_not_written_leaves_no_dictionary(book: Gradebook) -> None:
    """Nor does the book believe that it is there."""
    broken = msgspec.structs.replace(key("ana"), student=None)  # which a column refuses
    with pytest.raises(BadInput):
        book.store([(broken, grade("ana"))])
    assert count(book) == 0
    book.store([(key("ana"), grade("ana"))])
    assert list(book.latest("03_loss")) == [grade("ana")]


@pytest.mark.parametrize("change", ["other bytes", "gone"])
def test_a_damaged_dictionary_gives_no_wrong_grade(place: str, change: str) -> None:
    """What was packed with it is graded again, as any damaged grade is."""
    with Gradebook(place) as book:
        book.store([(key("ana"), of_many_cases("ana"))])
        with book.engine.begin() as connection:
            if change == "gone":
                connection.execute(dictionaries.delete())
            else:
                data = connection.execute(select(dictionaries.c.data)).scalar_one()
                swapped = bytes(data).replace(b"passed", b"failed")
                connection.execute(update(dictionaries).values(data=swapped))
    with Gradebook(place) as book:
        assert book.done([key("ana")]) == {}
        with pytest.raises(BadInput, match="holds a damaged grade"):
            list(book.latest("03_loss"))


def test_grades_from_before_there_were_dictionaries_are_read(place: str) -> None:
    """A gradebook of the version before is brought up to date, and loses nothing."""
    url = place if "://" in place else f"sqlite:///{place}"
    with Gradebook(place) as book:  # to make the folder, with tables that are taken back
        book.store([(key("ana"), grade("ana"))])
        with book.engine.begin() as connection:
            kept = dict(connection.execute(select(gradings)).mappings().one())
            for name in ("current_hand_ins", "current_grades"):
                connection.execute(text(f"DROP VIEW {name}"))
            for table in (*dictionaries.metadata.tables, "alembic_version"):
                connection.execute(text(f"DROP TABLE {table} {'CASCADE' * ('postgres' in url)}"))
    engine = create_engine(url)
    config = Config()
    config.set_main_option("script_location", "autograder.gradebook:migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        old = {name: value for name, value in kept.items() if name not in ("dictionary", "id")}
        old["grade"] = zstandard.compress(msgspec.msgpack.encode(grade("ana")))
        columns = [column for column in gradings.c if column.name in old]
        connection.execute(insert(gradings).values({column: old[column.name] for column in columns}))
    engine.dispose()
    with Gradebook(place) as book:
        assert list(book.latest("03_loss")) == [grade("ana")]
        book.store([(key("ben"), grade("ben"))])
        assert [each.student for each in book.latest("03_loss")] == ["ana", "ben"]
