# /// attack
# tries = "memory of the grader, by a directory of a hundred thousand names"
# layer = "hand-ins"
# stopped_by = "the directory is bounded before it is read"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number}/walls.py", "")
