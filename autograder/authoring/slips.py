"""The changes that mutation makes to a function: each is a mistake that somebody might make in one place.

    statements      left out; a condition always or never true; `break` as `continue`
    expressions     see `autograder.authoring.slips_in_expressions`

Annotations, what a `raise` says and format strings stay as they are.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from autograder.authoring.slips_in_expressions import OPERATORS, is_whole, slips


class Change(NamedTuple):
    """A node of a tree, and what to put in its place."""

    before: ast.AST
    after: ast.AST


def changes(function: ast.FunctionDef) -> Iterator[Change]:
    """Give every change to a function, in the order of its source."""
    bound = {each.arg: None for each in ast.walk(function.args) if isinstance(each, ast.arg)}
    for default in (*function.args.defaults, *filter(None, function.args.kw_defaults)):
        yield from _within(default, ())
    for statement in function.body:
        yield from _of_statement(statement, bound)


# ---- statements


def _of_statement(statement: ast.stmt, bound: dict[str, None]) -> Iterator[Change]:
    """Give the changes to a statement and in it; `bound` are the names known before it, in order."""
    for after in _other_statements(statement, bound):
        yield Change(statement, ast.copy_location(after, statement))
    if isinstance(statement, ast.If | ast.While):
        yield from _of_condition(statement.test)
    for part in _parts(statement):
        if isinstance(part, ast.stmt):
            yield from _of_statement(part, bound)
        else:
            yield from (
                each for each in _within(part, tuple(bound | _stored(part))) if not _idles(statement, each)
            )
        bound.update(_stored(part) if isinstance(statement, ast.For) else {})
    bound.update(_stored(statement))


def _idles(statement: ast.stmt, change: Change) -> bool:
    """Whether `z = f(z)` becomes `z = z`, which is the statement left out."""
    match statement, change.after:
        case ast.Assign(targets=[ast.Name(id=target)], value=value), ast.Name(id=name):
            return change.before is value and target == name
    return False


def _other_statements(statement: ast.stmt, bound: Iterable[str]) -> Iterator[ast.stmt]:
    if _can_be_left_out(statement, bound):
        yield ast.Pass()
    match statement:
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()
        case ast.AugAssign(target=target, op=operation, value=value):
            yield from (ast.AugAssign(target, other(), value) for other in OPERATORS.get(type(operation), ()))


def _can_be_left_out(statement: ast.stmt, bound: Iterable[str]) -> bool:
    match statement:
        case ast.Assign() | ast.AnnAssign():
            return _stored(statement).keys() <= {*bound}
        case ast.AugAssign() | ast.Break() | ast.Continue() | ast.Raise():
            return True
        case ast.Expr(value=value):
            return not isinstance(value, ast.Yield | ast.YieldFrom)
    return False


def _stored(node: ast.AST) -> dict[str, None]:
    """Give the names that a node binds, in order."""
    names = (each for each in ast.walk(node) if isinstance(each, ast.Name))
    return {name.id: None for name in names if isinstance(name.ctx, ast.Store)}


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """Give the nodes below this one in which a change makes sense."""
    match node:
        case ast.Raise() | ast.JoinedStr() | ast.expr_context() | ast.arguments():
            return
        case ast.AnnAssign(value=value):
            yield from [value] if value else []
        case _:
            yield from ast.iter_child_nodes(node)


# ---- expressions


def _of_condition(test: ast.expr) -> Iterator[Change]:
    for always in (True, False):
        yield Change(test, ast.copy_location(ast.Constant(always), test))


def _within(node: ast.AST, names: Sequence[str]) -> Iterator[Change]:
    """Give the changes to a node and below it; `names` are those that stand for something there."""
    for after in slips(node, names):
        yield Change(node, ast.copy_location(after, node))
    if not is_whole(node):
        for part in _parts(node):
            yield from _within(part, names)
