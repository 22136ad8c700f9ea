# /// attack
# tries = "a file outside of the results, by a name of dots and escaped separators"
# layer = "reports"
# stopped_by = "files of results are named in safe letters"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "a%2f..%2f..%2f..\\..\\grades.db.py").write_text(honest, encoding="utf-8")
