"""Inputs by chance, and how far chance may carry a right answer."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.stats

from autograder import checks


def test_fresh_inputs_repeat_for_a_seed_and_differ_between_seeds() -> None:
    """The same case draws the same inputs for everybody; another case draws others."""
    first = checks.fresh_rng().random(3)
    assert np.array_equal(first, checks.fresh_rng().random(3))
    token = checks.case_seed.set(b"another case")
    assert not np.array_equal(first, checks.fresh_rng().random(3))
    checks.case_seed.reset(token)


COINS = [(1, 0.5), (12, 0.3), (300, 0.1), (300, 0.8), (60_000, 0.1), (60_000, 0.5)]
CHANCES = [0.2, 1e-3, 1e-8, 1e-12]


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize(("n", "p"), COINS)
def test_binomial_bounds_are_the_narrowest(n: int, p: float, chance: float) -> None:
    """Beyond each bound lies at most half the chance, and one further in would be more."""
    low, high = checks.binomial_bounds(n, p, chance)
    counts = scipy.stats.binom(n, p)
    assert counts.cdf(low - 1) <= chance / 2 < counts.cdf(low)
    assert counts.sf(high) <= chance / 2 < counts.sf(high - 1)


@pytest.mark.parametrize("chance", CHANCES)
@pytest.mark.parametrize("degrees", [1, 2, 3, 50, 999, 20_000])
def test_chi_square_bounds_cut_off_half_the_chance_each(degrees: int, chance: float) -> None:
    """The tails have their exact probability, for one degree of freedom and for twenty thousand."""
    low, high = checks.chi_square_bounds(degrees, chance)
    squares = scipy.stats.chi2(degrees)
    assert squares.cdf(low) == pytest.approx(chance / 2, rel=1e-7)
    assert squares.sf(high) == pytest.approx(chance / 2, rel=1e-7)


@pytest.mark.parametrize("chance", CHANCES)
def test_the_normal_bound_is_the_normal_quantile(chance: float) -> None:
    """Both tails together have the chance."""
    assert checks.normal_bound(chance) == pytest.approx(scipy.stats.norm.isf(chance / 2), rel=1e-9)


@pytest.mark.parametrize("chance", [0.2, 1e-3, 1e-8])
@pytest.mark.parametrize("n", [10, 1_000])
def test_the_bound_of_a_mean_holds_for_any_distribution_of_its_width(n: int, chance: float) -> None:
    """It holds for coins, which are the widest there are, and so for whatever lies between."""
    bound = checks.mean_bound(n, 2.0, chance)
    heads = scipy.stats.binom(n, 0.5)
    assert heads.sf(n * (1 + bound) / 2) + heads.cdf(n * (1 - bound) / 2 - 1e-9) < chance
    assert checks.mean_bound(n, 4.0, chance) == pytest.approx(2 * bound)
    assert checks.mean_bound(4 * n, 2.0, chance) == pytest.approx(bound / 2)
