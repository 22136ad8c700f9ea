"""A function of the course's own in the right one's place: how other answers are tried on the cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import structs

from autograder.hidden_tests import Submitted
from autograder.records import Observation


class InPlace:
    """A submission of which some functions answer under other names.

    Many functions can then be tried in one process: a process for each would take ten times as long.

    Args:
        submitted: it defines all of them.
        stand_ins: the names of what answers, by the names that tests ask for.
    """

    def __init__(self, submitted: Submitted, stand_ins: Mapping[str, str]) -> None:
        self._submitted = submitted
        self._stand_ins = stand_ins
        self._questions = {stand_in: question for question, stand_in in stand_ins.items()}

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
        """Begin a case; gives the stand-in for a question's name."""
        look_up = self._submitted.start_case()
        return lambda name: look_up(self._stand_ins.get(name, name))

    def observed(self) -> tuple[Observation, ...]:
        """What was done in that case."""
        return tuple(
            structs.replace(each, function=self._questions.get(each.function, each.function))
            for each in self._submitted.observed()
        )

    def computing_seconds(self) -> float:
        """No limit holds for the course's own answers together, only those of each case."""
        return 0.0
