"""Which misconceptions a class has, and how often."""

from __future__ import annotations

import msgspec
import pytest

from autograder.records import CaseResult, CaseStatus, Grade
from autograder.report.mistakes import FIRST_WORDS, MistakeCount, Mistakes, Recognised
from tests.report.examples import case, graded, question, without_score


def wrong(name: str | None = None, hint: str | None = None, status: CaseStatus = "failed") -> CaseResult:
    """Make a case that was not passed, and what was recognised in it."""
    return msgspec.structs.replace(case(status=status), misconception=name, hint=hint)


def picture(*grades: Grade) -> Mistakes:
    """Count a class, one grade at a time."""
    counted = MistakeCount()
    for grade in grades:
        counted.add(grade)
    return counted.picture()


def test_a_function_counts_once_for_a_misconception() -> None:
    """However many of its cases name it."""
    found = picture(graded(question(wrong("added", "Look."), wrong("added", "Look."), wrong())))
    assert [(each.name, each.count) for each in found.recognised] == [("added", 1)]
    assert (found.failing, found.unexplained) == (1, 0)


def test_the_most_common_stands_first() -> None:
    """With its question, its share of the graded submissions, and what students read."""
    found = picture(
        graded(question(wrong("rare"))),
        graded(question(wrong("common", "Try 2 and 3."))),
        graded(question(wrong("common", "Try 2 and 3."))),
        graded(question(case())),
        without_score("unreadable"),
    )
    first, second = found.recognised
    assert first == Recognised(name="common", question="multiply", count=2, share=0.5, hint="Try 2 and 3.")
    assert (second.name, second.share) == ("rare", 0.25)
    assert found.frequent == (first,)


def test_two_that_explain_a_function_together_count_both() -> None:
    """Each with its own hint, where some case showed it alone."""
    found = picture(graded(question(wrong("added", "Look."), wrong("added + halved", "Look. Think."))))
    assert [(each.name, each.count, each.hint) for each in found.recognised] == [
        ("added", 1, "Look."),
        ("halved", 1, ""),
    ]


def test_one_name_in_two_questions_is_two() -> None:
    """A misconception belongs to a function."""
    found = picture(graded(question(wrong("added")), question(wrong("added"), name="square")))
    assert [each.question for each in found.recognised] == ["multiply", "square"]


@pytest.mark.parametrize("status", ["failed", "raised", "timed_out", "crashed", "not_data"])
def test_what_fails_without_a_known_cause_is_counted(status: CaseStatus) -> None:
    """One function, in whatever way it fails."""
    found = picture(graded(question(wrong(status=status), wrong(status=status))))
    assert (found.failing, found.unexplained, found.recognised) == (1, 1, ())


@pytest.mark.parametrize("status", ["passed", "missing", "unfinished", "not_checked", "passed_with_given"])
def test_what_is_not_written_or_wrong_only_upstream_does_not_fail(status: CaseStatus) -> None:
    """Its cause is known, or there is nothing to explain."""
    assert picture(graded(question(wrong(status=status)))).failing == 0


def test_where_none_is_common_a_few_are_shown() -> None:
    """In alphabetical order, and the others folded."""
    found = picture(graded(question(*map(wrong, "dcab"))))
    assert [each.name for each in found.frequent] == ["a", "b", "c"]


def test_a_hint_is_cut_between_words_and_never_in_code() -> None:
    """No half of a code span is left."""
    hint = "x" * (FIRST_WORDS - 30) + " then print `z.max(axis=1, keepdims=True)` and look at its shape"
    cut = Recognised(name="a", question="b", count=1, share=1.0, hint=hint).first_words
    assert cut == "x" * (FIRST_WORDS - 30) + " then print …"
