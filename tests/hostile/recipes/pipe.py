# /// attack
# tries = "a grader that hangs, by a pipe in the place of a notebook"
# layer = "reader"
# stopped_by = "it is no regular file, and is not opened to wait"
# status = "unreadable"
# ///
from __future__ import annotations

import os
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    os.mkfifo(folder / "walls.py")
