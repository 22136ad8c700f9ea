"""One grade as plain text, for the terminal: what the student's page says, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from msgspec import structs

from autograder.records import Grade, QuestionScore
from autograder.report.pages import points, signed
from autograder.report.student import Finding, findings, summary


def as_text(grade: Grade, title: str, question: str = "", case: str = "") -> str:
    """Write a grade.

    Args:
        grade: what counts.
        title: the assignment's.
        question: the only one to write; all of them unless given.
        case: the only one of it to write.
    """
    lines = [f"{grade.student} · {title} · {grade.submission}"]
    if not question:
        lines += _whole(grade)
    for each in grade.questions:
        if question in ("", each.name):
            lines += ["", *_question(each, case)]
    return "\n".join(lines)


def _whole(grade: Grade) -> Iterator[str]:
    if grade.isolation == "none":
        yield "Graded WITHOUT ISOLATION: the score proves nothing."
    if grade.score is not None:
        yield f"{points(grade.score)} of {points(grade.max_score)} points"
    if grade.status == "graded":
        yield summary(grade)
    yield from grade.messages
    for note in grade.notes:
        yield f"Note: {note}"
    for each in grade.adjustments:
        yield f"{each.place or 'all'} {signed(each.points)}: {each.sentence}"


def _question(question: QuestionScore, case: str) -> Iterator[str]:
    yield f"{question.name}: {points(question.score)} of {points(question.max_score)}"
    cases = tuple(each for each in question.cases if case in ("", each.name))
    for finding in findings(structs.replace(question, cases=cases)):
        yield from _finding(finding)


def _finding(finding: Finding) -> Iterator[str]:
    worth = f"{points(finding.points)} of {points(finding.max_points)}"
    yield f"  {finding.mark} {finding.sentence} ({', '.join(filter(None, (finding.tags, worth)))})"
    for part in finding.parts:
        yield indent(f"{part.name}\n{part.text}" if part.name else part.text, "      ")
    for more in filter(None, (finding.decided, finding.hint)):
        yield indent(more, "      ")
