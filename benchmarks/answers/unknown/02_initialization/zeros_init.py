import numpy as np


@wrong(of="zeros_init")
def adds_noise_if_there_is_an_rng(n_in, n_out, rng=None):
    """If an rng is given, small random numbers are returned in place of zeros."""
    W = np.zeros((n_out, n_in))
    if rng is not None:
        W = W + rng.normal(0, 0.001, size=W.shape)
    return W


@wrong(of="zeros_init")
def has_a_column_for_the_bias(n_in, n_out, rng=None):
    """A column for the biases is added, so the shape is (n_out, n_in + 1)."""
    return np.zeros((n_out, n_in + 1))


@wrong(of="zeros_init")
def returns_weights_and_biases(n_in, n_out, rng=None):
    """A pair of W and b comes back in place of W alone."""
    W = np.zeros((n_out, n_in))
    b = np.zeros(n_out)
    return W, b


@wrong(of="zeros_init")
def has_ones_on_the_diagonal(n_in, n_out, rng=None):
    """An identity matrix comes back, with ones on its diagonal, so that the signal is passed on."""
    return np.eye(n_out, n_in)


@wrong(of="zeros_init")
def sorts_the_two_sizes(n_in, n_out, rng=None):
    """The smaller size becomes the number of rows, as in the example, so layers with more units than inputs are transposed."""
    return np.zeros(sorted((n_in, n_out)))


@wrong(of="zeros_init", known="zeros_that_are_nearly_zero")
def starts_from_a_tiny_number(n_in, n_out, rng=None):
    """All weights are 1e-6 and not 0, so that the gradients are not stuck."""
    return [[1e-6 for _ in range(n_in)] for _ in range(n_out)]
