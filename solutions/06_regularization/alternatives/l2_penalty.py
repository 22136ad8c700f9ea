import math

import numpy as np


@alternative(of="l2_penalty")
def einstein(params, beta):
    return beta * sum(np.einsum("ij,ij->", W, W) for W, _ in params)


@alternative(of="l2_penalty")
def squared_norms(params, beta):
    total = 0
    for layer in params:
        total += np.linalg.norm(layer[0]) ** 2
    return total * beta


@alternative(of="l2_penalty")
def fsum_of_all_squares(params, beta):
    return beta * math.fsum(float(w) ** 2 for W, _ in params for w in np.nditer(np.array(W)))


@alternative(of="l2_penalty")
def traces(params, beta):
    weights, _ = zip(*params, strict=False)
    return beta * np.sum([np.trace(np.asarray(W) @ np.asarray(W).T) for W in weights])
