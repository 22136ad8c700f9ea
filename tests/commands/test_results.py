"""Results that cannot be written through a fault of ours: the rest is, and nobody loses a grade."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from autograder.commands import results
from autograder.commands.grade import grade
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.options import GradeOptions
from autograder.records import Grade
from autograder.report.folder import OutFolder
from autograder.report.student import write_feedback
from tests import graders
from tests.small_course import make_course


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with a class of three."""
    make_course(tmp_path)
    (tmp_path / "class").mkdir()
    for student in ("ana", "ben", "cleo"):
        (tmp_path / "class" / f"{student}_02_products.py").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run() -> int:
    """Grade the class."""
    return grade("02_products", [Path("class")], GradeOptions(), graders.FullMarks)


def test_a_page_that_cannot_be_made_costs_no_other(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The traceback lies beside the folder, which may be handed round, and the exit code says it."""

    def stumble(grades: Iterable[Grade], assignment: Assignment, out: OutFolder) -> None:
        for each in grades:
            if each.student == "ben":
                raise ValueError("ben's page")
            write_feedback([each], assignment, out)

    monkeypatch.setattr(results, "write_feedback", stumble)
    assert run() == 1
    out = Path("grades/02_products")
    assert sorted(path.name[:4] for path in (out / "feedback").iterdir()) == ["ana_", "cleo"]
    assert (out / "batch.html").exists()
    assert "ValueError: ben's page" in Path("grades/02_products.fault.txt").read_text(encoding="utf-8")
    assert "failed in writing ben_" in capsys.readouterr().err


def test_a_table_that_cannot_be_made_costs_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the next run, in which it can, removes the traceback and grades nobody again."""
    with monkeypatch.context() as broken:
        broken.setattr(results, "write_questions", lambda *_: 1 / 0)
        assert run() == 1
    assert len(list(Path("grades/02_products/feedback").iterdir())) == 3
    assert run() == 0
    assert not Path("grades/02_products.fault.txt").exists()


def test_a_full_disk_is_no_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as what it is, with what to do."""

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(results, "write_grades", full)
    with pytest.raises(BadInput, match="No space left on device\nName another place with --out"):
        run()
