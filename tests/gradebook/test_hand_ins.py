"""The code that was graded comes back as it was read."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs
from sqlalchemy import func, select, update

from autograder.gradebook.schema import hand_ins
from autograder.gradebook.store import Gradebook
from autograder.records import Cell, Submission
from tests.gradebook.examples import grade, key

CELLS = (Cell(2, "%matplotlib inline\nx = 'ü\\ufffd'"), Cell(5, "def f(x):\n    return x\n"))


def submission(
    name: str = "ana_03_loss.ipynb", digest: str = "sha256:00", ending: str = ".ipynb"
) -> Submission:
    """Make what was read of a hand-in."""
    path = Path("class", name).with_suffix(ending)
    return Submission(path, name, name.partition("_")[0], digest, CELLS, uses_matplotlib=True)


@pytest.mark.parametrize("ending", [".ipynb", ".py", ".PY", ".txt"])
def test_it_comes_back_as_it_was_read(book: Gradebook, ending: str) -> None:
    """Cells with their numbers, and all that says how they are run."""
    read = submission(ending=ending)
    book.store([(key(), grade())], read=[read])
    ((_, again),) = book.handed_in(book.latest("03_loss"))
    assert again is not None
    assert again.path.suffix == ending
    assert structs.replace(again, path=read.path) == read


def test_equal_files_are_kept_once(book: Gradebook) -> None:
    """Graded again or handed in by two, it is one text."""
    two = [submission(), submission("ben_03_loss.ipynb")]
    for _ in range(2):
        book.store([(key("ana"), grade("ana")), (key("ben"), grade("ben"))], read=two)
    with book.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(hand_ins)).scalar() == 1
    found = [each for _, each in book.handed_in(book.latest("03_loss"))]
    assert [each and each.student for each in found] == ["ana", "ben"]


def test_more_than_are_read_at_once_keep_their_order(book: Gradebook) -> None:
    """Each grade has its own code, however many there are."""
    names = [f"s{number:03}" for number in range(450)]
    graded = [(key(name, digest=name), structs.replace(grade(name), digest=name)) for name in names]
    book.store(graded, read=[submission(f"{name}_03_loss.ipynb", digest=name) for name in names])
    found = list(book.handed_in(book.latest("03_loss")))
    assert [each.student for each, _ in found] == names
    assert [each and each.digest for _, each in found] == names


def test_what_had_no_code_has_none(book: Gradebook) -> None:
    """A file that could not be read, for instance."""
    book.store([(key(), grade(status="unreadable"))])
    assert [each for _, each in book.handed_in(book.latest("03_loss"))] == [None]


def test_damaged_code_is_as_none(book: Gradebook) -> None:
    """It can be handed to no grader, and stops no other's."""
    book.store([(key(), grade())], read=[submission()])
    with book.engine.begin() as connection:
        connection.execute(update(hand_ins).values(code=b"\x00" * 9))
    assert [each for _, each in book.handed_in(book.latest("03_loss"))] == [None]
