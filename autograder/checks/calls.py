"""Calls of a student's function, and what they do besides giving an answer."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from autograder.checks.comparison import Mismatch
from autograder.checks.values import frozen, input_shown, shown

WARNED_OF = ("overflow", "divide by zero", "invalid value")  # how NumPy begins; underflow does no harm


def raises(exception: type[Exception], function: Callable[..., Any], *args: Any, claim: str = "") -> None:
    """Ask that the call raises this exception; others, and the stub's NotImplementedError, pass through."""
    try:
        got = function(*args)
    except NotImplementedError:
        raise
    except exception:
        return
    name = exception.__name__
    raise Mismatch(
        claim, input_shown(args), name, shown(got), f"Expected {name}, but the call gave an answer."
    )


def leaves_unchanged(function: Callable[..., Any], *args: object, claim: str = "") -> Any:
    """Call the function, ask that its arguments are afterwards what they were, and give its answer."""
    before, given = frozen(args), input_shown(args)
    answer = function(*args)
    if frozen(args) != before:
        became = f"the input became\n{input_shown(args)}"
        raise Mismatch(claim, given, "the same input afterwards", became)
    return answer


def without_warnings(function: Callable[..., Any], *args: object, claim: str = "") -> Any:
    """Call the function, ask that NumPy warns of nothing on the way, and give its answer.

    What counts is overflow, division by zero and invalid values, such as `inf - inf`.
    """
    given = input_shown(args)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        answer = function(*args)
    bad = [text for text in (str(warning.message) for warning in told) if text.startswith(WARNED_OF)]
    if bad:
        raise Mismatch(claim, given, "no warning", f"a warning: {bad[0][:200]}", "NumPy gave a warning.")
    return answer


def attribute(thing: object, name: str) -> Any:
    """Read an attribute of a student's object, in this process or in another."""
    return getattr(type(thing), "_remote_attribute", getattr)(thing, name)
