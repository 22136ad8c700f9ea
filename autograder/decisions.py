"""What people decide about grades, beside what was computed: frozen records.

A decision has a reason and an author, stands until it is withdrawn, and changes no stored grade: `standing`
applies it whenever a grade is read, so it survives grading again.
"""

from __future__ import annotations

from datetime import datetime

import msgspec


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What every decision has.

    Args:
        id: its number in the gradebook; 0 before it is stored.
        assignment: what it is about.
        reason: why; students read it.
        author: who decided.
        made_at: when, in UTC; None before it is stored.
    """

    id: int = 0
    assignment: str
    reason: str
    author: str
    made_at: datetime | None = None


class Override(Decision, frozen=True, kw_only=True):
    """Points in place of the computed ones.

    Args:
        student: whose.
        question, case: for what; both empty for the whole grade, `case` alone for a whole question.
        points: what counts.
        digest: the hand-in that the author had seen.
    """

    student: str
    question: str = ""
    case: str = ""
    points: float
    digest: str = ""


class Void(Decision, frozen=True, kw_only=True):
    """A case that counts as passed for everyone."""

    question: str
    case: str


class Alias(Decision, frozen=True, kw_only=True):
    """A name that a student misspelt: `written` is graded as `question`."""

    student: str
    question: str
    written: str


class Note(Decision, frozen=True, kw_only=True):
    """What somebody wrote to a student: `reason` is the text; about one question, or the whole."""

    student: str
    question: str = ""


class Decisions(msgspec.Struct, frozen=True):
    """All that stand for an assignment, the oldest first."""

    overrides: tuple[Override, ...] = ()
    voids: tuple[Void, ...] = ()
    aliases: tuple[Alias, ...] = ()
    notes: tuple[Note, ...] = ()


def place(question: str, case: str = "") -> str:
    """Name what a decision is about, as commands take it: `softmax.sums_to_one`, or nothing for the whole."""
    return f"{question}.{case}" if case else question


def aliases(decisions: Decisions) -> dict[str, tuple[str, ...]]:
    """Say by student which names stand for which: `softmax = soft_max`."""
    lines: dict[str, tuple[str, ...]] = {}
    for each in decisions.aliases:
        lines[each.student] = (*lines.get(each.student, ()), f"{each.question} = {each.written}")
    return lines
