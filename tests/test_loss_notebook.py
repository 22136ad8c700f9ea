"""The notebook of the loss lesson: what it prints and draws is what its text says."""

import runpy
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest

MASTER = Path(__file__).parents[1] / "solutions" / "03_loss" / "master.py"


def test_the_master_runs_and_shows_the_numbers_of_the_lecture(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From top to bottom without a warning, with both tables and two figures."""
    otter = ModuleType("otter")
    vars(otter).update(is_grading_stub=True, Notebook=lambda: SimpleNamespace(check=lambda question: None))
    monkeypatch.setitem(sys.modules, "otter", otter)
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
