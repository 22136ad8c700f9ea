"""The notebook of the first lesson: what it prints and draws is what its text says."""

import re
import runpy
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import NamedTuple

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.axes import Axes

MASTER = Path(__file__).parents[1] / "solutions" / "01_neurons" / "master.py"


class Shown(NamedTuple):
    """What the notebook leaves on a screen."""

    printed: str
    figures: list[list[Axes]]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shown:
    """Run the notebook from top to bottom, with a stand-in for otter, whose checks do nothing."""
    otter = ModuleType("otter")
    vars(otter).update(is_grading_stub=True, Notebook=lambda: SimpleNamespace(check=lambda question: None))
    monkeypatch.setitem(sys.modules, "otter", otter)
    with mpl.rc_context({"backend": "Agg"}):
        runpy.run_path(str(MASTER))
        figures = [list(plt.figure(number).axes) for number in plt.get_fignums()]
        plt.close("all")
    return Shown(capsys.readouterr().out, figures)


def curve(axes: Axes, label: str) -> tuple[np.ndarray, np.ndarray]:
    """Give the points of a line in a picture."""
    (line,) = (line for line in axes.get_lines() if line.get_label() == label)
    x, y = line.get_data()
    return np.ravel(x), np.ravel(y)


def test_the_numbers_of_the_text_are_printed(shown: Shown) -> None:
    """Lines for AND but none for XOR, the slide's 0.21 beside its 0.2, and pairs that all fit."""
    assert re.search(r"AND: [1-9]\d* lines reach 100%, the best one 100%\n", shown.printed)
    assert "XOR: 0 lines reach 100%, the best one 75%\n" in shown.printed
    assert "measured: [0.21 0.21 1.   1.  ]\nclaimed:  [0.2 0.2 1.  1. ]\n" in shown.printed
    assert shown.printed.count(": fits\n") == 8
    assert "XOR of the corners: [0. 1. 1. 0.]\n" in shown.printed


def test_the_pictures_show_what_they_are_said_to_show(shown: Shown) -> None:
    """The sigmoid's slope reaches a quarter, the leaky ReLU stands beside its slope, stairs climb a sine."""
    _, _, smooth, leaky, rectifiers, _, (stairs,) = shown.figures
    assert max(curve(smooth[1], "sigmoid")[1]) == pytest.approx(0.25)
    z, values = curve(leaky[0], "leaky ReLU")
    assert values == pytest.approx(np.where(z > 0, z, 0.2 * z))
    z, slopes = curve(leaky[1], "its derivative")
    assert slopes[np.abs(z) > 1e-9] == pytest.approx(np.where(z > 0, 1.0, 0.2)[np.abs(z) > 1e-9])
    assert [line.get_label() for line in rectifiers[0].get_lines()] == [
        "relu",
        "leaky_relu",
        "elu",
        "softplus",
    ]
    x, y = curve(stairs, "64 hidden units")
    assert np.abs(y - np.sin(x)).max() < 0.11
