"""SIGKILL at random moments: as if nothing had happened.

More of it by hand, with other moments:
AUTOGRADER_KILLS=200 AUTOGRADER_KILLS_SEED=7 pytest -n 0 tests/faults/test_kills.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("AUTOGRADER_KILLS", "12"))
SEED = os.environ.get("AUTOGRADER_KILLS_SEED", "0")
SECONDS_A_KILL = 30  # and no more; ends a test that would otherwise wait for ever


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_gradebook_is_the_same_whatever_is_killed() -> None:
    """The program, a worker, a jail, its zygote, a child: the class is graded as if nobody had been.

    Only the death of the program itself needs another run. Nothing is graded twice or missing, no process
    and no temporary file is left.
    """
    command = [sys.executable, "-m", "tests.faults.killing", str(KILLS), "--seed", SEED]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=KILLS * SECONDS_A_KILL, check=False
    )
    report = json.loads(done.stdout or "{}")
    assert done.returncode == 0, report.get("wrong", done.stderr)
    assert sum(report["kills"].values()) == KILLS
