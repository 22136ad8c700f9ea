"""The guides name every command, option, status and limit, and point at nothing that is not there."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from autograder.cli import app
from autograder.course import Limits
from autograder.records import CaseStatus, SubmissionStatus

ROOT = Path(__file__).parents[1]
GUIDES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
HELP = {"--help", "-h", "--version"}


def text(*names: str) -> str:
    """Read guides of `docs/`, one after the other."""
    return "\n".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in names)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_to_files(guide: Path) -> None:
    """What a guide links to in the repository is there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)", guide.read_text(encoding="utf-8"))
    assert [link for link in links if not (guide.parent / link).exists()] == []


def test_every_command_is_documented() -> None:
    """A command that no guide shows might as well not exist."""
    guides = text("instructor.md", "grades.md", "author.md")
    commands = {name for name in app if not name.startswith("-")}
    assert {name for name in commands if f"autograder {name}" not in guides} == set()


def test_every_option_is_documented() -> None:
    """The guides name each option of each command."""
    guides = text("instructor.md", "grades.md", "author.md")
    options = {
        option
        for name in app
        if not name.startswith("-")
        for argument in app[name].assemble_argument_collection()
        for option in argument.names
        if option.startswith("--")
    }
    assert options - HELP
    assert {option for option in options - HELP if option not in guides} == set()


def test_every_status_is_explained() -> None:
    """Whoever meets a status in an output finds it in the instructor's guide."""
    guide = text("instructor.md")
    statuses = {*get_args(SubmissionStatus), *get_args(CaseStatus)}
    assert {status for status in statuses if f"| `{status}` |" not in guide} == set()


def test_every_limit_is_listed_with_its_default() -> None:
    """The table of budgets is that of the code."""
    listed = dict(re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", text("sandbox.md"), re.MULTILINE))
    assert listed == {field.name: str(field.default) for field in fields(Limits)}


def test_the_record_of_the_sandbox_names_each_of_its_files() -> None:
    """A file that joins or leaves the sandbox joins or leaves the record of its sides."""
    named = set(re.findall(r"`(\w+)`", text("decisions/0004-files-of-the-sandbox.md")))
    files = {file.stem for file in (ROOT / "autograder" / "sandbox").glob("[!_]*.py")}
    assert files - named == set()


def test_every_promise_is_proved_by_tests_that_exist() -> None:
    """A test that is renamed or removed leaves no promise behind that nothing proves."""
    page = text("security.md")
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", page)
    missing = [
        f"{file}::{test}"
        for file, test in named
        if f"def {test}(" not in (ROOT / "tests" / file).read_text(encoding="utf-8")
    ]
    assert missing == []
    promises = [
        row for row in page.splitlines() if row.startswith("| ") and not row.startswith("| promise |")
    ]
    assert [row for row in promises if "::test_" not in row] == []
    assert len(promises) > 30
