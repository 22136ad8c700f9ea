"""The command line: what is typed, what is told, and the exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autograder import __version__, cli
from autograder.commands import grade as grade_command
from autograder.errors import BadInput, MachineLacks
from autograder.options import GradeOptions
from tests.small_course import make_course

HEAVY = (
    "numpy",
    "sqlalchemy",
    "jinja2",
    "matplotlib",
    "jupytext",
    "nbformat",
    "IPython",
    "pydantic",
    "otter",
)


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a course's folder."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Run a command; give its exit code and what it wrote to standard error."""
    code = cli.run(list(arguments))
    return code, capsys.readouterr().err


def test_an_unknown_option_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip is told in two lines."""
    code, text = told(capsys, "grade", "02_products", "class", "--worker", "3")
    assert code == 2
    assert text == "autograder: Unknown option: --worker. Did you mean --workers?\nTry: autograder --help\n"


def test_an_unknown_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    """As it does for options."""
    code, text = told(capsys, "grad", "02_products")
    assert code == 2
    assert 'Did you mean "grade"?' in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["grade"],
        ["grade", "02_products"],
        ["grade", "02_products", "class", "--workers", "0"],
        ["grade", "02_products", "class", "--isolation", "half"],
        ["grade", "02_products", "class", "--unreadable-as", "5"],
        ["grade", "02_products", "class", "--executor", "local"],
        ["grade", "02_products", "missing"],
        ["grade", "02_product", "class"],
        ["build", "02_product"],
        ["package"],
    ],
)
def test_bad_input_is_exit_code_2_in_two_lines(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """What happened, what to do next, and no traceback."""
    code, text = told(capsys, *arguments)
    assert code == 2
    assert 1 <= len(text.splitlines()) <= 2
    assert "Traceback" not in text


def test_options_reach_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each as it was typed, the others at their defaults."""
    seen: list[object] = []
    monkeypatch.setattr(grade_command, "grade", lambda *given: seen.extend(given))
    cli.run(
        [
            "grade",
            "02_products",
            "a",
            "b",
            "--out",
            "o",
            "--workers",
            "3",
            "--regrade",
            "--paranoid",
            "--isolation",
            "none",
        ]
    )
    expected = GradeOptions(out=Path("o"), workers=3, regrade=True, paranoid=True, isolation="none")
    assert seen == ["02_products", [Path("a"), Path("b")], expected]


@pytest.mark.parametrize(
    ("error", "code"),
    [(BadInput("grades", "is no folder", "Name another."), 2), (MachineLacks("sandbox", "is missing"), 3)],
)
def test_what_the_operator_must_mend_has_its_exit_code(
    error: Exception, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """2 for what was typed, 3 for what the machine lacks."""

    def fail(*_given: object) -> int:
        raise error

    monkeypatch.setattr(grade_command, "grade", fail)
    assert told(capsys, "grade", "02_products", "class") == (code, f"{error}\n")


def test_an_interrupted_run_says_that_it_can_be_taken_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C loses nothing, and no traceback says otherwise."""

    def interrupt(*_given: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(grade_command, "grade", interrupt)
    code, text = told(capsys, "grade", "02_products", "class")
    assert code == 130
    assert "What was graded is kept" in text


@pytest.mark.parametrize("command", sorted(name for name in cli.app if not name.startswith("-")))
def test_every_command_is_documented_with_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Help begins with what it does and shows how it is typed."""
    assert cli.run([command, "--help"]) == 0
    text = capsys.readouterr().out
    assert f"Example: autograder {command}" in text


def test_help_imports_nothing_heavy() -> None:
    """So that it answers at once."""
    program = (
        "import sys; from autograder.cli import run; run(['--help']); "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_module_runs_as_the_command_does() -> None:
    """`python -m autograder --version`."""
    done = subprocess.run(
        [sys.executable, "-m", "autograder", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == __version__
