"""How a student whose function behaves like a known wrong answer gets the hint written for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.course import load_assignment
from autograder.errors import BadInput
from autograder.pipeline import Grader
from autograder.records import Grade
from tests.test_pipeline import BOTH, make_assignment, submission

BANK = '''
@misconception(of="square")
def square_by_doubling(x):
    """What is the square of 1, and what is twice 1?"""
    return 2 * x
'''
DOUBLES = "def square(x):\n    y = x\n    y = y + x\n    return y\ndef cube(x):\n    return x ** 3"


def make_course(root: Path, bank: str = BANK) -> Path:
    """Write a course with a bank of one wrong answer, and give its root."""
    solutions = make_assignment(root).solutions
    cell: dict[str, Any] = {
        "cell_type": "code",
        "source": BOTH,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
    (solutions / "02_products.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (solutions / "misconceptions").mkdir()
    (solutions / "misconceptions" / "square.py").write_text(bank, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grader]:
    """A grader of that course."""
    grader = Grader(load_assignment("02_products", make_course(tmp_path_factory.mktemp("course"))))
    yield grader
    grader.close()


def hints(grade: Grade) -> dict[str, tuple[str | None, str | None]]:
    """Give misconception and hint of each case."""
    return {case.name: (case.misconception, case.hint) for each in grade.questions for case in each.cases}


def test_a_failed_case_carries_the_hint(grader: Grader) -> None:
    """However the same thing was written; a case that passed carries none."""
    grade = grader(submission(DOUBLES))
    hint = ("square_by_doubling", "What is the square of 1, and what is twice 1?")
    assert hints(grade) == {"squares": hint, "squares_fresh": hint, "cubes": (None, None)}


@pytest.mark.parametrize(
    "cells",
    [
        BOTH,
        BOTH.replace("x * x", "x + 1"),
        BOTH.replace("x ** 3", "2 * x"),
        "x = 1",
        "def square(x):\n    1 / 0",
    ],
    ids=["right", "wrong in another way", "another function", "nothing", "raises"],
)
def test_nobody_else_gets_one(grader: Grader, cells: str) -> None:
    """A hint that does not fit would lead astray."""
    assert set(hints(grader(submission(cells))).values()) == {(None, None)}


def test_right_answers_never_run_beside_submissions(grader: Grader) -> None:
    """They have a jail of their own, whose processes have other parents."""
    grader(submission(DOUBLES))
    assert set(grader._runner._jails._jails.values()).isdisjoint(grader._own_runner._jails._jails.values())
    assert grader._own_runner._jails._jails


def test_a_bank_costs_nothing_where_all_is_right(tmp_path: Path) -> None:
    """It is run when a function fails for the first time."""
    grader = Grader(load_assignment("02_products", make_course(tmp_path)))
    grader(submission(BOTH))
    assert not grader._own_runner._jails._jails
    grader.close()


def test_a_wrong_bank_is_told_before_anything_is_graded(tmp_path: Path) -> None:
    """And not with the first function that fails."""
    with pytest.raises(BadInput, match=r"square\.py: holds no misconception"):
        Grader(load_assignment("02_products", make_course(tmp_path, "x = 1")))
