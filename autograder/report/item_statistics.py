"""Classical item analysis: how hard an item is, whether it tells students apart, how well items agree.

An item is a case or a question; n submissions have answered each of k items. `shares` (n, k) in [0, 1] is
what each item earned, as a share of its worth, and `worths` (k,) are those worths in points, so their
product is what an item adds to the score.

A figure that cannot be told has no value but a reason: it is never NaN.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Undefined = Literal[
    "few_submissions",
    "one_item",  # an item has no others to agree with
    "same_for_all",  # everybody earned the same: nothing to tell apart
    "rest_same_for_all",  # or everybody the same in all else
]

FEWEST = 10  # submissions; a correlation of fewer is chance
NORMAL_95 = 1.959964  # standard deviations that hold 95 % of a normal distribution
ROUNDING = 1e-9  # of the largest number: what differs by less is the same


class Figure(msgspec.Struct, frozen=True):
    """A number, or why there is none.

    Args:
        value: the number.
        undefined: the reason, where there is no value.
    """

    value: float | None
    undefined: Undefined | None = None


def difficulties(shares: Floats) -> list[float]:
    """Give the mean share of its worth that each item earned: the field's difficulty, though 1 is easiest.

    It is p of Guilford, Psychometric Methods (1954), with partial points counted as parts.

    Args:
        shares: (n, k), n > 0.
    """
    return [float(mean) for mean in shares.mean(axis=0)]


def discriminations(shares: Floats, worths: Floats) -> list[Figure]:
    """Correlate each item with the points for all others, so that no item is compared with itself.

    r_j = Pearson(x_j, Σ_{i≠j} x_i), the corrected item-total correlation: Guilford, Psychometric Methods
    (1954); Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28 (1963),
    211-218.

    Args:
        shares: (n, k).
        worths: (k,), points.
    """
    n, k = shares.shape
    if n < FEWEST or k < 2:
        return [Figure(None, "few_submissions" if n < FEWEST else "one_item")] * k
    rests = (shares * worths) @ (1.0 - np.eye(k))  # added up, not subtracted: a small rest loses no digit
    return [_correlation(item, rest) for item, rest in zip(shares.T, rests.T, strict=True)]


def alpha(shares: Floats, worths: Floats) -> Figure:
    """Say how far items agree on who earned more: Cronbach's alpha, at most 1, and below 0 where they oppose.

    α = k/(k-1) · (1 - Σ_j var(x_j) / var(Σ_j x_j)), x_j in points: Cronbach, "Coefficient alpha and the
    internal structure of tests", Psychometrika 16 (1951), 297-334.

    Args:
        shares: (n, k).
        worths: (k,), points.
    """
    n, k = shares.shape
    points = shares * worths
    total = points.sum(axis=1)
    if n < FEWEST:
        return Figure(None, "few_submissions")
    if k < 2:
        return Figure(None, "one_item")
    if _is_constant(total):
        return Figure(None, "same_for_all")
    unit = np.ptp(total)  # it cancels, and without it a tiny one would be lost
    parts = (points / unit).var(axis=0).sum() / (total / unit).var()
    return Figure(float(k / (k - 1) * (1 - parts)))


def chance(n: int) -> float | None:
    """Give how far from 0 the correlation of two unrelated items lies by chance, in 19 of 20 classes.

    tanh(1.96 / √(n-3)), from the transformation of Fisher, "On the probable error of a coefficient of
    correlation deduced from a small sample", Metron 1 (1921), 3-32.

    Args:
        n: submissions; None comes back for fewer than what correlations are given for.
    """
    return math.tanh(NORMAL_95 / math.sqrt(n - 3)) if n >= FEWEST else None


def _correlation(item: Floats, rest: Floats) -> Figure:
    if _is_constant(item):
        return Figure(None, "same_for_all")
    if _is_constant(rest):
        return Figure(None, "rest_same_for_all")
    return Figure(min(1.0, max(-1.0, float(_direction(item) @ _direction(rest)))))


def _direction(values: Floats) -> Floats:
    """Give how values lie about their mean, as a vector of length 1; their unit cancels first."""
    away: Floats = (values - values.mean()) / np.ptp(values)
    return away / float(np.linalg.norm(away))


def _is_constant(values: Floats) -> bool:
    return bool(np.ptp(values) <= ROUNDING * np.abs(values).max())
