"""Bytes of a hand-in -> text, or a sentence on what they really are: endings lie."""

from __future__ import annotations

import codecs
import io
import re
import tokenize
from pathlib import Path

from autograder.errors import Unreadable
from autograder.hand_ins.contents import NOTEBOOK_WANTED

SAVE_AGAIN = "Open it in Jupyter, see that your work is there, save it, and hand it in again."
UTF_8_MARK = b"\xef\xbb\xbf"
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
OTHER_KINDS = {
    b"PK\x03\x04": "a zip archive",
    b"%PDF": "a PDF",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"\x1f\x8b": "a gzip archive",
}
CODE_LINE = re.compile(
    rb"^(?:import |from |def |class |#)", re.MULTILINE
)  # a script has such lines, JSON has not

# What a script may declare beside UTF-8 (PEP 263): what editors write, and nothing that runs code or swells.
DECLARED = re.compile(
    r"ascii|iso8859-\d+|cp125\d|koi8-[ru]|mac-roman|shift_jis|euc_(?:jp|kr)|gbk|gb18030|gb2312|big5"
)


def require_notebook_or_script(path: Path, data: bytes) -> None:
    """Refuse what is neither, whatever its name says.

    Raises:
        Unreadable: it is empty, an archive, a PDF or a web page.
    """
    if not data.strip():
        raise Unreadable(str(path), "This file is empty; perhaps its upload was cut short.", SAVE_AGAIN)
    for mark, what in OTHER_KINDS.items():
        if data.startswith(mark):
            raise Unreadable(str(path), f"This is {what}, not a notebook.", NOTEBOOK_WANTED)
    if data.removeprefix(UTF_8_MARK).lstrip().startswith(b"<"):
        raise Unreadable(str(path), "This is a web page, not a notebook.", SAVE_AGAIN)


def script_text(path: Path, data: bytes) -> str:
    """Decode a script as Python would: by its mark, else by what its first lines declare, else as UTF-8.

    Raises:
        Unreadable: it is a notebook, or no text in that encoding.
    """
    if data.removeprefix(UTF_8_MARK).lstrip().startswith(b"{") and b'"cells"' in data:
        what = "This is a notebook whose name ends in .py."
        raise Unreadable(str(path), what, "Give it the ending .ipynb, and hand it in again.")
    text = _decoded(path, data, _declared(data))
    if "\0" in text:
        raise not_utf8(path)
    return text


def notebook_utf8(path: Path, data: bytes) -> bytes:
    """Give a notebook's JSON in UTF-8, without a mark; what is no text at all shows when it is read.

    Raises:
        Unreadable: it is marked as UTF-16, and is not.
    """
    if data.startswith(UTF_16_MARKS):
        return _decoded(path, data, "utf-16").encode()
    return data.removeprefix(UTF_8_MARK)


def why_not_json(data: bytes, error: Exception) -> str:
    """Say what a file with a notebook's ending is that holds no JSON."""
    if CODE_LINE.search(data):
        return "This is text, perhaps a Python script, and no notebook, though its name ends in .ipynb."
    return f"This is not a notebook: its text is not JSON ({error})."


def not_utf8(path: Path) -> Unreadable:
    """Say that a file is no text that can be read."""
    return Unreadable(str(path), "This file is not text in UTF-8.", "Save it as UTF-8, and hand it in again.")


def _decoded(path: Path, data: bytes, encoding: str) -> str:
    try:
        return data.decode("utf-16" if data.startswith(UTF_16_MARKS) else encoding)
    except UnicodeDecodeError:
        raise not_utf8(path) from None


def _declared(data: bytes) -> str:
    """Name the encoding that a script declares; what is not known to be harmless is read as UTF-8."""
    try:
        name, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:
        return "utf-8-sig"
    plain = codecs.lookup(name).name
    return plain if DECLARED.fullmatch(plain) else "utf-8-sig"
