"""One submission through the stages, in order: read -> run -> test -> score -> Grade.

The only place that knows all of them.
"""

from __future__ import annotations

import math
import time
from typing import Literal

from autograder import hidden_tests, score, test_files
from autograder.course import Assignment
from autograder.hidden_tests import Rules
from autograder.records import Grade, Isolation, Submission
from autograder.sandbox.host import Allowance
from autograder.sandbox.namespace import Budget
from autograder.sandbox.pool import Jails
from autograder.sandbox.wire import Caps


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
        limits = assignment.limits
        self._assignment = assignment
        self._isolation: Literal["full", "none"] = isolation
        self._tests = test_files.load(assignment)
        self._rules = Rules(assignment.name, test_files.fresh_key(assignment), limits.seconds_per_submission)
        self._budget = Budget(
            limits.seconds_per_cell,
            limits.seconds_per_case,
            limits.seconds_per_submission,
            limits.calls_per_case,
        )
        self._jails = Jails(_allowance(assignment), isolated=isolation == "full", paranoid=paranoid)

    def __call__(self, submission: Submission) -> Grade:
        """Grade one submission.

        Raises:
            MachineLacks: there is no sandbox.
        """
        started = time.perf_counter()
        cells = [(cell.number, cell.source) for cell in submission.cells]
        namespace = self._jails.open(
            cells,
            matplotlib=submission.uses_matplotlib,
            by_statement=submission.path.suffix.lower() == ".py",
            budget=self._budget,
        )
        try:
            results = {
                tests.question: hidden_tests.run_question(tests, namespace, self._rules)
                for tests in self._tests
            }
        finally:
            namespace.close()
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
            messages=namespace.messages,
            questions=questions,
        )

    def close(self) -> None:
        """End the jails."""
        self._jails.close()


def _allowance(assignment: Assignment) -> Allowance:
    limits = assignment.limits
    answer = Caps(frame_bytes=int(limits.answer_mib * 2**20), items=limits.answer_items)
    # the kernel's own limit on CPU time counts whole seconds, and stops what the finer clock did not
    cpu_seconds = math.ceil(limits.seconds_per_submission) + 1
    return Allowance(limits.memory_mib << 20, cpu_seconds, answer, assignment.given())
