"""A class of real hand-ins, graded as an instructor grades it, against a table that was reasoned beforehand.

What each hand-in lacks stands in `tests/sample_class/03_loss/expected.toml`; its score follows from the
points of the cases. The second half asks otter for the points of the same hand-ins, with our zip.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from autograder import test_files
from autograder.authoring.package import package
from autograder.course import load_assignment
from autograder.hand_ins import find_hand_ins
from autograder.pipeline import Grader
from autograder.records import Grade, Submission
from autograder.submission import read_submission
from tests.end_to_end.expectations import read_table, without_line

ROOT = Path(__file__).parents[2]
CLASS = ROOT / "tests" / "sample_class" / "03_loss"
TABLE = read_table(CLASS / "expected.toml")
ASSIGNMENT = load_assignment("03_loss", ROOT)
TESTS = test_files.load(ASSIGNMENT)
LARGE = "large_03_loss.ipynb"
LARGE_BYTES = 30 << 20  # of saved outputs
PATIENCE = 120  # seconds; ends a test that would otherwise wait for ever

SAME_UNDER_OTTER = [name for name, expected in TABLE.items() if expected.otter is None]
OTHER_UNDER_OTTER = [
    name
    for name, expected in TABLE.items()
    if expected.otter is not None and expected.otter.gives != "no end"
]

Grades = dict[str, Grade]
Verdict = dict[str, Any]
AskOtter = Callable[[str], dict[str, float] | str]

one_worker = pytest.mark.xdist_group("sample class")  # all that need the class's grades wait for them once


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A right notebook with 30 MiB of saved outputs."""
    notebook = json.loads((CLASS / "amara_03_loss.ipynb").read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    picture = "iVBORw0KGgo" + "A" * (LARGE_BYTES // len(code))
    for cell in code:
        shown = {"output_type": "display_data", "metadata": {}, "data": {"image/png": picture}}
        cell["outputs"] = [*cell["outputs"], shown]
    path = tmp_path_factory.mktemp("large") / LARGE
    path.write_text(json.dumps(notebook, indent=1), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def grades(large: Path, tmp_path_factory: pytest.TempPathFactory) -> Grades:
    """The class and the large notebook, graded by the command, by name."""
    out = tmp_path_factory.mktemp("grades")
    outputs = [f"--out={out}", f"--json={out}/grades.json", f"--gradebook={out}/grades.db"]
    command = [sys.executable, "-m", "autograder", "grade", "03_loss", f"{CLASS}", f"{large}", *outputs]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    found = msgspec.json.decode((out / "grades.json").read_bytes(), type=list[Grade])
    return {grade.submission: grade for grade in found}


def verdict(grade: Grade) -> Verdict:
    """Give all of a grade that says something about the code: no names, no seconds."""
    told: Verdict = msgspec.to_builtins(grade)
    for question in told["questions"]:
        for case in question["cases"]:
            del case["seconds"]
    return {key: told[key] for key in ("status", "score", "max_score", "messages", "questions")}


def submission(path: Path) -> Submission:
    """Read a hand-in that can be read."""
    read = read_submission(find_hand_ins([path], ASSIGNMENT.name)[0])
    assert isinstance(read, Submission)
    return read


def test_the_table_has_an_entry_for_each_hand_in() -> None:
    """Nobody is forgotten, and nobody is expected who is not there."""
    assert {hand_in.name for hand_in in find_hand_ins([CLASS], ASSIGNMENT.name)} == TABLE.keys()


@one_worker
@pytest.mark.parametrize("name", TABLE)
def test_a_hand_in_lacks_what_the_table_says(grades: Grades, name: str) -> None:
    """Each case has the status that was reasoned, and the score is what the passed cases are worth."""
    expected, grade = TABLE[name], grades[name]
    scores = expected.scores(TESTS)
    statuses = {tests.question: expected.statuses(tests) for tests in TESTS if scores}
    assert grade.status == expected.status
    assert {
        each.name: {case.name: case.status for case in each.cases} for each in grade.questions
    } == statuses
    assert {question.name: question.score for question in grade.questions} == scores
    assert grade.score == (round(sum(scores.values()), 6) if scores else None)


@one_worker
@pytest.mark.parametrize("name", TABLE)
def test_a_hand_in_is_told_what_went_wrong_in_its_cells(grades: Grades, name: str) -> None:
    """Each message that was foreseen, in the order of the cells, and no other."""
    messages = [without_line(message) for message in grades[name].messages]
    expected = TABLE[name].messages
    begin_alike = [said.startswith(begin) for said, begin in zip(messages, expected, strict=False)]
    assert all(begin_alike), messages
    assert len(messages) == len(expected), messages


@one_worker
def test_thirty_megabytes_of_outputs_change_nothing(grades: Grades) -> None:
    """The notebook gets what it gets without them."""
    assert verdict(grades[LARGE]) == verdict(grades["amara_03_loss.ipynb"])


@one_worker
def test_saved_outputs_are_read_once_and_kept_nowhere(large: Path) -> None:
    """Reading a large notebook takes the memory of its bytes, and next to nothing stays."""
    submission(large)
    tracemalloc.start()
    read = submission(large)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read.cells == submission(CLASS / "amara_03_loss.ipynb").cells
    assert most < 1.1 * large.stat().st_size
    assert kept < 1 << 20


@one_worker
def test_crashing_and_endless_neighbours_change_no_grade(grades: Grades) -> None:
    """Hand-ins that follow those which end or hold up their process get what they get alone."""
    order = sorted(TABLE)
    for troublesome in ("abena_03_loss.ipynb", "ximena_03_loss.ipynb", "yetunde_03_loss.ipynb"):
        neighbour = order[order.index(troublesome) + 1]
        grader = Grader(ASSIGNMENT)
        try:
            alone = grader(submission(CLASS / neighbour))
        finally:
            grader.close()
        assert verdict(alone) == verdict(grades[neighbour])


# ---- the same hand-ins under otter


@pytest.fixture(scope="module")
def ask_otter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskOtter]:
    """A process that grades with otter, and our zip."""
    folder = tmp_path_factory.mktemp("otter")
    zip_file = package(ASSIGNMENT, folder / "03_loss.zip")
    command = [sys.executable, str(Path(__file__).with_name("otter_loop.py")), str(zip_file)]
    apart = {"PIP_NO_INDEX": "1", "PIP_REQUIRE_VIRTUALENV": "1"}  # a hand-in's `!pip install` fetches nothing
    apart |= {name: str(folder) for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR")}
    with (
        (folder / "said.txt").open("w") as said,
        subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | apart,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        ) as loop,
    ):
        yield lambda name: _answer(loop, CLASS / name)
        loop.terminate()


def _answer(loop: subprocess.Popen[str], path: Path) -> dict[str, float] | str:
    assert loop.stdin is not None
    assert loop.stdout is not None
    print(json.dumps(str(path)), file=loop.stdin, flush=True)
    assert select.select([loop.stdout], [], [], PATIENCE)[0], "otter gave no answer"
    answer: dict[str, float] | str = json.loads(loop.stdout.readline())
    return answer


@pytest.mark.parametrize("name", SAME_UNDER_OTTER)
def test_otter_gives_the_same_points(ask_otter: AskOtter, name: str) -> None:
    """Question by question; that the table's points are ours, the tests above have shown."""
    assert ask_otter(name) == pytest.approx(TABLE[name].scores(TESTS), abs=1e-6)


@pytest.mark.parametrize("name", OTHER_UNDER_OTTER)
def test_otter_differs_where_the_table_says_so(ask_otter: AskOtter, name: str) -> None:
    """No exception stands in the table that is none; only what never ends is not waited for."""
    otter = TABLE[name].otter
    assert otter is not None
    answer = ask_otter(name)
    assert isinstance(answer, str) == (otter.gives == "no results")
    assert answer != pytest.approx(TABLE[name].scores(TESTS), abs=1e-6)
