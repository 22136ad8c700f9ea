"""TRUSTED: what the student's code raised, as the exception that a test sees.

A child says which of Python's own exceptions is the nearest; only one of those is ever made here.
"""

from __future__ import annotations

from typing import Any

from autograder.errors import StudentExit
from autograder.sandbox.built_in import nearest, with_text
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
            error = with_text(nearest(bases, Exception, StudentExit), said)
            student_error = StudentError(printable(kind, 100), said, cell, line, printable(text, 200))
            vars(error)["student_error"] = student_error
            return error
    return None
