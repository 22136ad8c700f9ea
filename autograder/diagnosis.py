"""Stage 4: a function that fails × wrong answers that are known -> whose hint fits.

The test cases themselves are the experiment. Each known wrong answer has been through the same cases with the
same inputs, so a student's function that fails the same cases, and gave in each of them what the known one
gave, has the same thing wrong, however it is written. Where two known ones fit with different hints, or
anything contradicts, nothing is said.

    alone       every case passes or fails as with one known answer, and what came back agrees
    together    two mistakes at once: a case fails where either alone fails, and what came back agrees with
                one of them, or with both factors or both differences applied to the right answer

Answers that agree to the letter come first: only where there are none do rough agreements count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from autograder.evidence import Agreement, added
from autograder.known import Answers, Finding, Known, agreement_in_case, failed
from autograder.records import CaseRun
from autograder.two_mistakes import together

_NOT_OF_THE_FUNCTION = {"missing", "unfinished", "not_checked"}  # statuses that no answer led to


def diagnose(runs: Sequence[CaseRun], answers: Answers) -> Mapping[str, Finding]:
    """Find the known wrong answers that a function behaves like.

    Args:
        runs: how the function fared in the cases of its question, in order.
        answers: how right and known wrong ones did.

    Returns:
        A finding for each failed case that is explained, by its name; empty where nothing fits for sure.
    """
    if any(run.result.status in _NOT_OF_THE_FUNCTION for run in runs):
        return {}
    fitting = _closest({each: _fit(runs, each.runs, answers) for each in answers.known})
    if not fitting:
        return together(runs, answers)
    if len({each.hint for each in fitting}) > 1:
        return {}
    return {run.result.name: Finding(fitting[0].name, fitting[0].hint) for run in runs if failed(run)}


def _fit(runs: Sequence[CaseRun], other: Sequence[CaseRun], answers: Answers) -> Agreement | None:
    """Whether the same cases fail, each in the same way, and something that came back tells."""
    if [*map(failed, runs)] != [*map(failed, other)]:
        return None
    total = Agreement(0, 0)
    for ours, theirs, right in zip(runs, other, answers.right, strict=True):
        if failed(ours):
            found = agreement_in_case(answers.question, ours, theirs, right)
            if found is None:
                return None
            total = added(total, found)
    return total if total.tells(nothing_works=all(map(failed, runs))) else None


def _closest(fits: Mapping[Known, Agreement | None]) -> list[Known]:
    """Give those that fit with the fewest rough agreements, and among these with the most exact ones."""
    found = {known: (fit.doubt, -fit.exact) for known, fit in fits.items() if fit is not None}
    return [known for known, distance in found.items() if distance == min(found.values())]
