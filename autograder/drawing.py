"""After the tests: the pictures of a submission's own functions, from values that crossed the boundary.

A picture's body runs as a case does, under the same limits, and earns nothing. Where it cannot be made there
is none: a name is missing, a call raises or takes too long, what came back is no data of the right shape.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from autograder.hidden_tests import Rules, Submitted, run_question
from autograder.plots import Plot
from autograder.plotting import Plotted
from autograder.records import CaseResult
from autograder.test_files import Case, TestFile


class Drawn(NamedTuple):
    """What became of one picture.

    Args:
        question: where it is shown.
        plot: the picture, if it could be made.
        result: how its body fared.
    """

    question: str
    plot: Plot | None
    result: CaseResult


def draw(wanted: Sequence[Plotted], submitted: Submitted, rules: Rules) -> Iterator[Drawn]:
    """Make pictures, one after the other.

    Args:
        wanted: which.
        submitted: whose functions they show.
        rules: how cases are run.
    """
    for each in wanted:
        made: list[Plot] = []
        case = Case(each.name, _keeping(each, made), each.needs, 0.0, False, "", "")
        (run,) = run_question(TestFile(each.question, (case,)), submitted, rules)
        yield Drawn(each.question, made[0] if made else None, run.result)


def _keeping(plotted: Plotted, made: list[Plot]) -> Callable[..., None]:
    def body(**names: Any) -> None:
        made.append(plotted.body(**names))

    return body
