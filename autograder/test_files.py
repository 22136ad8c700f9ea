"""Stage 3, its first half: test files -> cases.

A test file is in otter's exception-based format and imports numpy, `otter.test_files.test_case` and
`checks`, nothing else. Here `test_case` is a light stand-in and `checks` is `autograder.checks`; both are
handed to the file's own import, so that neither `sys.path` nor `sys.modules` changes.
"""

from __future__ import annotations

import builtins
import hashlib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from autograder import checks
from autograder.course import Assignment
from autograder.errors import BadInput


@dataclass(frozen=True)
class Case:
    """One test case.

    Args:
        name: its function's.
        body: the function, called with the student's objects by parameter name.
        needs: those names.
        points: what it is worth.
        hidden: whether students do not get it.
        claim: the announced property, as one sentence.
        like: the public case that shows the same property, empty for none.
        repeats: whether its calls must give the same in another process and after other calls.
        once: whether a grader need not ask it twice.
    """

    name: str
    body: Callable[..., None]
    needs: tuple[str, ...]
    points: float
    hidden: bool
    claim: str
    like: str
    repeats: bool = False
    once: bool = False


@dataclass(frozen=True)
class TestFile:
    """The cases of one question, in their order."""

    __test__ = False  # pytest is not to collect it

    question: str
    cases: tuple[Case, ...]


def load(assignment: Assignment) -> tuple[TestFile, ...]:
    """Read the test files of all questions.

    Raises:
        BadInput: a file is missing, fails when it is run, or has a case that cannot be run.
    """
    return tuple(load_file(question, assignment.test_file(question)) for question in assignment.questions)


def load_file(question: str, path: Path) -> TestFile:
    """Read one test file.

    Raises:
        BadInput: as `load`.
    """
    found: list[Case] = []
    run_file(path, question, {"checks": checks, "otter.test_files": _otter_stand_in(found)})
    if not found:
        raise BadInput(str(path), "has no test case", "Decorate functions with @test_case(points=…).")
    return TestFile(question, tuple(found))


def run_file(path: Path, name: str, given: Mapping[str, ModuleType]) -> None:
    """Run a file of the course's, which may import numpy and what is given, and nothing else.

    Args:
        path: the file.
        name: how its module calls itself.
        given: modules by the names under which it imports them.

    Raises:
        BadInput: it cannot be read, or raises.
    """
    within = {**vars(builtins), "__import__": _importer(given)}
    try:
        exec(compile(path.read_bytes(), str(path), "exec"), {"__name__": name, "__builtins__": within})
    except OSError as error:
        raise BadInput(
            str(path), f"cannot be read: {error.strerror}", "Each question needs a test file."
        ) from None
    except Exception as error:
        raise BadInput(str(path), f"{type(error).__name__}: {error}", "Correct this file.") from error
    within["__import__"] = __import__  # NumPy imports parts of itself when a case first needs them


def fresh_key(assignment: Assignment) -> bytes:
    """Give the key that fresh inputs are drawn by: the course's secret, else the digest of the tests."""
    if assignment.secret:
        return assignment.secret.encode()
    parts = [
        hashlib.sha256(assignment.test_file(name).read_bytes()).digest() for name in assignment.questions
    ]
    return hashlib.sha256(b"".join(parts)).digest()


def _importer(given: Mapping[str, ModuleType]) -> Callable[..., ModuleType]:
    """Make the `__import__` of one file."""

    def import_(name: str, *where: Any) -> ModuleType:
        if name in given:
            return given[name]
        if name == "numpy":
            return __import__(name, *where)
        *others, last = sorted(["numpy", *given])
        raise ImportError(f"this file imports {', '.join(others)} and {last}, not {name}")

    return import_


def _otter_stand_in(found: list[Case]) -> ModuleType:
    def test_case(
        name: str | None = None,
        points: float | None = None,
        hidden: bool = False,
        success_message: str | None = None,
        failure_message: str | None = None,
    ) -> Callable[[Callable[..., None]], None]:
        def decorate(function: Callable[..., None]) -> None:
            if points is None:
                raise ValueError(f"{function.__name__} has no points")
            if function.__name__ in {case.name for case in found}:
                raise ValueError(
                    f"two cases are called {function.__name__}, of which otter would drop the first"
                )
            found.append(_case(function, points, hidden, failure_message or ""))

        return decorate

    module = ModuleType("otter.test_files")
    module.__dict__["test_case"] = test_case
    return module


def _case(function: Callable[..., None], points: float, hidden: bool, claim: str) -> Case:
    needs = tuple(inspect.signature(function).parameters)
    body = inspect.unwrap(function)  # without the sentences of `explained`: here they are made from more
    told = {key: getattr(function, key, False) for key in ("repeats", "once")}
    return Case(function.__name__, body, needs, points, hidden, claim, getattr(function, "like", ""), **told)
