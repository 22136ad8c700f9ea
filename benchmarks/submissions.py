"""What is graded: the honest submissions of the sample class, chosen, copied, and without their plots."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import TypeVar

import msgspec

from autograder.sandbox.jail import ENVIRONMENT
from benchmarks.bare import Bare
from benchmarks.ours import ASSIGNMENT, ROOT

SAMPLE_CLASS = ROOT / "tests" / "sample_class" / ASSIGNMENT
HEAVY = 5  # times the median; what computes longer by itself would drown the grader's share
T = TypeVar("T")
PLOTTING_IMPORT = re.compile(r"^[^\S\n]*(?:import|from)[^\S\n]+(?:matplotlib|pylab)\b[^\n]*$", re.MULTILINE)


def bare(folder: Path, rounds: int, trusted: bool = False) -> list[Bare]:
    """Run a folder's submissions in one warm process, and give the honest notebooks, sorted by name.

    Args:
        folder: of submissions.
        rounds: how often each is run.
        trusted: whether they are known to be honest.

    Raises:
        CalledProcessError: one of them ended that process.
    """
    with tempfile.NamedTemporaryFile() as told:
        command = [sys.executable, "-m", "benchmarks.bare", str(folder), told.name, str(rounds)]
        command += ["trusted"] if trusted else []
        environment = {**os.environ, **ENVIRONMENT}
        subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
        found = msgspec.json.decode(Path(told.name).read_bytes(), type=list[Bare])
    # otter takes the checks.py of its own zip for a second Python file beside a .py submission, and stops
    notebooks = [each for each in found if Path(each.path).suffix == ".ipynb"]
    return sorted(notebooks, key=lambda each: each.path)


def light(measured: Sequence[Bare]) -> list[Bare]:
    """Leave out what computes for long by itself."""
    usual = median(median(each.seconds) for each in measured)
    return [each for each in measured if median(each.seconds) < HEAVY * usual]


def spread(items: Sequence[T], count: int) -> list[T]:
    """Choose so many items at even distances; all of them where there are fewer, or `count` is 0."""
    if not 0 < count < len(items):
        return list(items)
    return [items[number * len(items) // count] for number in range(count)]


def copied(paths: Sequence[Path], copies: int, folder: Path) -> Path:
    """Fill a new folder with copies of files, each under a name of its own."""
    folder.mkdir()
    for path in paths:
        for number in range(copies):
            shutil.copy(path, folder / copy_name(path, number))
    return folder


def copy_name(path: Path, number: int) -> str:
    """Name a copy of a file as another student's."""
    return f"{path.stem.removesuffix(f'_{ASSIGNMENT}')}.{number}_{ASSIGNMENT}{path.suffix}"


def without_plots(paths: Sequence[Path], folder: Path) -> Path:
    """Fill a new folder with the same files without any line that imports matplotlib.

    A cell that plots then stops with a NameError, which costs little.
    """
    folder.mkdir()
    for path in paths:
        text = path.read_text(encoding="utf-8")
        (folder / path.name).write_text(_plain_notebook(text), encoding="utf-8")
    return folder


def _plain_notebook(text: str) -> str:
    notebook = msgspec.json.decode(text)
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            cell["source"] = re.sub(r"%matplotlib\b.*", "", PLOTTING_IMPORT.sub("pass", source))
    return msgspec.json.encode(notebook).decode()
