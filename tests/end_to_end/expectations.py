"""The sample class's table, `expected.toml`: what each hand-in lacks -> statuses, scores, messages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from autograder.records import CaseStatus, SubmissionStatus
from autograder.test_files import TestFile

Cases = tuple[str, ...] | Literal["others"]
LINE = re.compile(r"(?<=^cell )(\d+), line \d+")


class Lack(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The cases of one question by status; "others" are those that are named under no status."""

    why: str
    passed: Cases = ()
    failed: Cases = ()
    missing: Cases = ()
    unfinished: Cases = ()
    raised: Cases = ()
    timed_out: Cases = ()
    crashed: Cases = ()
    not_data: Cases = ()
    not_checked: Cases = ()
    passed_with_given: Cases = ()

    def by_status(self) -> Iterator[tuple[CaseStatus, Cases]]:
        """Give the statuses that the entry names."""
        fields = msgspec.to_builtins(self)
        del fields["why"]
        return iter(fields.items())


class UnderOtter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why otter does not give the same points, and what it gives."""

    gives: Literal["other scores", "no results", "no end"]
    because: str


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One hand-in's entry; the table's own comment says what the keys mean."""

    about: str
    status: SubmissionStatus = "graded"
    messages: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    lacks: dict[str, Lack] = {}
    otter: UnderOtter | None = None

    def statuses(self, tests: TestFile) -> dict[str, CaseStatus]:
        """Give the status of each case of a question.

        Raises:
            KeyError: the entry names a case that the question does not have.
        """
        found: dict[str, CaseStatus] = dict.fromkeys(
            (case.name for case in tests.cases), self._otherwise(tests.question)
        )
        for status, cases in self._by_status(tests.question):
            if cases != "others":
                unknown = set(cases) - found.keys()
                if unknown:
                    raise KeyError(f"{tests.question} has no case {unknown}")
                found |= dict.fromkeys(cases, status)
        return found

    def scores(self, tests: tuple[TestFile, ...], share_with_given: float) -> dict[str, float]:
        """Give the points of each question: what its passed cases are worth.

        Args:
            tests: all questions.
            share_with_given: what a case earns that passes with earlier functions given; otter gives nothing.
        """
        shares = {"passed": 1.0, "passed_with_given": share_with_given}
        return {file.question: self._score(file, shares) for file in tests} if self.status == "graded" else {}

    def _score(self, tests: TestFile, shares: Mapping[str, float]) -> float:
        statuses = self.statuses(tests)
        return round(sum(case.points * shares.get(statuses[case.name], 0.0) for case in tests.cases), 6)

    def _by_status(self, question: str) -> list[tuple[CaseStatus, Cases]]:
        return list(self.lacks[question].by_status()) if question in self.lacks else []

    def _otherwise(self, question: str) -> CaseStatus:
        if question in self.unfinished:
            return "unfinished"
        if question in self.missing:
            return "missing"
        others = [status for status, cases in self._by_status(question) if cases == "others"]
        return others[0] if others else "passed"


def read_table(path: Path) -> Mapping[str, Expected]:
    """Read the table; a key that it may not have is an error."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), dict[str, Expected])


def without_line(message: str) -> str:
    """Drop the line number of `cell 7, line 3: …`."""
    return LINE.sub(r"\1", message)
