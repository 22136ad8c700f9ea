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
from autograder.records import CaseResult, Grade, Isolation, Submission
from autograder.runner import Runner
from autograder.sandbox.namespace import Namespace
from autograder.test_files import TestFile
from autograder.upstream import Tried, Upstream


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
        tried, messages = self._tested(submission)
        results = {tests.question: self._explained(tests, tried[tests.question]) for tests in self._tests}
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

    def _tested(self, submission: Submission) -> tuple[dict[str, tuple[Tried, ...]], tuple[str, ...]]:
        """Run the cells and then all cases: how these fared by question, and what the cells had to say."""
        namespace = self._runner.open(
            [(cell.number, cell.source) for cell in submission.cells],
            matplotlib=submission.uses_matplotlib,
            by_statement=submission.path.suffix.lower() == ".py",
        )
        try:
            rules = self._runner.rules
            runs = {each.question: hidden_tests.run_question(each, namespace, rules) for each in self._tests}
            with Upstream(self._right_functions, rules, self._assignment.share_with_given) as upstream:
                tried = upstream.excuse(self._tests, runs, namespace)
        finally:
            namespace.close()
        return tried, namespace.messages

    def _right_functions(self) -> Namespace:
        """Start the completed notebook."""
        return self._own_runner.open_sources(self._bank.right_cells)

    def _explained(self, tests: TestFile, tried: Sequence[Tried]) -> tuple[CaseResult, ...]:
        """Add to the cases of a question that failed what the student may have misunderstood."""
        if not any(each.telling.observed for each in tried):
            return tuple(each.result for each in tried)
        answers = self._bank.answers(tests)
        findings = diagnosis.diagnose([each.telling for each in tried], answers)
        return tuple(_with(each.result, findings.get(each.result.name)) for each in tried)

    def close(self) -> None:
        """End the jails."""
        self._runner.close()
        self._own_runner.close()


def _with(result: CaseResult, finding: Finding | None) -> CaseResult:
    if finding is None:
        return result
    return structs.replace(result, misconception=finding.misconception, hint=finding.hint)
