# /// attack
# tries = "code in the grader, by the marks of its templates in a name"
# layer = "reports"
# stopped_by = "what is filled in is never read as a template"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "{{ 7 * 7 }}{% include 'x' %}{0.__class__}%s${x}.py").write_text(honest, encoding="utf-8")
