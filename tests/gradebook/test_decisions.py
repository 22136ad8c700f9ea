"""Decisions of people, in the gradebook."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from autograder.decisions import Alias, Decision, Decisions, Note, Override, Void, aliases
from autograder.gradebook.decisions import decide, standing_decisions, withdraw
from autograder.gradebook.history import events_of
from autograder.gradebook.store import Gradebook
from tests.gradebook.examples import grade, key

ALL: list[Decision] = [
    Override(
        assignment="03_loss",
        student="ana",
        question="softmax",
        case="sums",
        points=1.5,
        reason="é",
        author="w",
    ),
    Void(assignment="03_loss", question="softmax", case="sums", reason="Wrong.", author="w"),
    Alias(
        assignment="03_loss",
        student="ana",
        question="softmax",
        written="soft_max",
        reason="Typo.",
        author="w",
    ),
    Note(assignment="03_loss", student="ana", reason="See me.", author="w"),
]


@pytest.mark.parametrize("decision", ALL, ids=lambda decision: type(decision).__name__)
def test_a_decision_stands_until_it_is_withdrawn(book: Gradebook, decision: Decision) -> None:
    """With its number and moment; for its assignment alone."""
    began = datetime.now(UTC)
    (made,) = decide(book, [decision])
    assert made.made_at is not None
    assert began <= made.made_at <= datetime.now(UTC)
    found = standing_decisions(book, "03_loss")
    assert [*found.overrides, *found.voids, *found.aliases, *found.notes] == [made]
    assert standing_decisions(book, "04_backpropagation") == Decisions()
    withdraw(book, made, "x")
    assert standing_decisions(book, "03_loss") == Decisions()


def test_the_history_of_a_student_has_what_was_withdrawn_too(book: Gradebook) -> None:
    """And what was voided for everyone where the student handed in; nobody else's."""
    book.store([(key("ana"), grade("ana"))])
    made = decide(book, ALL)
    withdraw(book, made[0], "x")
    events = [(each.what, each.place, each.author) for each in events_of(book, "ana")]
    assert sorted(events) == [
        ("alias", "soft_max → softmax", "w"),
        ("note", "", "w"),
        ("override", "softmax.sums", "w"),
        ("void", "softmax.sums", "w"),
        ("withdrawn: override", "softmax.sums", "x"),
    ]
    assert events_of(book, "ben") == []


def test_aliases_are_lines_to_run(book: Gradebook) -> None:
    """By student."""
    decide(book, [ALL[2]])
    assert aliases(standing_decisions(book, "03_loss")) == {"ana": ("softmax = soft_max",)}
