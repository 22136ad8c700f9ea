"""The zip with which Gradescope and `otter run` grade, and what otter says when it does.

The zip holds the master tests, hidden cases too, `checks.py`, and `given.py` where there is one. otter grades
inside the student's process: a submission that wants to cheat can. Students who look at Gradescope see the
public cases and the score.

otter runs as a program of its own and is imported nowhere in this project.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

from autograder.authoring.cases import read_test_source
from autograder.authoring.checks_file import published_checks
from autograder.course import Assignment
from autograder.errors import AutograderError

REQUIREMENTS = ("numpy>=2.1", "matplotlib>=3.9")  # what a submission may import; otter adds itself
CONFIG = {
    "show_hidden": False,  # a hidden case's message under otter shows its source and expected values
    "show_all_public": True,  # where nothing is hidden, everything may be seen
}
SECONDS = 300.0
LAST_LINES = 3


@dataclass(frozen=True)
class OtterResult:
    """What otter says of one question.

    Args:
        score: points, public and hidden cases together, rounded by otter to five digits.
        passed: for each case by its function's name, whether it passed.
    """

    score: float
    passed: dict[str, bool]


def package(assignment: Assignment, out: Path) -> Path:
    """Write the autograder zip of an assignment and give its path.

    Raises:
        BadInput: a test file cannot be read.
        AutograderError: otter could not make the zip.
    """
    python = f"{sys.version_info.major}.{sys.version_info.minor}"  # the one this machine grades with
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()  # otter compares paths as text
        beside = _lay_out(assignment, folder)
        asked = ["--tests-dir=tests", "--config=config.json", f"--output-path={out.resolve()}"]
        machine = ["--requirements=requirements.txt", "--no-environment", f"--python-version={python}"]
        _otter(["generate", *asked, *machine, *beside], folder, str(out))
    return out


def otter_results(zip_file: Path, submission: Path, seconds: float = SECONDS) -> dict[str, OtterResult]:
    """Grade one submission with `otter run`, and read what it says of each question.

    Args:
        zip_file: what `package` wrote.
        submission: a notebook or a .py file.
        seconds: wall time after which otter is stopped.

    Raises:
        AutograderError: otter gave no results: the submission ended its process, looped, or is no notebook.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        options = [f"--autograder={zip_file.resolve()}", "--output-dir=.", "--no-logo"]
        _otter(["run", *options, str(submission.resolve())], folder, str(submission), seconds)
        results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        questions = {test["name"]: test for test in results["tests"] if "score" in test}
        cases = _cases(zip_file, folder)
    if questions.keys() != cases.keys():
        raise AutograderError(str(submission), "otter did not grade every question")
    return {question: _result(questions[question], cases[question]) for question in cases}


def otter_scores(zip_file: Path, submission: Path, seconds: float = SECONDS) -> dict[str, float]:
    """Give the points of each question under `otter run`; see `otter_results`."""
    results = otter_results(zip_file, submission, seconds)
    return {question: result.score for question, result in results.items()}


def _lay_out(assignment: Assignment, folder: Path) -> list[str]:
    """Put into the folder exactly what goes into the zip, and name what notebook and tests import."""
    (folder / "tests").mkdir()
    for question in assignment.questions:
        test = read_test_source(assignment.test_file(question))
        (folder / "tests" / test.path.name).write_bytes(test.path.read_bytes())
    (folder / "checks.py").write_text(published_checks(), encoding="utf-8")
    (folder / "config.json").write_text(json.dumps(CONFIG), encoding="utf-8")
    (folder / "requirements.txt").write_text("\n".join(REQUIREMENTS), encoding="utf-8")
    if given := assignment.given():
        (folder / "given.py").write_bytes(given)
    return ["checks.py", *(["given.py"] if given else [])]


def _otter(arguments: Sequence[str], folder: Path, place: str, seconds: float = SECONDS) -> None:
    """Run otter in a folder and say the end of what it printed if it fails."""
    command = [sys.executable, "-m", "otter", *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        what = f"`otter {arguments[0]}` did not end within {seconds:g} s"
        raise AutograderError(place, what, "Does a cell loop for ever?") from None
    if done.returncode:
        said = "\n".join(done.stderr.strip().splitlines()[-LAST_LINES:])
        raise AutograderError(place, f"`otter {arguments[0]}` failed", said)


def _cases(zip_file: Path, folder: Path) -> dict[str, tuple[str, ...]]:
    """Read the names of all cases, in order, from the tests that the zip holds."""
    with ZipFile(zip_file) as archive:
        inside = [name for name in archive.namelist() if re.fullmatch(r"tests/\w+\.py", name)]
        found = [read_test_source(Path(archive.extract(name, folder))) for name in sorted(inside)]
    return {test.path.stem: test.cases() for test in found}


def _result(test: dict[str, Any], cases: tuple[str, ...]) -> OtterResult:
    """Read otter's words: it numbers the cases of a file, and prints none when all have passed."""
    name = re.escape(test["name"])
    marks = re.findall(rf"^ *{name} - \d+ result:\n +(✅|❌)", test["output"], re.MULTILINE)
    if not marks and test["score"] == test["max_score"]:
        marks = ["✅"] * len(cases)
    if len(marks) != len(cases):
        raise AutograderError(test["name"], f"otter tells of {len(marks)} cases, there are {len(cases)}")
    passed = {case: mark == "✅" for case, mark in zip(cases, marks, strict=True)}
    return OtterResult(float(test["score"]), passed)
