"""The zip for otter, and what otter says with it. Each test runs otter as a program: seconds, not more."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from autograder.authoring import package as package_module
from autograder.authoring.build import build
from autograder.authoring.checks_file import published_checks
from autograder.authoring.package import OtterResult, _result, otter_results, otter_scores, package
from autograder.course import Assignment
from autograder.errors import AutograderError
from tests.authoring.tiny_course import DOUBLE_TESTS, HALVE_TESTS, write_course

ROOT = Path(__file__).parents[2]
WRONG = "def double(z):\n    return 2 * np.minimum(z, 1e9)\n"


@pytest.fixture(scope="module")
def tiny_built(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    """The tiny course, built once for all tests of this module."""
    assignment = write_course(tmp_path_factory.mktemp("course"))
    build(assignment)
    return assignment


@pytest.fixture(scope="module")
def zip_file(tiny_built: Assignment) -> Path:
    """The tiny course's zip."""
    return package(tiny_built, tiny_built.solutions.parent / "tiny.zip")


def notebook(folder: Path, *cells: str) -> Path:
    """Write a notebook with these code cells."""
    nodes: list[dict[str, object]] = [
        {"cell_type": "code", "metadata": {}, "source": cell, "outputs": [], "execution_count": None}
        for cell in cells
    ]
    path = folder / "handed_in.ipynb"
    path.write_text(json.dumps({"cells": nodes, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}))
    return path


def test_the_zip_holds_all_cases_the_checks_and_nothing_of_the_answers(zip_file: Path) -> None:
    """Master tests as they are, `checks.py` where submissions find it, otter's own scripts."""
    with ZipFile(zip_file) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert texts["tests/double.py"] == DOUBLE_TESTS
    assert texts["tests/halve.py"] == HALVE_TESTS
    assert texts["files/checks.py"] == published_checks()
    scripts = {"setup.sh", "run_autograder", "run_otter.py", "environment.yml", "otter_config.json"}
    assert texts.keys() == {"tests/double.py", "tests/halve.py", "files/checks.py", *scripts}


def test_the_zip_asks_for_what_submissions_need_and_shows_no_hidden_case(zip_file: Path) -> None:
    """NumPy and matplotlib as this project needs them; hidden cases' messages stay with the instructor."""
    with ZipFile(zip_file) as archive:
        environment = archive.read("environment.yml").decode()
        config = json.loads(archive.read("otter_config.json"))
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    for requirement in package_module.REQUIREMENTS:
        assert requirement in ours
        assert f"- {requirement}\n" in environment
    assert config["show_hidden"] is False


def test_otter_gives_the_completed_notebook_every_point(tiny_built: Assignment, zip_file: Path) -> None:
    """Public and hidden cases count, and `from checks import ...` works in the zip."""
    results = otter_results(zip_file, tiny_built.solutions / "01_tiny.ipynb")
    assert {question: result.score for question, result in results.items()} == {"double": 2.0, "halve": 1.0}
    assert results["double"].passed == {
        "gives_the_table": True,
        "survives_large_numbers": True,
        "doubles_negative_numbers": True,
    }


def test_otter_tells_each_case_apart(zip_file: Path, tmp_path: Path) -> None:
    """A wrong function loses the case that sees it, and an undefined one loses its own question only."""
    results = otter_results(zip_file, notebook(tmp_path, "import numpy as np", WRONG))
    assert results["double"].score == pytest.approx(1.2)
    assert results["double"].passed == {
        "gives_the_table": True,
        "survives_large_numbers": False,
        "doubles_negative_numbers": True,
    }
    assert results["halve"] == OtterResult(0.0, {"halves_three": False, "halves_zero": False})


def test_otter_gives_stubs_nothing(tiny_built: Assignment, zip_file: Path) -> None:
    """The student's notebook as it is handed out is worth 0."""
    assert otter_scores(zip_file, tiny_built.published / "01_tiny.ipynb") == {"double": 0.0, "halve": 0.0}


def test_a_submission_that_ends_its_process_is_an_error_with_otters_words(
    zip_file: Path, tmp_path: Path
) -> None:
    """Where otter gives no results, nobody may take that for a 0."""
    with pytest.raises(AutograderError, match=r"(?s)handed_in\.ipynb: `otter run` failed\n.*Kernel died"):
        otter_results(zip_file, notebook(tmp_path, "import os", "os._exit(0)"))


def test_a_submission_that_loops_is_stopped(zip_file: Path, tmp_path: Path) -> None:
    """Without a limit of ours, otter would wait for ever."""
    with pytest.raises(AutograderError, match="did not end within 4 s"):
        otter_results(zip_file, notebook(tmp_path, "while True:\n    pass"), seconds=4)


def test_words_of_otter_that_do_not_fit_the_cases_are_an_error() -> None:
    """A case more or less than the file holds would be another otter, or another zip."""
    said = "q results:\n    q - 1 result:\n        ✅ Test case passed"
    with pytest.raises(AutograderError, match="otter tells of 1 cases, there are 2"):
        _result({"name": "q", "score": 1.0, "max_score": 2.0, "output": said}, ("a", "b"))
