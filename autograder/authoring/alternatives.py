"""Right answers written another way: `solutions/NAME/alternatives/QUESTION.py`, all of which must pass.

    @alternative(of="softmax")
    def row_by_row(z): ...

    @alternative(of=("forward", "backward"))
    class KeepsLayersInADict:
        @staticmethod
        def forward(params, X, activations): ...
        @staticmethod
        def backward(params, cache, dout, activations): ...

The file is read as text here, and runs in a jail as a cell of the completed notebook. A cell after it puts
the alternative in the place of the question's function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from autograder import names
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.records import Cell, Submission

DECORATOR = "def alternative(of):\n    return lambda written: written\n"
HOW = "Write @alternative(of=...) with a question's name, or on a class with those of its static methods."


@dataclass(frozen=True)
class Alternative:
    """A completed notebook in which one question, or several together, are answered another way.

    Args:
        name: the function's or the class's.
        questions: what it answers.
        submission: the notebook, to be graded under a name of its own.
    """

    name: str
    questions: tuple[str, ...]
    submission: Submission


def alternative_submissions(assignment: Assignment, completed: Submission) -> Iterator[Alternative]:
    """Give one submission for each alternative of an assignment.

    Raises:
        BadInput: a file is named after no question, is not Python, or is not of the form above.
    """
    for path in sorted((assignment.solutions / "alternatives").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        for name, answered in _found(path, text, assignment.questions).items():
            chosen = "\n".join(f"{question} = {expression}" for question, expression in answered.items())
            submission = _submission(completed, text, chosen, {*assignment.questions, *answered})
            submission = msgspec.structs.replace(submission, name=f"{path.stem}, {name}")
            yield Alternative(name, tuple(answered), submission)


def _submission(completed: Submission, text: str, chosen: str, wanted: set[str]) -> Submission:
    """Add the file and the choice to the cells that matter."""
    base = excerpt(completed, wanted | names.read(text))
    last = max(cell.number for cell in completed.cells)
    added = (Cell(last + number, source) for number, source in enumerate((DECORATOR, text, chosen), 1))
    return msgspec.structs.replace(base, cells=(*base.cells, *added))


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
