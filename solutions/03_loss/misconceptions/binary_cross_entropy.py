"""What people write for binary_cross_entropy when it is not quite right."""

import numpy as np

TINY = np.finfo(float).tiny


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_yes_alone(y, y_hat):
    """What does a no cost that was given 0.9, worked by hand, and what does it cost with your function?"""
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(np.maximum(y_hat, TINY)))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_a_minus_for_the_first_term_only(y, y_hat):
    """Compute the loss of a single no that was given 0.9: is it above 0?

    Look which terms of the formula the minus sign stands before.
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return np.mean(-y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_terms_subtracted(y, y_hat):
    """Compute the loss of a single no that was given 0.9: is it above 0?

    Look which terms of the formula the minus sign stands before.
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes - (1 - y) * no)


# https://community.deeplearning.ai/t/the-cost-function-sign-or/95595
@misconception(of="binary_cross_entropy")
def binary_cross_entropy_below_zero(y, y_hat):
    """Give a yes 0.9, then 0.1: does your loss rise as the prediction gets worse?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_summed(y, y_hat):
    """Compute the loss of some answers, and of the same answers twice over: is it wrong twice as much?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.sum(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_divided_by_the_number_of_rows(y, y_hat):
    """For y of shape (2, 3), how many answers are there, and which number do you divide by?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.sum(y * yes + (1 - y) * no) / len(y)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_summed_along_the_last_axis(y, y_hat):
    """Print the shape of what you take the mean of, for y of shape (6,) and for y of shape (2, 3).

    Should the loss of six answers depend on how they are arranged?
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return np.mean(-np.sum(y * yes + (1 - y) * no, axis=-1))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_each_answer(y, y_hat):
    """Print the shape of the result for three answers: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_to_the_base_of_2(y, y_hat):
    """A yes that was given 0.9 should cost 0.1054: which logarithm of 0.9 has these digits?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log2(np.maximum(y_hat, TINY)), np.log2(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_to_the_base_of_10(y, y_hat):
    """A yes that was given 0.9 should cost 0.1054: which logarithm of 0.9 has these digits?"""
    y, y_hat = paired(y, y_hat)
    yes, no = np.log10(np.maximum(y_hat, TINY)), np.log10(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_without_logarithm(y, y_hat):
    """Work out by hand what a yes with the probability 0.9 costs, step by step.

    Which step is not in your function?
    """
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * y_hat + (1 - y) * (1 - y_hat))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_yes_and_no_exchanged(y, y_hat):
    """What should cost less, a yes that was given 0.9 or a no that was given 0.9?

    What does your function say?
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.mean((1 - y) * yes + y * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_targets_and_predictions_exchanged(y, y_hat):
    """Of which of the two arrays do you take the logarithm: the one with the zeros and ones?

    Compare with the formula, letter by letter.
    """
    y, y_hat = paired(y, y_hat)
    yes, no = np.log(np.maximum(y, TINY)), np.log(np.maximum(1 - y, TINY))
    return -np.mean(y_hat * yes + (1 - y_hat) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_one_minus_the_logarithm(y, y_hat):
    """For a no that was given 0.9, which number's logarithm does the formula take?

    Print that logarithm, and what stands in its place in your function.
    """
    y, y_hat = paired(y, y_hat)
    log_p = np.log(np.maximum(y_hat, TINY))
    return -np.mean(y * log_p + (1 - y) * (1 - log_p))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_the_logarithm_of_1_more(y, y_hat):
    """For a no that was given 0.9, which number's logarithm does the formula take?

    Print that logarithm, and what stands in its place in your function.
    """
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(np.maximum(y_hat, TINY)) + (1 - y) * np.log1p(y_hat))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_rounded_predictions(y, y_hat):
    """Give a yes 0.9, then 0.6: does the loss of the second come out higher, as it should?"""
    y, y_hat = paired(y, y_hat)
    y_hat = np.round(y_hat)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_yes_or_no_and_nothing_between(y, y_hat):
    """Try a target of 0.5: how much of each of the two logarithms does the formula take then?"""
    y, y_hat = paired(y, y_hat)
    p = np.where(y == 1, y_hat, 1 - y_hat)
    return -np.mean(np.log(np.maximum(p, TINY)))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_rounded_targets(y, y_hat):
    """Try a target of 0.5: how much of each of the two logarithms does the formula take then?"""
    y, y_hat = paired(y, y_hat)
    p = np.where(y >= 0.5, y_hat, 1 - y_hat)
    return -np.mean(np.log(np.maximum(p, TINY)))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_plus_a_thousandth(y, y_hat):
    """What becomes of an ordinary probability such as 0.1 on its way to the logarithm?

    Compare all digits of your loss with those worked out by hand.
    """
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(y_hat + 1e-3) + (1 - y) * np.log(1 - y_hat + 1e-3))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_plus_a_hundred_thousandth(y, y_hat):
    """What becomes of an ordinary probability such as 0.1 on its way to the logarithm?

    Compare all digits of your loss with those worked out by hand.
    """
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(y_hat + 1e-5) + (1 - y) * np.log(1 - y_hat + 1e-5))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_cut_off_at_a_thousandth(y, y_hat):
    """What does a yes that was given exactly 0 cost with your function, and what does a yes given exactly 1?

    Compare with what the list under "What is checked" asks for.
    """
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-3, 1 - 1e-3)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_cut_off_at_a_hundred_thousandth(y, y_hat):
    """What does a yes that was given exactly 0 cost with your function, and what does a yes given exactly 1?

    Compare with what the list under "What is checked" asks for.
    """
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-5, 1 - 1e-5)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


# https://community.deeplearning.ai/t/logistic-loss-function-divide-by-zero-encountered-in-log/192184
@misconception(of="binary_cross_entropy")
def binary_cross_entropy_without_a_guard(y, y_hat):
    """Print both logarithms for predictions of exactly 0 and of exactly 1, and then 0 times each of them."""
    y, y_hat = paired(y, y_hat)
    return -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_guarded_at_0_alone(y, y_hat):
    """Print both logarithms for predictions of exactly 0 and of exactly 1, and then 0 times each of them."""
    y, y_hat = paired(y, y_hat)
    p = np.maximum(y_hat, TINY)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_with_a_guard_lost_to_rounding(y, y_hat):
    """Print both logarithms for predictions of exactly 0 and of exactly 1, and then 0 times each of them."""
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-20, 1 - 1e-20)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_infinite_where_certain_and_wrong(y, y_hat):
    """What does a yes that was given exactly 0 cost with your function: a number to learn from?"""
    y, y_hat = paired(y, y_hat)
    return -np.mean(np.log(np.where(y == 1, y_hat, 1 - y_hat) ** np.where(y == 1, y, 1 - y)))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_that_skips_certain_predictions(y, y_hat):
    """Give a yes 0.1, 0.01, 0.001, and then 0: does the cost keep rising?"""
    y, y_hat = paired(y, y_hat)
    yes = np.log(np.where(y_hat > 0, y_hat, 1.0))
    no = np.log(np.where(y_hat < 1, 1 - y_hat, 1.0))
    return -np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_of_any_shapes(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): which shape has their product?

    What should happen instead?
    """
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes + (1 - y) * no)


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_that_asserts(y, y_hat):
    """Call it with shapes that differ, and read the first word of the error: is it the one asked for?"""
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert y.shape == y_hat.shape
    yes, no = np.log(np.maximum(y_hat, TINY)), np.log(np.maximum(1 - y_hat, TINY))
    return -np.mean(y * yes + (1 - y) * no)


# https://community.deeplearning.ai/t/cost-function-problem/108146/2
@misconception(of="binary_cross_entropy")
def binary_cross_entropy_that_replaces_numbers_in_its_argument(y, y_hat):
    """Print y_hat before you call your function and again afterwards, with a 0 and a 1 among its numbers."""
    y, y_hat = paired(y, y_hat)
    y_hat[y_hat == 0] = 1e-10
    y_hat[y_hat == 1] = 1 - 1e-10
    return -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_that_needs_arrays(y, y_hat):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if y.shape != y_hat.shape:
        raise ValueError("the shapes differ")
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@misconception(of="binary_cross_entropy")
def binary_cross_entropy_that_subtracts_a_list(y, y_hat):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("the shapes differ")
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
