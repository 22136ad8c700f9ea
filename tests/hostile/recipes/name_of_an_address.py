# /// attack
# tries = "a script behind a link of the page of the class, by the name of a file"
# layer = "reports"
# stopped_by = "files of results are named in safe letters"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "javascript:window.pwned=16.py").write_text(honest, encoding="utf-8")
