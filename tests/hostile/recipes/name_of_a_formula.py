# /// attack
# tries = "a formula in the spreadsheet of grades, by the name of a file"
# layer = "reports"
# stopped_by = "an apostrophe stands before it"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "=cmd|' -C calc'!A1.py").write_text(honest, encoding="utf-8")
