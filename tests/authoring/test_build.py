"""Writing the generated files, and seeing that they are current."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.build import build, check
from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput
from tests.authoring.tiny_course import DOUBLE_TESTS, MASTER, write_course

ROOT = Path(__file__).parents[2]
GENERATED = (
    "solutions/01_tiny/01_tiny.ipynb",
    "assignments/01_tiny/01_tiny.ipynb",
    "assignments/01_tiny/checks.py",
    "assignments/01_tiny/tests/double.py",
    "assignments/01_tiny/tests/halve.py",
)


def test_the_course_is_built() -> None:
    """What is generated and lies in the repository is what `build` writes, and shows nothing hidden."""
    assert check(load_assignment("03_loss", ROOT)) == ()


def test_everything_that_is_generated_is_written(tiny: Assignment, tmp_path: Path) -> None:
    """The student's folder, and the completed notebook beside its master."""
    assert build(tiny) == tuple(tmp_path / name for name in GENERATED)
    folder = tmp_path / "assignments"
    published = {path for path in folder.rglob("*") if path.is_file()}
    assert published == {tmp_path / name for name in GENERATED[1:]}


def test_only_what_has_changed_is_written_again(tiny: Assignment, tmp_path: Path) -> None:
    """A second build touches nothing; a change of the master touches the notebooks."""
    build(tiny)
    assert build(tiny) == ()
    write_course(tmp_path, {"solutions/01_tiny/master.py": MASTER.replace("# Doubling", "# Twice")})
    assert build(tiny) == tuple(tmp_path / name for name in GENERATED[:2])


def test_checking_writes_nothing(tiny: Assignment) -> None:
    """An unbuilt course is told what it lacks and stays as it is."""
    assert check(tiny)[1] == f"{tiny.published / '01_tiny.ipynb'}: is missing"
    assert not tiny.published.exists()


@pytest.mark.parametrize("name", GENERATED)
def test_a_missing_file_is_named(tiny: Assignment, tmp_path: Path, name: str) -> None:
    """Whatever somebody deleted is found."""
    build(tiny)
    (tmp_path / name).unlink()
    assert check(tiny) == (f"{tmp_path / name}: is missing",)


@pytest.mark.parametrize("name", GENERATED)
def test_an_edited_file_is_named_with_its_first_difference(
    tiny: Assignment, tmp_path: Path, name: str
) -> None:
    """Whatever somebody edited is found, at the line where it begins to differ."""
    build(tiny)
    lines = (tmp_path / name).read_text(encoding="utf-8").splitlines(keepends=True)
    (tmp_path / name).write_text("".join([*lines[:3], "  edited\n", *lines[4:]]), encoding="utf-8")
    (found,) = check(tiny)
    assert found == f"{tmp_path / name}:4: is 'edited', build writes {lines[3].strip()[:80]!r}"


def test_a_file_that_ends_early_and_one_with_other_line_ends_are_named(tiny: Assignment) -> None:
    """A difference need not be in a line."""
    build(tiny)
    path = tiny.published / "tests" / "halve.py"
    text = path.read_bytes()
    path.write_bytes(text + b"x = 1\n")
    assert check(tiny)[0].endswith("is 'x = 1', build writes no line")
    path.write_bytes(text.replace(b"\n", b"\r\n"))
    assert check(tiny) == (f"{path}: differs in its line ends",)


def test_a_file_that_is_not_generated_is_named(tiny: Assignment) -> None:
    """The test of a question that is asked no more would still run, so nothing may lie around."""
    build(tiny)
    path = tiny.published / "tests" / "old.py"
    path.write_text("", encoding="utf-8")
    assert check(tiny) == (f"{path}: is not generated; delete it",)


def test_cases_that_are_not_worth_the_questions_points_are_refused(tmp_path: Path) -> None:
    """The sum of its cases is what a question is worth in the catalogue."""
    changed = DOUBLE_TESTS.replace("points=0.4", "points=0.3")
    assignment = write_course(tmp_path, {"solutions/01_tiny/tests/double.py": changed})
    with pytest.raises(BadInput, match=r"double\.py: its cases are worth 1\.9, course\.toml says 2"):
        build(assignment)
