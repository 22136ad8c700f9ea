"""UNTRUSTED: the module `given`, what earlier assignments taught, from the course's own source.

It is imported in the zygote, so no child pays for it, and no child's file can take its place: there is no
file of it, and its finder is asked before any folder.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import os
import sys
from collections.abc import Sequence
from types import CodeType, ModuleType

NAME = "given"
FILE = "/assignment/given.py"  # no such file: a relative name could be one of a student's


def load(descriptor: int) -> str:
    """Import the module, if there is any source of it, for all children to come.

    Args:
        descriptor: of its source; closed afterwards.

    Returns:
        What went wrong, empty where nothing did.
    """
    with os.fdopen(descriptor, "rb") as file:
        source = file.read()
    if not source:
        return ""
    try:
        sys.meta_path.insert(0, _Finder(source.decode()))
        importlib.import_module(NAME)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Finds the module `given` and no other, and loads it from the source that it holds."""

    def __init__(self, source: str) -> None:
        self._source = source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Answer for this one module, also where it is loaded anew."""
        return importlib.machinery.ModuleSpec(NAME, self, origin=FILE) if fullname == NAME else None

    def get_source(self, fullname: str) -> str:
        """Give the source, which `inspect` and tracebacks show."""
        return self._source

    def get_code(self, fullname: str) -> CodeType:
        """Compile it."""
        return compile(self._source, FILE, "exec", dont_inherit=True)
