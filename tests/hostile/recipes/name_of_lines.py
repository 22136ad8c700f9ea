# /// attack
# tries = "lines in a log or a table that the grader never wrote, by the name of a file"
# layer = "printable"
# stopped_by = "what cannot be printed is replaced"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "ana\n::error::passed\r\tben,3.0,3.0\n\u2028\x0b.py").write_text(honest, encoding="utf-8")
