import numpy as np


@wrong(of="forward")
def all_hidden_layers_use_the_first_name(params, X, activations):
    """Uses activations[0] for every hidden layer and activations[-1] for the last, so the names between are ignored."""
    out = np.asarray(X, dtype=float)
    cache = []
    for i, (W, b) in enumerate(params):
        name = activations[-1] if i == len(params) - 1 else activations[0]
        z = dense(out, W, b)
        cache.append((out, z))
        out = ACTIVATIONS[name][0](z)
    return out, cache


@wrong(of="forward", known="forward_of_one_example_as_a_batch")
def outputs_always_have_two_axes(params, X, activations):
    """Makes a batch of one of a single example and never undoes it, so the outputs are (1, n_out)."""
    out = np.atleast_2d(np.asarray(X, dtype=float))
    cache = []
    for layer, name in zip(params, activations):
        z = dense(out, *layer)
        cache.append((out, z))
        out = ACTIVATIONS[name][0](z)
    return out, cache


@wrong(of="forward")
def gives_three_things_back(params, X, activations):
    """Returns the outputs, the list of inputs and the list of pre-activations: three values where a pair is asked for."""
    inputs, pre_activations = [], []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations):
        inputs.append(a)
        pre_activations.append(dense(a, W, b))
        a = ACTIVATIONS[name][0](pre_activations[-1])
    return a, inputs, pre_activations


@wrong(of="forward")
def elif_chain_without_elu_and_softplus(params, X, activations):
    """Writes the activations out in a chain of elif that does not know elu and softplus, which pass z on as if they were the identity."""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = a @ np.asarray(W, dtype=float).T + np.asarray(b, dtype=float)
        cache.append((a, z))
        if name == "sigmoid":
            a = 1 / (1 + np.exp(-z))
        elif name == "tanh":
            a = np.tanh(z)
        elif name == "relu":
            a = np.maximum(0, z)
        elif name == "leaky_relu":
            a = np.where(z > 0, z, 0.2 * z)
        elif name == "step":
            a = (z >= 0).astype(float)
        else:
            a = z
    return a, cache


@wrong(of="forward")
def adds_the_input_where_widths_agree(params, X, activations):
    """Adds a layer's input to its output wherever the two have one shape, as a residual network does."""
    a = np.asarray(X, dtype=float)
    cache = []
    for (W, b), name in zip(params, activations):
        z = dense(a, W, b)
        cache.append((a, z))
        new = ACTIVATIONS[name][0](z)
        a = new + a if new.shape == a.shape else new
    return a, cache


@wrong(of="forward")
def inputs_take_the_type_of_the_weights(params, X, activations):
    """Converts each layer's inputs to the dtype of its weights, so whole-number weights cut the inputs off to whole numbers."""
    outputs, cache = np.asarray(X), []
    for (W, b), name in zip(params, activations):
        W = np.asarray(W)
        outputs = outputs.astype(W.dtype)
        z = outputs @ W.T + np.asarray(b)
        cache.append((outputs, z))
        outputs = ACTIVATIONS[name][0](z)
    return outputs, cache


@wrong(of="forward")
def guesses_whether_to_transpose(params, X, activations):
    """Computes X @ W where the shapes allow it and X @ W.T otherwise, so square layers are applied transposed."""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        z = a @ W + b if a.shape[-1] == W.shape[0] and W.shape[1] == b.size else a @ W.T + b
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache
