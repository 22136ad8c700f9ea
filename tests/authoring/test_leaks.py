"""What is published must not show what only hidden cases say."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring import leaks
from autograder.authoring.build import build, check
from autograder.authoring.public_tests import public_names
from autograder.course import Assignment
from tests.authoring.tiny_course import COURSE, HALVE_TESTS, write_course

TEST = "tests/double.py"


@pytest.fixture
def built(tiny: Assignment) -> Assignment:
    """The tiny course, built."""
    build(tiny)
    return tiny


def leaks_after(assignment: Assignment, file: str, added: str) -> list[str]:
    """Add text to a published file and give what `check` says beyond the difference itself."""
    path = (assignment.published / file).resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + added, encoding="utf-8")
    return [found for found in check(assignment) if found.startswith(f"{path}: holds")]


def in_a_notebook(source: str) -> str:
    """Give a notebook with one cell of prose."""
    lines = ", ".join(f'"{line}\\n"' for line in source.splitlines())
    return f'{{"cells": [{{"cell_type": "markdown", "source": [{lines}]}}]}}'


def test_a_fresh_build_shows_nothing_hidden(built: Assignment) -> None:
    """What `build` writes, `check` accepts."""
    assert check(built) == ()


@pytest.mark.parametrize(
    ("file", "added"),
    [
        (TEST, "# survives_large_numbers\n"),
        (TEST, "x = {'like': \"survives_large_numbers\"}\n"),
        ("checks.py", "\n# as in survives_large_numbers.\n"),
        ("notes/data.csv", "survives_large_numbers,1\n"),
        ("more.ipynb", in_a_notebook("Mind `survives_large_numbers`!")),
        ("../02_next/notes.txt", "survives_large_numbers"),
    ],
)
def test_a_hidden_cases_name_is_found_anywhere(built: Assignment, file: str, added: str) -> None:
    """In a comment, a string, a notebook, or a file of another assignment."""
    (found,) = leaks_after(built, file, added)
    assert found.endswith("holds the name of the hidden case survives_large_numbers")


@pytest.mark.parametrize("added", ["# survives_large_numbers_too\n", "# survives large numbers\n"])
def test_a_longer_name_is_another_name(built: Assignment, added: str) -> None:
    """Only the whole word is the case's name."""
    assert leaks_after(built, TEST, added) == []


def test_a_name_that_is_a_public_case_elsewhere_is_no_secret(tmp_path: Path) -> None:
    """Two questions may have cases of one name, public in one and hidden in the other."""
    shared = HALVE_TESTS.replace("halves_three", "doubles_negative_numbers")
    assignment = write_course(tmp_path, {"solutions/01_tiny/tests/halve.py": shared})
    build(assignment)
    assert check(assignment) == ()


def test_a_name_that_is_public_in_another_assignment_is_no_secret(tmp_path: Path) -> None:
    """Both assignments stay publishable."""
    catalogue = f"{COURSE}\n[assignments.02_next]\ntitle = 'Next'\npoints = {{ halve = 1.0 }}\n"
    tests = HALVE_TESTS.replace("halves_three", "survives_large_numbers")
    public = tests[: tests.index("@test_case(points=0.5, hidden")]
    assignment = write_course(
        tmp_path,
        {
            "solutions/course.toml": catalogue,
            "solutions/02_next/tests/halve.py": tests,
            "assignments/02_next/tests/halve.py": public,
        },
    )
    build(assignment)
    assert check(assignment) == ()


@pytest.mark.parametrize(
    ("added", "line"),
    [
        ("        close(double(-1.5), -3.0, given=-1.5)  \n", "close(double(-1.5), -3.0, given=-1.5)"),
        ("LARGE = np.full(3, 1e300)\n", "LARGE = np.full(3, 1e300)"),
        ("# nobody may know of this\n", "# nobody may know of this"),
        ("    return math.sqrt(4)\n", "return math.sqrt(4)"),
    ],
)
def test_a_line_of_a_hidden_case_is_found(built: Assignment, added: str, line: str) -> None:
    """Also a line of what only hidden cases use, however far it is indented."""
    wanted = f"{built.published / TEST}: holds a line of a hidden case: {line}"
    assert leaks_after(built, TEST, added) == [wanted]


@pytest.mark.parametrize(
    ("added", "string"),
    [
        ('X = "Numbers as large as 1e300 double."\n', "Numbers as large as 1e300 double."),
        ('def f():\n    """Large numbers stay finite."""\n', "Large numbers stay finite."),
        ("X = ['A negative number ' 'doubles.']\n", "A negative number doubles."),
        ("    '''Large numbers stay finite.''' \n", "Large numbers stay finite."),
    ],
)
def test_a_string_of_a_hidden_case_is_found(built: Assignment, added: str, string: str) -> None:
    """An announced property, a docstring, wherever it stands and however it is quoted."""
    wanted = f"{built.published / TEST}: holds a string of a hidden case: {string!r}"
    assert wanted in leaks_after(built, TEST, added)


@pytest.mark.parametrize("added", ["\n\n", ")\n", "    ]\n", "X = ['', ', ']\n"])
def test_brackets_and_signs_are_no_leak(built: Assignment, added: str) -> None:
    """What says nothing gives nothing away, also where it stands in hidden cases only."""
    assert leaks_after(built, TEST, added) == []


def test_a_line_that_public_cases_hold_too_is_no_leak(tmp_path: Path) -> None:
    """A hidden case may look at what a public one looks at."""
    shared = HALVE_TESTS.replace("close(halve(0), 0.0, given=0)", "close(halve(3), 1.5, given=3)")
    assignment = write_course(tmp_path, {"solutions/01_tiny/tests/halve.py": shared})
    build(assignment)
    assert check(assignment) == ()


@pytest.mark.parametrize(
    ("file", "added"),
    [
        ("checks.py", "\n\ndef f(z):\n        z = np.asarray(z, dtype=float)\n\n        return z / SCALE\n"),
        ("more.ipynb", in_a_notebook("```\nz = np.asarray(z, dtype=float)\n# so\nreturn z / SCALE\n```")),
        ("given.py", "def halve(z):\n    z = np.asarray(z, dtype=float)\n    return z / SCALE\n"),
    ],
)
def test_a_questions_body_is_found_anywhere(built: Assignment, file: str, added: str) -> None:
    """In code or in prose, under another name, with other indentation and comments."""
    assert leaks_after(built, file, added) == [
        f"{built.published / file}: holds the body of halve, which students are to write"
    ]


def test_a_part_of_a_body_is_no_leak(built: Assignment) -> None:
    """A first line that many functions share gives nothing away."""
    part = "def g(z):\n    z = np.asarray(z, dtype=float)\n    return z\n"
    assert leaks_after(built, "given.py", part) == []


def test_a_hidden_case_that_is_taken_for_public_is_still_found(
    built: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is hidden is read from the decorators, so a mistake in choosing what is public shows."""
    mistaken = {"survives_large_numbers", "LARGE", "_two"}
    monkeypatch.setattr(leaks, "public_names", lambda test: public_names(test) | mistaken)
    line = "close(double(LARGE), LARGE * _two(), given=LARGE)"
    wanted = f"{built.published / TEST}: holds a line of a hidden case: {line}"
    assert leaks_after(built, TEST, f"    {line}\n") == [wanted]


def test_what_programs_leave_behind_is_not_looked_at(built: Assignment) -> None:
    """Logs of otter, caches of Python and copies of Jupyter are not published."""
    for file in (".OTTER_LOG", "__pycache__/checks.cpython-311.pyc", "tests/.ipynb_checkpoints/double.py"):
        assert leaks_after(built, file, "survives_large_numbers") == []
    assert check(built) == ()


def test_a_test_file_of_another_assignment_that_cannot_be_read_is_not_this_ones_fault(
    built: Assignment,
) -> None:
    """Its own build names it; until then its public cases are unknown."""
    other = built.solutions.parent / "02_next" / "tests" / "broken.py"
    other.parent.mkdir(parents=True)
    other.write_text("a, b = 1, 2\n", encoding="utf-8")
    assert check(built) == ()
