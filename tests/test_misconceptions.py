"""The bank of wrong answers, as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.misconceptions import load
from autograder.test_files import fresh_key
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
    """Grades carry hints, so what was graded before is graded again; by the same fresh inputs."""
    write(assignment, TWO)
    before, rules, key = assignment.bank_digest(), assignment.digest(), fresh_key(assignment)
    write(assignment, TWO.replace("Where does", "Where did"))
    assert assignment.bank_digest() != before
    assert (assignment.digest(), fresh_key(assignment)) == (rules, key)


def test_right_answers_belong_to_the_bank(assignment: Assignment) -> None:
    """Alternatives say what is free, and the completed notebook what is right."""
    seen = {assignment.bank_digest()}
    for name in ("alternatives/square.py", "02_products.ipynb"):
        path = assignment.solutions / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("1", encoding="utf-8")
        seen.add(assignment.bank_digest())
    assert len(seen) == 3


def test_entries_of_another_name_are_other_entries(assignment: Assignment) -> None:
    """The file's name says what it answers."""
    before = write(assignment, TWO), assignment.bank_digest()
    before[0].rename(before[0].with_name("multiply.py"))
    assert assignment.bank_digest() != before[1]


STUB = '''
@misconception(of="square")
def group_1a2b3c4d(x):
    """Write the hint here: what should they look at?"""
    raise NotImplementedError("group_1a2b3c4d is not written yet")
'''


HINT = '"""Write the hint here: what should they look at?"""'
BODY = 'raise NotImplementedError("group_1a2b3c4d is not written yet")'


@pytest.mark.parametrize(
    ("hint", "body", "complete"),
    [
        (HINT, BODY, False),
        ('"""What?"""', BODY, False),
        ('"""What?"""', "raise NotImplementedError", False),
        (HINT, "return 2 * x", False),
        ('"""What?"""', "return 2 * x", True),
        ('"""What?"""', 'raise ValueError("x")', True),
    ],
)
def test_an_entry_is_complete_with_its_hint_and_its_body(
    assignment: Assignment, hint: str, body: str, complete: bool
) -> None:
    """Else its placeholder would be a student's hint."""
    write(assignment, STUB.replace(HINT, hint).replace(BODY, body))
    (entry,) = load(assignment)["square"]
    assert entry.is_complete is complete
