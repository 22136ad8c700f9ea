"""`autograder build`, `verify` and `package`: what they print, and their exit codes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from autograder.authoring import build as generated
from autograder.authoring import package as zips
from autograder.authoring import verify as proving
from autograder.authoring.proofs import Finding, Proof, Report, TrivialAnswers
from autograder.cli import run
from autograder.commands import authoring
from autograder.course import Assignment
from tests.small_course import make_course

REPORT = Report(
    cases=2,
    stub_cases_failed=2,
    solution_cases_passed=2,
    trivial=TrivialAnswers(total=4, scored_zero=4),
    otter_agrees=True,
    build_current=True,
)


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a course's folder."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def prove_with(monkeypatch: pytest.MonkeyPatch, *findings: Finding) -> None:
    """Let every proof find this."""

    def verify(assignments: Iterable[Assignment], with_mutants: bool) -> dict[str, Proof]:
        return {assignment.name: Proof(REPORT, findings) for assignment in assignments}

    monkeypatch.setattr(proving, "verify", verify)


def test_building_names_what_changed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line a file, and the count."""
    monkeypatch.setattr(generated, "build", lambda _assignment: (Path("a.ipynb"), Path("checks.py")))
    assert authoring.build(["02_products"]) == 0
    assert capsys.readouterr().out == "a.ipynb\nchecks.py\n02_products: 2 files changed\n"


def test_building_nothing_new_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a name, of every assignment of the course."""
    monkeypatch.setattr(generated, "build", lambda _assignment: ())
    assert authoring.build([]) == 0
    assert capsys.readouterr().out == "01_sums: no files changed\n02_products: no files changed\n"


def test_a_stale_file_fails_the_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing is written."""
    monkeypatch.setattr(generated, "check", lambda _assignment: ("a.ipynb: line 3 differs",))
    assert authoring.check(["02_products"]) == 1
    assert capsys.readouterr().out == "a.ipynb: line 3 differs\n"


def test_a_current_tree_passes_the_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a sentence, so that silence is never taken for success."""
    monkeypatch.setattr(generated, "check", lambda _assignment: ())
    assert authoring.check([]) == 0
    assert capsys.readouterr().out == "Everything that is generated is current.\n"


def test_a_proof_is_printed_and_written(
    course: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line an assignment, and the figures as JSON."""
    prove_with(monkeypatch)
    assert authoring.verify([], course / "proofs.json") == 0
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == [
        "01_sums",
        "02_products",
    ]
    assert json.loads((course / "proofs.json").read_bytes())["02_products"]["cases"] == 2


@pytest.mark.parametrize("mutants", [True, False])
def test_mutants_are_tried_if_the_command_says_so(monkeypatch: pytest.MonkeyPatch, mutants: bool) -> None:
    """They take a minute, and not everyone wants to wait for it."""
    asked = []

    def verify(assignments: Iterable[Assignment], with_mutants: bool) -> dict[str, Proof]:
        asked.append(with_mutants)
        return {}

    monkeypatch.setattr(proving, "verify", verify)
    assert run(["verify", *(["--mutants"] if mutants else [])]) == 0
    assert asked == [mutants]


def test_what_does_not_hold_is_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its assignment, question and case."""
    prove_with(monkeypatch, Finding("the stub is passed", "multiply", "holds"))
    assert authoring.verify(["02_products"], None) == 1
    assert "02_products, multiply, holds: the stub is passed" in capsys.readouterr().out


def test_a_zip_is_named_after_its_assignment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Unless it is given a name."""
    monkeypatch.setattr(zips, "package", lambda _assignment, out: out)
    authoring.package("02_products", None)
    authoring.package("02_products", Path("own.zip"))
    assert capsys.readouterr().out == "02_products-autograder.zip\nown.zip\n"
