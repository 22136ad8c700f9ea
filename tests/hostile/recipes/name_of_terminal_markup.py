# /// attack
# tries = "colours and links in the operator's terminal, by the name of a file"
# layer = "terminal"
# stopped_by = "it is shown as it stands"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "[bold red]3.0[][link=file:etc]x[blink].py").write_text(honest, encoding="utf-8")
