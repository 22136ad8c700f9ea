"""Whether two functions did the same in a case, beside what right ones do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.agreement import agreement, right_answers
from autograder.evidence import Agreement
from autograder.records import Observation

RNG = np.random.default_rng(8)
STATE = {"changed 0": b"a state of the generator"}


def gave(function: str = "f", **parts: Any) -> Observation:
    """A call that gave these parts: `_0` is the first of several, `whole` an answer of one part."""
    paths = {"" if name == "whole" else name.replace("_", "."): part for name, part in parts.items()}
    arrays = {
        path: np.asarray(part, float) if isinstance(part, list) else part for path, part in paths.items()
    }
    return Observation("value", arrays, warned=False, function=function)


def compared(ours: Observation, known: Observation, *right: Observation) -> Agreement | None:
    """Compare two answers to one call beside the right ones, of which the first is the reference's."""
    reference, *others = right
    return agreement("f", [ours], [known], right_answers([reference], [[other] for other in others]))


def test_what_is_right_tells_nothing() -> None:
    """Only the part that is wrong counts."""
    right = gave(_0=[1.0], _1=[2.0])
    known = gave(_0=[1.0], _1=[3.0])
    assert compared(known, known, right) == Agreement(exact=1, rough=0)
    assert compared(right, right, right) == Agreement(exact=0, rough=0)


@pytest.mark.parametrize("number", [np.inf, -np.inf, np.nan])
def test_a_number_is_not_near_infinity(number: float) -> None:
    """However wide the tolerance is there."""
    known = gave(whole=[number, 1.0])
    assert compared(gave(whole=[5.0, 1.0]), known, gave(whole=[2.0, 1.0])) is None
    assert compared(known, known, gave(whole=[2.0, 1.0])) == Agreement(exact=1, rough=0)


def test_a_part_that_right_answers_write_differently_is_not_compared() -> None:
    """A cache has the format that its author likes."""
    right = gave(_0=[1.0], _1=[4.0, 5.0])
    other = gave(_0=[1.0], _1_name="text")
    known = gave(_0=[2.0], _1=[7.0, 8.0])
    ours = gave(_0=[2.0], _1="an object")
    assert compared(ours, known, right) is None
    assert compared(ours, known, right, other) == Agreement(exact=1, rough=0)


def test_where_several_answers_are_right_any_of_them_is() -> None:
    """A choice that the task leaves open tells nothing, a wrong choice does."""
    right, other = gave(_0="relu", _1="mse"), gave(_0="softplus", _1="mse")
    known = gave(_0="relu", _1="mae")
    assert compared(gave(_0="softplus", _1="mae"), known, right, other) == Agreement(exact=1, rough=0)
    assert compared(gave(_0="tanh", _1="mae"), known, right, other) is None


def test_an_answer_that_lacks_a_part_is_unlike_one_that_has_it() -> None:
    """Else a function that gives too little would be like many."""
    right = gave(_0=[1.0], _1=[2.0])
    assert compared(gave(_0=[3.0], _1=[2.0]), gave(_0=[3.0]), right) is None
    assert compared(gave(_0=[3.0]), gave(_0=[3.0]), right) == Agreement(exact=2, rough=0)


def test_few_random_numbers_may_be_drawn_in_another_way() -> None:
    """They say little, and many say what their statistics say; the same draws say more."""
    right = Observation("value", {"": RNG.normal(size=(3, 2)), **STATE}, warned=False)
    known = Observation("value", {"": 2 * right.parts[""], **STATE}, warned=False)
    ours = Observation("value", {"": 2 * RNG.normal(size=(3, 2)), **STATE}, warned=False)
    assert compared(known, known, right) == Agreement(exact=1, rough=0)
    assert compared(ours, known, right) == Agreement(exact=0, rough=0, vague=1)
    many = [gave(whole=scale * RNG.normal(size=(100, 100))) for scale in (1.0, 2.0, 2.0, 3.0)]
    assert compared(many[1], many[2], many[0]) == Agreement(exact=1, rough=1)
    assert compared(many[3], many[2], many[0]) is None


def test_a_generator_that_is_left_alone_tells() -> None:
    """Its state is part of the right answer, and of neither of these."""
    right = Observation("value", {"": np.ones(2), **STATE}, warned=False)
    own = gave(whole=[1.0, 1.0])
    assert compared(own, own, right) == Agreement(exact=1, rough=0)


def test_of_another_function_only_the_outcome_counts() -> None:
    """A student's own forward may keep what it likes for a backward that is in question."""
    right, known = gave("forward", _1=[1.0]), gave("forward", _1=[1.0])
    assert compared(gave("forward", _1=[7.0]), known, right) == Agreement(exact=0, rough=0)
    raised = Observation("ValueError: no", {}, warned=False, function="forward")
    assert compared(raised, known, right) is None


def test_more_calls_than_the_right_one_needed_are_compared_too() -> None:
    """A test may try again where an answer is wrong."""
    right = right_answers([gave(whole=[1.0])], [])
    wrong = [gave(whole=[2.0]), gave(whole=[3.0])]
    assert agreement("f", wrong, wrong, right) == Agreement(exact=2, rough=0)
    assert agreement("f", wrong[:1], wrong, right) is None


@pytest.mark.parametrize(
    ("found", "some_case_passes", "no_case_passes"),
    [
        (Agreement(1, 0), True, True),
        (Agreement(1, 2), True, True),
        (Agreement(1, 2, 1), False, False),
        (Agreement(0, 1), True, False),
        (Agreement(0, 0, 5), False, False),
        (Agreement(0, 0), False, False),
    ],
)
def test_evidence_has_to_outweigh_doubt(
    found: Agreement, some_case_passes: bool, no_case_passes: bool
) -> None:
    """Rough agreement alone tells only where something works; what cannot be compared never does."""
    assert found.tells(nothing_works=False) == some_case_passes
    assert found.tells(nothing_works=True) == no_case_passes


def test_answers_refused_for_one_reason_agree() -> None:
    """An object of one's own is another thing than a generator of one's own."""
    generator, instance = (
        Observation(f"refused: {reason}", {}, warned=False, function="f")
        for reason in ("a random Generator that the test did not pass in", "a value of type Layer")
    )
    right = gave(whole=[1.0])
    assert compared(generator, generator, right) == Agreement(exact=1, rough=0)
    assert compared(generator, instance, right) == Agreement(exact=0, rough=1)
