import numpy as np


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_shifted_by_one_maximum_for_all")
def shifts_by_the_maximum_of_the_whole_batch(y, z):
    """Subtracts one maximum for all rows, so a row far below it has exponentials of 0 and becomes 0/0."""
    y, z = paired(y, z)
    e = np.exp(z - z.max())
    p = e / e.sum(axis=-1, keepdims=True)
    return (p - y) / (1 if y.ndim == 1 else len(y))


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_of_the_true_class_alone")
def only_the_true_class_gets_a_gradient(y, z):
    """Multiplies (softmax - 1) by the targets, as the loss does with its logarithms, so classes that are not true get 0."""
    y, z = paired(y, z)
    n = np.atleast_2d(y).shape[0]
    return y * (softmax(z) - 1) / n


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_of_clipped_scores")
def clips_the_scores(y, z):
    """Clips the scores to -50 and 50 to keep exp finite, so scores of 1000 and 900 count as equal."""
    y, z = paired(y, z)
    e = np.exp(np.clip(z, -50, 50))
    p = e / np.sum(e, axis=-1, keepdims=True)
    count = y.size // y.shape[-1]
    return (p - y) / count


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_of_sigmoids")
def sigmoid_in_place_of_softmax(y, z):
    """Reads the letter σ as the sigmoid of each score by itself, which agrees for the scores [0, 0] worked by hand."""
    y, z = paired(y, z)
    sigma = np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))
    examples = y.shape[0] if y.ndim > 1 else 1
    return (sigma - y) / examples


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_with_the_slope_again")
def goes_through_the_softmax_once_more(y, z):
    """Multiplies softmax - y by the slope p (1 - p), although the softmax is already differentiated in it."""
    y, z = paired(y, z)
    p = softmax(z)
    gradient = (p - y) * p * (1 - p)
    return gradient / (y.size / y.shape[-1])


@wrong(of="softmax_cross_entropy_gradient", known="scores_gradient_of_one_example_as_a_batch")
def one_example_becomes_a_batch(y, z):
    """Makes everything two-dimensional and leaves it so, so one example of (K,) gets a gradient of (1, K)."""
    y, z = paired(y, z)
    y, z = np.atleast_2d(y), np.atleast_2d(z)
    return (softmax(z) - y) / y.shape[0]
