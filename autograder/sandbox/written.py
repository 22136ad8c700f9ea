"""UNTRUSTED: the text of what a submission defines, cut out of its cells as it stands there.

Runs in the child only: students' source is not parsed on the host. What is found stands at the top level of a
cell that got as far.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

LINE_END = re.compile(r"\r\n|\r|\n")  # as Python counts lines; str.splitlines knows more of them


class Definition(NamedTuple):
    """A name as it was defined last: the statements, and their text."""

    text: str
    statements: tuple[ast.stmt, ...]

    @property
    def is_function(self) -> bool:
        """Whether it can be called, as far as the statement says."""
        statement = self.statements[0]
        return not isinstance(statement, ast.Assign | ast.AnnAssign) or isinstance(
            statement.value, ast.Lambda
        )

    def reads(self) -> set[str]:
        """All names that it reads, local ones too."""
        nodes = (node for statement in self.statements for node in ast.walk(statement))
        return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


class Written:
    """What the cells of a submission defined last, by name."""

    def __init__(self) -> None:
        self._found: dict[str, Definition] = {}

    def note(
        self, tree: ast.Module, source: str, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        """Keep what a cell defined.

        Args:
            tree: its statements.
            source: its text.
            before: the submission's names before the cell ran.
            after: those it has now; where a value is the same, the cell did not get there.
        """
        lines: list[str] = []
        for statement in tree.body:
            for name in _bound_by(statement):
                if after.get(name) is not before.get(name):
                    lines = lines or LINE_END.split(source)
                    self._keep(name, Definition(_text(statement, lines), (statement,)))

    def _keep(self, name: str, definition: Definition) -> None:
        """Let a definition replace the last one; `f = cached(f)` goes on with it."""
        last = self._found.get(name)
        if last and isinstance(definition.statements[0], ast.Assign) and name in definition.reads():
            text, statements = definition
            definition = Definition(f"{last.text}\n{text}", (*last.statements, *statements))
        self._found[name] = definition

    def text(self, name: str, without: Collection[str], most: int) -> str:
        """Give a definition, followed by those of the functions that it names, and that these name.

        Args:
            name: defined by the submission; of any other, the text is empty.
            without: functions to leave out.
            most: characters; what is longer is cut.
        """
        wanted = [name] if name in self._found else []
        for each in wanted:  # it grows meanwhile
            used = self._found[each].reads().difference(wanted, without)
            wanted += [other for other, found in self._found.items() if other in used and found.is_function]
        return "\n\n\n".join(self._found[each].text for each in wanted)[:most]


def _bound_by(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


def _text(statement: ast.stmt, lines: list[str]) -> str:
    decorators = getattr(statement, "decorator_list", [])
    first = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
    return "\n".join(lines[first - 1 : statement.end_lineno or statement.lineno])
