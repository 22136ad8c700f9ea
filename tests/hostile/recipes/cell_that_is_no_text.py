# /// attack
# tries = "a fault of the reader by a cell whose text is an object"
# layer = "reader"
# stopped_by = "refused, with a sentence"
# status = "unreadable"
# says = ["is not text"]
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    cell = {"cell_type": "code", "source": {"</script><script>window.pwned=12</script>": 1}}
    (folder / "walls.ipynb").write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
