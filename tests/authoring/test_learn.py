"""Entries that are begun for groups: their form, and what becomes of code that somebody else wrote."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from msgspec import structs

from autograder import misconceptions
from autograder.authoring.build import build
from autograder.authoring.learn import begin, parameters
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.report.groups import Group, Member
from tests.authoring.tiny_course import write_course
from tests.authoring.verified_course import SOUND

GROUP = Group(
    name="1a2b3c4d",
    question="double",
    cases=("doubles_two", "doubles_many"),
    members=(Member("ana", ""), Member("ben", "")),
    code="def double(z):\n    return z * z",
)
OTHER = '''
@misconception(of="double")
def double_by_adding(z):
    """Of 0?"""
    return z + 2
'''


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """A course as it is before it is built."""
    return write_course(tmp_path, SOUND)


def test_an_entry_is_begun_in_the_form_of_the_others(assignment: Assignment) -> None:
    """In a new file, with the code as a comment, for somebody to complete."""
    path, is_new = begin(assignment, GROUP)
    assert is_new
    assert path == assignment.solutions / "misconceptions" / "double.py"
    (entry,) = misconceptions.load(assignment)["double"]
    assert (entry.name, entry.is_complete) == ("group_1a2b3c4d", False)
    assert path.read_text(encoding="utf-8").splitlines()[:14] == [
        '"""What people write for double when it is not quite right."""',
        "",
        "import numpy as np",
        "",
        "",
        "# Group 1a2b3c4d: 2 hand-ins fail alike in",
        "#   doubles_two",
        "#   doubles_many",
        "# The shortest of them:",
        "#",
        "#     def double(z):",
        "#         return z * z",
        '@misconception(of="double")',
        "def group_1a2b3c4d(*args, **kwargs):",
    ]


def test_it_has_the_parameters_of_the_right_function(assignment: Assignment) -> None:
    """Without their types, which name what the bank does not import."""
    build(assignment)
    assert parameters(assignment, "double") == "z"
    path = assignment.solutions / "01_tiny.ipynb"
    typed = path.read_text(encoding="utf-8").replace("def double(z", "def double(z: np.ndarray, by: float=2")
    path.write_text(typed, encoding="utf-8")
    assert parameters(assignment, "double") == "z, by=2"
    assert parameters(assignment, "triple") == "*args, **kwargs"


def test_it_follows_what_is_there(assignment: Assignment) -> None:
    """Nothing above it is touched."""
    path = assignment.solutions / "misconceptions" / "double.py"
    path.parent.mkdir()
    path.write_text(OTHER, encoding="utf-8")
    begin(assignment, GROUP)
    assert path.read_text(encoding="utf-8").startswith(f"{OTHER}\n\n# Group 1a2b3c4d")
    begin(assignment, structs.replace(GROUP, name="5e6f7a8b"))
    names = [each.name for each in misconceptions.load(assignment)["double"]]
    assert names == ["double_by_adding", "group_1a2b3c4d", "group_5e6f7a8b"]


def test_a_group_is_begun_once(assignment: Assignment) -> None:
    """Also when its function has been given a better name meanwhile."""
    path, _ = begin(assignment, GROUP)
    path.write_text(path.read_text(encoding="utf-8").replace("group_1a2b3c4d", "double_by_squaring"))
    before = path.read_bytes()
    assert begin(assignment, GROUP) == (path, False)
    assert path.read_bytes() == before


HOSTILE = "# coding: utf-7\n'''\n\"\"\"\nimport os; os._exit(0)\\\n\n\x0cx = 1\ry = 2{name}\\"


def test_code_never_leaves_its_comment(assignment: Assignment) -> None:
    """Whatever it holds: the file is a program that somebody will run."""
    path, _ = begin(assignment, structs.replace(GROUP, code=HOSTILE))
    kinds = [type(each) for each in ast.parse(path.read_bytes()).body]
    assert kinds == [ast.Expr, ast.Import, ast.FunctionDef]
    assert "#     import os; os._exit(0)\\\n" in path.read_text(encoding="utf-8")


def test_a_function_without_a_text_can_be_learnt_too(assignment: Assignment) -> None:
    """The cases tell something of it."""
    path, _ = begin(assignment, structs.replace(GROUP, code="", members=GROUP.members[:1]))
    text = path.read_text(encoding="utf-8")
    assert "# Group 1a2b3c4d: 1 hand-in fails\n#   doubles_two\n" in text
    assert "#     (its text is not known)\n@misconception" in text


def test_a_bank_that_is_broken_is_left_alone(assignment: Assignment) -> None:
    """With its line."""
    path = assignment.solutions / "misconceptions" / "double.py"
    path.parent.mkdir()
    path.write_text("def f(:", encoding="utf-8")
    with pytest.raises(BadInput, match=r"double\.py:1: is not Python"):
        begin(assignment, GROUP)
    assert path.read_text(encoding="utf-8") == "def f(:"


def test_a_folder_that_cannot_be_written_is_named(assignment: Assignment) -> None:
    """A file may stand where it should be."""
    (assignment.solutions / "misconceptions").write_text("", encoding="utf-8")
    with pytest.raises(BadInput, match="misconceptions"):
        begin(assignment, GROUP)
