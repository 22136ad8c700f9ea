"""Inputs by chance, and how far chance may carry a right answer: bounds from exact tail probabilities."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from contextvars import ContextVar

import numpy as np

case_seed: ContextVar[bytes] = ContextVar("case_seed", default=b"one seed where nobody sets another")


def fresh_rng() -> np.random.Generator:
    """Give a generator for inputs that nobody can foresee: the grader sets `case_seed` for each case."""
    return np.random.Generator(np.random.PCG64(int.from_bytes(case_seed.get(), "big")))


@functools.cache
def binomial_bounds(n: int, p: float, chance: float) -> tuple[int, int]:
    """Give the counts between which a Binomial(n, p) lies; beyond them on either side with `chance` / 2.

    The masses come from the ratios of neighbours, (n − k) p / ((k + 1) (1 − p)), summed from both ends.
    """
    k = np.arange(n)
    ratios = np.log(n - k) - np.log(k + 1) + math.log(p) - math.log1p(-p)
    mass = np.exp(np.concatenate([[0.0], np.cumsum(ratios)]) + n * math.log1p(-p))  # (n + 1,)
    low = int(np.argmax(np.cumsum(mass) > chance / 2))
    high = n - int(np.argmax(np.cumsum(mass[::-1]) > chance / 2))
    return low, high


@functools.cache
def chi_square_bounds(degrees: int, chance: float) -> tuple[float, float]:
    """Give the numbers between which a χ² lies; beyond them on either side with `chance` / 2.

    The squares of `degrees` independent standard normal numbers sum to a χ².
    """
    a = degrees / 2
    low = _root(lambda x: _lower_gamma(a, x) - chance / 2, 0.0, a)
    high = _root(lambda x: chance / 2 - _upper_gamma(a, x), 0.0, 8 * a - 8 * math.log(chance))
    return 2 * low, 2 * high


@functools.cache
def normal_bound(chance: float) -> float:
    """Give the distance from its mean, in standard deviations, that a normal number exceeds with `chance`."""
    return _root(lambda z: chance - math.erfc(z / math.sqrt(2)), 0.0, 40.0)


def mean_bound(n: int, width: float, chance: float) -> float:
    """Give a distance from its expectation that a mean of n numbers exceeds with less than `chance`.

    The numbers are independent and lie in an interval of this width, however they are distributed there.

    Source: Hoeffding 1963, https://doi.org/10.1080/01621459.1963.10500830.
    """
    return width * math.sqrt(math.log(2 / chance) / (2 * n))


def _lower_gamma(a: float, x: float) -> float:
    """P(a, x) for x < a + 1, by its series.

    Source: Abramowitz and Stegun 1964, 6.5.29.
    """
    term = total = 1 / a
    n = a
    while term > total * 1e-17:
        n += 1
        term *= x / n
        total += term
    return total * math.exp(a * math.log(x) - x - math.lgamma(a)) if x else 0.0


def _upper_gamma(a: float, x: float) -> float:
    """Q(a, x) by its continued fraction, from the front, where this converges quickly.

    Source: Abramowitz and Stegun 1964, 6.5.31; Lentz 1976, https://doi.org/10.1364/AO.15.000668.
    """
    if x < a + 1:
        return 1 - _lower_gamma(a, x)
    b = x + 1 - a
    c, d = math.inf, 1 / b
    value, step, i = d, 0.0, 0
    while abs(step - 1) > 1e-15:
        i += 1
        b += 2
        d = 1 / (b - i * (i - a) * d)
        c = b - i * (i - a) / c
        step = c * d
        value *= step
    return value * math.exp(a * math.log(x) - x - math.lgamma(a))


def _root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Halve the interval in which a rising function is 0 until it is as small as floats are."""
    while low < (middle := (low + high) / 2) < high:
        low, high = (low, middle) if rising(middle) > 0 else (middle, high)
    return high
