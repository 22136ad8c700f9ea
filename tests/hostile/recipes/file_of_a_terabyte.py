# /// attack
# tries = "a grader that reads for hours, by a file of a terabyte that takes no place on the disk"
# layer = "reader"
# stopped_by = "the size is looked at before the file is read"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with (folder / "walls.ipynb").open("wb") as file:
        file.truncate(1 << 40)
