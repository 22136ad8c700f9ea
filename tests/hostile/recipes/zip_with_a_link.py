# /// attack
# tries = "the operator's files, by a link in a zip that leads to them"
# layer = "hand-ins"
# stopped_by = "an entry that is a link is refused"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    link = zipfile.ZipInfo("walls.py")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
