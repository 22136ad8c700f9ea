"""TRUSTED: what the student's code raised, as the exception that a test sees.

A child says which of Python's own exceptions is the nearest; only one of those is ever made here.
"""

from __future__ import annotations

import builtins
from typing import Any

from autograder.errors import StudentExit
from autograder.sandbox.printable import printable


class StudentError:
    """Where and how the student's code raised; stands as `student_error` on the exception that a test sees.

    Args:
        kind: the exception's type, as the student's process names it.
        message: its text.
        cell: the cell of the innermost line of theirs, 0 where none is known.
        line: that line's number in the cell.
        text: that line.
    """

    __slots__ = ("cell", "kind", "line", "message", "text")

    def __init__(self, kind: str, message: str, cell: int, line: int, text: str) -> None:
        self.kind, self.message, self.cell, self.line, self.text = kind, message, cell, line, text

    def __str__(self) -> str:
        """Give type and message, and below it the line."""
        said = f"{self.kind}: {self.message}".removesuffix(": ")
        return f"{said}\n    cell {self.cell}, line {self.line}: {self.text}" if self.cell else said


def raised_by_student(described: list[Any]) -> BaseException | None:
    """Make the exception from a child's description of it; None where that is malformed.

    Args:
        described: its type's name, its built-in bases, nearest first, message, cell, line, text of the line.
    """
    match described:
        case [str(kind), list(bases), str(message), int(cell), int(line), str(text)]:
            said = printable(message, 1_000)
            error = _made(nearest_built_in(bases, Exception, StudentExit), said)
            student_error = StudentError(printable(kind, 100), said, cell, line, printable(text, 200))
            vars(error)["student_error"] = student_error
            return error
    return None


def nearest_built_in(names: list[Any], of: type, otherwise: type) -> Any:
    """Give the first class of Python's own that is a kind of `of`.

    Args:
        names: claimed by a child, nearest first.
        of: such as Exception or Warning.
        otherwise: where there is none.
    """
    for name in names[:20]:
        kind = getattr(builtins, name, None) if type(name) is str else None
        if isinstance(kind, type) and issubclass(kind, of):
            return kind
    return otherwise


def built_in_names(kind: type) -> list[str]:
    """Name the classes of Python's own among those of an exception, nearest first."""
    return [base.__name__ for base in kind.__mro__ if getattr(builtins, base.__name__, None) is base]


def _made(kind: type[BaseException], message: str) -> BaseException:
    """Make it without its own arguments: some, such as UnicodeDecodeError, would want more than a message."""
    error = Exception() if issubclass(kind, BaseExceptionGroup) else kind.__new__(kind)
    error.args = (message,)
    return error
