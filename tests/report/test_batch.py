"""The page on the whole class."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import msgspec
import pytest

from autograder.course import Assignment
from autograder.records import CaseResult, Grade
from autograder.report.batch import histogram, write_class_page
from autograder.report.folder import OutFolder
from autograder.report.pages import correlation
from tests.report.examples import (
    MARKED,
    TELLING,
    case,
    class_of,
    graded,
    products_grade,
    question,
    without_score,
)
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


def test_only_what_is_much_slower_than_usual_is_called_slow(assignment: Assignment, out: OutFolder) -> None:
    """The slowest first; in a class that is all slow, or all fast, nobody stands out."""

    def slow(*seconds: float) -> list[str]:
        grades = [
            msgspec.structs.replace(products_grade(3.0, 2.0, student=f"s{number}"), seconds=each)
            for number, each in enumerate(seconds)
        ]
        return [row.student for row in write_class_page(grades, assignment, out).slowest]

    assert slow(0.1, 4.0, 0.1, 9.0, 0.2, 0.1) == ["s3", "s1"]
    assert "<h2>Slowest</h2>" in out.batch.read_text(encoding="utf-8")
    assert slow(5.0, 5.1, 5.2) == []
    assert slow(0.01, 0.01, 0.9) == []
    assert slow() == []
    assert "<h2>Slowest</h2>" not in out.batch.read_text(encoding="utf-8")


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


def test_each_test_to_look_at_is_linked_to_its_figures(assignment: Assignment, out: OutFolder) -> None:
    """What is wrong with it and what to do, and a link that opens its question."""
    text = html(class_of(**MARKED), assignment, out)
    for name, tag in {"all": "everyone passes", "none": "nobody passes", "opposed": "below zero"}.items():
        (place,) = re.findall(rf'id="(\w+\.{name})"(.*?)</div>', text, re.S)
        assert tag in place[1]
        assert f'href="#{place[0]}"' in text
    assert "No test stands out" not in text


def test_a_question_says_what_its_folded_cases_hide(assignment: Assignment, out: OutFolder) -> None:
    """Before it is opened."""
    summaries = re.findall(
        r"<summary class=\"item\">.*?</summary>", html(class_of(**MARKED), assignment, out), re.S
    )
    assert "1 case below zero" in visible("<body>" + summaries[1])
    assert "case" not in visible("<body>" + summaries[0])


def test_where_no_test_stands_out_that_is_said(assignment: Assignment, out: OutFolder) -> None:
    """And which is the weakest nevertheless."""
    text = visible(html(class_of(**TELLING), assignment, out))
    assert "No test stands out" in text
    assert re.search(r"The weakest is \w+ · \w+ , with a discrimination of 0\.\d\d", text)


def test_a_correlation_has_a_sign_only_where_it_shows() -> None:
    """A minus before 0.00 would mark what is not marked."""
    assert [correlation(value) for value in (-0.721, -0.004, 0.5)] == ["−0.72", "0.00", "0.50"]


@pytest.mark.parametrize("size", [1, 9, 10])
def test_figures_that_cannot_be_told_are_dashes(assignment: Assignment, out: OutFolder, size: int) -> None:
    """With the reason beside them; a class of equals, or too few, leaves no NaN on the page."""
    text = html(class_of(signs="1" * size, zeros="1" * size), assignment, out)
    assert "nan" not in visible(text).lower()
    assert ("everyone earned the same" if size == 10 else "needs 10 graded submissions") in text
    assert ("too few to judge tests by" in text) == (size < 10)


def test_misconceptions_are_drawn_with_the_beginning_of_their_hints(
    assignment: Assignment, out: OutFolder
) -> None:
    """In words, the most common first, and what has no known cause last."""
    grades = [
        graded(question(case()), question(known(name), name="square"), student=f"student{number}")
        for number, name in enumerate(["square_doubled", "square_rooted", "square_doubled", None])
    ]
    text = visible(html(grades, assignment, out))
    assert "3 of 4 failing functions show a mistake that is known" in text
    assert "Square doubled square Try 3. 2 50%" in text
    assert text.index("Square doubled") < text.index("Square rooted") < text.index("No known cause")


def test_a_class_without_a_failure_has_no_misconceptions(assignment: Assignment, out: OutFolder) -> None:
    """An empty picture is none."""
    assert "misunderstood" not in html([products_grade(3.0, 2.0)], assignment, out)


def test_hints_and_names_are_text(assignment: Assignment, out: OutFolder) -> None:
    """Of a case, a misconception and its hint, none becomes markup."""
    wrong = msgspec.structs.replace(known("<b>name"), name="<b>case", hint="<b>hint")
    text = html([graded(question(wrong), question(case(), name="square"))], assignment, out)
    assert "<b>" not in text
    assert "&lt;b&gt;hint" in text


def known(misconception: str | None) -> CaseResult:
    """Make a failed case in which a misconception was recognised."""
    hint = "Try 3." if misconception else None
    return msgspec.structs.replace(case(status="failed"), misconception=misconception, hint=hint)
