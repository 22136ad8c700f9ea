"""Wrong answers that the diagnosis is measured on, in `benchmarks/answers`; read as text and never imported.

rewritten/NAME/QUESTION.py      @rewritten(of="softmax_without_shift", style="loops")
    an entry of the bank, written anew from a sentence on what it does wrong, by people who have seen
    neither the bank's code nor the tests
unknown/NAME/QUESTION.py        @wrong(of="softmax") or @wrong(of="softmax", known="softmax_without_shift")
    what somebody wrote who knew the notebook alone; `known` says which entry, if any, has the very same
    mistake, as somebody judged who had not seen what the diagnosis says
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

ANSWERS = Path(__file__).parent / "answers"
DECORATORS = "rewritten = wrong = lambda **said: lambda function: function"


@dataclass(frozen=True)
class WrongAnswer:
    """One function.

    Args:
        name: its own.
        question: what it answers.
        known: the entry of the bank that has the same mistake; empty where none has.
        style: how it is written, where that was asked for.
    """

    name: str
    question: str
    known: str
    style: str


@dataclass(frozen=True)
class AnswerFile:
    """The wrong answers to one question that stand in one file.

    Args:
        question: what they answer.
        answers: the functions, in order.
        sources: to run after the completed notebook.
    """

    question: str
    answers: tuple[WrongAnswer, ...]
    sources: tuple[str, str]


def load(kind: str, assignment: str) -> list[AnswerFile]:
    """Read the files of one kind, `rewritten` or `unknown`, for an assignment."""
    return [_read(path) for path in sorted((ANSWERS / kind / assignment).glob("*.py"))]


def _read(path: Path) -> AnswerFile:
    text = path.read_text(encoding="utf-8")
    functions = [each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef)]
    answers = tuple(_answer(path.stem, each) for each in functions if each.decorator_list)
    return AnswerFile(path.stem, answers, (DECORATORS, text))


def _answer(question: str, function: ast.FunctionDef) -> WrongAnswer:
    said = _keywords(function.decorator_list[0])
    known = said["of"] if "style" in said else said.get("known", "")
    return WrongAnswer(function.name, question, known, said.get("style", ""))


def _keywords(decorator: ast.expr) -> dict[str, str]:
    given = decorator.keywords if isinstance(decorator, ast.Call) else []
    return {each.arg: ast.literal_eval(each.value) for each in given if each.arg}
