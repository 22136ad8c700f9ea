"""SHARED: exceptions and warnings by the names of Python's own.

A class of the student's or of the test's own does not cross; the nearest one that every Python has stands
for it, with its text.
"""

from __future__ import annotations

import builtins
import functools
from typing import Any


def names_of(kind: type) -> list[str]:
    """Name the built-in classes among an exception's or a warning's own, nearest first."""
    return [base.__name__ for base in kind.__mro__ if getattr(builtins, base.__name__, None) is base]


def nearest(names: list[Any], of: type, otherwise: type) -> Any:
    """Give the first built-in class that is a kind of `of`.

    Args:
        names: nearest first; a child's are its claim.
        of: such as Exception or Warning.
        otherwise: where there is none.
    """
    for name in names[:20]:
        kind = getattr(builtins, name, None) if type(name) is str else None
        if isinstance(kind, type) and issubclass(kind, of):
            return kind
    return otherwise


def with_text(kind: type[BaseException], text: str) -> BaseException:
    """Make an exception of that kind whose `str()` is the text."""
    plain = Exception if issubclass(kind, BaseExceptionGroup) else kind
    speaking = _speaking(plain)  # type: ignore[arg-type]  # mypy takes the class's hash for an instance's
    error = speaking.__new__(speaking)  # not by a call: UnicodeDecodeError wants five arguments
    error.args = (text,)
    return error


@functools.cache
def _speaking(kind: type[BaseException]) -> type[BaseException]:
    return type(kind.__name__, (kind,), {"__str__": lambda error: error.args[0]})  # KeyError would quote it
