"""Functions as text: whole for the completed notebook, a stub for the student's.

Source is cut, never printed anew from its syntax tree, so comments and layout survive as they were written.
"""

from __future__ import annotations

import ast
import io
import tokenize
from dataclasses import dataclass

INDENT = "    "


@dataclass(frozen=True)
class Definition:
    """One top-level name of a module.

    Args:
        name: what it binds.
        text: its source without decorators and without a newline at its end.
        is_function: whether a student can be asked to write it.
    """

    name: str
    text: str
    is_function: bool


def definitions(module: str) -> dict[str, Definition]:
    """Find what a module's source defines at its top level, by name.

    Raises:
        SyntaxError: the source does not parse.
    """
    lines = module.splitlines()
    return {
        name: Definition(name, _text(lines, node), isinstance(node, ast.FunctionDef))
        for node in ast.parse(module).body
        for name in _bound_by(node)
    }


def stub(function: str) -> str:
    """Replace the body of a function's source by the sentence that it is not written yet.

    Signature and docstring stay as they are; a body's comments go with it.
    """
    node = _only_function(function)
    head = _through_docstring(function, node) or _through_colon(function)
    unwritten = f'raise NotImplementedError("{node.name} is not written yet")'
    return f"{head}\n{_indentation(node)}{unwritten}"


def body(function: str) -> str:
    """Give the source of a function's body without its docstring."""
    node = _only_function(function)
    statements = node.body[1:] if _docstring(node) else node.body
    lines = function.splitlines()
    return "\n".join(lines[statements[0].lineno - 1 :]) if statements else ""


def _only_function(source: str) -> ast.FunctionDef:
    (node,) = ast.parse(source).body
    if not isinstance(node, ast.FunctionDef):
        raise TypeError(f"not a function: {source[:40]!r}")  # a fault of ours: callers ask `is_function`
    return node


def _bound_by(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.AnnAssign):
        return [node.target.id] if isinstance(node.target, ast.Name) else []
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def _text(lines: list[str], node: ast.stmt) -> str:
    """Take the node's lines from `def` on, and the comments that end its body."""
    end = node.end_lineno or node.lineno
    for number, line in enumerate(lines[end:], end + 1):
        if line.startswith((" ", "\t")) and line.lstrip().startswith("#"):
            end = number
        elif line.strip():
            break
    return "\n".join(lines[node.lineno - 1 : end])


def _docstring(node: ast.FunctionDef) -> ast.expr | None:
    first = node.body[0]
    return first.value if isinstance(first, ast.Expr) and ast.get_docstring(node) is not None else None


def _through_docstring(function: str, node: ast.FunctionDef) -> str:
    """Cut right after the docstring; empty where there is none or it shares the line of the `def`."""
    docstring = _docstring(node)
    colon_line = _through_colon(function).count("\n") + 1
    if docstring is None or docstring.end_lineno is None or docstring.lineno == colon_line:
        return ""
    lines = function.splitlines()[: docstring.end_lineno]
    lines[-1] = lines[-1].encode()[: docstring.end_col_offset].decode()  # the tree counts bytes
    return "\n".join(lines)


def _through_colon(function: str) -> str:
    """Cut right after the colon that ends the signature."""
    depth = 0
    for token in tokenize.generate_tokens(io.StringIO(function).readline):
        depth += (token.string in "([{") - (token.string in ")]}") if token.type == tokenize.OP else 0
        if token.type == tokenize.OP and token.string == ":" and depth == 0:
            row, column = token.end
            lines = function.splitlines()[:row]
            return "\n".join([*lines[:-1], lines[-1][:column]])
    raise SyntaxError("a function without a colon")  # it has been parsed: cannot happen


def _indentation(node: ast.FunctionDef) -> str:
    first = node.body[0]
    return " " * first.col_offset if first.lineno > node.lineno else INDENT
