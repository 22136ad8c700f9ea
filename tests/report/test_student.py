"""A student's page: what it says, and what it must never show."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from autograder.course import Assignment
from autograder.records import Grade
from autograder.report.folder import OutFolder
from autograder.report.student import findings, summary, write_feedback
from tests.report.examples import case, graded, question, without_score
from tests.small_course import products


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """What was asked."""
    return products(tmp_path)


def page(grade: Grade, assignment: Assignment, folder: Path) -> str:
    """Write a student's page, and read it."""
    out = OutFolder(folder / "out")
    out.prepare()
    write_feedback([grade], assignment, out)
    return out.feedback(grade.submission).read_text(encoding="utf-8")


def visible(html: str) -> str:
    """Give a page's text as a reader sees it, without markup and styles."""
    body = html.partition("<body>")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_the_page_shows_score_questions_and_cases(assignment: Assignment, tmp_path: Path) -> None:
    """Who, what, how many points, and the sentence of each case."""
    grade = graded(question(case(), case(status="failed", message="Signs are kept.\ngot:      3")))
    text = visible(page(grade, assignment, tmp_path))
    for part in (
        "Products",
        "ana",
        "ana_02_products.ipynb",
        "multiply",
        "1 of 2",
        "Signs are kept.",
        "got 3",
    ):
        assert part in text


def test_errors_of_the_file_come_before_the_questions(assignment: Assignment, tmp_path: Path) -> None:
    """A broken cell explains most of what follows."""
    grade = graded(
        question(case(status="missing", message="`multiply` is not defined.")), messages=("cell 2: boom",)
    )
    text = visible(page(grade, assignment, tmp_path))
    assert text.index("cell 2: boom") < text.index("is not defined")


def test_a_case_without_a_sentence_is_called_by_its_name(assignment: Assignment, tmp_path: Path) -> None:
    """A name of words reads as a sentence."""
    assert "Holds for zero" in visible(page(graded(question(case())), assignment, tmp_path))


def test_what_one_cause_stopped_is_said_once() -> None:
    """A function that is not there fails all its cases with one sentence."""
    gone = [
        case(f"case_{number}", "missing", "`f` is not defined.", hidden=number > 1) for number in range(5)
    ]
    (finding,) = findings(question(*gone))
    assert (finding.tags, finding.max_points) == ("5 cases, 3 hidden · not defined", 5.0)


def test_a_hint_is_read_once_a_question() -> None:
    """At the first case that it is for; another one has its own place."""
    cases = [case(name, "failed", f"No {name}.") for name in "abcd"]
    hints = (None, "Look at the sum.", "Look at the axis.", "Look at the sum.")
    told = (msgspec.structs.replace(one, hint=hint) for one, hint in zip(cases, hints, strict=True))
    found = [each.hint for each in findings(question(*told))]
    assert found == [None, "Look at the sum.", "Look at the axis.", None]


def test_verdicts_are_never_lumped_together() -> None:
    """Two cases that pass, or fail alike, are two lines."""
    cases = [case("a"), case("b"), case("c", "failed", "No."), case("d", "failed", "No.")]
    assert len(list(findings(question(*cases)))) == 4


def test_what_holds_comes_first_and_in_one_line(assignment: Assignment, tmp_path: Path) -> None:
    """Its sentences are folded below it; one alone stands for itself, and so does what was decided on."""
    failing = case("d", "failed", "No.\ngot:      3")
    decided = msgspec.structs.replace(case("e"), decided="Counts as passed for everyone: Wrong. (Dr. Wu)")
    text = visible(page(graded(question(case("a"), failing, case("b"), decided)), assignment, tmp_path))
    held = text.index("2 cases hold A 1 B 1 2 of 2")
    assert held < text.index("No.")
    assert held < text.index("Counts as passed for everyone: Wrong. (Dr. Wu)")
    assert '<ul class="held">' not in page(graded(question(case("a"), failing)), assignment, tmp_path)
    assert "All 2 cases hold A 1" in visible(
        page(graded(question(case("a"), case("b"))), assignment, tmp_path)
    )


def test_one_detail_a_question_is_open() -> None:
    """The first failure is read at once, the others on demand."""
    cases = [case(), *(case(name, "failed", f"{name}\ngot:      3") for name in "abc")]
    assert [finding.is_open for finding in findings(question(*cases)) if finding.parts] == [
        True,
        False,
        False,
    ]


def test_a_hidden_case_is_not_named(assignment: Assignment, tmp_path: Path) -> None:
    """Students get its announced property, not the name it has in the author's file."""
    hidden = case(
        "survives_huge_factors", "failed", "Large factors are multiplied.\ngot:      nan", hidden=True
    )
    html = page(graded(question(hidden)), assignment, tmp_path)
    assert "survives_huge_factors" not in html
    assert "Large factors are multiplied." in html


def test_a_page_shows_text_and_runs_nothing(assignment: Assignment, tmp_path: Path) -> None:
    """Names, messages and errors are a student's words: none becomes markup."""
    attack = "<script>alert(1)</script>`<b>`"
    failed = case("x", "failed", f"{attack}\n{attack}\ngot:      {attack}\n    {attack}")
    raised = case("y", "raised", f"{attack}\n    {attack}")
    html = page(
        graded(question(failed, raised), student=attack, messages=(f"{attack}\n{attack}",)),
        assignment,
        tmp_path,
    )
    assert "<script" not in html
    assert "<b>" not in html


def test_code_between_backticks_is_set_as_code(assignment: Assignment, tmp_path: Path) -> None:
    """`multiply` in a sentence looks like code."""
    missing = case(status="missing", message="`multiply` is not defined.")
    assert "<code>multiply</code> is not defined." in page(graded(question(missing)), assignment, tmp_path)


def test_a_page_needs_nothing_but_itself(assignment: Assignment, tmp_path: Path) -> None:
    """It opens from a mail or an archive, without any address."""
    html = page(graded(question(case())), assignment, tmp_path)
    assert not re.search(r"https?:|src=|<link|@import|url\(", html)


def test_grading_without_isolation_is_said(assignment: Assignment, tmp_path: Path) -> None:
    """Every output says so."""
    open_grade = graded(question(case()), isolation="none")
    assert "Graded without isolation" in visible(page(open_grade, assignment, tmp_path))
    assert "without isolation" not in visible(page(graded(question(case())), assignment, tmp_path))


def test_an_unreadable_file_is_told_what_to_do(assignment: Assignment, tmp_path: Path) -> None:
    """The student reads why, and sees no score."""
    grade = without_score("unreadable", "This is a web page.", "Hand in the notebook.")
    text = visible(page(grade, assignment, tmp_path))
    assert "This is a web page. Hand in the notebook." in text
    assert " of 5" not in text


def test_a_fault_of_ours_is_not_blamed_on_the_student(assignment: Assignment, tmp_path: Path) -> None:
    """The student learns that they need do nothing, and sees no internals."""
    grade = without_score("not_graded", "The grader failed (KeyError).")
    text = visible(page(grade, assignment, tmp_path))
    assert "The grader failed, not you." in text
    assert "KeyError" not in text


def test_full_marks_are_called_so() -> None:
    """Praise is short."""
    assert summary(graded(question(case(), case("b")))) == "All 2 cases hold: full marks."


def test_the_summary_says_where_to_begin() -> None:
    """The first question that lacks points."""
    grade = graded(question(case()), question(case(), case("b", "failed", "No."), name="square"))
    assert summary(grade) == "2 of 3 cases hold. Begin with `square`."


def test_the_summary_leads_to_the_cause() -> None:
    """What an earlier function makes fail is told apart, and is not where to begin."""
    excused = question(case("e", status="passed_with_given", message="It holds."), name="early")
    grade = graded(excused, question(case(status="failed", message="No."), name="late"))
    assert summary(grade) == "0 of 2 cases hold, 1 more once an earlier function is right. Begin with `late`."


def test_a_hint_is_shown(assignment: Assignment, tmp_path: Path) -> None:
    """What a known wrong answer is told stands below its case."""
    hinted = msgspec.structs.replace(
        case(status="failed", message="No."), hint="Which axis holds the classes?"
    )
    assert "Which axis holds the classes?" in visible(page(graded(question(hinted)), assignment, tmp_path))
