"""What people write for log_softmax when it is not quite right."""

import numpy as np

# The constants in place of 0 are those met most often; each gives another finite number, none the right one.


@misconception(of="log_softmax")
def logarithm_of_the_softmax(z):
    """Follow the scores [0, -1000] line by line: which number turns into 0, and what is its logarithm?"""
    return np.log(softmax(z))


@misconception(of="log_softmax")
def logarithm_of_the_softmax_plus_1e_8(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(softmax(z) + 1e-8)


@misconception(of="log_softmax")
def logarithm_of_the_softmax_plus_1e_10(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(softmax(z) + 1e-10)


@misconception(of="log_softmax")
def logarithm_of_the_softmax_plus_1e_12(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(softmax(z) + 1e-12)


@misconception(of="log_softmax")
def logarithm_of_the_softmax_from_1e_8_up(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(np.clip(softmax(z), 1e-8, 1))


@misconception(of="log_softmax")
def logarithm_of_the_softmax_from_1e_10_up(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(np.clip(softmax(z), 1e-10, 1))


@misconception(of="log_softmax")
def logarithm_of_the_softmax_from_1e_12_up(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(np.clip(softmax(z), 1e-12, 1))


@misconception(of="log_softmax")
def logarithm_of_the_softmax_from_1e_15_up(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(np.clip(softmax(z), 1e-15, 1))


@misconception(of="log_softmax")
def logarithm_of_the_softmax_from_the_smallest_float_up(z):
    """For the scores [0, -1000], what is the smallest result that your function can give?

    How much of a very small probability is still there when you take its logarithm?
    """
    return np.log(np.maximum(softmax(z), np.finfo(float).tiny))


@misconception(of="log_softmax")
def log_softmax_without_shift(z):
    """Print the exponential of the score 1000, and its logarithm: do you get 1000 back?"""
    z = np.asarray(z, dtype=float)
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_shifted_by_one_maximum_for_all(z):
    """Put an example with scores near 1000 beside one with scores near -1000.

    What are the exponentials of the second after the shift, and what is the logarithm of their sum?
    """
    z = np.asarray(z, dtype=float)
    shifted = z - z.max()
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_shifted_in_the_sum_alone(z):
    """Write the difference down with every score lower by c: in which of its two terms does c appear?

    Compare that with your last line.
    """
    z = np.asarray(z, dtype=float)
    top = z.max(axis=-1, keepdims=True)
    return z - np.log(np.sum(np.exp(z - top), axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_shifted_in_the_score_alone(z):
    """Write the difference down with every score lower by c: in which of its two terms does c appear?

    Compare that with your last line.
    """
    z = np.asarray(z, dtype=float)
    top = z.max(axis=-1, keepdims=True)
    return (z - top) - (top + np.log(np.sum(np.exp(z - top), axis=-1, keepdims=True)))


@misconception(of="log_softmax")
def log_softmax_as_a_quotient_of_logarithms(z):
    """Compare the logarithm of 8 / 2 with that of 8 divided by that of 2: are they the same?"""
    z = np.asarray(z, dtype=float)
    return z / np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_with_a_sum_of_logarithms(z):
    """Compare the logarithm of 2 + 3 with the sum of the two logarithms: are they the same?

    Then look at the second term of your difference.
    """
    z = np.asarray(z, dtype=float)
    return z - np.sum(z, axis=-1, keepdims=True)


@misconception(of="log_softmax")
def log_softmax_minus_the_sum_itself(z):
    """Work out both terms of the difference by hand for the scores [0, 0].

    Which of the two is not what your function takes?
    """
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.exp(shifted).sum(axis=-1, keepdims=True)


@misconception(of="log_softmax")
def log_softmax_without_the_logarithm(z):
    """Are the numbers that you return above 0 or below it?

    Which of the two is the logarithm of a probability?
    """
    return softmax(z)


@misconception(of="log_softmax")
def log_softmax_without_the_sum(z):
    """Add up the exponentials of what you return for one example: what should the sum be?"""
    z = np.asarray(z, dtype=float)
    return z - z.max(axis=-1, keepdims=True)


@misconception(of="log_softmax")
def log_softmax_with_the_sign_of_a_loss(z):
    """Take a class with the probability 1/2: is the logarithm of that above 0 or below it, and yours?"""
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=-1, keepdims=True)
    return np.log(np.exp(shifted).sum(axis=-1, keepdims=True)) - shifted


@misconception(of="log_softmax")
def log_softmax_to_the_base_of_2(z):
    """Raise e to each of your results and add up what comes out for one example: what should the sum be?

    Which logarithm do powers of e undo?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.log2(e / e.sum(axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_to_the_base_of_10(z):
    """Raise e to each of your results and add up what comes out for one example: what should the sum be?

    Which logarithm do powers of e undo?
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return np.log10(e / e.sum(axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_with_one_logarithm_to_the_base_of_10(z):
    """For the scores [0, 0], print the logarithm that you subtract, and compare it with the one by hand."""
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log10(np.exp(shifted).sum(axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_over_the_whole_batch(z):
    """Give it two equal examples, one above the other, and then one of them alone.

    Why does the second example change what the first one gets?
    """
    z = np.asarray(z, dtype=float)
    shifted = z - z.max()
    return shifted - np.log(np.exp(shifted).sum())


@misconception(of="log_softmax")
def log_softmax_over_examples(z):
    """Take the exponentials of what you return, then add up the rows, and the columns.

    Which of these sums are 1?
    """
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=0)
    return shifted - np.log(np.exp(shifted).sum(axis=0))


@misconception(of="log_softmax")
def log_softmax_without_keepdims(z):
    """Print the shapes of both terms of your difference for a batch of shape (2, 3).

    Can the one be taken from the other, row by row?
    """
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1))


@misconception(of="log_softmax")
def log_softmax_of_batches_only(z):
    """Call it with a single example of shape (3,): how many axes has it, and which ones do you name?"""
    z = np.asarray(z, dtype=float)
    shifted = z - z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_of_clipped_scores(z):
    """Print what the exponential is given for the scores 1000 and 1001: are they still 1 apart?"""
    z = np.clip(z, -500, 500)
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_that_shifts_its_argument(z):
    """Print the scores before you call your function and again afterwards: are they the same?"""
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


@misconception(of="log_softmax")
def log_softmax_that_needs_an_array(z):
    """Call it with a list, [[1, 3]]: which of your lines asks for something that only arrays have?"""
    shifted = z - z.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
