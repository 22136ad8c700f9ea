"""The arithmetic of item analysis, beside the standard library's statistics and the formulas' other forms."""

from __future__ import annotations

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.report.item_statistics import (
    FEWEST,
    Figure,
    Floats,
    alpha,
    chance,
    difficulties,
    discriminations,
)

SHARES = st.sampled_from([0.0, 0.5, 1.0])
WORTHS = st.floats(0.1, 5.0)
FEW = Figure(None, "few_submissions")


@st.composite
def classes(draw: st.DrawFn) -> tuple[Floats, Floats]:
    """Draw what a class earned (n, k), and what the items are worth (k,)."""
    n, k = draw(st.integers(FEWEST, 20)), draw(st.integers(2, 5))
    shares = draw(st.lists(st.lists(SHARES, min_size=k, max_size=k), min_size=n, max_size=n))
    return np.array(shares), np.array(draw(st.lists(WORTHS, min_size=k, max_size=k)))


def columns(*items: str) -> Floats:
    """Write a class as one string of 0 and 1 an item, one digit a submission."""
    return np.array([[float(digit) for digit in item] for item in items]).T


def numbers(figures: list[Figure]) -> list[float | None]:
    """Take the values."""
    return [figure.value for figure in figures]


def approximately(figure: Figure, other: Figure) -> bool:
    """Say whether two figures are the same up to rounding."""
    if figure.value is None or other.value is None:
        return figure == other
    return math.isclose(figure.value, other.value, rel_tol=1e-6, abs_tol=1e-6)


def test_difficulty_is_the_mean_share() -> None:
    """Partial points count as the part that they are."""
    assert difficulties(np.array([[1.0, 0.5], [0.0, 0.5], [1.0, 1.0], [1.0, 0.0]])) == [0.75, 0.5]


def test_who_does_well_elsewhere_fails_an_item_that_opposes() -> None:
    """Its discrimination is -1, and it pulls down that of the others."""
    shares = columns("1111100000", "1111100000", "0000011111")
    first, second, opposed = numbers(discriminations(shares, np.ones(3)))
    assert opposed == pytest.approx(-1.0)
    assert first == second is None  # with the opposed one beside them everyone earns one point in all else


def test_an_item_is_not_compared_with_itself() -> None:
    """Of two unrelated items each would correlate 0.71 with their sum; the corrected figure is 0."""
    shares = columns("111111000000", "111000111000")
    assert numbers(discriminations(shares, np.ones(2))) == pytest.approx([0.0, 0.0])


@given(classes())
def test_discrimination_is_the_correlation_with_the_rest(drawn: tuple[Floats, Floats]) -> None:
    """As the standard library works it out, item by item; where it cannot, there is a reason for none."""
    shares, worths = drawn
    for place, figure in enumerate(discriminations(shares, worths)):
        item = list(shares[:, place])
        rest = list(np.delete(shares * worths, place, axis=1).sum(axis=1).round(9))
        if len(set(item)) == 1 or len(set(rest)) == 1:
            assert figure.value is None
            assert figure.undefined in {"same_for_all", "rest_same_for_all"}
        else:
            assert figure.value == pytest.approx(statistics.correlation(item, rest), abs=1e-6)


@given(classes())
def test_alpha_is_the_share_of_what_items_have_in_common(drawn: tuple[Floats, Floats]) -> None:
    """k/(k-1) times the covariances' share of the variance of the sum: the formula's other form."""
    shares, worths = drawn
    figure, k = alpha(shares, worths), len(worths)
    covariances = np.cov(shares * worths, rowvar=False)
    if figure.value is None:
        assert figure.undefined == "same_for_all"
        assert covariances.sum() == pytest.approx(0.0, abs=1e-9)
    else:
        common = covariances.sum() - np.trace(covariances)
        assert figure.value == pytest.approx(k / (k - 1) * common / covariances.sum(), rel=1e-6, abs=1e-6)


@given(classes())
def test_figures_keep_to_their_bounds(drawn: tuple[Floats, Floats]) -> None:
    """Difficulty lies in [0, 1], a discrimination in [-1, 1], alpha is at most 1, and nothing is NaN."""
    shares, worths = drawn
    assert all(0.0 <= share <= 1.0 for share in difficulties(shares))
    for figure in discriminations(shares, worths):
        assert figure.value is None or -1.0 <= figure.value <= 1.0
    whole = alpha(shares, worths)
    assert whole.value is None or whole.value <= 1.0 + 1e-9
    assert (whole.value is None) == (whole.undefined is not None)


@given(classes(), st.sampled_from([1e-200, 1e-3, 7.0, 1e200]))
def test_the_unit_of_points_changes_nothing(drawn: tuple[Floats, Floats], unit: float) -> None:
    """Nobody knows more where points are counted in cents."""
    shares, worths = drawn
    assert approximately(alpha(shares, worths * unit), alpha(shares, worths))
    others = discriminations(shares, worths * unit)
    assert all(map(approximately, others, discriminations(shares, worths)))


@given(classes())
def test_the_order_of_submissions_changes_nothing(drawn: tuple[Floats, Floats]) -> None:
    """The figures are of the class."""
    shares, worths = drawn
    turned = shares[::-1]
    assert approximately(alpha(turned, worths), alpha(shares, worths))
    assert all(map(approximately, discriminations(turned, worths), discriminations(shares, worths)))


def test_items_that_say_the_same_agree_wholly() -> None:
    """Alpha is 1, and no rounding lets a correlation pass it."""
    assert numbers(discriminations(columns("1111110000", "1111110000"), np.ones(2))) == [1.0, 1.0]
    assert alpha(columns("1111100000", "1111100000"), np.ones(2)).value == pytest.approx(1.0)


def test_few_submissions_have_no_figures() -> None:
    """Nine are too few, ten will do."""
    shares = columns("111110000", "111100000")
    assert discriminations(shares, np.ones(2)) == [FEW, FEW]
    assert alpha(shares, np.ones(2)) == FEW
    assert chance(9) is None
    more = columns("1111100000", "1111000000")
    assert None not in numbers(discriminations(more, np.ones(2)))


def test_what_does_not_vary_has_no_figures() -> None:
    """The reason says whether it is the item, or all else."""
    shares = columns("1111111111", "1111100000")
    first, second = discriminations(shares, np.ones(2))
    assert (first.undefined, second.undefined) == ("same_for_all", "rest_same_for_all")
    assert alpha(columns("1111111111", "0000000000"), np.ones(2)) == Figure(None, "same_for_all")


def test_sums_that_differ_by_rounding_alone_are_the_same() -> None:
    """0.1 + 0.2 and 0.3 are one score, and no correlation is made of the difference."""
    shares = columns("1111100000", "1111100000", "0000011111")
    worths = np.array([0.1, 0.2, 0.3])
    assert alpha(shares, worths) == Figure(None, "same_for_all")


def test_one_item_has_no_others() -> None:
    """It has a difficulty and no more."""
    shares = columns("1111100000")
    assert discriminations(shares, np.ones(1)) == [Figure(None, "one_item")]
    assert alpha(shares, np.ones(1)) == Figure(None, "one_item")


@pytest.mark.parametrize("n", [10, 60, 800])
def test_chance_is_how_far_unrelated_items_correlate(n: int) -> None:
    """Of 2,000 pairs of unrelated columns one in twenty lies farther from 0."""
    rng = np.random.default_rng(n)
    pairs = rng.normal(size=(2000, 2, n))
    pairs -= pairs.mean(axis=2, keepdims=True)
    pairs /= np.linalg.norm(pairs, axis=2, keepdims=True)
    correlations = np.abs((pairs[:, 0] * pairs[:, 1]).sum(axis=1))
    bound = chance(n)
    assert bound is not None
    assert 0.03 < (correlations > bound).mean() < 0.07
