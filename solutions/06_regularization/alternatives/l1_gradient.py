import numpy as np


def slope_of_size(w):
    if w > 0:
        return 1.0
    return -1.0


@alternative(of="l1_gradient")
def either_slope_at_zero(params, alpha):
    grads = []
    for W, b in params:
        dW = np.array([[alpha * slope_of_size(w) for w in row] for row in np.asarray(W).tolist()])
        grads.append((dW, 0.0 * np.array(b)))
    return grads


@alternative(of="l1_gradient")
def with_where(params, alpha):
    return [(np.where(np.asarray(W) >= 0, alpha, -alpha), np.zeros_like(b, dtype=float)) for W, b in params]


@alternative(of="l1_gradient")
def in_nested_lists(params, alpha):
    grads = ()
    for W, b in params:
        dW = [[alpha * ((w > 0) - (w < 0)) for w in row] for row in np.array(W).tolist()]
        grads += ([dW, [0] * len(b)],)
    return grads


@alternative(of="l1_gradient")
def in_place_on_a_copy(params, alpha):
    grads = [[np.array(W, dtype=float), np.array(b, dtype=float)] for W, b in params]
    for dW, db in grads:
        np.sign(dW, out=dW)
        dW *= alpha
        db.fill(0)
    return grads


@alternative(of="l1_gradient")
def one_layer_after_the_other(params, alpha):
    for W, b in params:
        up, down = np.asarray(W) > 0, np.asarray(W) < 0
        yield alpha * up.astype(float) - alpha * down, np.zeros(np.shape(b))
