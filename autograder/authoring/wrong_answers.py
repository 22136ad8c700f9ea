"""The known wrong answers in the right one's place: which cases catch each, and whether its hint comes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import msgspec

from autograder import misconceptions, test_files
from autograder.authoring.proofs import Finding, Misconceptions
from autograder.bank import Bank
from autograder.course import Assignment
from autograder.diagnosis import diagnose
from autograder.runner import Runner


class WrongAnswer(msgspec.Struct, frozen=True):
    """How an entry of the bank fared.

    Args:
        question: what it answers.
        name: its own.
        hint: which students should read whose function behaves like it.
        caught_by: the cases that it does not pass.
        hints: what a student would read.
        is_complete: whether its hint and its body are written; else it was not tried.
    """

    question: str
    name: str
    hint: str
    caught_by: tuple[str, ...]
    hints: frozenset[str]
    is_complete: bool = True


def try_all(assignment: Assignment) -> Iterator[WrongAnswer]:
    """Run the cases of every question on each complete entry of the bank; the others come last.

    Raises:
        BadInput: the bank is not of its form.
        MachineLacks: there is no sandbox.
    """
    with Runner(assignment) as runner:
        bank = Bank(assignment, runner)
        for tests in test_files.load(assignment):
            answers = bank.answers(tests)
            for entry in answers.known:
                caught_by = tuple(run.result.name for run in entry.runs if run.result.status != "passed")
                findings = diagnose(entry.runs, answers).values()
                hints = frozenset(finding.hint for finding in findings)
                yield WrongAnswer(tests.question, entry.name, entry.hint, caught_by, hints)
    for each in chain.from_iterable(misconceptions.load(assignment).values()):
        if not each.is_complete:
            yield WrongAnswer(each.question, each.name, each.hint, (), frozenset(), is_complete=False)


def counted(tried: list[WrongAnswer]) -> Misconceptions:
    """Say how many were tried, with the cases that caught each."""
    tried = [each for each in tried if each.is_complete]
    return Misconceptions(
        total=len(tried),
        caught=sum(bool(each.caught_by) for each in tried),
        diagnosed=sum(each.hints == {each.hint} for each in tried),
        caught_by={f"{each.question}.{each.name}": each.caught_by for each in tried},
    )


def missed(wrong: WrongAnswer) -> Iterator[Finding]:
    """Say that it is not completed, that no case fails, or that its hint would not reach a student alone."""
    if not wrong.is_complete:
        what = f"the misconception {wrong.name} is not completed yet"
        yield Finding(f"{what}: its hint or its body is still to be written", wrong.question)
    elif not wrong.caught_by:
        yield Finding(f"the wrong answer {wrong.name} passes every case", wrong.question)
    elif wrong.hints != {wrong.hint}:
        found = f"gets {len(wrong.hints)} hints" if wrong.hints else "gets no hint"
        what = f"the wrong answer {wrong.name} {found} where its own would fit"
        yield Finding(f"{what}: those that no case tells apart must share one", wrong.question)
