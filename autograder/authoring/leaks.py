"""Does anything that is published show what only hidden cases say?

Three questions, asked of the files as they lie on disk, whoever wrote them: does a file of `assignments/`
hold a hidden case's name; does a published test file hold a line or a string that in the master tests
stands in hidden cases and what serves them alone; does a published file hold the body of a function that
students are asked for?
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from autograder.authoring.cases import Block, TestSource, read_test_source
from autograder.authoring.public_tests import public_names
from autograder.authoring.stubs import body
from autograder.course import Assignment
from autograder.errors import BadInput

LEFT_BEHIND = re.compile(r"(^|/)(\.[^/]*|__pycache__)(/|$)")  # by Jupyter, otter and Python

Parts = Callable[[str], frozenset[str]]


def leaks(assignment: Assignment, tests: tuple[TestSource, ...], asked: Mapping[str, str]) -> Iterator[str]:
    """Name each place where something hidden is published, one sentence each.

    Args:
        assignment: whose hidden cases and functions are looked for.
        tests: its master test files.
        asked: the source of the functions that students write, by name.
    """
    yield from _case_names(assignment, tests)
    yield from _lines_and_strings(assignment, tests)
    yield from _bodies(assignment, asked)


def files_below(folder: Path) -> list[Path]:
    """List the files of a published folder, without what other programs leave there."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path for path in found if not LEFT_BEHIND.search(path.relative_to(folder).as_posix())]


def _case_names(assignment: Assignment, tests: tuple[TestSource, ...]) -> Iterator[str]:
    """Look for hidden cases' names in all assignments; one that is a public case somewhere is no secret."""
    everywhere = sorted(assignment.solutions.parent.glob("*/tests/*.py"))
    public = {name for path in everywhere for name in _public_cases(path)}
    secret = {name for test in tests for name in test.cases(hidden=True)} - public
    for path in files_below(assignment.published.parent):
        words = frozenset(re.findall(r"\w+", _text(path)))
        yield from (f"{path}: holds the name of the hidden case {name}" for name in sorted(secret & words))


def _public_cases(path: Path) -> tuple[str, ...]:
    try:
        return read_test_source(path).cases(hidden=False)
    except BadInput:  # another assignment's, which is told of it where that one is built
        return ()


def _lines_and_strings(assignment: Assignment, tests: tuple[TestSource, ...]) -> Iterator[str]:
    secret_lines, secret_strings = _secret(tests, _lines), _secret(tests, _strings)
    for path in files_below(assignment.published / "tests"):
        text = _text(path)
        for line in sorted(_lines(text) & secret_lines):
            yield f"{path}: holds a line of a hidden case: {line}"
        for string in sorted(_strings(text) & secret_strings):
            yield f"{path}: holds a string of a hidden case: {string!r}"


def _bodies(assignment: Assignment, asked: Mapping[str, str]) -> Iterator[str]:
    bodies = {name: _plain(body(function)) for name, function in asked.items()}
    for path in files_below(assignment.published):
        text = _plain(_text(path))
        for name, wanted in bodies.items():
            if wanted in text:
                yield f"{path}: holds the body of {name}, which students are to write"


def _secret(tests: tuple[TestSource, ...], parts: Parts) -> frozenset[str]:
    """Give the parts of text that stand in hidden blocks and in no other block of any of the files."""
    hidden: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    for test in tests:
        public = public_names(test)
        for block in test.blocks:
            if _is_hidden(block, public):
                hidden |= parts(block.above + block.text)
            else:
                shown |= parts(block.above + block.text)
    return hidden - shown


def _is_hidden(block: Block, public: frozenset[str]) -> bool:
    """Tell by the decorator first, so that a mistake in what is public shows."""
    if block.case:
        return block.case.hidden
    return not block.always_stays and not block.binds & public


def _lines(text: str) -> frozenset[str]:
    """Split into lines that say something: a bracket or a blank line says nothing."""
    return frozenset(line.strip() for line in text.splitlines() if re.search(r"\w", line))


def _strings(text: str) -> frozenset[str]:
    """Find the strings of Python source, docstrings and parts of f-strings too."""
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except SyntaxError:  # somebody's edit: its lines are still compared
        return frozenset()
    strings = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return frozenset(string for string in strings if re.search(r"\w", string))


def _text(path: Path) -> str:
    """Read a published file; of a notebook, what its cells say."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    if path.suffix != ".ipynb":
        return text
    try:
        return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    except (ValueError, KeyError, TypeError):  # not a notebook
        return text


def _plain(source: str) -> str:
    """Strip indentation, comment lines and blank lines, so that a body is found wherever it stands."""
    lines = (line.strip() for line in source.splitlines())
    return "\n".join(["", *(line for line in lines if line and not line.startswith("#")), ""])
