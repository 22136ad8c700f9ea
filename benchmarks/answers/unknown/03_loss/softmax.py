import math

import numpy as np


@wrong(of="softmax", known="softmax_shifted_by_the_mean")
def subtracts_the_mean_score(z):
    """The mean of each example's scores is subtracted in place of the largest, so scores of 1000 and -1000 together still overflow to nan."""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@wrong(of="softmax", known="softmax_of_clipped_scores")
def clips_scores_at_700(z):
    """Scores are clipped to the interval from -700 to 700 against overflow, so 1000 and 900 get equal probabilities."""
    e = np.exp(np.clip(np.asarray(z, dtype=float), -700, 700))
    return e / np.sum(e, axis=-1, keepdims=True)


@wrong(of="softmax", known="softmax_of_powers_of_two")
def raises_two_to_the_scores(z):
    """The base is 2 in place of e, so the probabilities are less sure than they should be."""
    z = np.asarray(z, dtype=float)
    powers = np.power(2.0, z - np.max(z, axis=-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


@wrong(of="softmax")
def normalises_sigmoids(z):
    """Each score goes through a sigmoid and the results are divided by their sum, which is another distribution."""
    z = np.asarray(z, dtype=float)
    gates = 0.5 * (1 + np.tanh(z / 2))
    gates = gates + 1e-300
    return gates / gates.sum(axis=-1, keepdims=True)


@wrong(of="softmax")
def divides_by_a_sum_that_changes_on_the_way(z):
    """In the loop each exponential is overwritten by its probability before the sum for the next one is taken, so only the first is right."""
    z = np.asarray(z, dtype=float)
    rows = np.atleast_2d(z)
    out = np.exp(rows - rows.max(axis=1, keepdims=True))
    for row in out:
        for k in range(len(row)):
            row[k] = row[k] / sum(row)
    return out.reshape(z.shape)


@wrong(of="softmax", known="softmax_rounded_to_two_digits")
def rounds_as_the_lecture_does(z):
    """The probabilities are rounded to two digits as in the lecture's table, so they need not sum to 1."""
    def one(row):
        top = max(row)
        e = [math.exp(v - top) for v in row]
        return [round(v / sum(e), 2) for v in e]

    z = np.asarray(z, dtype=float)
    return np.array(one(z)) if z.ndim == 1 else np.array([one(row) for row in z])


@wrong(of="softmax", known="softmax_of_scores_over_their_maximum")
def divides_scores_by_the_largest_size(z):
    """Each example's scores are divided by the largest of their sizes to keep the exponentials small, which changes the probabilities."""
    z = np.asarray(z, dtype=float)
    largest = np.max(np.abs(z), axis=-1, keepdims=True)
    z = z / np.where(largest == 0, 1, largest)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)
