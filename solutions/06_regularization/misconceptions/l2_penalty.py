"""What people write for l2_penalty when it is not quite right."""

import numpy as np


# https://github.com/ikhlestov/vision_networks/issues/21
@misconception(of="l2_penalty")
def l2_penalty_of_biases_too(params, beta):
    """Price the layer of the text once more with biases of 0 in place of [3, -1]: should its price change?"""
    total = 0
    for W, b in params:
        total += np.sum(np.square(W)) + np.sum(np.square(b))
    return beta * total


# https://discuss.pytorch.org/t/how-does-one-implement-weight-regularization-l1-or-l2-manually-without-optimum/7951?page=2
@misconception(of="l2_penalty")
def l2_penalty_halved(params, beta):
    """Price a single weight of 1 by the formula above, term by term, and by your function: do they agree?"""
    return beta / 2 * sum(np.sum(np.square(W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_with_a_root(params, beta):
    """Make all weights twice as large: by which factor should the price rise, and by which does yours?"""
    return beta * np.sqrt(sum(np.sum(np.square(W)) for W, b in params))


@misconception(of="l2_penalty")
def l2_penalty_by_norms_of_layers(params, beta):
    """Make all weights twice as large: by which factor should the price rise, and by which does yours?"""
    return beta * sum(np.linalg.norm(W) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_of_sizes(params, beta):
    """Price the weight 1 alone and the weight 3 alone: how many times dearer should the second be?"""
    return beta * sum(np.sum(np.abs(W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_of_the_squared_sum(params, beta):
    """Try a layer whose two weights are 1 and -1: what should they cost together, and what do they cost?"""
    return beta * sum(np.sum(W) ** 2 for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_of_the_mean_square(params, beta):
    """Write each weight of a layer twice: how should its price change, and how does yours?"""
    return beta * sum(np.mean(np.square(W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_with_the_price_squared(params, beta):
    """Call it with a price of 1 and with one of 3: how many times dearer is the same network?"""
    return sum(np.sum((beta * np.asarray(W)) ** 2) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_without_price(params, beta):
    """Call it with a price of 0.1 and with one of 0.2: what changes in what you return?"""
    return sum(np.sum(np.square(W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_by_matrix_product(params, beta):
    """Print what you add up for W = [[1, -2], [0.5, 0]]: is it the square of each weight?"""
    return beta * sum(np.sum(np.asarray(W) @ np.asarray(W).T) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_by_product_with_itself(params, beta):
    """Print what you add up for W = [[1, -2], [0.5, 0]]: is it the square of each weight?"""
    return beta * sum(np.sum(np.dot(W, W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_of_the_last_layer(params, beta):
    """Price a network of two layers, and then each of them alone: which of them does your result contain?"""
    for W, _ in params:
        penalty = beta * np.sum(np.square(W))
    return penalty


@misconception(of="l2_penalty")
def l2_penalty_of_the_first_layer(params, beta):
    """Print something inside your loop, for a network of two layers: how often does it appear?"""
    penalty = 0
    for W, _ in params:
        penalty += beta * np.sum(np.square(W))
        return penalty
    return penalty


@misconception(of="l2_penalty")
def l2_penalty_below_zero(params, beta):
    """Add your penalty to a loss of 5: do larger weights make the sum larger or smaller?"""
    return -beta * sum(np.sum(np.square(W)) for W, b in params)


@misconception(of="l2_penalty")
def l2_penalty_that_changes_the_weights(params, beta):
    """Print the weights before and after a call: are they still the same?"""
    total = 0.0
    for W, _ in params:
        W = np.asarray(W)
        W *= W
        total += W.sum()
    return beta * total


@misconception(of="l2_penalty")
def l2_penalty_that_needs_arrays(params, beta):
    """Call it with the weights in a list, [[1, -2]]: which of your lines needs an array?"""
    total = 0
    for W, _ in params:
        total += np.sum(W**2)
    return beta * total


@misconception(of="l2_penalty")
def l2_penalty_that_needs_arrays_to_multiply(params, beta):
    """Call it with the weights in a list, [[1, -2]]: which of your lines needs an array?"""
    return beta * sum(np.sum(W * W) for W, b in params)
