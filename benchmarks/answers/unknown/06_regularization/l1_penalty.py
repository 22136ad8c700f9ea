import math

import numpy as np


@wrong(of="l1_penalty", known="l1_penalty_by_matrix_norm")
def induced_norm_of_the_matrix(params, alpha):
    """Uses np.linalg.norm(W, 1), which for a matrix is the largest column sum and not the sum of all sizes."""
    total = 0.0
    for W, b in params:
        total += np.linalg.norm(np.asarray(W, dtype=float), 1)
    return alpha * total


@wrong(of="l1_penalty")
def pythons_sum_adds_rows_only(params, alpha):
    """Adds up |W| with Python's sum, which leaves one number for each column, and returns these numbers unsummed."""
    sums = [sum(np.abs(np.asarray(W, dtype=float))) for W, _ in params]
    return alpha * np.concatenate(sums)


@wrong(of="l1_penalty")
def output_layer_is_free(params, alpha):
    """Prices the hidden layers only where there is more than one layer, so the last layer's weights cost nothing."""
    layers = params[:-1] if len(params) > 1 else params
    return alpha * sum(float(np.abs(W).sum()) for W, b in layers)


@wrong(of="l1_penalty")
def nothing_comes_back_for_a_price_of_zero(params, alpha):
    """Computes the penalty only if alpha is not 0 and has no other return, so a price of 0 gives None."""
    if alpha:
        cost = 0
        for W, b in params:
            for row in W:
                for w in row:
                    cost += abs(w)
        return alpha * cost


@wrong(of="l1_penalty")
def rounds_the_kink_off(params, alpha):
    """Replaces |w| by the root of w² + 0.0001 to make it smooth, so every weight costs a little too much."""
    total = 0.0
    for W, _ in params:
        for w in np.ravel(W):
            total += math.sqrt(w * w + 1e-4)
    return alpha * total
