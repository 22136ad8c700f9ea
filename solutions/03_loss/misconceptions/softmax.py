"""What people write for softmax when it is not quite right."""

import math

import numpy as np


# https://stackoverflow.com/questions/61567597
@misconception(of="softmax")
def softmax_without_shift(z):
    """Print the exponentials of the scores 1000 and 1001: what is one divided by their sum?

    What changes in the probabilities when all scores of an example are lower by the same amount?
    """
    e = np.exp(np.asarray(z, dtype=float))
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_without_shift_by_math(z):
    """Print the exponentials of the scores 1000 and 1001: what is one divided by their sum?

    What changes in the probabilities when all scores of an example are lower by the same amount?
    """
    if np.ndim(z) == 2:
        return [softmax_without_shift_by_math(row) for row in z]
    e = [math.exp(score) for score in z]
    return [each / sum(e) for each in e]


# https://pytroubles.com/en/posts/id1785-fixing-numpy-mnist-training-correct-gradient-axes-bias-reductions-and-stable-softmax
@misconception(of="softmax")
def softmax_shifted_by_one_maximum_for_all(z):
    """Put an example with scores near 900 beside one with scores near 0.

    What is left of the second after the shift?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_shifted_the_wrong_way(z):
    """Print the scores after your shift, for an example with the score 1000: are they any smaller?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z + z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_shifted_by_the_mean(z):
    """Print the scores after your shift for the example [-1000, 1000, -1000]: how large is the largest?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_shifted_by_the_minimum(z):
    """Print the scores after your shift for the example [1000, 0]: can you take the exponential of each?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.min(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_of_scores_over_their_maximum(z):
    """Work out by hand the probabilities for the scores [0, 2] and for [0, 1]: are they the same?

    Then look at what you do with the scores before the exponential.
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z / z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_of_clipped_scores(z):
    """Print what the exponential is given for the scores 1000 and 1001: are they still 1 apart?"""
    e = np.exp(np.clip(z, -500, 500))
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_over_the_whole_batch(z):
    """Add up each row of what you return: does every example get a distribution of its own?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


# https://runebook.dev/en/docs/pytorch/generated/torch.nn.softmax
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
def softmax_of_batches_only(z):
    """Call it with a single example of shape (3,): how many axes has it, and which ones do you name?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@misconception(of="softmax")
def softmax_that_sees_rows_in_one_example(z):
    """Call it with [1, 2, 3] and with [[1, 2, 3]]: how do the shapes that come back differ?"""
    z = np.atleast_2d(np.asarray(z, dtype=float))
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# https://github.com/frank690/sffresch-code
@misconception(of="softmax")
def softmax_that_shifts_its_argument(z):
    """Look at the scores after your function has run: are they still what the caller passed?"""
    z -= np.max(z, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_that_takes_exponentials_in_its_argument(z):
    """Look at the scores after your function has run: are they still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    np.exp(z, out=z)
    return z / z.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_that_returns_its_argument(z):
    """Look at the scores after your function has run: are they still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=-1, keepdims=True)
    return z


@misconception(of="softmax")
def softmax_of_scores_without_exponential(z):
    """Give it a score below 0: can what comes out be a probability?"""
    z = np.asarray(z, dtype=float)
    return z / np.sum(z, axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_of_powers_of_two(z):
    """Two classes whose scores are 1 apart: by which factor should their probabilities differ?

    By which do yours?
    """
    z = np.asarray(z, dtype=float)
    powers = 2.0 ** (z - z.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_of_negated_scores(z):
    """Which class should get most, that with the highest score or that with the lowest?

    Look which one does for the scores [0, 5].
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(-(z - z.min(axis=-1, keepdims=True)))
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_by_a_sigmoid_for_each_class(z):
    """Raise the score of one class and watch the others: which of your probabilities move?"""
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-z))


@misconception(of="softmax")
def softmax_not_divided(z):
    """Add up what you return for one example: what should the sum be?"""
    z = np.asarray(z, dtype=float)
    return np.exp(z - z.max(axis=-1, keepdims=True))


@misconception(of="softmax")
def softmax_divided_by_the_number_of_classes(z):
    """Work out the first row of the lecture's table by hand, step by step.

    Which number are the exponentials divided by there, and which one here?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / z.shape[-1]


@misconception(of="softmax")
def softmax_that_picks_the_largest(z):
    """For the scores [0, 0.1], how sure may one be of the second class?

    Compare that with what you return.
    """
    z = np.asarray(z, dtype=float)
    return (z == z.max(axis=-1, keepdims=True)).astype(float)


@misconception(of="softmax")
def softmax_rounded_to_two_digits(z):
    """Sum the probabilities of the table's last row as you return them: is it 1, to the last digit?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.round(e / e.sum(axis=-1, keepdims=True), 2)


@misconception(of="softmax")
def softmax_with_something_added_to_the_sum(z):
    """Print the sum of one example's probabilities minus 1.

    Can what you divide by ever be 0, now that the largest of the exponentials is 1?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) + 1e-8)


# https://splunktool.com/in-python-calculate-the-softmax-of-an-array-columnwise-using-numpy
@misconception(of="softmax")
def softmax_stored_in_whole_numbers(z):
    """Print the dtype of the array that you fill, once for scores [1.0, 3.0] and once for [1, 3].

    What becomes of 0.7 in the second?
    """
    p = np.zeros_like(z)
    if p.ndim == 1:
        e = np.exp(z - np.max(z))
        p[:] = e / e.sum()
    else:
        for i, scores in enumerate(z):
            e = np.exp(scores - np.max(scores))
            p[i] = e / e.sum()
    return p


@misconception(of="softmax")
def softmax_that_needs_an_array(z):
    """Call it with a list, [[1, 3]]: which of your lines asks for something that only arrays have?"""
    shift = z.max(axis=-1, keepdims=True)
    e = np.exp(z - shift)
    return e / e.sum(axis=-1, keepdims=True)


@misconception(of="softmax")
def softmax_that_asks_a_list_for_its_axes(z):
    """Call it with a list, [[1, 3]]: which of your lines asks for something that only arrays have?"""
    if z.ndim == 1:
        e = np.exp(z - np.max(z))
        return e / e.sum()
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
