# /// attack
# tries = "a fault of the reader, by a zip that is called a notebook"
# layer = "hand-ins"
# stopped_by = "told by its first bytes"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with zipfile.ZipFile(folder / "walls.ipynb", "w") as archive:
        archive.writestr("walls.py", honest)
