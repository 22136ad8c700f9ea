import numpy as np


@wrong(of="l1_gradient")
def small_weights_are_left_alone(params, alpha):
    """Gives slope 0 to all weights no larger than alpha so that they do not tremble around 0."""
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        dW = np.where(np.abs(W) <= alpha, 0.0, alpha * np.sign(W))
        grads.append((dW, np.zeros(np.shape(b))))
    return grads


@wrong(of="l1_gradient")
def bias_slopes_as_many_as_inputs(params, alpha):
    """Takes the number of biases from the columns of W, so db is (n_in,) and not (n_out,)."""
    return [(alpha * np.sign(np.asarray(W, dtype=float)), np.zeros(np.asarray(W).shape[1])) for W, b in params]


@wrong(of="l1_gradient", known="l1_gradient_in_whole_numbers")
def slopes_of_whole_number_weights_are_cut_off(params, alpha):
    """Fills zeros_like(W) with alpha and -alpha, so for weights that are whole numbers a slope of 0.1 becomes 0."""
    grads = []
    for W, b in params:
        W = np.asarray(W)
        dW = np.zeros_like(W)
        dW[W > 0] = alpha
        dW[W < 0] = -alpha
        grads.append((dW, np.zeros_like(b)))
    return grads


@wrong(of="l1_gradient")
def tanh_stands_in_for_the_sign(params, alpha):
    """Uses tanh(10 w) as a smooth sign, which is not 1 for weights below 1."""
    result = []
    for W, b in params:
        slope = alpha * np.tanh(10 * np.asarray(W, dtype=float))
        result.append((slope, 0 * np.asarray(b, dtype=float)))
    return result


@wrong(of="l1_gradient")
def empty_list_for_a_price_of_zero(params, alpha):
    """Returns an empty list where alpha is 0 since the penalty is off, in place of zeros for each layer."""
    if alpha == 0:
        return []
    return [(np.sign(np.asarray(W)) * alpha, np.zeros(len(b))) for (W, b) in params]


@wrong(of="l1_gradient")
def layer_with_a_zero_weight_loses_its_slopes(params, alpha):
    """Divides alpha times W by |W| and sets the whole layer to 0 if anything came out as not a number, so one zero weight silences all."""
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        with np.errstate(invalid="ignore"):
            dW = alpha * W / np.abs(W)
        if np.isnan(dW).any():
            dW = np.zeros(W.shape)
        grads.append((dW, np.zeros(np.shape(b))))
    return grads
