"""Motifs: weights, scans of both strands, and simulated data whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import signal, stats

from reference_impl.genomics.motifs import best_match, log_odds, scan_motif, simulate_motif_data
from reference_impl.genomics.sequences import one_hot_dna, reverse_complement

TATA = np.array([[0.1, 0.1, 0.1, 0.7], [0.7, 0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.7], [0.85, 0.05, 0.05, 0.05]])


def test_a_weight_is_the_logarithm_of_how_much_likelier_a_letter_is() -> None:
    """In bits; what never happens counts as one in a thousand."""
    weights = log_odds([[0.5, 0.25, 0.25, 0.0]])
    np.testing.assert_allclose(weights, [[1.0, 0.0, 0.0, np.log2(0.004)]])


@given(st.integers(0, 10_000), st.integers(1, 12), st.integers(0, 20))
def test_a_scan_is_a_cross_correlation(seed: int, w: int, more: int) -> None:
    """SciPy's, over one axis."""
    rng = np.random.default_rng(seed)
    x, pwm = np.eye(4)[rng.integers(4, size=w + more)], rng.normal(size=(w, 4))
    np.testing.assert_allclose(scan_motif(x, pwm), signal.correlate(x, pwm, mode="valid")[:, 0], atol=1e-12)


@given(st.text("ACGT", min_size=6, max_size=25), st.integers(0, 10_000))
def test_the_other_strand_has_the_same_best_score_at_the_mirrored_place(sequence: str, seed: int) -> None:
    """The strands change their names, and the place counts from the other end."""
    pwm = np.random.default_rng(seed).normal(size=(5, 4))
    position, strand, score = best_match(one_hot_dna(sequence), pwm)
    there, other, same = best_match(one_hot_dna(reverse_complement(sequence)), pwm)
    assert score == pytest.approx(same)
    words = [sequence[at : at + 5] for at in range(len(sequence) - 4)]
    best = {words[position], reverse_complement(words[position])}
    if len(best) == 2 and sum(word in best for word in words) == 1:  # else it has its equals
        assert {strand, other} == {"+", "-"}
        assert there == len(sequence) - 5 - position


def test_simulated_sequences_are_what_they_are_said_to_be() -> None:
    """Half of them hold the motif; letters elsewhere, places and the motif's letters are drawn fairly."""
    n, length = 4000, 12
    sequences, labels = simulate_motif_data(TATA, n, length, np.random.default_rng(3))
    assert labels.sum() == n // 2
    assert {len(each) for each in sequences} == {length}
    rest = "".join(each for each, label in zip(sequences, labels, strict=True) if not label)
    assert stats.chisquare([rest.count(letter) for letter in "ACGT"]).pvalue > 1e-6
    long = "ACGTTGCAAG"
    found, _ = simulate_motif_data(one_hot_dna(long), n, length, np.random.default_rng(4))
    places = [each.index(long) for each in found if long in each]
    assert stats.chisquare(np.bincount(places, minlength=3)).pvalue > 1e-6
    only, ones = simulate_motif_data(TATA, n, 4, np.random.default_rng(5))
    motifs = [each for each, label in zip(only, ones, strict=True) if label]
    for position, row in enumerate(TATA):
        counts = [sum(each[position] == letter for each in motifs) for letter in "ACGT"]
        assert stats.chisquare(counts, len(motifs) * row).pvalue > 1e-6


def test_a_generator_in_the_same_state_gives_the_same_data() -> None:
    """And another other data."""
    one, again, other = (simulate_motif_data(TATA, 9, 20, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert one[0] == again[0]
    assert one[1].tolist() == again[1].tolist()
    assert one[0] != other[0]
    assert one[1].sum() == 4


def test_a_motif_longer_than_its_sequences_is_refused() -> None:
    """With the length that is needed."""
    with pytest.raises(ValueError, match="`length` is 3: it should be a whole number, at least 4"):
        simulate_motif_data(TATA, 2, 3, np.random.default_rng(0))


@pytest.mark.parametrize("x", [np.ones((3, 5)), np.ones(4), "ACGT"])
def test_what_is_no_sequence_of_numbers_is_refused(x: np.ndarray) -> None:
    """By name, with the shape that is asked for."""
    for function in (scan_motif, best_match):
        with pytest.raises(ValueError, match="`x` "):
            function(x, TATA)
