"""The digest of what a failing function does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from msgspec import structs

from autograder.agreement import Right, right_answers
from autograder.behaviour import digest
from autograder.known import Answers
from autograder.records import CaseResult, CaseRun, CaseStatus, Observation

RNG = np.random.default_rng(5)
WRONG = RNG.normal(size=(3, 4))


def answered(value: Any, **changed: Any) -> Observation:
    """A call that gave a value; `value` may be a dict of parts."""
    parts = value if isinstance(value, dict) else {"": np.asarray(value)}
    return Observation("value", {**parts, **changed}, warned=False, function="f")


def raised(said: str) -> Observation:
    """A call that raised this."""
    return Observation(said, {}, warned=False, function="f")


def case(given: Any, status: CaseStatus = "failed", name: str = "case") -> CaseRun:
    """A case in which the function gave this, or did what these observations say."""
    if isinstance(given, Observation):
        given = (given,)
    observed = given if isinstance(given, tuple) else (answered(given),)
    return CaseRun(CaseResult(name=name, status=status, hidden=False, points=0.0, max_points=1.0), observed)


def of(*runs: CaseRun | Any, right: Sequence[Sequence[Right]] = ()) -> str:
    """Give the digest of a function that fared so."""
    cases = [each if isinstance(each, CaseRun) else case(each) for each in runs]
    return digest(cases, Answers("f", right, ()))


def random(answer: Any) -> list[tuple[Right, ...]]:
    """Say that the right function draws numbers for its answer."""
    return [right_answers([answered(answer, **{"changed 2": b"state"})], [])]


def test_the_same_numbers_are_the_same_mistake() -> None:
    """To rounding, and as 64 hexadecimal digits."""
    assert of(WRONG) == of(WRONG * (1 + 1e-12)) == of(WRONG + 1e-12)
    assert len(of(WRONG)) == 64
    assert int(of(WRONG), 16)


@pytest.mark.parametrize("number", [1 / 512, 0.1, 0.25, 1.0, 3.0, 1000.0, 1e-3, 123456.5, 1e12, 1e300])
def test_no_boundary_lies_where_people_compute(number: float) -> None:
    """A last binary digit more or less changes nothing, also where six digits end halfway or with a nine."""
    around = [number * (1 + each * 2**-50) for each in range(-4, 5)]
    assert len({of(each) for each in around}) == 1
    assert of(number) != of(number * 1.00002)
    assert of(number) != of(-number)


def test_what_is_nothing_to_rounding_is_nothing() -> None:
    """However it came about."""
    assert of([0.0, 1.0]) == of([-0.0, 1.0]) == of([1e-10, 1.0]) == of([-3e-17, 1.0])
    assert of([0.0, 1.0]) != of([1e-8, 1.0])


def test_not_a_number_and_the_infinities_are_three_values() -> None:
    """And none of them a number, whatever sign NaN has."""
    values = [np.nan, np.inf, -np.inf, 0.0, 1.0]
    assert len({of(each) for each in values}) == len(values)
    assert of(np.nan) == of(-np.nan)


def test_real_and_imaginary_parts_both_count() -> None:
    """And a complex number is no real one."""
    assert len({of(1 + 2j), of(1 + 3j), of(2 + 2j), of(1.0)}) == 4


def test_shapes_count() -> None:
    """A row is no column."""
    assert of(WRONG) != of(WRONG.ravel())


def test_the_cases_that_fail_count_and_not_those_that_pass() -> None:
    """What is right tells nothing of a mistake."""
    passing = case(1.0, "passed", "first")
    assert of(passing, WRONG) == of(case(2.0, "passed", "first"), WRONG)
    assert of(passing, WRONG) != of(case(1.0, "failed", "first"), WRONG)


def test_the_status_and_the_number_of_calls_count() -> None:
    """A test that stops elsewhere saw something else."""
    once = case(raised("ValueError: x"), "raised")
    assert of(once) != of(case(raised("ValueError: x"), "failed"))
    assert of(once) != of(case((raised("ValueError: x"), raised("ValueError: x")), "raised"))


def test_of_an_exception_its_kind_counts() -> None:
    """Its words are the writer's."""
    assert of(raised("ValueError: a (2,)")) == of(raised("ValueError: b (3,)"))
    assert of(raised("ValueError: a")) != of(raised("TypeError: a"))


def test_bytes_are_nobodys_mistake() -> None:
    """A generator's state, and which objects are shared, follow from how it is written."""
    assert of(answered(WRONG, shared=b"1")) == of(answered(WRONG, shared=b"2")) == of(WRONG)
    assert of(answered(WRONG, **{"changed 2": WRONG})) != of(WRONG)


def test_parts_that_are_no_numbers_count_as_they_are() -> None:
    """None, a string and an object are answers too."""
    values: list[Any] = [{"": None}, {"": "an object"}, {"": "relu"}, {".0": "relu"}]
    assert len({of(answered(each)) for each in values}) == len(values)


def test_what_right_answers_are_free_in_does_not_count() -> None:
    """Nor what stands beside it in a format of the student's own."""
    first = {".0": WRONG, ".1.0": WRONG}
    right = [right_answers([answered(first)], [[answered({".0": WRONG, ".1.Z": WRONG})]])]
    ours = [{".0": WRONG + 1, ".1.A": RNG.normal(size=2)}, {".0": WRONG + 1, ".1.0": WRONG + 2}]
    assert len({of(answered(each), right=right) for each in ours}) == 1
    assert len({of(answered(each)) for each in ours}) == 2
    assert of(answered({".0": WRONG + 2}), right=right) != of(answered(ours[0]), right=right)


def test_of_random_numbers_only_the_shape_counts() -> None:
    """No two draws are alike; whether numbers are drawn, the right function says."""
    draws = [RNG.normal(size=(3, 4)) for _ in range(2)]
    assert of(draws[0], right=random(WRONG)) == of(draws[1], right=random(WRONG))
    assert of(draws[0].T, right=random(WRONG)) != of(draws[1], right=random(WRONG))
    assert of(draws[0]) != of(draws[1])


def test_where_nothing_right_is_known_the_function_says_itself_whether_it_draws() -> None:
    """A generator that it moved tells."""
    draws = [answered(RNG.normal(size=3), **{"changed 2": bytes([each])}) for each in range(2)]
    assert of(draws[0]) == of(draws[1])


def test_of_what_other_functions_did_the_kind_counts() -> None:
    """They are questions of their own."""
    first, second = (
        Observation("value", {"": np.asarray(each)}, warned=False, function="g") for each in (1.0, 2.0)
    )
    assert of(case((first, answered(WRONG)))) == of(case((second, answered(WRONG))))


@pytest.mark.parametrize("status", ["missing", "unfinished", "not_checked"])
def test_a_function_that_did_not_answer_has_no_behaviour(status: CaseStatus) -> None:
    """Who wrote nothing shares no mistake with anybody."""
    assert of(case(WRONG), case((), status)) == ""


def test_a_function_of_which_nothing_was_seen_has_no_behaviour() -> None:
    """That it never ended, or that it passed, makes no group."""
    assert of(case((), "timed_out")) == ""
    assert of(case(WRONG, "passed")) == ""
    assert of(case((), "timed_out"), case(WRONG)) != ""


def test_two_questions_share_no_group() -> None:
    """Though the numbers be the same."""
    runs = [case(structs.replace(answered(WRONG), function=""))]
    assert digest(runs, Answers("f", (), ())) != digest(runs, Answers("g", (), ()))
