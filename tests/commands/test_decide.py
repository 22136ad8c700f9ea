"""What a person decides, from the command line to every output; graders do as they are told."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from autograder.cli import run as command
from autograder.commands.grade import grade
from autograder.options import GradeOptions
from tests import graders
from tests.small_course import CATALOGUE, make_course, write_catalogue

WHO = "--author=Dr. Wu"


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A graded course: ana and ben have full marks, 5 points, and cleo's file is empty."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "class").mkdir()
    for student, text in {"ana": "x", "ben": "x", "cleo": ""}.items():
        (tmp_path / "class" / f"{student}_02_products.py").write_text(text, encoding="utf-8")
    assert grade("02_products", [Path("class")], GradeOptions(quiet=True), graders.FullMarks) == 0
    return tmp_path


def table() -> dict[str, dict[str, str]]:
    """Read `grades.csv`, by student."""
    with Path("grades/02_products/grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_an_override_reaches_every_output() -> None:
    """The table, the JSON and the page say what counts, what was computed, who and why."""
    given = ["02_products", "ana", "multiply.holds", "--points=1", "--reason=The case was unclear.", WHO]
    assert command(["override", *given]) == 0
    assert command(["report", "02_products", "--json=all.json"]) == 0
    row = table()["ana"]
    assert (row["score"], row["computed_score"]) == ("3", "5")
    assert row["override"].startswith("multiply.holds −2: Set by hand: The case was unclear. (Dr. Wu on ")
    found = json.loads(Path("all.json").read_text(encoding="utf-8"))[0]
    assert (found["score"], found["computed_score"], found["adjustments"][0]["points"]) == (3.0, 5.0, -2.0)
    (page,) = Path("grades/02_products/feedback").glob("ana*")
    assert "The case was unclear. (Dr. Wu" in page.read_text(encoding="utf-8")


def test_an_override_survives_grading_again() -> None:
    """With new tests, and the whole class judged anew."""
    command(["override", "02_products", "cleo", "--points=4", "--reason=Handed in on paper."])
    Path("solutions/02_products/tests/square.py").write_text("# other cases\n", encoding="utf-8")
    assert grade("02_products", [Path("class")], GradeOptions(regrade=True), graders.FullMarks) == 0
    assert (table()["cleo"]["score"], table()["cleo"]["status"]) == ("4", "unreadable")


def test_what_is_withdrawn_no_longer_counts_and_stays_in_the_history(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With who took it back."""
    command(["override", "02_products", "ana", "square", "--points=0", "--reason=Copied.", WHO])
    assert command(["override", "02_products", "ana", "square", "--withdraw", "--author=Dr. Xu"]) == 0
    assert "ana: 3 → 5 of 5 points." in capsys.readouterr().out
    command(["history", "ana"])
    lines = [line.partition("  ")[2] for line in capsys.readouterr().out.splitlines()]
    assert lines[0].startswith("02_products: graded 5 of 5 (ana_02_products.py, sha256:")
    assert lines[1:] == [
        "02_products: override square to 0 by Dr. Wu: Copied.",
        "02_products: withdrawn: override square by Dr. Xu: Copied.",
    ]


def test_a_voided_case_counts_for_everyone(capsys: pytest.CaptureFixture[str]) -> None:
    """Also for whom somebody had taken its points away; a second time there is nothing to take back."""
    command(["override", "02_products", "ana", "multiply", "--points=0", "--reason=x"])
    capsys.readouterr()
    assert command(["void", "02_products", "multiply.holds", "--reason=Not announced."]) == 0
    assert "multiply.holds: 0 of 3 scores change." in capsys.readouterr().out
    assert command(["void", "02_products", "multiply.holds", "--withdraw"]) == 0
    assert command(["void", "02_products", "multiply.holds", "--withdraw"]) == 2


def test_a_decision_about_a_case_that_is_gone_can_be_taken_back(capsys: pytest.CaptureFixture[str]) -> None:
    """Otherwise it would stand for ever."""
    for command_line in (
        ["override", "02_products", "ana", "multiply.holds", "--points=1"],
        ["void", "02_products", "square.holds"],
    ):
        assert command([*command_line, "--reason=x"]) == 0
    assert grade("02_products", [Path("class")], GradeOptions(regrade=True), graders.OtherCases) == 0
    assert table()["ana"]["override"].startswith("multiply.holds ±0: Set by hand: x")
    assert command(["override", "02_products", "ana", "multiply.holds", "--withdraw"]) == 0
    assert command(["void", "02_products", "square.holds", "--withdraw"]) == 0
    command(["report", "02_products"])
    assert table()["ana"]["override"] == ""


def test_a_note_reaches_its_student_alone() -> None:
    """On the page, with its author."""
    assert command(["note", "02_products", "ben", "Well done, <b>ben</b>.", "--question=square", WHO]) == 0
    command(["report", "02_products"])
    pages = {
        page.name[:3]: page.read_text(encoding="utf-8")
        for page in Path("grades/02_products/feedback").iterdir()
    }
    assert "square: Well done, &lt;b&gt;ben&lt;/b&gt;. (Dr. Wu)" in pages["ben"]
    assert "Well done" not in pages["ana"]


def test_an_alias_lets_a_misspelt_name_be_graded(course: Path) -> None:
    """From the next grading on, for this student alone; taken back, it is graded without."""
    (course / "class" / "ben_02_products.py").write_text("raise", encoding="utf-8")
    assert command(["alias", "02_products", "ben", "multiplie", "multiply", "--reason=Typo."]) == 0
    assert grade("02_products", [Path("class")], GradeOptions(json=Path("all.json")), graders.LastCell) == 0
    told = {
        each["student"]: each["messages"] for each in json.loads(Path("all.json").read_text(encoding="utf-8"))
    }
    assert (told["ben"], told["ana"]) == (["2: multiply = multiplie"], [])
    assert command(["alias", "02_products", "ben", "multiplie", "multiply", "--withdraw"]) == 0
    grade("02_products", [Path("class")], GradeOptions(json=Path("all.json")), graders.LastCell)
    assert json.loads(Path("all.json").read_text(encoding="utf-8"))[1]["messages"] == ["1: raise"]


def test_lateness_is_taken_off_in_the_open(course: Path) -> None:
    """By the course's rule; a class without moments of handing in is told of nothing."""
    late = CATALOGUE.replace("[assignments.01", "[late]\npercent_per_day = 10\n\n[assignments.01", 1)
    write_catalogue(
        course, late.replace('title = "Products"', 'title = "Products"\ndue = 2026-11-20T23:59:00Z')
    )
    command(["report", "02_products"])
    assert table()["ana"]["score"] == "5"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["override", "02_products", "anna", "--points=1", "--reason=x"], "anna: handed in nothing"),
        (["override", "02_products", "ana", "multipy", "--points=1", "--reason=x"], "There are: multiply"),
        (
            ["override", "02_products", "ana", "square", "--points=3", "--reason=x"],
            "3 is not between 0 and 2",
        ),
        (["override", "02_products", "ana", "square", "--points=nan", "--reason=x"], "nan is not between"),
        (["override", "02_products", "ana", "--reason=x"], "says no points"),
        (["override", "02_products", "ana", "--points=1"], "reason: is missing"),
        (["override", "02_products", "ana", "--withdraw"], "nothing was decided"),
        (
            ["override", "02_products", "cleo", "multiply", "--points=1", "--reason=x"],
            "a hand-in that is unreadable",
        ),
        (["void", "02_products", "multiply", "--reason=x"], "is a question, not a case"),
        (["note", "02_products", "ana", " "], "says nothing"),
        (["alias", "02_products", "ana", "a b", "multiply", "--reason=x"], "is no name"),
        (["alias", "02_products", "ana", "b", "multipli", "--reason=x"], "There are: multiply, square."),
        (["override", "01_sums", "ana", "--points=1", "--reason=x"], "handed in nothing for 01_sums"),
        (["report", "01_sums"], "has no grades in this gradebook"),
        (["report", "02_products", "--gradebook=none.db"], "there is no such gradebook"),
        (["history", "anna"], "There are: ana"),
        (["diff", "02_products"], "was graded in one run or none"),
        (["diff", "02_products", "1", "7"], "7: is no run of 02_products"),
        (["show", "anna"], "There are: ana"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what there is, and the exit code of bad input."""
    assert command(arguments) == 2
    assert why in capsys.readouterr().err
    command(["report", "02_products"])
    assert (table()["ana"]["score"], table()["ana"]["override"]) == ("5", "")


def test_a_preview_says_whose_grade_would_change_and_stores_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With other tests, here a grader that fails all: each case that would end differently."""
    Path("solutions/02_products/tests/square.py").write_text("# other cases\n", encoding="utf-8")
    before = Path("grades/grades.db").read_bytes()
    preview = GradeOptions(preview=True, quiet=True)
    assert grade("02_products", [Path("class")], preview, graders.NoMarks) == 0
    printed = capsys.readouterr().out
    assert printed.splitlines()[0] == "2 of 3 grades differ."
    assert "ana: 5 → 0 (−5), the same file, judged by other rules" in printed
    assert "    square.holds: passed → failed (−2)" in printed
    assert printed.splitlines()[-1] == "Nothing was stored."
    assert Path("grades/grades.db").read_bytes() == before
    assert table()["ana"]["score"] == "5"


def test_never_lower_keeps_the_higher_score_of_the_same_file(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lower one is in the history; a new file is judged as it is."""
    (course / "class" / "ben_02_products.py").write_text("y", encoding="utf-8")
    again = GradeOptions(never_lower=True, regrade=True, quiet=True)
    assert grade("02_products", [Path("class")], again, graders.NoMarks) == 0
    assert (table()["ana"]["score"], table()["ben"]["score"]) == ("5", "0")
    capsys.readouterr()
    command(["history", "ana"])
    assert "kept beside a higher score" in capsys.readouterr().out
    command(["diff", "02_products"])
    assert "1 of 3 grades differ." in capsys.readouterr().out


def test_the_page_of_the_class_says_what_the_last_grading_changed() -> None:
    """Whose score, and why; a first grading changes nothing, nor does a new student."""
    page = Path("grades/02_products/batch.html")
    assert "Changed by the last grading" not in page.read_text(encoding="utf-8")
    Path("class/dan_02_products.py").write_text("x", encoding="utf-8")
    assert grade("02_products", [Path("class")], GradeOptions(regrade=True), graders.NoMarks) == 0
    text = " ".join(page.read_text(encoding="utf-8").split())
    assert "2 students have another computed score" in text
    assert (
        '<span class="files">the same file, judged by other rules</span></td><td class="number">5 → 0</td>'
        in text
    )


def test_one_grade_is_shown_as_its_student_reads_it(capsys: pytest.CaptureFixture[str]) -> None:
    """By the hand-in's name or the student's; one question or case of it, too."""
    for name in ("ana", "ana_02_products.py"):
        assert command(["show", name]) == 0
        shown = capsys.readouterr().out
        assert shown.splitlines()[:2] == ["ana · Products · ana_02_products.py", "5 of 5 points"]
        assert "multiply: 3 of 3\n  ✓ Holds (holds, 3 of 3)" in shown
    assert command(["show", "ana", "square.holds"]) == 0
    assert "multiply" not in capsys.readouterr().out


def test_an_export_says_who_has_no_place(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, with exit code 1; the file is written all the same."""
    (course / "canvas.csv").write_text("Student,ID,Products (12)\nana,1,\n", encoding="utf-8")
    assert command(["export", "canvas", "02_products", "--into=canvas.csv", "--out=new/filled.csv"]) == 1
    printed = capsys.readouterr()
    assert printed.out == "new/filled.csv\n"
    assert printed.err.splitlines() == [
        "ben: graded here, not in Canvas's gradebook",
        "cleo: graded here, not in Canvas's gradebook",
    ]
    assert Path("new/filled.csv").read_text(encoding="utf-8") == "Student,ID,Products (12)\nana,1,5\n"


@pytest.mark.parametrize("kind", ["csv", "gradescope", "junit", "github", "feedback"])
def test_each_export_has_every_hand_in(kind: str, monkeypatch: pytest.MonkeyPatch, course: Path) -> None:
    """Where it was promised; GitHub's summary goes where GitHub reads it, too."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(course / "summary.md"))
    assert command(["export", kind, "02_products"]) == 0
    (file,) = Path("grades/02_products").glob(f"{kind}.*")
    data = file.read_bytes()
    assert all(
        name in data.replace(b"\\_", b"_").replace(b"\\.", b".")
        for name in (b"ana_02", b"ben_02", b"cleo_02")
    )
    assert (course / "summary.md").exists() == (kind == "github")


def test_a_note_is_taken_back_by_its_words() -> None:
    """Another to the same student stays."""
    for text in ("Come and see me.", "Well done."):
        assert command(["note", "02_products", "ana", text]) == 0
    assert command(["note", "02_products", "ana", "Come and see me.", "--withdraw"]) == 0
    assert command(["note", "02_products", "ana", "Never written.", "--withdraw"]) == 2
    assert command(["report", "02_products", "--json=all.json"]) == 0
    (ana, *_) = json.loads(Path("all.json").read_text(encoding="utf-8"))
    assert [each.partition(" (")[0] for each in ana["notes"]] == ["Well done."]
