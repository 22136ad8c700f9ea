"""What a wrong function costs those that build on it, and what a second run with right ones may not give."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput, MachineLacks
from autograder.pipeline import Grader
from autograder.records import CaseResult
from autograder.runner import Runner
from tests.test_pipeline import submission

CATALOGUE = """
title = "Arithmetic"

[assignments.04_halves]
title = "Halves"
points = {{ half = 1.0, quarter = 2.0, eighth = 2.0, steps = 1.0, total = 1.0, shaken = 1.0 }}
{share}

[assignments.04_halves.limits]
seconds_per_case = 0.5
calls_per_case = 200
"""
HEADER = """
import numpy as np
from checks import close, explained, fresh_rng
from otter.test_files import test_case
"""
CASE = """
@test_case(points={points}, hidden={hidden}, failure_message="{claim}")
@explained()
def {name}({needs}):
    {body}
"""
NEEDS = {"agree": "eighth, half"}
CASES = {
    "half": [("halves", 1, False, "close(half(8.0), 4.0, given={'x': 8.0})")],
    "quarter": [
        ("quarters", 1, False, "close(quarter(8.0), 2.0, given={'x': 8.0})"),
        ("quarters_below_zero", 1, True, "close(quarter(-8.0), -2.0, given={'x': -8.0})"),
    ],
    "eighth": [
        ("eighths", 1, True, "close(eighth(8.0), 1.0, given={'x': 8.0})"),
        ("agree", 1, False, "close(eighth(8.0), half(2.0), given={'x': 8.0})"),
    ],
    "steps": [("counts", 1, False, "close(list(steps(3)), [0, 1, 2])")],
    "total": [("adds_up", 1, False, "close(total(4), 6)")],
    "shaken": [
        ("draws", 1, False, "rng, same = (np.random.default_rng(1) for _ in range(2))\n"
         "    close(shaken(rng), same.normal() / 2)\n    close(shaken(rng), same.normal() / 2)")
    ],
}  # fmt: skip
RIGHT = {
    "half": "def half(x):\n    return x / 2",
    "quarter": "def quarter(x):\n    return half(half(x))",
    "eighth": "def eighth(x):\n    return half(quarter(x))",
    "steps": "def steps(n):\n    for i in range(n):\n        yield i",
    "total": "def total(n):\n    return sum(steps(n))",
    "shaken": "def shaken(rng):\n    return half(rng.normal())",
}
THIRD = "def half(x):\n    return x / 3"
STUB = 'def half(x):\n    raise NotImplementedError("half is not written yet")'


def make_assignment(root: Path, share: str = "") -> Assignment:
    """Write a course in which functions build on each other."""
    solutions = root / "solutions" / "04_halves"
    (solutions / "tests").mkdir(parents=True)
    (root / "solutions" / "course.toml").write_text(CATALOGUE.format(share=share), encoding="utf-8")
    for question, cases in CASES.items():
        texts = [
            CASE.format(
                name=name,
                points=points,
                hidden=hidden,
                body=body,
                needs=NEEDS.get(name, question),
                claim=f"It {name}.",
            )
            for name, points, hidden, body in cases
        ]
        (solutions / "tests" / f"{question}.py").write_text(HEADER + "".join(texts), encoding="utf-8")
    cells: list[dict[str, Any]] = [
        {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], "execution_count": None}
        for source in RIGHT.values()
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
    (solutions / "04_halves.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return load_assignment("04_halves", root)


Cases = dict[str, CaseResult]
GradeCells = Callable[..., Cases]


@pytest.fixture(scope="module")
def grade(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GradeCells]:
    """Grades right cells, with others in the place of some."""
    grader = Grader(make_assignment(tmp_path_factory.mktemp("course")))
    yield lambda **cells: graded(grader, **cells)
    grader.close()


def graded(grader: Grader, **cells: str) -> Cases:
    """Grade right cells with others in the place of some, and give the cases by name."""
    found = grader(submission(*(RIGHT | cells).values(), name="ana_04_halves.ipynb"))
    return {case.name: case for question in found.questions for case in question.cases}


def statuses(cases: Cases, *names: str) -> list[str]:
    """Give the statuses of some cases."""
    return [cases[name].status for name in names]


@pytest.mark.parametrize(
    "half",
    [THIRD, STUB, "hulf = 1", "def half(x):\n    1 / 0", "def half(x):\n    while True: pass", "half = 2"],
    ids=["wrong", "not written", "not there", "raises", "never ends", "no function"],
)
def test_what_fails_because_of_an_earlier_function_earns_half(grade: GradeCells, half: str) -> None:
    """However that one fails; and what was wrong in the first place earns nothing."""
    cases = grade(half=half)
    assert cases["halves"].points == 0
    for name in ("quarters", "quarters_below_zero", "eighths", "agree"):
        assert cases[name].status == "passed_with_given"
        assert cases[name].points == cases[name].max_points / 2
    assert statuses(cases, "counts", "adds_up") == ["passed", "passed"]


def test_the_student_reads_which_function_it_was(grade: GradeCells) -> None:
    """The property first, then why this has not earned everything; hidden cases say no more."""
    cases = grade(half=THIRD)
    why = "It fails with your `half`, and holds once `half` is right: that is where to look."
    assert cases["quarters"].message == f"It quarters.\n{why}"
    assert cases["quarters_below_zero"].message == f"It quarters_below_zero.\n{why}"


def test_only_the_cause_is_named(grade: GradeCells) -> None:
    """`quarter` stands between, and is right; it is given too, which spares its calls of `half`."""
    assert "`quarter`" not in grade(half=THIRD)["eighths"].message
    quarter = "def quarter(x):\n    return sum(half(half(x / 40)) for _ in range(40))"
    eighth = "def eighth(x):\n    return half(sum(quarter(x / 100) for _ in range(100)))"
    cases = grade(half=THIRD, quarter=quarter, eighth=eighth)  # with half alone it would take 8,000 calls
    assert statuses(cases, "quarters", "eighths") == ["passed_with_given"] * 2
    assert "once `half` is right" in cases["eighths"].message


def test_all_causes_are_named(grade: GradeCells) -> None:
    """A function may rest on two wrong ones."""
    cases = grade(half=THIRD, quarter="def quarter(x):\n    return x")
    assert statuses(cases, "quarters", "eighths") == ["failed", "passed_with_given"]
    assert "once `quarter` and `half` are right" in cases["eighths"].message


def test_a_mistake_of_its_own_is_not_excused(grade: GradeCells) -> None:
    """With a right `half` this still fails, and what the student reads is about their own run."""
    cases = grade(half=THIRD, quarter="def quarter(x):\n    return half(x)")
    assert statuses(cases, "quarters", "quarters_below_zero") == ["failed", "failed"]
    assert "got:      2.66" in cases["quarters"].message


def test_each_case_is_tried_for_itself(grade: GradeCells) -> None:
    """A function that goes wrong below zero only loses what lies there."""
    cases = grade(half=THIRD, quarter="def quarter(x):\n    return half(half(abs(x)))")
    assert statuses(cases, "quarters", "quarters_below_zero") == ["passed_with_given", "failed"]


def test_what_calls_nothing_given_is_not_excused(grade: GradeCells) -> None:
    """It fails by itself, also where chance or memory would let it pass the second time."""
    quarter = "tries = []\ndef quarter(x):\n    tries.append(x)\n    return x / 4 if len(tries) > 2 else 0.0"
    assert statuses(grade(half=THIRD, quarter=quarter), "quarters", "quarters_below_zero") == ["failed"] * 2


def test_two_that_rest_on_each_other_excuse_neither_twice(grade: GradeCells) -> None:
    """Only earlier functions are given; or two empty ones would earn half of each."""
    cases = grade(half="def half(x):\n    return quarter(2 * x)", quarter=RIGHT["quarter"])
    assert statuses(cases, "halves", "quarters") == ["raised", "passed_with_given"]


def test_what_calls_nothing_is_not_excused_by_what_others_called(grade: GradeCells) -> None:
    """Each case stands for itself."""
    total = "tries = []\ndef total(n):\n    tries.append(n)\n    return 6 if len(tries) > 1 else 0"
    assert statuses(grade(half=THIRD, total=total), "eighths", "adds_up") == ["passed_with_given", "failed"]


def test_what_passes_keeps_its_points(grade: GradeCells) -> None:
    """Nothing that holds is tried again, though it calls a function that fails."""
    cases = grade(
        half="def half(x):\n    return x / 2 if x != 8.0 or x != x else 4.5", quarter=RIGHT["quarter"]
    )
    assert statuses(cases, "halves", "quarters", "quarters_below_zero") == [
        "failed",
        "passed_with_given",
        "passed",
    ]


def test_steps_cross_one_after_the_other(grade: GradeCells) -> None:
    """What iterates over a given function gets all it gives."""
    cases = grade(steps="def steps(n):\n    return [7] * n")
    assert statuses(cases, "counts", "adds_up") == ["failed", "passed_with_given"]


def test_a_generator_goes_on_where_it_was(grade: GradeCells) -> None:
    """What a test passes in is one object in all three processes."""
    half = "def half(x):\n    return 0.0"
    shaken = "def shaken(rng):\n    return half(rng.normal())"
    assert statuses(grade(half=half, shaken=shaken), "draws") == ["passed_with_given"]


def test_the_second_run_tells_nothing(grade: GradeCells) -> None:
    """A student's code holds right answers then, and could print them in an error."""
    quarter = "def quarter(x):\n    raise ValueError(f'it is {half(half(x))}')"
    cases = grade(half="def half(x):\n    return 77.0", quarter=quarter)
    assert statuses(cases, "quarters", "quarters_below_zero") == ["raised", "raised"]
    assert all("it is 77.0" in cases[name].message for name in ("quarters", "quarters_below_zero"))


@pytest.mark.parametrize(
    "quarter",
    [
        "import os\ndef quarter(x):\n    if half(8.0) == 4.0:\n        os._exit(0)\n    return 1.0",
        "def quarter(x):\n    while half(8.0) == 4.0: pass\n    return 1.0",
        "def quarter(x):\n    return [half(x)] * 10 ** 6 if half(8.0) == 4.0 else 1.0",
        "def quarter(x):\n    half(quarter)\n    return 1.0",
        "def quarter(x):\n    half('x' * 10 ** 7)\n    return 1.0",
    ],
    ids=[
        "ends its process",
        "never stops calling",
        "gives too much",
        "sends what cannot cross",
        "sends too much",
    ],
)
def test_a_second_run_that_goes_wrong_costs_nothing_more(grade: GradeCells, quarter: str) -> None:
    """Each case keeps what its first run found, and later questions are tried all the same."""
    cases = grade(half="def half(x):\n    return 77.0", quarter=quarter)
    assert statuses(cases, "quarters", "quarters_below_zero") == ["failed", "failed"]
    assert statuses(cases, "draws", "counts") == ["passed_with_given", "passed"]


@pytest.mark.parametrize(("share", "points"), [("0.25", 0.25), ("0", 0.0), ("1.0", 1.0)])
def test_the_course_says_how_much_it_earns(tmp_path: Path, share: str, points: float) -> None:
    """`share_with_given` of an assignment."""
    grader = Grader(make_assignment(tmp_path, f"share_with_given = {share}"))
    cases = graded(grader, half=THIRD)
    grader.close()
    assert statuses(cases, "quarters", "eighths") == ["passed_with_given"] * 2
    assert cases["quarters"].points == points


@pytest.mark.parametrize("share", ["-0.1", "1.5", '"half"'])
def test_a_share_is_a_share(tmp_path: Path, share: str) -> None:
    """The file and the key are named."""
    with pytest.raises(BadInput, match=r"course.toml.*share_with_given"):
        make_assignment(tmp_path, f"share_with_given = {share}")


def test_a_stored_grade_rests_on_the_share(tmp_path: Path) -> None:
    """Another share, another grade."""
    one, other = make_assignment(tmp_path / "a"), make_assignment(tmp_path / "b", "share_with_given = 0.25")
    assert one.digest() != other.digest()


def test_a_fault_of_the_machine_costs_no_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A student's `except` cannot make half the points of it: the command ends, and says why."""
    grader = Grader(make_assignment(tmp_path))
    opened = Runner.open_sources

    def lacks(self: Runner, sources: object) -> object:
        raise MachineLacks("sandbox", "no more processes", "Run the command again")

    monkeypatch.setattr(Runner, "open_sources", lacks)
    quarter = (
        "def quarter(x):\n    try:\n        return half(half(x))\n    except Exception:\n        return 0.0"
    )
    with pytest.raises(MachineLacks, match="no more processes"):
        graded(grader, half=THIRD, quarter=quarter)
    monkeypatch.setattr(Runner, "open_sources", opened)
    grader.close()


def test_who_asks_for_verdicts_alone_gets_no_second_run(tmp_path: Path) -> None:
    """A proof asks what holds; why the rest does not would cost it twice the time."""
    grader = Grader(make_assignment(tmp_path), verdicts_only=True)
    cases = graded(grader, half=THIRD)
    grader.close()
    assert statuses(cases, "halves", "quarters", "eighths", "counts") == ["failed"] * 3 + ["passed"]
