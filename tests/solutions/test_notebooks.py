"""The notebooks of every assignment: their masters run, their first cells say what is missing."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import jupytext
import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

from tests.course import ASSIGNMENTS, ROOT

each_assignment = pytest.mark.parametrize("assignment", ASSIGNMENTS)


@pytest.fixture
def otter(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Stand in for otter, which takes a second to import; its checks do nothing."""
    otter = ModuleType("otter")
    vars(otter)["Notebook"] = lambda: SimpleNamespace(check=lambda question: None)
    monkeypatch.setitem(sys.modules, "otter", otter)
    return otter


@pytest.fixture
def in_folder_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Go to a folder that holds nothing but these files."""

    def go(*there: Path) -> None:
        for file in there:
            (tmp_path / file).parent.mkdir(exist_ok=True)
            (tmp_path / file).touch()
        monkeypatch.chdir(tmp_path)

    return go


def beside(assignment: str) -> dict[str, Path]:
    """Give what students get beside a notebook, by the name that the notebook's cell has for it."""
    modules = {path.name: Path(path.name) for path in ASSIGNMENTS[assignment].published.glob("*.py")}
    return {**modules, "the folder tests/": Path("tests")}


def files(assignment: str) -> list[Path]:
    """List all that students get beside a notebook."""
    published = ASSIGNMENTS[assignment].published
    return [
        path.relative_to(published) for pattern in ("*.py", "tests/*.py") for path in published.glob(pattern)
    ]


def first_cells(assignment: str) -> dict[str, Any]:
    """Run the master up to the cell that makes the grader, and give what it defines."""
    namespace: dict[str, Any] = {}
    for cell in jupytext.read(ASSIGNMENTS[assignment].solutions / "master.py").cells:
        if cell.cell_type == "code":
            exec(cell.source, namespace)
        if "grader" in namespace:
            break
    return namespace


@pytest.mark.parametrize(
    ("assignment", "missing"), [(name, file) for name in ASSIGNMENTS for file in beside(name)]
)
def test_a_missing_file_is_named_and_nothing_raises(
    otter: ModuleType,
    in_folder_with: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    assignment: str,
    missing: str,
) -> None:
    """One line says what is not beside the notebook, and a check says that it did not happen."""
    lost = beside(assignment)[missing]
    in_folder_with(*(file for file in files(assignment) if not file.is_relative_to(lost)))
    grader = first_cells(assignment)["grader"]
    (sentence,) = capsys.readouterr().out.splitlines()
    assert f"Missing beside this notebook: {missing};" in sentence
    grader.check("softmax")
    assert capsys.readouterr().out == f"softmax is not checked: missing {missing}.\n"


@each_assignment
def test_nothing_is_said_where_all_is_there(
    otter: ModuleType,
    in_folder_with: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    assignment: str,
) -> None:
    """With all that came with it beside it, the notebook uses otter and prints nothing."""
    in_folder_with(*files(assignment))
    vars(otter)["Notebook"] = list  # any class that can be told apart
    assert isinstance(first_cells(assignment)["grader"], list)
    assert capsys.readouterr().out == ""


@each_assignment
def test_nothing_is_said_while_grading(
    otter: ModuleType,
    in_folder_with: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    assignment: str,
) -> None:
    """In a grading process there are no files beside the notebook, and nobody to tell."""
    in_folder_with()
    vars(otter)["is_grading_stub"] = True
    first_cells(assignment)
    assert capsys.readouterr().out == ""


@each_assignment
def test_the_master_runs_as_it_is(
    otter: ModuleType, monkeypatch: pytest.MonkeyPatch, assignment: str
) -> None:
    """From the repository's root, on the reference itself, from top to bottom without a warning."""
    monkeypatch.chdir(ROOT)
    vars(otter)["is_grading_stub"] = True
    with mpl.rc_context({"backend": "Agg"}):
        defined = runpy.run_path(str(ASSIGNMENTS[assignment].solutions / "master.py"))
        plt.close("all")
    assert defined.keys() >= set(ASSIGNMENTS[assignment].questions)
