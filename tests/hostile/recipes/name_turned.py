# /// attack
# tries = "a name that reads as another's, by characters that turn the direction"
# layer = "printable"
# stopped_by = "what cannot be printed is replaced"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "\u202e\u2066yp.ana\u2069.py").write_text(honest, encoding="utf-8")
