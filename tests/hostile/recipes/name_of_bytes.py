# /// attack
# tries = "a fault of whoever prints it, by a name that is no text"
# layer = "printable"
# stopped_by = "what cannot be printed is replaced"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

import os
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / os.fsdecode(b"\xff\xfe\x80\xed\xa0\x80.py")).write_text(honest, encoding="utf-8")
