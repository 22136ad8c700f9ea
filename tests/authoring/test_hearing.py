"""Everything that the cases of a small course say is heard."""

from __future__ import annotations

import pytest

from autograder.authoring.build import build
from autograder.authoring.hearing import words_of
from autograder.authoring.plain_words import faults_of
from autograder.report.wording import AssignmentWords, CaseWords
from tests.authoring.test_wrong_answers import ADDS, BANK, SQUARES
from tests.authoring.tiny_course import write_course
from tests.authoring.verified_course import DOUBLE, SOUND

TELLING = SOUND[DOUBLE].replace(
    "close(double(-1.5), -3.0, given=-1.5)",
    "close(double(-1.5), -3.0, given=-1.5, claim='It is -3 here.')",
)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> AssignmentWords:
    """What a course says whose hidden case tells its value."""
    sources = {**SOUND, DOUBLE: TELLING, BANK: SQUARES + ADDS}
    assignment = write_course(tmp_path_factory.mktemp("course"), sources)
    build(assignment)
    return words_of(assignment)


def case(words: AssignmentWords, name: str) -> CaseWords:
    """Find a case of the first question."""
    return next(each for each in words.questions[0].cases if each.name == name)


def test_a_public_case_says_everything(words: AssignmentWords) -> None:
    """The claim, what was expected and what came back."""
    (heard,) = [each for each in case(words, "doubles").heard if each.by == "double_by_squaring"]
    assert heard.text.startswith(
        "Twice 1 is 2, and twice 3 is 6.\nThe largest difference is 1.\ngiven:    1\n"
    )
    assert "expected: 2" in heard.text


def test_a_hidden_case_keeps_its_value_in_the_text_but_not_from_the_check(words: AssignmentWords) -> None:
    """What was expected is noted beside it."""
    heard = case(words, "doubles_negative_numbers").heard
    assert {each.expected for each in heard if each.by == "double_by_squaring"} == {("-3",)}
    assert not any("expected:" in each.text for each in heard)


def test_stub_bank_and_trivial_answers_are_heard(words: AssignmentWords) -> None:
    """The unwritten function, known mistakes, and what needs no understanding."""
    assert words.questions[0].stub == ("`double` is not written yet.",)
    by = {each.by for each in case(words, "doubles").heard}
    assert {"double_by_squaring", "double_by_adding_scale", "always None", "always its first argument"} <= by


def test_a_hint_comes_with_its_entry_and_its_cases(words: AssignmentWords) -> None:
    """As the diagnosis gives it."""
    first = words.questions[0].hints[0]
    assert (first.text, first.entries) == ("What comes of 3?", ("double_by_squaring",))
    assert first.cases == ("doubles", "doubles_negative_numbers")


def test_a_case_that_tells_its_hidden_value_is_found(words: AssignmentWords) -> None:
    """The sentence of its comparison holds it."""
    found = [(each.place, each.rule) for each in faults_of(words)]
    assert found == [("01_tiny.double.doubles_negative_numbers", "tells the hidden value -3")]
