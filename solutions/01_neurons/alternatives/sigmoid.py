"""Other ways to write `sigmoid`."""

import math

import numpy as np


def of_one_number(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))


def through_lists(z):
    if np.ndim(z) == 0:
        return of_one_number(float(z))
    return [through_lists(item) for item in z]


@alternative(of="sigmoid")
def number_by_number(z):
    return through_lists(z)


@alternative(of="sigmoid")
def by_tanh(z):
    return (np.tanh(np.asarray(z) / 2) + 1) / 2


@alternative(of="sigmoid")
def both_sides_by_masks(z):
    z = np.array(z, dtype=np.float64)
    out = np.empty_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out


@alternative(of="sigmoid")
def clipped_far_out(z):
    return 1.0 / (1.0 + np.exp(-np.clip(z, -500, 500)))


@alternative(of="sigmoid")
def by_logaddexp(z):
    return np.exp(-np.logaddexp(0, np.negative(z)))


@alternative(of="sigmoid")
def quiet(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))


@alternative(of="sigmoid")
def in_place_on_a_copy(z):
    out = np.array(z, dtype=float)
    np.clip(out, -700, 700, out=out)
    np.negative(out, out=out)
    np.exp(out, out=out)
    out += 1
    return 1 / out
