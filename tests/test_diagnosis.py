"""Which known wrong answer a function behaves like, told by how it fared in the cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from autograder import diagnosis
from autograder.agreement import right_answers
from autograder.known import Answers, Finding, Known
from autograder.records import CaseResult, CaseRun, CaseStatus, Observation

Runs = tuple[CaseRun, ...]
Case = tuple[CaseStatus, Any]
RNG = np.random.default_rng(5)
INPUTS = RNG.normal(size=(3, 4))
RIGHT = INPUTS**2


def answered(value: Any, **changed: Any) -> Observation:
    """A call that gave a value; `value` may be a dict of parts."""
    parts = value if isinstance(value, dict) else {"": np.asarray(value, dtype=float)}
    return Observation("value", {**parts, **changed}, warned=False)


def runs(*cases: Case) -> Runs:
    """How a function fared: the status of each case and what it gave, or an observation."""
    return tuple(
        CaseRun(
            CaseResult(name=f"case{number}", status=status, hidden=False, points=0.0, max_points=1.0),
            (given if isinstance(given, Observation) else answered(given),),
        )
        for number, (status, given) in enumerate(cases)
    )


def right() -> Runs:
    """The right answer in two cases."""
    return runs(("passed", RIGHT[0]), ("passed", RIGHT[1]))


def doubled(by: float = 2.0) -> Runs:
    """An answer that is wrong by a factor in both cases."""
    return runs(("failed", by * RIGHT[0]), ("failed", by * RIGHT[1]))


DOUBLED = Known("doubled", "Is it too large?", doubled())
SECOND_ONLY = Known(
    "second_only", "Look at the second.", runs(("passed", RIGHT[0]), ("failed", RIGHT[1] + 1))
)


def diagnose(given: Sequence[CaseRun], truth: Runs, known: Sequence[Known]) -> Mapping[str, Finding]:
    """Diagnose a function where these are the right answer and the known ones."""
    right = [right_answers(run.observed, []) for run in truth]
    return diagnosis.diagnose(given, Answers("f", right, known))


def named(found: Any) -> dict[str, str]:
    """Give the misconception of each case."""
    return {case: finding.misconception for case, finding in found.items()}


def test_a_function_that_gives_the_same_wrong_numbers_has_the_same_mistake() -> None:
    """To rounding, in all cases that failed; each gets the hint."""
    found = diagnose(doubled(2 + 1e-12), right(), [DOUBLED, SECOND_ONLY])
    assert named(found) == {"case0": "doubled", "case1": "doubled"}
    assert found["case0"].hint == "Is it too large?"


def test_other_wrong_numbers_are_another_mistake() -> None:
    """Nothing is said where nothing is known."""
    assert diagnose(doubled(3.0), right(), [DOUBLED, SECOND_ONLY]) == {}


def test_a_case_that_passes_contradicts() -> None:
    """The known answer fails there."""
    half = runs(("passed", RIGHT[0]), ("failed", 2 * RIGHT[1]))
    assert diagnose(half, right(), [DOUBLED]) == {}


def test_another_way_to_fail_contradicts() -> None:
    """A crash is no wrong number."""
    crashed = runs(("failed", 2 * RIGHT[0]), ("crashed", 2 * RIGHT[1]))
    assert diagnose(crashed, right(), [DOUBLED]) == {}


def test_two_known_answers_that_cannot_be_told_apart_say_nothing_unless_they_say_the_same() -> None:
    """An uncertain hint may be a wrong one."""
    twin = Known("twin", "Something else.", doubled())
    assert diagnose(doubled(), right(), [DOUBLED, twin]) == {}
    assert named(diagnose(doubled(), right(), [DOUBLED, replace(twin, hint=DOUBLED.hint)])) == {
        "case0": "doubled",
        "case1": "doubled",
    }


def test_not_a_number_is_like_not_a_number() -> None:
    """Overflow is a mistake of its own."""
    gone = runs(("passed", RIGHT[0]), ("failed", np.full(4, np.nan)))
    known = Known("overflows", "Try 1000.", gone)
    assert named(diagnose(gone, right(), [known])) == {"case1": "overflows"}


def raising(said: str) -> Observation:
    """A call that raised this."""
    return Observation(said, {}, warned=False)


SHAPES = Known("shapes", "Print them.", runs(("raised", raising("ValueError: shape (2,)")), ("passed", 1.0)))


def test_exceptions_are_the_same_but_for_sizes() -> None:
    """They are those of the student's own arrays."""
    same = runs(("raised", raising("ValueError: shape (3, 1)")), ("passed", 1.0))
    assert named(diagnose(same, right(), [SHAPES])) == {"case0": "shapes"}
    other = runs(("raised", raising("TypeError: shape (2,)")), ("passed", 1.0))
    assert diagnose(other, right(), [SHAPES]) == {}


def test_an_exception_in_other_words_is_the_same_where_nothing_is_nearer() -> None:
    """A loop says something else than NumPy of the same list."""
    label = Known("label", "Which?", runs(("raised", raising("ValueError: no such label")), ("passed", 1.0)))
    loop = runs(("raised", raising("ValueError: not in list")), ("passed", 1.0))
    assert named(diagnose(loop, right(), [SHAPES])) == {"case0": "shapes"}
    assert diagnose(loop, right(), [SHAPES, label]) == {}
    exact = runs(("raised", raising("ValueError: no such label")), ("passed", 1.0))
    assert named(diagnose(exact, right(), [SHAPES, label])) == {"case0": "label"}


@pytest.mark.parametrize(("exact", "found"), [(1, False), (2, True)])
def test_one_number_alike_beside_much_that_is_only_roughly_so_tells_nothing(exact: int, found: bool) -> None:
    """With enough of what cannot be compared, something or other agrees."""
    same: list[Case] = [("failed", (2 + at) * RIGHT[0]) for at in range(exact)]
    passed: list[Case] = [("passed", RIGHT[0])] * (exact + 3)
    one: Case = ("raised", raising("ValueError: too few rows"))
    other: Case = ("raised", raising("ValueError: bad shape"))
    ours = runs(*same, *[one] * 3)
    known = Known("other", "Hm?", runs(*same, *[other] * 3))
    assert bool(diagnose(ours, runs(*passed), [known])) == found


def test_that_nothing_works_tells_nothing() -> None:
    """Much may be behind the same kind of exception everywhere, unless it says the same."""
    known = Known(
        "list", "Lists?", runs(("raised", raising("TypeError: a list")), ("raised", raising("TypeError: a")))
    )
    other = runs(("raised", raising("TypeError: no")), ("raised", raising("TypeError: no")))
    assert diagnose(other, right(), [known]) == {}
    assert len(diagnose(known.runs, right(), [known])) == 2


def test_python_overflows_where_numpy_goes_on() -> None:
    """With infinity: one mistake, written with math or with NumPy."""
    gone = Known("overflows", "Try 1000.", runs(("passed", 1.0), ("failed", [np.nan, np.inf])))
    for said in ("OverflowError: math range error", "ValueError: math domain error"):
        loop = runs(("passed", 1.0), ("raised", raising(said)))
        assert named(diagnose(loop, right(), [gone])) == {"case1": "overflows"}
    other = runs(("passed", 1.0), ("raised", raising("ValueError: no such label")))
    assert diagnose(other, right(), [gone]) == {}


def test_a_wrong_epsilon_tells() -> None:
    """And what is right to rounding does not."""
    known = Known("guarded", "What is added?", runs(("failed", RIGHT[0] + 1e-8), ("failed", RIGHT[1] + 1e-8)))
    assert diagnose(known.runs, right(), [known]).keys() == {"case0", "case1"}
    assert diagnose(runs(("failed", RIGHT[0]), ("failed", RIGHT[1])), right(), [known]) == {}


def test_failing_without_an_answer_tells_nothing() -> None:
    """Two functions that never end may do so for different reasons."""
    nothing = tuple(CaseRun(each.result) for each in runs(("timed_out", 0.0), ("timed_out", 0.0)))
    assert diagnose(nothing, right(), [Known("endless", "Does it end?", nothing)]) == {}


def test_a_changed_argument_is_part_of_the_answer() -> None:
    """Some functions give the right thing and harm their input."""
    changed = answered(RIGHT[0], **{"changed 0": np.zeros(4)})
    known = Known("in_place", "Look at the input.", runs(("failed", changed), ("passed", RIGHT[1])))
    assert named(diagnose(runs(("failed", changed), ("passed", RIGHT[1])), right(), [known]))
    untouched = runs(("failed", RIGHT[0]), ("passed", RIGHT[1]))
    assert diagnose(untouched, right(), [known]) == {}


def test_a_format_of_the_students_own_does_not_matter() -> None:
    """What the known answer has in common with the right one need not be there."""
    truth = runs(("passed", answered({".0": RIGHT[0], ".1.a": RIGHT[1]})))
    known = Known("doubled", "Hm?", runs(("failed", answered({".0": 2 * RIGHT[0], ".1.a": RIGHT[1]}))))
    own = answered({".0": 2 * RIGHT[0], ".1": "an object"})
    assert named(diagnose(runs(("failed", own)), truth, [known])) == {"case0": "doubled"}
    also_wrong = answered({".0": 2 * RIGHT[0], ".1.a": 7 * RIGHT[1]})
    assert diagnose(runs(("failed", also_wrong)), truth, [known]) == {}


def test_numbers_drawn_at_random_are_compared_by_their_statistics() -> None:
    """Another order of drawing is no other mistake, another spread is."""
    truth = runs(("passed", RNG.normal(0, 1.0, (100, 200))))
    known = Known("too_wide", "How wide?", runs(("failed", RNG.normal(0, 1.4, (100, 200)))))
    assert named(diagnose(runs(("failed", RNG.normal(0, 1.4, (100, 200)))), truth, [known]))
    assert diagnose(runs(("failed", RNG.normal(0, 2.0, (100, 200)))), truth, [known]) == {}
    assert diagnose(runs(("failed", RNG.uniform(-1.0, 1.0, (100, 200)))), truth, [known]) == {}


# ---- two at once


def test_two_mistakes_are_each_named_where_they_show() -> None:
    """A case fails where either alone fails."""
    first = Known("first", "One.", runs(("failed", 2 * RIGHT[0]), ("passed", RIGHT[1])))
    both = runs(("failed", 2 * RIGHT[0]), ("failed", RIGHT[1] + 1))
    assert named(diagnose(both, right(), [first, SECOND_ONLY])) == {"case0": "first", "case1": "second_only"}


@pytest.mark.parametrize(
    "value",
    [6 * RIGHT[0], (2 + 3 - 1) * RIGHT[0]],
    ids=["both factors", "both differences"],
)
def test_two_mistakes_in_one_number_are_both_named(value: Any) -> None:
    """A sum in place of a mean, and another logarithm."""
    truth = runs(("passed", RIGHT[0]))
    known = [
        Known("twice", "Twice?", runs(("failed", 2 * RIGHT[0]))),
        Known("thrice", "Thrice?", runs(("failed", 3 * RIGHT[0]))),
    ]
    found = diagnose(runs(("failed", value)), truth, known)
    assert named(found) == {"case0": "twice + thrice"}
    assert found["case0"].hint == "Twice? Thrice?"


def test_a_pair_of_which_one_never_shows_is_no_pair() -> None:
    """A known mistake with an unknown one is not explained by any other known one."""
    first = Known("first", "One.", runs(("failed", 2 * RIGHT[0]), ("passed", RIGHT[1])))
    unknown = runs(("failed", 2 * RIGHT[0]), ("failed", RIGHT[1] + 9))
    assert diagnose(unknown, right(), [first, SECOND_ONLY]) == {}


@pytest.mark.parametrize("status", ["missing", "unfinished", "not_checked"])
def test_a_function_that_is_not_there_has_no_mistake(status: CaseStatus) -> None:
    """Nothing came back that could be compared."""
    assert diagnose(runs((status, RIGHT[0]), ("failed", 2 * RIGHT[1])), right(), [DOUBLED]) == {}
