"""The same submission gets the same grade, to the byte of its JSON apart from times, whatever else differs.

In CI on a part of two sample classes, with all that may differ at once. By hand on all of them, and one thing
after the other: AUTOGRADER_SAME_AGAIN=all pytest -n 0 tests/end_to_end/test_same_again.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.course import ASSIGNMENTS, CLASSES, ROOT
from tests.faults.small_class import timeless

ALL = os.environ.get("AUTOGRADER_SAME_AGAIN") == "all"
SOME, A_FEW = ("01_neurons", "03_loss"), 8
PATIENCE = 600  # seconds; ends a test that would otherwise wait for ever
BY_CHANCE = "zeynep_05_training.ipynb"  # seeds its generator with the system's entropy, as its author chose
CRASHES = "import ctypes\nctypes.string_at(0)\n"
EXITS = "import os\nos._exit(1)\n"


class Circumstances(NamedTuple):
    """In what one run may differ from another.

    Args:
        workers: their number.
        backwards: whether the hand-ins come in the opposite order.
        after_a_crash: whether the jail has seen processes crash before.
        paranoid: whether each has a jail of its own.
        environment: variables; `{folder}` stands for one that is made for this run.
        elsewhere: whether the working folder is another.
    """

    workers: int = 1
    backwards: bool = False
    after_a_crash: bool = False
    paranoid: bool = False
    environment: Mapping[str, str] = {}
    elsewhere: bool = False


ABROAD = {"LC_ALL": "POSIX", "LANGUAGE": "de", "TZ": "Pacific/Auckland"}
HASHED = {"PYTHONHASHSEED": "4711"}
SCRATCH = {"TMPDIR": "{folder}"}
ONE_BY_ONE = {
    "again": Circumstances(),
    "two workers": Circumstances(workers=2),
    "another order": Circumstances(backwards=True),
    "after a crash": Circumstances(after_a_crash=True),
    "jails of their own": Circumstances(paranoid=True),
    "another locale and time zone": Circumstances(environment=ABROAD),
    "another hash seed": Circumstances(environment=HASHED),
    "another temporary folder": Circumstances(environment=SCRATCH),
    "another working folder": Circumstances(elsewhere=True),
}
AT_ONCE = {"all at once": Circumstances(2, True, True, False, {**ABROAD, **HASHED, **SCRATCH}, True)}
EACH = {**ONE_BY_ONE, **AT_ONCE}

Graded = Callable[[str, Circumstances], dict[str, bytes]]


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Graded:
    """A class by the command: the JSON of each hand-in without its times, by name."""

    def run(assignment: str, how: Circumstances) -> dict[str, bytes]:
        folder = tmp_path_factory.mktemp(assignment)
        files = sorted(each for each in (CLASSES / assignment).iterdir() if each.suffix in (".ipynb", ".py"))
        if not ALL:
            files = files[:: -(-len(files) // A_FEW)]
        files = files[::-1] if how.backwards else files
        return outcomes(folder, assignment, [*crashing(folder, how), *files], how)

    return cache_by_circumstances(run)


def cache_by_circumstances(run: Graded) -> Graded:
    """Grade in plain circumstances once."""
    plain = cache(lambda assignment: run(assignment, Circumstances()))
    return lambda assignment, how: plain(assignment) if how is PLAIN else run(assignment, how)


PLAIN = Circumstances()


def crashing(folder: Path, how: Circumstances) -> list[Path]:
    """Write hand-ins that end their processes, before any other."""
    texts = {"crashes.py": CRASHES, "exits.py": EXITS} if how.after_a_crash else {}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def outcomes(folder: Path, assignment: str, files: list[Path], how: Circumstances) -> dict[str, bytes]:
    """Grade files, and give the JSON of each without its times; crashing ones are left out."""
    outputs = [
        f"--out={folder}/out",
        f"--json={folder}/grades.json",
        f"--gradebook={folder}/grades.db",
        "--regrade",
    ]
    name = str(ASSIGNMENTS[assignment].solutions) if how.elsewhere else assignment
    command = [sys.executable, "-m", "autograder", "grade", name, *map(str, files), *outputs]
    done = subprocess.run(
        [*command, f"--workers={how.workers}", *["--paranoid"] * how.paranoid],
        cwd=folder if how.elsewhere else ROOT,
        env={**os.environ, **{key: text.format(folder=folder) for key, text in how.environment.items()}},
        capture_output=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    grades = json.loads((folder / "grades.json").read_bytes())
    found = {grade["submission"]: json.dumps(steady(grade)).encode() for grade in grades}
    return {name: text for name, text in found.items() if name not in ("crashes.py", "exits.py")}


def steady(grade: dict[str, Any]) -> Any:
    """Leave out times, and where a submission itself draws lots, what it drew."""
    if grade["submission"] == BY_CHANCE:
        return grade["score"], [case["status"] for each in grade["questions"] for case in each["cases"]]
    return timeless(grade)


@pytest.mark.xdist_group("same again")
@pytest.mark.parametrize("assignment", list(ASSIGNMENTS) if ALL else SOME)
@pytest.mark.parametrize("how", EACH if ALL else AT_ONCE)
def test_the_same_submission_gets_the_same_grade(graded: Graded, how: str, assignment: str) -> None:
    """Every byte of its JSON, times apart."""
    first, second = graded(assignment, PLAIN), graded(assignment, EACH[how])
    assert first.keys() == second.keys()
    assert {name: second[name] for name in first if first[name] != second[name]} == {}
