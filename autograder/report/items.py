"""What the cases and questions of an assignment tell of a class, and which of them to look at.

Grades come one at a time and only their numbers are kept: 800 submissions in 80 cases are half a megabyte.
Only graded submissions count. What comes out stands in `items.json` and on the class page.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import msgspec
import numpy as np

from autograder.records import CaseResult, Grade
from autograder.report.item_statistics import (
    FEWEST,
    ROUNDING,
    Figure,
    Floats,
    alpha,
    chance,
    difficulties,
    discriminations,
)

Mark = Literal["negative", "nobody", "everyone"]
DECIMALS = 6  # of points; 0.1 + 0.2 is 0.3
BELOW_ZERO = -0.005  # a correlation that two digits show as negative


class Case(NamedTuple):
    """What is the same of a case in every grade."""

    question: str
    name: str
    hidden: bool
    max_points: float


class CaseFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What a case tells of the class.

    Args:
        name: the case's.
        hidden: whether students do not have it.
        max_points: its worth.
        difficulty: mean share of its worth that was earned, 0 to 1.
        discrimination: correlation with the points for all other cases.
        marks: what makes it worth looking at.
    """

    name: str
    hidden: bool
    max_points: float
    difficulty: float
    discrimination: Figure
    marks: tuple[Mark, ...]


class QuestionItem(msgspec.Struct, frozen=True, kw_only=True):
    """What a question tells of the class.

    Args:
        name: the question's.
        max_points: its worth.
        difficulty: mean share of its worth that was earned, 0 to 1.
        discrimination: correlation with the points for all other questions.
        reliability: how well its own cases agree.
        marks: what makes it worth looking at.
        cases: its cases, in order.
    """

    name: str
    max_points: float
    difficulty: float
    discrimination: Figure
    reliability: Figure
    marks: tuple[Mark, ...]
    cases: tuple[CaseFigures, ...]

    def count(self, mark: Mark) -> int:
        """How many of its cases have a mark."""
        return sum(mark in case.marks for case in self.cases)


class Marked(NamedTuple):
    """A case that has a mark, with its question's name."""

    question: str
    case: CaseFigures


class ItemAnalysis(msgspec.Struct, frozen=True, kw_only=True):
    """What cases and questions tell of a class.

    Args:
        submissions: how many graded ones all of it rests on.
        chance: how far from 0 a discrimination lies by chance alone, in 19 of 20 classes of this size.
        reliability_of_cases: how well all cases agree.
        reliability_of_questions: how well the questions agree.
        questions: in order; none where nobody was graded.
    """

    submissions: int
    chance: float | None
    reliability_of_cases: Figure
    reliability_of_questions: Figure
    questions: tuple[QuestionItem, ...]

    def marked(self, mark: Mark) -> list[Marked]:
        """Give the cases with a mark, the worst discrimination first."""
        found = [each for each in self._cases() if mark in each.case.marks]
        return sorted(found, key=lambda each: each.case.discrimination.value or 0.0)

    @property
    def weakest(self) -> Marked | None:
        """The case with the lowest discrimination of all, if there is any."""
        known = [each for each in self._cases() if each.case.discrimination.value is not None]
        return min(known, key=lambda each: each.case.discrimination.value or 0.0, default=None)

    def _cases(self) -> Iterator[Marked]:
        return (Marked(question.name, case) for question in self.questions for case in question.cases)


NOTHING = ItemAnalysis(
    submissions=0,
    chance=None,
    reliability_of_cases=Figure(None, "few_submissions"),
    reliability_of_questions=Figure(None, "few_submissions"),
    questions=(),
)


class Responses:
    """What a class earned in each case, gathered one grade at a time."""

    def __init__(self) -> None:
        self._earned: dict[tuple[Case, ...], array[float]] = {}

    def add(self, grade: Grade) -> None:
        """Take a grade into account, if it has a score."""
        if grade.status == "graded":
            found = [(question.name, case) for question in grade.questions for case in question.cases]
            cases = tuple(Case(name, case.name, case.hidden, case.max_points) for name, case in found)
            self._earned.setdefault(cases, array("d")).extend(_share(case) for _, case in found)

    def analysis(self) -> ItemAnalysis:
        """Work out all figures, from those who had the cases that most had."""
        if not any(self._earned):
            return NOTHING
        cases, earned = max(self._earned.items(), key=lambda each: len(each[1]))
        return analyse(cases, np.array(earned).reshape(-1, len(cases)))


def analyse(cases: Sequence[Case], shares: Floats) -> ItemAnalysis:
    """Work out all figures.

    Args:
        cases: k of them.
        shares: (n, k): what each of n submissions earned in each case, as a share of its worth; n > 0.
    """
    figures = _cases(cases, shares)
    worths = np.array([case.max_points for case in cases])
    names = dict.fromkeys(case.question for case in cases)
    places = [[at for at, case in enumerate(cases) if case.question == name] for name in names]
    asked = np.column_stack([np.average(shares[:, own], axis=1, weights=worths[own]) for own in places])
    asked_worths = np.array([worths[own].sum() for own in places])
    items = zip(names, places, difficulties(asked), discriminations(asked, asked_worths), strict=True)
    return ItemAnalysis(
        submissions=len(shares),
        chance=chance(len(shares)),
        reliability_of_cases=alpha(shares, worths),
        reliability_of_questions=alpha(asked, asked_worths),
        questions=tuple(
            QuestionItem(
                name=name,
                max_points=round(float(worths[own].sum()), DECIMALS),
                difficulty=difficulty,
                discrimination=discrimination,
                reliability=alpha(shares[:, own], worths[own]),
                marks=_marks(len(shares), difficulty, discrimination),
                cases=tuple(figures[at] for at in own),
            )
            for name, own, difficulty, discrimination in items
        ),
    )


def _cases(cases: Sequence[Case], shares: Floats) -> list[CaseFigures]:
    worths = np.array([case.max_points for case in cases])
    items = zip(cases, difficulties(shares), discriminations(shares, worths), strict=True)
    return [
        CaseFigures(
            name=case.name,
            hidden=case.hidden,
            max_points=case.max_points,
            difficulty=difficulty,
            discrimination=discrimination,
            marks=_marks(len(shares), difficulty, discrimination),
        )
        for case, difficulty, discrimination in items
    ]


def _marks(n: int, difficulty: float, discrimination: Figure) -> tuple[Mark, ...]:
    """Mark an item; so few submissions that figures are chance mark nothing."""
    opposed = discrimination.value is not None and discrimination.value <= BELOW_ZERO
    signs: dict[Mark, bool] = {
        "negative": opposed,
        "nobody": difficulty <= ROUNDING,
        "everyone": difficulty >= 1 - ROUNDING,
    }
    return tuple(mark for mark, is_set in signs.items() if is_set and n >= FEWEST)


def _share(case: CaseResult) -> float:
    return case.points / case.max_points if case.max_points else float(case.status == "passed")
