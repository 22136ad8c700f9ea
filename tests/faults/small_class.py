"""A course of two questions and its class: small, with real cases, hints, and hand-ins of all kinds."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import msgspec

from autograder.gradebook.store import Gradebook

CATALOGUE = """
title = "Arithmetic"

[assignments.02_products]
title = "Products"
points = { square = 2.0, cube = 1.0 }

[assignments.02_products.limits]
seconds_per_case = 0.2
seconds_per_cell = 0.5
seconds_per_submission = 10.0
memory_mib = 256
"""
SQUARE = """
from checks import close, explained, fresh_rng
from otter.test_files import test_case

@test_case(points=0.5, failure_message="The square of 3 is 9.")
@explained()
def squares(square):
    close(square(3.0), 9.0, given={"x": 3.0})

@test_case(points=1.5, hidden=True, failure_message="Squares what is fresh.")
@explained(like="squares")
def squares_fresh(square):
    x = fresh_rng().normal()
    close(square(x), x * x, given={"x": x})
"""
CUBE = """
from checks import close, explained
from otter.test_files import test_case

@test_case(points=1, failure_message="The cube of 2 is 8.")
@explained()
def cubes(cube):
    close(cube(2.0), 8.0, given={"x": 2.0})
"""
DOUBLES = '''
@misconception(of="square")
def square_that_doubles(x):
    """What becomes of 3 in yours: 9, or 6?"""
    return 2 * x
'''
RIGHT = "def square(x):\n    return x * x\n\ndef cube(x):\n    return x * square(x)\n"
HAND_INS = {
    "ana": RIGHT,
    "ben": RIGHT.replace("x * x\n", "2 * x\n"),  # has a hint, and a cube that is right once square is
    "cleo": RIGHT.replace("x * x\n", "x / 0\n"),
    "dan": RIGHT.replace("    return x * x\n", "    while True: pass\n"),
    "eva": RIGHT.replace("x * x\n", "abs(x)\n"),
    "finn": "# %%\nimport os; os._exit(0)\n# %%\n" + RIGHT,
    "gita": RIGHT.replace("x * x\n", "print\n"),
    "hugo": "",
    "ines": "x = 1 / 0\n" + RIGHT,
    "jan": "def square(x):\n    raise ValueError(f'no {object()}')\n",
}


def make_class(root: Path, copies: int = 1) -> Path:
    """Write the course and its class below a folder, everybody's hand-in so many times; gives the class."""
    solutions = root / "solutions" / "02_products"
    for folder in ("tests", "misconceptions"):
        (solutions / folder).mkdir(parents=True)
    (root / "solutions" / "course.toml").write_text(CATALOGUE, encoding="utf-8")
    (solutions / "tests" / "square.py").write_text(SQUARE, encoding="utf-8")
    (solutions / "tests" / "cube.py").write_text(CUBE, encoding="utf-8")
    (solutions / "misconceptions" / "square.py").write_text(DOUBLES, encoding="utf-8")
    (solutions / "02_products.ipynb").write_text(json.dumps(notebook(RIGHT)), encoding="utf-8")
    hand_ins = root / "class"
    hand_ins.mkdir()
    for number in range(copies):
        for student, text in HAND_INS.items():
            (hand_ins / f"{student}{number or ''}_02_products.py").write_text(text, encoding="utf-8")
    return hand_ins


def notebook(source: str) -> dict[str, Any]:
    """Give a notebook of one cell."""
    cell: dict[str, Any] = {
        "cell_type": "code",
        "source": source,
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    return {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def rows(gradebook: Path) -> list[tuple[Any, ...]]:
    """Read every grading but its times, in an order of its own."""
    connection = sqlite3.connect(gradebook)
    columns = "student, submission, fingerprint, digest, status, score, max_score, dictionary, grade"
    found = connection.execute(f"SELECT {columns} FROM gradings ORDER BY student, fingerprint").fetchall()
    connection.close()
    with Gradebook(str(gradebook)) as book:
        grades = [*book.unpacked([(row[-2], row[-1]) for row in found])]
    return [
        (*row[:-2], timeless(msgspec.json.decode(msgspec.json.encode(grade))))
        for row, grade in zip(found, grades, strict=True)
    ]


def timeless(grade: Any) -> Any:
    """Leave out what a clock said."""
    if isinstance(grade, dict):
        return {key: timeless(value) for key, value in grade.items() if key != "seconds"}
    return [timeless(each) for each in grade] if isinstance(grade, list) else grade
