"""One submission through the stages, in order: read -> run -> test -> score -> Grade.

The only place that knows all of them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from msgspec import structs

from autograder import behaviour, diagnosis, hidden_tests, score, second_process, test_files
from autograder.addresses import without_addresses
from autograder.bank import Bank
from autograder.course import Assignment
from autograder.drawing import Drawn, draw
from autograder.errors import Disturbed
from autograder.known import Finding
from autograder.plotting import load_plots
from autograder.records import CaseResult, CaseRun, Grade, Isolation, QuestionScore, Submission
from autograder.runner import Runner
from autograder.sandbox.namespace import Namespace
from autograder.test_files import TestFile
from autograder.upstream import Tried, Upstream

GROUP_DIGITS = 8  # of the digest: enough for people to type, and for classes of any size


class _Tested(NamedTuple):
    """What came of running a submission.

    Args:
        tried: how the cases fared, by question.
        written: the text of functions that failed, by question.
        messages: what the cells had to say.
        plots: pictures that could be made.
    """

    tried: dict[str, tuple[Tried, ...]]
    written: dict[str, str]
    messages: tuple[str, ...]
    plots: list[Drawn]


class Grader:
    """Grades submissions of one assignment, one after the other, in jails that stay warm.

    Args:
        assignment: what they answer.
        isolation: "none" runs without a sandbox.
        paranoid: gives each submission a jail of its own.
        verdicts_only: leaves out what explains them: no hints, no second run with earlier functions given, no
            pictures.

    Raises:
        BadInput: a test file is wrong, or what is given is missing.
    """

    def __init__(
        self,
        assignment: Assignment,
        isolation: Isolation = "full",
        paranoid: bool = False,
        verdicts_only: bool = False,
    ) -> None:
        self._assignment = assignment
        self._verdicts_only = verdicts_only
        self._isolation: Literal["full", "none"] = isolation
        self._tests = test_files.load(assignment)
        self._plots = () if verdicts_only else load_plots(assignment)
        self._runner = Runner(assignment, isolated=isolation == "full", paranoid=paranoid)
        # right answers never run where a submission does
        self._own_runner = Runner(assignment, isolated=isolation == "full")
        self._bank = Bank(assignment, self._own_runner)

    def __call__(self, submission: Submission) -> Grade:
        """Grade one submission.

        Raises:
            MachineLacks: there is no sandbox.
            Disturbed: something outside ended a process, now or while an earlier submission was graded.
        """
        try:
            grade = self._graded(submission)
        except Exception as error:
            self._require_peace(error)
            raise
        self._require_peace()
        return grade

    def _require_peace(self, error: Exception | None = None) -> None:
        if self._runner.disturbed or self._own_runner.disturbed:
            raise Disturbed("something outside ended a process of the sandbox") from error

    def _graded(self, submission: Submission) -> Grade:
        started = time.perf_counter()
        tested = self._tested(submission)
        explained = {
            each.question: self._explained(each, tested.tried[each.question]) for each in self._tests
        }
        results = {question: [*map(_steady, cases)] for question, (cases, _) in explained.items()}
        scores = score.score_questions(results, self._assignment.points)
        questions = tuple(_told(each, explained[each.name][1], tested) for each in scores)
        earned, possible = score.total(questions)
        return Grade(
            submission=submission.name,
            student=submission.student,
            assignment=self._assignment.name,
            digest=submission.digest,
            status="graded",
            score=earned,
            max_score=possible,
            isolation=self._isolation,
            seconds=round(time.perf_counter() - started, 6),
            messages=tuple(map(without_addresses, tested.messages)),
            questions=questions,
        )

    def _tested(self, submission: Submission) -> _Tested:
        """Run the cells, then all cases, then what is drawn."""
        namespace = self._runner.open(
            [(cell.number, cell.source) for cell in submission.cells],
            matplotlib=submission.uses_matplotlib,
            by_statement=submission.path.suffix.lower() == ".py",
        )
        try:
            rules = self._runner.rules
            first = {each.question: hidden_tests.run_question(each, namespace, rules) for each in self._tests}
            runs = second_process.confirm(self._tests, first, namespace, rules)
            tried = self._tried_again(runs, namespace)
            wrong = [question for question, cases in tried.items() if _was_observed(cases)]
            written = {question: namespace.source(question, self._assignment.questions) for question in wrong}
            plots = [each for each in draw(self._plots, namespace, rules) if each.plot is not None]
        finally:
            namespace.close()
        return _Tested(tried, written, namespace.messages, plots)

    def _tried_again(
        self, runs: Mapping[str, Sequence[CaseRun]], namespace: Namespace
    ) -> dict[str, tuple[Tried, ...]]:
        """Run failed cases again with earlier functions given, unless only verdicts are asked for."""
        if self._verdicts_only:
            return {
                question: tuple(Tried(run.result, CaseRun(run.result)) for run in cases)
                for question, cases in runs.items()
            }
        share = self._assignment.share_with_given
        with Upstream(self._right_functions, self._runner.rules, share) as upstream:
            return upstream.excuse(self._tests, runs, namespace)

    def _right_functions(self) -> Namespace:
        """Start the completed notebook."""
        return self._own_runner.open_sources(self._bank.right_cells)

    def _explained(self, tests: TestFile, tried: Sequence[Tried]) -> tuple[tuple[CaseResult, ...], str]:
        """Add to the cases of a question that failed what the student may have misunderstood.

        Returns:
            The cases, and a digest of what the function does where that is unknown.
        """
        if not _was_observed(tried):
            return tuple(each.result for each in tried), ""
        answers = self._bank.answers(tests)
        runs = [each.telling for each in tried]
        findings = diagnosis.diagnose(runs, answers)
        cases = tuple(_with(each.result, findings.get(each.result.name)) for each in tried)
        return cases, "" if findings else behaviour.digest(runs, answers)

    def close(self) -> None:
        """End the jails."""
        self._runner.close()
        self._own_runner.close()


def _was_observed(tried: Sequence[Tried]) -> bool:
    return any(each.telling.observed for each in tried)


def _told(question: QuestionScore, digest: str, tested: _Tested) -> QuestionScore:
    """Add pictures, and of a function that failed in a way which is not known the group and the text."""
    plots = tuple(each.plot for each in tested.plots if each.question == question.name and each.plot)
    code = tested.written[question.name] if digest else ""
    return structs.replace(question, group=digest[:GROUP_DIGITS], code=code, plots=plots)


def _steady(result: CaseResult) -> CaseResult:
    """Say the same in each run."""
    return structs.replace(result, message=without_addresses(result.message))


def _with(result: CaseResult, finding: Finding | None) -> CaseResult:
    if finding is None:
        return result
    return structs.replace(result, misconception=finding.misconception, hint=finding.hint)
