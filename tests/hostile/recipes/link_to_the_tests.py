# /// attack
# tries = "the hidden tests, graded and quoted as if they were the student's, by a link"
# layer = "reader"
# stopped_by = "links are refused"
# status = "unreadable"
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.py").symlink_to(Path(__file__).parents[1] / "course/solutions/walls/tests/scale.py")
