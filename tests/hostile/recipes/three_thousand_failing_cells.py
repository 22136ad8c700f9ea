# /// attack
# tries = "a page of megabytes by cells that each fail"
# layer = "wire"
# stopped_by = "the first hundred problems are told"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2"]
# earns = 3.0
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    cells = [{"cell_type": "code", "source": text} for text in [honest, *["<script>" + "x" * 200] * 3_000]]
    (folder / "walls.ipynb").write_text(json.dumps({"cells": cells}), encoding="utf-8")
