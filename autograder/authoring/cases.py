"""A question's test file, in otter's exception-based format, taken apart into statements and cases.

The file is read as text and never run. It holds imports, assignments, functions and classes only, and
defines each name once: of anything else it cannot be told which case needs it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from autograder import names
from autograder.errors import BadInput


@dataclass(frozen=True)
class CaseOptions:
    """What `@test_case(...)` says of a case: whether students get it, and what it is worth in points."""

    hidden: bool
    points: float


@dataclass(frozen=True)
class Block:
    """One top-level statement of a test file.

    Args:
        statement: its syntax tree.
        above: the blank lines and comments above it.
        text: its own lines; together, all `above` and `text` are the file.
        case: what it says as a test case; None for everything else.
    """

    statement: ast.stmt
    above: str
    text: str
    case: CaseOptions | None

    @property
    def binds(self) -> frozenset[str]:
        """Names that it defines."""
        return names.bound(self.text)

    @property
    def always_stays(self) -> bool:
        """Whether it is a docstring or a `from __future__ import`, which no case names."""
        future = isinstance(self.statement, ast.ImportFrom) and self.statement.module == "__future__"
        return future or isinstance(self.statement, ast.Expr)


@dataclass(frozen=True)
class TestSource:
    """A master test file, taken apart.

    Args:
        path: the file.
        blocks: its statements in order.
    """

    __test__ = False  # pytest would collect it by its name

    path: Path
    blocks: tuple[Block, ...]

    @property
    def points(self) -> float:
        """Points of all cases, public and hidden."""
        return sum(block.case.points for block in self.blocks if block.case)

    def cases(self, hidden: bool | None = None) -> tuple[str, ...]:
        """Names of the public, the hidden, or all cases, in order."""
        wanted = [block for block in self.blocks if block.case and hidden in (None, block.case.hidden)]
        return tuple(name for block in wanted for name in block.binds)


def read_test_source(path: Path) -> TestSource:
    """Read a test file.

    Raises:
        BadInput: it cannot be read, is not in the format, holds a statement that cannot be told apart, or
            has no public case that is worth anything.
    """
    blocks = tuple(_blocks(path, _read(path)))
    _check_format(path, blocks)
    _check_cases(path, blocks)
    return TestSource(path, blocks)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "Each question has one.") from None


def _blocks(path: Path, text: str) -> Iterator[Block]:
    lines = text.splitlines(keepends=True)
    statements = _statements(path, text)
    ends = [0, *(_last_line(lines, statement) for statement in statements)]
    if statements:
        ends[-1] = len(lines)  # what closes the file belongs to its last statement
    for statement, (start, end) in zip(statements, pairwise(ends), strict=True):
        first = _first_line(statement)
        if first <= start or not _can_be_told_apart(statement):
            raise BadInput(
                f"{path}:{first}",
                "neither an import, an assignment to a name, a function nor a class on lines of its own",
                "A test file holds nothing else: write it in a case, or in a function that cases call.",
            )
        above, own = lines[start : first - 1], lines[first - 1 : end]
        yield Block(statement, "".join(above), "".join(own), _case(path, statement))


def _statements(path: Path, text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except SyntaxError as error:
        raise BadInput(f"{path}:{error.lineno}", f"is not Python: {error.msg}") from None


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])


def _last_line(lines: list[str], statement: ast.stmt) -> int:
    """Find the statement's end; indented comments below a function's last line are the function's."""
    end = statement.end_lineno or statement.lineno
    for number, line in enumerate(lines[end:], end + 1):
        if line.strip() and not (line[0].isspace() and line.lstrip().startswith("#")):
            break
        end = number if line.strip() else end
    return end


def _can_be_told_apart(statement: ast.stmt) -> bool:
    match statement:
        case ast.Import() | ast.ImportFrom(level=0) | ast.FunctionDef() | ast.ClassDef():
            return True
        case ast.Assign(targets=targets):
            return all(isinstance(target, ast.Name) for target in targets)
        case ast.AnnAssign(target=target):
            return isinstance(target, ast.Name)
        case ast.Expr(value=ast.Constant(value=str())):
            return True
    return False


def _case(path: Path, statement: ast.stmt) -> CaseOptions | None:
    for decorator in getattr(statement, "decorator_list", []):
        match decorator:
            case ast.Call(func=ast.Name(id="test_case"), args=arguments, keywords=keywords):
                said = {keyword.arg: getattr(keyword.value, "value", None) for keyword in keywords}
                hidden, points = said.get("hidden", False), said.get("points")
                plain = not arguments and None not in said  # None is the name of **
                if plain and isinstance(hidden, bool) and isinstance(points, int | float):
                    return CaseOptions(hidden, float(points))
                raise BadInput(
                    f"{path}:{decorator.lineno}",
                    "the case does not say its points, or does not say plainly whether it is hidden",
                    "Write @test_case(points=0.5, hidden=True, ...) with a number and True or False.",
                )
    return None


def _check_format(path: Path, blocks: tuple[Block, ...]) -> None:
    """See that otter reads the file as this project does, and that no name is defined twice."""
    wanted = {"OK_FORMAT": False, "name": path.stem, "points": None}
    seen: dict[str, ast.stmt] = {}
    for block in blocks:
        for name in block.binds & seen.keys():
            line = _first_line(block.statement)
            raise BadInput(f"{path}:{line}", f"{name} is defined twice", "otter would drop the first.")
        seen |= dict.fromkeys(block.binds, block.statement)
    for name, value in wanted.items():
        match seen.get(name):
            case ast.Assign(value=ast.Constant(value=found)) if found == value and type(found) is type(value):
                continue
        raise BadInput(str(path), f"does not say `{name} = {value!r}`", "otter reads the file by it.")


def _check_cases(path: Path, blocks: tuple[Block, ...]) -> None:
    """See that students get a case: otter divides by the points of what it is given."""
    cases = [block.case for block in blocks if block.case]
    if not any(case.points > 0 for case in cases if not case.hidden):
        why = "has no public case that is worth points"
        raise BadInput(str(path), why, "otter cannot run a file without one.")
