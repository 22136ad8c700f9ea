"""`autograder grade --anonymous`: what is handed round names nobody, and the key does."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from autograder.commands.grade import grade
from autograder.errors import BadInput
from autograder.options import GradeOptions
from tests import graders
from tests.small_course import make_course

STUDENTS = {"Zyxwana": "x", "Quorba": "x", "Vexlund": "", "Brimzad": graders.RAISE}


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with a class: two that are graded, one unreadable, one that is a fault of ours."""
    make_course(tmp_path)
    (tmp_path / "class").mkdir()
    for student, text in STUDENTS.items():
        (tmp_path / "class" / f"{student}_02_products.py").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(**options: object) -> Path:
    """Grade the class without names; gives the folder of results."""
    grade("02_products", [Path("class")], GradeOptions(anonymous=True, **options), graders.FullMarks)  # type: ignore[arg-type]  # checked where it is made
    return Path("grades/02_products-anonymous")


def resolved() -> dict[str, str]:
    """Read the key file: students by pseudonym."""
    lines = Path("grades/grades.names.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {row["pseudonym"]: row["student"] for row in csv.DictReader(lines)}


def test_no_output_names_anybody(course: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """No file's name or text, and nothing on the terminal; tracebacks neither."""
    out = run(json=Path("everything.json"))
    said = "".join(capfd.readouterr())
    files = [path for path in [*out.rglob("*"), Path("everything.json")] if path.is_file()]
    assert {path.parent.name for path in files} >= {"feedback", "faults"}
    for text in [said, *map(str, files), *(path.read_text(encoding="utf-8") for path in files)]:
        assert [student for student in STUDENTS if student.lower() in text.lower()] == []


def test_a_traceback_names_nobody(course: Path) -> None:
    """Although the exception that it tells of does."""
    options = GradeOptions(anonymous=True, quiet=True)
    grade("02_products", [Path("class")], options, graders.Refusing)
    traces = [path.read_text(encoding="utf-8") for path in Path("grades").rglob("faults/*")]
    assert len(traces) == 3
    for trace in traces:
        assert "RuntimeError: student-" in trace
        assert [student for student in STUDENTS if student in trace] == []


def test_the_key_tells_who_is_who(course: Path) -> None:
    """Every pseudonym of the tables and of the JSON stands in it, with the student's name."""
    out = run(json=Path("everything.json"))
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        table = {row["student"]: row["status"] for row in csv.DictReader(file)}
    assert {resolved()[pseudonym]: status for pseudonym, status in table.items()} == {
        "Zyxwana": "graded",
        "Quorba": "graded",
        "Vexlund": "unreadable",
        "Brimzad": "not_graded",
    }
    assert {each["student"] for each in json.loads(Path("everything.json").read_bytes())} == table.keys()


def test_the_order_tells_nothing(course: Path) -> None:
    """Rows come in the order of the pseudonyms, for a list of the class has that of the names."""
    with (run() / "grades.csv").open(encoding="utf-8", newline="") as file:
        students = [row["student"] for row in csv.DictReader(file)]
    assert students == sorted(students)


def test_pseudonyms_stay_when_somebody_joins(course: Path) -> None:
    """Results of two runs can be put side by side."""
    run()
    before = resolved()
    (course / "class" / "Abelone_02_products.py").write_text("x", encoding="utf-8")
    run()
    assert before.items() < resolved().items()


def test_the_gradebook_keeps_the_names(course: Path) -> None:
    """A class is graded once, and written with names or without."""
    run()
    start = graders.Logging
    grade("02_products", [Path("class")], GradeOptions(), start)
    named = Path("grades/02_products/grades.csv").read_text(encoding="utf-8")
    assert "Zyxwana" in named
    log = (course / "solutions" / "02_products" / "log.txt").read_text(encoding="utf-8")
    assert [name for name in STUDENTS if name in log] == ["Brimzad"]  # the fault is tried again


def test_results_with_names_are_not_mixed_with_results_without(course: Path) -> None:
    """Before anything is graded."""
    grade("02_products", [Path("class")], GradeOptions(), graders.FullMarks)
    with pytest.raises(BadInput, match="with names"):
        run(out=Path("grades/02_products"))


def test_the_key_never_lies_among_what_is_handed_round(course: Path) -> None:
    """Nor does the gradebook."""
    with pytest.raises(BadInput, match="the key to its pseudonyms"):
        run(out=Path("grades"))
    assert not list(Path("grades").rglob("*.csv")) if Path("grades").exists() else True
