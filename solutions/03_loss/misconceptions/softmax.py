"""What people write for softmax when it is not quite right."""

import numpy as np


@misconception(of="softmax")
def softmax_without_shift(z):
    """Try scores of 1000 and 1001: what does the exponential give?

    What changes in the probabilities when all scores are lower by the same amount?
    """
    e = np.exp(np.asarray(z, dtype=float))
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_shifted_by_one_maximum_for_all(z):
    """Put an example with scores near 900 beside one with scores near 0.

    What is left of the second after the shift?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_over_the_whole_batch(z):
    """Add up each row of what you return: does every example get a distribution of its own?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


@misconception(of="softmax")
def softmax_over_examples(z):
    """Add up the rows, then the columns: along which axis do the classes of one example lie?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=0))
    return e / np.sum(e, axis=0)


@misconception(of="softmax")
def softmax_without_keepdims(z):
    """Print the shapes of the exponentials and of their sums for a batch of shape (2, 3).

    Can the one be divided by the other, row by row?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1)


@misconception(of="softmax")
def softmax_that_shifts_its_argument(z):
    """Look at the scores after your function has run: are they still what the caller passed?"""
    z -= np.max(z, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_of_scores_without_exponential(z):
    """Give it a score below 0: can what comes out be a probability?"""
    z = np.asarray(z, dtype=float)
    return z / np.sum(z, axis=-1, keepdims=True)
