"""What people write for dropout_forward when it is not quite right."""

import numpy as np


@misconception(of="dropout_forward")
def dropout_forward_keeping_a_share_p(x, p, rng, training=True):
    """Try p = 0.1 on a thousand ones: how many should stay, and how many do?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) < p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_keeping_a_share_p_by_factors(x, p, rng, training=True):
    """Try p = 0.1 on a thousand ones: how many should stay, and how many do?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = (rng.random(x.shape) < p) / (1 - p)
    return x * factors, factors


# A habit from courses in which p is the probability to stay: https://github.com/leonardoaraujosantos/DLMatFramework/issues/2
@misconception(of="dropout_forward")
def dropout_forward_with_p_to_stay(x, p, rng, training=True):
    """Try p = 0.1 on a thousand ones: how many should stay, and how many do?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) < p
    return x * mask / p, mask


@misconception(of="dropout_forward")
def dropout_forward_with_p_to_stay_by_factors(x, p, rng, training=True):
    """Try p = 0.1 on a thousand ones: how many should stay, and how many do?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = (rng.random(x.shape) < p) / p
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_without_scaling(x, p, rng, training=True):
    """Average the outputs for ten thousand ones and p = 0.5: is the mean still about one?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask, mask


@misconception(of="dropout_forward")
def dropout_forward_divided_by_p(x, p, rng, training=True):
    """Average the outputs for ten thousand ones and p = 0.2: is the mean still about one?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / p, mask


@misconception(of="dropout_forward")
def dropout_forward_divided_by_p_by_factors(x, p, rng, training=True):
    """Average the outputs for ten thousand ones and p = 0.2: is the mean still about one?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = (rng.random(x.shape) >= p) / p
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_scaled_down(x, p, rng, training=True):
    """Average the outputs for ten thousand ones and p = 0.5: is the mean still about one?

    If not, should those that stay become larger or smaller?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask * (1 - p), mask


# https://github.com/clab/dynet/pull/182
@misconception(of="dropout_forward")
def dropout_forward_scaled_by_the_share_that_stayed(x, p, rng, training=True):
    """Print by what you divide, in three calls with the same p: which of the numbers in the formula is it?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / mask.mean(), mask


# https://github.com/deeplearning4j/deeplearning4j/issues/373
@misconception(of="dropout_forward")
def dropout_forward_in_evaluation_too(x, p, rng, training=True):
    """Evaluate the same input twice with training=False: do you get the same outputs?"""
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_in_evaluation_too_by_factors(x, p, rng, training=True):
    """Evaluate the same input twice with training=False: do you get the same outputs?"""
    x = np.asarray(x, dtype=float)
    factors = (rng.random(x.shape) >= p) / (1 - p)
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_only_unscaled_in_evaluation(x, p, rng, training=True):
    """Evaluate the same input twice with training=False: do you get the same outputs?"""
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p
    out = x * mask
    if training:
        out = out / (1 - p)
    return out, mask


# https://github.com/tiny-dnn/tiny-dnn/issues/96
@misconception(of="dropout_forward")
def dropout_forward_scaled_in_evaluation(x, p, rng, training=True):
    """Evaluate an input of ones with training=False: what comes out?

    Has what is missing in training been made up for once, or twice?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_scaled_in_evaluation_without_mask(x, p, rng, training=True):
    """Evaluate an input of ones with training=False: what comes out?

    Has what is missing in training been made up for once, or twice?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), None
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_scaled_in_evaluation_by_factors(x, p, rng, training=True):
    """Evaluate an input of ones with training=False: what comes out?

    Has what is missing in training been made up for once, or twice?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), np.ones(x.shape)
    factors = (rng.random(x.shape) >= p) / (1 - p)
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_scaled_in_evaluation_by_factors_without_mask(x, p, rng, training=True):
    """Evaluate an input of ones with training=False: what comes out?

    Has what is missing in training been made up for once, or twice?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), None
    factors = (rng.random(x.shape) >= p) / (1 - p)
    return x * factors, factors


# https://github.com/keras-team/keras/issues/3305
@misconception(of="dropout_forward")
def dropout_forward_scaled_in_evaluation_instead(x, p, rng, training=True):
    """In which of the two, training or evaluation, does the formula of this text scale?

    Look up where you do.
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask, mask


@misconception(of="dropout_forward")
def dropout_forward_the_wrong_way_round(x, p, rng, training=True):
    """Count the zeros among the outputs for a thousand ones and p = 0.5: how many are there in training?

    And how many with training=False?
    """
    x = np.asarray(x, dtype=float)
    if training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_never(x, p, rng, training=True):
    """Count the zeros among the outputs for a thousand ones and p = 0.5: how many are there in training?

    And how many with training=False?
    """
    x = np.asarray(x, dtype=float)
    return x, np.ones(x.shape, dtype=bool)


@misconception(of="dropout_forward")
def dropout_forward_with_a_seed_inside(x, p, rng, training=True):
    """Call it twice with the same rng, one call after the other: is it the same neurons that sit out?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.random.default_rng(42).random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_with_a_seed_inside_by_factors(x, p, rng, training=True):
    """Call it twice with the same rng, one call after the other: is it the same neurons that sit out?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = (np.random.default_rng(42).random(x.shape) >= p) / (1 - p)
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_from_the_global_generator(x, p, rng, training=True):
    """Make two generators of the same seed and call it with each: do you get the same mask?

    Where in your function is rng used?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.random.rand(*x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_from_the_global_generator_by_factors(x, p, rng, training=True):
    """Make two generators of the same seed and call it with each: do you get the same mask?

    Where in your function is rng used?
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = (np.random.rand(*x.shape) >= p) / (1 - p)
    return x * factors, factors


# https://stats.stackexchange.com/questions/335690/understanding-dropout-method-one-mask-per-batch-or-more
@misconception(of="dropout_forward")
def dropout_forward_with_one_mask_for_all_examples(x, p, rng, training=True):
    """Print the mask of a batch of five examples: is it the same neurons that sit out in each row?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.ones(x.shape, dtype=bool) & (rng.random(x.shape[-1]) >= p)
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_with_one_row_of_factors(x, p, rng, training=True):
    """Print the mask of a batch of five examples: is it the same neurons that sit out in each row?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    factors = np.ones(x.shape) * (rng.random(x.shape[-1]) >= p) / (1 - p)
    return x * factors, factors


@misconception(of="dropout_forward")
def dropout_forward_of_whole_examples(x, p, rng, training=True):
    """Print the mask of a batch of five examples: who sits out, single neurons or whole rows?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    stays = rng.random(len(x)) >= p
    mask = np.ones(x.shape, dtype=bool)
    mask[~stays] = False
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_of_the_whole_layer(x, p, rng, training=True):
    """How many random numbers do you draw for a layer of a hundred neurons? Print the mask."""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.full(x.shape, rng.random() >= p)
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_of_a_fixed_number_in_each_row(x, p, rng, training=True):
    """Count how many sit out in each row of ten examples: should chance give the same number every time?"""
    x = np.asarray(x, dtype=float)
    mask = np.ones(x.shape, dtype=bool)
    if not training:
        return x, mask
    rows, width = mask.reshape(-1, x.shape[-1]), x.shape[-1]
    for row in rows:
        row[rng.choice(width, round(p * width), replace=False)] = False
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_by_a_coin(x, p, rng, training=True):
    """Try p = 0.1 and p = 0.8 on a thousand ones: how many sit out in each case?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.integers(0, 2, x.shape)
    return x * mask / (1 - p), mask


# https://community.deeplearning.ai/t/backward-propagation-with-dropout/8920
@misconception(of="dropout_forward")
def dropout_forward_with_normal_draws(x, p, rng, training=True):
    """Draw a thousand numbers as you do for the mask: which share of them lies below 0.2?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.normal(size=x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_with_a_mask_from_the_outputs(x, p, rng, training=True):
    """Put in a layer of zeros: what does your mask say, and is it true that nobody stayed?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    out = np.where(rng.random(x.shape) < p, 0, x) / (1 - p)
    return out, out != 0


@misconception(of="dropout_forward")
def dropout_forward_with_outputs_for_a_mask(x, p, rng, training=True):
    """Put in a layer of zeros: what does your mask say, and is it true that nobody stayed?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    out = np.where(rng.random(x.shape) < p, 0, x) / (1 - p)
    return out, out


@misconception(of="dropout_forward")
def dropout_forward_with_a_mask_of_the_excluded(x, p, rng, training=True):
    """Print outputs and mask for a row of ones: what does the mask say where an output is 0?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.zeros(x.shape, dtype=bool)
    dropped = rng.random(x.shape) < p
    return np.where(dropped, 0, x) / (1 - p), dropped


@misconception(of="dropout_forward")
def dropout_forward_with_a_second_mask(x, p, rng, training=True):
    """Print outputs and mask for a row of ones: what does the mask say where an output is 0?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    out = x * (rng.random(x.shape) >= p) / (1 - p)
    return out, rng.random(x.shape) >= p


@misconception(of="dropout_forward")
def dropout_forward_without_mask(x, p, rng, training=True):
    """How many things does your function return, and how many does the text ask for?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x
    return x * (rng.random(x.shape) >= p) / (1 - p)


@misconception(of="dropout_forward")
def dropout_forward_without_mask_in_evaluation(x, p, rng, training=True):
    """Run `out, mask = dropout_forward(...)` with training=False: are there two things to take apart?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_mask_first(x, p, rng, training=True):
    """Print the first thing that you return, for a row of fours: is it what the next layer should get?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return np.ones(x.shape, dtype=bool), x
    mask = rng.random(x.shape) >= p
    return mask, x * mask / (1 - p)


@misconception(of="dropout_forward")
def dropout_forward_in_the_input(x, p, rng, training=True):
    """Print the input before and after a call: is it still the same?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    x[~mask] = 0
    return x / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_scaled_in_the_input(x, p, rng, training=True):
    """Print the input before and after a call: is it still the same?"""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    x *= mask
    x /= 1 - p
    return x, mask


@misconception(of="dropout_forward")
def dropout_forward_in_whole_numbers(x, p, rng, training=True):
    """Put in whole numbers, [4, 4, 4], with p = 0.2, and print the dtype of the array that you fill."""
    out = np.zeros_like(x)
    if not training:
        return x, np.ones(out.shape, dtype=bool)
    mask = rng.random(out.shape) >= p
    out[mask] = np.asarray(x)[mask] / (1 - p)
    return out, mask


@misconception(of="dropout_forward")
def dropout_forward_of_batches_only(x, p, rng, training=True):
    """Call it with a single example of shape (5,): how many axes do your lines expect?"""
    x = np.asarray(x, dtype=float)
    n, d = x.shape
    if not training:
        return x, np.ones((n, d), dtype=bool)
    mask = rng.random((n, d)) >= p
    return x * mask / (1 - p), mask


@misconception(of="dropout_forward")
def dropout_forward_that_needs_arrays(x, p, rng, training=True):
    """Call it with a list, [[1, 2]]: which of your lines needs an array?"""
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask
