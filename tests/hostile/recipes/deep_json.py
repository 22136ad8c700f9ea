# /// attack
# tries = "a stack overflow of the reader by JSON of a million levels"
# layer = "reader"
# stopped_by = "depth is bounded by the decoder"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.ipynb").write_bytes(
        b'{"metadata":' + b'{"a":[' * 1_000_000 + b"]}" * 1_000_000 + b',"cells":[]}'
    )
