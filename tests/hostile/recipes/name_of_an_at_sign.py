# /// attack
# tries = "a formula in the spreadsheet of grades, by the older sign for one"
# layer = "reports"
# stopped_by = "an apostrophe stands before it"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "@SUM(1+1)*cmd|' -C calc'!A0.py").write_text(honest, encoding="utf-8")
