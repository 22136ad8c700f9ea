"""UNTRUSTED: the fingerprints of one hand-in. The text of this file runs in a jail's child, as a cell.

It needs the standard library and NumPy alone. Nothing of the hand-in runs: it is parsed, and walked.
"""

from __future__ import annotations

import ast
import re
import zlib
from collections.abc import Iterator
from typing import Any

import numpy as np

K = 16  # tokens of a stretch; a shorter one is in too many right answers
WINDOW = 6  # neighbouring stretches of which one is kept
PRIME = (1 << 61) - 1
BASE = 1_000_003
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
            tokens = list(_tokens(statement, own | _bound(statement)))
            hashes = _hashes([zlib.crc32(token.encode()) for token, _ in tokens])
            lines = [line for _, line in tokens]
            for start in range(len(hashes)) if every else _winnowed(hashes):
                some = lines[start : start + K]
                rows.append((hashes[start], place, number, min(some), max(some)))
    return np.array(rows[:MOST], dtype=np.int64).reshape(-1, 5)


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


def _bound(statement: ast.stmt) -> set[str]:
    """Name what a statement binds: parameters, variables, functions within."""
    bound = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
    return bound


def _tokens(statement: ast.stmt, own: set[str]) -> Iterator[tuple[str, int]]:
    """Walk a statement's tree in order, without recursion; chosen names are all alike."""
    waiting: list[tuple[ast.AST, int]] = [(statement, statement.lineno)]
    while waiting:
        node, line = waiting.pop()
        line = getattr(node, "lineno", line)
        yield _token(node, own), line
        children: list[tuple[ast.AST, int]] = []
        for name, value in ast.iter_fields(node):
            if name not in DROPPED:
                parts = value if isinstance(value, list) else [value]
                children += [
                    (part, line) for part in parts if isinstance(part, ast.AST) and not _is_prose(part)
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


def _hashes(tokens: list[int]) -> list[int]:
    """Hash every stretch of K tokens; a rolling polynomial, so that each costs the same."""
    top = pow(BASE, K - 1, PRIME)
    value, found = 0, []
    for place, token in enumerate(tokens):
        if place >= K:
            value = (value - tokens[place - K] * top) % PRIME
        value = (value * BASE + token) % PRIME
        if place >= K - 1:
            found.append(value)
    return found


def _winnowed(hashes: list[int]) -> list[int]:
    """Keep the smallest hash of every window, the last of equal ones; once where windows share it."""
    kept: list[int] = []
    for start in range(max(1, len(hashes) - WINDOW + 1) if hashes else 0):
        window = range(start, min(start + WINDOW, len(hashes)))
        smallest = min(window, key=lambda place: (hashes[place], -place))
        if not kept or kept[-1] != smallest:
            kept.append(smallest)
    return kept
