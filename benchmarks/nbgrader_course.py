"""The same submissions and cases in nbgrader's form: a course folder that `nbgrader autograde` grades.

A release notebook holds one locked test cell a case, with the case's points; each student's notebook is
what the student wrote, with those cells at its end. otter has a stand-in there, as it has in the jail, so
that its import and its checks are not counted against nbgrader.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from autograder import test_files
from autograder.authoring.checks_file import published_checks
from autograder.course import Assignment
from autograder.records import Submission

OTTER = """
class Notebook:
    def __init__(self, *args, **kwargs): pass
    def check(self, *args, **kwargs): return None
    check_all = export = to_pdf = check
"""
SETUP = """
import warnings
warnings.simplefilter("ignore")
def test_case(**options):
    return lambda function: function
"""
Cell = dict[str, object]


def write_course(assignment: Assignment, submissions: Mapping[str, Submission], folder: Path) -> None:
    """Lay out a course.

    Args:
        assignment: whose cases become test cells.
        submissions: by student; nbgrader wants plain names.
        folder: an existing one.
    """
    tests = list(_test_cells(assignment))
    source = folder / "source" / assignment.name
    _write_notebook(source / f"{assignment.name}.ipynb", tests)
    (source / "checks.py").write_text(published_checks(), encoding="utf-8")
    (source / "otter.py").write_text(OTTER, encoding="utf-8")
    for student, submission in submissions.items():
        cells = [_code(cell.source) for cell in submission.cells]
        path = folder / "submitted" / student / assignment.name / f"{assignment.name}.ipynb"
        _write_notebook(path, [*cells, *tests])


def _test_cells(assignment: Assignment) -> Iterator[Cell]:
    yield _locked("setup", SETUP)
    for tests in test_files.load(assignment):
        question = tests.question
        text = assignment.test_file(question).read_text(encoding="utf-8")
        text = text.replace("from otter.test_files import test_case", "")
        yield _locked(question, f"cases = dict(test_case=test_case)\nexec({text!r}, cases)")
        for case in tests.cases:
            given = ", ".join(f"{name}={name}" for name in case.needs)
            call = f"cases[{case.name!r}]({given})"
            yield _locked(f"{question}-{case.name}", call, case.points)


def _locked(name: str, source: str, points: float | None = None) -> Cell:
    """Make a cell that students cannot change: a test cell where it is worth points."""
    said = {"grade_id": name, "locked": True, "solution": False, "task": False, "schema_version": 3}
    graded = {"grade": True, "points": points} if points is not None else {"grade": False}
    return _code(source, {"nbgrader": {**said, **graded}})


def _code(source: str, metadata: object = None) -> Cell:
    return {
        "cell_type": "code",
        "source": source,
        "metadata": metadata or {},
        "outputs": [],
        "execution_count": None,
    }


def _write_notebook(path: Path, cells: Sequence[Cell]) -> None:
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 4}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.encode(notebook))
