"""An instructor's evening and a student's morning, as one round trip, with the real grader.

A download of Canvas and one of Moodle; a hidden test that is unfair, found and mended after a look at whose
grade would change; a case set by hand, one void for all; feedback and grades sent back.
"""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from autograder.cli import run
from tests.faults.small_class import CATALOGUE, CUBE, RIGHT, SQUARE
from tests.hand_ins.exports import notebook, packed

UNFAIR = SQUARE.replace("close(square(x), x * x,", "close(square(x), x * x + 1,")
DOUBLES = RIGHT.replace("x * x\n", "2 * x\n", 1)  # its cube of 2 is right all the same
ABOUT_3 = "square.squares"
CANVAS = {
    "silvaana_4711_9001_02_products.ipynb": notebook(RIGHT),
    "odeben_LATE_4712_9002_02_products.ipynb": notebook(DOUBLES),
    "licleo_4713_9003_my work.ipynb": notebook("def square(x):\n    return x * x\n"),
}
MOODLE = {
    "Dan Berg_101_assignsubmission_file_/02_products.ipynb": notebook(RIGHT),
    "Eva Kim_102_assignsubmission_file_/02_products.ipynb": notebook("def cube(x):\n    return x ** 3\n"),
}
GRADEBOOK = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Products (12)\n    Points Possible,,,,,3\n"
    '"Silva, Ana",4711,,,A,\n"Ode, Ben",4712,,,A,\n"Li, Cleo",4713,,,A,\n"Fox, Finn",4714,,,A,\n'
)
WORKSHEET = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed\n"
    "Participant 101,Dan Berg,dan@x.org,Submitted,,30,Yes\n"
    "Participant 102,Eva Kim,eva@x.org,Submitted,,30,Yes\n"
)


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The course, whose hidden case on squares is unfair, and what two systems have downloaded."""
    tests = tmp_path / "solutions" / "02_products" / "tests"
    tests.mkdir(parents=True)
    (tmp_path / "solutions" / "course.toml").write_text(CATALOGUE, encoding="utf-8")
    (tests / "square.py").write_text(UNFAIR, encoding="utf-8")
    (tests / "cube.py").write_text(CUBE, encoding="utf-8")
    packed(tmp_path, CANVAS, "canvas.zip")
    packed(tmp_path, MOODLE, "moodle.zip")
    (tmp_path / "canvas.csv").write_text(GRADEBOOK, encoding="utf-8")
    (tmp_path / "moodle.csv").write_text(WORKSHEET, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def grade(*options: str) -> int:
    """Grade both downloads."""
    return run(["grade", "02_products", "canvas.zip", "moodle.zip", "--quiet", "--workers=1", *options])


def scores() -> dict[str, str]:
    """Read what counts, by student."""
    with Path("grades/02_products/grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row["score"] for row in csv.DictReader(file)}


def test_an_evening(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From two downloads to what the two systems take up."""
    assert grade() == 0
    assert scores() == {"silvaana": "1.5", "odeben": "1", "licleo": "0.5", "Dan Berg": "1.5", "Eva Kim": "1"}

    # a look at the failures: nobody has the hidden case on squares, and its input speaks for the students
    capsys.readouterr()
    assert run(["show", "Dan Berg", "square.squares_fresh"]) == 0
    assert "✗ Squares what is fresh. (hidden case, 0 of 1.5)" in capsys.readouterr().out

    # it is mended; a preview says whose grade would change, and stores nothing
    (course / "solutions" / "02_products" / "tests" / "square.py").write_text(SQUARE, encoding="utf-8")
    assert grade("--preview") == 0
    said = capsys.readouterr().out
    assert said.startswith("3 of 5 grades differ.\n")
    assert "Dan Berg: 1.5 → 3 (+1.5), the same file, judged by other rules" in said
    assert "    square.squares_fresh: failed → passed (+1.5)" in said
    assert scores()["silvaana"] == "1.5"

    # graded again, one case set by hand, one void for all
    assert grade() == 0
    assert scores() == {"silvaana": "3", "odeben": "1", "licleo": "2", "Dan Berg": "3", "Eva Kim": "1"}
    assert run(["override", "02_products", "odeben", ABOUT_3, "--points=0.25", "--reason=Half an idea."]) == 0
    assert run(["void", "02_products", "cube.cubes", "--reason=Not announced."]) == 0
    assert run(["report", "02_products", "--quiet"]) == 0
    after = {"silvaana": "3", "odeben": "1.25", "licleo": "3", "Dan Berg": "3", "Eva Kim": "1"}
    assert scores() == after

    # a third run grades nothing anew, and forgets nothing
    assert grade() == 0
    assert scores() == after

    # the student's morning: each page goes where its system finds its student
    assert run(["export", "feedback", "02_products"]) == 0
    with zipfile.ZipFile("grades/02_products/feedback.zip") as archive:
        pages = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(pages) == {
        *(name.replace(".ipynb", ".html") for name in CANVAS),
        *(f"{name.partition('/')[0]}/feedback.html" for name in MOODLE),
    }
    ben = pages["odeben_LATE_4712_9002_02_products.html"]
    assert "Half an idea." in ben
    assert "Not announced." in ben
    assert "Half an idea." not in pages["silvaana_4711_9001_02_products.html"]

    # and both systems take the grades up
    capsys.readouterr()
    assert run(["export", "canvas", "02_products", "--into=canvas.csv", "--out=canvas_filled.csv"]) == 1
    assert "Fox, Finn: in Canvas, without a grade here" in capsys.readouterr().err
    filled = list(csv.reader(io.StringIO(Path("canvas_filled.csv").read_text(encoding="utf-8"))))
    assert [(row[1], row[-1]) for row in filled[2:]] == [
        ("4711", "3"),
        ("4712", "1.25"),
        ("4713", "3"),
        ("4714", ""),
    ]
    assert run(["export", "moodle", "02_products", "--into=moodle.csv", "--out=moodle_filled.csv"]) == 1
    rows = list(csv.DictReader(io.StringIO(Path("moodle_filled.csv").read_text(encoding="utf-8"))))
    assert [row["Grade"] for row in rows] == ["30", "10"]

    # what happened to ben can be told in a year, too
    capsys.readouterr()
    assert run(["history", "odeben"]) == 0
    told = [line.split("  ")[1].split(" (")[0] for line in capsys.readouterr().out.splitlines()]
    assert told[:2] == ["02_products: graded 1 of 3", "02_products: graded 1 of 3"]
    assert told[2].startswith("02_products: override square.squares to 0.25 by ")
    assert told[3].startswith("02_products: void cube.cubes by ")
