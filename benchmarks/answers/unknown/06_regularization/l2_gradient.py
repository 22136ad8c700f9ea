import numpy as np


@wrong(of="l2_gradient", known="l2_gradient_of_the_norm")
def slope_of_the_norm_with_its_root(params, beta):
    """Differentiates beta times the norm with the root, so each layer's weights are divided by their norm."""
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        norm = np.sqrt(np.sum(W**2))
        grads.append((beta * W / norm if norm > 0 else np.zeros(W.shape), np.zeros(np.shape(b))))
    return grads


@wrong(of="l2_gradient", known="l2_gradient_by_size")
def keeps_the_bars_of_l1(params, beta):
    """Writes 2 beta |w| by leaving the absolute value of the L1 question in, so negative weights have positive slopes."""
    return [(2 * beta * np.abs(np.asarray(W, dtype=float)), np.zeros(np.shape(b))) for W, b in params]


@wrong(of="l2_gradient")
def sets_the_callers_biases_to_zero(params, beta):
    """Makes db by multiplying b by 0 in place, so the biases of the network are gone afterwards."""
    grads = []
    for W, b in params:
        db = np.asarray(b)
        db *= 0
        grads.append((2 * beta * np.asarray(W, dtype=float), db))
    return grads


@wrong(of="l2_gradient")
def gives_the_decayed_weights(params, beta):
    """Returns (1 - 2 beta) w, the weights after a step of weight decay, in place of their slopes."""
    decayed = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        decayed.append((W - 2 * beta * W, np.zeros(np.shape(b))))
    return decayed


@wrong(of="l2_gradient")
def measures_to_one_side(params, beta):
    """Measures the slope of beta w² by one step of 0.001 to the right, which is beta times 0.001 too much everywhere, at 0 as well."""
    h = 1e-3

    def price(w):
        return beta * w**2

    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append(((price(W + h) - price(W)) / h, np.zeros(np.shape(b))))
    return grads


@wrong(of="l2_gradient")
def all_weights_then_all_biases(params, beta):
    """Returns one list of all dW and one list of all db, where a pair for each layer is asked for."""
    dWs = [2 * beta * np.asarray(W, dtype=float) for W, b in params]
    dbs = [np.zeros(np.shape(b)) for W, b in params]
    return dWs, dbs
