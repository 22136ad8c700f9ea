"""Other ways to write `relu`."""

import numpy as np


@alternative(of="relu")
def chosen(z):
    z = np.asarray(z)
    return np.where(z > 0, z, 0)


@alternative(of="relu")
def by_a_mask(z):
    z = np.array(z, dtype=float)
    return z * (z > 0)


@alternative(of="relu")
def zeroed_on_a_copy(z):
    out = np.array(z, dtype=float)
    out[out < 0] = 0
    return out


@alternative(of="relu")
def half_the_sum(z):
    return (np.asarray(z) + np.abs(z)) / 2


@alternative(of="relu")
def number_by_number(z):
    return max(0, z) if np.ndim(z) == 0 else [number_by_number(item) for item in z]


@alternative(of="relu")
def clipped(z):
    return np.clip(z, 0, None)
