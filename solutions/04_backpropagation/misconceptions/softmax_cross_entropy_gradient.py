"""What people write for softmax_cross_entropy_gradient when it is not quite right."""

import numpy as np


# https://z.id.vn/?p=348969
@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_the_sum(y, z):
    """Give it one example once, and four times over: what becomes of a row's share in the mean loss?"""
    y, z = paired(y, z)
    return softmax(z) - y


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_averaged_twice(y, z):
    """Follow the number of examples through your lines: how often do you divide by it?"""
    y, z = paired(y, z)
    n = len(np.atleast_2d(y))
    gradient = (softmax(z) - y) / n
    return gradient / n


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_by_all_elements(y, z):
    """Two examples of three classes: over how many losses does the mean go?

    Print what you divide by.
    """
    y, z = paired(y, z)
    return (softmax(z) - y) / y.size


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_downhill(y, z):
    """Raise the score of the true class a little: does the loss rise or fall?

    Compare with the sign that you return for it.
    """
    y, z = paired(y, z)
    return (y - softmax(z)) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_sigmoids(y, z):
    """If all scores of an example rise by as much, does its loss change? Add up your slopes for it."""
    y, z = paired(y, z)
    p = 1 / (1 + np.exp(-z))
    return (p - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_with_softmax_twice(y, z):
    """For the scores [0, log 3] print what you predict: is it [0.25, 0.75]?"""
    y, z = paired(y, z)
    p = softmax(z)
    return (softmax(p) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_over_examples(y, z):
    """For two examples of three classes print what you predict: does each row add up to 1?"""
    y, z = paired(y, z)
    e = np.exp(z - z.max(axis=0))
    return (e / e.sum(axis=0) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_without_targets(y, z):
    """Call it with two different targets for the same scores: what changes in your answer?"""
    y, z = paired(y, z)
    return softmax(z) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_the_true_class_alone(y, z):
    """Raise the score of a class that is not the true one: does the loss stay the same?

    Compare with what you return for it.
    """
    y, z = paired(y, z)
    return y * (softmax(z) - 1) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_in_the_probabilities(y, z):
    """Change one score by 0.01 and look by how much the loss changes.

    Is it a score that your gradient belongs to, or what the softmax makes of it?
    """
    y, z = paired(y, z)
    p = np.maximum(softmax(z), 1e-300)
    return -y / p / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_with_the_slope_again(y, z):
    """Measure the gradient for the scores [0, 0] and the second class: by which factor are you off?

    Look for a factor of yours that the formula in the text does not have.
    """
    y, z = paired(y, z)
    p = softmax(z)
    return (p - y) * p * (1 - p) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_without_shift(y, z):
    """Print the exponential of a score of 1000: which predictions can be made from that?"""
    y, z = paired(y, z)
    e = np.exp(z)
    return (e / e.sum(axis=-1, keepdims=True) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_shifted_by_one_maximum_for_all(y, z):
    """Put an example with scores near 1000 beside one with scores near -1000.

    What is left of the second one after the shift?
    """
    y, z = paired(y, z)
    e = np.exp(z - z.max())
    return (e / e.sum(axis=-1, keepdims=True) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_clipped_scores(y, z):
    """Print what you take the exponentials of, for the scores 1000 and 1001: are they still 1 apart?"""
    y, z = paired(y, z)
    e = np.exp(np.clip(z, -500, 500))
    return (e / e.sum(axis=-1, keepdims=True) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_batches_only(y, z):
    """Call it with one example of shape (3,): how many axes has it, and which ones do you name?"""
    y, z = paired(y, z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - y) / y.shape[0]


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_one_example_by_its_length(y, z):
    """Call it with y and z of shape (3,) and of shape (1, 3), and print in both what you divide by."""
    y, z = paired(y, z)
    return (softmax(z) - y) / len(y)


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_one_example_as_a_batch(y, z):
    """Call it with y and z of shape (3,): which shape comes back?"""
    y, z = paired(y, z)
    y, z = np.atleast_2d(y), np.atleast_2d(z)
    return (softmax(z) - y) / len(y)


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_the_likeliest_target(y, z):
    """Call it with the targets [0.6, 0.4] and [0.9, 0.1] for the same scores: should the answers be equal?"""
    y, z = paired(y, z)
    gradient = np.atleast_2d(softmax(z)).copy()
    rows = np.arange(len(gradient))
    gradient[rows, np.argmax(np.atleast_2d(y), axis=1)] -= 1
    return (gradient / len(gradient)).reshape(y.shape)


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_any_shapes(y, z):
    """Take targets of shape (3, 3) and scores of shape (3,): what comes back, and what was announced?"""
    y, z = np.asarray(y, dtype=float), np.asarray(z, dtype=float)
    return (softmax(z) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_that_asserts(y, z):
    """Give it shapes that differ, and read the last line that Python prints: which kind of error is it?"""
    y, z = np.asarray(y, dtype=float), np.asarray(z, dtype=float)
    assert y.shape == z.shape
    return (softmax(z) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_that_shifts_its_argument(y, z):
    """Print the scores after your function has run: are they still what the caller passed?"""
    y, z = paired(y, z)
    z -= z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=-1, keepdims=True) - y) / len(np.atleast_2d(y))


@misconception(of="softmax_cross_entropy_gradient")
def scores_gradient_of_arrays_only(y, z):
    """Call it with lists, [[0, 1]] and [[3, 3]]: which line asks for something that only arrays have?"""
    if y.shape != z.shape:
        raise ValueError(f"targets {y.shape}, but scores {z.shape}")
    n = y.shape[0] if y.ndim == 2 else 1
    return (softmax(z) - y) / n
