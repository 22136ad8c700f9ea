"""Files for other programs."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from msgspec import structs

from autograder.errors import BadInput
from autograder.records import Grade, SetAside
from autograder.report.exports import write_grades, write_json, write_questions, write_set_aside
from autograder.report.folder import OutFolder
from tests.report.examples import products_grade, without_score


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Where files go."""
    folder = OutFolder(tmp_path)
    folder.prepare()
    return folder


def rows(file: Path) -> list[dict[str, str]]:
    """Read a table."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_grades_has_the_columns_that_were_promised(out: OutFolder) -> None:
    """Other programs rest on their names and their order."""
    write_grades([], out)
    assert out.grades.read_text(encoding="utf-8") == (
        "submission,student,student_id,email,assignment,submitted_at,late,score,"
        "max_score,computed_score,override,status\n"
    )


def test_a_grade_is_a_row(out: OutFolder) -> None:
    """Points as people write them; what is not known is blank."""
    write_grades([products_grade(2.5, 2.0)], out)
    (row,) = rows(out.grades)
    assert {name: value for name, value in row.items() if value} == {
        "submission": "ana_02_products.ipynb",
        "student": "ana",
        "assignment": "02_products",
        "score": "4.5",
        "max_score": "5",
        "computed_score": "4.5",
        "status": "graded",
    }


@pytest.mark.parametrize("status", ["unreadable", "not_graded"])
def test_no_score_is_blank(out: OutFolder, status: str) -> None:
    """An empty cell is not a 0."""
    write_grades([without_score(status)], out)  # type: ignore[arg-type]  # a parameter is any str
    assert [(row["score"], row["status"]) for row in rows(out.grades)] == [("", status)]


def test_unreadable_counts_as_zero_on_request_only(out: OutFolder) -> None:
    """And a fault of ours never does."""
    write_grades([without_score("unreadable"), without_score("not_graded")], out, unreadable_as=0.0)
    assert [row["score"] for row in rows(out.grades)] == ["0", ""]


def test_questions_has_one_column_a_question(out: OutFolder) -> None:
    """In the order in which they are asked; blank where there is no score."""
    write_questions([products_grade(2.5, 0.0), without_score("unreadable")], ("multiply", "square"), out)
    assert [list(row.values()) for row in rows(out.questions)] == [
        ["ana_02_products.ipynb", "ana", "2.5", "0"],
        ["ben_02_products.ipynb", "ben", "", ""],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_name_is_a_formula(out: OutFolder, start: str) -> None:
    """A student called `=HYPERLINK(...)` is text to a spreadsheet, in both tables."""
    grade = products_grade(1.0, 1.0, student=f"{start}1+1")
    write_grades([grade], out)
    write_questions([grade], ("multiply", "square"), out)
    for file in (out.grades, out.questions):
        (row,) = rows(file)
        assert row["student"] == f"'{start}1+1"
        assert row["submission"].startswith("'")


@pytest.mark.parametrize("column", ["student_id", "email"])
def test_what_an_lms_says_of_a_student_is_no_formula_either(out: OutFolder, column: str) -> None:
    """Some let people choose their email."""
    write_grades([structs.replace(products_grade(1.0, 1.0), **{column: "=1+1"})], out)
    (row,) = rows(out.grades)
    assert row[column] == "'=1+1"


def test_whose_it_is_and_when_it_came_are_told_as_far_as_they_are_known(out: OutFolder) -> None:
    """Late is yes, no, or nothing, which is not no."""
    known = products_grade(1.0, 1.0)
    grades = [
        structs.replace(known, late=late, submitted_at="2026-02-01T12:00:00Z") for late in (True, False)
    ]
    write_grades([*grades, known], out)
    assert [(row["late"], row["submitted_at"]) for row in rows(out.grades)] == [
        ("yes", "2026-02-01T12:00:00Z"),
        ("no", "2026-02-01T12:00:00Z"),
        ("", ""),
    ]


def test_what_is_set_aside_is_a_table_without_formulas(out: OutFolder) -> None:
    """A student without a hand-in has no file, and a file's name may begin as a formula does."""
    item = SetAside(
        submission="=x.ipynb",
        student="ana",
        student_id="",
        email="",
        submitted_at=None,
        fate="conflict",
        reason="-1",
    )
    write_set_aside([item, structs.replace(item, submission="", fate="no_hand_in", reason="missing")], out)
    assert [(row["submission"], row["fate"], row["reason"]) for row in rows(out.set_aside)] == [
        ("'=x.ipynb", "conflict", "'-1"),
        ("", "no_hand_in", "missing"),
    ]


def test_the_json_is_the_grades(out: OutFolder, tmp_path: Path) -> None:
    """One object a hand-in, every field of its record, null where there is no score."""
    write_json(
        [products_grade(2.5, 2.0), without_score("unreadable", "Not a notebook.")], tmp_path / "all.json"
    )
    first, second = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert set(first) == set(Grade.__struct_fields__)
    assert first["questions"][0]["cases"][0]["status"] == "passed"
    assert (second["score"], second["messages"]) == (None, ["Not a notebook."])


def test_the_json_of_nobody_is_an_empty_list(tmp_path: Path) -> None:
    """It is JSON all the same."""
    write_json([], tmp_path / "all.json")
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8")) == []


def test_a_json_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The operator named the place, and can name another."""
    with pytest.raises(BadInput, match="Name another place with --json"):
        write_json([], tmp_path)
