"""The page on the whole class: the distribution, each question, who has no score and why, and every page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

import msgspec
from jinja2 import Template

from autograder.course import Assignment
from autograder.differences import Difference
from autograder.records import Fate, Grade, SetAside
from autograder.report.folder import OutFolder
from autograder.report.item_statistics import FEWEST, Undefined
from autograder.report.items import Mark
from autograder.report.overview import Overview, overview_of
from autograder.report.pages import template

BARS = 10
TALLEST = 130.0  # height of the tallest bar, in the drawing's units

MARKS: dict[Mark, str] = {
    "negative": "below zero",
    "nobody": "nobody passes",
    "everyone": "everyone passes",
}
ADVICE: dict[Mark, str] = {
    "negative": "Those who do well in all else fail here: read the case beside what the notebook announces, "
    "for one of the two may be wrong.",
    "nobody": "Nobody earns a point here: see whether the case is right and the notebook announces it.",
    "everyone": "Fine for a first step; a hidden case that tells no student from another can ask for more.",
}
FATES: dict[Fate, str] = {
    "conflict": "conflict",
    "set_aside": "set aside",
    "no_hand_in": "no hand-in",
    "not_in_roster": "not in the roster",
}
LISTED = 50  # of what is set aside; the table has all
WHY: dict[Undefined, str] = {
    "few_submissions": f"needs {FEWEST} graded submissions",
    "one_item": "one case has no others to agree with",
    "same_for_all": "everyone earned the same",
    "rest_same_for_all": "everyone earned the same in all else",
}


class Bar(msgspec.Struct, frozen=True):
    """How many scores lie in [low, high), or up to and with the maximum in the last."""

    low: float
    high: float
    count: int
    height: float


def write_class_page(
    grades: Iterable[Grade],
    assignment: Assignment,
    out: OutFolder,
    set_aside: Sequence[SetAside] = (),
    changed: Sequence[Difference] = (),
) -> Overview:
    """Write `batch.html`.

    Args:
        grades: of the class, as they count.
        assignment: what it was asked.
        out: the folder of results.
        set_aside: what is not graded, and who handed in nothing.
        changed: whose score the last grading has changed.

    Returns:
        The figures that the page shows.
    """

    def address(grade: Grade) -> str:
        return quote(out.feedback(grade.submission).relative_to(out.path).as_posix())

    overview = overview_of(grades, assignment, address)
    html = class_page(template("batch.html"), overview, assignment, set_aside, changed)
    out.batch.write_text(html, encoding="utf-8")
    return overview


def class_page(
    page: Template,
    overview: Overview,
    assignment: Assignment,
    set_aside: Sequence[SetAside],
    changed: Sequence[Difference],
    **more: object,
) -> str:
    """Render the page on the class.

    Args:
        page: `batch.html`, or a template that extends it.
        overview: the figures.
        assignment: what the class was asked.
        set_aside: what is not graded, and who handed in nothing.
        changed: whose score the last grading has changed.
        more: what else the template asks for.
    """
    return page.render(
        overview=overview,
        bars=histogram(overview.scores, overview.max_score),
        name=assignment.name,
        title=assignment.title,
        groups=overview.groups,
        set_aside=sorted(set_aside, key=lambda each: [*FATES].index(each.fate)),
        changed=sorted(changed, key=lambda each: (-abs(each.points), each.student)),
        LISTED=LISTED,
        FATES=FATES,
        **_of_tests(overview),
        **more,
    )


def _of_tests(overview: Overview) -> dict[str, Any]:
    """Give the templates what the class page says of questions, cases and misconceptions."""
    items = overview.items
    figures = {each.name: each for each in overview.questions} if items.questions else {}
    return {
        "items": items,
        "questions": [(each, figures[each.name]) for each in items.questions],
        "mistakes": overview.mistakes,
        "MARKS": MARKS,
        "ADVICE": ADVICE,
        "WHY": WHY,
        "FEWEST": FEWEST,
    }


def histogram(scores: Iterable[float], max_score: float) -> list[Bar]:
    """Count scores in ten bars of equal width; full marks belong to the last."""
    counts = [0] * BARS
    for score in scores:
        counts[min(int(round(score / max_score * BARS, 9)), BARS - 1)] += 1
    scale = TALLEST / max([1, *counts])
    width = max_score / BARS
    return [
        Bar(place * width, (place + 1) * width, count, round(count * scale, 2))
        for place, count in enumerate(counts)
    ]
