"""Mutants that pass every case do so because they are as right: on 10,000 inputs, or in other fresh cases.

What is listed as computing the same is run beside the right function on random and extreme inputs, within
what the lesson defines. What is listed as a free choice must pass its cases whatever inputs they draw.
"""

from __future__ import annotations

import ast
import warnings
from typing import Any

import numpy as np
import pytest

from autograder.authoring import equivalents
from autograder.authoring.equivalents import Equivalent
from autograder.authoring.mutation import find_function, mutants
from tests.course import ASSIGNMENTS
from tests.solutions.dna_inputs import DNA_CALLS
from tests.solutions.lesson_inputs import CALLS, Call, Function
from tests.solutions.running import Answer, cells, names, passed, solution

INPUTS, FEW, SEEDS = 10_000, 150, 3
SAMPLED = 1_000
ROUNDING = 1e-9  # relative
LISTED = {name: equivalents.load(assignment) for name, assignment in ASSIGNMENTS.items()}
DRAWN = {**CALLS, **DNA_CALLS}
SAME = sorted(
    {(name, each.question) for name, found in LISTED.items() for each in found if each.kind == "same"}
)
FREE = [(name, each) for name, found in LISTED.items() for each in found if each.kind == "free"]


def defined(assignment: str, question: str, source: str) -> Answer:
    """Run a function's source beside what the completed notebook defines.

    Training is not run but noted: two ways to begin the same training differ in nothing else.
    """
    namespace = {**solution(assignment)}
    if question in ("train_boolean", "fit_function"):
        namespace["train"] = lambda *arguments: ([*arguments[:-1]], [])
    exec(source, namespace)
    return namespace[question]  # type: ignore[no-any-return]  # what the source defines


def mutant_named(assignment: str, question: str, name: str) -> Answer:
    """Make a mutant."""
    (found,) = [each for each in mutants(find_function(question, cells(assignment))) if each.name == name]
    return defined(assignment, question, found.source(question))


def outcome(call: Call, function: Function) -> Any:
    """Give what comes of a call: a value, or the name of an exception."""
    try:
        return call(function)
    except Exception as error:
        return type(error).__name__


def agree(one: Any, other: Any) -> bool:
    """Say whether two outcomes are the same but for rounding."""
    if isinstance(one, str) or isinstance(other, str):
        return isinstance(one, str) and one == other
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(agree, one, other))
    try:
        a, b = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
    except (TypeError, ValueError):  # one of them is no numbers, and the right one's are
        return False
    if a.shape != b.shape:
        return False
    return np.array_equal(a, b) or np.allclose(a, b, rtol=ROUNDING, atol=0.0, equal_nan=True)


def separated(assignment: str, question: str, listed: list[str], seed: int, inputs: int) -> set[str]:
    """Name the mutants that differ from the right function on some input."""
    right = defined(assignment, question, ast.unparse(find_function(question, cells(assignment))))
    others = {name: mutant_named(assignment, question, name) for name in listed}
    rng, found = np.random.default_rng(seed), set[str]()
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        for _ in range(inputs):
            call = DRAWN[question](rng)
            wanted = outcome(call, right)
            found |= {
                name for name in others.keys() - found if not agree(wanted, outcome(call, others[name]))
            }
    return found


def test_few_mutants_are_argued_for() -> None:
    """One in twenty at most, or the tests would rest on arguments."""
    functions = [(name, question) for name, found in ASSIGNMENTS.items() for question in found.questions]
    total = sum(len(mutants(find_function(question, cells(name)))) for name, question in functions)
    assert 0 < sum(map(len, LISTED.values())) <= 0.05 * total


@pytest.mark.parametrize("inputs", [SAMPLED, pytest.param(INPUTS, marks=pytest.mark.long)])
@pytest.mark.parametrize(("assignment", "question"), SAME)
def test_what_is_said_to_compute_the_same_does(assignment: str, question: str, inputs: int) -> None:
    """On so many random and extreme inputs, to rounding, exceptions included."""
    listed = [each.name for each in LISTED[assignment] if (each.kind, each.question) == ("same", question)]
    assert separated(assignment, question, listed, seed=1, inputs=inputs) == set()


@pytest.mark.parametrize(("assignment", "question"), SAME)
def test_the_inputs_tell_wrong_functions_apart(assignment: str, question: str) -> None:
    """A few of them separate some other mutants, nearly all."""
    listed = {each.name for each in LISTED[assignment] if each.question == question}
    found = mutants(find_function(question, cells(assignment)))
    wrong = [each.name for each in found if each.name not in listed]
    some = wrong[:: 1 + len(wrong) // 8]
    missed = {*some} - separated(assignment, question, some, seed=2, inputs=FEW)
    assert len(missed) <= 1


@pytest.mark.parametrize(("assignment", "entry"), FREE, ids=lambda each: getattr(each, "name", each))
def test_what_is_said_to_be_free_passes_whatever_the_cases_draw(assignment: str, entry: Equivalent) -> None:
    """So it did not survive by the luck of one draw."""
    (found,) = [
        each for each in mutants(find_function(entry.question, cells(assignment))) if each.name == entry.name
    ]
    namespace = {**solution(assignment)}
    exec(found.source(entry.question), namespace)
    every = names(assignment, entry.question)
    for seed in range(SEEDS):
        assert passed(assignment, entry.question, namespace[entry.question], seed) == every
