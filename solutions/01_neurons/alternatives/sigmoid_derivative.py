"""Other ways to write `sigmoid_derivative`."""

import math

import numpy as np


def slope_at(z):
    e = math.exp(-abs(z))
    return e / (1 + e) / (1 + e)


@alternative(of="sigmoid_derivative")
def by_itself(z):
    s = sigmoid(z)
    return s * (1 - s)


@alternative(of="sigmoid_derivative")
def expanded(z):
    return sigmoid(z) - np.square(sigmoid(z))


@alternative(of="sigmoid_derivative")
def both_sides(z):
    return sigmoid(z) * sigmoid(np.negative(z))


@alternative(of="sigmoid_derivative")
def by_tanh(z):
    return (1 - np.tanh(np.asarray(z) / 2) ** 2) / 4


@alternative(of="sigmoid_derivative")
def by_cosh(z):
    return 0.25 / np.cosh(np.clip(z, -600, 600) / 2) ** 2


@alternative(of="sigmoid_derivative")
def number_by_number(z):
    if np.ndim(z) == 0:
        return slope_at(float(z))
    return tuple(number_by_number(item) for item in z)


@alternative(of="sigmoid_derivative")
def vectorized(z):
    return np.vectorize(slope_at, otypes=[float])(z)
