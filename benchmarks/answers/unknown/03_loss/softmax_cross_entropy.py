import numpy as np


@wrong(of="softmax_cross_entropy")
def shifts_by_the_score_of_the_true_class(y, z):
    """The true class's score is subtracted in place of the largest, so a true class that lies 1000 lower gives inf and not 1000."""
    y, z = paired(y, z)
    true_score = np.sum(y * z, axis=-1, keepdims=True)
    return np.mean(np.log(np.sum(np.exp(z - true_score), axis=-1)))


@wrong(of="softmax_cross_entropy")
def gives_the_distance_to_the_largest_score(y, z):
    """The loss is how far the true score lies below the largest one, which leaves out the logarithm and gives 0 for [0, 0]."""
    y, z = paired(y, z)
    gap = np.max(z, axis=-1) - np.sum(y * z, axis=-1)
    return float(np.mean(gap))


@wrong(of="softmax_cross_entropy", known="softmax_cross_entropy_with_two_softmaxes")
def takes_the_softmax_before_the_log_softmax(y, z):
    """log_softmax is applied to the probabilities of softmax in place of the scores, so the softmax is taken twice."""
    y, z = paired(y, z)
    p = softmax(z)
    return -np.mean(np.sum(y * log_softmax(p), axis=-1))


@wrong(of="softmax_cross_entropy", known="softmax_cross_entropy_over_the_whole_batch")
def normalises_over_the_whole_batch(y, z):
    """The logarithm of the sum of exponentials runs over all scores of the batch, so an example depends on the others."""
    y, z = paired(y, z)
    top = np.max(z)
    log_sum = top + np.log(np.sum(np.exp(z - top)))
    return -np.mean(np.sum(y * (z - log_sum), axis=-1))


@wrong(of="softmax_cross_entropy")
def averages_one_term_over_classes_too(y, z):
    """Of the two terms, y times z is averaged over examples and classes, and the other one over examples only."""
    y, z = paired(y, z)
    log_sums = np.logaddexp.reduce(z, axis=-1)
    return np.mean(log_sums) - np.mean(y * z)


@wrong(of="softmax_cross_entropy", known="softmax_cross_entropy_where_the_target_is_1")
def reads_targets_as_whole_numbers(y, z):
    """The targets are converted to integers, so a row such as [0.5, 0.5, 0] becomes zeros and costs nothing."""
    _, z = paired(y, z)
    y = np.asarray(y).astype(int)
    losses = np.where(y == 1, -np.asarray(log_softmax(z)), 0)
    return losses.sum(axis=-1).mean()


@wrong(of="softmax_cross_entropy")
def compares_the_true_class_with_each_other_one(y, z):
    """It sums log(1 + exp(z_j - z_k)) over the wrong classes j, which is right for two classes and too large for more."""
    y, z = paired(y, z)
    total = 0.0
    rows = list(zip(np.atleast_2d(y), np.atleast_2d(z)))
    for t, s in rows:
        for k in range(len(s)):
            for j in range(len(s)):
                if j != k:
                    total += t[k] * np.logaddexp(0, s[j] - s[k])
    return total / len(rows)
