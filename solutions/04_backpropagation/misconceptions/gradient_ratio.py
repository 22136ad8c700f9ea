"""What people write for gradient_ratio when it is not quite right."""

import numpy as np


@misconception(of="gradient_ratio")
def ratio_of_last_to_first(params, X, dout, activations):
    """With w = 1, the first layer of the chain learns more slowly than the last: does your number say so?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[-1][0]) / np.linalg.norm(grads[0][0])


@misconception(of="gradient_ratio")
def ratio_with_biases(params, X, dout, activations):
    """Print what goes into each of your two norms: which gradients of a layer are these?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)

    def size(dW, db):
        return np.sqrt(np.sum(dW**2) + np.sum(db**2))

    return size(*grads[0]) / size(*grads[-1])


@misconception(of="gradient_ratio")
def ratio_of_biases(params, X, dout, activations):
    """Print what goes into each of your two norms: which gradients of a layer are these?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][1]) / np.linalg.norm(grads[-1][1])


@misconception(of="gradient_ratio")
def ratio_of_the_weights_themselves(params, X, dout, activations):
    """Change dout for one unit out of several: does your number change?

    Print what goes into your two norms.
    """
    first, last = np.asarray(params[0][0], dtype=float), np.asarray(params[-1][0], dtype=float)
    return np.linalg.norm(first) / np.linalg.norm(last)


@misconception(of="gradient_ratio")
def ratio_by_spectral_norms(params, X, dout, activations):
    """Work out by hand the root of the sum of all squares of [[1, 0], [0, 1]], and print your norm of it."""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][0], 2) / np.linalg.norm(grads[-1][0], 2)


@misconception(of="gradient_ratio")
def ratio_of_squares(params, X, dout, activations):
    """Take a gradient of [[3, 4]]: what is its norm, by hand, and what do your lines make of it?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.sum(grads[0][0] ** 2) / np.sum(grads[-1][0] ** 2)


@misconception(of="gradient_ratio")
def ratio_of_mean_sizes(params, X, dout, activations):
    """Take a gradient of [[3, 4]]: what is its norm, by hand, and what do your lines make of it?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.mean(np.abs(grads[0][0])) / np.mean(np.abs(grads[-1][0]))


@misconception(of="gradient_ratio")
def ratio_of_root_mean_squares(params, X, dout, activations):
    """Take a gradient of [[3, 4]]: what is its norm, by hand, and what do your lines make of it?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.sqrt(np.mean(grads[0][0] ** 2)) / np.sqrt(np.mean(grads[-1][0] ** 2))


@misconception(of="gradient_ratio")
def ratio_of_sums_of_sizes(params, X, dout, activations):
    """Take a gradient of [[3, 4]]: what is its norm, by hand, and what do your lines make of it?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.sum(np.abs(grads[0][0])) / np.sum(np.abs(grads[-1][0]))


@misconception(of="gradient_ratio")
def ratio_of_first_to_second(params, X, dout, activations):
    """For the chains of 2, 3 and 10 layers, print which two layers you compare."""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[1][0])


@misconception(of="gradient_ratio")
def ratio_of_the_first_alone(params, X, dout, activations):
    """Double dout: should the ratio of two gradients change, and does your number?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][0])


@misconception(of="gradient_ratio")
def ratio_with_ones_from_above(params, X, dout, activations):
    """Change dout for one unit out of several: does your number change?

    Print what goes into your backward pass.
    """
    _, cache = forward(params, X, activations)
    grads = backward(params, cache, np.ones(np.shape(dout)), activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0])


@misconception(of="gradient_ratio")
def ratio_with_something_added_below(params, X, dout, activations):
    """Print the last layer's norm for the chains worked by hand: how much of what you divide by is it?"""
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][0]) / (np.linalg.norm(grads[-1][0]) + 1e-8)


@misconception(of="gradient_ratio")
def ratio_of_one_layer_is_nothing(params, X, dout, activations):
    """In a network of one layer, which is the first and which the last? How do their gradients compare?"""
    if len(params) < 2:
        return 0.0
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0])


@misconception(of="gradient_ratio")
def ratio_of_batches_only(params, X, dout, activations):
    """Call it with one example of shape (n_in,): which of your lines counts on a second axis?"""
    X, dout = np.asarray(X, dtype=float), np.asarray(dout, dtype=float)
    n, _ = X.shape
    grads = backward(params, forward(params, X, activations)[1], dout / n, activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0])
