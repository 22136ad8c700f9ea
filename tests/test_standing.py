"""What counts: a computed grade with decisions and lateness."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import structs

from autograder.catalogue import LatePolicy
from autograder.decisions import Decisions, Note, Override, Void
from autograder.records import Grade
from autograder.standing import Standing
from tests.report.examples import case, graded, question

MADE = datetime(2026, 11, 21, tzinfo=UTC)
GRADE = graded(
    question(case("zero", worth=1.0), case("one", "failed", "no", worth=2.0)),
    question(case("squares", "raised", worth=2.0), name="square"),
)


def override(
    points: float, question: str = "", case: str = "", student: str = "ana", digest: str = ""
) -> Override:
    """Decide on points."""
    return Override(
        assignment="02_products",
        student=student,
        question=question,
        case=case,
        points=points,
        digest=digest,
        reason="Unclear.",
        author="Dr. Wu",
        made_at=MADE,
    )


def void(question: str, case: str) -> Void:
    """Let a case count for everyone."""
    return Void(
        assignment="02_products", question=question, case=case, reason="Wrong.", author="Dr. Wu", made_at=MADE
    )


def of(grade: Grade, *decided: Override | Void | Note) -> Grade:
    """Say what counts."""
    decisions = Decisions(
        overrides=tuple(each for each in decided if isinstance(each, Override)),
        voids=tuple(each for each in decided if isinstance(each, Void)),
        notes=tuple(each for each in decided if isinstance(each, Note)),
    )
    return Standing(decisions, None, LatePolicy()).of(grade)


def test_without_decisions_the_computed_grade_counts() -> None:
    """And says what was computed."""
    assert of(GRADE) == structs.replace(GRADE, computed_score=1.0)


def test_an_override_of_a_case_is_kept_beside_what_was_computed() -> None:
    """In the case, in the question, in the sum, with who and why."""
    found = of(GRADE, override(1.5, "multiply", "one"))
    one = found.questions[0].cases[1]
    assert (one.points, one.computed_points, one.status) == (1.5, 0.0, "failed")
    assert one.decided == "Set by hand: Unclear. (Dr. Wu on 2026-11-21)"
    assert (found.questions[0].score, found.score, found.computed_score) == (2.5, 2.5, 1.0)
    (told,) = found.adjustments
    assert (told.kind, told.place, told.points, told.sentence) == (
        "override",
        "multiply.one",
        1.5,
        one.decided,
    )


def test_a_voided_case_counts_as_passed_for_everyone() -> None:
    """Who passes it anyway has no change to read of."""
    found = of(GRADE, void("multiply", "one"), void("multiply", "zero"))
    assert found.score == 3.0
    assert [each.place for each in found.adjustments] == ["multiply.one"]
    assert found.questions[0].cases[0].decided.startswith("Counts as passed for everyone: Wrong.")


def test_an_override_of_a_question_takes_the_place_of_its_sum() -> None:
    """The cases keep theirs."""
    found = of(GRADE, override(2.0, "square"))
    assert (found.questions[1].score, found.score, found.questions[1].cases[0].points) == (2.0, 3.0, 0.0)


def test_an_override_of_the_whole_stands_for_itself() -> None:
    """Nothing is taken off it for lateness; the newest counts."""
    late = structs.replace(GRADE, submitted_at="2026-12-01T00:00:00Z")
    decisions = Decisions(overrides=(override(4.0), override(4.5)))
    found = Standing(decisions, MADE, LatePolicy(percent_per_day=50)).of(late)
    assert found.score == 4.5
    assert [each.kind for each in found.adjustments] == ["late", "override"]


def test_lateness_is_taken_off_after_all_else_and_never_below_zero() -> None:
    """Both scores are there, and the sentence."""
    late = structs.replace(GRADE, submitted_at="2026-11-22T12:00:00Z")
    found = Standing(Decisions(voids=(void("multiply", "one"),)), MADE, LatePolicy(percent_per_day=20)).of(
        late
    )
    assert (found.computed_score, found.score) == (1.0, 1.0)
    assert [(each.kind, each.points) for each in found.adjustments] == [("void", 2.0), ("late", -2.0)]
    none = Standing(Decisions(), MADE, LatePolicy(percent_per_day=90)).of(late)
    assert (none.score, none.adjustments[0].points) == (0.0, -1.0)


def test_what_could_not_be_graded_can_be_given_points() -> None:
    """A hand-in on paper; its status stays."""
    unreadable = structs.replace(GRADE, status="unreadable", score=None, questions=())
    found = of(unreadable, override(3.0))
    assert (found.status, found.computed_score, found.score) == ("unreadable", None, 3.0)
    assert of(unreadable).score is None


def test_only_whose_it_is_gets_it() -> None:
    """Others' grades are as they were."""
    assert of(GRADE, override(5.0, student="ben")).score == 1.0


def test_a_decision_that_fits_nothing_any_more_is_said() -> None:
    """The case was taken out of the tests, say: nothing changes, and nothing is lost."""
    found = of(GRADE, override(1.0, "multiply", "gone"))
    (told,) = found.adjustments
    assert (found.score, told.points) == (1.0, 0.0)
    assert told.sentence.endswith("It is about something that this grade does not have, and changes nothing.")


def test_a_decision_on_another_file_says_so() -> None:
    """The student has handed in again since."""
    found = of(GRADE, override(1.0, "multiply", "one", digest="sha256:ff"))
    assert found.score == 2.0
    assert found.adjustments[0].sentence.endswith("It was decided on another hand-in of the same student.")
    same = of(GRADE, override(1.0, "multiply", "one", digest=GRADE.digest))
    assert "another hand-in" not in same.adjustments[0].sentence


def test_notes_reach_their_student() -> None:
    """With their question and their author."""
    note = Note(assignment="02_products", student="ana", question="square", reason="See me.", author="Dr. Wu")
    assert of(GRADE, note).notes == ("square: See me. (Dr. Wu)",)
    assert of(structs.replace(GRADE, student="ben"), note).notes == ()
