"""What people write for backward when it is not quite right.

All of them read the cache of the notebook's forward: for each layer its inputs and its pre-activations.
"""

import numpy as np


@misconception(of="backward")
def backward_without_what_comes_from_above(params, cache, dout, activations):
    """Double dout: do your gradients double?"""
    grads, dout = [], np.ones(np.shape(dout))
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_without_slopes(params, cache, dout, activations):
    """Work through the example [0, 0] by hand, where the ReLU is shut: what reaches your first layer?"""
    grads = []
    for (W, _), (X, _z) in list(zip(params, cache, strict=True))[::-1]:
        dout, dW, db = dense_backward(dout, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_without_hidden_slopes(params, cache, dout, activations):
    """Work through the example [0, 0] by hand, where the ReLU is shut: what reaches your first layer?"""
    grads = []
    dout = activation_backward(dout, cache[-1][1], activations[-1])
    for (W, _), (X, _z) in list(zip(params, cache, strict=True))[::-1]:
        dout, dW, db = dense_backward(dout, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_without_the_last_slope(params, cache, dout, activations):
    """Take a single layer with a sigmoid: is dout the gradient before its activation, or after it?"""
    grads = []
    for i in reversed(range(len(params))):
        X, z = cache[i]
        dz = dout if i == len(params) - 1 else activation_backward(dout, z, activations[i])
        dout, dW, db = dense_backward(dz, X, params[i][0])
        grads.insert(0, (dW, db))
    return grads


# https://stackoverflow.com/questions/53287032
@misconception(of="backward")
def backward_with_slopes_left_out_of_what_goes_down(params, cache, dout, activations):
    """Print what each layer hands down: has it come through this layer's activation?

    Take two layers whose last unit is saturated, and ask what the first one can still learn.
    """
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        _, dW, db = dense_backward(dz, X, W)
        dout = np.asarray(dout, dtype=float) @ np.asarray(W, dtype=float)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_with_slopes_at_what_came_out(params, cache, dout, activations):
    """For one tanh with z = 3, print the number at which you take the slope: is it z?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        a = ACTIVATIONS[name][0](z)
        dz = activation_backward(dout, a, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_with_slopes_at_the_inputs(params, cache, dout, activations):
    """Take a layer of 3 inputs and 2 units: of which shape is what you take the slopes at?"""
    grads = []
    for (W, _), (X, _z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = np.asarray(dout, dtype=float) * ACTIVATIONS[name][1](X)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_with_the_last_name_everywhere(params, cache, dout, activations):
    """In a network with several names, print for each layer whose slope you take: is it this layer's?"""
    grads = []
    for (W, _), (X, z) in list(zip(params, cache, strict=True))[::-1]:
        dz = activation_backward(dout, z, activations[-1])
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_with_names_from_the_front(params, cache, dout, activations):
    """In a network with several names, print for each layer whose slope you take: is it this layer's?"""
    grads = []
    for (W, _), (X, z), name in zip(list(params)[::-1], list(cache)[::-1], activations, strict=True):
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_from_the_first_layer_on(params, cache, dout, activations):
    """In which layer of a network of two does your loop begin, and which one does dout belong to?"""
    grads = []
    for (W, _), (X, z), name in zip(params, cache, activations, strict=True):
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.append((dW, db))
    return grads


@misconception(of="backward")
def backward_with_the_last_layer_first(params, cache, dout, activations):
    """Print the shapes of your gradients beside those in params, layer by layer: do they pair up?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.append((dW, db))
    return grads


@misconception(of="backward")
def backward_with_dout_in_every_layer(params, cache, dout, activations):
    """Print the shape of what each layer gets from above, in a network of 2, 4 and 3: whose is it?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        _, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_of_the_last_layer_alone(params, cache, dout, activations):
    """Print the shapes of your gradients beside those in params, layer by layer: do they pair up?"""
    X, z = cache[-1]
    dz = activation_backward(dout, z, activations[-1])
    _, dW, db = dense_backward(dz, X, params[-1][0])
    return [(dW, db)]


@misconception(of="backward")
def backward_that_stops_before_the_first_layer(params, cache, dout, activations):
    """Print the shapes of your gradients beside those in params, layer by layer: do they pair up?"""
    grads = []
    for i in range(len(params) - 1, 0, -1):
        X, z = cache[i]
        dz = activation_backward(dout, z, activations[i])
        dout, dW, db = dense_backward(dz, X, params[i][0])
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_divided_by_the_examples(params, cache, dout, activations):
    """Give it a batch twice over, with half the dout: do your gradients stay what they were?

    Look for the number of examples in your lines, open or hidden.
    """
    grads = []
    n = len(np.atleast_2d(dout))
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW / n, db / n))
    return grads


@misconception(of="backward")
def backward_divided_in_every_layer(params, cache, dout, activations):
    """Give it a batch twice over, with half the dout: do your gradients stay what they were?

    Look for the number of examples in your lines, open or hidden.
    """
    grads = []
    n = len(np.atleast_2d(dout))
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name) / n
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_with_biases_averaged(params, cache, dout, activations):
    """Give it a batch twice over, with half the dout: do your gradients stay what they were?

    Look for the number of examples in your lines, open or hidden.
    """
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, _db = dense_backward(dz, X, W)
        grads.insert(0, (dW, np.atleast_2d(dz).mean(axis=0)))
    return grads


@misconception(of="backward")
def backward_with_one_number_for_all_biases(params, cache, dout, activations):
    """Print the shapes of db and b of a layer with three units: how many slopes are there?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, _db = dense_backward(dz, X, W)
        grads.insert(0, (dW, np.sum(dz)))
    return grads


@misconception(of="backward")
def backward_with_biases_in_a_row(params, cache, dout, activations):
    """Print db.shape and b.shape of a layer: how many axes has each?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, _db = dense_backward(dz, X, W)
        grads.insert(0, (dW, np.atleast_2d(dz).sum(axis=0, keepdims=True)))
    return grads


@misconception(of="backward")
def backward_with_dw_transposed(params, cache, dout, activations):
    """Print the shapes of dW and W of a layer with 2 inputs and 3 units: are they the same?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW.T, db))
    return grads


@misconception(of="backward")
def backward_with_inputs_before_activation(params, cache, dout, activations):
    """A weight of the second layer multiplies a number: has that been through the first layer's activation?

    Print what you multiply with to get its gradient.
    """
    grads = []
    for i in reversed(range(len(params))):
        X, z = cache[i]
        inputs = cache[i - 1][1] if i > 0 else X
        dz = activation_backward(dout, z, activations[i])
        dout, dW, db = dense_backward(dz, inputs, params[i][0])
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_through_weights_that_moved(params, cache, dout, activations):
    """Print params before and after your function has run: are they what the caller passed?

    And which weights did the forward pass go through, those before or those after?
    """
    grads = []
    for (W, b), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        dz = activation_backward(dout, z, name)
        _, dW, db = dense_backward(dz, X, W)
        W -= 0.1 * dW
        b -= 0.1 * db
        dout = dz @ W
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_that_moves_the_weights(params, cache, dout, activations):
    """Print params before and after your function has run: are they what the caller passed?

    And which weights did the forward pass go through, those before or those after?
    """
    grads = []
    for (W, b), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        W -= 0.1 * dW
        b -= 0.1 * db
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_that_uses_up_the_cache(params, cache, dout, activations):
    """Call it twice with the same cache: what is left of it for the second call?"""
    grads = []
    for (W, _), name in zip(list(params)[::-1], list(activations)[::-1], strict=True):
        X, z = cache.pop()
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_that_changes_dout(params, cache, dout, activations):
    """Print dout after your function has run: is it still what the caller passed?"""
    grads = []
    dout = np.asarray(dout, dtype=float)
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dout *= ACTIVATIONS[name][1](z)
        dout, dW, db = dense_backward(dout, X, W)
        grads.insert(0, (dW, db))
    return grads


@misconception(of="backward")
def backward_downhill(params, cache, dout, activations):
    """Move one weight by 0.01 along its gradient and compute the loss again: does it rise or fall?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads.insert(0, (-dW, -db))
    return grads


@misconception(of="backward")
def backward_of_batches_only(params, cache, dout, activations):
    """Pass one example of shape (n_in,) both ways: what does transposing do to an array of one axis?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = np.asarray(dout, dtype=float) * ACTIVATIONS[name][1](z)
        grads.insert(0, (dz.T @ X, dz.sum(axis=0)))
        dout = dz @ np.asarray(W, dtype=float)
    return grads


@misconception(of="backward")
def backward_in_one_flat_list(params, cache, dout, activations):
    """Print len() of what you return for a network of one layer: how many pairs should there be?"""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations, strict=True))[::-1]:
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads = [dW, db, *grads]
    return grads
