"""Checking a gradient: the slope that two calls measure beside the one that was derived."""

from collections.abc import Callable

import numpy as np

from reference_impl.arguments import array, checked, function, number


@checked(f=function(), x=array(), h=number(above=0))
def numerical_gradient(
    f: Callable[[np.ndarray], float], x: np.typing.ArrayLike, h: float = 1e-5
) -> np.ndarray:
    """Measure the gradient of f at x by central differences, two calls of f for each element of x.

    Args:
        f: takes an array of x's shape and gives a number.
        x: where the gradient is wanted, of any shape.
        h: how far each element is moved to either side.

    Returns:
        The gradient, of x's shape.

    Source: LeVeque 2007, chapter 1, https://doi.org/10.1137/1.9780898717839.
    """
    x = np.array(x, dtype=float)  # a copy: the caller's array stays as it is
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        # Taylor: f(x ± h) = f ± h f' + h²/2 f'' ± O(h³); in the difference f and f'' cancel: error O(h²).
        gradient[index] = (above - below) / (2 * h)
    return gradient


@checked(a=array("*S"), n=array("*S"))
def relative_error(a: np.typing.ArrayLike, n: np.typing.ArrayLike) -> float:
    """Compare two gradients by their distance, relative to their sizes.

    Args:
        a: the analytic gradient, of any shape.
        n: the numerical gradient, of a's shape.

    Returns:
        ‖a - n‖ / (‖a‖ + ‖n‖), with the norm over all elements: 0 for equal gradients, 1 for opposite ones.
    """
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return float(np.linalg.norm(a - n) / size) if size > 0 else 0.0


@checked(a=array("*S"), n=array("*S"))
def describe_difference(a: np.typing.ArrayLike, n: np.typing.ArrayLike) -> str:
    """Say where two gradients differ most, with both numbers.

    Args:
        a: the analytic gradient, of any shape.
        n: the numerical gradient, of a's shape.

    Returns:
        One sentence: the place, what either gradient is there, and their relative error.
    """
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    place = tuple(map(int, np.unravel_index(np.argmax(np.abs(a - n)), a.shape)))
    both = f"at {place} the analytic gradient is {a[place]:g}, the numerical {n[place]:g}"
    return f"{both}; relative error {relative_error(a, n):.1e}"
