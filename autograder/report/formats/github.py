"""GitHub Actions: a summary in Markdown, and annotations, within GitHub's limits.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from autograder.hand_ins import printable
from autograder.records import Grade
from autograder.report.pages import in_words, points

LARGEST_SUMMARY = 1 << 20  # bytes; GitHub takes no more for a step
MOST_ANNOTATIONS = 10  # of a kind for a step; GitHub drops the others in silence
CUT = "\n\nThe rest is left out: GitHub takes 1 MiB.\n"
MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in r"\`*_{}[]()#+-.!|<>~&$"} | {"\n": " ", "\r": " "})


def step_summary(grades: Sequence[Grade], title: str) -> str:
    """Write a table of the class, and for each hand-in that lacks points one of its cases."""
    lines = [f"# {_plain(title)}", "", "| hand-in | score | of | |", "|---|---:|---:|---|"]
    for each in grades:
        cells = (_plain(each.submission), _score(each), points(each.max_score), _first(each))
        lines.append(f"| {' | '.join(cells)} |")
    for grade in grades:
        if grade.questions and grade.score != grade.max_score:
            lines += ["", f"## {_plain(grade.submission)}", ""]
            lines += ["| case | status | points | |", "|---|---|---:|---|", *_cases(grade)]
    return _within("\n".join([*lines, ""]))


def workflow_errors(grades: Sequence[Grade]) -> list[str]:
    """Write workflow commands: hand-ins without a verdict first, then the first cases that do not hold."""
    told = [
        (each.submission, each.status.replace("_", " "), " ".join(each.messages))
        for each in grades
        if each.score is None
    ]
    told += [found for grade in grades for found in _failing(grade)]
    shown = told if len(told) <= MOST_ANNOTATIONS else told[: MOST_ANNOTATIONS - 1]
    lines = [
        f"::error file={_value(file)},title={_value(title)}::{_data(text)}" for file, title, text in shown
    ]
    if len(shown) < len(told):
        more = f"{len(told) - len(shown)} more: GitHub shows {MOST_ANNOTATIONS} of a kind"
        lines.append(f"::error title=And more::{more}")
    return lines


def _failing(grade: Grade) -> Iterator[tuple[str, str, str]]:
    for question in grade.questions:
        for case in question.cases:
            if case.status != "passed":
                text = "\n".join(filter(None, (case.message or in_words(case.name), case.hint)))
                yield grade.submission, f"{question.name}: {in_words(case.name)}", text


def _cases(grade: Grade) -> list[str]:
    return [
        f"| {question.name}: {_plain(in_words(case.name))} | {case.status.replace('_', ' ')} | "
        f"{points(case.points)} of {points(case.max_points)} | {_plain(case.hint or case.message)[:400]} |"
        for question in grade.questions
        for case in question.cases
        if case.points != case.max_points
    ]


def _score(grade: Grade) -> str:
    return grade.status.replace("_", " ") if grade.score is None else points(grade.score)


def _first(grade: Grade) -> str:
    return _plain(" ".join(grade.messages) if grade.score is None else "")


def _plain(text: str) -> str:
    """Let nothing that a student wrote be Markdown or HTML, or end its cell."""
    return printable(text.translate(MARKDOWN))


def _within(text: str) -> str:
    data = text.encode()
    if len(data) <= LARGEST_SUMMARY:
        return text
    whole = data[: LARGEST_SUMMARY - len(CUT)].decode(errors="ignore")
    return whole[: whole.rfind("\n")] + CUT


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
