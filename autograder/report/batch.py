"""The page on the whole class: the distribution, each question, who has no score and why, and every page."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from autograder.course import Assignment
from autograder.differences import Difference
from autograder.records import Fate, Grade, SetAside, SubmissionStatus
from autograder.report.folder import OutFolder
from autograder.report.groups import Groups
from autograder.report.item_statistics import FEWEST, Undefined
from autograder.report.items import ItemAnalysis, Mark, Responses
from autograder.report.mistakes import MistakeCount, Mistakes
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


class Row(msgspec.Struct, frozen=True):
    """One hand-in, as the class page lists it; `page` is its feedback's address."""

    student: str
    submission: str
    status: SubmissionStatus
    score: float | None
    reasons: tuple[str, ...]
    page: str


class QuestionFigures(msgspec.Struct, frozen=True):
    """What the class earned in one question, among those that have a score."""

    name: str
    max_score: float
    mean: float
    lowest: float
    full_marks: int


class Bar(msgspec.Struct, frozen=True):
    """How many scores lie in [low, high), or up to and with the maximum in the last."""

    low: float
    high: float
    count: int
    height: float


class Overview:
    """Figures of a class, gathered one grade at a time so that no grade is kept.

    Args:
        assignment: what the class was asked.
        out: where the feedback pages are.
    """

    def __init__(self, assignment: Assignment, out: OutFolder) -> None:
        self.max_score = assignment.max_score
        self.rows: list[Row] = []
        self.without_isolation = False
        self._points = assignment.points
        self._earned: dict[str, list[float]] = {name: [] for name in assignment.points}
        self._out = out
        self._responses = Responses()
        self._mistakes = MistakeCount()
        self.groups = Groups()

    def add(self, grade: Grade) -> None:
        """Take a grade into account."""
        page = self._out.feedback(grade.submission).relative_to(self._out.path)
        reasons = grade.messages if grade.score is None else ()
        address = quote(page.as_posix())
        self.rows.append(Row(grade.student, grade.submission, grade.status, grade.score, reasons, address))
        self.without_isolation |= grade.isolation == "none"
        self._responses.add(grade)
        self._mistakes.add(grade)
        self.groups.add(grade, address)
        for question in grade.questions if grade.status == "graded" else ():
            self._earned[question.name].append(question.score)

    @property
    def size(self) -> int:
        """Number of hand-ins."""
        return len(self.rows)

    @property
    def scores(self) -> list[float]:
        """The scores of those that have one."""
        return [row.score for row in self.rows if row.score is not None]

    @property
    def attention(self) -> list[Row]:
        """Those without a score."""
        return [row for row in self.rows if row.score is None]

    @property
    def median(self) -> float:
        """Median score, in points."""
        return statistics.median(self.scores)

    @property
    def mean(self) -> float:
        """Mean score, in points."""
        return statistics.fmean(self.scores)

    @property
    def full_marks(self) -> int:
        """How many earned everything."""
        return self.scores.count(self.max_score)

    @property
    def questions(self) -> list[QuestionFigures]:
        """Figures of each question."""
        return [
            QuestionFigures(name, worth, statistics.fmean(earned), min(earned), earned.count(worth))
            for (name, worth), earned in zip(self._points.items(), self._earned.values(), strict=True)
        ]

    @property
    def items(self) -> ItemAnalysis:
        """What cases and questions tell of the class."""
        return self._responses.analysis()

    @property
    def mistakes(self) -> Mistakes:
        """The misconceptions of the class."""
        return self._mistakes.picture()


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
    overview = Overview(assignment, out)
    for grade in grades:
        overview.add(grade)
    html = template("batch.html").render(
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
    )
    out.batch.write_text(html, encoding="utf-8")
    return overview


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
