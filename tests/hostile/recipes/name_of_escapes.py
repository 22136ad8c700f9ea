# /// attack
# tries = "the operator's terminal cleared and renamed, by the name of a file"
# layer = "printable"
# stopped_by = "what cannot be printed is replaced"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "\x1b[2J\x1b]0;owned\x07\x9b5n.py").write_text(honest, encoding="utf-8")
