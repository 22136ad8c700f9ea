"""Classes of real hand-ins, graded as an instructor grades them, against tables reasoned beforehand.

What each hand-in lacks stands in `tests/sample_class/NAME/expected.toml`; its score follows from the points
of the cases. The second half asks otter for the points of the same hand-ins, with our zip: of all of them in
`make long`, of some in `make test`.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import msgspec
import pytest

from autograder import test_files
from autograder.authoring.package import package
from autograder.hand_ins import find_hand_ins
from autograder.records import Grade
from autograder.test_files import TestFile
from tests.course import ASSIGNMENTS, CLASSES, ROOT
from tests.end_to_end.expectations import Expected, read_table, without_line

TABLES = {path.parent.name: read_table(path) for path in sorted(CLASSES.glob("*/expected.toml"))}
PATIENCE = 600  # seconds; ends a test that would otherwise wait for ever
NOTHING = 0.0  # is what otter gives for a case that would pass with other functions
A_CLASS = 20  # hand-ins, or more
SAMPLED = 4  # one hand-in of so many goes to otter, which takes seconds for each; the others are `long`

Grades = Callable[[str], dict[str, Grade]]
AskOtter = Callable[[str, str], dict[str, float] | str]


@cache
def load_tests(assignment: str) -> tuple[TestFile, ...]:
    """Read all cases of an assignment."""
    return test_files.load(ASSIGNMENTS[assignment])


def hand_ins(
    group: str, wanted: Callable[[Expected], bool] = lambda expected: True, sampled: int = 1
) -> pytest.MarkDecorator:
    """Parametrise over the hand-ins of all classes; one worker has all of a class, and starts things once."""
    return pytest.mark.parametrize(
        ("assignment", "name"),
        [
            pytest.param(assignment, name, marks=[pytest.mark.xdist_group(f"{group} {assignment}"), *long])
            for assignment, table in TABLES.items()
            for at, name in enumerate(name for name, expected in table.items() if wanted(expected))
            for long in [[pytest.mark.long] if at % sampled else []]
        ],
    )


@pytest.fixture(scope="module")
def grades(tmp_path_factory: pytest.TempPathFactory) -> Grades:
    """A class, graded by the command, by name."""

    @cache
    def graded(assignment: str) -> dict[str, Grade]:
        out = tmp_path_factory.mktemp(assignment)
        outputs = [f"--out={out}", f"--json={out}/grades.json", f"--gradebook={out}/grades.db"]
        grade = [sys.executable, "-m", "autograder", "grade", assignment, f"{CLASSES / assignment}"]
        done = subprocess.run([*grade, *outputs], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
        assert done.returncode == 0, done.stderr
        found = msgspec.json.decode((out / "grades.json").read_bytes(), type=list[Grade])
        return {grade.submission: grade for grade in found}

    return graded


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_table_has_an_entry_for_each_hand_in_of_a_class(assignment: str) -> None:
    """Nobody is forgotten, nobody is expected who is not there, and there are enough to be a class."""
    found = {hand_in.name for hand_in in find_hand_ins([CLASSES / assignment], assignment)}
    assert found == TABLES[assignment].keys()
    assert len(found) >= A_CLASS


@hand_ins("class")
def test_a_hand_in_lacks_what_the_table_says(grades: Grades, assignment: str, name: str) -> None:
    """Each case has the status that was reasoned, and the score is what those that passed are worth."""
    expected, grade = TABLES[assignment][name], grades(assignment)[name]
    tests = load_tests(assignment)
    scores = expected.scores(tests, ASSIGNMENTS[assignment].share_with_given)
    statuses = {each.question: expected.statuses(each) for each in tests if scores}
    assert grade.status == expected.status
    assert {
        each.name: {case.name: case.status for case in each.cases} for each in grade.questions
    } == statuses
    assert {question.name: question.score for question in grade.questions} == scores
    assert grade.score == (round(sum(scores.values()), 6) if scores else None)


@hand_ins("class")
def test_a_hand_in_is_told_what_went_wrong_in_its_cells(grades: Grades, assignment: str, name: str) -> None:
    """Each message that was foreseen, in the order of the cells, and no other."""
    messages = [without_line(message) for message in grades(assignment)[name].messages]
    expected = TABLES[assignment][name].messages
    begin_alike = [said.startswith(begin) for said, begin in zip(messages, expected, strict=False)]
    assert all(begin_alike), messages
    assert len(messages) == len(expected), messages


# ---- the same hand-ins under otter


@pytest.fixture(scope="module")
def ask_otter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AskOtter]:
    """Processes that grade with otter and our zips, one for each assignment, started when it is asked for."""
    with ExitStack() as stack:

        @cache
        def loop(assignment: str) -> subprocess.Popen[str]:
            started = stack.enter_context(otter_loop(assignment, tmp_path_factory.mktemp("otter")))
            stack.callback(started.terminate)
            return started

        yield lambda assignment, name: answer(loop(assignment), CLASSES / assignment / name)


def otter_loop(assignment: str, folder: Path) -> subprocess.Popen[str]:
    """Start a process that grades hand-ins with otter."""
    zip_file = package(ASSIGNMENTS[assignment], folder / "autograder.zip")
    apart = {"PIP_NO_INDEX": "1", "PIP_REQUIRE_VIRTUALENV": "1"}  # a hand-in's `!pip install` fetches nothing
    apart |= {name: str(folder) for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR")}
    with (folder / "said.txt").open("w") as said:
        return subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("otter_loop.py")), str(zip_file)],
            cwd=folder,
            env=os.environ | apart,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )


def answer(loop: subprocess.Popen[str], path: Path) -> dict[str, float] | str:
    """Ask for the points of a hand-in."""
    assert loop.stdin is not None
    assert loop.stdout is not None
    print(json.dumps(str(path)), file=loop.stdin, flush=True)
    assert select.select([loop.stdout], [], [], PATIENCE)[0], "otter gave no answer"
    answered: dict[str, float] | str = json.loads(loop.stdout.readline())
    return answered


@hand_ins("otter", lambda expected: expected.otter is None, SAMPLED)
def test_otter_gives_the_same_points(ask_otter: AskOtter, assignment: str, name: str) -> None:
    """Question by question; that the table's points are ours, the tests above have shown."""
    scores = TABLES[assignment][name].scores(load_tests(assignment), NOTHING)
    assert ask_otter(assignment, name) == pytest.approx(scores, abs=1e-6)


@hand_ins("otter", lambda expected: expected.otter is not None and expected.otter.gives != "no end")
def test_otter_differs_where_the_table_says_so(ask_otter: AskOtter, assignment: str, name: str) -> None:
    """No exception stands in the table that is none; only what never ends is not waited for."""
    expected = TABLES[assignment][name]
    assert expected.otter is not None
    answered = ask_otter(assignment, name)
    assert isinstance(answered, str) == (expected.otter.gives == "no results")
    assert answered != pytest.approx(expected.scores(load_tests(assignment), NOTHING), abs=1e-6)
