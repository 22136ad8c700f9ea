"""A function of the course's own in the right one's place: how wrong answers are tried on the cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from autograder.hidden_tests import Submitted
from autograder.records import Observation


class InPlace:
    """A submission of which one function answers under another's name.

    Many functions can then be tried in one process: a process for each would take ten times as long.

    Args:
        submitted: it defines both.
        question: the name that tests ask for.
        stand_in: the name of what answers.
    """

    def __init__(self, submitted: Submitted, question: str, stand_in: str) -> None:
        self._submitted = submitted
        self._question = question
        self._stand_in = stand_in

    @property
    def names(self) -> frozenset[str]:
        """What it defines."""
        return self._submitted.names

    @property
    def alive(self) -> bool:
        """Whether its process answers."""
        return self._submitted.alive

    def restart(self) -> None:
        """Run it again in a new process."""
        self._submitted.restart()

    def start_case(self) -> Callable[[str], Any]:
        """Begin a case; gives the stand-in for the question's name."""
        look_up = self._submitted.start_case()
        return lambda name: look_up(self._stand_in if name == self._question else name)

    def observed(self) -> tuple[Observation, ...]:
        """What was done in that case."""
        return self._submitted.observed()

    def computing_seconds(self) -> float:
        """No limit holds for the course's own answers together, only those of each case."""
        return 0.0
