"""`autograder wording`: what it prints, where it writes, and its exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.commands import wording as command
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.report.wording import AssignmentWords, HintWords, QuestionWords
from tests.small_course import make_course


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a course's folder, where the machine says nothing."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "provoked", lambda: iter(()))
    return tmp_path


def hear(monkeypatch: pytest.MonkeyPatch, hint: str) -> None:
    """Let every assignment have this one hint."""

    def words_of(assignment: Assignment) -> AssignmentWords:
        question = QuestionWords("square", "x = 1", (), (), (HintWords(hint, ("a",), ()),))
        return AssignmentWords(assignment.name, assignment.title, (question,))

    monkeypatch.setattr(command, "words_of", words_of)


def test_the_last_line_is_the_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of all assignments, unless some are named; progress goes elsewhere."""
    hear(monkeypatch, "What is 3 times 3?")
    assert command.wording([], Path("grades/wording.html")) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[-1] == "grades/wording.html"
    assert printed.err == "listening to 01_sums\nlistening to 02_products\n"
    assert "What is 3 times 3?" in Path("grades/wording.html").read_text(encoding="utf-8")


def test_a_broken_rule_is_named_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its place and its text, so that CI can say it."""
    hear(monkeypatch, "Simply multiply.")
    assert command.wording(["02_products"], Path("w.txt")) == 1
    assert capsys.readouterr().out.startswith("02_products.square: blames: Simply multiply.\n")


def test_a_place_that_cannot_be_written_is_told(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for every command."""
    hear(monkeypatch, "What is 3 times 3?")
    (course / "file").touch()
    with pytest.raises(BadInput, match="--out"):
        command.wording(["02_products"], Path("file/wording.html"))
