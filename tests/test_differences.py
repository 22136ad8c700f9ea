"""Two gradings of a class compared."""

from __future__ import annotations

from msgspec import structs

from autograder.differences import NEW_HAND_IN, SAME_FILE, CaseChange, differences
from tests.report.examples import case, graded, question

OLD = graded(question(case("zero"), case("one", "failed", "no")))
NEW = graded(question(case("zero", "failed", "no"), case("one"), case("two")))


def test_each_case_that_ends_differently_is_named() -> None:
    """With its points, also one that was not there."""
    (found,) = differences({"ana": OLD}, {"ana": NEW})
    assert (found.student, found.before, found.after, found.points, found.why) == (
        "ana",
        1.0,
        2.0,
        1.0,
        SAME_FILE,
    )
    assert found.cases == (
        CaseChange("multiply.zero", "passed", "failed", -1.0),
        CaseChange("multiply.one", "failed", "passed", 1.0),
        CaseChange("multiply.two", "no case of this name", "passed", 1.0),
    )


def test_what_is_the_same_is_not_named() -> None:
    """Whatever its messages and times."""
    slower = structs.replace(OLD, seconds=9.0, messages=("cell 1: said otherwise",))
    assert list(differences({"ana": OLD}, {"ana": slower})) == []


def test_cases_that_change_places_are_named_though_the_score_is_the_same() -> None:
    """The sum hides it."""
    swapped = graded(question(case("zero", "failed", "no"), case("one")))
    (found,) = differences({"ana": OLD}, {"ana": swapped})
    assert (found.points, len(found.cases)) == (0.0, 2)


def test_another_file_and_a_lost_score_are_said() -> None:
    """With the reason why there is none any more."""
    gone = structs.replace(
        OLD, digest="sha256:ff", status="unreadable", score=None, questions=(), messages=("Empty.",)
    )
    (found,) = differences({"ana": OLD}, {"ana": gone})
    assert (found.after, found.why, found.reasons) == (None, NEW_HAND_IN, ("Empty.",))


def test_who_is_in_one_only_is_named() -> None:
    """New hand-ins, and such as are gone."""
    found = {each.student: (each.before, each.after) for each in differences({"ana": OLD}, {"ben": NEW})}
    assert found == {"ana": (1.0, None), "ben": (None, 2.0)}
