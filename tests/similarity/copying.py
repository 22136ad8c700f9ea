"""Ways to hand in somebody else's code as one's own, each a function from cells to cells."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

Cells = list[str]


def as_it_is(cells: Cells) -> Cells:
    """Change nothing."""
    return list(cells)


def renamed(cells: Cells) -> Cells:
    """Give every parameter and variable of a function another name; comments are lost on the way."""
    return [ast.unparse(_Renamer().visit(ast.parse(cell))) for cell in cells]


def reordered(cells: Cells) -> Cells:
    """Turn the order of the cells round."""
    return cells[::-1]


def commented(cells: Cells) -> Cells:
    """Write a comment above every line, and a blank line below."""
    return ["\n".join(_commented(cell)) for cell in cells]


def in_one_cell(cells: Cells) -> Cells:
    """Put everything into one cell."""
    return ["\n\n".join(cells)]


def all_together(cells: Cells) -> Cells:
    """Do all of it."""
    return in_one_cell(commented(reordered(renamed(cells))))


WAYS: Sequence[Callable[[Cells], Cells]] = (
    as_it_is,
    renamed,
    reordered,
    commented,
    in_one_cell,
    all_together,
)


class _Renamer(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Rename what the function binds."""
        bound = {each.arg for each in ast.walk(node) if isinstance(each, ast.arg)}
        stored = (each for each in ast.walk(node) if isinstance(each, ast.Name))
        bound |= {each.id for each in stored if isinstance(each.ctx, ast.Store)}
        for each in ast.walk(node):
            if isinstance(each, ast.arg) and each.arg in bound:
                each.arg = f"my_{each.arg}"
            elif isinstance(each, ast.Name) and each.id in bound:
                each.id = f"my_{each.id}"
        return node


def _commented(cell: str) -> list[str]:
    """Leave lines within brackets and texts as they are."""
    whole = {line for node in ast.parse(cell).body for line in _inside(node)}
    lines: list[str] = []
    for number, line in enumerate(cell.split("\n"), 1):
        if number not in whole and line.strip():
            lines.append(" " * (len(line) - len(line.lstrip())) + "# as I thought of it myself")
        lines.append(line)
    return lines


def _inside(node: ast.AST) -> set[int]:
    found: set[int] = set()
    for each in ast.walk(node):
        if isinstance(each, ast.expr) and each.end_lineno and each.end_lineno > each.lineno:
            found |= set(range(each.lineno + 1, each.end_lineno + 1))
    return found
