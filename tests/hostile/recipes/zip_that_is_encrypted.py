# /// attack
# tries = "a grader that waits for a password"
# layer = "hand-ins"
# stopped_by = "refused, with a sentence"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        archive.writestr("walls.py", honest)
    raw = bytearray((folder / "walls.zip").read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1
    (folder / "walls.zip").write_bytes(raw)
