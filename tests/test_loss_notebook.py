"""The notebook of the loss lesson: it runs by itself, and its first cells say what is missing."""

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import jupytext
import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest

MASTER = Path(__file__).parents[1] / "solutions" / "03_loss" / "master.py"
MISSING_ALL = "checks.py and the folder tests/"
BESIDE = ("checks.py", "tests/softmax.py")


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

    def go(*names: str) -> None:
        for name in names:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        monkeypatch.chdir(tmp_path)

    return go


def first_cells() -> dict[str, Any]:
    """Run the notebook up to the cell that makes the grader, and give what it defines."""
    namespace: dict[str, Any] = {}
    for cell in jupytext.read(MASTER).cells:
        if cell.cell_type == "code":
            exec(cell.source, namespace)
        if "grader" in namespace:
            break
    return namespace


@pytest.mark.parametrize(
    ("there", "missing"),
    [((), MISSING_ALL), (BESIDE[:1], "the folder tests/"), (BESIDE[1:], "checks.py")],
)
def test_a_missing_file_is_named_once_and_nothing_raises(
    otter: ModuleType,
    in_folder_with: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    there: tuple[str, ...],
    missing: str,
) -> None:
    """One line says what is not beside the notebook, and a check says that it did not happen."""
    in_folder_with(*there)
    grader = first_cells()["grader"]
    (sentence,) = capsys.readouterr().out.splitlines()
    assert f"Missing beside this notebook: {missing};" in sentence
    grader.check("softmax")
    assert capsys.readouterr().out == f"softmax is not checked: missing {missing}.\n"


def test_nothing_is_said_where_all_is_there(
    otter: ModuleType, in_folder_with: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """With checks.py and the tests beside it, the notebook uses otter and prints nothing."""
    in_folder_with(*BESIDE)
    vars(otter)["Notebook"] = list  # any class that can be told apart
    assert isinstance(first_cells()["grader"], list)
    assert capsys.readouterr().out == ""


def test_nothing_is_said_while_grading(
    otter: ModuleType, in_folder_with: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """In a grading process there are no files beside the notebook, and nobody to tell."""
    in_folder_with()
    vars(otter)["is_grading_stub"] = True
    first_cells()
    assert capsys.readouterr().out == ""


def test_the_master_runs_and_shows_the_numbers_of_the_lecture(
    otter: ModuleType, in_folder_with: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """From top to bottom without a warning, with both tables and two figures."""
    in_folder_with(*BESIDE)
    with mpl.rc_context({"backend": "Agg"}):
        runpy.run_path(str(MASTER))
        temperature, loss = (plt.figure(number).axes[0].get_lines() for number in plt.get_fignums())
        plt.close("all")
    printed = capsys.readouterr().out
    assert "[[0.69, 0.11, 0.2], [0.24, 0.67, 0.09], [0.32, 0.29, 0.39], [0.02, 0.98, 0.01]]" in printed
    assert "[0.3567, 1.5141, 2.5257]" in printed
    assert [line.get_label() for line in temperature] == ["class 1", "class 2", "class 3", "all equal"]
    drawn = [np.asarray(line.get_xydata()) for line in loss]  # the three flowers and the curve
    assert [len(points) for points in drawn] == [3, 100]
    for p, height in np.concatenate(drawn):
        assert height == pytest.approx(-np.log(p), abs=1e-12)
