# /// attack
# tries = "another notebook for the grader than for a reader, by two lists of cells"
# layer = "reader"
# stopped_by = "the last counts, as in Jupyter"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    cells = [
        [{"cell_type": "code", "source": text}] for text in ("def scale(x):\n    return 0 * x\n", honest)
    ]
    first, last = (json.dumps(each) for each in cells)
    (folder / "walls.ipynb").write_text(f'{{"cells": {first}, "cells": {last}}}', encoding="utf-8")
