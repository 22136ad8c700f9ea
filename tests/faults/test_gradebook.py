"""A gradebook under a clock set back, a lock, other writers, a damaged row, a full disk: nothing is lost."""

from __future__ import annotations

import multiprocessing
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self

import msgspec
import pytest

from autograder.errors import BadInput
from autograder.gradebook import database, store
from autograder.gradebook.store import Gradebook
from tests.gradebook.examples import RULES, grade, key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a gradebook may be."""
    return tmp_path / "grades.db"


@pytest.fixture
def book(path: Path) -> Iterator[Gradebook]:
    """An empty gradebook."""
    with Gradebook(str(path)) as opened:
        yield opened


def test_the_latest_grade_is_the_last_one_stored_though_the_clock_was_set_back(
    book: Gradebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was stored last is the latest, whatever the clock says."""
    newer = msgspec.structs.replace(RULES, bank="ef" * 32)
    book.store([(key("ana"), grade("ana", score=0.5))])
    monkeypatch.setattr(store, "datetime", YearsAgo)
    book.store([(key("ana", newer), grade("ana", score=2.0))])
    assert [each.score for each in book.latest("03_loss")] == [2.0]


class YearsAgo(datetime):
    """A clock that somebody has set back."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """Give a moment long past."""
        return cls(2001, 1, 1, tzinfo=tz)


def lock(path: Path) -> sqlite3.Connection:
    """Hold a gradebook's lock, as another program may that writes to it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return connection


def test_a_gradebook_that_stays_locked_is_told_and_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the wait the operator reads who is in the way and what to do; what was stored can be read."""
    monkeypatch.setattr(database, "SQLITE_WAIT", 0.1)
    with Gradebook(str(path)) as book:
        book.store([(key("ana"), grade("ana"))])
        other = lock(path)
        with pytest.raises(BadInput, match=r"locked\nAnother program holds it: wait"):
            book.store([(key("ben"), grade("ben"))])
        assert set(book.done([key("ana"), key("ben")])) == {key("ana")}
        other.close()
        book.store([(key("ben"), grade("ben"))])
        assert set(book.done([key("ana"), key("ben")])) == {key("ana"), key("ben")}


def test_a_locked_gradebook_can_be_opened_and_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another run may be writing just now."""
    monkeypatch.setattr(database, "SQLITE_WAIT", 0.1)
    with Gradebook(str(path)) as book:
        book.store([(key("ana"), grade("ana"))])
        other = lock(path)
        with Gradebook(str(path)) as second:
            assert set(second.done([key("ana")])) == {key("ana")}
        other.close()


def store_some(path: str, writer: int) -> None:
    """Open a gradebook that others open too, and store a few batches."""
    with Gradebook(path) as book:
        for number in range(10):
            student = f"{writer}-{number}"
            book.store([(key(student), grade(student))])


def test_several_who_make_one_gradebook_at_once_lose_nothing(path: Path) -> None:
    """Each waits for the others, from the first moment on."""
    writers = range(4)
    context = multiprocessing.get_context("spawn")
    crew = [context.Process(target=store_some, args=(str(path), writer)) for writer in writers]
    for each in crew:
        each.start()
    for each in crew:
        each.join()
    keys = [key(f"{writer}-{number}") for writer in writers for number in range(10)]
    with Gradebook(str(path)) as book:
        assert len(book.done(keys)) == len(keys)


def damage(path: Path) -> None:
    """Cut a stored grade short."""
    connection = sqlite3.connect(path)
    connection.execute(
        "UPDATE gradings SET grade = substr(grade, 1, length(grade) - 1) WHERE student = 'ana'"
    )
    connection.commit()
    connection.close()


def test_a_damaged_grade_is_graded_again(path: Path) -> None:
    """It does not stand, and the others do."""
    with Gradebook(str(path)) as book:
        book.store([(key("ana"), grade("ana")), (key("ben"), grade("ben"))])
    damage(path)
    with Gradebook(str(path)) as book:
        assert set(book.done([key("ana"), key("ben")])) == {key("ben")}
        book.store([(key("ana"), grade("ana"))])
        assert [each.student for each in book.latest("03_loss")] == ["ana", "ben"]


def test_a_damaged_grade_that_is_asked_for_is_named(path: Path) -> None:
    """A report never shows half a grade, nor leaves one out."""
    with Gradebook(str(path)) as book:
        book.store([(key("ana"), grade("ana"))])
    damage(path)
    with Gradebook(str(path)) as book, pytest.raises(BadInput, match="holds a damaged grade"):
        list(book.latest("03_loss"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of half a mebibyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "none", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_told_and_takes_nothing_back(small_disk: Path) -> None:
    """All that was acknowledged is there, and goes on once there is room."""
    path = small_disk / "grades.db"
    filler = small_disk / "filler"
    with Gradebook(str(path)) as book:
        book.store([(key("ana"), grade("ana"))])
        with suppress(OSError):
            filler.write_bytes(bytes(2**20))
        many = [(key(f"student{number}"), grade(f"student{number}")) for number in range(300)]
        with pytest.raises(BadInput, match="Make room on the disk"):
            book.store(many)
        assert set(book.done([key("ana"), *(each for each, _ in many)])) == {key("ana")}
        filler.unlink()
        book.store(many[:100])
        assert len(book.done([each for each, _ in many])) == 100
