"""What people write for cross_entropy when it is not quite right."""

import numpy as np

TINY = np.finfo(float).tiny


@misconception(of="cross_entropy")
def cross_entropy_summed_over_examples(y, y_hat):
    """Compute the loss of a batch, and of the same batch twice over: is it wrong twice as much?"""
    y, y_hat = paired(y, y_hat)
    return -np.sum(y * np.log(np.maximum(y_hat, TINY)))


@misconception(of="cross_entropy")
def cross_entropy_averaged_over_examples_and_classes(y, y_hat):
    """For one Setosa that was given 0.7, compare your result with 0.3567: which factor is missing?

    Of how many numbers do you take the mean, and how many examples are there?
    """
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(np.maximum(y_hat, TINY)))


@misconception(of="cross_entropy")
def cross_entropy_averaged_over_classes(y, y_hat):
    """Print the shape of what you take the mean of, for two examples with three classes.

    Should there be a number for each example, or one for each class?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=0))


@misconception(of="cross_entropy")
def cross_entropy_of_each_example(y, y_hat):
    """Print the shape of the result for three examples: how many numbers is the loss of a batch?"""
    y, y_hat = paired(y, y_hat)
    return -np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=-1)


@misconception(of="cross_entropy")
def cross_entropy_of_batches_only(y, y_hat):
    """Call it with one example of shape (3,): how many axes has it, and which ones do you name?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=1))


@misconception(of="cross_entropy")
def cross_entropy_of_one_example_divided_by_its_classes(y, y_hat):
    """Print the number that you divide by, for y of shape (1, 3) and for y of shape (3,).

    How many examples are there in each?
    """
    y, y_hat = paired(y, y_hat)
    return -np.sum(y * np.log(np.maximum(y_hat, TINY))) / len(y)


@misconception(of="cross_entropy")
def cross_entropy_to_the_base_of_2(y, y_hat):
    """A Setosa that was given 0.7 should cost 0.3567: which logarithm of 0.7 has these digits?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log2(np.maximum(y_hat, TINY)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_to_the_base_of_10(y, y_hat):
    """A Setosa that was given 0.7 should cost 0.3567: which logarithm of 0.7 has these digits?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log10(np.maximum(y_hat, TINY)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_below_zero(y, y_hat):
    """Give the true class 0.9, then 0.1: does your loss rise as the prediction gets worse?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_without_logarithm(y, y_hat):
    """Work out by hand what a true class with the probability 0.7 costs, step by step.

    Which step is not in your function?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * y_hat, axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_with_targets_and_predictions_exchanged(y, y_hat):
    """Of which of the two arrays do you take the logarithm: the one with the zeros and ones?

    Compare with the formula, letter by letter.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y_hat * np.log(np.maximum(y, TINY)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_with_a_cost_for_the_other_classes(y, y_hat):
    """Let the true class keep its probability and shift the rest among the others: does your loss move?

    Should it, by the formula?
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return np.mean(-np.sum(y * yes + (1 - y) * no, axis=-1))


# https://openillumi.com/en/en-pytorch-crossentropy-logits-nllloss-mechanism
@misconception(of="cross_entropy")
def cross_entropy_of_the_softmax_of_probabilities(y, y_hat):
    """What is y_hat already: scores, or probabilities?

    Print what you take the logarithm of, for a true class that was given 0.7.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * log_softmax(y_hat), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_with_the_logarithm_of_1_more(y, y_hat):
    """What does a true class that was given 1 cost with your function, and what by the formula?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log1p(y_hat), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_plus_a_thousandth(y, y_hat):
    """What becomes of an ordinary probability such as 0.08 on its way to the logarithm?

    Compare all digits of your loss with those worked out by hand.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(y_hat + 1e-3), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_plus_a_hundred_thousandth(y, y_hat):
    """What becomes of an ordinary probability such as 0.08 on its way to the logarithm?

    Compare all digits of your loss with those worked out by hand.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(y_hat + 1e-5), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_cut_off_at_a_thousandth(y, y_hat):
    """What does a true class that was given exactly 0 cost with your function?

    Compare with what the list under "What is checked" asks for.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, 1e-3)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_cut_off_at_a_hundred_thousandth(y, y_hat):
    """What does a true class that was given exactly 0 cost with your function?

    Compare with what the list under "What is checked" asks for.
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, 1e-5)), axis=-1))


# https://codehunter.cc/a/numpy/how-to-handle-log-0-when-using-cross-entropy
@misconception(of="cross_entropy")
def cross_entropy_without_a_guard(y, y_hat):
    """Print the logarithm of 0.0, and then 0 times it: is that 0?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.sum(y * np.log(y_hat), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_infinite_where_the_true_class_got_0(y, y_hat):
    """What does a true class that was given exactly 0 cost with your function: a number to learn from?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.nansum(y * np.log(y_hat), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_that_skips_probabilities_of_0(y, y_hat):
    """Give the true class 0.1, 0.01, 0.001, and then 0: does the cost keep rising?"""
    y, y_hat = paired(y, y_hat)
    log_p = np.log(np.where(y_hat > 0, y_hat, 1.0))
    return np.mean(-np.sum(y * log_p, axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_of_the_likeliest_target_alone(y, y_hat):
    """Try the target [0.5, 0.5, 0]: which of the predicted probabilities count in the formula?"""
    y, y_hat = paired(y, y_hat)
    true_class = np.argmax(y, axis=-1)[..., np.newaxis]
    p = np.take_along_axis(y_hat, true_class, axis=-1)
    return np.mean(-np.log(np.maximum(p, TINY)))


@misconception(of="cross_entropy")
def cross_entropy_where_the_target_is_1(y, y_hat):
    """Try the target [0.5, 0.5, 0]: which of the predicted probabilities count in the formula?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.log(np.maximum(y_hat[y == 1], TINY)))


@misconception(of="cross_entropy")
def cross_entropy_of_the_likeliest_prediction(y, y_hat):
    """For a Setosa that was given [0.7, 0.22, 0.08], which probability does your function look at?

    Who chooses it, the target or the prediction?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(-np.log(np.maximum(y_hat.max(axis=-1), TINY)))


@misconception(of="cross_entropy")
def cross_entropy_of_any_shapes(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): which shape has their product?

    What should happen instead?
    """
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_that_asserts(y, y_hat):
    """Call it with shapes that differ, and read the first word of the error: is it the one asked for?"""
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert y.shape == y_hat.shape
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=-1))


# https://community.deeplearning.ai/t/cost-function-problem/108146/2
@misconception(of="cross_entropy")
def cross_entropy_that_replaces_zeros_in_its_argument(y, y_hat):
    """Print y_hat before you call your function and again afterwards, with a 0 among its numbers."""
    y, y_hat = paired(y, y_hat)
    y_hat[y_hat == 0] = 1e-10
    return np.mean(-np.sum(y * np.log(y_hat), axis=-1))


@misconception(of="cross_entropy")
def cross_entropy_that_needs_arrays(y, y_hat):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if y.shape != y_hat.shape:
        raise ValueError("the shapes differ")
    return np.mean(-np.sum(y * np.log(np.maximum(y_hat, TINY)), axis=-1))
