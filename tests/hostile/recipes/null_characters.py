# /// attack
# tries = "a text that ends earlier for one reader than for the other, by null characters"
# layer = "reader"
# stopped_by = "such a file is refused"
# status = "unreadable"
# says = ["not text in UTF-8"]
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.py").write_text(f"{honest}\n# %%\nscale = None\0\n", encoding="utf-8")
