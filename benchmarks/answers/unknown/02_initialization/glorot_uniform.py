import math

import numpy as np


@wrong(of="glorot_uniform")
def takes_the_root_of_the_six_only(n_in, n_out, rng):
    """The root is taken of the 6 alone and not of the sum of sizes below it, so the limit is far too small."""
    limit = math.sqrt(6) / (n_in + n_out)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@wrong(of="glorot_uniform")
def uses_the_geometric_mean_of_the_sizes(n_in, n_out, rng):
    """The middle between the sizes is their geometric mean, so the variance is right only where both are equal."""
    middle = np.sqrt(n_in * n_out)
    a = np.sqrt(3 / middle)
    return uniform_init(n_in, n_out, rng, a)


@wrong(of="glorot_uniform")
def clips_normal_weights_at_the_limit(n_in, n_out, rng):
    """Normal weights of the right variance are clipped at the uniform limit, which makes the variance too small and heaps them at both ends."""
    a = np.sqrt(6 / (n_in + n_out))
    return np.clip(rng.normal(0, a / np.sqrt(3), size=(n_out, n_in)), -a, a)


@wrong(of="glorot_uniform", known="glorot_uniform_of_a_hundredth")
def has_the_limit_of_the_example(n_in, n_out, rng):
    """The limit 0.1414 of the worked example is written down for every size of layer."""
    limit = 0.1414
    return 2 * limit * rng.random((n_out, n_in)) - limit


@wrong(of="glorot_uniform", known="glorot_uniform_with_the_deviation_as_limit")
def scales_by_the_deviation_without_the_three(n_in, n_out, rng):
    """Weights between -1 and 1 are multiplied by the wanted deviation, though their own is not 1, so the variance is a third of what it should be."""
    W = uniform_init(n_in, n_out, rng)
    return W * np.sqrt(2 / (n_in + n_out))


@wrong(of="glorot_uniform")
def divides_as_integers(n_in, n_out, rng):
    """The 6 is divided by the sizes as integers, so every layer with more than six inputs and units gets zeros."""
    limit = (6 // (n_in + n_out)) ** 0.5
    return rng.uniform(-limit, limit, (n_out, n_in))
