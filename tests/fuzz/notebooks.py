"""What could be handed in as a notebook or a script, read as `autograder grade` reads it.

Documented are a Submission within its bounds, and a refusal in sentences that can be shown. A notebook that
Python's own JSON reader takes, and that is graded, has the cells that are found in it that way.
"""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path
from typing import Any

from autograder.hand_ins import HandIn
from autograder.hand_ins.contents import bounded
from autograder.records import Submission
from autograder.submission import LARGEST_CODE, MOST_CELLS, read_submission
from tests.fuzz.mutation import mutated, rearranged
from tests.fuzz.running import Target

WORDS: tuple[Any, ...] = (
    *("code", "markdown", "raw", "cells", "source", "input", "worksheets", "cell_type", "outputs", "x = 1\n"),
    *(
        [],
        {},
        ["x = 1\n", "y = 2"],
        {"cell_type": "code"},
        {"cell_type": "code", "source": "x"},
        {"cells": []},
    ),
)
TEXTS: tuple[Any, ...] = (
    "def f(x):\n    return x\n",
    ["import numpy as np\n", "np.zeros(3)"],
    "",
    "%%time\nx = '\\u00e9 é 🎓'",
    [],
)


def _cell(kind: str, source: Any, word: str = "source") -> dict[str, Any]:
    outputs = [{"output_type": "stream", "name": "stdout", "text": ["1\n"]}]
    return {"cell_type": kind, "metadata": {"n": float("nan")}, word: source, "outputs": outputs}


_NEW = {"cells": [_cell("code", text) for text in TEXTS] + [_cell("markdown", "# One")], "nbformat": 4}
_OLD = {"worksheets": [{"cells": [_cell("code", text, "input") for text in TEXTS]}], "nbformat": 3}
_SCRIPT = (
    "# -*- coding: latin-1 -*-\n# %% [markdown]\n# é\n# %%\nx = 1\n# In[3]:\ny = 2\r\n# %%time\n".encode(
        "latin-1"
    )
)
_WRITTEN = [
    json.dumps(_NEW, indent=1).encode(),
    json.dumps(_NEW, ensure_ascii=False).encode(),
    json.dumps(_OLD).encode(),
    json.dumps(_NEW).encode("utf-16"),
    b"\xef\xbb\xbf" + json.dumps(_NEW).encode(),
    json.dumps({"cells": [_cell("code", "x = '\ud83d half'")], "x": [float("inf"), -float("inf")]}).encode(),
    _SCRIPT,
    _SCRIPT[24:].decode("latin-1").encode("utf-8-sig"),
]


def make(rng: random.Random) -> bytes:
    """Write one file, in front of it a line with its ending."""
    ending = b".py" if rng.random() < 0.1 else b".ipynb"
    if rng.random() < 0.4:
        tree = rearranged(json.loads(rng.choice(_WRITTEN[:3])), rng, WORDS)
        return ending + b"\n" + json.dumps(tree, default=repr).encode()
    return ending + b"\n" + mutated(rng.choice(_WRITTEN), rng, _WRITTEN)


class _InMemory:
    """A file that was handed in."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def digest(self) -> str:
        """Name the bytes."""
        return f"sha256:{hashlib.sha256(self._data).hexdigest()}"

    def read(self, most: int) -> bytes:
        """Give the bytes."""
        return bounded(self._data, most, "memory")


def read(data: bytes) -> str:
    """Read a file.

    Raises:
        AssertionError: a refusal says nothing, or what is to be graded is too much, or not what was written.
    """
    ending, _, written = data.partition(b"\n")
    path = Path("ana").with_suffix(ending.decode())
    given = read_submission(HandIn(path, path.name, "ana", contents=_InMemory(written)))
    return judged(given) if path.suffix == ".py" else _compared(given, written)


def judged(given: Any) -> str:
    """Hold what was read to what is promised of it; name it."""
    if not isinstance(given, Submission):
        assert given.reasons
        assert all(reason.strip() and reason.isprintable() for reason in given.reasons), given.reasons
        return "refused"
    assert 0 < len(given.cells) <= MOST_CELLS
    assert sum(len(cell.source) for cell in given.cells) <= LARGEST_CODE
    return "graded"


def _compared(given: Any, written: bytes) -> str:
    outcome = judged(given)
    expected = _by_python(written)
    if expected is not None:
        assert outcome == ("graded" if expected else "refused")
        assert not expected or [cell.source for cell in given.cells] == expected
    return outcome


def _by_python(written: bytes) -> list[str] | None:
    """Read a notebook of today's form with Python's own reader; None where it is none, or no text."""
    try:
        notebook = json.loads(written.decode(json.detect_encoding(written)))  # bytes: with half characters
        if "worksheets" in notebook:  # of nbformat 3
            return None
        cells = notebook["cells"]
        "".join(cell["cell_type"] for cell in cells)  # all of them are text
        sources = [cell["source"] for cell in cells if cell["cell_type"] == "code"]
        texts = [
            "".join(source) if isinstance(source, list) else source
            for source in sources
            if source is not None
        ]
        "".join(texts).encode()
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return [text for text in texts if text.strip()]


NOTEBOOKS = Target("notebooks", make, read)
