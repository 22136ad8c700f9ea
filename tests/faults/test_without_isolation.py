"""Without isolation there is no jail that ends with the grader, and still nothing outlives it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from autograder.sandbox.scratch import Scratch
from tests.faults.processes import descendants
from tests.faults.small_class import make_class

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds; ends a test that would otherwise wait for ever
SLEEPS = "import time\ntime.sleep(1e6)\n"


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_no_process_outlives_a_killed_grader_and_the_next_run_cleans_up(
    tmp_path: Path, temporary: Path
) -> None:
    """Not even one that sleeps and so hears of nothing."""
    hand_ins = make_class(tmp_path / "course")
    (hand_ins / "a_02_products.py").write_text(SLEEPS, encoding="utf-8")
    command = [sys.executable, "-m", "autograder", "grade", "02_products", "class", "--isolation=none"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([*command, "--workers=1"], cwd=hand_ins.parent, env=environment) as run:
        wait_until_something_sleeps(run)
        handles = {os.pidfd_open(found.pid) for found in descendants(run.pid)}
        run.send_signal(signal.SIGKILL)
    assert len(handles) == 4  # the tracker, the worker, the zygote, the child
    left = set(handles)
    while left and (ended := select.select([*left], [], [], PATIENCE)[0]):
        left -= set(ended)
    assert not left
    for handle in handles:
        os.close(handle)
    assert list(temporary.iterdir())
    Scratch().close()
    assert not list(temporary.iterdir())


def wait_until_something_sleeps(run: subprocess.Popen[bytes]) -> None:
    """Wait for the child."""
    until = time.monotonic() + PATIENCE
    while len([*descendants(run.pid)]) < 4:
        assert run.poll() is None
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_folder_in_use_is_left_alone(temporary: Path) -> None:
    """Until who uses it has ended."""
    ours = Scratch()
    Scratch().close()
    assert Path(ours.name).exists()
    os.close(ours._lock)  # as the system does at the end of a process
    Scratch().close()
    assert not Path(ours.name).exists()


def test_only_folders_of_ours_are_removed(temporary: Path) -> None:
    """Neither what another program calls alike, nor what a link leads to."""
    (temporary / "autograder-notes").mkdir()
    (temporary / "elsewhere").mkdir()
    (temporary / "autograder-scratch-link").symlink_to(temporary / "elsewhere")
    Scratch().close()
    assert {path.name for path in temporary.iterdir()} >= {"autograder-notes", "elsewhere"}
