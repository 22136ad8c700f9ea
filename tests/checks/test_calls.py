"""What a call does besides giving an answer: errors, changes, warnings."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder import checks
from tests.checks.examples import message


def test_raises_accepts_the_exception_and_its_kind() -> None:
    """An exception that derives from the one asked for is right."""
    checks.raises(ValueError, int, "x")
    checks.raises(LookupError, {}.__getitem__, "x")


def test_raises_shows_the_answer_that_came_instead() -> None:
    """A call that ought to fail and does not is told with what it gave."""
    told = message(checks.raises, ValueError, float, "1.5")
    assert told.splitlines() == [
        "Expected ValueError, but the call gave an answer.",
        "given:    '1.5'",
        "expected: ValueError",
        "got:      1.5",
    ]


@pytest.mark.parametrize("error", [TypeError, NotImplementedError, SystemExit, KeyboardInterrupt])
def test_raises_lets_every_other_exception_through(error: type[BaseException]) -> None:
    """A slip in the student's code, the stub and the end of the program are not what was asked for."""

    def stop() -> None:
        raise error

    with pytest.raises(error):
        checks.raises(RuntimeError if error is NotImplementedError else ValueError, stop)


def test_leaves_unchanged_gives_the_answer() -> None:
    """A function that keeps its input is known by its result alone."""
    assert checks.leaves_unchanged(lambda x, k: x.sum() * k, np.array([1.0, np.nan, 2.0])[::2], 2) == 6


def change_values(x: Any) -> None:
    """Change an item in place."""
    x[0] = 9


def change_shape(x: Any) -> None:
    """Change an array's shape, keeping its values."""
    x.resize((1, x.size), refcheck=False)


def change_by_rounding(x: Any) -> None:
    """Change an array by less than any tolerance."""
    x += 1e-15


@pytest.mark.parametrize(
    ("change", "argument"),
    [
        (change_values, np.zeros(3)),
        (change_values, [1, 2]),
        (change_values, [[1], [2]]),
        (change_shape, np.zeros(3)),
        (change_by_rounding, np.zeros(3)),
        (lambda x: x.append(1), [1]),
    ],
)
def test_leaves_unchanged_sees_any_change(change: Callable[[Any], None], argument: Any) -> None:
    """Values, shapes and lengths count, exactly; the message shows the input before and after."""
    told = message(checks.leaves_unchanged, change, argument)
    assert told.count("given:") == 1
    assert "the input became" in told


def test_attribute_reads_objects_of_this_process_and_of_others() -> None:
    """A remote object is asked by its own way, never by getattr."""

    class Remote:
        __slots__ = ()

        def _remote_attribute(self, name: str) -> str:
            return f"remote {name}"

    assert checks.attribute(1 + 2j, "imag") == 2.0
    assert checks.attribute(Remote(), "imag") == "remote imag"
    assert checks.kind(Remote()) == "an object that is no plain data"


def test_without_warnings_gives_the_answer() -> None:
    """A function that NumPy has nothing to say of is known by its result alone."""
    assert checks.without_warnings(np.exp, 0.0) == 1.0


@pytest.mark.parametrize(
    ("function", "x", "warning"),
    [
        (np.exp, 1000.0, "overflow encountered in exp"),
        (np.log, 0.0, "divide by zero encountered in log"),
        (np.log, -1.0, "invalid value encountered in log"),
        (np.reciprocal, np.zeros(3), "divide by zero encountered in reciprocal"),
        (lambda x: x - x, np.inf, "invalid value encountered in"),
        (lambda x: x * x, np.float64(1e300), "overflow encountered in scalar multiply"),
    ],
)
def test_a_warning_of_numpys_is_shown(function: Callable[[Any], Any], x: Any, warning: str) -> None:
    """Overflow, division by zero and invalid values, also where it is not the first call that warns."""
    for _ in range(2):
        told = message(checks.without_warnings, function, np.asarray(x)[()], claim="It is quiet.")
        assert told.startswith("It is quiet.\nNumPy gave a warning.\ngiven: ")
        assert f"got:      a warning: {warning}" in told


@pytest.mark.parametrize("harmless", [lambda x: np.exp(-x), lambda x: warnings.warn("old", stacklevel=1)])
def test_what_does_no_harm_is_no_warning(harmless: Callable[[Any], Any]) -> None:
    """Underflow to 0 is right, and what else is warned of is not asked about."""
    with np.errstate(under="warn"):
        assert not checks.without_warnings(harmless, 1000.0)


def test_a_function_that_takes_care_itself_passes() -> None:
    """Where a student silences what they have dealt with, nothing is left to warn of."""

    def quiet(x: float) -> Any:
        with np.errstate(all="ignore"):
            return np.log(x)

    assert checks.without_warnings(quiet, 0.0) == -np.inf
