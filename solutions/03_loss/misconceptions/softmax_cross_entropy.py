"""What people write for softmax_cross_entropy when it is not quite right."""

import numpy as np


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_in_two_steps(y, z):
    """Follow the scores [0, -1000] and the second class line by line: which number first becomes 0?

    What is its logarithm?
    """
    y, z = paired(y, z)
    return np.mean(-np.sum(y * np.log(softmax(z)), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_in_two_steps_from_the_smallest_float_up(y, z):
    """For the scores [0, -1000] and the second class, is your loss as large as the one worked by hand?

    At which step did it become smaller?
    """
    y, z = paired(y, z)
    p = np.maximum(softmax(z), np.finfo(float).tiny)
    return np.mean(-np.sum(y * np.log(p), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_in_two_steps_from_1e_15_up(y, z):
    """For the scores [0, -1000] and the second class, is your loss as large as the one worked by hand?

    At which step did it become smaller?
    """
    y, z = paired(y, z)
    p = np.clip(softmax(z), 1e-15, 1)
    return np.mean(-np.sum(y * np.log(p), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_in_two_steps_from_1e_12_up(y, z):
    """For the scores [0, -1000] and the second class, is your loss as large as the one worked by hand?

    At which step did it become smaller?
    """
    y, z = paired(y, z)
    p = np.clip(softmax(z), 1e-12, 1)
    return np.mean(-np.sum(y * np.log(p), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_in_two_steps_from_1e_10_up(y, z):
    """For the scores [0, -1000] and the second class, is your loss as large as the one worked by hand?

    At which step did it become smaller?
    """
    y, z = paired(y, z)
    p = np.clip(softmax(z), 1e-10, 1)
    return np.mean(-np.sum(y * np.log(p), axis=-1))


# https://openillumi.com/en/en-pytorch-crossentropy-logits-nllloss-mechanism
@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_with_two_softmaxes(y, z):
    """Count how often an exponential is taken on the way from the scores to the loss.

    How often does the formula take one?
    """
    y, z = paired(y, z)
    return np.mean(-np.sum(y * log_softmax(softmax(z)), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_scores_as_probabilities(y, z):
    """Print what you take the logarithm of, for the scores [0, 0]: is it a probability?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * np.log(z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_guarded_scores_as_probabilities(y, z):
    """Print what you take the logarithm of, for the scores [0, 0]: is it a probability?"""
    return cross_entropy(y, z)


# https://gist.github.com/iantimmis/f3cfa3953db4817c54c874b812e5e5f3
@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_without_logarithm(y, z):
    """Work out the loss for the scores [0, 0] by hand: what is done to the probability of 1/2 at the end?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * softmax(z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_with_two_logarithms(y, z):
    """Print what your logarithm is given, for the scores [0, 0].

    Has a logarithm been taken of it already?
    """
    y, z = paired(y, z)
    return np.mean(-np.sum(y * np.log(-log_softmax(z)), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_below_zero(y, z):
    """Raise the score of the true class: does your loss fall, as it should when a prediction gets better?"""
    y, z = paired(y, z)
    return np.mean(np.sum(y * log_softmax(z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_summed_over_examples(y, z):
    """Compute the loss of a batch, and of the same batch twice over: is it wrong twice as much?"""
    y, z = paired(y, z)
    return -np.sum(y * log_softmax(z))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_averaged_over_examples_and_classes(y, z):
    """For the scores [0, 0], compare your loss with 0.6931: by which factor do they differ?

    Of how many numbers do you take the mean, and how many examples are there?
    """
    y, z = paired(y, z)
    return -np.mean(y * log_softmax(z))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_averaged_over_classes(y, z):
    """Print the shape of what you take the mean of, for two examples with three classes.

    Should there be a number for each example, or one for each class?
    """
    y, z = paired(y, z)
    return np.mean(-np.sum(y * log_softmax(z), axis=0))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_each_example(y, z):
    """Print the shape of the result for three examples: how many numbers is the loss of a batch?"""
    y, z = paired(y, z)
    return -np.sum(y * log_softmax(z), axis=-1)


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_batches_only(y, z):
    """Call it with one example of shape (3,): how many axes has it, and which ones do you name?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * log_softmax(z), axis=1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_one_example_divided_by_its_classes(y, z):
    """Print the number that you divide by, for y of shape (1, 3) and for y of shape (3,).

    How many examples are there in each?
    """
    y, z = paired(y, z)
    return -np.sum(y * log_softmax(z)) / y.shape[0]


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_to_the_base_of_2(y, z):
    """The scores [0, 0] should cost 0.6931: which logarithm has these digits, and which one is yours?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * log_softmax(z), axis=-1)) / np.log(2)


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_to_the_base_of_10(y, z):
    """The scores [0, 0] should cost 0.6931: which logarithm has these digits, and which one is yours?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * log_softmax(z), axis=-1)) / np.log(10)


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_without_shift(y, z):
    """Print the exponential of the score 1000, and its logarithm: do you get 1000 back?"""
    y, z = paired(y, z)
    log_p = z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))
    return np.mean(-np.sum(y * log_p, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_shifted_by_one_maximum_for_all(y, z):
    """Put an example with scores near 1000 beside one with scores near -1000.

    What are the exponentials of the second after the shift, and what is the logarithm of their sum?
    """
    y, z = paired(y, z)
    z = z - z.max()
    log_p = z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))
    return np.mean(-np.sum(y * log_p, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_shifted_in_the_sum_alone(y, z):
    """Write the difference down with every score lower by c: in which of its two terms does c appear?

    Compare that with your lines.
    """
    y, z = paired(y, z)
    log_sum = np.log(np.sum(np.exp(z - z.max(axis=-1, keepdims=True)), axis=-1))
    return np.mean(log_sum - np.sum(y * z, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_without_the_sum(y, z):
    """Raise the score of a class that is not the true one: does your loss rise, as it should?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(y * z, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_over_examples(y, z):
    """Give it a batch, and the same batch with its last row left out: whose probabilities change?

    Should they?
    """
    y, z = paired(y, z)
    z = z - z.max(axis=0)
    log_p = z - np.log(np.sum(np.exp(z), axis=0))
    return np.mean(-np.sum(y * log_p, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_over_the_whole_batch(y, z):
    """Take two equal examples, alone and then as one batch: why does the loss change?"""
    y, z = paired(y, z)
    z = z - z.max()
    return np.mean(-np.sum(y * (z - np.log(np.sum(np.exp(z)))), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_with_a_sigmoid_for_each_class(y, z):
    """Add up the probabilities that you give the classes of one example: is exactly one of them true?"""
    y, z = paired(y, z)
    return np.mean(np.sum(y * np.logaddexp(0, -z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_with_targets_and_scores_exchanged(y, z):
    """Which of the two arguments are scores, and which one goes through your softmax?"""
    y, z = paired(y, z)
    return np.mean(-np.sum(z * log_softmax(y), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_the_likeliest_target_alone(y, z):
    """Try the target [0.5, 0.5, 0]: which classes count in the formula?"""
    y, z = paired(y, z)
    true_class = np.argmax(y, axis=-1)[..., np.newaxis]
    return np.mean(-np.take_along_axis(log_softmax(z), true_class, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_where_the_target_is_1(y, z):
    """Try the target [0.5, 0.5, 0]: which classes count in the formula?"""
    y, z = paired(y, z)
    return -np.mean(log_softmax(z)[y == 1])


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_of_any_shapes(y, z):
    """Call it with y of shape (3,) and z of shape (3, 1): which shape has their product?

    What should happen instead?
    """
    return np.mean(-np.sum(np.asarray(y) * log_softmax(z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_that_asserts(y, z):
    """Call it with shapes that differ, and read the first word of the error: is it the one asked for?"""
    y, z = np.asarray(y), np.asarray(z)
    assert y.shape == z.shape
    return np.mean(-np.sum(y * log_softmax(z), axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_that_shifts_its_argument(y, z):
    """Print the scores before you call your function and again afterwards: are they the same?"""
    y, z = paired(y, z)
    z -= z.max(axis=-1, keepdims=True)
    log_sum = np.log(np.sum(np.exp(z), axis=-1))
    return np.mean(log_sum - np.sum(y * z, axis=-1))


@misconception(of="softmax_cross_entropy")
def softmax_cross_entropy_that_needs_arrays(y, z):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if y.shape != z.shape:
        raise ValueError("the shapes differ")
    return np.mean(-np.sum(y * log_softmax(z), axis=-1))
