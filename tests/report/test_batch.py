"""The page on the whole class."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest

from autograder.course import Assignment
from autograder.records import Grade
from autograder.report.batch import histogram, write_class_page
from autograder.report.folder import OutFolder
from tests.report.examples import products_grade, without_score
from tests.report.test_student import visible
from tests.small_course import products


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """What was asked."""
    return products(tmp_path)


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Where pages go."""
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    return folder


def html(grades: list[Grade], assignment: Assignment, out: OutFolder) -> str:
    """Write the page on a class, and read it."""
    write_class_page(grades, assignment, out)
    return out.batch.read_text(encoding="utf-8")


def test_figures_are_of_those_that_have_a_score(assignment: Assignment, out: OutFolder) -> None:
    """Who could not be graded pulls no mean down."""
    grades = [
        products_grade(3.0, 2.0),
        products_grade(1.0, 0.0, student="ben"),
        without_score("unreadable", student="cleo"),
    ]
    overview = write_class_page(grades, assignment, out)
    assert (overview.size, overview.mean, overview.median, overview.full_marks) == (3, 3.0, 3.0, 1)
    first, second = overview.questions
    assert (first.name, first.mean, first.lowest, first.full_marks) == ("multiply", 2.0, 1.0, 1)
    assert (second.name, second.mean, second.lowest, second.full_marks) == ("square", 1.0, 0.0, 1)


def test_full_marks_stand_in_the_last_bar() -> None:
    """Each bar takes its lower edge; the last takes both."""
    bars = histogram([0.0, 1.9, 2.0, 18.0, 20.0, 20.0], 20.0)
    assert [bar.count for bar in bars] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 3]
    assert (bars[0].low, bars[-1].high) == (0.0, 20.0)


def test_tenths_fall_into_their_bar() -> None:
    """0.6 of 3 is the third bar's lower edge, whatever binary fractions say."""
    assert [bar.count for bar in histogram([0.3, 0.6], 3.0)] == [0, 1, 1, 0, 0, 0, 0, 0, 0, 0]


def test_the_histogram_is_drawn(assignment: Assignment, out: OutFolder) -> None:
    """One rectangle for each bar that holds anyone."""
    text = html([products_grade(3.0, 2.0), products_grade(0.0, 0.0, student="ben")], assignment, out)
    assert text.count("<rect ") == 2


def test_who_could_not_be_graded_is_listed_with_reasons(assignment: Assignment, out: OutFolder) -> None:
    """The instructor reads who needs attention, and why."""
    grades = [
        products_grade(3.0, 2.0),
        without_score("unreadable", "This is a web page."),
        without_score("not_graded", "The grader failed (KeyError).", student="cleo"),
    ]
    text = visible(html(grades, assignment, out))
    assert "ben_02_products.ipynb unreadable This is a web page." in text
    assert "cleo_02_products.ipynb not graded The grader failed (KeyError)." in text


def test_every_student_is_linked_to_a_page(assignment: Assignment, out: OutFolder) -> None:
    """The links are those of the feedback pages, whatever a student is called."""
    grades = [products_grade(3.0, 2.0, student="Łukasz #1"), without_score("unreadable", student="ben")]
    links = re.findall(r'href="(feedback/[^"]+)"', html(grades, assignment, out))
    expected = {out.feedback(grade.submission).relative_to(out.path).as_posix() for grade in grades}
    assert {unquote(link) for link in links} == expected


def test_a_class_that_nobody_of_was_graded_has_a_page(assignment: Assignment, out: OutFolder) -> None:
    """No figure is made of nothing."""
    text = visible(html([without_score("unreadable", "Not a notebook.")], assignment, out))
    assert "Not a notebook." in text
    assert "Mean" not in text


def test_grading_without_isolation_is_said(assignment: Assignment, out: OutFolder) -> None:
    """On top of the page, for whoever opens it."""
    grade = msgspec.structs.replace(products_grade(3.0, 2.0), isolation="none")
    assert "Graded without isolation" in visible(html([grade], assignment, out))


def test_a_students_name_is_text(assignment: Assignment, out: OutFolder) -> None:
    """No name becomes markup."""
    assert "<script" not in html([products_grade(1.0, 1.0, student="<script>x</script>")], assignment, out)


def test_the_page_needs_nothing_but_its_folder(assignment: Assignment, out: OutFolder) -> None:
    """No address of anyone else."""
    assert not re.search(
        r"https?:|src=|<link|@import|url\(", html([products_grade(3.0, 2.0)], assignment, out)
    )
