# /// attack
# tries = "full marks by points, solutions and outputs that the notebook says it has, as nbgrader keeps them"
# layer = "reader"
# stopped_by = "of a notebook nothing but its cells' text is read"
# statuses = { scale = "failed" }
# ///
from __future__ import annotations

import json
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    graded = {
        "nbgrader": {
            "grade": True,
            "points": 3,
            "grade_id": "scale",
            "locked": True,
            "solution": False,
            "schema_version": 3,
        }
    }
    output = {
        "output_type": "display_data",
        "metadata": {},
        "data": {"text/html": "<script>window.pwned=13</script>All tests passed"},
    }
    cell = {
        "cell_type": "code",
        "metadata": graded,
        "outputs": [output],
        "source": "def scale(x):\n    return 0 * x\n",
    }
    said = {"otter": {"assignment_name": "walls", "score": 3.0}, "grade": 3.0, "student": "somebody else"}
    (folder / "walls.ipynb").write_text(json.dumps({"cells": [cell], "metadata": said}), encoding="utf-8")
