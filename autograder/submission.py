"""Stage 1: what was handed in -> Submission, or sentences that say why it cannot be read.

    folder, zip, .ipynb, .py  --hand_ins-->  HandIn  --submission-->  Submission | Refused

Nothing is parsed as Python here. Of a notebook only the fields that matter are decoded, so saved outputs
cost neither memory nor a size limit, and what an attacker may multiply (cells, text) is bounded before
it is built.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from autograder.errors import Unreadable
from autograder.hand_ins import HandIn
from autograder.hand_ins.contents import MIB, NOTEBOOK_WANTED
from autograder.hand_ins.decoding import (
    SAVE_AGAIN,
    not_utf8,
    notebook_utf8,
    require_notebook_or_script,
    script_text,
    why_not_json,
)
from autograder.hand_ins.naming import kind_of
from autograder.records import Cell, Refused, Submission

LARGEST_FILE = 100 * MIB  # saved outputs included; where code hosts stop as well
LARGEST_CODE = 1 * MIB  # characters of all code cells together
MOST_CELLS = 10_000
LONGEST_ESCAPE = 6  # bytes that JSON may spend on one character: \u0041

PLOTTING = re.compile(r"matplotlib|pylab")
# A block of a script begins at `# %%`, `# %% title`, `# %% [markdown]` or `# In[3]:`. Jupytext writes the
# magic %%time as `# %%time`, which begins none.
BLOCK_START = re.compile(r"^(?=#[ \t]*(?:%%(?:[\s\[]|$)|In ?\[[ \d]*\]))", re.MULTILINE)
PROSE = re.compile(r"#[ \t]*%%[^\n]*\[(?:markdown|md|raw)\]")

# Python writes JSON that the standard does not know: NaN and Infinity outside strings, half a surrogate
# pair inside them. Long stretches without either are matched at once, strings whole, closed or not: this
# takes linear time on any input. The groups are atomic: Python 3.11.2 matches `(?:a|b)++` wrongly.
SOUND = rb'(?>[^"NI-]++|-(?!I)|"(?>[^"\\]++|\\(?!u[dD][89a-fA-F]).)*+")++'
JSON_PART = re.compile(SOUND + rb'|("(?>[^"\\]++|\\.)*+"?)|-?(?:NaN|Infinity)', re.DOTALL)
NUMBERS = (b"NaN", b"Infinity", b"-Infinity")
ESCAPE = re.compile(rb"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u[dD][89a-fA-F]..|.)", re.DOTALL)
HALF_PAIR = len(rb"\ud83d")


NO_TEXT = msgspec.Raw(b"null")


class _Cell(msgspec.Struct, gc=False):
    """What is decoded of a cell; `input` is nbformat 3's word for the source of a code cell."""

    cell_type: str
    source: msgspec.Raw = NO_TEXT
    input: msgspec.Raw = NO_TEXT

    @property
    def text(self) -> bytes:
        """The source, still JSON."""
        return bytes(self.input if self.source == NO_TEXT else self.source)


class _Worksheet(msgspec.Struct):
    cells: list[_Cell] = []


class _Notebook(msgspec.Struct):
    cells: list[_Cell] | None = None
    worksheets: list[_Worksheet] = []  # nbformat 3


NOTEBOOK = msgspec.json.Decoder(_Notebook)
SOURCE = msgspec.json.Decoder(str | list[str] | None)


def read_submission(hand_in: HandIn) -> Submission | Refused:
    """Read a file that was handed in; say why where it is not a notebook, too large, or without code.

    Raises:
        OSError: this machine cannot read the file.
    """
    if hand_in.known is not None:
        return hand_in.known
    digest = ""
    try:
        digest = hand_in.data.digest()
        cells = _cells_of(hand_in)
    except Unreadable as error:
        reasons = tuple(filter(None, (error.what, error.next_step)))
        return Refused(hand_in.name, hand_in.student, digest, reasons)
    plots = any(PLOTTING.search(cell.source) for cell in cells)
    return Submission(_told_by_ending(hand_in.path), hand_in.name, hand_in.student, digest, cells, plots)


def _told_by_ending(path: Path) -> Path:
    """Take off what a browser put behind `.py`: the ending tells the grader how a file is run."""
    return path.with_suffix("") if kind_of(path.name) == "script" and path.suffix.lower() != ".py" else path


def _cells_of(hand_in: HandIn) -> tuple[Cell, ...]:
    path, data = hand_in.path, _contents(hand_in)
    is_script = kind_of(path.name) == "script"
    cells = _script_cells(script_text(path, data)) if is_script else _notebook_cells(path, data)
    with_code = tuple(cell for cell in cells if cell.source.strip())
    if not with_code:
        raise Unreadable(str(path), "This file has no code in it.", SAVE_AGAIN)
    _bound(path, len(with_code), sum(len(cell.source) for cell in with_code))
    return with_code


def _contents(hand_in: HandIn) -> bytes:
    """Read the file, or refuse what its size or its first bytes betray."""
    data = hand_in.data.read(LARGEST_FILE)
    require_notebook_or_script(hand_in.path, data)
    return data


def _bound(path: Path, cells: int, characters: int) -> None:
    if cells > MOST_CELLS:
        raise Unreadable(str(path), f"This file has more than {MOST_CELLS:,} cells.", NOTEBOOK_WANTED)
    if characters > LARGEST_CODE:
        what = f"The code in this file is longer than {LARGEST_CODE // MIB} MiB."
        raise Unreadable(str(path), what, "Take the data out of the code cells, and hand it in again.")


def _script_cells(text: str) -> list[Cell]:
    """Cut a script at its cell marks, if it has any; prose is counted and left out."""
    blocks = [block for block in BLOCK_START.split(text.replace("\r\n", "\n")) if block.strip()]
    return [Cell(number, block) for number, block in enumerate(blocks, 1) if not PROSE.match(block)]


def _notebook_cells(path: Path, data: bytes) -> list[Cell]:
    cells = _all_cells(path, _notebook(path, notebook_utf8(path, data)))
    code = {number: cell.text for number, cell in enumerate(cells, 1) if cell.cell_type == "code"}
    _bound(path, len(cells), sum(map(len, code.values())) // LONGEST_ESCAPE)
    return [Cell(number, _source(path, text)) for number, text in code.items()]


def _all_cells(path: Path, notebook: _Notebook) -> list[_Cell]:
    """Give the cells, of all worksheets where the notebook is of nbformat 3."""
    if notebook.cells is None and not notebook.worksheets:
        raise Unreadable(str(path), "This file is JSON, but not a notebook: it has no cells.", SAVE_AGAIN)
    return notebook.cells or [cell for sheet in notebook.worksheets for cell in sheet.cells]


def _source(path: Path, raw: bytes) -> str:
    try:
        source = SOURCE.decode(raw)
    except msgspec.DecodeError as error:
        raise Unreadable(str(path), f"A cell of this notebook is not text ({error}).", SAVE_AGAIN) from None
    except UnicodeDecodeError:
        raise not_utf8(path) from None
    return source if isinstance(source, str) else "".join(source or ())


def _notebook(path: Path, data: bytes) -> _Notebook:
    try:
        return _decoded(data)
    except msgspec.ValidationError as error:
        raise Unreadable(str(path), f"This file is JSON, but not a notebook ({error}).", SAVE_AGAIN) from None
    except UnicodeDecodeError:
        raise not_utf8(path) from None
    except RecursionError:
        raise Unreadable(str(path), "This file is nested too deeply for a notebook.", SAVE_AGAIN) from None
    except msgspec.DecodeError as error:
        raise Unreadable(str(path), why_not_json(data, error), SAVE_AGAIN) from None


def _decoded(data: bytes) -> _Notebook:
    try:
        return NOTEBOOK.decode(data)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        return NOTEBOOK.decode(JSON_PART.sub(_mended_part, data))


def _mended_part(part: re.Match[bytes]) -> bytes:
    if part[0] in NUMBERS:
        return b"null"
    return ESCAPE.sub(_mended_escape, part[1]) if part[1] else part[0]


def _mended_escape(escape: re.Match[bytes]) -> bytes:
    return rb"\ufffd" if len(escape[0]) == HALF_PAIR else escape[0]
