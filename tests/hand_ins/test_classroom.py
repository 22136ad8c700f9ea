"""GitHub Classroom's folder of repositories."""

from __future__ import annotations

from pathlib import Path

from tests.hand_ins.exports import ASSIGNMENT, CLASSROOM, GOOD, code, found, packed, unpacked


def test_a_repository_is_one_hand_in_of_its_user(tmp_path: Path) -> None:
    """The user's name follows the assignment's, and may have hyphens."""
    for export in (packed(tmp_path / "a", CLASSROOM), unpacked(tmp_path / "b", CLASSROOM)):
        people = [(each.student, each.student_id, each.submitted_at) for each in found(export).hand_ins]
        assert people == [("anasilva", "anasilva", None), ("ben-ode", "ben-ode", None)]


def test_the_folder_of_the_command_line_says_what_repositories_begin_with(tmp_path: Path) -> None:
    """The slug of a classroom's assignment need not be the assignment's name here."""
    folder = unpacked(tmp_path / "week-2-submissions", {f"week-2-ana/{ASSIGNMENT}.ipynb": GOOD})
    assert [each.student for each in found(folder).hand_ins] == ["ana"]


def test_what_git_and_tests_put_there_is_passed_over(tmp_path: Path) -> None:
    """A repository holds more than the hand-in."""
    more = {
        "02-products-anasilva/.git/hooks/x.py": b"x",
        "02-products-anasilva/tests/square.py": b"x",
        "02-products-anasilva/checks.py": b"x",
    }
    ana, _ = found(unpacked(tmp_path, {**CLASSROOM, **more})).hand_ins
    assert ana.name == f"02-products-anasilva/{ASSIGNMENT}.ipynb"
    assert "multiply" in code(ana)


def test_a_folder_beside_notebooks_is_no_repository(tmp_path: Path) -> None:
    """Where hand-ins stand at the top, all are plain."""
    folder = unpacked(
        tmp_path, {"zoe.ipynb": GOOD, "02-products-late/a.ipynb": GOOD, "02-products-late/b.py": b"x"}
    )
    assert [each.student for each in found(folder).hand_ins] == ["a", "b", "zoe"]


def test_folders_of_other_names_are_no_repositories(tmp_path: Path) -> None:
    """In a plain folder of sections each file is somebody's."""
    folder = unpacked(
        tmp_path, {"02-products-ana/a.ipynb": GOOD, "monday/b.ipynb": GOOD, "monday/c.ipynb": GOOD}
    )
    assert [each.student for each in found(folder).hand_ins] == ["a", "b", "c"]
