"""UNTRUSTED: exceptions of a submission, in words and bounded.

Runs in the child, under its limits, because even `str(error)` is the student's code.
"""

from __future__ import annotations

import linecache
from types import TracebackType
from typing import Any

from autograder.sandbox import built_in
from autograder.sandbox.notebook import Problem

_LONGEST_MESSAGE, _LONGEST_LINE, _MOST_FRAMES = 1_000, 200, 10_000


def error(raised: BaseException) -> list[Any]:
    """Describe an exception: [type, built-in bases, message, cell, line, text of the line]."""
    cell, line, text = _place(raised)
    return [_name(type(raised)), built_in.names_of(type(raised)), _message(raised), cell, line, text]


def problem(cell: int, raised: BaseException) -> Problem:
    """Describe what ended a cell; the line may stand in another, which it called a function of."""
    place, line, text = _place(raised)
    said = f"{_name(type(raised))}: {_message(raised)}".removesuffix(": ")
    if place in (cell, 0):
        return Problem(cell, line, text, said)
    return Problem(cell, 0, f"cell {place}, line {line}: {text}", said)


def with_later_definition(problem: Problem, defined: dict[str, int]) -> Problem:
    """Say where a name is defined that was used too early.

    Args:
        problem: any; only a NameError is changed.
        defined: the cell of each function's last definition.
    """
    quoted = problem.message.split("'")
    later = (
        defined.get(quoted[1], 0) if problem.message.startswith("NameError: name ") and len(quoted) > 2 else 0
    )
    if later <= problem.cell:
        return problem
    return problem._replace(message=f"{problem.message}; cell {later}, further down, defines it")


def sendable(text: str, most: int) -> str:
    """Cut a text to so many characters; half a surrogate pair, which no wire carries, becomes a `?`."""
    return text[:most].encode(errors="replace").decode()


def _name(kind: type) -> str:
    return sendable(str(kind.__name__), 100)


def _message(raised: BaseException) -> str:
    try:
        said = str(raised.msg if isinstance(raised, SyntaxError) else raised)
        return sendable(said, _LONGEST_MESSAGE)
    except BaseException as failure:
        return f"(its message cannot be shown: {type(failure).__name__[:100]})"


def _place(raised: BaseException) -> tuple[int, int, str]:
    """Find the innermost line of a cell: (cell, line, its text), zeros where there is none."""
    filename, line = "", 0
    if isinstance(raised, SyntaxError):
        filename, line = str(raised.filename), raised.lineno or 0
    if not _is_cell(filename):
        filename, line = _innermost(raised.__traceback__)
    if not _is_cell(filename):
        return 0, 0, ""
    return (
        int(filename.removeprefix("cell ")),
        line,
        linecache.getline(filename, line).strip()[:_LONGEST_LINE],
    )


def _innermost(traceback: TracebackType | None) -> tuple[str, int]:
    found, steps = ("", 0), 0
    while traceback is not None and steps < _MOST_FRAMES:
        filename = traceback.tb_frame.f_code.co_filename
        if _is_cell(filename):
            found = (filename, traceback.tb_lineno)
        traceback, steps = traceback.tb_next, steps + 1
    return found


def _is_cell(filename: str) -> bool:
    return filename.startswith("cell ") and filename[5:].isdigit()
