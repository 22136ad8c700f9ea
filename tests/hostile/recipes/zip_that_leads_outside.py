# /// attack
# tries = "a file of the operator's, overwritten by a name with two dots"
# layer = "hand-ins"
# stopped_by = "a name that leads outside makes the whole zip refused, and nothing is unpacked to a disk"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        archive.writestr("../../../out/grades.csv", "ana,3")
        archive.writestr("../" * 3 + "walls.py", honest)
