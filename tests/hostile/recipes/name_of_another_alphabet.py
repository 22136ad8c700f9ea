# /// attack
# tries = "two students taken for one, by letters that look like others and by signs that are put together"
# layer = "reports"
# stopped_by = "names are kept as they are; keys are exact"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "\u0430na\u0301 \ufb01 \u00e1 \U0001f468\u200d\U0001f469.py").write_text(
        honest, encoding="utf-8"
    )
