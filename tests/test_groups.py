"""Functions that fail in one way that nobody knows, and how an instructor's hint reaches them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.agreement import right_answers
from autograder.course import load_assignment
from autograder.diagnosis import diagnose
from autograder.known import Answers, Known
from autograder.pipeline import Grader
from autograder.records import CaseResult, CaseRun, CaseStatus, Grade, Observation
from tests.test_bank import BANK, DOUBLES, make_course
from tests.test_pipeline import BOTH, submission

CUBE = "def cube(x):\n    return x ** 3"
ADDS_ONE = f"def square(x):\n    return x * x + 1\n{CUBE}"
ADDS_ONE_IN_A_LOOP = f"def plus(x):\n    return x + 1\ndef square(x):\n    return plus(cube(x) / x)\n{CUBE}"
STUB = '''
@misconception(of="square")
def group_1a2b3c4d(x):
    """Write the hint here."""
    raise NotImplementedError("group_1a2b3c4d is not written yet")
'''


@pytest.fixture(scope="module")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grader]:
    """A grader of a course whose bank has one complete entry, and one that waits for its hint."""
    root = make_course(tmp_path_factory.mktemp("course"), BANK + STUB)
    grader = Grader(load_assignment("02_products", root))
    yield grader
    grader.close()


def groups(grade: Grade) -> list[str]:
    """Give the group of each question."""
    return [question.group for question in grade.questions]


def test_functions_that_fail_alike_share_a_group_however_written(grader: Grader) -> None:
    """Its name is eight hexadecimal digits; a question that was passed has none."""
    first, second = grader(submission(ADDS_ONE)), grader(submission(ADDS_ONE_IN_A_LOOP))
    assert groups(first) == groups(second)
    group, none = groups(first)
    assert (len(group), int(group, 16) > 0, none) == (8, True, "")


def test_a_group_carries_the_function_as_it_was_written(grader: Grader) -> None:
    """With its helpers, but for those that are questions themselves."""
    square, cube = grader(submission(ADDS_ONE_IN_A_LOOP)).questions
    helper, function = "def plus(x):\n    return x + 1", "def square(x):\n    return plus(cube(x) / x)"
    assert (square.code, cube.code) == (f"{function}\n\n\n{helper}", "")


@pytest.mark.parametrize(
    "cells",
    [
        BOTH,
        DOUBLES,
        CUBE,
        f"{CUBE}\ndef square(x):\n    raise NotImplementedError",
        f"{CUBE}\nsquare = 0\nwhile 1: 0",
    ],
    ids=["right", "known", "missing", "unfinished", "not run"],
)
def test_others_are_in_no_group(grader: Grader, cells: str) -> None:
    """What is right, what has a hint, and what gave no answer."""
    assert groups(grader(submission(cells)))[0] == ""


def test_a_mistake_in_another_way_is_another_group(grader: Grader) -> None:
    """And another question's is, too, though the numbers be the same."""
    other = ADDS_ONE.replace("+ 1", "- 1")
    assert groups(grader(submission(other))) != groups(grader(submission(ADDS_ONE)))


def test_without_a_bank_there_are_groups_too(grader: Grader) -> None:
    """Nobody knows anything of cubes."""
    cells = BOTH.replace("x ** 3", "x ** 4"), BOTH.replace("x ** 3", "x * x * x * x")
    found = [groups(grader(submission(each))) for each in cells]
    assert found[0] == found[1]
    assert found[0][1]


def test_a_process_that_has_died_leaves_a_group_without_a_text(grader: Grader) -> None:
    """What was observed before stands."""
    square = "import os\ndef square(x):\n    if x != 3.0: os._exit(0)\n    return 1"
    question = grader(submission(f"{square}\ndef cube(x):\n    os._exit(0)")).questions[0]
    assert (bool(question.group), question.code) == (True, "")


def test_an_entry_that_waits_for_its_hint_gives_none(grader: Grader) -> None:
    """Neither to whom it was begun for nor to anybody."""
    for cells in (ADDS_ONE, f"{CUBE}\ndef square(x):\n    raise NotImplementedError"):
        grade = grader(submission(cells))
        assert {case.hint for question in grade.questions for case in question.cases} == {None}


def run(status: CaseStatus, *observed: Observation) -> CaseRun:
    """Make a case."""
    return CaseRun(CaseResult(name="case", status=status, hidden=False, points=0.0, max_points=1.0), observed)


@pytest.mark.parametrize("status", ["failed", "raised", "unfinished", "timed_out", "not_data"])
def test_an_answer_that_raises_that_it_is_not_written_is_nobodys(status: CaseStatus) -> None:
    """Were it compared, it would fit nothing: it says nothing that was observed."""
    seen = Observation("value", {"": 1.0}, warned=False)
    right = [right_answers([seen], [])]
    stub = Known("group_1a2b3c4d", "Write the hint here.", [run("unfinished")])
    ours = [run(status, Observation("NotImplementedError: ", {}, warned=False))]
    assert diagnose(ours, Answers("f", right, [stub])) == {}
    assert diagnose([run(status)], Answers("f", right, [stub])) == {}


COMPLETED = STUB.replace("Write the hint here.", "Is 0 squared 1?").replace(
    'raise NotImplementedError("group_1a2b3c4d is not written yet")', "return 1 + x**2"
)


def test_a_completed_entry_gives_everyone_in_the_group_its_hint(tmp_path: Path) -> None:
    """And there is no group any more."""
    grader = Grader(load_assignment("02_products", make_course(tmp_path, BANK + COMPLETED)))
    for cells in (ADDS_ONE, ADDS_ONE_IN_A_LOOP):
        square = grader(submission(cells)).questions[0]
        assert {case.hint for case in square.cases} == {"Is 0 squared 1?"}
        assert (square.group, square.code) == ("", "")
    grader.close()
