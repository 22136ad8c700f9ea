import numpy as np


@wrong(of="log_softmax")
def uses_log1p_of_the_sum(z):
    """It takes np.log1p of the sum of exponentials, which is the logarithm of 1 + the sum."""
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log1p(np.exp(shifted).sum(axis=-1, keepdims=True))


@wrong(of="log_softmax", known="log_softmax_over_examples")
def reduces_along_the_first_axis(z):
    """np.logaddexp.reduce runs along axis 0 unless told otherwise, so in a batch the columns are normalised."""
    z = np.asarray(z, dtype=float)
    return z - np.logaddexp.reduce(z)


@wrong(of="log_softmax")
def writes_minus_1000_for_minus_infinity(z):
    """Where the softmax rounds to 0, the result is -1000 as in the example, whatever the scores."""
    with np.errstate(divide="ignore"):
        logs = np.log(softmax(z))
    return np.where(np.isneginf(logs), -1000.0, logs)


@wrong(of="log_softmax")
def falls_back_on_the_bare_score(z):
    """Where the softmax rounds to 0, the score itself is returned, which is right only if the largest score is 0."""
    z = np.asarray(z, dtype=float)
    p = softmax(z)
    positive = p > 0
    return np.where(positive, np.log(np.where(positive, p, 1.0)), z)


@wrong(of="log_softmax", known="log_softmax_with_a_sum_of_logarithms")
def takes_the_logarithm_of_each_term(z):
    """The logarithm of the sum of exponentials is taken for the sum of their logarithms, so the sum of the scores is subtracted."""
    z = np.asarray(z, dtype=float)
    return z - np.sum(z, axis=-1, keepdims=True)


@wrong(of="log_softmax")
def averages_the_exponentials(z):
    """The mean of the exponentials stands in place of their sum, so all results are too large by the logarithm of K."""
    z = np.asarray(z, dtype=float)
    top = np.max(z, -1, keepdims=True)
    return z - top - np.log(np.mean(np.exp(z - top), -1, keepdims=True))


@wrong(of="log_softmax")
def loses_ties_with_the_largest(z):
    """The largest score's own exponential is written as the 1 of log1p and all scores equal to it are left out, so ties are counted once."""
    z = np.asarray(z, dtype=float)
    top = z.max(axis=-1, keepdims=True)
    others = np.where(z < top, np.exp(z - top), 0.0)
    return z - top - np.log1p(others.sum(axis=-1, keepdims=True))
