"""Other ways to write `relu_derivative`."""

import numpy as np


@alternative(of="relu_derivative")
def booleans(z):
    return np.asarray(z) > 0


@alternative(of="relu_derivative")
def one_at_zero(z):
    return (np.array(z) >= 0).astype(int)


@alternative(of="relu_derivative")
def one_half_at_zero(z):
    return np.heaviside(z, 0.5)


@alternative(of="relu_derivative")
def from_the_sign(z):
    return (np.sign(z) + 1) / 2


@alternative(of="relu_derivative")
def filled_in(z):
    z = np.asarray(z, dtype=float)
    slopes = np.zeros_like(z)
    slopes[z > 0] = 1
    return slopes


@alternative(of="relu_derivative")
def number_by_number(z):
    return int(z > 0) if np.ndim(z) == 0 else [number_by_number(item) for item in z]


@alternative(of="relu_derivative")
def by_the_step(z):
    return step(z)
