"""`autograder learn`: from a group of the gradebook to an entry of the bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from autograder.cli import run
from autograder.gradebook.keys import rules_of
from autograder.gradebook.store import Gradebook
from autograder.records import Grade, QuestionScore
from tests.gradebook.examples import key
from tests.report.examples import case, graded, question
from tests.small_course import products

CODE = "def square(x):\n    return 2 * x"


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in the folder of a course whose class was graded before its rules changed."""
    assignment = products(tmp_path)
    rules = structs.replace(rules_of(assignment, "none"), bank="00" * 32)
    monkeypatch.chdir(tmp_path)
    with Gradebook("grades/grades.db") as book:
        book.store([(key(each.student, rules), each) for each in CLASS])
    return tmp_path


def handed_in(student: str, group: str) -> Grade:
    """A hand-in whose one question is in this group."""
    score: QuestionScore = question(case("squares", "failed"), name="square")
    return graded(structs.replace(score, group=group, code=CODE), student=student)


CLASS = [handed_in("ana", "11111111"), *(handed_in(name, "22222222") for name in ("ben", "dora", "emil"))]
BANK = Path("solutions/02_products/misconceptions/square.py")


def test_an_entry_is_begun_for_a_group(capsys: pytest.CaptureFixture[str]) -> None:
    """The file is named, and what comes next."""
    assert run(["learn", "02_products", "22222222"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        f"{BANK}: begun",
        "Write its hint and its body, try it with `autograder verify 02_products`, and grade again.",
    ]
    text = BANK.read_text(encoding="utf-8")
    assert "# Group 22222222: 3 hand-ins" in text
    assert "#     def square(x):\n" in text


def test_a_second_time_changes_nothing_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """Also where the group is typed otherwise."""
    run(["learn", "02_products", "22222222"])
    before = BANK.read_bytes()
    capsys.readouterr()
    assert run(["learn", "02_products", " 22222222"]) == 0
    assert "it is there already, and nothing was changed" in capsys.readouterr().out
    assert BANK.read_bytes() == before


def test_the_course_may_lie_elsewhere(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the gradebook, too."""
    elsewhere = course / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    book = str(course / "grades" / "grades.db")
    assert run(["learn", str(course / "solutions/02_products"), "11111111", "--gradebook", book]) == 0
    assert (course / BANK).is_file()
    assert not list(elsewhere.iterdir())


def test_an_unknown_group_is_answered_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """The largest first; nothing is written."""
    assert run(["learn", "02_products", "33333333"]) == 2
    said = capsys.readouterr().err
    assert "33333333: is no group of 02_products" in said
    assert "There are: 22222222 (square, 3), 11111111 (square, 1)." in said
    assert not BANK.exists()


def test_where_there_is_no_group_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing can be learnt."""
    assert run(["learn", "01_sums", "22222222"]) == 2
    assert "There is none: all that fails there is known." in capsys.readouterr().err


def test_a_gradebook_that_is_not_there_is_not_made(capsys: pytest.CaptureFixture[str]) -> None:
    """The path was mistyped, or nobody has graded."""
    assert run(["learn", "02_products", "22222222", "--gradebook", "grade.db"]) == 2
    assert "grade.db: there is no such gradebook" in capsys.readouterr().err
    assert not Path("grade.db").exists()
