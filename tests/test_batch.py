"""A class through the grader: every hand-in has an outcome, and a run can be broken off and taken up."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder import run as run_module
from autograder.batch import grade_class
from autograder.course import Assignment, load_assignment
from autograder.errors import MachineLacks
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import find_hand_ins
from autograder.records import Grade
from autograder.report.folder import OutFolder
from autograder.run import How
from tests import graders
from tests.small_course import products

ROOT = Path(__file__).parents[1]
FULL_MARKS = How(start=graders.FullMarks)


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """What the class was asked."""
    return products(tmp_path)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    """An empty gradebook."""
    with Gradebook(str(tmp_path / "grades.db")) as opened:
        yield opened


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Where results go."""
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    return folder


def hand_in(folder: Path, **files: str) -> Path:
    """Write scripts by student, and give their folder."""
    folder.mkdir(exist_ok=True)
    for student, text in files.items():
        (folder / f"{student}.py").write_text(text, encoding="utf-8")
    return folder


def grade(
    folder: Path, assignment: Assignment, book: Gradebook, out: OutFolder, how: How = FULL_MARKS
) -> dict[str, Grade]:
    """Grade a folder, and give what the gradebook then holds, by student."""
    keys = grade_class(find_hand_ins([folder], assignment.name), assignment, how, book, out)
    return {stored.student: stored for stored in book.stored(keys)}


def graded_by(assignment: Assignment) -> list[str]:
    """List what the logging grader was given."""
    return sorted(word for _, word in graders.read_log(assignment) if word.endswith(".py"))


def test_every_outcome_is_stored_and_told(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """A verdict, a file that cannot be read, and a fault of ours are each kept as what they are."""
    folder = hand_in(tmp_path / "class", ana="x", ben="", cleo=graders.RAISE, dan=graders.CRASH)
    told: list[Grade] = []
    keys = grade_class(find_hand_ins([folder], "02_products"), assignment, FULL_MARKS, book, out, told.append)
    stored = list(book.stored(keys))
    assert [(each.student, each.status) for each in stored] == [
        ("ana", "graded"),
        ("ben", "unreadable"),
        ("cleo", "not_graded"),
        ("dan", "not_graded"),
    ]
    assert sorted(told, key=lambda each: each.student) == stored


def test_what_has_no_verdict_has_no_score(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """Never a silent 0: neither for an unreadable file nor for a fault of ours."""
    grades = grade(hand_in(tmp_path / "class", ben="", cleo=graders.RAISE), assignment, book, out)
    assert [each.score for each in grades.values()] == [None, None]
    assert [each.max_score for each in grades.values()] == [5.0, 5.0]


def test_a_fault_leaves_its_traceback_in_a_file(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """The grade names the file and the exception, and not its text, which may quote a hidden test."""
    stored = grade(hand_in(tmp_path / "class", cleo=graders.RAISE), assignment, book, out)["cleo"]
    trace = out.fault("cleo.py")
    assert "RuntimeError: raise" in trace.read_text(encoding="utf-8")
    assert f"faults/{trace.name}" in stored.messages[1]
    assert "RuntimeError" in stored.messages[0]
    assert "raise" not in " ".join(stored.messages)


def test_a_fault_that_is_mended_leaves_no_file(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """After a run that could grade it, no old traceback lies about."""
    folder = hand_in(tmp_path / "class", cleo="x")
    out.fault("cleo.py").write_text("old", encoding="utf-8")
    grade(folder, assignment, book, out)
    assert not out.fault("cleo.py").exists()


def test_a_file_that_this_machine_cannot_read_is_not_graded(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """A file that vanishes while the class is graded costs itself only."""
    folder = hand_in(tmp_path / "class", ana="x", ben="x")
    hand_ins = find_hand_ins([folder], "02_products")
    (folder / "ana.py").unlink()
    keys = grade_class(hand_ins, assignment, FULL_MARKS, book, out)
    assert [each.status for each in book.stored(keys)] == ["not_graded", "graded"]
    assert "FileNotFoundError" in out.fault("ana.py").read_text(encoding="utf-8")


def test_a_second_run_grades_what_is_new_or_changed(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """What is done stands; a new hand-in and an edited one are graded, and all are reported."""
    logging = How(start=graders.Logging)
    folder = hand_in(tmp_path / "class", ana="x", ben="x")
    grade(folder, assignment, book, out, logging)
    hand_in(folder, ben="x = 2", cleo="x")
    assert set(grade(folder, assignment, book, out, logging)) == {"ana", "ben", "cleo"}
    assert graded_by(assignment) == ["ana.py", "ben.py", "ben.py", "cleo.py"]


def test_an_edited_test_grades_the_class_again(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """A grade rests on the tests."""
    logging = How(start=graders.Logging)
    folder = hand_in(tmp_path / "class", ana="x")
    grade(folder, assignment, book, out, logging)
    assignment.test_file("square").write_text("# edited\n", encoding="utf-8")
    grade(folder, assignment, book, out, logging)
    assert graded_by(assignment) == ["ana.py", "ana.py"]


def test_a_grade_without_isolation_answers_for_no_full_one(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """A submission that was graded in the open could have cheated."""
    folder = hand_in(tmp_path / "class", ana="x")
    grade(folder, assignment, book, out, How(start=graders.Logging, isolation="none"))
    grades = grade(folder, assignment, book, out, How(start=graders.Logging))
    assert graded_by(assignment) == ["ana.py", "ana.py"]
    assert grades["ana"].isolation == "full"


def test_regrading_judges_everything_again(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """Even what stands."""
    folder = hand_in(tmp_path / "class", ana="x")
    grade(folder, assignment, book, out, How(start=graders.Logging))
    grade(folder, assignment, book, out, How(start=graders.Logging, regrade=True))
    assert graded_by(assignment) == ["ana.py", "ana.py"]


def test_a_fault_is_tried_again_by_the_next_run(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """What was not graded is not done; what was unreadable is."""
    folder = hand_in(tmp_path / "class", ana=graders.RAISE, ben="")
    for _ in range(2):
        grade(folder, assignment, book, out, How(start=graders.Logging))
    assert graded_by(assignment) == ["ana.py", "ana.py"]


def test_a_machine_without_a_sandbox_keeps_what_is_known(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """The run ends, and what was settled before is in the gradebook."""
    folder = hand_in(tmp_path / "class", ana="", ben="x")
    with pytest.raises(MachineLacks):
        grade(folder, assignment, book, out, How(start=graders.WithoutSandbox))
    assert [row[0] for row in rows(tmp_path / "grades.db")] == ["ana"]


def rows(database: Path) -> list[tuple[Any, ...]]:
    """Read every grading but its times, in an order of its own."""
    connection = sqlite3.connect(database)
    columns = "student, submission, fingerprint, status, score, max_score, digest, dictionary, grade"
    found = connection.execute(f"SELECT {columns} FROM gradings ORDER BY fingerprint").fetchall()
    connection.close()
    with Gradebook(str(database)) as book:
        grades = [*book.unpacked([(row[-2], row[-1]) for row in found])]
    return [(*row[:-2], grade) for row, grade in zip(found, grades, strict=True)]


def grade_until_killed(course: str) -> None:
    """Grade `class` in a course's folder, and wait at the 65th outcome; run in a process of its own."""
    root = Path(course)
    hand_ins = find_hand_ins([root / "class"], "02_products")
    told: list[Grade] = []

    def tell(grade: Grade) -> None:
        told.append(grade)
        if len(told) == 65:
            print("ready to be killed", flush=True)
            signal.pause()

    with Gradebook(str(root / "killed.db")) as book:
        run_module.BATCH = 10
        assignment = load_assignment("02_products", root)
        grade_class(hand_ins, assignment, FULL_MARKS, book, OutFolder(root / "out"), tell)


def test_a_killed_run_taken_up_again_gives_the_same_gradebook(
    tmp_path: Path, assignment: Assignment, book: Gradebook, out: OutFolder
) -> None:
    """SIGKILL in the middle, then the same command: as if nothing had happened."""
    folder = hand_in(tmp_path / "class", **{f"student{number:03}": "x" for number in range(150)})
    program = f"from {__name__} import grade_until_killed; grade_until_killed({str(tmp_path)!r})"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=ROOT) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"ready to be killed\n"
        run.send_signal(signal.SIGKILL)
    grade(folder, assignment, book, out)
    assert len(rows(tmp_path / "killed.db")) == 60
    with Gradebook(str(tmp_path / "killed.db")) as killed:
        grade(folder, assignment, killed, out, How(start=graders.Logging))
    assert len(graded_by(assignment)) == 90
    assert rows(tmp_path / "killed.db") == rows(tmp_path / "grades.db")
