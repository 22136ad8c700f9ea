"""Other ways to write `multilayer_perceptron`."""

from functools import reduce

import numpy as np


@alternative(of="multilayer_perceptron")
def by_index(params, X, activations):
    out = np.array(X, dtype=float)
    for layer in range(len(params)):
        W, b = params[layer][0], params[layer][1]
        phi = ACTIVATIONS[activations[layer]][0]
        out = phi(out @ np.array(W).T + np.array(b))
    return out


@alternative(of="multilayer_perceptron")
def recursive(params, X, activations):
    if len(params) == 0:
        return X
    *before, (W, b) = params
    function, _ = ACTIVATIONS[activations[-1]]
    return function(dense(recursive(before, X, activations[:-1]), W, b))


@alternative(of="multilayer_perceptron")
def reduced(params, X, activations):
    def layer(out, one):
        (W, b), name = one
        return ACTIVATIONS[name][0](dense(out, W, b))

    return reduce(layer, zip(params, activations, strict=True), X)


class Layer:
    def __init__(self, W, b, name):
        self.W, self.b, self.phi = W, b, ACTIVATIONS[name][0]

    def __call__(self, Z):
        return self.phi(dense(Z, self.W, self.b))


class Network:
    def __init__(self, params, activations):
        self.layers = [Layer(W, b, name) for (W, b), name in zip(params, activations, strict=True)]

    def __call__(self, X):
        for layer in self.layers:
            X = layer(X)
        return X


@alternative(of="multilayer_perceptron")
def with_classes(params, X, activations):
    return Network(params, activations)(X)


@alternative(of="multilayer_perceptron")
def as_lists(params, X, activations):
    out = X
    for (W, b), name in zip(params, activations, strict=True):
        out = np.asarray(ACTIVATIONS[name][0](dense(out, W, b))).tolist()
    return out


@alternative(of="multilayer_perceptron")
def columns_inside(params, X, activations):
    Z = np.atleast_2d(np.asarray(X, dtype=float)).T
    for (W, b), name in zip(params, activations, strict=True):
        Z = ACTIVATIONS[name][0](np.asarray(W) @ Z + np.reshape(b, (-1, 1)))
    return Z.T if np.ndim(X) == 2 else Z[:, 0]
