import numpy as np


@wrong(of="backward", known="backward_without_the_last_slope")
def a_last_sigmoid_is_left_out(params, cache, dout, activations):
    """Does not go back through the activation of the last layer if it is a sigmoid, as if the loss had done it already."""
    grads = [None] * len(params)
    last = len(params) - 1
    for i in range(last, -1, -1):
        X, z = cache[i]
        if i == last and activations[i] == "sigmoid":
            dz = np.asarray(dout, dtype=float)
        else:
            dz = activation_backward(dout, z, activations[i])
        dout, dW, db = dense_backward(dz, X, params[i][0])
        grads[i] = (dW, db)
    return grads


@wrong(of="backward", known="backward_that_uses_up_the_cache")
def eats_the_cache(params, cache, dout, activations):
    """Pops layer after layer from the cache until it is empty, so the same call a second time gives an empty list."""
    grads = []
    while cache:
        X, z = cache.pop()
        i = len(cache)
        dout, dW, db = dense_backward(activation_backward(dout, z, activations[i]), X, params[i][0])
        grads.insert(0, (dW, db))
    return grads


@wrong(of="backward", known="backward_with_slopes_left_out_of_what_goes_down")
def forgets_the_slope_on_the_way_down(params, cache, dout, activations):
    """Uses the slope of the activation for a layer's own dW and db, but sends dout @ W without it to the layer below."""
    dout = np.asarray(dout, dtype=float)
    grads = []
    for (W, b), (X, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        dz = activation_backward(dout, z, name)
        _, dW, db = dense_backward(dz, X, W)
        dout = dout @ np.asarray(W, dtype=float)
        grads.append((dW, db))
    return grads[::-1]


@wrong(of="backward", known="backward_with_names_from_the_front")
def names_are_not_turned_round(params, cache, dout, activations):
    """Turns parameters and cache round but not the names, so the last layer is sent back through the first activation."""
    grads = []
    for (W, _), (X, z), name in zip(reversed(list(params)), reversed(list(cache)), activations):
        dz = activation_backward(dout, z, name)
        dout, dW, db = dense_backward(dz, X, W)
        grads = [(dW, db)] + grads
    return grads


@wrong(of="backward")
def loop_ends_before_the_first_layer(params, cache, dout, activations):
    """Runs over range(L - 1, 0, -1), which leaves index 0 out, so the first layer's gradients stay zeros."""
    grads = [(np.zeros(np.shape(W)), np.zeros(np.shape(b))) for W, b in params]
    for i in range(len(params) - 1, 0, -1):
        dz = activation_backward(dout, cache[i][1], activations[i])
        dout, dW, db = dense_backward(dz, cache[i][0], params[i][0])
        grads[i] = (dW, db)
    return grads


@wrong(of="backward", known="backward_in_one_flat_list")
def one_flat_list_of_gradients(params, cache, dout, activations):
    """Returns dW1, db1, dW2, db2 and so on in one flat list instead of a list of pairs."""
    grads = []
    for (W, _), (X, z), name in list(zip(params, cache, activations))[::-1]:
        dout, dW, db = dense_backward(activation_backward(dout, z, name), X, W)
        grads = [dW, db, *grads]
    return grads


@wrong(of="backward")
def clips_gradients_that_are_long(params, cache, dout, activations):
    """Scales what goes back to the layer below to length 1 where it is longer, so that it cannot explode."""
    grads = []
    for k in reversed(range(len(params))):
        inputs, z = cache[k]
        dz = activation_backward(dout, z, activations[k])
        dout, dW, db = dense_backward(dz, inputs, params[k][0])
        length = np.linalg.norm(dout)
        if length > 1:
            dout = dout / length
        grads.append((dW, db))
    grads.reverse()
    return grads


@wrong(of="backward")
def bias_of_one_example_is_a_single_number(params, cache, dout, activations):
    """Sums dz over axis 0 for one example too, where that axis is the units, so db is a single number."""
    dout = np.asarray(dout, dtype=float)
    grads = []
    for (W, b), (X, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        dz = dout * ACTIVATIONS[name][1](z)
        dW = np.outer(dz, X) if dz.ndim == 1 else dz.T @ X
        db = np.sum(dz, axis=0)
        dout = dz @ np.asarray(W, dtype=float)
        grads.append((dW, db))
    return grads[::-1]
