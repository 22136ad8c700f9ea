"""Run the command on a small class, as an operator does."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds; ends a test that would otherwise wait for ever


def start(
    hand_ins: Path, *options: str, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Begin to grade a class, in its course's folder and in a process group of its own, as a shell does."""
    command = [sys.executable, "-m", "autograder", "grade", "02_products", hand_ins.name, "--workers=1"]
    with _none_ignored():
        return subprocess.Popen(
            [*command, *options],
            cwd=hand_ins.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
            start_new_session=True,
        )


@contextlib.contextmanager
def _none_ignored() -> Iterator[None]:
    """Let no signal be ignored by what is started now, as it would be where `nohup` runs the tests."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in (signal.SIGHUP, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def ended(run: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for the end; gives the exit code and what was said on standard error."""
    said = run.communicate(timeout=PATIENCE)[1]
    return run.returncode, said
