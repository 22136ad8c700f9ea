# /// attack
# tries = "a script in the page of the class, by the name of a file"
# layer = "reports"
# stopped_by = "it is escaped, in text and in addresses"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "'\"><img src=x onerror=window.pwned=14><script>window.pwned=15<!--.py").write_text(
        honest, encoding="utf-8"
    )
