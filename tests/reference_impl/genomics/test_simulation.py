"""Simulated sequences: what is in them, and shuffles that keep every pair of neighbours."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reference_impl.genomics.sequences import one_hot_dna
from reference_impl.genomics.simulation import (
    background,
    dinucleotide_shuffle,
    with_density,
    with_motifs,
    with_spacing,
)

A, B = "ACGTTGCAAC", "GGATCCTTAG"
MOTIF_A, MOTIF_B = one_hot_dna(A), one_hot_dna(B)


@given(st.text("ACGTN", max_size=40), st.integers(0, 1000))
def test_a_shuffle_keeps_every_pair_and_both_ends(sequence: str, seed: int) -> None:
    """So it has the same letters, too."""
    shuffled = dinucleotide_shuffle(sequence, np.random.default_rng(seed))
    assert Counter(pairwise(shuffled)) == Counter(pairwise(sequence))
    assert len(shuffled) == len(sequence)
    assert (shuffled[:1], shuffled[-1:]) == (sequence[:1], sequence[-1:])


def test_every_shuffle_is_equally_likely() -> None:
    """Of all texts with these pairs, by count."""
    sequence = "ACAGATACG"
    middle = set(permutations(sequence[1:-1]))
    every = {"".join((sequence[0], *each, sequence[-1])) for each in middle}
    pairs = Counter(pairwise(sequence))
    every = {each for each in every if Counter(pairwise(each)) == pairs}
    rng = np.random.default_rng(1)
    found = Counter(dinucleotide_shuffle(sequence, rng) for _ in range(200 * len(every)))
    assert set(found) == every
    assert len(every) > 4
    assert stats.chisquare(list(found.values())).pvalue > 1e-4


def test_each_motif_is_there_once_anywhere_in_any_order() -> None:
    """And none lies over another."""
    rng = np.random.default_rng(2)
    sequences = with_motifs([MOTIF_A, MOTIF_B], 300, 22, rng)
    assert all(A in each and B in each for each in sequences)
    layouts = Counter((each.index(A), each.index(B)) for each in sequences)
    assert len(layouts) == 12  # two free letters: six ways to lay them around two motifs, in either order
    assert stats.chisquare(list(layouts.values())).pvalue > 1e-4


def test_a_motif_may_come_several_times() -> None:
    """Between two counts, both included."""
    sequences = with_density(MOTIF_A, (1, 3), 60, 50, np.random.default_rng(3))
    assert {each.count(A) for each in sequences} == {1, 2, 3}


def test_two_motifs_stand_at_a_spacing() -> None:
    """The first before the second, with so many letters between."""
    sequences = with_spacing((MOTIF_A, MOTIF_B), (2, 4), 90, 40, np.random.default_rng(4))
    assert {each.index(B) - each.index(A) - 10 for each in sequences} == {2, 3, 4}


def test_the_background_has_its_share_of_g_and_c() -> None:
    """Between 0 and 1."""
    letters = background(100, 100, np.random.default_rng(5), gc=0.3)
    counts = np.bincount(letters.ravel(), minlength=4)
    assert stats.chisquare(counts, [3500, 1500, 1500, 3500]).pvalue > 1e-4


def test_what_does_not_fit_is_refused() -> None:
    """With the length that is needed."""
    with pytest.raises(ValueError, match="`length` is 19: it should be at least 20"):
        with_motifs([MOTIF_A, MOTIF_B], 1, 19, np.random.default_rng(0))
    with pytest.raises(ValueError, match="`length` is 23: it should be at least 24"):
        with_spacing((MOTIF_A, MOTIF_B), (2, 4), 1, 23, np.random.default_rng(0))
