# /// attack
# tries = "a script that is opened instead of a notebook"
# layer = "reader"
# stopped_by = "what is no JSON is refused, with a sentence that quotes none of it"
# status = "unreadable"
# says = ["This is a web page, not a notebook"]
# ///
from __future__ import annotations

from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    (folder / "walls.ipynb").write_text("<html><script>window.pwned = 11</script></html>", encoding="utf-8")
