"""Other ways to write `elu`."""

import math

import numpy as np


@alternative(of="elu")
def exponential_less_one(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


@alternative(of="elu")
def relu_and_the_rest(z, alpha=1.0):
    return relu(z) + alpha * np.expm1(-relu(np.negative(z)))


@alternative(of="elu")
def levelled_on_a_copy(z, alpha=1.0):
    out = np.array(z, dtype=float)
    negative = out < 0
    out[negative] = alpha * (np.exp(out[negative]) - 1)
    return out


@alternative(of="elu")
def number_by_number(z, alpha=1.0):
    if np.ndim(z) > 0:
        return [number_by_number(item, alpha) for item in z]
    return z if z > 0 else alpha * (math.exp(z) - 1)


@alternative(of="elu")
def quiet(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.where(z >= 0, z, alpha * (np.exp(z) - 1))
