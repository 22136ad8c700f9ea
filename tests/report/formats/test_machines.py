"""What programs read: Gradescope, JUnit, GitHub."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest
from msgspec import structs

from autograder.records import Adjustment, Grade
from autograder.report.formats.github import LARGEST_SUMMARY, MOST_ANNOTATIONS, step_summary, workflow_errors
from autograder.report.formats.gradescope import results
from autograder.report.formats.junit import junit
from tests.report.examples import case, graded, question

HOSTILE = "a\x00\x1b[2J\ud800]]><script>|`x`\n::error::%0A"
MIXED = graded(
    question(
        case("zero"),
        case("one", "failed", "Is right.\ngot 2", worth=2.0),
        case("two", "timed_out", "Took long."),
    ),
    question(case("three", "not_checked", "The time was used up.", hidden=True), name="square"),
    messages=("cell 1: NameError",),
)
NONE = structs.replace(
    MIXED, student="ben", status="unreadable", score=None, questions=(), messages=("Empty.",)
)


# ---- Gradescope


def test_gradescope_gets_the_score_and_each_case() -> None:
    """In its own words, and nothing that it does not know."""
    written = json.loads(json.dumps(results(MIXED, "Products")))
    assert written["score"] == MIXED.score
    assert [
        (each["name"], each["score"], each["max_score"], each["status"]) for each in written["tests"]
    ] == [
        ("multiply: Zero", 1.0, 1.0, "passed"),
        ("multiply: Is right.", 0.0, 2.0, "failed"),
        ("multiply: Took long.", 0.0, 1.0, "failed"),
        ("square: The time was used up.", 0.0, 1.0, "failed"),
    ]
    assert written["tests"][1]["output"] == "one\ngot 2"
    known = {
        "score",
        "execution_time",
        "output",
        "output_format",
        "visibility",
        "stdout_visibility",
        "extra_data",
        "tests",
    }
    assert set(written) <= known


def test_gradescope_gets_no_score_where_there_is_none() -> None:
    """It shows an error then, and not 0."""
    written = results(NONE, "Products")
    assert "score" not in written
    assert "tests" not in written
    assert "Empty." in written["output"]


def test_gradescope_reads_why_a_score_is_not_the_computed_one() -> None:
    """Its students have a right to it too."""
    late = structs.replace(MIXED, adjustments=(Adjustment("late", "", -1.0, "Late by a day."),))
    assert "all: Late by a day." in results(late, "Products")["output"]


# ---- JUnit


def suites(*grades: Grade) -> list[ElementTree.Element]:
    """Write XML, and read it back."""
    return list(ElementTree.fromstring(junit(grades)))


def test_junit_counts_what_it_lists() -> None:
    """A failure is an answer that does not hold, an error one without a verdict, and one was not run."""
    (suite,) = suites(MIXED)
    kinds = ("tests", "failures", "errors", "skipped")
    assert [suite.get(kind) for kind in kinds] == ["4", "1", "1", "1"]
    found = [[child.tag for child in test] for test in suite.iter("testcase")]
    assert found == [[], ["failure"], ["error"], ["skipped"]]
    failure = suite.find(".//failure")
    assert failure is not None
    assert (failure.get("message"), failure.get("type"), failure.text) == ("Is right.", "failed", "got 2")


def test_junit_has_an_error_for_a_hand_in_without_a_verdict() -> None:
    """A suite without tests would be green."""
    (suite,) = suites(NONE)
    assert [(test.get("name"), test[0].tag, test[0].get("message")) for test in suite] == [
        ("unreadable", "error", "Empty.")
    ]


def test_junit_is_xml_whatever_a_student_writes() -> None:
    """Control characters and half characters have no place in XML."""
    hostile = graded(question(case("one", "failed", HOSTILE)), student=HOSTILE)
    (suite,) = suites(hostile)
    assert "<script>" in (suite.get("name") or "")
    assert "\x1b" not in junit([hostile]).decode()


# ---- GitHub


def test_no_annotation_is_more_than_one_line() -> None:
    """A line that begins with :: would be a command of the student's to the runner."""
    grades = [
        graded(question(case("one", "failed", HOSTILE)), student=HOSTILE),
        structs.replace(NONE, messages=(HOSTILE,)),
    ]
    for line in workflow_errors(grades):
        assert re.fullmatch(r"::error file=[^:,\r\n]+,title=[^:,\r\n]+::[^\r\n]+", line)


def test_annotations_stay_within_githubs_limit() -> None:
    """The last says how many more there are; who has no verdict comes first."""
    lines = workflow_errors([MIXED] * 9 + [NONE])
    assert len(lines) == MOST_ANNOTATIONS
    assert "unreadable" in lines[0]
    assert lines[-1] == "::error title=And more::19 more: GitHub shows 10 of a kind"
    assert workflow_errors([graded(question(case()))]) == []


def test_the_summary_is_markdown_that_no_student_has_written() -> None:
    """No tag, no link, no new cell."""
    text = step_summary([graded(question(case("one", "failed", HOSTILE)), student=HOSTILE)], "Products")
    assert "<script>" not in text.replace("\\<script\\>", "")
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 5 for row in rows)


@pytest.mark.parametrize("count", [1, 9_000])
def test_the_summary_stays_within_githubs_limit(count: int) -> None:
    """What is left out is said."""
    text = step_summary([MIXED] * count, "Products")
    assert len(text.encode()) <= LARGEST_SUMMARY
    assert ("The rest is left out" in text) == (count > 1)
