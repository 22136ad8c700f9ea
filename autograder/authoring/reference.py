"""A module of the reference, read as text: what it defines, and where it has its other names from."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from autograder.authoring.stubs import Definition, definitions
from autograder.errors import BadInput


@dataclass(frozen=True)
class Origin:
    """Where an imported name comes from.

    Args:
        module: `numpy` of `import numpy as np`, `math` of `from math import sqrt`.
        name: `sqrt` of `from math import sqrt`; empty where the module itself is meant.
        known_as: what the importing module calls it.
    """

    module: str
    name: str
    known_as: str


@dataclass(frozen=True)
class Module:
    """One file of the reference.

    Args:
        path: the file.
        definitions: what it defines at its top level, in order, by name.
        origins: what it imports at its top level, by the name it gives it.
        other_lines: where statements begin that neither define nor import anything.
    """

    path: Path
    definitions: dict[str, Definition]
    origins: dict[str, Origin]
    other_lines: tuple[int, ...]


def module_path(root: Path, name: str) -> Path:
    """Where a module of the course lies, if it is one of the course's."""
    return root / Path(*name.split(".")).with_suffix(".py")


def read_module(path: Path, place: str) -> Module:
    """Read a module.

    Args:
        path: the file.
        place: who asks for it, for an error.

    Raises:
        BadInput: it cannot be read or is not Python.
    """
    try:
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
    except OSError as error:
        raise BadInput(place, f"{path} cannot be read: {error.strerror}") from None
    except SyntaxError as error:
        raise BadInput(f"{path}:{error.lineno}", f"is not Python: {error.msg}") from None
    origins = {origin.known_as: origin for statement in tree.body for origin in _origins(statement)}
    others = tuple(statement.lineno for statement in tree.body if _is_other(statement))
    return Module(path, definitions(text), origins, others)


def _origins(statement: ast.stmt) -> list[Origin]:
    match statement:
        case ast.ImportFrom(module=str(module), names=names, level=0) if module != "__future__":
            return [Origin(module, alias.name, alias.asname or alias.name) for alias in names]
        case ast.Import(names=names):
            return [Origin(alias.name, "", alias.asname or alias.name.partition(".")[0]) for alias in names]
    return []


def _is_other(statement: ast.stmt) -> bool:
    match statement:
        case ast.Import() | ast.ImportFrom() | ast.FunctionDef() | ast.ClassDef():
            return False
        case ast.Assign() | ast.AnnAssign() | ast.Expr(value=ast.Constant()):
            return False
    return True
