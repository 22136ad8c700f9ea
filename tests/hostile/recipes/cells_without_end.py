# /// attack
# tries = "memory of the grader by one cell of millions of lines"
# layer = "reader"
# stopped_by = "code is bounded in characters"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.ipynb").write_bytes(
        b'{"cells":[{"cell_type":"code","source":[' + b'"x\\n",' * 3_000_000 + b'""]}]}'
    )
