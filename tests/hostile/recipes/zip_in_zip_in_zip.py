# /// attack
# tries = "a grader that unpacks for ever, by thirty zips in each other"
# layer = "hand-ins"
# stopped_by = "depth is bounded"
# status = "unreadable"
# ///
from __future__ import annotations

import io
import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    data = honest.encode()
    name = "walls.py"
    for _ in range(30):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr(name, data)
        data, name = packed.getvalue(), "walls.zip"
    (folder / "walls.zip").write_bytes(data)
