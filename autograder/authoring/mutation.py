"""Mutation of a function's source: one small change at a time, as a slip of the pen would make it.

The changes stand in `autograder.authoring.slips`. A change that the compiler does not see, or that makes what
another has made already, is left out.

DeMillo, Lipton, Sayward (1978), Hints on test data selection: help for the practicing programmer.
"""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Iterable
from types import CodeType
from typing import NamedTuple

from autograder.authoring.slips import Change, changes
from autograder.errors import BadInput


class Mutant(NamedTuple):
    """A function with one change.

    Args:
        name: the line of the function, its docstring left out, and the source before and after the change.
        tree: the changed function, under its own name.
    """

    name: str
    tree: ast.FunctionDef

    def source(self, known_as: str) -> str:
        """Write it under another name, by which it calls itself too."""
        renamed = _Renamed(self.tree.name, known_as).visit(copy.deepcopy(self.tree))
        return ast.unparse(renamed)


def find_function(name: str, sources: Iterable[str]) -> ast.FunctionDef:
    """Find a function that these sources define at their top level, and give it without its docstring.

    Raises:
        BadInput: there is none; where there are several, the last counts.
    """
    found = [
        statement
        for source in sources
        for statement in ast.parse(source).body
        if isinstance(statement, ast.FunctionDef) and statement.name == name
    ]
    if not found:
        raise BadInput(name, "is not defined by a function of its own", "Only functions can be mutated.")
    return _without_docstring(found[-1])


def mutants(function: ast.FunctionDef) -> tuple[Mutant, ...]:
    """Make every mutant of a function that has no docstring, in the order of its lines."""
    seen = {_compiled(function)}
    names = Counter[str]()
    made = []
    for change in changes(function):
        tree = copy.deepcopy(function, {id(change.before): change.after})
        code = _compiled(tree)
        if code not in seen:
            seen.add(code)
            name = _name(function, change)
            names[name] += 1
            made.append(Mutant(name if names[name] == 1 else f"{name} ({names[name]})", tree))
    return tuple(made)


def _without_docstring(function: ast.FunctionDef) -> ast.FunctionDef:
    """Take the docstring away, and count the lines as if it had never stood there."""
    first, lines = function.body[0], function.lineno - 1
    ast.increment_lineno(function, -lines)
    if ast.get_docstring(function) is not None and len(function.body) > 1:
        length = 1 + (first.end_lineno or first.lineno) - first.lineno
        function.body.pop(0)
        for statement in function.body:
            ast.increment_lineno(statement, -length)
    return function


def _name(function: ast.FunctionDef, change: Change) -> str:
    before, after = (" ".join(ast.unparse(node).split()) for node in change)
    line: int = getattr(change.before, "lineno", function.lineno)
    return f"{line} {before} -> {after}"


class _Renamed(ast.NodeTransformer):
    """Gives a function another name, wherever it says its own."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Rename the definition."""
        node.name = self._new if node.name == self._old else node.name
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """Rename a use."""
        return ast.Name(self._new, node.ctx) if node.id == self._old else node


def _compiled(function: ast.FunctionDef) -> object:
    """Give what the compiler makes of a function, without the places of its source."""
    return _essence(compile(ast.unparse(function), "mutant", "exec", dont_inherit=True))


def _essence(code: CodeType) -> object:
    constants = tuple(
        _essence(each) if isinstance(each, CodeType) else (type(each).__name__, repr(each))
        for each in code.co_consts
    )
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return (code.co_code, constants, names, code.co_argcount, code.co_kwonlyargcount, code.co_exceptiontable)
