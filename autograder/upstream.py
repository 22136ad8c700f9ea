"""An error upstream is paid for once: what fails because of it is tried again with right functions there.

A function that builds on a wrong one fails too, and may be right for all that. So where an earlier question
has cases that nothing excuses, the failing cases of later ones run again, and the submission finds the
completed notebook's function under the earlier one's name: in a jail of its own, by way of the host. What
passes now, having called it, was wrong only there.

    softmax          fails                              its cases say why
    log_softmax      fails, passes with softmax given   passed_with_given: half its points
    one_hot          fails, and calls nothing given     as it was

Only earlier functions are given: of two that rest on each other, each would excuse the other. Of what such a
second run prints or raises nothing is told, since the student's code then holds right answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from msgspec import structs

from autograder.errors import OperatorMistake
from autograder.hidden_tests import Rules, Submitted, run_question
from autograder.known import failed
from autograder.records import CaseResult, CaseRun, Observation
from autograder.sandbox.namespace import Namespace
from autograder.sandbox.proxy import Proxy
from autograder.test_files import TestFile

Causes = tuple[str, ...]
Function = Callable[..., Any]
Runs = Sequence[CaseRun]


class TakesFunctions(Submitted, Protocol):
    """A submission some of whose names can be answered by functions of ours."""

    def start_case(self, given: Mapping[str, Function] = ...) -> Callable[[str], Any]:
        """Begin a case in which these functions stand under their names."""


@dataclass(frozen=True)
class Tried:
    """A case of a submission.

    Args:
        result: what it earned, and what the student reads.
        telling: the run that shows what is wrong with the function itself; the second, if there was one.
        causes: earlier functions that are wrong, where these alone make it fail.
    """

    result: CaseResult
    telling: CaseRun
    causes: Causes = ()


class Upstream:
    """Right functions for one submission, in a process that starts with the first call of one.

    Use it as a context manager.

    Args:
        start: starts the completed notebook.
        rules: how cases are run.
        share: of a case's points, where it passes with right functions upstream.
    """

    def __init__(self, start: Callable[[], Namespace], rules: Rules, share: float) -> None:
        self._right = _RightFunctions(start)
        self._rules = rules
        self._share = share

    def excuse(
        self, tests: Sequence[TestFile], runs: Mapping[str, Runs], submitted: TakesFunctions
    ) -> dict[str, tuple[Tried, ...]]:
        """Try failed cases again wherever an earlier question has some of its own.

        Args:
            tests: all questions, in the course's order.
            runs: how their cases fared, by question.
            submitted: what was handed in.

        Returns:
            The cases of each question, in order.

        Raises:
            MachineLacks: there is no sandbox any more.
        """
        causes: dict[str, Causes] = {}
        found: dict[str, tuple[Tried, ...]] = {}
        for each in tests:
            with_right = _WithRight(submitted, self._right, list(causes))
            found[each.question] = tuple(
                self._tried(replace(each, cases=(case,)), run, with_right, causes)
                for case, run in zip(each.cases, runs[each.question], strict=True)
            )
            if any(map(failed, runs[each.question])):
                causes[each.question] = _causes(each.question, found[each.question])
        return found

    def _tried(
        self, tests: TestFile, first: CaseRun, with_right: _WithRight, causes: Mapping[str, Causes]
    ) -> Tried:
        """Run a case once more if it failed; that counts if it called what was given."""
        if not causes or not failed(first) or first.result.status == "not_checked":
            return Tried(first.result, first)
        (run,) = run_question(tests, with_right, self._rules)
        called = self._right.called()
        if not called:
            return Tried(first.result, first)
        if failed(run):
            return Tried(first.result, run)
        return self._excused(run, tuple(dict.fromkeys(cause for name in called for cause in causes[name])))

    def _excused(self, run: CaseRun, causes: Causes) -> Tried:
        message = f"{run.result.message}\n{_where_to_look(causes)}"
        points = round(run.result.max_points * self._share, 6)
        result = structs.replace(run.result, status="passed_with_given", points=points, message=message)
        return Tried(result, run, causes)

    def __enter__(self) -> Upstream:
        """Give itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End the process, if there was one."""
        self._right.close()


def _where_to_look(causes: Causes) -> str:
    names = " and ".join(f"`{name}`" for name in causes)
    verb = "is" if len(causes) == 1 else "are"
    return f"It fails with your {names}, and holds once {names} {verb} right: that is where to look."


def _causes(question: str, tried: Sequence[Tried]) -> Causes:
    """Name what is to be corrected where a question fails: itself, unless all of it is excused."""
    if all(each.causes or each.result.status == "passed" for each in tried):
        return tuple(dict.fromkeys(cause for each in tried for cause in each.causes))
    return (question,)


class _WithRight:
    """A submission in which right functions stand under some names."""

    def __init__(self, submitted: TakesFunctions, right: _RightFunctions, names: Sequence[str]) -> None:
        self._submitted = submitted
        self._right = right
        self._given = {name: right.function(name) for name in names}

    @property
    def names(self) -> frozenset[str]:
        return self._submitted.names | self._given.keys()

    @property
    def alive(self) -> bool:
        return self._submitted.alive

    def restart(self) -> None:
        self._submitted.restart()

    def start_case(self) -> Callable[[str], Any]:
        self._right.start_case()
        return self._submitted.start_case(self._given)

    def observed(self) -> tuple[Observation, ...]:
        return self._submitted.observed()

    def computing_seconds(self) -> float:
        return self._submitted.computing_seconds()


class _RightFunctions:
    """The completed notebook's functions, and which of them were called in a case."""

    def __init__(self, start: Callable[[], Namespace]) -> None:
        self._start = start
        self._submitted: Namespace | None = None
        self._look_up: Callable[[str], Any] | None = None
        self._called: dict[str, None] = {}
        self._fault: OperatorMistake | None = None

    def start_case(self) -> None:
        """Forget the calls of the case before."""
        self._look_up = None
        self._called = {}

    def function(self, name: str) -> Function:
        """Give a function that is answered there, and notes that it was called."""

        def given(*args: Any, **kwargs: Any) -> Any:
            self._called[name] = None
            answer = self._proxy(name)(*args, **kwargs)
            return list(answer) if type(answer) is Proxy else answer  # of what iterates, all steps cross

        return given

    def called(self) -> list[str]:
        """Name what was called in the case, in the order of the first calls.

        Raises:
            MachineLacks: it could not be called.
        """
        if self._fault is not None:  # a student's `except` may have hidden it
            raise self._fault
        return list(self._called)

    def close(self) -> None:
        """End the process, if there was one."""
        if self._submitted is not None:
            self._submitted.close()

    def _proxy(self, name: str) -> Any:
        try:
            if self._submitted is None:
                self._submitted = self._start()
            if self._look_up is None:
                if not self._submitted.alive:
                    self._submitted.restart()
                self._look_up = self._submitted.start_case()
        except OperatorMistake as fault:
            self._fault = fault
            raise
        return self._look_up(name)
