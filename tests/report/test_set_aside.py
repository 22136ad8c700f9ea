"""What is set aside, on the page of the class and in the terminal."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from autograder.records import Fate, SetAside
from autograder.report.batch import LISTED, write_class_page
from autograder.report.folder import OutFolder
from autograder.report.terminal import show_set_aside
from tests.report.examples import products_grade
from tests.small_course import products


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Where pages go."""
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    return folder


def item(fate: Fate, student: str = "ana", reason: str = "") -> SetAside:
    """Set something aside."""
    return SetAside(
        submission=f"{student}.ipynb",
        student=student,
        student_id="",
        email="",
        submitted_at=None,
        fate=fate,
        reason=reason,
    )


def page(set_aside: list[SetAside], tmp_path: Path, out: OutFolder) -> str:
    """Write the page of a class, and read it."""
    write_class_page([products_grade(1.0, 1.0)], products(tmp_path), out, set_aside)
    return out.batch.read_text(encoding="utf-8")


def printed(set_aside: list[SetAside], out: OutFolder) -> str:
    """Print the summary."""
    lines = io.StringIO()
    show_set_aside(set_aside, out, Console(file=lines, width=500))
    return lines.getvalue()


def test_what_somebody_must_decide_comes_first(tmp_path: Path, out: OutFolder) -> None:
    """A class that is in no roster would bury it."""
    html = page([item("not_in_roster", "ben"), item("conflict", "cleo")], tmp_path, out)
    assert 0 < html.index("cleo.ipynb") < html.index("ben.ipynb")


def test_the_section_stays_short(tmp_path: Path, out: OutFolder) -> None:
    """The table has all; the page says how many it shows."""
    html = page([item("set_aside", f"s{number:03}") for number in range(LISTED + 1)], tmp_path, out)
    assert f"{LISTED} of {LISTED + 1}" in html
    assert f"s{LISTED - 1:03}.ipynb" in html
    assert f"s{LISTED:03}.ipynb" not in html


def test_nothing_that_a_file_is_called_runs_on_the_page(tmp_path: Path, out: OutFolder) -> None:
    """Names and reasons are text."""
    html = page([item("conflict", "<script>x</script>", "<img src=x onerror=y>")], tmp_path, out)
    assert "<script>x" not in html
    assert "<img" not in html


def test_a_class_without_surprises_has_no_section(tmp_path: Path, out: OutFolder) -> None:
    """Neither on the page nor in the terminal."""
    assert "Set aside" not in page([], tmp_path, out)
    assert printed([], out) == ""


def test_the_terminal_counts_and_says_where(out: OutFolder) -> None:
    """One line, whatever the size of the class."""
    told = printed([item("set_aside"), item("conflict"), item("set_aside"), item("no_hand_in")], out)
    assert told == f"1 conflict, 2 set aside, 1 no hand-in: see {out.set_aside}\n"
