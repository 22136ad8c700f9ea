import math

import numpy as np


@wrong(of="he_normal")
def counts_the_bias_as_an_input(n_in, n_out, rng):
    """The bias counts as one more input, so the variance is 2 / (n_in + 1), which shows where there are few inputs."""
    return rng.normal(0, math.sqrt(2 / (n_in + 1)), size=(n_out, n_in))


@wrong(of="he_normal")
def switches_half_of_the_weights_off(n_in, n_out, rng):
    """About half of the weights are set to 0 as ReLU does with its inputs, so the variance is 1 / n_in."""
    W = rng.normal(0, np.sqrt(2 / n_in), size=(n_out, n_in))
    return W * (rng.random(W.shape) < 0.5)


@wrong(of="he_normal")
def has_the_leak_of_a_library_default(n_in, n_out, rng):
    """It has the gain for a leaky ReLU with the slope root of 5, the default of a well-known library, so the variance is 1 / (3 n_in)."""
    gain = np.sqrt(2.0 / (1 + math.sqrt(5) ** 2))
    return rng.normal(0.0, gain / np.sqrt(n_in), (n_out, n_in))


@wrong(of="he_normal")
def divides_by_the_larger_size(n_in, n_out, rng):
    """The variance is 2 divided by the larger of n_in and n_out, so layers with more units than inputs get too small weights."""
    fan = n_in if n_in > n_out else n_out
    return normal_init(n_in, n_out, rng, std=(2 / fan) ** 0.5)


@wrong(of="he_normal")
def redraws_far_weights_without_widening(n_in, n_out, rng):
    """Weights beyond two deviations are drawn again, but the deviation is not widened for that, so the variance is only 0.77 of what it should be."""
    std = np.sqrt(2 / n_in)
    W = rng.normal(0, std, size=(n_out, n_in))
    far = np.abs(W) > 2 * std
    while far.any():
        W[far] = rng.normal(0, std, size=far.sum())
        far = np.abs(W) > 2 * std
    return W


@wrong(of="he_normal", known="he_normal_of_the_mean_of_both_sizes")
def multiplies_glorot_by_the_root_of_two(n_in, n_out, rng):
    """Glorot's weights are multiplied by the root of 2, so n_out still counts and the variance is 4 / (n_in + n_out)."""
    return np.sqrt(2) * np.asarray(glorot_normal(n_in, n_out, rng))
