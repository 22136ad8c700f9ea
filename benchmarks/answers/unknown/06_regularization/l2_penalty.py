import numpy as np


@wrong(of="l2_penalty")
def square_of_the_spectral_norm(params, beta):
    """Squares np.linalg.norm(W, 2), which is the largest singular value and not the root of all squares."""
    return beta * sum(np.linalg.norm(np.asarray(W, dtype=float), 2) ** 2 for W, b in params)


@wrong(of="l2_penalty", known="l2_penalty_by_matrix_product")
def matrix_product_for_the_square(params, beta):
    """Squares W as W @ W.T and sums all elements, so the products of different units are counted too."""
    cost = 0.0
    for W, b in params:
        W = np.asarray(W, dtype=float)
        cost = cost + np.sum(W @ W.T)
    return float(beta * cost)


@wrong(of="l2_penalty")
def squares_the_sum_of_the_layers_norms(params, beta):
    """Adds up the norms of the layers and squares the sum, which agrees for one layer and is too much for several."""
    norms = [np.sqrt(np.sum(np.square(np.asarray(W, dtype=float)))) for W, b in params]
    return beta * np.sum(norms) ** 2


@wrong(of="l2_penalty", known="l2_penalty_with_the_price_squared")
def the_price_is_squared_with_the_weight(params, beta):
    """Multiplies the weights by beta before they are squared, so twice the price costs four times as much."""
    priced = np.concatenate([beta * np.ravel(np.asarray(W, dtype=float)) for W, _ in params])
    return float(priced @ priced)


@wrong(of="l2_penalty", known="l2_penalty_of_the_last_layer")
def starts_again_at_every_layer(params, beta):
    """Sets the sum to 0 inside the loop over the layers, so only the last layer is priced."""
    for W, b in params:
        total = 0
        for row in np.asarray(W, dtype=float):
            total += sum(w**2 for w in row)
    return beta * total
