import copy

import numpy as np


@alternative(of="l2_gradient")
def sum_with_itself(params, beta):
    grads = []
    for W, b in params:
        W = np.array(W, dtype=float)
        grads.append((beta * (W + W), np.zeros(len(b))))
    return grads


@alternative(of="l2_gradient")
def in_place_on_a_deep_copy(params, beta):
    grads = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in copy.deepcopy(params)]
    for dW, db in grads:
        dW *= 2 * beta
        db[...] = 0
    return tuple(grads)


@alternative(of="l2_gradient")
def filled_entry_by_entry(params, beta):
    grads = []
    for W, b in params:
        W = np.asarray(W)
        dW = np.zeros(W.shape)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                dW[i, j] = 2 * beta * W[i, j]
        grads.append([dW, np.zeros(np.shape(b))])
    return grads


@alternative(of="l2_gradient")
def in_lists(params, beta):
    return [([[2 * beta * w for w in row] for row in W], [0 for _ in b]) for W, b in params]
