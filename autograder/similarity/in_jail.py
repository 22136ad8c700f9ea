"""UNTRUSTED: the fingerprints of one hand-in. The text of this file runs in a jail's child, as a cell.

It needs the standard library and NumPy alone. Nothing of the hand-in runs: it is parsed, and walked.
"""

from __future__ import annotations

import ast
import re
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import numpy as np

K = 16  # tokens of a stretch; a shorter one is in too many right answers
WINDOW = 6  # neighbouring stretches of which one is kept
BASE, MIX = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)  # odd, with mixed bits
MOST = 20_000  # fingerprints of a hand-in
DROPPED = {"annotation", "returns", "type_comment", "ctx", "type_params", "type_ignores", "kind"}
MAGIC = re.compile(r"^[ \t]*[%!].*$", re.MULTILINE)


def fingerprints(cells: list[str], every: bool) -> Any:
    """Give the fingerprints of cells.

    Args:
        cells: their text; one that is no Python has none.
        every: whether to give all, not only those that winnowing keeps.

    Returns:
        A row each: hash, index of the cell, index of its statement, first and last line; shape (n, 5), int64.
    """
    rows: list[tuple[int, int, int, int, int]] = []
    trees = [_parsed(cell) for cell in cells]
    own = {name for tree in trees for name in _defined(tree)}
    for place, tree in enumerate(trees):
        for number, statement in enumerate(tree.body):
            nodes = list(_nodes(statement))
            chosen = own | _bound(node for node, _ in nodes)
            tokens = [_number(_token(node, chosen)) for node, _ in nodes]
            hashes = _hashes(np.array(tokens, dtype=np.uint64))
            lines = [line for _, line in nodes]
            for start in range(len(hashes)) if every else _winnowed(hashes):
                some = lines[start : start + K]
                rows.append((int(hashes[start]), place, number, min(some), max(some)))
    return np.array(rows[:MOST], dtype=np.int64).reshape(-1, 5)


@cache
def _number(token: str) -> int:
    return zlib.crc32(token.encode("utf-8", "surrogatepass"))


def _parsed(cell: str) -> ast.Module:
    for text in (cell, MAGIC.sub("pass", cell)):
        try:
            return ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
    return ast.Module([], [])


def _defined(tree: ast.Module) -> Iterator[str]:
    """Name the functions and classes that somebody has named themselves."""
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield statement.name


def _bound(nodes: Iterable[ast.AST]) -> set[str]:
    """Name what a statement binds: parameters, variables, functions within."""
    bound = set()
    for node in nodes:
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Store):
                bound.add(node.id)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
    return bound


def _nodes(statement: ast.stmt) -> Iterator[tuple[ast.AST, int]]:
    """Walk a statement's tree in order, without recursion; each node with the line where it begins."""
    waiting: list[tuple[ast.AST, int]] = [(statement, statement.lineno)]
    while waiting:
        node, line = waiting.pop()
        line = getattr(node, "lineno", line)
        yield node, line
        children: list[tuple[ast.AST, int]] = []
        for name in node._fields:
            if name not in DROPPED:
                value = getattr(node, name, None)
                if isinstance(value, ast.AST):
                    children.append((value, line))
                elif isinstance(value, list):
                    children += [
                        (part, line) for part in value if isinstance(part, ast.AST) and not _is_prose(part)
                    ]
        waiting += reversed(children)


def _is_prose(node: ast.AST) -> bool:
    """Whether it is a docstring, or a string that stands for a comment."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _token(node: ast.AST, own: set[str]) -> str:
    kind = type(node).__name__
    if isinstance(node, ast.Name):
        return "name" if node.id in own else node.id
    if isinstance(node, ast.Attribute):
        return f".{node.attr}"
    if isinstance(node, ast.keyword):
        return f"{node.arg}="
    if isinstance(node, ast.Constant):
        return "text" if isinstance(node.value, str) else repr(node.value)[:40]
    return kind


def _hashes(tokens: Any) -> Any:
    """Hash every stretch of K tokens: a polynomial in them, modulo 2**64, whose bits are then mixed."""
    count = max(0, len(tokens) - K + 1)
    value = np.zeros(count, dtype=np.uint64)
    for step in range(K):
        value = value * BASE + tokens[step : step + count]
    value ^= value >> np.uint64(29)
    value *= MIX
    return (value ^ (value >> np.uint64(32))) >> np.uint64(1)  # so that it is a positive int64


def _winnowed(hashes: Any) -> list[int]:
    """Keep the smallest hash of every window, the last of equal ones; once where windows share it."""
    if len(hashes) <= WINDOW:
        return [int(len(hashes) - 1 - hashes[::-1].argmin())] if len(hashes) else []
    windows = np.lib.stride_tricks.sliding_window_view(hashes, WINDOW)
    smallest = np.arange(len(windows)) + WINDOW - 1 - windows[:, ::-1].argmin(axis=1)
    return [int(place) for place in np.unique(smallest)]
