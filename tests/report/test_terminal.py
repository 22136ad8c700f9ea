"""What the terminal says of a class."""

from __future__ import annotations

import io
from pathlib import Path

from msgspec import structs
from rich.console import Console

from autograder.course import load_assignment
from autograder.differences import CaseChange, Difference
from autograder.report.overview import Overview
from autograder.report.terminal import LISTED, show, show_differences
from tests.report.examples import case, graded, products_grade, question
from tests.small_course import make_course


def printed(tmp_path: Path, *grades: object) -> list[str]:
    """Show a class; gives the lines."""
    overview = Overview(load_assignment("02_products", make_course(tmp_path)), lambda grade: "")
    for grade in grades:
        overview.add(grade)  # type: ignore[arg-type]
    file = io.StringIO()
    show(overview, Console(file=file, width=100))
    return [" ".join(line.split()) for line in file.getvalue().splitlines() if line.strip()]


def mistaken(student: str, *names: str) -> object:
    """Make a grade with these misconceptions."""
    cases = [
        structs.replace(case(f"c{n}", "failed", "no"), misconception=name, hint="Look.")
        for n, name in enumerate(names)
    ]
    return graded(question(*cases), question(case("d"), name="square"), student=student)


def test_a_class_is_summed_up_in_a_few_lines(tmp_path: Path) -> None:
    """How many of each kind, the median, and the three misconceptions met most often."""
    unreadable = structs.replace(
        products_grade(3, 2, "eva"), status="unreadable", score=None, messages=("Empty.",)
    )
    told = [mistaken("ana", "a_one", "b_two"), mistaken("ben", "a_one", "c_three"), mistaken("dan", "d_four")]
    assert printed(tmp_path, *told, unreadable) == [
        "3 graded",
        "1 unreadable",
        "1.00 median of 5 points; mean 1.00",
        "2 × multiply: A one",
        "1 × multiply: B two",
        "1 × multiply: C three",
        "eva_02_products.ipynb: unreadable: Empty.",
    ]


def test_a_class_that_nobody_could_read_has_no_median(tmp_path: Path) -> None:
    """And says so all the same."""
    nothing = structs.replace(
        products_grade(3, 2), status="not_graded", score=None, messages=("The grader failed.",)
    )
    assert printed(tmp_path, nothing) == [
        "0 graded",
        "1 not graded",
        "ana_02_products.ipynb: not graded: The grader failed.",
    ]


def test_differences_are_listed_and_the_rest_counted() -> None:
    """Ten cases a student; brackets in names are no markup."""
    changes = tuple(CaseChange(f"f.c{number}", "passed", "failed", -1.0) for number in range(LISTED + 2))
    file = io.StringIO()
    found = [Difference("an[b]a", 5.0, None, "another hand-in", changes, ("It is empty.",))]
    show_differences(found, 3, Console(file=file))
    lines = file.getvalue().splitlines()
    assert lines[:3] == [
        "1 of 3 grades differ.",
        "an[b]a: 5 → no score, another hand-in",
        "    f.c0: passed → failed (−1)",
    ]
    assert lines[-2:] == ["    and 2 more cases", "    It is empty."]
