"""The motif detector: its gradients, what it learns, and the area under its ROC curve."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reference_impl.genomics.detector import (
    Params,
    auc,
    detector_gradients,
    detector_scores,
    init_detector,
    train_motif_detector,
)
from reference_impl.genomics.sequences import one_hot_dna
from reference_impl.genomics.simulation import dinucleotide_shuffle, with_motifs
from reference_impl.gradient_check import numerical_gradient, relative_error


def some_data(n: int, length: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Make sequences that hold a clear motif, and their shuffles."""
    rng = np.random.default_rng(seed)
    motif = 0.88 * one_hot_dna("TGACTCATCG") + 0.03
    positive = with_motifs([motif / motif.sum(axis=1, keepdims=True)], n, length, rng)
    negative = [dinucleotide_shuffle(each, rng) for each in positive]
    X = np.stack([one_hot_dna(each) for each in (*positive, *negative)])
    return X, np.repeat([1.0, 0.0], n)


@pytest.mark.parametrize(("layer", "which"), [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_each_gradient_is_the_measured_slope(layer: int, which: int) -> None:
    """Of the mean cross-entropy, in every parameter."""
    rng = np.random.default_rng(5)
    X, y = rng.normal(size=(6, 11, 4)), np.array([1.0, 0, 1, 1, 0, 0])
    params = [(W, b + 0.3) for W, b in init_detector(3, 4, rng)]

    def with_part(value: np.ndarray) -> Params:
        changed = [list(pair) for pair in params]
        changed[layer][which] = value
        return [(W, b) for W, b in changed]

    numeric = numerical_gradient(
        lambda value: detector_gradients(with_part(value), X, y)[0], params[layer][which]
    )
    analytic = detector_gradients(params, X, y)[1][layer][which]
    assert np.linalg.norm(numeric) > 1e-3
    assert relative_error(analytic, numeric) < 1e-6


def test_the_loss_is_that_of_the_scores() -> None:
    """Forward pass and gradients see the same network."""
    rng = np.random.default_rng(2)
    X, y, params = rng.normal(size=(5, 9, 4)), np.array([1.0, 0, 0, 1, 1]), init_detector(2, 3, rng)
    p = 1 / (1 + np.exp(-detector_scores(params, X)))
    right = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    assert detector_gradients(params, X, y)[0] == pytest.approx(right)


def test_a_clear_motif_is_learned_and_recognised_in_new_sequences() -> None:
    """Better than counting pairs of letters could, as these are the same in the negatives."""
    params = train_motif_detector(*some_data(250, 40, 1), np.random.default_rng(3), epochs=15)
    X, y = some_data(250, 40, 2)
    assert auc(y, detector_scores(params, X)) > 0.85


def test_training_draws_from_its_generator_alone_and_changes_nothing() -> None:
    """The same state gives the same parameters."""
    X, y = some_data(20, 30, 1)
    before = X.copy(), y.copy()
    one, again = (train_motif_detector(X, y, np.random.default_rng(4), epochs=2) for _ in range(2))
    assert all(
        np.array_equal(a, b) for pair in zip(one, again, strict=True) for a, b in zip(*pair, strict=True)
    )
    assert np.array_equal(X, before[0])
    assert np.array_equal(y, before[1])


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9)), min_size=2, max_size=30))
def test_the_area_is_the_statistic_of_mann_and_whitney(rows: list[tuple[bool, int]]) -> None:
    """SciPy's, divided by the number of pairs."""
    y, scores = (
        np.array([row[0] for row in rows], dtype=float),
        np.array([row[1] for row in rows], dtype=float),
    )
    if 0 < y.sum() < len(y):
        u = stats.mannwhitneyu(scores[y == 1], scores[y == 0]).statistic
        assert auc(y, scores) == pytest.approx(u / (y.sum() * (1 - y).sum()))
