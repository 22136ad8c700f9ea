"""Right answers written another way: `solutions/NAME/alternatives/QUESTION.py`, read as text.

    @alternative(of="softmax")
    def row_by_row(z): ...

    @alternative(of=("forward", "backward"))
    class KeepsLayersInADict:
        @staticmethod
        def forward(params, X, activations): ...
        @staticmethod
        def backward(params, cache, dout, activations): ...

They run in a jail, as a cell after those of the completed notebook.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from autograder import names
from autograder.course import Assignment
from autograder.errors import BadInput

DECORATOR = "def alternative(of):\n    return lambda written: written\n"
HOW = "Write @alternative(of=...) with a question's name, or on a class with those of its static methods."


@dataclass(frozen=True)
class Alternative:
    """A right answer to one question, or to several together.

    Args:
        name: the function's or the class's.
        file: the question after which its file is named.
        answered: an expression for each question that it answers.
        text: of its file.
    """

    name: str
    file: str
    answered: dict[str, str]
    text: str


def load(assignment: Assignment) -> tuple[Alternative, ...]:
    """Read all alternatives of an assignment.

    Raises:
        BadInput: a file is named after no question, is not Python, or is not of the form above.
    """
    return tuple(
        Alternative(name, path.stem, answered, text)
        for path in sorted((assignment.solutions / "alternatives").glob("*.py"))
        for text in [path.read_text(encoding="utf-8")]
        for name, answered in _found(path, text, assignment.questions).items()
    )


def _found(path: Path, text: str, questions: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """Give, by alternative, an expression for each question that it answers."""
    statements = _statements(path, text)
    taken = [question for question in questions if question in names.bound(text)]
    if path.stem not in questions or taken:
        what = f"defines {taken[0]} itself" if taken else f"{path.stem} is no question"
        raise BadInput(str(path), what, "Name the file after a question, and no function in it.")
    found: dict[str, dict[str, str]] = {}
    for statement in statements:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef) and _is_alternative(statement):
            found[statement.name] = _answered(statement)
            if path.stem not in found[statement.name] or not found[statement.name].keys() <= {*questions}:
                raise BadInput(f"{path}:{statement.lineno}", f"is no alternative of {path.stem}", HOW)
    if not found:
        raise BadInput(str(path), "holds no alternative", HOW)
    return found


def _statements(path: Path, text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except SyntaxError as error:
        raise BadInput(f"{path}:{error.lineno}", f"is not Python: {error.msg}") from None


def _is_alternative(statement: ast.FunctionDef | ast.ClassDef) -> bool:
    decorators = map(ast.unparse, statement.decorator_list)
    return any(decorator.partition("(")[0] == "alternative" for decorator in decorators)


def _answered(statement: ast.FunctionDef | ast.ClassDef) -> dict[str, str]:
    """Give an expression for each question that `of` names and that is there; nothing where `of` is wrong."""
    name = statement.name
    match statement:
        case ast.FunctionDef(decorator_list=[ast.Call(args=[], keywords=[ast.keyword("of", of)]), *_]):
            question = _literal(of)
            return {question: name} if isinstance(question, str) else {}
        case ast.ClassDef(decorator_list=[ast.Call(args=[], keywords=[ast.keyword("of", of)]), *_]):
            questions = (of.value,) if isinstance(of, ast.Constant) else _literal(of)
            there = {node.name for node in statement.body if isinstance(node, ast.FunctionDef)}
            if isinstance(questions, tuple) and there.issuperset(questions):
                return {question: f"{name}.{question}" for question in questions}
    return {}


def _literal(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None
