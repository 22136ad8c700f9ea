import math

import numpy as np


@alternative(of="gradient_ratio")
def with_roots_of_sums(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    first, last = grads[0][0], grads[-1][0]
    return np.sqrt((first**2).sum()) / np.sqrt((last**2).sum())


@alternative(of="gradient_ratio")
def with_frobenius_by_name(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = [np.linalg.norm(dW, "fro") for dW, _ in backward(params, cache, dout, activations)]
    return np.array(norms[0] / norms[-1])


@alternative(of="gradient_ratio")
def with_hypot(params, X, dout, activations):
    def length(W):
        return math.hypot(*np.ravel(W).tolist())

    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return length(grads[0][0]) / length(grads[-1][0])


@alternative(of="gradient_ratio")
def without_the_other_functions(params, X, dout, activations):
    a, seen = np.atleast_2d(np.asarray(X, dtype=float)), []
    for (W, b), name in zip(params, activations, strict=True):
        z = a @ np.transpose(W) + b
        seen.append((a, z))
        a = ACTIVATIONS[name][0](z)
    d, sizes = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for k in reversed(range(len(seen))):
        d = d * ACTIVATIONS[activations[k]][1](seen[k][1])
        sizes.append(np.linalg.norm(d.T @ seen[k][0]))
        d = d @ np.asarray(params[k][0])
    return sizes[-1] / sizes[0]
