"""The cells of a notebook that some of its names rest on, without what draws, prints and trains beside them.

`verify` runs a completed notebook a hundred times to try one function in it, and the lesson around that
function need not run each time.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from autograder import names
from autograder.records import Cell, Submission


def excerpt(completed: Submission, wanted: Iterable[str]) -> Submission:
    """Keep the cells that define these names, and those that define what the kept cells read.

    Args:
        completed: a notebook in which each name is defined before a function reads it.
        wanted: global names.

    Raises:
        SyntaxError: a cell is not Python.
    """
    missing, kept = set(wanted), list[Cell]()
    for cell in reversed(completed.cells):
        source = _plain_python(cell.source)
        if names.bound(source) & missing:
            missing |= names.read(source)
            kept.insert(0, cell)
    return msgspec.structs.replace(completed, cells=tuple(kept))


def _plain_python(text: str) -> str:
    from IPython.core.inputtransformer2 import TransformerManager

    return str(TransformerManager().transform_cell(text))  # type: ignore[no-untyped-call]  # it has no types
