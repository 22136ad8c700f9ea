"""Which misconceptions a class has: in how many functions each was recognised, most often first.

A function counts once for each misconception that its failing cases name; where two together explain it, for
both. One that is not written, or that fails only through an earlier one, is not among the failing ones.
"""

from __future__ import annotations

from collections import Counter
from textwrap import shorten

import msgspec

from autograder.records import CaseStatus, Grade, QuestionScore

OWN_FAULT: frozenset[CaseStatus] = frozenset({"failed", "raised", "timed_out", "crashed", "not_data"})
TOGETHER = " + "  # between the names of misconceptions that explain a case together
FIRST_WORDS = 72  # characters of a hint
AT_ONCE = 10  # misconceptions that are shown unfolded
ONCE_EACH = 3  # of them, where nothing was seen twice


class Recognised(msgspec.Struct, frozen=True, kw_only=True):
    """A misconception that some of the class have.

    Args:
        name: the misconception's.
        question: what it answers.
        count: functions in which it was recognised, one a submission.
        share: the same as a share of the graded submissions.
        hint: what those students read; empty where it was only seen together with another.
    """

    name: str
    question: str
    count: int
    share: float
    hint: str

    @property
    def first_words(self) -> str:
        """The beginning of the hint; no code span is cut."""
        words = shorten(self.hint, FIRST_WORDS, placeholder=" …")
        return words if words.count("`") % 2 == 0 else f"{words[: words.rindex('`')].rstrip()} …"


class Mistakes(msgspec.Struct, frozen=True, kw_only=True):
    """The misconceptions of a class.

    Args:
        submissions: how many are graded.
        failing: functions that gave wrong answers or none.
        unexplained: those of them in which no misconception was recognised.
        recognised: the others by misconception, largest first.
    """

    submissions: int
    failing: int
    unexplained: int
    recognised: tuple[Recognised, ...]

    @property
    def most(self) -> int:
        """The largest count, which has the longest bar."""
        return max([self.unexplained, *(each.count for each in self.recognised)])

    @property
    def frequent(self) -> tuple[Recognised, ...]:
        """The first of them, seen more than once if any was."""
        shared = tuple(each for each in self.recognised if each.count > 1)
        return shared[:AT_ONCE] or self.recognised[:ONCE_EACH]


class MistakeCount:
    """Counts misconceptions, one grade at a time."""

    def __init__(self) -> None:
        self._submissions = self._failing = self._unexplained = 0
        self._counts: Counter[tuple[str, str]] = Counter()
        self._hints: dict[tuple[str, str], str] = {}

    def add(self, grade: Grade) -> None:
        """Take a grade into account, if it has a score."""
        if grade.status == "graded":
            self._submissions += 1
            for question in grade.questions:
                self._add(question)

    def _add(self, question: QuestionScore) -> None:
        wrong = [case for case in question.cases if case.status in OWN_FAULT]
        named = {case.misconception: case.hint or "" for case in wrong if case.misconception}
        if wrong:
            self._failing += 1
            self._unexplained += not named
            self._counts.update({(question.name, name) for each in named for name in each.split(TOGETHER)})
            self._hints |= {(question.name, name): hint for name, hint in named.items()}

    def picture(self) -> Mistakes:
        """Give what was counted; equal counts in alphabetical order."""
        ordered = sorted(self._counts.items(), key=lambda each: (-each[1], each[0]))
        return Mistakes(
            submissions=self._submissions,
            failing=self._failing,
            unexplained=self._unexplained,
            recognised=tuple(
                Recognised(
                    name=name,
                    question=question,
                    count=count,
                    share=count / self._submissions,
                    hint=self._hints.get((question, name), ""),
                )
                for (question, name), count in ordered
            ),
        )
