"""One submission through the stages, in order: read -> run -> test -> score -> Grade.

The only place that knows all of them.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Literal

from msgspec import structs

from autograder import diagnosis, hidden_tests, score, test_files
from autograder.bank import Bank
from autograder.course import Assignment
from autograder.known import Finding
from autograder.records import CaseResult, CaseRun, Grade, Isolation, Submission
from autograder.runner import Runner
from autograder.test_files import TestFile


class Grader:
    """Grades submissions of one assignment, one after the other, in jails that stay warm.

    Args:
        assignment: what they answer.
        isolation: "none" runs without a sandbox.
        paranoid: gives each submission a jail of its own.

    Raises:
        BadInput: a test file is wrong, or what is given is missing.
    """

    def __init__(self, assignment: Assignment, isolation: Isolation = "full", paranoid: bool = False) -> None:
        self._assignment = assignment
        self._isolation: Literal["full", "none"] = isolation
        self._tests = test_files.load(assignment)
        self._runner = Runner(assignment, isolated=isolation == "full", paranoid=paranoid)
        # right answers never run where a submission does
        self._own_runner = Runner(assignment, isolated=isolation == "full")
        self._bank = Bank(assignment, self._own_runner)

    def __call__(self, submission: Submission) -> Grade:
        """Grade one submission.

        Raises:
            MachineLacks: there is no sandbox.
        """
        started = time.perf_counter()
        runs, messages = self._tested(submission)
        results = {tests.question: self._explained(tests, runs[tests.question]) for tests in self._tests}
        questions = score.score_questions(results, self._assignment.points)
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
            messages=messages,
            questions=questions,
        )

    def _tested(self, submission: Submission) -> tuple[dict[str, tuple[CaseRun, ...]], tuple[str, ...]]:
        """Run the cells and then all cases: how these fared by question, and what the cells had to say."""
        namespace = self._runner.open(
            [(cell.number, cell.source) for cell in submission.cells],
            matplotlib=submission.uses_matplotlib,
            by_statement=submission.path.suffix.lower() == ".py",
        )
        try:
            runs = {
                tests.question: hidden_tests.run_question(tests, namespace, self._runner.rules)
                for tests in self._tests
            }
        finally:
            namespace.close()
        return runs, namespace.messages

    def _explained(self, tests: TestFile, runs: Sequence[CaseRun]) -> tuple[CaseResult, ...]:
        """Add to the cases of a question that failed what the student may have misunderstood."""
        if not any(run.observed for run in runs):
            return tuple(run.result for run in runs)
        answers = self._bank.answers(tests)
        findings = diagnosis.diagnose(runs, answers)
        return tuple(_with(run.result, findings.get(run.result.name)) for run in runs)

    def close(self) -> None:
        """End the jails."""
        self._runner.close()
        self._own_runner.close()


def _with(result: CaseResult, finding: Finding | None) -> CaseResult:
    if finding is None:
        return result
    return structs.replace(result, misconception=finding.misconception, hint=finding.hint)
