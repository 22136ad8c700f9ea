"""Test files taken apart, and which are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.cases import TestSource, read_test_source
from autograder.errors import BadInput
from tests.authoring.tiny_course import DOUBLE_TESTS

HEAD = 'OK_FORMAT = False\nname = "q"\npoints = None\n\n\n'
PUBLIC = "@test_case(points=1)\ndef shown(q):\n    close(q(1), ONE)\n"
HIDDEN = "@test_case(points=1, hidden=True)\ndef kept_back(q):\n    close(q(2), TWO)\n"


def read(folder: Path, text: str) -> TestSource:
    """Read a test file of the question `q` with this text."""
    (folder / "q.py").write_text(text, encoding="utf-8")
    return read_test_source(folder / "q.py")


def test_cases_are_told_apart(tmp_path: Path) -> None:
    """Names in order, public and hidden, and what all of them are worth."""
    (tmp_path / "double.py").write_text(DOUBLE_TESTS, encoding="utf-8")
    test = read_test_source(tmp_path / "double.py")
    assert test.cases(hidden=False) == ("gives_the_table",)
    assert test.cases(hidden=True) == ("survives_large_numbers", "doubles_negative_numbers")
    assert test.cases() == test.cases(hidden=False) + test.cases(hidden=True)
    assert test.points == pytest.approx(2.0)


def test_blocks_are_the_whole_file(tmp_path: Path) -> None:
    """Nothing of the text is lost, also what stands below the last statement."""
    text = "# first\n\n" + HEAD + PUBLIC + "    # inside\n\n# last\n"
    blocks = read(tmp_path, text).blocks
    assert "".join(block.above + block.text for block in blocks) == text


@pytest.mark.parametrize(
    "line",
    [
        "ONE.x = 1",
        "ONE[0] = 1",
        "ONE, TWO = 1, 2",
        "print(1)",
        "for ONE in []:\n    pass",
        "if True:\n    ONE = 1",
        "X = 1; Y = 2",
        "from .words import ONE",
    ],
)
def test_a_statement_that_cannot_be_told_apart_is_refused(tmp_path: Path, line: str) -> None:
    """Effects that nobody names could be a hidden case's as well as a public one's."""
    with pytest.raises(BadInput, match=r"q\.py:6: neither an import, an assignment to a name"):
        read(tmp_path, f"{HEAD}{line}\n\n\n{PUBLIC}")


def test_a_name_that_is_defined_twice_is_refused(tmp_path: Path) -> None:
    """Of two cases of one name, otter drops the first without a word."""
    with pytest.raises(BadInput, match=r"q\.py:\d+: shown is defined twice"):
        read(tmp_path, HEAD + PUBLIC + "\n\n" + PUBLIC)


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("OK_FORMAT = False", "OK_FORMAT = True"),
        ("OK_FORMAT = False", "OK_FORMAT = 0"),
        ('name = "q"', 'name = "other"'),
        ("points = None", "points = 2"),
        ("points = None", ""),
    ],
)
def test_a_file_that_otter_reads_otherwise_is_refused(tmp_path: Path, line: str, instead: str) -> None:
    """The format, the name and the points of the cases are how otter and this project agree."""
    with pytest.raises(BadInput, match=r"q\.py: does not say `\w+ = "):
        read(tmp_path, (HEAD + PUBLIC).replace(line, instead))


@pytest.mark.parametrize("cases", [HIDDEN, PUBLIC.replace("points=1", "points=0") + HIDDEN, ""])
def test_a_file_without_public_points_is_refused(tmp_path: Path, cases: str) -> None:
    """Students get a file of its own, and otter divides by the points in it."""
    with pytest.raises(BadInput, match=r"q\.py: has no public case that is worth points"):
        read(tmp_path, HEAD + cases)


@pytest.mark.parametrize(
    "options",
    [
        "points=1, hidden=SECRET",
        "points=1, hidden=1",
        "points=ONE",
        "hidden=True",
        '"name", points=1, hidden=True',
        "points=1, **more",
    ],
)
def test_a_case_that_does_not_say_plainly_what_it_is_is_refused(tmp_path: Path, options: str) -> None:
    """Whether a case is hidden is read from the text, never guessed."""
    with pytest.raises(BadInput, match=r"q\.py:9: the case does not say"):
        read(tmp_path, HEAD + PUBLIC + HIDDEN.replace("points=1, hidden=True", options))


def test_a_missing_file_and_one_that_is_not_python_are_told_so(tmp_path: Path) -> None:
    """Each question has a test file, and it parses."""
    with pytest.raises(BadInput, match=r"q\.py: cannot be read"):
        read_test_source(tmp_path / "q.py")
    with pytest.raises(BadInput, match=r"q\.py:1: is not Python"):
        read(tmp_path, "def (")
