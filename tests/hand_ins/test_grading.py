"""A class of each LMS through `autograder grade`, from the download to the tables."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.commands.grade import grade
from autograder.options import GradeOptions
from tests import graders
from tests.hand_ins.exports import (
    ASSIGNMENT,
    CANVAS,
    CLASSROOM,
    GOOD,
    GRADESCOPE,
    MOODLE,
    OTHER,
    Files,
    notebook,
    packed,
    unpacked,
)
from tests.small_course import make_course

COLUMNS = [
    "submission",
    "student",
    "student_id",
    "email",
    "assignment",
    "submitted_at",
    "late",
    "score",
    "max_score",
    "computed_score",
    "override",
    "status",
]
OPTIONS = GradeOptions(json=Path("all.json"), workers=1)


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course, and the folder that one stands in."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def graded(*given: Path, options: GradeOptions = OPTIONS) -> list[list[str]]:
    """Grade, and give the rows of `grades.csv`."""
    assert grade(ASSIGNMENT, given, options, graders.FullMarks) == 0
    rows = table("grades.csv")
    assert rows[0] == COLUMNS
    return rows[1:]


def table(name: str) -> list[list[str]]:
    """Read a table of the results."""
    with Path("grades", ASSIGNMENT, name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def listed() -> list[tuple[str, str]]:
    """Give the names and fates of what is set aside."""
    return [(row[0], row[5]) for row in table("set_aside.csv")[1:]]


@pytest.mark.parametrize(
    "files", [CANVAS, MOODLE, GRADESCOPE, CLASSROOM], ids=["canvas", "moodle", "gradescope", "classroom"]
)
def test_a_download_is_graded_as_it_is_and_unpacked(course: Path, files: Files) -> None:
    """Both give the same rows: two students, each once, nothing set aside."""
    rows = graded(packed(course / "zip", files))
    assert [row[7:] for row in rows] == [["5", "5", "5", "", "graded"]] * 2
    assert listed() == []
    assert graded(unpacked(course / "folder", files)) == rows


def test_canvas_from_download_to_table(course: Path) -> None:
    """Number, lateness, the newest of two versions; a web page is no grade, but a row."""
    files = {
        **CANVAS,
        f"silvaana_4711_90003_{ASSIGNMENT}-1.ipynb": OTHER,
        f"royzoe_4713_90004_{ASSIGNMENT}.ipynb": b"<!doctype html><title>Log in</title>",
    }
    rows = graded(packed(course / "download", files))
    assert [(row[1], row[2], row[6], row[7], row[11]) for row in rows] == [
        ("odeben", "4712", "yes", "5", "graded"),
        ("royzoe", "4713", "no", "", "unreadable"),
        ("silvaana", "4711", "no", "5", "graded"),
    ]
    assert rows[2][0].endswith("-1.ipynb")
    assert listed() == [(f"silvaana_4711_90001_{ASSIGNMENT}.ipynb", "set_aside")]


def test_moodle_from_download_to_table(course: Path) -> None:
    """Names in any script, a zip in a folder, and a choice that is left to its author."""
    files = {
        "陳 小明_33_assignsubmission_file/work.zip": zip_of({"作業/02_products.ipynb": GOOD}),
        "=SUM(A1)_34_assignsubmission_file/a.ipynb": GOOD,
        "Zoë <b>_35_assignsubmission_file/a.ipynb": GOOD,
        "Zoë <b>_35_assignsubmission_file/b.ipynb": OTHER,
    }
    rows = {row[2]: row for row in graded(packed(course / "download", files))}
    assert rows["33"][:2] == ["陳 小明_33_assignsubmission_file/work.zip/作業/02_products.ipynb", "陳 小明"]
    assert rows["34"][1] == "'=SUM(A1)"
    assert rows["35"][11] == "unreadable"
    assert "<b>" not in Path("grades", ASSIGNMENT, "batch.html").read_text(encoding="utf-8")


def test_gradescope_from_download_to_table(course: Path) -> None:
    """Moments and emails, also in the JSON."""
    rows = graded(packed(course / "download", GRADESCOPE))
    assert [(row[1], row[3], row[5], row[6]) for row in rows] == [
        ("Ana Silva", "ana@example.org", "2026-02-01T12:34:56.789000Z", ""),
        ("Ben Ode", "ben@example.org", "2026-02-01T18:00:00.000000Z", ""),
    ]
    whole = json.loads(Path("all.json").read_text(encoding="utf-8"))
    assert [(each["email"], each["submitted_at"], each["late"]) for each in whole] == [
        (row[3], row[5], None) for row in rows
    ]


def test_classroom_from_download_to_table(course: Path) -> None:
    """A repository without work is somebody's too, and the roster names its user."""
    Path("roster.csv").write_text(
        "student,lms_id,email\nAna Silva,anasilva,a@x.org\nZoe,zoe,\n", encoding="utf-8"
    )
    folder = unpacked(course / "download", {**CLASSROOM, "02-products-idle/README.md": b"x"})
    rows = graded(folder, options=replace(OPTIONS, roster=Path("roster.csv")))
    assert [(row[1], row[2], row[3], row[11]) for row in rows] == [
        ("Ana Silva", "anasilva", "a@x.org", "graded"),
        ("ben-ode", "ben-ode", "", "graded"),
        ("idle", "idle", "", "unreadable"),
    ]
    assert [fate for _, fate in listed()] == ["not_in_roster", "not_in_roster", "no_hand_in"]


def test_a_conflict_is_told_everywhere_and_overwrites_nothing(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the terminal, on the page, and in the table; each hand-in keeps a row and a page of its own."""
    again = dict.fromkeys([*MOODLE][:1], OTHER)
    rows = graded(packed(course / "monday", MOODLE), packed(course / "friday", again))
    assert [(row[1], row[11]) for row in rows] == [
        ("Ana Silva", "unreadable"),
        ("Ben Ode", "graded"),
        ("Ana Silva", "unreadable"),
    ]
    assert len({row[0] for row in rows}) == 3
    assert len([*Path("grades", ASSIGNMENT, "feedback").iterdir()]) == 3
    assert [fate for _, fate in listed()] == ["conflict", "conflict"]
    printed = capsys.readouterr()
    assert "2 conflict: see grades/02_products/set_aside.csv" in printed.out
    assert "monday/submissions.zip: Moodle's download, 2 found" in printed.err
    assert "Set aside" in Path("grades", ASSIGNMENT, "batch.html").read_text(encoding="utf-8")


def test_what_the_lms_corrects_is_corrected_without_grading_again(course: Path) -> None:
    """An email or a moment that changes changes the row; the grade stands."""
    graded(packed(course / "download", GRADESCOPE))
    corrected = {name: data.replace(b"ana@", b"silva@") for name, data in GRADESCOPE.items()}
    packed(course / "download", corrected)
    options = replace(OPTIONS, json=None)
    assert grade(ASSIGNMENT, [course / "download" / "submissions.zip"], options, graders.Refusing) == 0
    assert [row[3] for row in table("grades.csv")[1:]] == ["silva@example.org", "ben@example.org"]


def test_nothing_of_a_download_is_written_to_the_disk(course: Path) -> None:
    """Zips are read where they are, also zips in zips: beside the results nothing is new."""
    inner = zip_of({"deep/02_products.ipynb": notebook("x = 1")})
    given = packed(course / "download", {**CANVAS, "royzoe_4713_5_work.zip": inner})
    before = {*course.rglob("*")}
    graded(given)
    new = {path.relative_to(course).parts[0] for path in {*course.rglob("*")} - before}
    assert new == {"grades", "all.json"}


def zip_of(files: Files) -> bytes:
    """Pack files."""
    from tests.hand_ins.exports import zipped

    return zipped(files, zipfile.ZIP_DEFLATED)
