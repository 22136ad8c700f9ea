# /// attack
# tries = "another notebook for the grader than for the one who unpacks it, by one name twice"
# layer = "hand-ins"
# stopped_by = "two files of one name are refused"
# status = "unreadable"
# ///
from __future__ import annotations

import warnings
import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
            archive.writestr("walls.py", "def scale(x):\n    return 0 * x\n")
            archive.writestr("walls.py", honest)
