"""UNTRUSTED: cells as the student wrote them -> code that runs.

Runs inside the child only. Each cell is cleaned and compiled by itself, so that a broken one loses itself
only. A cell that is Python as it stands is left alone; otherwise IPython's own transformer turns magics and
shell lines into calls, and those calls are then rewritten on the syntax tree: code that hides in a magic's
argument comes out of it, what would act on a machine is dropped. Line numbers stay the student's.
"""

from __future__ import annotations

import ast
import linecache
import re
from collections.abc import Iterator
from typing import NamedTuple

from IPython.core.inputtransformer2 import TransformerManager

# Magics whose argument or body is code of the notebook, as %time x = f() or %%capture.
_WRAPPING = frozenset({"time", "timeit", "capture", "prun", "memit", "mprun", "lprun"})
# A magic or a shell line that goes on behind a backslash; the transformer would make one line of it.
_CONTINUED = re.compile(r"^[ \t]*(?:[\w, \t]+=[ \t]*)?[!%](?:.*\\\n)+.*", re.MULTILINE)
# What people type without the percent sign, in a cell of its own; IPython runs it all the same.
_AUTOMAGIC = re.compile(r"\s*(pip|pip3|conda|mamba|cd|ls|pwd|cat|mkdir|rm|cp|mv|clear)\b[^=(\n]*\s*\Z")


class Problem(NamedTuple):
    """Something to tell the student about a cell; `line` is 0 where none is known."""

    cell: int
    line: int
    text: str
    message: str


class Cell(NamedTuple):
    """A cell ready to run: statements of a tree, and what was taken out of it."""

    number: int
    filename: str
    tree: ast.Module
    problems: tuple[Problem, ...]


def prepare(number: int, source: str) -> Cell:
    """Turn a cell's text into a syntax tree without magics.

    Args:
        number: its place in the notebook, from 1; errors and tracebacks carry it as `cell 7`.
        source: its text.

    Raises:
        SyntaxError: it is no Python, even without its magics; the line is the student's.
    """
    filename = f"cell {number}"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    is_python = True
    try:
        tree = ast.parse(source, filename)
        if "get_ipython" not in source:
            return Cell(number, filename, tree, ())
    except (SyntaxError, ValueError):
        is_python = False
        tree = ast.Module([], []) if _AUTOMAGIC.match(source) else _parsed(source, filename, 0)
    cleaner = _MagicRemover(number, filename, written_as_calls=is_python)
    return Cell(number, filename, cleaner.visit(tree), tuple(cleaner.problems))


def definitions(cell: Cell) -> Iterator[str]:
    """Name the functions and classes that a cell defines at its top level."""
    for statement in cell.tree.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield statement.name


def statements(cell: Cell) -> Iterator[Cell]:
    """Split a cell into its top-level statements, which are compiled one by one."""
    for statement in cell.tree.body:
        yield cell._replace(tree=ast.Module([statement], []), problems=())


def _plain_python(text: str) -> str:
    try:
        transformed: str = TransformerManager().transform_cell(text)  # type: ignore[no-untyped-call]  # has none
    except RuntimeError:  # from its loop, which has an end
        raise SyntaxError("more magics and shell lines than IPython takes in one cell") from None
    return transformed


def _parsed(source: str, filename: str, lines: int) -> ast.Module:
    """Parse what may hold magics, and count its lines on from so many that stand above it."""
    joined = _CONTINUED.sub(
        lambda magic: magic[0].replace("\\\n", " ") + magic[0].count("\\\n") * "\n", source
    )
    blank = re.match(r"(?:[ \t]*\n)*", joined)
    lines += blank.group().count("\n") if blank else 0  # the transformer drops leading blank lines
    try:
        tree = ast.parse(_plain_python(joined), filename)
    except SyntaxError as error:
        if error.lineno is not None:
            error.lineno += lines
        raise
    return ast.increment_lineno(tree, lines) if lines else tree


class _MagicRemover(ast.NodeTransformer):
    """Rewrites `get_ipython().…` calls, as the transformer writes them, into what they mean here."""

    def __init__(self, cell: int, filename: str, written_as_calls: bool) -> None:
        self.problems: list[Problem] = []
        self._cell = cell
        self._filename = filename
        self._written_as_calls = written_as_calls  # in a script that Jupyter has exported

    def visit_Expr(self, node: ast.Expr) -> ast.AST | list[ast.stmt]:
        """Unwrap or drop a statement that is nothing but a magic."""
        match _ipython_call(node.value):
            case None:
                return self.generic_visit(node)
            case "run_line_magic", [magic, code] if magic in _WRAPPING:
                return self._unwrapped_line(node, magic, code)
            case "run_cell_magic", [magic, _, code] if magic in _WRAPPING:
                return self._unwrapped(code, node, node.lineno)
            case "run_line_magic", [("run" | "load" | "loadpy") as magic, *_]:
                self._warn(node, f"%{magic} was left out: there is no other file to take code from")
        return ast.copy_location(ast.Pass(), node)  # not nothing: it may be all that an `if` holds

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Turn the value of `a = !ls` or `a = %magic` into None, and say so."""
        if _ipython_call(node) is None:
            return self.generic_visit(node)
        self._warn(node, "the value of a magic or a shell command is None here")
        return ast.copy_location(ast.Constant(None), node)

    def _unwrapped_line(self, node: ast.Expr, magic: str, code: str) -> list[ast.stmt]:
        try:
            return self._unwrapped(_without_options(code), node, node.lineno - 1)
        except SyntaxError:
            self._warn(node, f"%{magic} was left out: what follows it is no Python")
            return [ast.copy_location(ast.Pass(), node)]

    def _unwrapped(self, code: str, node: ast.Expr, lines: int) -> list[ast.stmt]:
        tree = _parsed(code, self._filename, lines)
        if self._written_as_calls:
            for part in ast.walk(tree):
                ast.copy_location(part, node)
        statements = [part for statement in tree.body for part in _as_list(self.visit(statement))]
        return statements or [ast.copy_location(ast.Pass(), node)]

    def _warn(self, node: ast.expr | ast.stmt, message: str) -> None:
        text = linecache.getline(self._filename, node.lineno).strip()
        self.problems.append(Problem(self._cell, node.lineno, text, message))


def _as_list(node: ast.stmt | list[ast.stmt] | None) -> list[ast.stmt]:
    return node if isinstance(node, list) else [node] if node is not None else []


def _ipython_call(node: ast.expr) -> tuple[str, list[str]] | None:
    """Recognise `get_ipython().method("literal", …)`, and nothing else."""
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Call(func=ast.Name(id="get_ipython"), args=[]), attr=method),
            args=args,
        ) if all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in args):
            return method, [str(arg.value) for arg in args if isinstance(arg, ast.Constant)]
    return None


def _without_options(text: str) -> str:
    """Drop a magic's own options, as the `-n 10` of `%timeit -n 10 f(x)`."""
    return re.sub(r"^(?:\s*-[a-zA-Z]\s*\d*(?=\s))*\s*", "", text)
