"""All files that are generated for an assignment: written, or compared with those that are there."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

from autograder.authoring.cases import TestSource, read_test_source
from autograder.authoring.checks_file import published_checks
from autograder.authoring.leaks import files_below, leaks
from autograder.authoring.notebooks import Notebooks, notebooks
from autograder.authoring.public_tests import public_text
from autograder.course import Assignment
from autograder.errors import BadInput

WIDTH = 80  # letters of a line in a message; a line of a notebook may be a paragraph
CENT = 0.01  # of a point: less is rounding


def build(assignment: Assignment) -> tuple[Path, ...]:
    """Write an assignment's generated files.

    The student's folder `assignments/NAME` gets the notebook with stubs, the public tests, `checks.py`, and
    `given.py` where the master gives something; `solutions/NAME` gets the completed notebook and `given.py`.

    Returns:
        The files that were missing or out of date.

    Raises:
        BadInput: the master, the reference or a test file cannot be built from.
    """
    files = _files(assignment, notebooks(assignment), _test_files(assignment))
    stale = {path: text for path, text in files.items() if _bytes_of(path) != text.encode()}
    for path, text in stale.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return tuple(stale)


def check(assignment: Assignment) -> tuple[str, ...]:
    """Compare an assignment's generated files with what `build` would write, and look for leaks.

    Returns:
        One sentence for each file that is missing, different or not generated, and for each place where
        something hidden is published; empty where all is well.

    Raises:
        BadInput: the master, the reference or a test file cannot be built from.
    """
    made, tests = notebooks(assignment), _test_files(assignment)
    files = _files(assignment, made, tests)
    drift = [_difference(path, text) for path, text in files.items() if _bytes_of(path) != text.encode()]
    there = [*files_below(assignment.published), *filter(Path.is_file, [assignment.given_file])]
    extra = [path for path in there if path not in files]
    strange = [f"{path}: is not generated; delete it" for path in extra]
    return (*drift, *strange, *leaks(assignment, tests, made.asked))


def _test_files(assignment: Assignment) -> tuple[TestSource, ...]:
    tests = tuple(read_test_source(assignment.test_file(question)) for question in assignment.questions)
    for test, points in zip(tests, assignment.points.values(), strict=True):
        if abs(test.points - points) >= CENT:
            worth = f"its cases are worth {test.points:g}, course.toml says {points:g}"
            raise BadInput(str(test.path), worth, "Change one of them.")
    return tests


def _files(assignment: Assignment, made: Notebooks, tests: tuple[TestSource, ...]) -> dict[Path, str]:
    notebook = f"{assignment.name}.ipynb"
    given = (assignment.given_file, assignment.published / "given.py") if made.given else ()
    return {
        assignment.solutions / notebook: made.completed,
        assignment.published / notebook: made.student,
        assignment.published / "checks.py": published_checks(),
        **dict.fromkeys(given, made.given),
        **{assignment.published / "tests" / test.path.name: public_text(test) for test in tests},
    }


def _bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _difference(path: Path, wanted: str) -> str:
    found = _bytes_of(path)
    if found is None:
        return f"{path}: is missing"
    lines = zip_longest(found.decode("utf-8", errors="replace").splitlines(), wanted.splitlines())
    for number, (there, here) in enumerate(lines, 1):
        if there != here:
            return f"{path}:{number}: is {_quoted(there)}, build writes {_quoted(here)}"
    return f"{path}: differs in its line ends"


def _quoted(line: str | None) -> str:
    return "no line" if line is None else repr(line.strip()[:WIDTH])
