"""`autograder doctor`: the layers of isolation on a terminal, in JSON and in the exit code."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from autograder.cli import run
from autograder.sandbox.layers import STOPS, Layer


def holds_all_but_landlock() -> tuple[Layer, ...]:
    """A machine that lacks one layer."""
    return tuple(
        Layer(name, stops, "missing", "no [rules]", "Boot with lsm=landlock.")
        if name == "landlock"
        else Layer(name, stops, "tested")
        for name, stops in STOPS.items()
    )


def test_a_safe_machine_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    """Each layer is named, and the command ends with 0."""
    assert run(["doctor"]) == 0
    told = capsys.readouterr().out
    assert all(name in told for name in STOPS)
    assert told.count(" tested ") == len(STOPS)
    assert told.endswith("Grading is safe here.\n")


def test_a_machine_that_lacks_a_layer_is_told_which_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the command ends as grading would: with 3."""
    monkeypatch.setattr("autograder.commands.doctor.examine", holds_all_but_landlock)
    assert run(["doctor"]) == 3
    told = capsys.readouterr().out
    assert "landlock: no [rules]\n    Boot with lsm=landlock.\n" in told
    assert told.endswith("Grading would not be safe here, and none is done.\n")


def test_the_same_is_written_as_json(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One object with the verdict, the machine and the layers."""
    monkeypatch.setattr("autograder.commands.doctor.examine", holds_all_but_landlock)
    assert run(["doctor", "--json", str(tmp_path / "doctor.json")]) == 3
    told = msgspec.json.decode((tmp_path / "doctor.json").read_bytes())
    assert told["safe"] is False
    assert told["machine"].startswith("Python 3.")
    assert [layer["name"] for layer in told["layers"]] == [*STOPS]
    assert [layer["name"] for layer in told["layers"] if layer["state"] == "missing"] == ["landlock"]


def test_a_file_that_cannot_be_written_is_a_mistake_of_the_caller(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code is that of bad input."""
    assert run(["doctor", "--json", str(tmp_path / "none" / "doctor.json")]) == 2
    assert "--json" in capsys.readouterr().err
