# /// attack
# tries = "memory of the grader by a notebook of a million cells"
# layer = "reader"
# stopped_by = "cells are counted before they are kept"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    cell = b'{"cell_type":"code","source":"x"},'
    (folder / "walls.ipynb").write_bytes(b'{"cells":[' + cell * 999_999 + cell[:-1] + b"]}")
