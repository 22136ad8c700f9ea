# /// attack
# tries = "a results file that cannot be made, by a name of 255 bytes"
# layer = "reports"
# stopped_by = "names of results are cut, and told apart by a digest"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / ("n" * 252 + ".py")).write_text(honest, encoding="utf-8")
