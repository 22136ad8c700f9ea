"""The bank of wrong answers: `solutions/NAME/misconceptions/QUESTION.py`, read as text and never imported.

    @misconception(of="softmax")
    def softmax_over_examples(z):
        \"\"\"Each example needs its own distribution: which axis holds the classes?\"\"\"
        ...

The function's name says what is wrong, its docstring is the hint that students read. What it needs besides
what the notebook defines stands in the same file. It runs in a jail, as a cell after those of the completed
notebook.

`autograder learn` begins entries for somebody else to complete. One that is not complete has no hint yet, so
it is compared with nobody's function.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from autograder.course import Assignment
from autograder.errors import BadInput

DECORATOR = "def misconception(of):\n    return lambda written: written\n"
PLACEHOLDER = "Write the hint here"  # how the docstring of an entry begins that waits for its hint
HOW = 'Decorate functions with @misconception(of="QUESTION"), and give each a docstring: the hint.'


@dataclass(frozen=True)
class Misconception:
    """A known wrong answer.

    Args:
        name: its function's, which says what is wrong.
        question: what it answers.
        hint: what a student reads whose function behaves like it.
        file: source of the file it stands in, to run after the completed notebook, in two cells.
        is_complete: whether somebody has written its hint and its body.
    """

    name: str
    question: str
    hint: str
    file: tuple[str, str]
    is_complete: bool = True

    @property
    def cells(self) -> tuple[str, ...]:
        """What puts it in the right function's place in a notebook."""
        return (*self.file, f"{self.question} = {self.name}")


def load(assignment: Assignment) -> dict[str, tuple[Misconception, ...]]:
    """Read the bank of an assignment, by question; a question without a file has none.

    Raises:
        BadInput: a file is named after no question, is not Python, or is not of the form above.
    """
    found = {path.stem: _read(path, assignment.questions) for path in assignment.misconception_files}
    return {question: found.get(question, ()) for question in assignment.questions}


def _read(path: Path, questions: tuple[str, ...]) -> tuple[Misconception, ...]:
    if path.stem not in questions:
        raise BadInput(str(path), "is named after no question", f"There are: {', '.join(questions)}.")
    text = path.read_text(encoding="utf-8")
    try:
        statements = ast.parse(text).body
    except SyntaxError as error:
        raise BadInput(f"{path}:{error.lineno}", f"is not Python: {error.msg}", HOW) from None
    functions = [each for each in statements if isinstance(each, ast.FunctionDef) and each.decorator_list]
    found = tuple(_entry(path, text, function) for function in functions)
    if not found:
        raise BadInput(str(path), "holds no misconception", HOW)
    return found


def _entry(path: Path, text: str, function: ast.FunctionDef) -> Misconception:
    hint, question = ast.get_docstring(function), path.stem
    decorators = [ast.unparse(decorator) for decorator in function.decorator_list]
    if hint and decorators == [f"misconception(of={question!r})"]:
        complete = not (hint.startswith(PLACEHOLDER) or _is_unwritten(function))
        return Misconception(function.name, question, " ".join(hint.split()), (DECORATOR, text), complete)
    raise BadInput(f"{path}:{function.lineno}", f"{function.name} is no misconception of {path.stem}", HOW)


def _is_unwritten(function: ast.FunctionDef) -> bool:
    """Say whether nothing follows the docstring but `raise NotImplementedError(...)`."""
    match function.body[1:]:
        case [ast.Raise(exc=ast.Call(func=ast.Name(id="NotImplementedError")))]:
            return True
        case [ast.Raise(exc=ast.Name(id="NotImplementedError"))]:
            return True
    return False
