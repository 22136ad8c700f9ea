"""What a gradebook remembers, and what it refuses to be."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from autograder.errors import BadInput, MachineLacks
from autograder.gradebook import store
from autograder.gradebook.store import Gradebook
from tests.gradebook.examples import RULES, grade, key

BATCHES, IN_BATCH = 30, 10


def test_a_grade_comes_back_whole(place: str) -> None:
    """Everything that a report shows outlives the run."""
    with Gradebook(place) as book:
        book.store([(key(), grade())])
    with Gradebook(place) as book:
        assert book.done([key()]) == {key(): grade()}


def test_only_what_was_asked_for_is_done(book: Gradebook) -> None:
    """Grades of others do not answer."""
    book.store([(key("ana"), grade("ana")), (key("ben"), grade("ben"))])
    assert set(book.done([key("ana"), key("cleo")])) == {key("ana")}


@pytest.mark.parametrize(
    "changed",
    [
        {"isolation": "none"},
        {"rules": "ef" * 32},
        {"bank": "ef" * 32},
        {"numpy": "2.5.0"},
        {"python": "3.12.0"},
        {"grader": "0.2.0"},
        {"assignment": "04_backpropagation"},
    ],
)
def test_a_grade_stands_only_for_what_it_rests_on(book: Gradebook, changed: dict[str, str]) -> None:
    """New tests, other versions, and above all another isolation ask for a new grade."""
    book.store([(key(), grade())])
    assert book.done([key(rules=msgspec.structs.replace(RULES, **changed))]) == {}


def test_changed_bytes_are_graded_again(book: Gradebook) -> None:
    """A student who hands in anew is graded anew."""
    book.store([(key(digest="sha256:00"), grade())])
    assert book.done([key(digest="sha256:01")]) == {}


def test_identical_files_of_two_students_are_two_grades(book: Gradebook) -> None:
    """Who copied is not thereby graded."""
    book.store([(key("ana", digest="sha256:00"), grade("ana"))])
    assert book.done([key("ben", digest="sha256:00")]) == {}


def test_what_could_not_be_graded_is_kept_but_not_done(book: Gradebook) -> None:
    """A fault of ours is listed, and the next run tries again."""
    book.store([(key(), grade(status="not_graded"))])
    assert book.done([key()]) == {}
    assert [kept.status for kept in book.stored([key()])] == ["not_graded"]


def test_an_unreadable_file_is_done(book: Gradebook) -> None:
    """The same bytes would be as unreadable again."""
    book.store([(key(), grade(status="unreadable"))])
    assert set(book.done([key()])) == {key()}


def test_grading_again_takes_the_place_of_the_earlier_grade(book: Gradebook) -> None:
    """One key has one grade, however often it is stored."""
    book.store([(key(), grade(score=1.0))])
    book.store([(key(), grade(score=2.0))])
    assert [stored.score for stored in book.stored([key()])] == [2.0]


def test_grades_come_in_the_order_of_the_keys(book: Gradebook) -> None:
    """A report lists the class in the order in which it was given, more than one query long."""
    keys = [key(f"student{number}") for number in range(1100)]
    book.store([(each, grade(each.student)) for each in reversed(keys)])
    assert [stored.student for stored in book.stored(keys)] == [each.student for each in keys]


def test_the_latest_grade_of_each_hand_in_is_found_without_its_key(book: Gradebook) -> None:
    """Whatever it rests on; of an assignment, and of all files of a student."""
    newer = msgspec.structs.replace(RULES, bank="ef" * 32)
    other = msgspec.structs.replace(RULES, assignment="04_backpropagation")
    book.store([(key("ana", newer), grade("ana", score=0.5)), (key("cleo", other), grade("cleo"))])
    book.store([(key("ana"), grade("ana", score=2.0)), (key("ben"), grade("ben"))])
    assert [(each.student, each.score) for each in book.latest("03_loss")] == [("ana", 2.0), ("ben", 1.0)]


def test_the_latest_grades_of_a_large_class_all_come(
    book: Gradebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few at a time."""
    monkeypatch.setattr(store, "LARGEST_QUERY", 2)
    names = [f"student{number}" for number in range(5)]
    book.store([(key(name), grade(name)) for name in names])
    assert sorted(each.student for each in book.latest("03_loss")) == names


def test_an_empty_batch_is_no_mistake(book: Gradebook) -> None:
    """Everything may be done already."""
    book.store([])
    assert list(book.stored([])) == []


def test_the_gradebook_is_one_file_afterwards(path: Path) -> None:
    """It can be copied or mailed as it lies there."""
    with Gradebook(str(path)) as book:
        book.store([(key(), grade())])
    assert [file.name for file in path.parent.iterdir()] == ["grades.db"]


def test_a_url_opens_the_same_gradebook(path: Path) -> None:
    """A path is short for SQLite's URL."""
    with Gradebook(str(path)) as book:
        book.store([(key(), grade())])
    with Gradebook(f"sqlite:///{path}") as book:
        assert set(book.done([key()])) == {key()}


def store_batches(path: str) -> None:
    """Store a class batch by batch, saying so after each; run in a process of its own, to be killed."""
    with Gradebook(path) as book:
        for start in range(0, BATCHES * IN_BATCH, IN_BATCH):
            students = [f"student{number:03}" for number in range(start, start + IN_BATCH)]
            book.store([(key(student), grade(student)) for student in students])
            print(start, flush=True)


def test_no_acknowledged_batch_is_lost_to_a_kill(path: Path) -> None:
    """After SIGKILL the gradebook holds whole batches, all that were acknowledged among them."""
    program = f"from {__name__} import store_batches; store_batches({str(path)!r})"
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=root) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline() for _ in range(5)]
        writer.send_signal(signal.SIGKILL)
    with Gradebook(str(path)) as book:
        kept = list(book.stored([key(f"student{number:03}") for number in range(BATCHES * IN_BATCH)]))
    assert len(kept) >= len(acknowledged) * IN_BATCH
    assert len(kept) % IN_BATCH == 0


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    """A slip in --gradebook must not cost somebody's file."""
    path = tmp_path / "notes.txt"
    path.write_text("not a database\n" * 200, encoding="utf-8")
    with pytest.raises(BadInput, match=r"notes\.txt: is no gradebook"):
        Gradebook(str(path))
    assert path.read_text(encoding="utf-8") == "not a database\n" * 200


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    """Nothing is written into it, not even the mode of its journal."""
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="is a database, but no gradebook"):
        Gradebook(str(path))
    assert path.read_bytes() == before


def test_a_gradebook_of_a_later_version_is_refused(path: Path) -> None:
    """An older program does not write into a newer gradebook."""
    Gradebook(str(path)).__exit__(None, None, None)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(BadInput, match="version 9999"):
        Gradebook(str(path))


@pytest.mark.parametrize("place", [".", "file/grades.db"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    """A folder is no gradebook, and below a file there is no place for one."""
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match="Name another with --gradebook"):
        Gradebook(str(tmp_path / place))


@pytest.mark.parametrize("url", ["://", "nosuch://host/grades"])
def test_a_url_that_names_no_database_is_refused(url: str) -> None:
    """The operator reads what a URL looks like, or which database is unknown."""
    with pytest.raises(BadInput):
        Gradebook(url)


def test_a_password_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Errors go into logs."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MachineLacks) as caught:
        Gradebook("postgresql+psycopg://ana:sesame@host/grades")
    assert "sesame" not in str(caught.value)
