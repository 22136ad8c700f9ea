"""One submission through all stages: what becomes of its cells, its cases and its points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput, MachineLacks
from autograder.pipeline import Grader
from autograder.plots import Curves
from autograder.records import Cell, Grade, Submission
from autograder.sandbox import jail

CATALOGUE = """
title = "Arithmetic"
secret = "{secret}"

[assignments.02_products]
title = "Products"
points = {{ square = 2.0, cube = 1.0 }}

[assignments.02_products.limits]
seconds_per_case = 0.5
seconds_per_cell = 0.5
seconds_per_submission = 10.0
memory_mib = 256
answer_mib = 0.1
calls_per_case = 20
"""
SQUARE = """
from checks import close, explained, fresh_rng
from otter.test_files import test_case

@test_case(points=0.5, failure_message="The square of 3 is 9.")
@explained()
def squares(square):
    close(square(3.0), 9.0, given={"x": 3.0})

@test_case(points=1.5, hidden=True, failure_message="Squares what is fresh.")
@explained(like="squares")
def squares_fresh(square):
    x = fresh_rng().normal()
    close(square(x), x * x, given={"x": x})
"""
CUBE = """
from checks import close, explained
from otter.test_files import test_case

@test_case(points=1, failure_message="The cube of 2 is 8.")
@explained(repeats=True)
def cubes(cube):
    close(cube(2.0), 8.0, given={"x": 2.0})
"""
BOTH = "def square(x):\n    return x * x\ndef cube(x):\n    return x ** 3"


def make_assignment(root: Path, secret: str = "") -> Assignment:
    """Write a course with one assignment of two questions."""
    tests = root / "solutions" / "02_products" / "tests"
    tests.mkdir(parents=True)
    (root / "solutions" / "course.toml").write_text(CATALOGUE.format(secret=secret), encoding="utf-8")
    (tests / "square.py").write_text(SQUARE, encoding="utf-8")
    (tests / "cube.py").write_text(CUBE, encoding="utf-8")
    return load_assignment("02_products", root)


def submission(*cells: str, name: str = "ana_02_products.ipynb", matplotlib: bool = False) -> Submission:
    """Hand in some cells."""
    numbered = tuple(Cell(number, source) for number, source in enumerate(cells, start=1))
    return Submission(Path(name), name, "ana", "sha256:0", numbered, matplotlib)


@pytest.fixture(scope="module")
def grader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grader]:
    """A grader of the small assignment."""
    grader = Grader(make_assignment(tmp_path_factory.mktemp("course")))
    yield grader
    grader.close()


def by_case(grade: Grade) -> dict[str, str]:
    """Give the status of each case."""
    return {case.name: case.status for question in grade.questions for case in question.cases}


def points(grade: Grade) -> dict[str, float]:
    """Give the score of each question."""
    return {question.name: question.score for question in grade.questions}


def test_a_right_submission_earns_everything(grader: Grader) -> None:
    """The grade carries all that a report shows."""
    grade = grader(submission(BOTH))
    assert (grade.status, grade.score, grade.max_score, grade.messages) == ("graded", 3.0, 3.0, ())
    assert (grade.submission, grade.student, grade.assignment, grade.digest, grade.isolation) == (
        "ana_02_products.ipynb",
        "ana",
        "02_products",
        "sha256:0",
        "full",
    )
    assert points(grade) == {"square": 2.0, "cube": 1.0}
    assert [question.name for question in grade.questions] == ["square", "cube"]
    assert by_case(grade) == dict.fromkeys(["squares", "squares_fresh", "cubes"], "passed")
    assert grade.seconds > 0


@pytest.mark.parametrize(
    ("cells", "score", "statuses"),
    [
        (["def square(x):\n    return 9.0"], 0.5, ["passed", "failed", "missing"]),
        (["x = 1"], 0.0, ["missing"] * 3),
        ([BOTH.replace("x ** 3", "1 / 0")], 2.0, ["passed", "passed", "raised"]),
        ([BOTH.replace("x * x", "[x] * 10 ** 6")], 1.0, ["not_data", "not_data", "passed"]),
        ([BOTH.replace("return x * x", "while True: pass")], 1.0, ["timed_out", "timed_out", "passed"]),
        (["import os; os._exit(0)", BOTH], 3.0, ["passed"] * 3),
        (["def square(x", BOTH], 3.0, ["passed"] * 3),
        ([BOTH, "def cube(x):\n    return 8.0001"], 2.0, ["passed", "passed", "failed"]),
    ],
    ids=["half", "nothing", "raises", "no data", "loops", "exits", "broken cell", "defined twice"],
)
def test_each_case_earns_its_own_points(
    grader: Grader, cells: list[str], score: float, statuses: list[str]
) -> None:
    """What fails costs itself, and a fault of a submission's is never one of ours."""
    grade = grader(submission(*cells))
    assert grade.status == "graded"
    assert grade.score == score
    assert list(by_case(grade).values()) == statuses


def test_what_is_right_only_after_other_calls_is_wrong(grader: Grader) -> None:
    """A case that must repeat itself is asked once more in a process where nothing was called."""
    source = BOTH.replace("return x * x", "called.append(x)\n    return x * x").replace(
        "x ** 3", "x ** len(called)"
    )
    grade = grader(submission(f"called = []\n{source}"))
    assert by_case(grade) == {"squares": "passed", "squares_fresh": "passed", "cubes": "failed"}
    assert points(grade) == {"square": 2.0, "cube": 0.0}


def test_what_was_wrong_with_the_cells_is_told(grader: Grader) -> None:
    """With the cell's number, the line, and its text."""
    grade = grader(submission("1 / 0", "!ls", BOTH, "import os; os._exit(0)"))
    assert grade.score == 3.0
    assert grade.messages == (
        "cell 4: the process ended in the middle, as `os._exit()` does; it was left out",
        "cell 1, line 1: ZeroDivisionError: division by zero\n    1 / 0",
    )


@pytest.mark.parametrize("name", ["ana.py", "ANA.PY"])
def test_a_script_loses_a_statement_where_a_notebook_loses_a_cell(grader: Grader, name: str) -> None:
    """A slip in the middle of a file is no reason to lose the rest of it."""
    slip = BOTH.replace("def cube", "undefined\ndef cube")
    assert points(grader(submission(slip)))["cube"] == 0.0
    assert points(grader(submission(slip, name=name)))["cube"] == 1.0


def test_a_submission_that_plots_is_graded(grader: Grader) -> None:
    """In a process that has matplotlib already."""
    plot = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('figure.png')"
    grade = grader(submission(plot, BOTH, matplotlib=True))
    assert (grade.score, grade.messages) == (3.0, ())


def test_one_submission_leaves_nothing_for_the_next(grader: Grader) -> None:
    """A right answer before, a harm before: a stub stays a stub, and a right one right."""
    stub = BOTH.replace("return x * x", "raise NotImplementedError").replace("return x ** 3", "return None")
    harm = "import builtins, os\nbuiltins.float = None\nopen('left', 'w').close()\nos._exit(0)"
    scores = [grader(submission(*cells)).score for cells in ([BOTH], [stub], [harm, BOTH], [BOTH], [stub])]
    assert scores == [3.0, 0.0, 3.0, 3.0, 0.0]


def test_a_class_is_graded_as_each_alone(tmp_path: Path) -> None:
    """What came before a submission changes neither its grade nor a word of what it is told."""
    assignment = make_assignment(tmp_path)
    wrong = [
        BOTH.replace("x * x", change) for change in ("x + x", "9.0", "[x]", "square(x)", "1 / 0", "None")
    ]
    sources = [BOTH, BOTH, BOTH, *wrong, "import os\ndef square(x):\n    os._exit(0)", BOTH]
    one_by_one, together = Grader(assignment, paranoid=True), Grader(assignment)
    try:
        alone = [content(one_by_one(submission(source))) for source in sources]
        assert [content(together(submission(source))) for source in sources] == alone
    finally:
        one_by_one.close()
        together.close()


def content(grade: Grade) -> Any:
    """Give what does not depend on the clock."""
    cases = [(case.name, case.status, case.points, case.message) for q in grade.questions for case in q.cases]
    return grade.score, grade.messages, cases


# ---- fresh inputs


@pytest.mark.parametrize(("secrets", "same"), [(("", ""), True), (("a", "a"), True), (("a", "b"), False)])
def test_fresh_inputs_follow_the_key(tmp_path: Path, secrets: tuple[str, str], same: bool) -> None:
    """Equal for all students of a class, and others where the course has another secret."""
    told = []
    for number, secret in enumerate(secrets):
        (tmp_path / str(number)).mkdir()
        grader = Grader(make_assignment(tmp_path / str(number), secret))
        try:
            grade = grader(
                submission("def square(x):\n    raise ValueError(repr(x))", name=f"{number}.ipynb")
            )
        finally:
            grader.close()
        told.append(grade.questions[0].cases[1].message)
    assert (told[0] == told[1]) is same


# ---- isolation


def test_without_isolation_the_same_is_earned_and_said(tmp_path: Path) -> None:
    """Every grade carries how it was made."""
    grader = Grader(make_assignment(tmp_path), isolation="none")
    try:
        grade = grader(submission(BOTH))
    finally:
        grader.close()
    assert (grade.score, grade.isolation) == (3.0, "none")


def test_without_a_sandbox_nothing_is_graded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the operator's to decide, never done in silence."""

    def nowhere() -> None:
        raise MachineLacks("sandbox", "there is no bubblewrap", "Install it.")

    monkeypatch.setattr(jail, "bubblewrap", nowhere)
    grader = Grader(make_assignment(tmp_path))
    try:
        with pytest.raises(MachineLacks, match="there is no bubblewrap"):
            grader(submission(BOTH))
    finally:
        grader.close()


def test_a_wrong_test_file_is_found_before_anything_is_graded(tmp_path: Path) -> None:
    """Its author must act, not the students."""
    assignment = make_assignment(tmp_path)
    assignment.test_file("cube").write_text("import os", encoding="utf-8")
    with pytest.raises(BadInput, match="not os"):
        Grader(assignment)


PLOTS = """
import numpy as np
from plotting import curves, plot

X = np.arange(3.0)

@plot(question="square")
def parabola(square):
    return curves("Your parabola", "x", X, {"square": square(X)})

@plot(question="cube")
def both(square, cube):
    return curves("Both", "x", X, {"square": square(X), "cube": cube(X)})
"""


@pytest.fixture(scope="module")
def drawing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grader]:
    """A grader of a course with pictures."""
    assignment = make_assignment(tmp_path_factory.mktemp("drawing"))
    assignment.plots_file.write_text(PLOTS)
    grader = Grader(assignment)
    yield grader
    grader.close()


def drawn(grade: Grade) -> dict[str, list[tuple[float | None, ...]]]:
    """Give the values of each picture's lines, by its title."""
    plots = [plot for question in grade.questions for plot in question.plots]
    return {plot.title: [line.values for line in plot.lines] for plot in plots if isinstance(plot, Curves)}


def test_a_picture_shows_what_the_functions_gave_right_or_wrong(drawing: Grader) -> None:
    """At their question, and not what would have been right."""
    grade = drawing(submission("def square(x):\n    return x + 7\ndef cube(x):\n    return x ** 3"))
    assert drawn(grade) == {"Your parabola": [(7.0, 8.0, 9.0)], "Both": [(7.0, 8.0, 9.0), (0.0, 1.0, 8.0)]}
    assert [len(question.plots) for question in grade.questions] == [1, 1]


@pytest.mark.parametrize(
    ("square", "left"),
    [
        ("raise ValueError", []),
        ("while True: pass", []),
        ("import os; os._exit(1)", []),
        ("return 'text'", []),
        ("return x[:2]", []),
        ("return x * 1j", []),
        ("return [float('nan')] * 3", ["Your parabola", "Both"]),
    ],
)
def test_what_cannot_be_drawn_leaves_no_picture_and_costs_nothing_else(
    drawing: Grader, square: str, left: list[str]
) -> None:
    """The cases say what is wrong, and the other function has its points."""
    grade = drawing(submission(f"def square(x):\n    {square}\ndef cube(x):\n    return x ** 3"))
    assert [*drawn(grade)] == left
    assert points(grade)["cube"] == 1.0


def test_a_picture_of_a_function_that_is_not_there_is_left_out(drawing: Grader) -> None:
    """The other one is made."""
    assert [*drawn(drawing(submission("def square(x):\n    return x * x")))] == ["Your parabola"]
