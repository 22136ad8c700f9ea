# /// attack
# tries = "more memory than a zip says that it needs, by a size that is a lie"
# layer = "hand-ins"
# stopped_by = "reading ends where the size said"
# status = "unreadable"
# ///
from __future__ import annotations

import io
import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("walls.py", honest + "#" * 50_000_000)
    size = len(honest) + 50_000_000
    raw = data.getvalue().replace(size.to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    (folder / "walls.zip").write_bytes(raw)
