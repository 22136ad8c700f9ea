"""Answers that a check must not trust, and what a check says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.checks import Mismatch


class Hostile:
    """An object that must not be asked anything: every answer of its would be a lie or an error."""

    def __getattribute__(self, name: str) -> Any:
        """Fail the test that looks."""
        pytest.fail(f"a check asked an unknown object for {name}")

    def __array__(self) -> None:
        """Fail the test that converts."""
        pytest.fail("a check made an array of an unknown object")

    def __eq__(self, other: object) -> bool:
        """Claim to be whatever is expected."""
        return True

    def __repr__(self) -> str:
        """Fail the test that prints."""
        pytest.fail("a check printed an unknown object")


class Subclassed(np.ndarray[Any, Any]):
    """An array type that is not NumPy's own."""


class FloatOfTheirOwn(float):
    """A number type that is not Python's own."""


def message(check: Callable[..., object], *args: Any, **options: Any) -> str:
    """Run a check that must fail, and give what a student reads."""
    with pytest.raises(Mismatch) as caught:
        check(*args, **options)
    return str(caught.value)


def holds(check: Callable[..., object], *args: Any) -> bool:
    """Run a check that may fail, and say whether it did not."""
    try:
        check(*args)
    except Mismatch:
        return False
    return True
