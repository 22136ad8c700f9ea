"""The figures of a class, gathered one grade at a time."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable

import msgspec

from autograder.course import Assignment
from autograder.records import Grade, SubmissionStatus
from autograder.report.groups import Groups
from autograder.report.items import ItemAnalysis, Responses
from autograder.report.mistakes import MistakeCount, Mistakes

SLOW = 1.0  # seconds; below it nobody needs to look
TIMES_USUAL = 3
MOST_SLOW = 10


class Row(msgspec.Struct, frozen=True):
    """One hand-in, as the class page lists it; `page` is its feedback's address."""

    student: str
    submission: str
    status: SubmissionStatus
    score: float | None
    reasons: tuple[str, ...]
    page: str
    seconds: float


class QuestionFigures(msgspec.Struct, frozen=True):
    """What the class earned in one question, among those that have a score."""

    name: str
    max_score: float
    mean: float
    lowest: float
    full_marks: int


class Overview:
    """Figures of a class, gathered one grade at a time so that no grade is kept.

    Args:
        assignment: what the class was asked.
        address: gives the address of a grade's feedback.
    """

    def __init__(self, assignment: Assignment, address: Callable[[Grade], str]) -> None:
        self.max_score = assignment.max_score
        self.rows: list[Row] = []
        self.without_isolation = False
        self._points = assignment.points
        self._earned: dict[str, list[float]] = {name: [] for name in assignment.points}
        self._address = address
        self._responses = Responses()
        self._mistakes = MistakeCount()
        self.groups = Groups()

    def add(self, grade: Grade) -> None:
        """Take a grade into account."""
        reasons, address = grade.messages if grade.score is None else (), self._address(grade)
        who = (grade.student, grade.submission, grade.status, grade.score)
        self.rows.append(Row(*who, reasons, address, grade.seconds))
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
    def slowest(self) -> list[Row]:
        """Those that took longest, where that is much longer than usual."""
        usual = statistics.median(row.seconds for row in self.rows) if self.rows else 0.0
        slow = [row for row in self.rows if row.seconds > max(SLOW, TIMES_USUAL * usual)]
        return sorted(slow, key=lambda row: (-row.seconds, row.student))[:MOST_SLOW]

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


def overview_of(grades: Iterable[Grade], assignment: Assignment, address: Callable[[Grade], str]) -> Overview:
    """Gather the figures of a class."""
    overview = Overview(assignment, address)
    for grade in grades:
        overview.add(grade)
    return overview
