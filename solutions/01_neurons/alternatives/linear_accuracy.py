"""Other ways to write `linear_accuracy`."""

import numpy as np


@alternative(of="linear_accuracy")
def counted(w, b, X, y):
    hits = 0
    for decision, target in zip(perceptron(X, w, b), y, strict=True):
        if decision == target:
            hits += 1
    return hits / len(y)


@alternative(of="linear_accuracy")
def one_minus_the_error(w, b, X, y):
    return 1 - np.abs(perceptron(X, w, b) - np.asarray(y, dtype=float)).mean()


@alternative(of="linear_accuracy")
def without_the_perceptron(w, b, X, y):
    z = np.asarray(X) @ np.asarray(w) + b
    return np.count_nonzero((z >= 0) == np.asarray(y, dtype=bool)) / len(z)


@alternative(of="linear_accuracy")
def in_an_array(w, b, X, y):
    return np.array(np.average(np.equal(perceptron(X, w, b), y)))
