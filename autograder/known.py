"""What is known of a question when a function fails it: how right answers and known wrong ones fared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from autograder.agreement import Right, agreement
from autograder.evidence import Agreement
from autograder.records import CaseRun


@dataclass(frozen=True, eq=False)
class Known:
    """A known wrong answer: its name, its hint, and how it fared in the cases of its question, in order."""

    name: str
    hint: str
    runs: Sequence[CaseRun]


class Finding(NamedTuple):
    """What is wrong with a function, for one of the cases that it failed."""

    misconception: str
    hint: str


class Answers(NamedTuple):
    """The right answers to a question, case by case and call by call, and the known wrong ones."""

    question: str
    right: Sequence[Sequence[Right]]
    known: Sequence[Known]


def failed(run: CaseRun) -> bool:
    """Say whether a case was not passed."""
    return run.result.status != "passed"


def agreement_in_case(
    question: str, ours: CaseRun, theirs: CaseRun, right: Sequence[Right]
) -> Agreement | None:
    """Say how far two functions that failed a case did so alike; None where they contradict each other."""
    if not (ours.observed and theirs.observed):
        return Agreement(0, 0) if ours.result.status == theirs.result.status else None
    found = agreement(question, ours.observed, theirs.observed, right)
    alike = ours.result.status == theirs.result.status or (found is not None and found.doubt)
    return found if alike else None
