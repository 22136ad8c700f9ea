"""Other ways to write `leaky_relu_derivative`."""

import numpy as np


@alternative(of="leaky_relu_derivative")
def from_the_left_at_zero(z, alpha=0.2):
    z = np.asarray(z)
    return (z > 0) + alpha * (z <= 0)


@alternative(of="leaky_relu_derivative")
def from_the_right_at_zero(z, alpha=0.2):
    return np.where(np.array(z) < 0, alpha, 1)


@alternative(of="leaky_relu_derivative")
def halfway_at_zero(z, alpha=0.2):
    return alpha + (1 - alpha) * np.heaviside(z, 0.5)


@alternative(of="leaky_relu_derivative")
def filled_in(z, alpha=0.2):
    z = np.asarray(z)
    slopes = np.full(z.shape, alpha, dtype=float)
    slopes[z > 0] = 1.0
    return slopes


@alternative(of="leaky_relu_derivative")
def number_by_number(z, alpha=0.2):
    if np.ndim(z) == 0:
        return 1 if z > 0 else alpha
    return tuple(number_by_number(item, alpha) for item in z)


@alternative(of="leaky_relu_derivative")
def from_the_slope_of_relu(z, alpha=0.2):
    return np.maximum(relu_derivative(z), alpha)
