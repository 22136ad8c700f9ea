"""Small exports, made as an LMS makes them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from autograder.hand_ins import Found, HandIn, Roster, find_class
from autograder.records import Refused, Submission
from autograder.submission import read_submission

ASSIGNMENT = "02_products"
QUESTIONS = ("multiply", "square")
Files = Mapping[str, bytes]


def notebook(*sources: str) -> bytes:
    """Write code cells as a notebook."""
    cells = [{"cell_type": "code", "source": source, "metadata": {}, "outputs": []} for source in sources]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack files, in this order, and give the bytes of the zip."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return memory.getvalue()


def packed(folder: Path, files: Files, name: str = "submissions.zip") -> Path:
    """Write files as a zip, as one downloads it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(zipped(files))
    return path


def unpacked(folder: Path, files: Files) -> Path:
    """Write files as the folder that unpacking makes."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def found(*paths: Path, roster: Roster | None = None) -> Found:
    """Find a class that was asked for products."""
    return find_class(paths, ASSIGNMENT, QUESTIONS, roster)


def by_name(*paths: Path, roster: Roster | None = None) -> dict[str, HandIn]:
    """Find hand-ins, by what outputs call them."""
    return {each.name: each for each in found(*paths, roster=roster).hand_ins}


def only(*paths: Path, roster: Roster | None = None) -> HandIn:
    """Find one hand-in."""
    (hand_in,) = found(*paths, roster=roster).hand_ins
    return hand_in


def code(hand_in: HandIn) -> str:
    """Read a hand-in that is a submission, and give its cells' text."""
    read = read_submission(hand_in)
    assert isinstance(read, Submission), read
    return "\n".join(cell.source for cell in read.cells)


def reason(hand_in: HandIn) -> str:
    """Read why a hand-in is refused."""
    read = read_submission(hand_in)
    assert isinstance(read, Refused), read
    return " ".join(read.reasons)


def fates(result: Found) -> list[tuple[str, str]]:
    """List what is set aside: its name, or the student's where there is none, and its fate."""
    return [(each.submission or each.student, each.fate) for each in result.set_aside]


GOOD = notebook("def multiply(a, b): return a * b", "def square(a): return a * a")
OTHER = notebook("def multiply(a, b): return b * a", "def square(a): return a ** 2")
CANVAS = {
    f"silvaana_4711_90001_{ASSIGNMENT}.ipynb": GOOD,
    f"odeben_LATE_4712_90002_{ASSIGNMENT}.ipynb": OTHER,
}
MOODLE = {
    f"Ana Silva_31_assignsubmission_file/{ASSIGNMENT}.ipynb": GOOD,
    f"Ben Ode_32_assignsubmission_file/{ASSIGNMENT}.ipynb": OTHER,
}
METADATA = b"""---
submission_501:
  :submitters:
  - :name: Ana Silva
    :sid: '4711'
    :email: ana@example.org
  :created_at: 2026-02-01 12:34:56.789000000 Z
  :score: 0.0
submission_502:
  :submitters:
  - :name: Ben Ode
    :sid: '4712'
    :email: ben@example.org
  :created_at: 2026-02-01T10:00:00.000000-08:00
"""
GRADESCOPE = {
    "assignment_77_export/submission_metadata.yml": METADATA,
    f"assignment_77_export/submission_501/{ASSIGNMENT}.ipynb": GOOD,
    f"assignment_77_export/submission_502/{ASSIGNMENT}.ipynb": OTHER,
}
CLASSROOM = {
    f"02-products-anasilva/{ASSIGNMENT}.ipynb": GOOD,
    "02-products-anasilva/README.md": b"Products",
    f"02-products-ben-ode/{ASSIGNMENT}.ipynb": OTHER,
}
