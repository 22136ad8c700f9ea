# /// attack
# tries = "a grader that hangs, by a link to a device without end"
# layer = "reader"
# stopped_by = "links are refused"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.py").symlink_to("/dev/zero")
