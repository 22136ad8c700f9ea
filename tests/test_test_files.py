"""Test files as otter writes them, read as cases; what cannot be run is the author's to correct."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import checks
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.test_files import Case, TestFile, fresh_key, load, load_file
from tests.small_course import products

GOOD = """
import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "double"
points = None

def halves(x):
    return np.array(x) / 2

@test_case(points=0.4, failure_message="Doubles.")
@explained()
def doubles(double):
    close(double(halves([2.0])), [2.0])

@test_case(points=0.6, hidden=True, failure_message="Works with what was tripled.")
@explained(like="doubles", repeats=True)
def doubles_what_is_tripled(double, triple):
    close(double(triple(1.0)), 6.0)

@test_case(points=1)
def plain(double):
    assert double(1) == 2
"""


def read(tmp_path: Path, text: str) -> TestFile:
    """Write a test file and read it."""
    path = tmp_path / "double.py"
    path.write_text(text, encoding="utf-8")
    return load_file("double", path)


def without_body(case: Case) -> dict[str, object]:
    """Give what is said of a case."""
    return {field: value for field, value in vars(case).items() if field != "body"}


def test_a_case_is_what_its_decorators_say(tmp_path: Path) -> None:
    """Points, claim, hidden or not, how often it is asked, the public case like it, the names it needs."""
    first, second, third = map(without_body, read(tmp_path, GOOD).cases)
    assert first == {
        "name": "doubles", "needs": ("double",), "points": 0.4, "hidden": False,
        "claim": "Doubles.", "like": "", "repeats": False, "once": False,
    }  # fmt: skip
    assert second == {
        "name": "doubles_what_is_tripled", "needs": ("double", "triple"), "points": 0.6,
        "hidden": True, "claim": "Works with what was tripled.", "like": "doubles",
        "repeats": True, "once": False,
    }  # fmt: skip
    assert third["claim"] == ""


def test_a_case_runs_with_the_files_own_names(tmp_path: Path) -> None:
    """Imports and helper functions of the file are there, NumPy's own imports too."""
    doubles, together, plain = read(tmp_path, GOOD).cases
    doubles.body(double=lambda x: 2 * x)
    together.body(double=lambda x: 2 * x, triple=lambda x: 3 * x)
    with pytest.raises(AssertionError):
        plain.body(double=lambda x: x)


def test_a_case_fails_with_the_mismatch_itself(tmp_path: Path) -> None:
    """The sentence for a notebook is made by otter's path; here more is known, and another one made."""
    with pytest.raises(checks.Mismatch):
        read(tmp_path, GOOD).cases[0].body(double=lambda x: x)


def test_the_files_vocabulary_is_the_packages(tmp_path: Path) -> None:
    """`checks` is autograder.checks, and neither the search path nor the modules change."""
    before = ([*sys.path], {*sys.modules})
    case = read(tmp_path, GOOD).cases[0]
    assert case.body.__globals__["close"] is checks.close
    assert ([*sys.path], {*sys.modules}) == before
    assert "checks" not in sys.modules


def test_numpy_may_import_its_parts_when_a_case_first_needs_them(tmp_path: Path) -> None:
    """NumPy's C code imports in the name of whoever calls it, so a case needs the ordinary import by then."""
    path = tmp_path / "mean.py"
    path.write_text(
        "import numpy as np\nfrom otter.test_files import test_case\n"
        "@test_case(points=1)\ndef case():\n"
        "    assert str(np.arange(3.0).mean(axis=0)) and np.ones(2).any()\n",
        encoding="utf-8",
    )
    script = (
        f"from pathlib import Path; from autograder.test_files import load_file\n"
        f"load_file('mean', Path({str(path)!r})).cases[0].body()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("import os", "this file imports checks, numpy and otter.test_files, not os"),
        ("from reference_impl.activations import softmax", "not reference_impl.activations"),
        ("from autograder import course", "not autograder"),
        ("def f(:", "SyntaxError"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("x = 1", "has no test case"),
        ("", "has no test case"),
        (GOOD.replace("@test_case(points=1)", "@test_case()"), "plain has no points"),
        (GOOD.replace("def plain(", "def doubles("), "two cases are called doubles"),
        (GOOD.replace("points=1", "price=1"), "unexpected keyword argument 'price'"),
        ("\x00", "null bytes"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_run_names_itself_and_the_reason(tmp_path: Path, text: str, why: str) -> None:
    """Its author reads what to correct, and the command ends with the code of bad input."""
    with pytest.raises(BadInput) as caught:
        read(tmp_path, text)
    assert caught.value.place == str(tmp_path / "double.py")
    assert why in caught.value.what
    assert caught.value.exit_code == 2


def test_a_question_without_a_file_is_told(tmp_path: Path) -> None:
    """With its path, and what is wanted there."""
    with pytest.raises(BadInput, match="cannot be read: No such file") as caught:
        load_file("triple", tmp_path / "triple.py")
    assert caught.value.next_step == "Each question needs a test file."


def test_an_assignment_has_a_file_for_each_question(tmp_path: Path) -> None:
    """In the order of the questions."""
    assignment = with_tests(tmp_path)
    assert [test_file.question for test_file in load(assignment)] == ["multiply", "square"]


# ---- the key of fresh inputs


def with_tests(root: Path) -> Assignment:
    """Make the small course, with a test file for each question."""
    assignment = products(root)
    for question in assignment.questions:
        assignment.test_file(question).write_text(GOOD, encoding="utf-8")
    return assignment


def test_the_key_is_the_digest_of_the_tests(tmp_path: Path) -> None:
    """It changes with any of them, and nobody knows it who does not have them all."""
    assignment = with_tests(tmp_path)
    before = fresh_key(assignment)
    assert fresh_key(assignment) == before
    assignment.test_file("square").write_text(GOOD + "# another\n", encoding="utf-8")
    assert fresh_key(assignment) != before


def test_a_secret_of_the_course_is_the_key(tmp_path: Path) -> None:
    """Where the tests have become known."""
    assignment = dataclasses.replace(with_tests(tmp_path), secret="nobody knows")
    assert fresh_key(assignment) == b"nobody knows"
