"""A page for each hand-in: what it earned, and what to look at, the student's own errors first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import msgspec
from jinja2 import Template

from autograder.course import Assignment
from autograder.records import CaseResult, CaseStatus, Grade, QuestionScore
from autograder.report.folder import OutFolder
from autograder.report.ink import inked
from autograder.report.messages import Part, parts
from autograder.report.pages import in_words, template

# How each status looks: the colour's name, the sign beside it, and the words, where the message needs any.
LOOKS: dict[CaseStatus, tuple[str, str, str]] = {
    "passed": ("passed", "✓", ""),
    "passed_with_given": ("partly", "◐", "because of an earlier function"),
    "failed": ("failed", "✗", ""),
    "raised": ("failed", "!", "your code raised an error"),
    "timed_out": ("failed", "!", "took too long"),
    "crashed": ("failed", "!", "ended its process"),
    "not_data": ("failed", "✗", "cannot be compared"),
    "missing": ("stopped", "?", "not defined"),
    "unfinished": ("stopped", "…", "not written yet"),
    "not_checked": ("stopped", "–", "not run"),
}
VERDICTS_OF_THEIR_OWN = {"passed", "passed_with_given", "failed"}  # others may share one cause


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a question: a case, or several that one cause stopped.

    Args:
        tone: the colour's name.
        mark: the sign beside it.
        sentence: what was found, or what holds.
        tags: which cases these are.
        points: earned.
        max_points: possible.
        parts: what else is to be said, input and result above all.
        is_open: whether they are shown at once.
        hint: what to think about, unless it stands at an earlier case.
        decided: what somebody decided about its points.
    """

    tone: str
    mark: str
    sentence: str
    tags: str
    points: float
    max_points: float
    parts: list[Part]
    is_open: bool
    hint: str | None
    decided: str


def write_feedback(grades: Iterable[Grade], assignment: Assignment, out: OutFolder) -> None:
    """Write the feedback page of each grade."""
    render = renderer(assignment.title)
    for grade in grades:
        out.feedback(grade.submission).write_text(render(grade), encoding="utf-8")


def renderer(title: str) -> Callable[[Grade], str]:
    """Give what writes the pages of an assignment."""
    page = template("student.html")
    return lambda grade: student_page(page, grade, title)


def student_page(page: Template, grade: Grade, title: str, **more: object) -> str:
    """Render a student's page.

    Args:
        page: `student.html`, or a template that extends it.
        grade: as it counts.
        title: of the assignment.
        more: what else the template asks for.
    """
    questions = [
        (question, *held_and_others(question), [inked(plot) for plot in question.plots])
        for question in grade.questions
    ]
    return page.render(grade=grade, title=title, questions=questions, summary=summary(grade), **more)


def summary(grade: Grade) -> str:
    """Say in a sentence or two how it went and where to begin."""
    cases = [case for question in grade.questions for case in question.cases]
    held = sum(case.status == "passed" for case in cases)
    if held == len(cases):
        return f"All {held} cases hold: full marks."
    excused = sum(case.status == "passed_with_given" for case in cases)
    more = f", {excused} more once an earlier function is right" if excused else ""
    return f"{held} of {len(cases)} cases hold{more}. Begin with `{_first_to_correct(grade)}`."


def _first_to_correct(grade: Grade) -> str:
    fine = {"passed", "passed_with_given"}
    return next(each.name for each in grade.questions if any(case.status not in fine for case in each.cases))


def held_and_others(question: QuestionScore) -> tuple[list[Finding], list[Finding]]:
    """Set apart what holds and needs no more words, where there is more than one of it."""
    found = list(findings(question))
    held = [each for each in found if each.tone == "passed" and not (each.parts or each.decided)]
    return (held, [each for each in found if each not in held]) if len(held) > 1 else ([], found)


def findings(question: QuestionScore) -> Iterator[Finding]:
    """Give a question's cases in order.

    Neighbours that one cause stopped are one finding, and a hint stands at the first case that it is for.
    """
    is_open = True  # one detail a question: the page stays short
    hints: set[str | None] = set()
    for _, group in groupby(question.cases, key=_cause):
        finding = _finding(list(group), is_open)
        is_open = is_open and not finding.parts
        yield msgspec.structs.replace(finding, hint=None) if finding.hint in hints else finding
        hints.add(finding.hint)


def _cause(case: CaseResult) -> tuple[str, ...]:
    own = case.decided or case.status in VERDICTS_OF_THEIR_OWN
    return (case.status, case.message, case.name if own else "")


def _finding(cases: list[CaseResult], is_open: bool) -> Finding:
    case = cases[0]
    tone, mark, words = LOOKS[case.status]
    sentence, *more = case.message.split("\n")
    return Finding(
        tone=tone,
        mark=mark,
        sentence=sentence or in_words(case.name),
        tags=" · ".join(filter(None, (_which(cases), words))),
        points=sum(each.points for each in cases),
        max_points=sum(each.max_points for each in cases),
        parts=parts(more),
        is_open=is_open,
        hint=case.hint,
        decided=case.decided,
    )


def _which(cases: list[CaseResult]) -> str:
    """Name a public case, which the student can run; hidden ones are only counted."""
    hidden = sum(case.hidden for case in cases)
    if len(cases) == 1:
        return "hidden case" if hidden else cases[0].name
    if hidden in (0, len(cases)):
        return f"{len(cases)} {'hidden ' * bool(hidden)}cases"
    return f"{len(cases)} cases, {hidden} hidden"
