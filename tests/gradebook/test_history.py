"""What a gradebook remembers of earlier gradings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from autograder.gradebook.history import as_of, assignments_of, gradings_of, runs_of, students
from autograder.gradebook.store import Gradebook
from autograder.records import SetAside
from tests.gradebook.examples import RULES, grade, key

NEWER = msgspec.structs.replace(RULES, rules="ef" * 32)


def test_every_grading_is_kept(book: Gradebook) -> None:
    """The newest counts; the others say when, by which tests, and what they gave."""
    for rules, score in ((RULES, 1.0), (NEWER, 2.0), (RULES, 0.5)):
        book.store([(key("ana", rules), grade("ana", score=score))], book.begin(rules))
    found = gradings_of(book, "ana")
    assert abs(datetime.now(UTC) - found[-1].graded_at) < timedelta(minutes=5)
    assert [(each.score, each.rules, each.run) for each in found] == [
        (1.0, RULES.rules, 1),
        (2.0, NEWER.rules, 2),
        (0.5, RULES.rules, 3),
    ]
    assert [each.score for each in book.latest("03_loss")] == [0.5]


def test_a_grade_that_another_has_followed_is_not_done(book: Gradebook) -> None:
    """The tests were changed, and changed back: what counts must become the first verdict again."""
    for rules in (RULES, NEWER):
        book.store([(key("ana", rules), grade("ana"))])
    assert book.done([key("ana")]) == {}
    assert set(book.done([key("ana", NEWER)])) == {key("ana", NEWER)}


def test_what_does_not_count_takes_no_place(book: Gradebook) -> None:
    """It is in the history all the same."""
    book.store([(key("ana"), grade("ana", score=2.0))])
    book.store([(key("ana", NEWER), grade("ana", score=1.0))], counts=False)
    assert [each.score for each in book.stored([key("ana", NEWER)])] == [2.0]
    assert [each.score for each in book.latest("03_loss")] == [2.0]
    assert [each.counts for each in gradings_of(book, "ana")] == [True, False]


def test_a_newer_hand_in_of_a_student_is_the_one_that_counts(book: Gradebook) -> None:
    """Under another file's name, too."""
    book.store([(key("ana"), grade("ana", score=2.0))])
    renamed = msgspec.structs.replace(key("ana"), submission="ana_again.ipynb")
    book.store([(renamed, msgspec.structs.replace(grade("ana"), submission="ana_again.ipynb"))])
    assert [each.submission for each in book.latest("03_loss")] == ["ana_again.ipynb"]
    assert assignments_of(book, "ana_again.ipynb") == assignments_of(book, "ana") == ["03_loss"]
    assert students(book) == ["ana"]


def test_a_class_can_be_seen_as_it_stood_after_a_run(book: Gradebook) -> None:
    """Also those whom a later run did not grade again."""
    first = book.begin(RULES)
    book.store([(key(name), grade(name, score=1.0)) for name in ("ana", "ben")], first)
    second = book.begin(NEWER)
    book.store([(key("ana", NEWER), grade("ana", score=2.0))], second)
    scores = [
        {name: each.score for name, (_, each) in as_of(book, "03_loss", run).items()}
        for run in (first, second)
    ]
    assert scores == [{"ana": 1.0, "ben": 1.0}, {"ana": 2.0, "ben": 1.0}]
    assert [(run.id, run.rules, run.count) for run in runs_of(book, "03_loss")] == [
        (first, RULES.rules, 2),
        (second, NEWER.rules, 1),
    ]


def test_what_the_last_run_set_aside_is_kept(book: Gradebook) -> None:
    """Of one that was broken off nothing is known."""
    none = SetAside(
        submission="",
        student="cleo",
        student_id="",
        email="",
        submitted_at=None,
        fate="no_hand_in",
        reason="-",
    )
    book.end(book.begin(RULES), [none])
    book.begin(RULES)
    assert book.set_aside("03_loss") == (none,)
    assert book.set_aside("04_backpropagation") == ()
