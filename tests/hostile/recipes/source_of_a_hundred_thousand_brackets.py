# /// attack
# tries = "a stack overflow of the cell cleaner, by nested source"
# layer = "another process"
# stopped_by = "cells are parsed in the child: the cell fails, or its process, and the rest is graded"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2"]
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    deep = "x = " + "(" * 100_000 + ")" * 100_000
    (folder / "walls.py").write_text(f"{honest}\n# %%\n{deep}\n", encoding="utf-8")
