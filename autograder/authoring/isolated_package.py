"""The other zip for Gradescope: this grader itself, which keeps hidden tests out of the student's process.

    setup.sh          makes an environment with the versions of `requirements.lock`
    run_autograder    grades `/autograder/submission` into `/autograder/results/results.json`
    grader/           this package, and the one assignment, with its hidden tests

Gradescope's machine must let a process make user namespaces. Where it does not, there is no jail: then
nothing is graded, and the page says so.
"""

from __future__ import annotations

import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import BadInput

ROOT = Path(__file__).parents[2]
WHEN = (1980, 1, 1, 0, 0, 0)
GRADER = "grader"
PROJECT = ("pyproject.toml", "requirements.lock", "README.md")
PACKAGES = ("autograder", "reference_impl")
LEFT_OUT = {"__pycache__", "master.py", "mutants.toml"}  # prose, and what only the author needs
EXECUTABLE, PLAIN = 0o755 << 16, 0o644 << 16

SETUP = """#!/usr/bin/env bash
# Gradescope runs this once, when the image is built.
set -euo pipefail
cd "${AUTOGRADER_ROOT:-/autograder}/source/grader"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq --no-install-recommends python3.11 python3.11-venv
python3.11 -m venv ../venv
../venv/bin/python -m pip install -qq --require-hashes -r requirements.lock
../venv/bin/python -m pip install -qq --no-deps --no-build-isolation .
"""
RUN = """#!/usr/bin/env bash
# Gradescope runs this for each submission.
root="${{AUTOGRADER_ROOT:-/autograder}}"
python="${{AUTOGRADER_PYTHON:-$root/source/venv/bin/python}}"
exec "$python" -m autograder.commands.on_gradescope "$root" {name}
"""


def isolated_package(assignment: Assignment, out: Path) -> Path:
    """Write the zip, and give its path.

    Raises:
        BadInput: the grader was not installed from its repository, or the zip cannot be written.
    """
    if not all((ROOT / name).is_file() for name in PROJECT):
        raise BadInput(str(ROOT), "is not the grader's repository", "Run this from a clone: make setup.")
    try:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            _write(archive, "setup.sh", SETUP.encode(), EXECUTABLE)
            _write(archive, "run_autograder", RUN.format(name=assignment.name).encode(), EXECUTABLE)
            _write(archive, f"{GRADER}/solutions/course.toml", _catalogue(assignment), PLAIN)
            for path, place in _files(assignment):
                _write(archive, f"{GRADER}/{place}", path.read_bytes(), PLAIN)
    except OSError as error:
        raise BadInput(str(out), f"cannot be written: {error.strerror}", "Name another with --out.") from None
    return out


def _files(assignment: Assignment) -> Iterator[tuple[Path, str]]:
    """Give what is needed, and where it stands below `grader`."""
    for name in PROJECT:
        yield ROOT / name, name
    for folder in (*(ROOT / name for name in PACKAGES), assignment.solutions):
        below = ROOT if folder.parent == ROOT else assignment.solutions.parent.parent
        for path in sorted(folder.rglob("*")):
            if path.is_file() and LEFT_OUT.isdisjoint(path.relative_to(folder).parts):
                yield path, path.relative_to(below).as_posix()


def _catalogue(assignment: Assignment) -> bytes:
    """Cut the other assignments out of `course.toml`; the file is the author's, so its text is kept."""
    text = (assignment.solutions.parent / "course.toml").read_text(encoding="utf-8")
    others = [name for name in tomllib.loads(text)["assignments"] if name != assignment.name]
    kept, skipping = [], False
    for line in text.splitlines(keepends=True):
        if line.lstrip().startswith("["):
            skipping = any(line.strip("[] \n").startswith(f"assignments.{name}") for name in others)
        if not skipping:
            kept.append(line)
    return "".join(kept).encode()


def _write(archive: zipfile.ZipFile, name: str, data: bytes, mode: int) -> None:
    info = zipfile.ZipInfo(name, WHEN)
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, mode
    archive.writestr(info, data)
