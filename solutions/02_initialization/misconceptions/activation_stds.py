"""What people write for activation_stds when it is not quite right."""

import numpy as np


@misconception(of="activation_stds")
def stds_before_the_activation(params, X, activations):
    """Run one tanh layer with huge weights: can its outputs spread as far as you report?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        stds.append(np.std(z))
        a = ACTIVATIONS[name][0](z)
    return stds


@misconception(of="activation_stds")
def stds_of_the_inputs_of_each_layer(params, X, activations):
    """Work out the example of the text: are 1 and 3 what the layer takes in, or what it gives?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        stds.append(np.std(a))
        a = ACTIVATIONS[name][0](dense(a, W, b))
    return stds


@misconception(of="activation_stds")
def stds_of_a_sample(params, X, activations):
    """Work out the example of the text by hand, and look at what you divide the squares by."""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a, ddof=1))
    return stds


@misconception(of="activation_stds")
def stds_without_the_root(params, X, activations):
    """Let all outputs be twice as large: by which factor should a deviation grow, and by which does yours?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.var(a))
    return stds


@misconception(of="activation_stds")
def stds_averaged_over_units(params, X, activations):
    """Take two units, one that always gives 0 and one that always gives 10: how far do all outputs spread?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.mean(np.std(a, axis=0)))
    return stds


@misconception(of="activation_stds")
def stds_averaged_over_examples(params, X, activations):
    """Take one unit that gives 0 for the first example and 10 for the second: what do you report?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.mean(np.std(a, axis=-1)))
    return stds


@misconception(of="activation_stds")
def stds_of_each_unit(params, X, activations):
    """Print what you return for one layer of 3 units: how many numbers should there be?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a, axis=0))
    return stds


@misconception(of="activation_stds")
def stds_of_each_example(params, X, activations):
    """Print what you return for one layer and 3 examples: how many numbers should there be?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a, axis=-1))
    return stds


@misconception(of="activation_stds")
def stds_around_zero(params, X, activations):
    """Take a layer whose outputs are all 5: how far do they spread, and what do you report?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.sqrt(np.mean(a**2)))
    return stds


@misconception(of="activation_stds")
def stds_replaced_by_means(params, X, activations):
    """Take a layer whose outputs are all 5: how far do they spread, and what do you report?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.mean(a))
    return stds


@misconception(of="activation_stds")
def stds_replaced_by_mean_sizes(params, X, activations):
    """Take a layer whose outputs are all 5: how far do they spread, and what do you report?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.mean(np.abs(a)))
    return stds


@misconception(of="activation_stds")
def stds_replaced_by_mean_deviations(params, X, activations):
    """Work out the deviation of 0, 0, 0 and 4 by hand: where do squares come in?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.mean(np.abs(a - np.mean(a))))
    return stds


@misconception(of="activation_stds")
def stds_beginning_with_the_examples(params, X, activations):
    """Count the numbers that you return for a network of one layer: which layer is the first for?"""
    a = np.asarray(X, dtype=float)
    stds = [np.std(a)]
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_of_the_last_layer_alone(params, X, activations):
    """Print what you return for a network of two layers: where is the first one's?"""
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
    return [np.std(a)]


@misconception(of="activation_stds")
def stds_as_a_single_number(params, X, activations):
    """Print what you return for a network of two layers: where is the first one's?"""
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
    return np.std(a)


@misconception(of="activation_stds")
def stds_that_return_too_early(params, X, activations):
    """Print what you return for a network of two layers: how often does your loop go round?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a))
        return stds
    return stds


@misconception(of="activation_stds")
def stds_without_biases(params, X, activations):
    """Change a bias of the first layer, before a ReLU: should what you return change?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, _), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](a @ np.transpose(W))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_of_layers_that_pass_on_what_was_not_activated(params, X, activations):
    """Follow one example by hand through two ReLU layers: what does the second one take in?"""
    stds = []
    z = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(z, W, b)
        stds.append(np.std(ACTIVATIONS[name][0](z)))
    return stds


@misconception(of="activation_stds")
def stds_without_activations(params, X, activations):
    """Swap one of the names in `activations` for another: what changes in what you return?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for W, b in params:
        a = dense(a, W, b)
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_with_the_first_activation_everywhere(params, X, activations):
    """Swap the second name in `activations` for another: what changes in what you return?"""
    stds = []
    a = np.asarray(X, dtype=float)
    activation = ACTIVATIONS[activations[0]][0]
    for W, b in params:
        a = activation(dense(a, W, b))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_with_relu_everywhere(params, X, activations):
    """Swap one of the names in `activations` for another: what changes in what you return?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for W, b in params:
        a = np.maximum(0, dense(a, W, b))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_with_the_derivatives(params, X, activations):
    """Print `ACTIVATIONS["tanh"]`: which of its two functions do you call?"""
    stds = []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][1](dense(a, W, b))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_of_the_weights(params, X, activations):
    """Call it with other examples: should what you return stay the same?"""
    return [np.std(W) for W, _ in params]


@misconception(of="activation_stds")
def stds_of_batches_only(params, X, activations):
    """Call it with a single example of shape (3,): how many axes has it, and what do you ask of it?"""
    X = np.asarray(X, dtype=float)
    n_examples, n_inputs = X.shape
    a = X.reshape(n_examples, n_inputs)
    stds = []
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_of_arrays_only(params, X, activations):
    """Call it with lists of numbers for W and b: which of your lines asks for what only an array has?"""
    stds = []
    a = X
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](a @ W.T + b)
        stds.append(np.std(a))
    return stds


@misconception(of="activation_stds")
def stds_relative_to_the_examples(params, X, activations):
    """Work out the example of the text: what do you divide the deviation by?"""
    a = np.asarray(X, dtype=float)
    first = np.std(a)
    stds = []
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
        stds.append(np.std(a) / first)
    return stds
