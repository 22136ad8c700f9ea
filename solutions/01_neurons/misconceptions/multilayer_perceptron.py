"""What people write for layers upon layers when it is not quite right."""

import numpy as np


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_a_linear_output(params, X, activations):
    """Count the activations that you apply in a network of two layers, and the names that you were given."""
    for (W, b), name in zip(params[:-1], activations[:-1], strict=True):
        X = ACTIVATIONS[name][0](dense(X, W, b))
    W, b = params[-1]
    return dense(X, W, b)


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_linear_hidden_layers(params, X, activations):
    """Print what the hidden layer hands on in the network that computes XOR: has it decided anything?"""
    for W, b in params:
        X = dense(X, W, b)
    return ACTIVATIONS[activations[-1]][0](X)


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_without_activations(params, X, activations):
    """Print what the hidden layer hands on in the network that computes XOR: where do the names come in?"""
    for W, b in params:
        X = dense(X, W, b)
    return X


# Two ways to take one name for all layers share a hint.
@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_the_first_activation_everywhere(params, X, activations):
    """Give two layers two different names, and print in each step which one you use."""
    for W, b in params:
        X = ACTIVATIONS[activations[0]][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_the_last_activation_everywhere(params, X, activations):
    """Give two layers two different names, and print in each step which one you use."""
    for W, b in params:
        X = ACTIVATIONS[activations[-1]][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_the_names_from_behind(params, X, activations):
    """Give two layers two different names, and print in each step which one you use for which layer."""
    for (W, b), name in zip(params, activations[::-1], strict=True):
        X = ACTIVATIONS[name][0](dense(X, W, b))
    return X


# Two activations that people write in place of the names share a hint.
@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_sigmoids(params, X, activations):
    """Call it with other names: does anything change?"""
    for W, b in params:
        X = sigmoid(dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_steps(params, X, activations):
    """Call it with other names: does anything change?"""
    for W, b in params:
        X = step(dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_slopes(params, X, activations):
    """Print `ACTIVATIONS["relu"]`: what are the two things in it, and which of them did you call?"""
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][1](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_pairs_for_functions(params, X, activations):
    """Print `ACTIVATIONS["relu"]`: can one call what stands there?"""
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_names_for_functions(params, X, activations):
    """Print the type of what you call: how does one come from a name to the function of that name?"""
    for (W, b), activation in zip(params, activations, strict=True):
        X = activation(dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_that_activates_first(params, X, activations):
    """Follow one example through the first layer on paper: which comes first, the sum or the activation?"""
    X = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        X = dense(ACTIVATIONS[name][0](X), W, b)
    return X


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="multilayer_perceptron")
def multilayer_perceptron_without_biases(params, X, activations):
    """Follow the corner (0, 0) through the network for XOR: what should each layer add to its sums?"""
    for (W, _), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][0](np.dot(X, np.transpose(W)))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_that_feeds_every_layer_with_the_examples(params, X, activations):
    """Print the shape of what goes into the second layer: where does it come from in your loop?"""
    for (W, b), name in zip(params, activations, strict=True):
        outputs = ACTIVATIONS[name][0](dense(X, W, b))
    return outputs


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_the_first_layer_alone(params, X, activations):
    """Print which layer you are in, each time: how many of three do you get to see?"""
    W, b = params[0]
    return ACTIVATIONS[activations[0]][0](dense(X, W, b))


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_without_its_first_layer(params, X, activations):
    """Print in each step of your loop which layer it is: with which number do Python's indices begin?"""
    for i in range(1, len(params)):
        W, b = params[i]
        X = ACTIVATIONS[activations[i]][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_without_its_last_layer(params, X, activations):
    """Print in each step of your loop which layer it is: where does it stop?"""
    for i in range(len(params) - 1):
        W, b = params[i]
        X = ACTIVATIONS[activations[i]][0](dense(X, W, b))
    return X


# Two ways to write two layers out share a hint.
@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_two_layers(params, X, activations):
    """Call it with one layer, and then with three: how many does it expect?"""
    (W1, b1), (W2, b2) = params
    hidden = ACTIVATIONS[activations[0]][0](dense(X, W1, b1))
    return ACTIVATIONS[activations[1]][0](dense(hidden, W2, b2))


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_the_first_two_layers(params, X, activations):
    """Call it with one layer, and then with three: how many does it expect?"""
    W1, b1 = params[0]
    W2, b2 = params[1]
    hidden = ACTIVATIONS[activations[0]][0](dense(X, W1, b1))
    return ACTIVATIONS[activations[1]][0](dense(hidden, W2, b2))


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_from_the_last_layer_on(params, X, activations):
    """Print the shape of W in each step of your loop: which layer meets the examples first?"""
    for (W, b), name in zip(params[::-1], activations[::-1], strict=True):
        X = ACTIVATIONS[name][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_with_weights_not_transposed(params, X, activations):
    """Write down the shapes on both sides of your product for 3 inputs and 2 units: which two lengths meet?

    You have written a function that gets this right already.
    """
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][0](np.dot(X, W) + b)
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_by_products_with_weights_not_transposed(params, X, activations):
    """Write down the shapes on both sides of your product for 3 inputs and 2 units: which two lengths meet?

    You have written a function that gets this right already.
    """
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][0](np.asarray(X) @ np.asarray(W) + b)
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_that_gives_every_layer(params, X, activations):
    """Print the length of what you give for three layers: whose outputs were asked for?"""
    outputs = []
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][0](dense(X, W, b))
        outputs.append(X)
    return outputs


# With tuples, the second stops where the first goes on.
@misconception(of="multilayer_perceptron")
def multilayer_perceptron_that_uses_up_its_parameters(params, X, activations):
    """Print `len(params)` after the call: could the caller use the network again?"""
    names = list(activations)
    params = list(params) if isinstance(params, tuple) else params
    while params:
        W, b = params.pop(0)
        X = ACTIVATIONS[names.pop(0)][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_that_pops_from_lists(params, X, activations):
    """Print `len(params)` after the call: could the caller use the network again?"""
    while params:
        W, b = params.pop(0)
        X = ACTIVATIONS[activations.pop(0)][0](dense(X, W, b))
    return X


@misconception(of="multilayer_perceptron")
def multilayer_perceptron_of_a_few_names(params, X, activations):
    """Call it with each name of `ACTIVATIONS` in turn: which of them does it not know?"""
    for (W, b), name in zip(params, activations, strict=True):
        X = dense(X, W, b)
        if name == "step":
            X = step(X)
        elif name == "tanh":
            X = np.tanh(X)
        elif name == "sigmoid":
            X = sigmoid(X)
    return X
