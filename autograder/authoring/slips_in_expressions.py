"""Slips in one expression: what somebody might have written in its place.

    operators       + as -, < as <=, `and` as `or`; both sides of a - b exchanged, or one left out; the
                    brackets of (a + b) * c forgotten
    numbers         one more, one less, 0, negated, doubled, halved; True as False; a string left empty
    calls           arguments exchanged, or left out where a keyword names them; another axis or dtype; the
                    argument itself for the call's value; `min` for `max`, and neighbours like these
    slices, ranges  a bound one more, one less or left out
    tuples, lists   two parts exchanged; one left out
    names           any other that the function gives something

Conversions such as `float(x)` stay: a number of another type is as right.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import chain

OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult, ast.Div),
    ast.Sub: (ast.Add, ast.Mult, ast.Div),
    ast.Mult: (ast.Div, ast.Add, ast.Sub, ast.Pow),
    ast.Div: (ast.Mult, ast.Sub, ast.FloorDiv),
    ast.FloorDiv: (ast.Div, ast.Mult),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult, ast.Add),
    ast.MatMult: (ast.Mult,),
}
COMMUTATIVE = (ast.Add, ast.Mult)
ASSOCIATIVE = frozenset(
    {
        (ast.Add, ast.Add),
        (ast.Add, ast.Sub),
        (ast.Mult, ast.Mult),
        (ast.Mult, ast.Div),
        (ast.MatMult, ast.MatMult),
    }
)
"""Pairs of operators for which (a ∘ b) ∙ c and a ∘ (b ∙ c) are one and the same."""

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
LOOK_ALIKES = (
    *("max min", "maximum minimum", "argmin argmax", "nanargmin argmin nanargmax", "zeros ones"),
    *("zeros_like ones_like", "exp expm1 exp2", "log log1p log2", "sum mean", "mean median", "std var"),
    *("abs square", "sqrt square", "sign abs", "uniform normal", "random standard_normal", "tiny eps"),
)
"""Functions and constants of NumPy that somebody may take for one another."""

CONVERSIONS = frozenset({"float", "int", "bool", "str", "list", "tuple"})
SYMMETRIC = frozenset({"maximum", "minimum", "add", "multiply", "logaddexp"})
AXES = (0, 1, -1)
TYPES = {"float": "int", "int": "float", "bool": "float"}


def slips(node: ast.AST, names: Sequence[str]) -> Iterator[ast.AST]:
    """Give what may stand in a node's place.

    Args:
        node: an expression, a keyword argument or a slice.
        names: of the function's own, which stand for something there.
    """
    match node:
        case ast.Name(id=name, ctx=ast.Load()) if name in names:
            yield from (ast.Name(other, ast.Load()) for other in names if other != name)
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.BoolOp(op=operator, values=values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
            yield from values
        case ast.Compare(left=left, ops=[first], comparators=right):
            yield from (ast.Compare(left, [other()], right) for other in COMPARISONS.get(type(first), ()))
        case ast.Constant() | ast.UnaryOp():
            yield from _of_constant(node)
        case ast.IfExp(body=body, orelse=otherwise):
            yield from (body, otherwise)
        case ast.Call():
            yield from chain(_of_call(node), _of_range(node))
        case ast.keyword(arg="axis", value=value):
            yield from (ast.keyword("axis", ast.Constant(axis)) for axis in AXES)
        case ast.keyword(arg="dtype", value=ast.Name(id=kind)) if kind in TYPES:
            yield ast.keyword("dtype", ast.Name(TYPES[kind], ast.Load()))
        case ast.Attribute():
            yield from _of_attribute(node)
        case ast.Slice():
            yield from _of_slice(node)
        case ast.Subscript(value=value, slice=ast.Slice()):
            yield value
        case ast.Tuple(elts=parts, ctx=ast.Load()) if not all(map(_is_constant, parts)):
            yield from (ast.Tuple(order, ast.Load()) for order in _exchanged(parts))
        case ast.List(elts=parts, ctx=ast.Load()) if len(parts) > 1:
            yield from (ast.List(parts[:i] + parts[i + 1 :], ast.Load()) for i in range(len(parts)))


def _of_operation(node: ast.BinOp) -> Iterator[ast.AST]:
    for operator in OPERATORS.get(type(node.op), ()):
        yield ast.BinOp(node.left, operator(), node.right)
    if not isinstance(node.op, COMMUTATIVE):
        yield ast.BinOp(node.right, node.op, node.left)
    yield from (node.left, node.right)
    match node:
        case ast.BinOp(ast.BinOp(a, first, b), second, c) if (type(first), type(second)) not in ASSOCIATIVE:
            yield ast.BinOp(a, first, ast.BinOp(b, second, c))
    match node:
        case ast.BinOp(a, first, ast.BinOp(b, second, c)) if (type(first), type(second)) not in ASSOCIATIVE:
            yield ast.BinOp(ast.BinOp(a, first, b), second, c)


def _of_constant(node: ast.AST) -> Iterator[ast.AST]:
    """Give other numbers for a number, False for True, nothing for a string; take away a minus or a `not`."""
    match node:
        case ast.Constant(value=bool(said)):
            yield ast.Constant(not said)
        case ast.Constant(value=str(said)) if said:
            yield ast.Constant("")
        case (
            ast.Constant(value=int() | float() as number)
            | ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number))
        ):
            signed = -number if isinstance(node, ast.UnaryOp) else number
            yield from map(ast.Constant, _others(signed))
        case ast.UnaryOp(op=ast.USub() | ast.Not() | ast.Invert(), operand=operand):
            yield operand


def _others(number: float) -> Iterator[float]:
    half = number // 2 if isinstance(number, int) else number / 2
    yield from (number + 1, number - 1, 0 * abs(number))
    if number:
        yield from (-number, half, 2 * number)


def is_whole(node: ast.AST) -> bool:
    """Whether the changes to a node are all that can be changed in it."""
    match node:
        case ast.keyword(value=ast.Constant(value=bool())):
            return True
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            return True
        case ast.keyword(arg="axis", value=value):
            return is_whole(value) or _is_constant(value)
    return False


def _is_constant(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant)


# ---- calls, attributes and slices


def _of_call(node: ast.Call) -> Iterator[ast.AST]:
    name = _called(node)
    for order in _exchanged(node.args) if name not in SYMMETRIC else ():
        yield ast.Call(node.func, order, node.keywords)
    for i in range(len(node.keywords)):
        yield ast.Call(node.func, node.args, node.keywords[:i] + node.keywords[i + 1 :])
    if node.args and name not in CONVERSIONS and not isinstance(node.args[0], ast.Starred):
        yield node.args[0]
    match node.func:
        case ast.Attribute(value=ast.Name(id="np")):
            return
        case ast.Attribute(value=receiver):  # x.copy() as x
            yield receiver


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _of_range(node: ast.Call) -> Iterator[ast.AST]:
    if _called(node) == "range":
        for i, bound in enumerate(node.args[:2]):
            for other in _one_off(bound):
                yield ast.Call(node.func, [*node.args[:i], other, *node.args[i + 1 :]], [])


def _of_attribute(node: ast.Attribute) -> Iterator[ast.AST]:
    for group in map(str.split, LOOK_ALIKES):
        others = [other for other in group if other != node.attr] if node.attr in group else []
        yield from (ast.Attribute(node.value, other, ast.Load()) for other in others)
    if node.attr == "array":  # a copy, where `asarray` makes none
        yield ast.Attribute(node.value, "asarray", ast.Load())
    if node.attr == "T":
        yield node.value
    if node.attr in ("inf", "pi"):
        yield ast.UnaryOp(ast.USub(), node)


def _of_slice(node: ast.Slice) -> Iterator[ast.AST]:
    if node.lower:
        yield ast.Slice(None, node.upper, node.step)
        yield from (ast.Slice(lower, node.upper, node.step) for lower in _one_off(node.lower))
    if node.upper:
        yield ast.Slice(node.lower, None, node.step)
        yield from (ast.Slice(node.lower, upper, node.step) for upper in _one_off(node.upper))


def _one_off(bound: ast.expr) -> Iterator[ast.expr]:
    if not _is_constant(bound) and not is_whole(bound):  # numbers have their own changes
        yield ast.BinOp(bound, ast.Add(), ast.Constant(1))
        yield ast.BinOp(bound, ast.Sub(), ast.Constant(1))


def _exchanged(parts: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """Exchange two neighbours, each pair in turn."""
    for i in range(len(parts) - 1):
        if not any(isinstance(part, ast.Starred) for part in parts[i : i + 2]):
            yield [*parts[:i], parts[i + 1], parts[i], *parts[i + 2 :]]
