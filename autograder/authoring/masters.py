"""`master.py`, a notebook as text in jupytext's percent format, cut into cells.

`# %% [markdown]`             prose
`# %% question="softmax"`     the body is one import; students write this function
`# %% worked="one_example"`   the body is one import; the whole source is shown
`# %% given="the losses"`     the body is imports; the notebook imports these names from `given.py`
`# %%`                        any other code, the same for everybody
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from autograder.errors import BadInput

Kind = Literal["prose", "code", "question", "worked", "given"]

MARKER = re.compile(r"#\s*(%%+(\s|$)|(<codecell>|In\[[0-9 ]*\]:?)\s*$)")  # where jupytext begins a cell
KINDS_BY_TYPE: dict[str, Kind] = {"markdown": "prose", "code": "code"}
LAYOUT = "lines_to_next_cell"  # jupytext's own note of how the text was laid out


@dataclass(frozen=True)
class MasterCell:
    """One cell of a master.

    Args:
        kind: what becomes of it.
        text: Markdown, or code without jupytext's comment signs.
        place: file and line of its `# %%`, as an error says it.
        label: what a question, worked or given cell is called; empty for the others.
    """

    kind: Kind
    text: str
    place: str
    label: str = ""


@dataclass(frozen=True)
class Import:
    """What a cell takes from the reference: `from module import names`."""

    module: str
    names: tuple[str, ...]


def cells(master: Path) -> tuple[MasterCell, ...]:
    """Read a master's cells in order.

    Raises:
        BadInput: the file is missing, is not Python, or a cell has an option that means nothing.
    """
    import jupytext  # half a second that other commands do without

    text = _read(master)
    places = [f"{master}:{line}" for line in _first_lines(master, text)]
    found = jupytext.reads(text, fmt="py:percent").cells
    if len(found) == len(places) + 1:  # something stands before the first marker
        places.insert(0, f"{master}:1")
    return tuple(_cell(cell, place) for cell, place in zip(found, places, strict=True))


def imported(cell: MasterCell) -> Import:
    """Read the one import that a question or worked cell holds.

    Raises:
        BadInput: the cell holds anything else.
    """
    found = [_import(statement) for statement in _statements(cell)]
    if len(found) == 1 and found[0] is not None:
        return found[0]
    raise BadInput(
        cell.place,
        f"the cell of {cell.label!r} is not one import",
        "Write `from package.module import name` and nothing else into it.",
    )


def all_imported(cell: MasterCell) -> tuple[Import, ...]:
    """Read the imports that a given cell holds.

    Raises:
        BadInput: the cell holds none, or anything else.
    """
    statements = [_import(statement) for statement in _statements(cell)]
    found = tuple(statement for statement in statements if statement is not None)
    if found and len(found) == len(statements):
        return found
    raise BadInput(
        cell.place,
        f"the cell of {cell.label!r} is not imports alone",
        "Write lines `from package.module import name` and nothing else into it.",
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise BadInput(str(path), f"is not UTF-8: {error.reason}") from None


def _first_lines(path: Path, text: str) -> list[int]:
    """Find the lines that begin a cell; what looks like one inside a string is no comment."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError) as error:
        raise BadInput(str(path), f"is not Python: {error}", "A master runs as it is.") from None
    comments = (token for token in tokens if token.type == tokenize.COMMENT)
    alone = (token for token in comments if token.line.lstrip().startswith("#"))
    return [token.start[0] for token in alone if MARKER.match(token.string)]


def _cell(cell: Any, place: str) -> MasterCell:
    options = {key: value for key, value in cell.metadata.items() if key != LAYOUT}
    match cell.cell_type, list(options.items()):
        case "code", [("question" | "worked" | "given" as kind, str(label))]:
            return MasterCell(kind, cell.source, place, label)
        case ("code" | "markdown") as cell_type, []:
            return MasterCell(KINDS_BY_TYPE[cell_type], cell.source, place)
    raise BadInput(
        place,
        f"a {cell.cell_type} cell with {options or 'no options'} means nothing here",
        'Cells are `# %%`, `# %% [markdown]`, or `# %% KIND="name"` with question, worked or given.',
    )


def _statements(cell: MasterCell) -> list[ast.stmt]:
    try:
        return ast.parse(cell.text).body
    except SyntaxError:
        return []


def _import(statement: ast.stmt) -> Import | None:
    match statement:
        case ast.ImportFrom(module=str(module), names=names, level=0) if _plain(names):
            return Import(module, tuple(alias.name for alias in names))
    return None


def _plain(names: list[ast.alias]) -> bool:
    return all(alias.asname is None and alias.name != "*" for alias in names)
