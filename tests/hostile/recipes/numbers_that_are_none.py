# /// attack
# tries = "a reader that takes hours, by a million NaN and Infinity"
# layer = "reader"
# stopped_by = "it takes linear time"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    text = json.dumps({"cells": [{"cell_type": "code", "source": honest}]})
    many = "NaN, -Infinity, " * 500_000
    (folder / "walls.ipynb").write_text(f'{{"metadata": {{"a": [{many}0]}}, {text[1:]}', encoding="utf-8")
