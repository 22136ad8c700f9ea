"""What people write for l1_penalty when it is not quite right."""

import numpy as np


# https://github.com/jakeret/tf_unet/issues/40
@misconception(of="l1_penalty")
def l1_penalty_of_biases_too(params, alpha):
    """Price the layer of the text once more with biases of 0 in place of [3, -1]: should its price change?"""
    total = 0
    for W, b in params:
        total += np.sum(np.abs(W)) + np.sum(np.abs(b))
    return alpha * total


@misconception(of="l1_penalty")
def l1_penalty_of_signed_weights(params, alpha):
    """What should a weight of -2 cost, and what one of 2? Call your function with each of them alone."""
    return alpha * sum(np.sum(W) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_of_the_sum_of_weights(params, alpha):
    """Try a layer whose two weights are 1 and -1: what should they cost together, and what do they cost?"""
    return alpha * sum(abs(np.sum(W)) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_of_squares(params, alpha):
    """Price the weight 1 alone and the weight 3 alone: how many times dearer should the second be?"""
    return alpha * sum(np.sum(np.square(W)) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_without_price(params, alpha):
    """Call it with a price of 0.1 and with one of 0.2: what changes in what you return?"""
    return sum(np.sum(np.abs(W)) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_of_the_mean_size(params, alpha):
    """Write each weight of a layer twice: how should its price change, and how does yours?"""
    return alpha * sum(np.mean(np.abs(W)) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_shared_among_layers(params, alpha):
    """Put the same layer twice into the list: how should the price change, and how does yours?"""
    return alpha * sum(np.sum(np.abs(W)) for W, b in params) / len(params)


@misconception(of="l1_penalty")
def l1_penalty_of_the_last_layer(params, alpha):
    """Price a network of two layers, and then each of them alone: which of them does your result contain?"""
    for W, _ in params:
        penalty = alpha * np.sum(np.abs(W))
    return penalty


@misconception(of="l1_penalty")
def l1_penalty_of_the_first_layer(params, alpha):
    """Print something inside your loop, for a network of two layers: how often does it appear?"""
    penalty = 0
    for W, _ in params:
        penalty += alpha * np.sum(np.abs(W))
        return penalty
    return penalty


@misconception(of="l1_penalty")
def l1_penalty_below_zero(params, alpha):
    """Add your penalty to a loss of 5: do larger weights make the sum larger or smaller?"""
    return -alpha * sum(np.sum(np.abs(W)) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_by_matrix_norm(params, alpha):
    """Price [[1, 2]] and [[1], [2]]: is it the same for the same two weights?

    Look up what the norm that you call does with a matrix.
    """
    return alpha * sum(np.linalg.norm(W, 1) for W, b in params)


@misconception(of="l1_penalty")
def l1_penalty_that_changes_the_weights(params, alpha):
    """Print the weights before and after a call: are they still the same?"""
    total = 0.0
    for W, _ in params:
        W = np.asarray(W)
        W[W < 0] *= -1
        total += W.sum()
    return alpha * total


@misconception(of="l1_penalty")
def l1_penalty_that_needs_arrays(params, alpha):
    """Call it with the weights in a list, [[1, -2]]: which of your lines needs an array?"""
    total = 0
    for W, _ in params:
        total += abs(W).sum()
    return alpha * total
