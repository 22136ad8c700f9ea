"""Sequences whose truth is known, in the manner of DragoNN: motifs in a background, and negatives without.

Negatives are positives that are shuffled so that each keeps its own counts of every two letters in a row: no
model tells them apart by counting letters or pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from reference_impl.arguments import checked, generator, text

LETTERS = np.array(list("ACGT"))


def background(n: int, length: int, rng: np.random.Generator, gc: float = 0.5) -> np.ndarray:
    """Draw numbers of letters, 0 to 3.

    Args:
        n: how many sequences there are.
        length: how many letters each has.
        rng: where the randomness comes from.
        gc: the share of C and G together, 0 to 1.

    Returns:
        (n, length).
    """
    return rng.choice(4, size=(n, length), p=np.array([1 - gc, gc, gc, 1 - gc]) / 2)


def embed(letters: np.ndarray, motif: np.ndarray, start: int, rng: np.random.Generator) -> None:
    """Write a motif, drawn anew by its probabilities, (w, 4), over one sequence's letters from `start` on."""
    letters[start : start + len(motif)] = [rng.choice(4, p=row) for row in motif]


def with_motifs(
    motifs: Sequence[np.ndarray], n: int, length: int, rng: np.random.Generator, gc: float = 0.5
) -> list[str]:
    """Make sequences that hold each motif once, at random places that do not overlap, in random order.

    Args:
        motifs: probabilities, (w, 4) each.
        n: how many sequences there are.
        length: how many letters each has.
        rng: where the randomness comes from.
        gc: the share of C and G together elsewhere.

    Raises:
        ValueError: the motifs do not fit into the length.
    """
    letters = background(n, length, rng, gc)
    room = length - sum(map(len, motifs))
    if room < 0:
        raise ValueError(f"`length` is {length}: it should be at least {length - room}, for all motifs")
    for row in letters:
        # k places among all letters that are free, each standing for a motif: every layout is equally likely
        places = np.sort(rng.choice(room + len(motifs), len(motifs), replace=False)).tolist()
        start = 0
        for number, (place, motif) in enumerate(zip(places, rng.permutation(len(motifs)), strict=True)):
            embed(row, motifs[motif], start + place - number, rng)
            start += len(motifs[motif])
    return _texts(letters)


def with_density(
    motif: np.ndarray, counts: tuple[int, int], n: int, length: int, rng: np.random.Generator, gc: float = 0.5
) -> list[str]:
    """Make sequences that hold a motif several times, between the two `counts`; else as `with_motifs`."""
    low, high = counts
    return [with_motifs([motif] * int(rng.integers(low, high + 1)), 1, length, rng, gc)[0] for _ in range(n)]


def with_spacing(
    motifs: tuple[np.ndarray, np.ndarray],
    spacing: tuple[int, int],
    n: int,
    length: int,
    rng: np.random.Generator,
    gc: float = 0.5,
) -> list[str]:
    """Make sequences that hold two motifs, in order, with so many letters between them.

    Args:
        motifs: probabilities of the first and the second, (w, 4) each.
        spacing: the smallest and the largest number of letters between them.
        n: how many sequences there are.
        length: how many letters each has.
        rng: where the randomness comes from.
        gc: the share of C and G together elsewhere.

    Raises:
        ValueError: they do not fit into the length.
    """
    first, second = motifs
    widest = len(first) + spacing[1] + len(second)
    if widest > length:
        raise ValueError(
            f"`length` is {length}: it should be at least {widest}, for both motifs and the space"
        )
    letters = background(n, length, rng, gc)
    for row in letters:
        gap = int(rng.integers(spacing[0], spacing[1] + 1))
        start = int(rng.integers(length - len(first) - gap - len(second) + 1))
        embed(row, first, start, rng)
        embed(row, second, start + len(first) + gap, rng)
    return _texts(letters)


@checked(sequence=text(), rng=generator())
def dinucleotide_shuffle(sequence: str, rng: np.random.Generator) -> str:
    """Shuffle a sequence so that every pair of neighbours comes as often as before.

    The letters are places, the pairs are roads between them, and a shuffle is another way over all the roads.
    The last road out of each letter is drawn until these lead to the end of the sequence; the others may come
    in any order. So each shuffle is as likely as any other.

    Args:
        sequence: any text.
        rng: where the randomness comes from.

    Returns:
        A text with the same first and last letter, and the same pairs.

    Source: Altschul and Erickson 1985, https://doi.org/10.1093/oxfordjournals.molbev.a040370.
    """
    if len(sequence) < 3:
        return sequence
    after: dict[str, list[str]] = {}
    for letter, following in pairwise(sequence):
        after.setdefault(letter, []).append(following)
    last = _last_roads(after, sequence[-1], rng)
    ways = {letter: _ordered(roads, last.get(letter), rng) for letter, roads in after.items()}
    found = [sequence[0]]
    while ways.get(found[-1]):
        found.append(ways[found[-1]].pop())
    return "".join(found)


def _last_roads(after: dict[str, list[str]], end: str, rng: np.random.Generator) -> dict[str, str]:
    """Draw the last road out of each letter but the end, until all of them lead there."""
    while True:
        last = {
            letter: roads[rng.integers(len(roads))]
            for letter, roads in sorted(after.items())
            if letter != end
        }
        if all(_leads_to(end, letter, last) for letter in last):
            return last


def _leads_to(end: str, letter: str, last: dict[str, str]) -> bool:
    for _ in range(len(last) + 1):
        if letter == end:
            return True
        letter = last[letter]
    return False


def _ordered(roads: list[str], last: str | None, rng: np.random.Generator) -> list[str]:
    """Put roads into random order, the last one first: they are taken from the end."""
    others = list(roads)
    if last is not None:
        others.remove(last)
    shuffled = [others[place] for place in rng.permutation(len(others))]
    return shuffled if last is None else [last, *shuffled]


def _texts(letters: np.ndarray) -> list[str]:
    return ["".join(row) for row in LETTERS[letters]]
