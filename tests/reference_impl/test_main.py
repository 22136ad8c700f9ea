"""`python -m reference_impl`: the experiments as a person meets them."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import matplotlib.image
import numpy as np
import pytest

from reference_impl.__main__ import app

COMMANDS = {
    "xor": ("XOR", "P(yes) of 01", "300"),
    "sin": ("sin x", "hidden units", "32"),
    "polynomial": ("degree 90", "validation RMSE", "last"),
    "vanishing": ("Ten layers", "Glorot", "ratio"),
}


GUIDE = Path(__file__).parents[2] / "docs" / "reference.md"


@pytest.fixture(autouse=True)
def _width(monkeypatch: pytest.MonkeyPatch) -> None:
    """Print as for a terminal of 80 columns, whatever this one has."""
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_prints_its_table_and_saves_its_figure(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table fits 80 columns, and where the output says it is lies a figure that is not blank."""
    app([command, "--out", str(tmp_path / "new")])
    out, _ = capsys.readouterr()
    for part in COMMANDS[command]:
        assert part in out
    assert "…" not in out
    saved = tmp_path / "new" / f"{command}.png"
    assert f"The figure is {saved}" in out
    assert np.std(matplotlib.image.imread(saved)) > 0.05


def test_another_seed_is_another_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same seed prints the same table."""
    printed = []
    for seed in ("0", "0", "1"):
        app(["xor", "--out", str(tmp_path), "--seed", seed])
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1] != printed[2]


def test_a_command_that_is_none_names_the_nearest(tmp_path: Path) -> None:
    """It ends with exit code 2 for a usage error, and with nothing written."""
    call = [sys.executable, "-m", "reference_impl", "xr"]
    ended = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert 'Did you mean "xor"?' in ended.stdout + ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_command_is_documented() -> None:
    """The guide shows each with what it is for."""
    guide = GUIDE.read_text(encoding="utf-8")
    commands = {name for name in app if not name.startswith("-")}
    assert commands == COMMANDS.keys()
    assert {name for name in commands if f"python -m reference_impl {name} " not in guide} == set()


def test_the_example_of_the_guide_runs() -> None:
    """It stops early with a network that has learnt, and says why."""
    section = GUIDE.read_text(encoding="utf-8").split("## Training in one call")[1].split("\n`found`")[0]
    there: dict[str, Any] = {}
    exec(textwrap.dedent(section), there)
    found = there["found"]
    assert found.stopped.startswith("There was no smaller validation loss in 20 epochs")
    assert found.validation_losses[found.best_epoch] < 0.2
