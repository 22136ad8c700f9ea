# /// attack
# tries = "hand-ins of others under one's own name, by a link to their folder"
# layer = "reader"
# stopped_by = "links to folders are not followed"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.py").write_text(honest, encoding="utf-8")
    (folder / "more").symlink_to(folder.parent)
    (folder / "round").symlink_to(".")
