"""Moodle's grading worksheet, filled in place."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from msgspec import structs

from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.formats.moodle import moodle
from tests.report.examples import products_grade

HEADER = (
    'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed",'
    '"Last modified (submission)","Last modified (grade)","Feedback comments"\n'
)
ANA = 'Participant 101,"Ana Silva",ana@x.org,"Submitted for grading",,100.00,Yes,"Monday, 1 June",-,\n'


@pytest.fixture
def worksheet(tmp_path: Path) -> Path:
    """Where Moodle's worksheet lies."""
    return tmp_path / "worksheet.csv"


def fill(worksheet: Path, text: str, *grades: Grade) -> tuple[list[dict[str, str]], list[str]]:
    """Write a worksheet, and fill it."""
    worksheet.write_text(text, encoding="utf-8")
    filled, told = moodle(grades, worksheet)
    return list(csv.DictReader(filled.splitlines())), told


def of(student: str, student_id: str = "", email: str = "") -> Grade:
    """Make a grade of somebody: 4 of 5 points."""
    return structs.replace(products_grade(3, 1, student), student_id=student_id, email=email)


@pytest.mark.parametrize("grade", [of("x", "101"), of("x", email="ana@X.org"), of("ana  silva")])
def test_the_grade_is_filled_in_and_nothing_else(worksheet: Path, grade: Grade) -> None:
    """By the participant's number, the address or the name, in the points that Moodle gives."""
    (before,) = csv.DictReader((HEADER + ANA).splitlines())
    (row,), told = fill(worksheet, HEADER + ANA, grade)
    assert row == {**before, "Grade": "80"}
    assert told == []


def test_a_grade_that_moodle_has_locked_is_left_and_told(worksheet: Path) -> None:
    """Moodle would refuse the file."""
    (row,), told = fill(worksheet, HEADER + ANA.replace("Yes", "No"), of("x", "101"))
    assert row["Grade"] == ""
    assert told == ["Ana Silva: Moodle says that this grade cannot be changed; it is left as it was"]


def test_who_has_no_match_is_told(worksheet: Path) -> None:
    """On both sides."""
    _, told = fill(worksheet, HEADER + ANA, of("ben", "102"))
    assert [line.split(":")[0] for line in told] == ["Ana Silva", "ben"]


def test_no_score_is_left_blank(worksheet: Path) -> None:
    """Never a 0."""
    (row,), _ = fill(
        worksheet, HEADER + ANA, structs.replace(of("x", "101"), score=None, status="not_graded")
    )
    assert row["Grade"] == ""


def test_another_table_is_refused(worksheet: Path) -> None:
    """With what to name instead."""
    with pytest.raises(BadInput, match="has no columns Identifier and Grade"):
        fill(worksheet, "Student,ID\n", of("ana"))
    with pytest.raises(BadInput, match="cannot be read"):
        moodle([], worksheet.with_name("none.csv"))
