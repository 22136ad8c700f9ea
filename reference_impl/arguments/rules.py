"""Rules: each function here makes one, which looks at an argument and refuses a wrong one."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from reference_impl.arguments.checks import Rule, Sizes, refuse, shown
from reference_impl.arguments.shapes import Shape, agree, fit

REAL = "fiub"  # the kinds of dtype that become float64 and mean the same
SUM_TOLERANCE = 1e-6  # of a distribution's sum: float32 is as near to 1


def array(*shapes: str, low: float = -np.inf, high: float = np.inf) -> Rule:
    """Ask for real numbers: an array, or what `np.asarray` makes one of.

    Args:
        *shapes: the shapes that will do; where none is given, every shape does.
        low: the smallest value allowed.
        high: the largest value allowed.
    """
    allowed = tuple(map(Shape.read, shapes))
    bounded = low > -np.inf or high < np.inf

    def check(name: str, value: object, sizes: Sizes) -> None:
        found = real(name, value)
        if allowed:
            fit(name, found.shape, allowed, sizes)
        if bounded and found.size:
            _bound(name, found, low, high)

    return check


def distributions(shape: str) -> Rule:
    """Ask for probabilities of which those along the last axis sum to 1."""
    probabilities = array(shape, low=0, high=1)

    def check(name: str, value: object, sizes: Sizes) -> None:
        probabilities(name, value, sizes)
        sums = np.add.reduce(real(name, value), axis=-1)
        errors = np.abs(sums - 1)
        if np.any(errors > SUM_TOLERANCE):
            worst = np.ravel(sums)[np.nanargmax(errors)]
            refuse(name, f"has a row that sums to {worst:g}", "have rows that sum to 1")

    return check


def labels(shape: str, n_classes: str) -> Rule:
    """Ask for whole numbers from 0 to the number of classes less 1.

    Args:
        shape: the shape that will do.
        n_classes: the name under which an earlier rule, `whole`, has noted the number of classes.
    """
    of_shape = array(shape)

    def check(name: str, value: object, sizes: Sizes) -> None:
        of_shape(name, value, sizes)
        found, (count, _) = real(name, value), sizes[n_classes]
        if found.dtype.kind not in "iu":
            refuse(name, f"has dtype {found.dtype}", "hold whole numbers")
        if isinstance(count, int):
            _bound(name, found, 0, count - 1)

    return check


def number(
    *, above: float = -np.inf, at_least: float = -np.inf, at_most: float = np.inf, below: float = np.inf
) -> Rule:
    """Ask for one finite real number within bounds."""
    bounds = {"above": above, "at least": at_least, "at most": at_most, "below": below}
    said = " and ".join(f"{word} {bound:g}" for word, bound in bounds.items() if np.isfinite(bound))

    def check(name: str, value: object, sizes: Sizes) -> None:
        plain = _plain(value)
        exact = plain if isinstance(plain, float | int) and not isinstance(plain, bool) else np.nan
        if not (above < exact < below and at_least <= exact <= at_most):
            refuse(name, f"is {shown(value)}", f"be a finite number {said}".rstrip())

    return check


def whole(*, at_least: int | str, noted_as: str = "") -> Rule:
    """Ask for one whole number.

    Args:
        at_least: the smallest that will do; or the axis of an array before, whose size that is.
        noted_as: a name under which other rules find the number, and an axis of that name has its size.
    """

    def check(name: str, value: object, sizes: Sizes) -> None:
        plain = _plain(value)
        least = sizes[at_least][0] if isinstance(at_least, str) else at_least
        assert isinstance(least, int)
        if not isinstance(plain, int) or isinstance(plain, bool) or plain < least:
            refuse(name, f"is {shown(value)}", f"be a whole number, at least {least}")
        if noted_as:
            agree(name, noted_as, plain, sizes)

    return check


def whole_numbers(*, at_least: int, count: int) -> Rule:
    """Ask for a list of whole numbers.

    Args:
        at_least: the smallest that will do.
        count: how many there are at least.
    """
    each = whole(at_least=at_least)

    def check(name: str, value: object, sizes: Sizes) -> None:
        found = listed(name, value, f"be a list of {count} or more whole numbers", count)
        for place, item in enumerate(found):
            each(f"{name}[{place}]", item, sizes)

    return check


def choice(options: Collection[str]) -> Rule:
    """Ask for one of some names."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        if not isinstance(value, str) or value not in options:
            refuse(name, f"is {shown(value)}", f"be one of {', '.join(options)}")

    return check


def choices(options: Collection[str]) -> Rule:
    """Ask for a list of names, one for each layer where an earlier rule, `layers`, has counted these."""
    each = choice(options)

    def check(name: str, value: object, sizes: Sizes) -> None:
        found = listed(name, value, f"be a list of names out of {', '.join(options)}", 1)
        for place, item in enumerate(found):
            each(f"{name}[{place}]", item, sizes)
        if "n_layers" in sizes:
            agree(name, "n_layers", len(found), sizes)

    return check


def generator() -> Rule:
    """Ask for a `numpy.random.Generator`."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        if not isinstance(value, np.random.Generator):
            refuse(name, f"is {shown(value)}", "be a generator, as np.random.default_rng(0) makes one")

    return check


def function() -> Rule:
    """Ask for something to call."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        if not callable(value):
            refuse(name, f"is {shown(value)}", "be a function")

    return check


def optional(rule: Rule) -> Rule:
    """Ask for what a rule asks for, or for None."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        if value is not None:
            rule(name, value, sizes)

    return check


def real(name: str, value: object) -> np.ndarray:
    """Give an argument as an array, if it holds real numbers.

    Raises:
        ValueError: it does not.
    """
    try:
        found = np.asarray(value)
    except ValueError:  # rows of different lengths
        found = np.empty(0, dtype=object)
    if found.dtype.kind not in REAL:
        was = f"has dtype {found.dtype}" if isinstance(value, np.ndarray) else f"is {shown(value)}"
        refuse(name, was, "be an array of real numbers, or a list that makes one")
    return found


def listed(name: str, value: object, wanted: str, count: int) -> list[object] | tuple[object, ...]:
    """Give an argument, if it is a list or a tuple of so many items or more.

    Raises:
        ValueError: it is not.
    """
    if not isinstance(value, list | tuple) or len(value) < count:
        refuse(name, f"is {shown(value)}", wanted)
    return value


def _bound(name: str, found: np.ndarray, low: float, high: float) -> None:
    least, most = np.minimum.reduce(found, axis=None), np.maximum.reduce(found, axis=None)
    if least < low or most > high:
        value = least if least < low else most
        refuse(name, f"has the value {value:g}", f"hold values from {low:g} to {high:g}")


def _plain(value: object) -> object:
    """Give a number of NumPy's as one of Python's."""
    return value.item() if isinstance(value, np.generic | np.ndarray) and value.ndim == 0 else value
