import numpy as np


@wrong(of="multilayer_perceptron")
def gives_all_hidden_layers_the_first_activation(params, X, activations):
    """Every hidden layer uses the first name, and only the last layer has its own."""
    hidden = ACTIVATIONS[activations[0]][0]
    output = ACTIVATIONS[activations[-1]][0]
    *inner, (W_last, b_last) = params
    for W, b in inner:
        X = hidden(dense(X, W, b))
    return output(dense(X, W_last, b_last))


@wrong(of="multilayer_perceptron")
def adds_a_shortcut_where_it_fits(params, X, activations):
    """Where a layer gives as many numbers as it takes, its input is added to its output as in a residual network."""
    A = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations):
        out = ACTIVATIONS[name][0](dense(A, W, b))
        A = out + A if out.shape == A.shape else out
    return A


@wrong(of="multilayer_perceptron")
def keeps_the_layers_in_a_dictionary_by_activation(params, X, activations):
    """The layers are kept in a dictionary by the name of their activation, so of two layers with the same name one is lost."""
    layers = dict(zip(activations, params))
    for name, (W, b) in layers.items():
        phi = ACTIVATIONS[name][0]
        X = phi(dense(X, W, b))
    return X


@wrong(of="multilayer_perceptron", known="multilayer_perceptron_of_a_few_names")
def knows_four_activations_only(params, X, activations):
    """A chain of ifs knows step, sigmoid, tanh and relu, and passes the pre-activations on unchanged for all other names."""
    h = X
    for l in range(len(params)):
        W, b = params[l]
        z = dense(h, W, b)
        if activations[l] == "step":
            h = step(z)
        elif activations[l] == "sigmoid":
            h = sigmoid(z)
        elif activations[l] == "tanh":
            h = tanh(z)
        elif activations[l] == "relu":
            h = relu(z)
        else:
            h = z
    return h


@wrong(of="multilayer_perceptron")
def flattens_a_single_output(params, X, activations):
    """Where the last layer has a single unit, the result is ravelled to (N,) in place of (N, 1)."""
    y = X
    for i, (W, b) in enumerate(params):
        y = ACTIVATIONS[activations[i]][0](dense(y, W, b))
    if np.shape(y)[-1] == 1 and np.ndim(y) == 2:
        y = np.ravel(y)
    return y
