"""Item analysis beside pingouin's, on random classes, those included in which something does not vary."""

from __future__ import annotations

import math
import warnings
from typing import Any

import numpy as np
import pytest

from autograder.report.item_statistics import Floats, alpha, discriminations

pandas = pytest.importorskip("pandas", reason="pandas is not installed here: make crosscheck installs it")
pingouin = pytest.importorskip(
    "pingouin", reason="pingouin is not installed here: make crosscheck installs it"
)

pytestmark = pytest.mark.crosscheck
SEEDS = range(40)


def random_class(seed: int) -> tuple[Floats, Floats]:
    """Draw shares (n, k) and worths (k,): abler students earn more, and in some classes items do not vary."""
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(10, 80)), int(rng.integers(2, 20))
    ability, difficulty = rng.normal(size=(n, 1)), rng.normal(size=k)
    shares: Floats = np.round(np.clip(rng.normal(ability - difficulty, 1.0), 0.0, 1.0) * 2) / 2
    shares[:, : seed % 3] = float(seed % 2)
    if seed % 10 == 9:
        shares[:] = shares[0]
    return shares, rng.integers(1, 25, size=k) / 8  # exact in binary: what is equal is so for both


def of_pingouin(value: Any) -> float | None:
    """Read what pingouin gives where nothing varies, NaN or infinity, as no figure."""
    return float(value) if math.isfinite(value) else None


@pytest.mark.parametrize("seed", SEEDS)
def test_alpha_is_pingouins(seed: int) -> None:
    """The same number, or none where it has none."""
    shares, worths = random_class(seed)
    with warnings.catch_warnings(action="ignore"):  # it divides by a variance of 0, which is asked for here
        theirs = of_pingouin(pingouin.cronbach_alpha(data=pandas.DataFrame(shares * worths))[0])
    assert alpha(shares, worths).value == (None if theirs is None else pytest.approx(theirs, abs=1e-9))


@pytest.mark.parametrize("seed", SEEDS)
def test_discriminations_are_pingouins(seed: int) -> None:
    """The correlation of each item with the sum of the others, or none where it has none."""
    shares, worths = random_class(seed)
    for place, figure in enumerate(discriminations(shares, worths)):
        rest = np.delete(shares * worths, place, axis=1).sum(axis=1).round(9)
        with warnings.catch_warnings(action="ignore"):
            theirs = of_pingouin(pingouin.corr(shares[:, place], rest)["r"].iloc[0])
        assert figure.value == (None if theirs is None else pytest.approx(theirs, abs=1e-6))


def test_some_of_these_classes_have_figures_and_some_have_none() -> None:
    """The comparison would prove little on either alone."""
    figures = [figure for seed in SEEDS for figure in discriminations(*random_class(seed))]
    assert {figure.undefined for figure in figures} == {None, "same_for_all", "rest_same_for_all"}
