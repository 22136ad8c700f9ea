"""How the right answer and the known wrong ones fare in an assignment's cases, found out when first needed.

They run as a submission does, in a jail of their own: the cells of the completed notebook that define
functions, then the file of wrong answers; and in the cases each of these in the right one's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cached_property

from autograder import alternatives, misconceptions
from autograder.agreement import right_answers
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.hand_ins import HandIn
from autograder.hidden_tests import run_question
from autograder.in_place import InPlace
from autograder.known import Answers, Known
from autograder.misconceptions import Misconception
from autograder.records import CaseRun, Submission
from autograder.runner import Runner
from autograder.submission import read_submission
from autograder.test_files import TestFile


class Bank:
    """Known answers, kept once they have run.

    Args:
        assignment: whose.
        runner: runs the course's own cells.
    """

    def __init__(self, assignment: Assignment, runner: Runner) -> None:
        self._assignment = assignment
        self._runner = runner
        self._entries = misconceptions.load(assignment)
        self._answers: dict[str, Answers] = {}

    def answers(self, tests: TestFile) -> Answers:
        """Run the right function of a question and all complete wrong ones of the bank, once."""
        if tests.question not in self._answers:
            entries = [each for each in self._entries[tests.question] if each.is_complete]
            none = Answers(tests.question, (), ())
            self._answers[tests.question] = self._run(tests, entries) if entries else none
        return self._answers[tests.question]

    def _run(self, tests: TestFile, entries: Sequence[Misconception]) -> Answers:
        """Run all answers to a question, those that stand in one file in one process."""
        question, rules = tests.question, self._runner.rules
        with closing(self._runner.open_sources((*self.right_cells, *entries[0].file))) as submitted:
            reference = run_question(tests, submitted, rules, observe_all=True)
            known = [
                Known(
                    each.name,
                    each.hint,
                    run_question(tests, InPlace(submitted, {question: each.name}), rules),
                )
                for each in entries
            ]
        others = list(self._alternatives(tests))
        right = [
            right_answers(case[0].observed, [run.observed for run in case[1:]])
            for case in zip(reference, *others, strict=True)
        ]
        return Answers(question, tuple(right), tuple(known))

    def _alternatives(self, tests: TestFile) -> Iterator[tuple[CaseRun, ...]]:
        """Run the right answers that stand in the question's file of alternatives, in one process."""
        found = [each for each in alternatives.load(self._assignment) if each.file == tests.question]
        names = [
            {question: f"right_{number}_{question}" for question in each.answered}
            for number, each in enumerate(found)
        ]
        chosen = [
            f"{names[number][question]} = {expression}"
            for number, each in enumerate(found)
            for question, expression in each.answered.items()
        ]
        if found:
            added = (alternatives.DECORATOR, found[0].text, "\n".join(chosen))
            with closing(self._runner.open_sources((*self.right_cells, *added))) as submitted:
                for each in names:
                    in_place = InPlace(submitted, each)
                    yield run_question(tests, in_place, self._runner.rules, observe_all=True)

    @cached_property
    def right_cells(self) -> tuple[str, ...]:
        """The cells of the completed notebook that define its functions."""
        path = self._assignment.solutions / f"{self._assignment.name}.ipynb"
        try:
            read = read_submission(HandIn(path, path.name, ""))
        except OSError as error:
            raise BadInput(str(path), f"cannot be read: {error.strerror}", "Run: autograder build") from None
        if not isinstance(read, Submission):
            raise BadInput(str(path), " ".join(read.reasons), "Run: autograder build")
        return tuple(cell.source for cell in excerpt(read, self._assignment.questions).cells)
