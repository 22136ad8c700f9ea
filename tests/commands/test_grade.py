"""`autograder grade`, from the arguments to the files, with graders that are told what to do."""

from __future__ import annotations

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.commands.grade import grade
from autograder.errors import BadInput, MachineLacks
from autograder.gradebook.history import runs_of
from autograder.gradebook.store import Gradebook
from autograder.graders import StartGrader
from autograder.options import GradeOptions
from autograder.report.folder import OutFolder
from tests import graders
from tests.small_course import make_course


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course, and the folder that one stands in."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def hand_in(course: Path, **files: str) -> None:
    """Write scripts by student into `class`."""
    (course / "class").mkdir(exist_ok=True)
    for student, text in files.items():
        (course / "class" / f"{student}_02_products.py").write_text(text, encoding="utf-8")


def run(options: GradeOptions | None = None, start: StartGrader = graders.FullMarks) -> int:
    """Grade `class`."""
    return grade("02_products", [Path("class")], options or GradeOptions(), start)


def test_everything_lands_where_it_was_promised(course: Path) -> None:
    """The gradebook, the tables and the pages, below `grades`."""
    hand_in(course, ana="x", ben="")
    assert run() == 0
    out = OutFolder(course / "grades" / "02_products")
    for file in (course / "grades" / "grades.db", out.grades, out.questions, out.items, out.batch):
        assert file.is_file()
    assert len(list((out.path / "feedback").iterdir())) == 2


def test_the_last_line_is_the_page_on_the_class(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a shell or a person opens next; progress is not among the results."""
    hand_in(course, ana="x")
    run()
    printed = capsys.readouterr()
    assert printed.out.splitlines()[-1] == "grades/02_products/batch.html"
    assert "graded 1 of 1" in printed.err
    assert "graded 1 of 1" not in printed.out


def test_the_terminal_names_who_has_no_score(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the reason, as it is: brackets in a name are no markup."""
    hand_in(course, **{"ben[bold]": ""})
    run()
    assert "ben[bold]_02_products.py: unreadable: This file is empty" in capsys.readouterr().out


def test_quietly_only_what_needs_attention_is_said(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No progress and no table; who has no score, and where the page is."""
    hand_in(course, ana="x", ben="")
    assert run(GradeOptions(quiet=True)) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    first, last = printed.out.splitlines()
    assert first.startswith("ben_02_products.py: unreadable: This file is empty")
    assert last == "grades/02_products/batch.html"


def test_quietly_missing_isolation_is_said_all_the_same(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A score that proves nothing is no detail."""
    hand_in(course, ana="x")
    run(GradeOptions(quiet=True, isolation="none"))
    assert "WITHOUT ISOLATION" in capsys.readouterr().out


def test_a_fault_of_ours_is_exit_code_1(course: Path) -> None:
    """An unreadable file is a verdict; a fault is none."""
    hand_in(course, ana="x", ben="")
    assert run() == 0
    hand_in(course, cleo=graders.RAISE)
    assert run() == 1


def test_the_json_has_every_hand_in(course: Path) -> None:
    """In the order of the files' names."""
    hand_in(course, ben="", ana="x")
    run(GradeOptions(json=Path("all.json")))
    grades = json.loads((course / "all.json").read_text(encoding="utf-8"))
    assert [(each["student"], each["status"]) for each in grades] == [
        ("ana", "graded"),
        ("ben", "unreadable"),
    ]


def test_a_second_run_reports_what_the_first_one_graded(course: Path) -> None:
    """The files are those of the whole class, though nothing was graded again."""
    hand_in(course, ana="x", ben="x")
    run()
    (course / "grades" / "02_products" / "grades.csv").unlink()
    assert run(start=graders.WithoutSandbox) == 0
    with (course / "grades" / "02_products" / "grades.csv").open(encoding="utf-8") as table:
        assert [row["score"] for row in csv.DictReader(table)] == ["5", "5"]


def again(options: GradeOptions | None = None, start: StartGrader = graders.FullMarks) -> int:
    """Grade what the gradebook knows."""
    return grade("02_products", [], options or GradeOptions(), start)


def test_without_hand_ins_the_gradebook_is_graded_again(course: Path) -> None:
    """The folder may be gone: nobody is lost, and what was said of a student is kept."""
    hand_in(course, ana="x", ben="", cleo="y")
    (course / "roster.csv").write_text("student,group\nana,Tuesday\nben,\ncleo,\n", encoding="utf-8")
    run(GradeOptions(roster=Path("roster.csv"), json=Path("first.json")))
    shutil.rmtree(course / "class")
    (course / "solutions" / "02_products" / "tests" / "square.py").write_text("# mended\n", encoding="utf-8")
    assert again(GradeOptions(json=Path("second.json"))) == 0
    first, second = (json.loads(Path(f"{name}.json").read_text()) for name in ("first", "second"))
    assert second == first
    assert (second[0]["student"], second[0]["group"]) == ("ana", "Tuesday")
    with Gradebook("grades/grades.db") as book:
        assert [run.count for run in runs_of(book, "02_products")] == [3, 3]


def test_without_hand_ins_what_stands_is_not_graded_again(course: Path) -> None:
    """A grader that cannot start is not even asked."""
    hand_in(course, ana="x", ben="")
    run()
    shutil.rmtree(course / "class")
    assert again(start=graders.WithoutSandbox) == 0


def test_what_could_not_be_graded_is_tried_again(course: Path) -> None:
    """Its code is kept, though it has no grade."""
    hand_in(course, cleo=graders.RAISE)
    assert run() == 1
    shutil.rmtree(course / "class")
    assert again() == 1
    with Gradebook("grades/grades.db") as book:
        assert [each.status for each in book.latest("02_products")] == ["not_graded"]
        assert [run.count for run in runs_of(book, "02_products")] == [1, 1]


def test_without_hand_ins_and_without_grades_there_is_nothing_to_do(course: Path) -> None:
    """It says what to name."""
    with pytest.raises(BadInput, match="there is no such gradebook"):
        again()
    hand_in(course, ana="x")
    run()
    with pytest.raises(BadInput, match="has no grades in this gradebook"):
        grade("01_sums", [], GradeOptions())
    with pytest.raises(BadInput, match="says who is who"):
        again(GradeOptions(roster=Path("roster.csv")))


def test_unreadable_files_count_as_zero_on_request(course: Path) -> None:
    """`--unreadable-as 0` reaches the table."""
    hand_in(course, ben="")
    run(GradeOptions(unreadable_as="0"))
    with (course / "grades" / "02_products" / "grades.csv").open(encoding="utf-8") as table:
        assert [row["score"] for row in csv.DictReader(table)] == ["0"]


def test_grading_without_isolation_is_said_everywhere(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the terminal, on the page of the class, on every page, and in the JSON."""
    hand_in(course, ana="x")
    run(GradeOptions(isolation="none", json=Path("all.json")))
    out = OutFolder(course / "grades" / "02_products")
    assert "WITHOUT ISOLATION" in capsys.readouterr().out
    for page in (out.batch, out.feedback("ana_02_products.py")):
        assert "without isolation" in page.read_text(encoding="utf-8")
    assert json.loads((course / "all.json").read_text(encoding="utf-8"))[0]["isolation"] == "none"


def test_a_course_elsewhere_is_graded_by_its_path(
    course: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Results land where one stands, not in that course."""
    hand_in(course, ana="x")
    here = tmp_path_factory.mktemp("here")
    monkeypatch.chdir(here)
    path = str(course / "solutions" / "02_products")
    assert grade(path, [course / "class"], GradeOptions(), graders.FullMarks) == 0
    assert (here / "grades" / "02_products" / "batch.html").is_file()


def test_a_machine_without_a_sandbox_ends_the_command(course: Path) -> None:
    """Nothing is graded without isolation unless that was asked for."""
    hand_in(course, ana="x")
    with pytest.raises(MachineLacks):
        run(start=graders.WithoutSandbox)


@pytest.mark.parametrize(
    "options",
    [
        GradeOptions(out=Path("class/ana_02_products.py/out")),
        GradeOptions(json=Path("missing/all.json")),
        GradeOptions(gradebook="class/ana_02_products.py"),
    ],
)
def test_a_place_that_cannot_be_written_stops_before_grading(course: Path, options: GradeOptions) -> None:
    """An hour of grading is not lost to a slip in a path."""
    hand_in(course, ana="this text is no database, and long enough to be read as one's header")
    with pytest.raises(BadInput):
        run(replace(options, workers=1), graders.Logging)
    assert not (course / "solutions" / "02_products" / "log.txt").exists()
