"""Other ways to write `softplus`."""

import math

import numpy as np


@alternative(of="softplus")
def by_logaddexp(z):
    return np.logaddexp(0, z)


@alternative(of="softplus")
def masks(z):
    z = np.array(z, dtype=float)
    out = np.zeros_like(z)
    large = z > 30
    out[large] = z[large]
    out[~large] = np.log1p(np.exp(z[~large]))
    return out


@alternative(of="softplus")
def number_by_number(z):
    if np.ndim(z) > 0:
        return [number_by_number(item) for item in z]
    return max(z, 0) + math.log(1 + math.exp(-abs(z)))


@alternative(of="softplus")
def minus_the_log_of_a_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0) - np.log(sigmoid(np.abs(z)))


@alternative(of="softplus")
def clamped_exponent(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 50, z, np.log1p(np.exp(np.minimum(z, 50))))


@alternative(of="softplus")
def relu_and_the_rest(z):
    return relu(z) + np.log1p(np.exp(-np.absolute(z)))
