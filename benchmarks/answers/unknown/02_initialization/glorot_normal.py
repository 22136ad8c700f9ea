import copy

import numpy as np


@wrong(of="glorot_normal")
def averages_the_two_variances(n_in, n_out, rng):
    """It takes the mean of 1 / n_in and 1 / n_out, which is not 2 / (n_in + n_out) unless both are equal."""
    variance = (1 / n_in + 1 / n_out) / 2
    return rng.normal(0, variance ** 0.5, size=(n_out, n_in))


@wrong(of="glorot_normal")
def makes_the_weights_orthogonal(n_in, n_out, rng):
    """The random matrix is replaced by an orthogonal one from its QR decomposition, of variance 1 / max(n_in, n_out) and without independent draws."""
    big, small = max(n_in, n_out), min(n_in, n_out)
    Q, _ = np.linalg.qr(rng.normal(size=(big, small)))
    return Q if n_out >= n_in else Q.T


@wrong(of="glorot_normal", known="glorot_normal_seeded_inside")
def draws_from_a_copy_of_the_generator(n_in, n_out, rng):
    """It draws from a copy of rng so as to leave the argument as it was, so a second call gives the same weights again."""
    mine = copy.deepcopy(rng)
    return mine.normal(0, np.sqrt(2 / (n_in + n_out)), size=(n_out, n_in))


@wrong(of="glorot_normal")
def averages_a_forward_and_a_backward_draw(n_in, n_out, rng):
    """It averages weights of variance 1 / n_in with others of variance 1 / n_out, which halves the variance once more."""
    forward = normal_init(n_in, n_out, rng, 1 / np.sqrt(n_in))
    backward = normal_init(n_in, n_out, rng, 1 / np.sqrt(n_out))
    return (forward + backward) / 2


@wrong(of="glorot_normal")
def multiplies_the_sizes(n_in, n_out, rng):
    """The variance is 2 divided by the number of weights, the product of the sizes, in place of their sum."""
    n_weights = np.prod((n_in, n_out))
    return normal_init(n_in, n_out, rng, np.sqrt(2 / n_weights))


@wrong(of="glorot_normal", known="glorot_normal_without_brackets")
def forgets_the_bracket_around_the_sum(n_in, n_out, rng):
    """Without the bracket it computes 2 / n_in + n_out, so the weights are huge."""
    sigma = np.sqrt(2 / n_in + n_out)
    return sigma * rng.standard_normal(size=(n_out, n_in))
