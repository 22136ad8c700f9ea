# /// attack
# tries = "an address that is opened from the spreadsheet of grades, by a name that begins with a sign and a quote"
# layer = "reports"
# stopped_by = "cells are quoted, and an apostrophe stands before it"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / '-2+3,"=HYPERLINK(""http:192.0.2.1"")",+9.py').write_text(honest, encoding="utf-8")
