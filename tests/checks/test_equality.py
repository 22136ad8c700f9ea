"""Texts and numbers that are equal or not: what passes, and where a message says that they differ."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder import checks
from tests.checks.examples import Hostile, Subclassed, holds, message


@pytest.mark.parametrize(
    ("got", "right"),
    [
        ("ACG", "ACG"),
        ("", ""),
        (3, 3),
        (np.int64(3), 3),
        (3.0, 3),
        ([1, "a"], (1, "a")),
        (("chr1", 0, 5), ("chr1", np.int64(0), 5)),
        (iter(["a", "b"]), ["a", "b"]),
        ({"b": [1], "a": "x"}, {"a": "x", "b": (1,)}),
        ([], []),
        ({}, {}),
    ],
)
def test_what_is_equal_passes_in_any_form(got: object, right: object) -> None:
    """Tuples and iterators serve as lists, numbers of any type as numbers, and dicts have no order."""
    assert holds(checks.equal, got, right)


@pytest.mark.parametrize(
    ("got", "right", "told"),
    [
        ("ACT", "ACG", "At [2]: got 'T', not 'G'."),
        ("AC", "ACG", "Got 2 letters, not 3."),
        ("A", "ACG", "Got 1 letter, not 3."),
        (None, "ACG", "Expected a string, got None."),
        (list("ACG"), "ACG", "Expected a string, got a list"),
        (b"ACG", "ACG", "Expected a string, got bytes."),
        (4, 3, "Got 4, not 3."),
        ("3", 3, "Got '3', not 3."),
        (np.nan, 3, "Got nan, not 3."),
        (np.array([3]), 3, "not 3."),
        ([1], [1, 2], "Got 1 item, not 2."),
        ([1, 3], [1, 2], "At [1]: got 3, not 2."),
        ([["a", 1]], [("a", 2)], "At [0][1]: got 1, not 2."),
        ([["ax"]], [["ab"]], "At [0][0][1]: got 'x', not 'b'."),
        ({"a": "x"}, {"a": "x", "b": "y"}, "The key 'b' is missing."),
        ({"a": "x", "c": 1}, {"a": "x"}, "The key 'c' should not be there."),
        ({"a": "x"}, {"a": "y"}, "At ['a'][0]: got 'x', not 'y'."),
        ([("a", "x")], {"a": "x"}, "Expected a dict, got a list"),
    ],
)
def test_the_message_names_the_first_place_that_differs(got: Any, right: Any, told: str) -> None:
    """In a sentence of its own, with what came there and what should have."""
    assert told in message(checks.equal, got, right, given="the input")
    assert "the input" in message(checks.equal, got, right, given="the input")


@pytest.mark.parametrize("right", ["ACG", 3, [1, 2], {"a": 1}])
def test_an_unknown_object_is_equal_to_nothing_and_asked_nothing(right: object) -> None:
    """Whatever it says of itself."""
    assert not holds(checks.equal, Hostile(), right)
    assert not holds(checks.equal, np.ones(2).view(Subclassed), right)


def test_a_list_without_an_end_is_left_after_a_while() -> None:
    """An iterator may go on for ever."""

    def forever() -> Any:
        while True:
            yield "A"

    assert not holds(checks.equal, forever(), ["A"])


def test_dicts_are_shown_in_messages_and_cut() -> None:
    """As text that can be read, ten keys at most."""
    assert checks.shown({"a": "x", "b": [1, 2]}) == "{'a': 'x', 'b': [1, 2]}"
    assert checks.shown(dict.fromkeys(range(12), 0)).endswith("9: 0, …}")
