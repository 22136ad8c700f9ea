"""Places that cannot be written, and two who write to one: told, and nothing lost."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from autograder.batch import grade_class
from autograder.course import load_assignment
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import find_hand_ins
from autograder.report.folder import OutFolder
from autograder.run import How
from tests import graders
from tests.faults.grading import ended, start
from tests.faults.small_class import HAND_INS, make_class, rows
from tests.small_course import products


@pytest.fixture
def hand_ins(tmp_path: Path) -> Path:
    """A small class."""
    return make_class(tmp_path / "course")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of its own, of one mebibyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if shutil.which("mount") is None or mount("-t", "tmpfs", "-o", "size=1m", "none", folder):
        pytest.skip("only root can mount a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def mount(*arguments: object) -> int:
    """Mount something; gives the exit code."""
    return subprocess.run(["mount", *map(str, arguments)], capture_output=True).returncode


def test_two_runs_on_one_gradebook_lose_nothing(hand_ins: Path) -> None:
    """At the same time, of the same class: both end well, and the grade of each is the same in both."""
    runs = [start(hand_ins, f"--out={out}") for out in ("one", "other")]
    assert [ended(run)[0] for run in runs] == [0, 0]
    one, other = (
        (hand_ins.parent / out / "grades.csv").read_text(encoding="utf-8") for out in ("one", "other")
    )
    assert one == other
    with Gradebook(str(hand_ins.parent / "grades" / "grades.db")) as book:
        assert [each.student for each in book.latest("02_products")] == sorted(HAND_INS)


def test_a_read_only_folder_of_results_is_told_before_anything_is_graded(hand_ins: Path, disk: Path) -> None:
    """In two lines, with what to do."""
    mount("-o", "remount,ro", disk)
    code, said = ended(start(hand_ins, f"--out={disk / 'out'}", "--quiet"))
    assert code == 2
    assert (
        said == f"{disk / 'out'}: cannot be written: Read-only file system\nName another place with --out.\n"
    )
    assert not (hand_ins.parent / "grades").exists()


def test_a_read_only_gradebook_is_told_before_anything_is_graded(hand_ins: Path, disk: Path) -> None:
    """Whether it is there already or would have to be made."""
    for make in (False, True):
        if make:
            mount("-o", "remount,rw", disk)
            Gradebook(str(disk / "grades.db")).__exit__(None, None, None)
        mount("-o", "remount,ro", disk)
        code, said = ended(start(hand_ins, f"--gradebook={disk / 'grades.db'}", "--quiet"))
        assert code == 2
        assert "Traceback" not in said
        assert said.splitlines()[-1].startswith("Name another with --gradebook")


def test_a_disk_that_fills_up_keeps_what_it_has_and_is_told(hand_ins: Path, disk: Path) -> None:
    """With room again, the same command does the rest."""
    with suppress(OSError):
        (disk / "filler").write_bytes(bytes(2**20 - 80_000))
    places = (f"--gradebook={disk / 'grades.db'}", f"--out={disk / 'out'}", "--quiet")
    code, said = ended(start(hand_ins, *places))
    assert code == 2, said
    assert "Traceback" not in said
    (disk / "filler").unlink()
    code, said = ended(start(hand_ins, *places))
    assert (code, len(rows(disk / "grades.db"))) == (0, len(HAND_INS)), said


def test_a_traceback_that_cannot_be_written_ends_no_run(tmp_path: Path) -> None:
    """The rest is graded, and the grade says where its traceback has gone."""
    products(tmp_path)
    (tmp_path / "class").mkdir()
    for student, text in (("ana", graders.RAISE), ("ben", "x")):
        (tmp_path / "class" / f"{student}.py").write_text(text, encoding="utf-8")
    out = OutFolder(tmp_path / "out")
    out.prepare()
    (tmp_path / "out" / "faults").rmdir()
    assignment = load_assignment("02_products", tmp_path)
    with Gradebook(str(tmp_path / "grades.db")) as book:
        how = How(start=graders.FullMarks, workers=1)
        keys = grade_class(find_hand_ins([tmp_path / "class"], "02_products"), assignment, how, book, out)
        ana, ben = book.stored(keys)
    assert ben.status == "graded"
    assert ana.status == "not_graded"
    assert ana.messages[-1] == "Its traceback is lost: No such file or directory."
