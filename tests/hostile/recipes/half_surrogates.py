# /// attack
# tries = "a reader that fails at text which is not Unicode, by half a surrogate pair in a cell"
# layer = "reader"
# stopped_by = "it becomes a replacement character, and the rest is graded"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    text = json.dumps({"cells": [{"cell_type": "code", "source": honest + "# HALF\n"}]})
    (folder / "walls.ipynb").write_text(text.replace("HALF", r"\ud800 \udfff \ud83d"), encoding="utf-8")
