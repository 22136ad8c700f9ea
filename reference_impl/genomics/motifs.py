"""Motifs: short patterns that proteins bind, as weights to look for them and as frequencies to make them.

A motif of w positions is (w, 4), a column each for A, C, G and T.
"""

import numpy as np

from reference_impl.arguments import array, checked, distributions, generator, whole


@checked(probabilities=distributions("w 4"))
def log_odds(
    probabilities: np.typing.ArrayLike, background: float = 0.25, least: float = 0.001
) -> np.ndarray:
    """Make a position weight matrix: how much more often a letter stands in the motif than elsewhere.

    Args:
        probabilities: how often each letter stands at each position, (w, 4), rows that sum to 1.
        background: how often it stands elsewhere.
        least: what a smaller probability counts as, so that no weight is infinite.

    Returns:
        Weights, (w, 4), in bits: the logarithm to base 2 of the ratio.

    Source: Stormo 2000, https://doi.org/10.1093/bioinformatics/16.1.16.
    """
    return np.log2(np.maximum(probabilities, least) / background)


@checked(x=array("L 4"), pwm=array("w 4"))
def scan_motif(x: np.typing.ArrayLike, pwm: np.typing.ArrayLike) -> np.ndarray:
    """Score each place of a sequence: the sum of the weights of the letters that stand there.

    Args:
        x: a sequence of L letters as zeros and ones, (L, 4).
        pwm: weights of w positions, (w, 4), w at most L.

    Returns:
        A score for each place at which the motif fits in, (L - w + 1,).

    Source: Stormo 2000, https://doi.org/10.1093/bioinformatics/16.1.16.
    """
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    # Each window is a piece of w rows: (L - w + 1, w, 4), without a copy.
    windows = np.lib.stride_tricks.sliding_window_view(x, len(pwm), axis=0).swapaxes(1, 2)
    return np.sum(windows * pwm, axis=(1, 2))


@checked(x=array("L 4"), pwm=array("w 4"))
def best_match(x: np.typing.ArrayLike, pwm: np.typing.ArrayLike) -> tuple[int, str, float]:
    """Find where a motif fits best, on either strand.

    Args:
        x: a sequence of L letters as zeros and ones, (L, 4).
        pwm: weights of w positions, (w, 4), w at most L.

    Returns:
        Where the best window begins in x, counted from 0, its strand, "+" or "-", and its score.
    """
    # On the other strand the motif reads backwards, with A and T, C and G exchanged: both axes turn around.
    by_strand = {"+": scan_motif(x, pwm), "-": scan_motif(x, np.asarray(pwm)[::-1, ::-1])}
    strand = max(by_strand, key=lambda each: np.max(by_strand[each]))
    position = int(np.argmax(by_strand[strand]))
    return position, strand, float(by_strand[strand][position])


@checked(
    probabilities=distributions("w 4"),
    n=whole(at_least=1),
    length=whole(at_least="w"),
    rng=generator(),
)
def simulate_motif_data(
    probabilities: np.typing.ArrayLike, n: int, length: int, rng: np.random.Generator
) -> tuple[list[str], np.ndarray]:
    """Make random sequences, half of which hold a motif.

    Args:
        probabilities: how often each letter stands at each position of the motif, (w, 4), w at most `length`.
        n: how many sequences there are.
        length: how many letters each has.
        rng: where the randomness comes from.

    Returns:
        The sequences, n texts, and their labels, (n,): 1 where the motif was put in, at a random place, 0
        elsewhere. There are n // 2 ones, in random order; all other letters are equally likely.

    Source: the manner of DragoNN's simulations, https://doi.org/10.1101/200758 describes it.
    """
    probabilities = np.asarray(probabilities, dtype=float)
    w = len(probabilities)
    letters = rng.integers(4, size=(n, length))  # numbers of letters
    labels = rng.permutation(np.arange(n) < n // 2).astype(int)  # (n,)
    for sequence in np.flatnonzero(labels):
        start = rng.integers(length - w + 1)
        motif = [rng.choice(4, p=row) for row in probabilities]  # each position for itself
        letters[sequence, start : start + w] = motif
    return ["".join(row) for row in np.array(list("ACGT"))[letters]], labels
