import functools

import numpy as np


@alternative(of="l1_penalty")
def weight_by_weight(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in np.asarray(W).tolist():
            for w in row:
                total += abs(w)
    return alpha * total


@alternative(of="l1_penalty")
def all_weights_in_one_row(params, alpha):
    weights = np.concatenate([np.ravel(W) for W, _ in params])
    return alpha * np.linalg.norm(weights, 1)


@alternative(of="l1_penalty")
def signs_times_weights(params, alpha):
    return sum(np.vdot(np.sign(layer[0]), layer[0]) for layer in params) * np.float32(1) * alpha


@alternative(of="l1_penalty")
def priced_before_adding(params, alpha):
    sizes = (np.abs(alpha * np.array(W, dtype=float)).sum() for W, _ in params)
    return np.array(functools.reduce(lambda a, b: a + b, sizes))
