"""Feedback to send back."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from msgspec import structs

from autograder.hand_ins import find_class
from autograder.records import Grade
from autograder.report.formats.feedback import feedback, mail_merge, page_name
from tests.report.examples import products_grade


def called(submission: str, student: str = "ana", email: str = "") -> Grade:
    """Make the grade of a hand-in of this name."""
    return structs.replace(products_grade(3, 1, student), submission=submission, email=email)


@pytest.mark.parametrize(
    ("submission", "page"),
    [
        ("silvaana_4711_9001_02_products.ipynb", "silvaana_4711_9001_02_products.html"),
        ("odeben_LATE_4712_9002_x.py", "odeben_LATE_4712_9002_x.html"),
        (
            "Ana Silva_101_assignsubmission_file_/x.ipynb",
            "Ana Silva_101_assignsubmission_file_/feedback.html",
        ),
        (
            "Ana Silva_101_assignsubmission_file/a/x.ipynb",
            "Ana Silva_101_assignsubmission_file/feedback.html",
        ),
        ("ana.ipynb", "ana.ipynb-73c5b73c.html"),
        ("../x/y.ipynb", "_x_y.ipynb-d8ef6a2e.html"),
    ],
)
def test_a_page_goes_by_the_name_that_the_lms_gave(submission: str, page: str) -> None:
    """Other hand-ins' pages go by the name that they have on the disk."""
    name = page_name(called(submission))
    assert name.rpartition("-")[0] == page.rpartition("-")[0] if "-" in page else name == page


def test_the_lms_finds_each_student_by_the_names_in_the_zip(tmp_path: Path) -> None:
    """Read as its download is: the same people come out."""
    names = {"silvaana": "silvaana_4711_9001_02_products.ipynb", "odeben": "odeben_4712_9002_x.ipynb"}
    path = tmp_path / "feedback.zip"
    path.write_bytes(
        feedback([called(name, who) for who, name in names.items()], lambda grade: grade.student)
    )
    with zipfile.ZipFile(path) as archive:
        assert {archive.read(name).decode() for name in archive.namelist()} == set(names)
        renamed = tmp_path / "download.zip"
        with zipfile.ZipFile(renamed, "w") as download:
            for name in archive.namelist():
                download.writestr(name.replace(".html", ".ipynb"), "{}")
    found = find_class([renamed], "02_products")
    assert {hand_in.student: hand_in.student_id for hand_in in found.hand_ins} == {
        "silvaana": "4711",
        "odeben": "4712",
    }


def test_the_same_grades_give_the_same_zip() -> None:
    """To the byte: it can be compared with yesterday's."""
    grades = [called("a_1_2_x.ipynb")]
    assert feedback(grades, lambda grade: "x") == feedback(grades, lambda grade: "x")


def test_a_mail_merge_names_an_address_and_a_page() -> None:
    """Who has no address is told; no score is blank; no cell is a formula."""
    grades = [
        called("ana.ipynb", "=ana", "ana@x.org"),
        called("ben.ipynb", "ben"),
        structs.replace(called("cleo.ipynb", "cleo", "cleo@x.org"), score=None),
    ]
    text, told = mail_merge(grades)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["address"], row["student"], row["score"]) for row in rows] == [
        ("ana@x.org", "'=ana", "4"),
        ("cleo@x.org", "cleo", ""),
    ]
    assert rows[0]["file"].startswith("feedback/ana.ipynb-")
    assert told == ["ben: no address is known; give a roster with --roster when you grade"]
