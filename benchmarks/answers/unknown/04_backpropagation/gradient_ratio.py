import math

import numpy as np


@wrong(of="gradient_ratio", known="ratio_of_root_mean_squares")
def root_mean_square_in_place_of_the_norm(params, X, dout, activations):
    """Divides the sums of squares by the numbers of weights, so layers of different sizes have another ratio."""
    _, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)

    def rms(dW):
        return math.sqrt(np.mean(np.square(dW)))

    return rms(grads[0][0]) / rms(grads[-1][0])


@wrong(of="gradient_ratio")
def compares_what_arrives_at_the_outputs(params, X, dout, activations):
    """Compares the gradients that arrive at the outputs of the first and of the last layer, not those of their weights."""
    _, cache = forward(params, X, activations)
    dout = np.asarray(dout, dtype=float)
    last = np.linalg.norm(dout)
    for i in range(len(params) - 1, 0, -1):
        inputs, z = cache[i]
        dout = dense_backward(activation_backward(dout, z, activations[i]), inputs, params[i][0])[0]
    return float(np.linalg.norm(dout) / last)


@wrong(of="gradient_ratio", known="ratio_of_first_to_second")
def compares_with_the_second_layer(params, X, dout, activations):
    """Divides by the norm of the second layer's dW instead of the last's, which differ from three layers on."""
    _, cache = forward(params, X, activations)
    norms = [np.linalg.norm(dW) for dW, db in backward(params, cache, dout, activations)]
    if len(norms) == 1:
        return 1.0
    return float(norms[0] / norms[1])


@wrong(of="gradient_ratio")
def gives_the_order_of_magnitude(params, X, dout, activations):
    """Returns the logarithm to base 10 of the ratio, so one layer gives 0 and not 1."""
    cache = forward(params, X, activations)[1]
    grads = backward(params, cache, dout, activations)
    first, last = np.linalg.norm(grads[0][0]), np.linalg.norm(grads[-1][0])
    return float(np.log10(first) - np.log10(last))


@wrong(of="gradient_ratio")
def gradients_relative_to_their_weights(params, X, dout, activations):
    """Divides each dW's norm by the norm of its W first, so layers with weights of different sizes have another ratio."""
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    shares = []
    for i in (0, -1):
        shares.append(np.linalg.norm(grads[i][0]) / np.linalg.norm(params[i][0]))
    return float(shares[0] / shares[1])


@wrong(of="gradient_ratio")
def averages_the_ratios_of_single_examples(params, X, dout, activations):
    """Computes the ratio for each example alone and returns the mean of these instead of the ratio for the batch's gradients."""
    ratios = []
    for x, d in zip(np.atleast_2d(np.asarray(X, dtype=float)), np.atleast_2d(np.asarray(dout, dtype=float))):
        _, cache = forward(params, x, activations)
        grads = backward(params, cache, d, activations)
        ratios.append(np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0]))
    return float(np.mean(ratios))
