# /// attack
# tries = "a stack overflow of the compiler, which comes after the parser, by a chain of calls"
# layer = "another process"
# stopped_by = "cells are compiled in the child: the cell fails, or its process, and the rest is graded"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2"]
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    deep = "f = lambda: f" + "()" * 50_000
    (folder / "walls.py").write_text(f"{honest}\n# %%\n{deep}\n", encoding="utf-8")
