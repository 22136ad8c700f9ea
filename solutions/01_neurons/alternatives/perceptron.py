"""Other ways to write `perceptron`."""

import numpy as np


def weighted_sum(example, w, b):
    total = b
    for feature, weight in zip(example, w, strict=True):
        total += feature * weight
    return total


@alternative(of="perceptron")
def example_by_example(X, w, b):
    if np.ndim(X) == 1:
        return 1 if weighted_sum(X, w, b) >= 0 else 0
    return [1 if weighted_sum(example, w, b) >= 0 else 0 for example in X]


@alternative(of="perceptron")
def booleans(X, w, b):
    return np.dot(np.array(X), np.array(w)) >= -b


@alternative(of="perceptron")
def products_summed(X, w, b):
    z = np.sum(np.multiply(X, w), axis=-1) + b
    return (z >= 0).astype(int)


@alternative(of="perceptron")
def by_einsum(X, w, b):
    return step(np.einsum("...d,d->...", np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b)


@alternative(of="perceptron")
def by_heaviside(X, w, b):
    return np.heaviside(np.inner(X, w) + b, 1.0)


@alternative(of="perceptron")
def bias_as_one_more_weight(X, w, b):
    X = np.asarray(X, dtype=float)
    with_ones = np.concatenate([X, np.ones((*X.shape[:-1], 1))], axis=-1)
    return np.where(with_ones @ np.append(w, b) < 0, 0.0, 1.0)
