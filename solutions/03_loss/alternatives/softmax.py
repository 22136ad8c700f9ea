import math

import numpy as np


@alternative(of="softmax")
def row_by_row(z):
    z = np.array(z, dtype=float)
    if z.ndim == 2:
        return np.array([row_by_row(row) for row in z])
    exponentials = [math.exp(score - max(z)) for score in z]
    return [e / sum(exponentials) for e in exponentials]


@alternative(of="softmax")
def in_place_on_a_copy(z):
    p = np.array(z, dtype=float)
    p -= p.max(axis=-1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=-1, keepdims=True)
    return p


@alternative(of="softmax")
def on_the_transposed(z):
    z = np.array(z, dtype=float).T
    e = np.exp(z - z.max(axis=0))
    return (e / e.sum(axis=0)).T


@alternative(of="softmax")
def in_tuples(z):
    return (
        tuple(map(tuple, _exponential_of_the_logarithm(z)))
        if np.ndim(z) == 2
        else tuple(_exponential_of_the_logarithm(z))
    )


def _exponential_of_the_logarithm(z):
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))


@alternative(of="softmax")
def in_nested_lists(z):
    return _exponential_of_the_logarithm(z).tolist()


@alternative(of="softmax")
def by_the_sigmoids_of_differences(z):
    z = np.array(z, dtype=float)
    with np.errstate(over="ignore"):
        return 1 / np.exp(z[..., np.newaxis, :] - z[..., :, np.newaxis]).sum(axis=-1)


@alternative(of="softmax")
def with_einsum(z):
    z = np.atleast_1d(np.asarray(z, dtype=np.longdouble))
    e = np.exp(z - np.amax(z, axis=-1)[..., None])
    return np.einsum("...k,...->...k", e, 1 / np.einsum("...k->...", e)).astype(float)


@alternative(of="softmax")
def with_a_class_inside(z):
    class Row:
        def __init__(self, scores):
            self.scores = [float(score) for score in scores]

        def probabilities(self):
            top = max(self.scores)
            weights = [math.exp(score - top) for score in self.scores]
            return [weight / math.fsum(weights) for weight in weights]

    if np.ndim(z) == 1:
        return Row(z).probabilities()
    return [Row(row).probabilities() for row in z]
