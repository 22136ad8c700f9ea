"""What the cases of an assignment say: every answer that fails them is listened to.

The stub, as published, every entry of the bank and the trivial answers go through all cases, each in a jail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from autograder import test_files
from autograder.authoring import trivial
from autograder.authoring.plain_words import right_sources
from autograder.authoring.reading import read_notebook
from autograder.bank import Bank
from autograder.course import Assignment
from autograder.diagnosis import diagnose
from autograder.excerpts import excerpt
from autograder.hidden_tests import run_question
from autograder.in_place import InPlace
from autograder.known import Answers
from autograder.records import CaseRun
from autograder.report.wording import AssignmentWords, CaseWords, Heard, HintWords, QuestionWords
from autograder.runner import Runner
from autograder.test_files import Case, TestFile

BEFORE = "import numpy as np\nfrom numpy import inf, nan\n"
FUNCTION = "def {name}(*args, **named):\n    return {expression}\n"


@dataclass(frozen=True)
class Expected:
    """What comparisons expected that failed: by case, and by what their message says without it."""

    noted: dict[str, dict[str, str]] = field(default_factory=dict)

    def noting(self, tests: TestFile) -> TestFile:
        """Give test cases that note here what they expected."""
        return replace(tests, cases=tuple(self._noting(case) for case in tests.cases))

    def of(self, case: str, message: str) -> tuple[str, ...]:
        """Give what was expected where a case said this."""
        noted = self.noted.get(case, {})
        found = (expected for without, expected in noted.items() if f"{without}\n" in f"{message}\n")
        return tuple(dict.fromkeys(found))

    def _noting(self, case: Case) -> Case:
        def body(**student: Any) -> None:
            try:
                case.body(**student)
            except AssertionError as error:
                # a Mismatch, known by what it has: only test files and what runs them import the checks
                if getattr(error, "expected", ""):
                    without = error.without_expected()  # type: ignore[attr-defined]
                    self.noted.setdefault(case.name, {})[without] = error.expected  # type: ignore[attr-defined]
                raise

        return replace(case, body=body)


def words_of(assignment: Assignment) -> AssignmentWords:
    """Listen to all cases of an assignment.

    Raises:
        BadInput: it was never built, or a file of it is not of its form.
        MachineLacks: there is no sandbox.
    """
    expected = Expected()
    with Runner(assignment) as runner:
        bank = Bank(assignment, runner)
        all_tests = [expected.noting(tests) for tests in test_files.load(assignment)]
        stub = _stub(assignment, runner, all_tests)
        answers_of_all = right_sources(bank.right_cells)
        questions = []
        for tests in all_tests:
            answers = bank.answers(tests)
            wrong = {each.name: each.runs for each in answers.known}
            wrong |= _trivial(tests, bank.right_cells, runner)
            questions.append(
                QuestionWords(
                    tests.question,
                    answers_of_all[tests.question],
                    tuple(dict.fromkeys(run.result.message for run in stub[tests.question])),
                    tuple(_case(case, wrong, expected) for case in tests.cases),
                    tuple(_hints(answers)),
                )
            )
    return AssignmentWords(assignment.name, assignment.title, tuple(questions))


def _stub(
    assignment: Assignment, runner: Runner, all_tests: Iterable[TestFile]
) -> dict[str, tuple[CaseRun, ...]]:
    """Run the functions that students find unwritten."""
    published = excerpt(read_notebook(assignment.published, "stub"), assignment.questions)
    with closing(runner.open_sources([cell.source for cell in published.cells])) as submitted:
        return {tests.question: run_question(tests, submitted, runner.rules) for tests in all_tests}


def _trivial(tests: TestFile, right_cells: Sequence[str], runner: Runner) -> Iterator[tuple[str, Any]]:
    """Run the answers that need no understanding, all in one process."""
    answers = {**trivial.ANSWERS, **trivial.by_heart(tests)}
    names = {answer: f"trivial_{number}" for number, answer in enumerate(answers)}
    source = BEFORE + "".join(_function(names[answer], answers[answer], answer) for answer in answers)
    with closing(runner.open_sources((*right_cells, source))) as submitted:
        for answer, name in names.items():
            in_place = InPlace(submitted, {tests.question: name})
            yield f"always {answer}", run_question(tests, in_place, runner.rules)


def _function(name: str, expression: str, answer: str) -> str:
    if answer in trivial.ANSWERS:
        return FUNCTION.format(name=name, expression=expression)
    by_heart = f"by_heart_of_{name}"  # computed once, with the right function
    return f"{by_heart} = {expression}\n" + FUNCTION.format(name=name, expression=by_heart)


def _case(case: Case, wrong: Mapping[str, Sequence[CaseRun]], expected: Expected) -> CaseWords:
    heard = []
    for by, runs in wrong.items():
        (result,) = (run.result for run in runs if run.result.name == case.name)
        if result.status != "passed":
            hidden = expected.of(case.name, result.message) if case.hidden else ()
            heard.append(Heard(result.status, result.message, by, hidden))
    return CaseWords(case.name, case.hidden, case.claim, tuple(heard))


def _hints(answers: Answers) -> Iterator[HintWords]:
    """Give each hint once, with the entries that have it, and the cases at which students read it."""
    for hint in dict.fromkeys(each.hint for each in answers.known):
        entries = [each for each in answers.known if each.hint == hint]
        cases = dict.fromkeys(name for each in entries for name in diagnose(each.runs, answers))
        yield HintWords(hint, tuple(each.name for each in entries), tuple(cases))
