"""The bank of wrong answers, as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.misconceptions import load
from tests.small_course import products

TWO = '''
import numpy as np

def twice(x):
    return 2 * x

@misconception(of="square")
def square_by_doubling(x):
    """Try 3:
    is 3 times 3 what comes back?"""
    return twice(x)

@misconception(of="square")
def square_of_nothing(x):
    """Where does x go?"""
    return 0
'''


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """An assignment of two questions, without a bank."""
    return products(tmp_path)


def write(assignment: Assignment, text: str, question: str = "square") -> Path:
    """Write the bank of a question."""
    path = assignment.solutions / "misconceptions" / f"{question}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_entries_are_read_by_question(assignment: Assignment) -> None:
    """In their order; the hint is one line, and functions beside them are no entries."""
    write(assignment, TWO)
    bank = load(assignment)
    assert list(bank) == ["multiply", "square"]
    assert bank["multiply"] == ()
    assert [(each.name, each.hint) for each in bank["square"]] == [
        ("square_by_doubling", "Try 3: is 3 times 3 what comes back?"),
        ("square_of_nothing", "Where does x go?"),
    ]


def test_reading_runs_nothing(assignment: Assignment) -> None:
    """The file belongs in a jail."""
    write(assignment, "raise SystemExit(7)\n" + TWO)
    assert len(load(assignment)["square"]) == 2


def test_an_entry_takes_the_right_functions_place(assignment: Assignment) -> None:
    """After its file has run."""
    write(assignment, TWO)
    names: dict[str, object] = {}
    for cell in load(assignment)["square"][0].cells:
        exec(cell, names)
    assert names["square"] is names["square_by_doubling"]


WRONG = {
    "of another question": (TWO.replace('square")\ndef square_of', 'add")\ndef square_of'), ":14"),
    "no hint": ('@misconception(of="square")\ndef f(x):\n    return 0', ":2"),
    "another decorator": ('@cache\ndef f(x):\n    """Why?"""', ":2"),
    "nothing": ("x = 1", ""),
    "no Python": ("def f(:", ":1"),
}


@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG.keys())
def test_what_is_no_bank_is_refused(assignment: Assignment, text: str, line: str) -> None:
    """With the file, the line and the form."""
    path = write(assignment, text)
    with pytest.raises(BadInput) as refusal:
        load(assignment)
    assert str(refusal.value).startswith(f"{path}{line}: ")
    assert "@misconception(of=" in str(refusal.value)


def test_a_file_needs_a_question(assignment: Assignment) -> None:
    """A misspelt name would be a bank that nobody reads."""
    write(assignment, TWO, "sqare")
    with pytest.raises(BadInput, match="named after no question"):
        load(assignment)


def test_a_new_hint_is_a_new_grading(assignment: Assignment) -> None:
    """Grades carry hints, so what was graded before is graded again."""
    write(assignment, TWO)
    before = assignment.digest()
    write(assignment, TWO.replace("Where does", "Where did"))
    assert assignment.digest() != before
