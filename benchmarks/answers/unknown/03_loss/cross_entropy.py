import numpy as np


@wrong(of="cross_entropy")
def averages_the_logarithms_where_y_is_not_zero(y, y_hat):
    """It takes the plain mean of the logarithms at all places where y is above 0, which forgets how large y is there."""
    y, y_hat = paired(y, y_hat)
    picked = np.maximum(y_hat, 1e-15)[y > 0]
    return float(-np.log(picked).mean())


@wrong(of="cross_entropy", known="cross_entropy_that_skips_probabilities_of_0")
def leaves_out_examples_with_a_probability_of_zero(y, y_hat):
    """Examples whose loss is not finite are left out of the mean, so giving the true class exactly 0 costs nothing."""
    y, y_hat = paired(y, y_hat)
    y, y_hat = np.atleast_2d(y), np.atleast_2d(y_hat)
    losses = []
    for t, p in zip(y, y_hat):
        used = t > 0
        if np.all(p[used] > 0):
            losses.append(-np.sum(t[used] * np.log(p[used])))
    return sum(losses) / max(len(losses), 1)


@wrong(of="cross_entropy")
def subtracts_the_entropy_of_the_targets(y, y_hat):
    """It is the Kullback-Leibler divergence, which is too small by the targets' own entropy unless they are one-hot."""
    y, y_hat = paired(y, y_hat)
    ratio = np.where(y > 0, y, 1.0) / np.where(y > 0, np.maximum(y_hat, 1e-12), 1.0)
    return np.mean(np.sum(y * np.log(ratio), axis=-1))


@wrong(of="cross_entropy")
def averages_probabilities_before_the_logarithm(y, y_hat):
    """The probabilities of the true classes are averaged over the examples first and the logarithm is taken of the mean."""
    y, y_hat = paired(y, y_hat)
    given = np.sum(y * y_hat, axis=-1)
    return -np.log(max(np.mean(given), 1e-12))


@wrong(of="cross_entropy")
def takes_the_logarithm_of_the_weighted_sum(y, y_hat):
    """In each example the logarithm is taken of the sum of y times y_hat, which is right for one-hot rows only."""
    y, y_hat = paired(y, y_hat)
    return float(np.mean([-np.log(np.dot(t, p) + 1e-300) for t, p in zip(np.atleast_2d(y), np.atleast_2d(y_hat))]))


@wrong(of="cross_entropy")
def multiplies_all_likelihoods(y, y_hat):
    """The likelihoods of all examples are multiplied before a single logarithm is taken, so in a large batch the product is 0 and the loss infinite."""
    y, y_hat = paired(y, y_hat)
    n = len(np.atleast_2d(y))
    likelihood = np.prod(np.where(y_hat > 0, y_hat, 1e-12) ** y)
    return -np.log(likelihood) / n


@wrong(of="cross_entropy", known="cross_entropy_of_any_shapes")
def compares_only_the_numbers_of_rows(y, y_hat):
    """Only the lengths are compared, so (N,) and (N, 1) raise no ValueError and are stretched."""
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    if len(y) != len(y_hat):
        raise ValueError("not the same number of examples")
    terms = y * np.log(np.clip(y_hat, 1e-12, None))
    return -terms.sum(axis=-1).mean()
