"""Stage 3, its end: what should not depend on earlier calls is asked once more where there were none.

A case can say that its calls give the same whatever was called before (`explained(repeats=True)`). Those of a
submission that passed run again in a second process, in the opposite order and with the same inputs, and each
call must give what it gave. So a function that counts its calls, keeps what it once drew, or is right only
after the others were called, does not pass for one whose chance comes from its generator alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from msgspec import structs

from autograder.hidden_tests import Rules, Submitted, run_question
from autograder.records import CaseRun, Observation
from autograder.test_files import Case, TestFile

RTOL, ATOL = 1e-9, 1e-12  # sums may be taken in another order where memory lies otherwise
OTHERWISE = (
    "It held at first, and not in a process of its own after other calls: does something stay from one call "
    "to the next, or come from elsewhere than the arguments?"
)

Runs = Mapping[str, Sequence[CaseRun]]


def confirm(
    tests: Sequence[TestFile], runs: Runs, submitted: Submitted, rules: Rules
) -> dict[str, list[CaseRun]]:
    """Run passed cases that must repeat themselves in a second process.

    Args:
        tests: all questions.
        runs: how their cases fared, by question; of those that must repeat themselves, with observations.
        submitted: what was handed in; it is in its second process afterwards.
        rules: how cases are run.

    Returns:
        The same, with those failed that gave something else. What there was no time to ask again stays.
    """
    found = {question: [*cases] for question, cases in runs.items()}
    asked = [
        (each, at)
        for each in tests
        for at, case in enumerate(each.cases)
        if case.repeats and found[each.question][at].result.status == "passed"
    ]
    if asked:
        submitted.restart()
    for each, at in reversed(asked):
        first = found[each.question][at]
        (second,) = run_question(replace(each, cases=(each.cases[at],)), submitted, rules)
        found[each.question][at] = _confirmed(each.cases[at], first, second)
    return found


def _confirmed(case: Case, first: CaseRun, second: CaseRun) -> CaseRun:
    status = second.result.status
    if status == "not_checked" or (status == "passed" and _same(first.observed, second.observed)):
        return CaseRun(first.result)
    if status != "passed":
        message = f"{second.result.message}\n{OTHERWISE}"
        return CaseRun(structs.replace(second.result, message=message), second.observed)
    failed = structs.replace(first.result, status="failed", points=0.0, message=f"{case.claim}\n{OTHERWISE}")
    return CaseRun(failed)


def _same(first: Sequence[Observation], second: Sequence[Observation]) -> bool:
    return len(first) == len(second) and all(map(_same_answer, first, second))


def _same_answer(first: Observation, second: Observation) -> bool:
    if first.outcome != second.outcome or first.parts.keys() != second.parts.keys():
        return False
    return all(_same_part(part, second.parts[path]) for path, part in first.parts.items())


def _same_part(first: object, second: object) -> bool:
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        same_shape = first.shape == second.shape
        return same_shape and np.allclose(first, second, rtol=RTOL, atol=ATOL, equal_nan=True)
    return type(first) is type(second) and bool(first == second)
