"""`python -m reference_impl`: the experiments as a person meets them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
