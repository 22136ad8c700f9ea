"""What people write for init_params when it is not quite right."""

from itertools import pairwise

import numpy as np


@misconception(of="init_params")
def params_with_weights_turned_over(sizes, initializer, rng):
    """For the sizes [4, 8, 3], print the shape of each W: which of its numbers counts the units?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng).T, np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_asking_the_other_way_round(sizes, initializer, rng):
    """In which order does an initialiser want its sizes?

    Call `zeros_init` by hand as your loop does for [4, 8, 3], and look at the shape.
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_out, n_in, rng), np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_of_transposed_layers(sizes, initializer, rng):
    """In which order does an initialiser want its sizes?

    Call `zeros_init` by hand as your loop does for [4, 8, 3], and look at the shape.
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_out, n_in, rng).T, np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_with_a_bias_for_each_input(sizes, initializer, rng):
    """What is a bias added to, an input or the sum of a unit?

    Count for [4, 8, 3] how many each layer needs.
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.zeros(n_in)))
    return params


@misconception(of="init_params")
def params_with_one_bias_for_a_layer(sizes, initializer, rng):
    """In the example of the text, how many numbers are there to train? Count yours."""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.zeros(1)))
    return params


@misconception(of="init_params")
def params_with_a_single_number_for_the_biases(sizes, initializer, rng):
    """In the example of the text, how many numbers are there to train? Count yours."""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), 0.0))
    return params


# A habit from courses in which examples are columns.
@misconception(of="init_params")
def params_with_biases_in_a_column(sizes, initializer, rng):
    """Print the shape of each b beside the one in the example: how many axes has it?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.zeros((n_out, 1))))
    return params


@misconception(of="init_params")
def params_with_biases_in_a_row_of_a_matrix(sizes, initializer, rng):
    """Print the shape of each b beside the one in the example: how many axes has it?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.zeros((1, n_out))))
    return params


@misconception(of="init_params")
def params_with_biases_of_one(sizes, initializer, rng):
    """Print the biases of a new network: from which value should they start?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.ones(n_out)))
    return params


@misconception(of="init_params")
def params_with_small_biases(sizes, initializer, rng):
    """Print the biases of a new network: from which value should they start?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), np.full(n_out, 0.01)))
    return params


@misconception(of="init_params")
def params_with_biases_from_the_initializer(sizes, initializer, rng):
    """Which of the two, weights or biases, must be random to tell units apart?

    Print the biases of a new network.
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        W = initializer(n_in, n_out, rng)
        b = initializer(1, n_out, rng)[:, 0]
        params.append((W, b))
    return params


@misconception(of="init_params")
def params_with_biases_drawn_normally(sizes, initializer, rng):
    """Which of the two, weights or biases, must be random to tell units apart?

    Print the biases of a new network.
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((initializer(n_in, n_out, rng), rng.normal(size=n_out)))
    return params


@misconception(of="init_params")
def params_without_biases(sizes, initializer, rng):
    """Take the first layer apart with `W, b = params[0]`: are both there?"""
    return [initializer(n_in, n_out, rng) for n_in, n_out in pairwise(sizes)]


@misconception(of="init_params")
def params_with_biases_first(sizes, initializer, rng):
    """Take the first layer apart with `W, b = params[0]`, and print both: is each where you expect it?"""
    return [(np.zeros(n_out), initializer(n_in, n_out, rng)) for n_in, n_out in pairwise(sizes)]


@misconception(of="init_params")
def params_without_the_last_layer(sizes, initializer, rng):
    """Count the layers for [4, 8, 3] and for [2, 3]: does your loop reach the outputs?"""
    params = []
    for k in range(len(sizes) - 2):
        params.append((initializer(sizes[k], sizes[k + 1], rng), np.zeros(sizes[k + 1])))
    return params


@misconception(of="init_params")
def params_without_the_first_layer(sizes, initializer, rng):
    """Count the layers for [4, 8, 3]: which one takes in the 4 inputs?"""
    params = []
    for k in range(1, len(sizes) - 1):
        params.append((initializer(sizes[k], sizes[k + 1], rng), np.zeros(sizes[k + 1])))
    return params


@misconception(of="init_params")
def params_with_a_layer_too_many(sizes, initializer, rng):
    """How many layers do three sizes make? Step through your loop on paper and watch its last round."""
    params = []
    for k in range(len(sizes)):
        params.append((initializer(sizes[k], sizes[k + 1], rng), np.zeros(sizes[k + 1])))
    return params


@misconception(of="init_params")
def params_of_two_layers_always(sizes, initializer, rng):
    """Count the layers that you get for one, two and five sizes after the first."""
    n_in, n_hidden, n_out = sizes
    return [
        (initializer(n_in, n_hidden, rng), np.zeros(n_hidden)),
        (initializer(n_hidden, n_out, rng), np.zeros(n_out)),
    ]


@misconception(of="init_params")
def params_with_the_last_layer_first(sizes, initializer, rng):
    """Which layer does an example meet first, and where in your list does that stand?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.insert(0, (initializer(n_in, n_out, rng), np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_that_all_start_at_the_inputs(sizes, initializer, rng):
    """For [4, 8, 3], what does the second layer take in?

    Print the shapes and see whether each layer fits the one before.
    """
    n_in = sizes[0]
    return [(initializer(n_in, n_out, rng), np.zeros(n_out)) for n_out in sizes[1:]]


# https://github.com/netket/netket/issues/241
@misconception(of="init_params")
def params_seeded_at_each_layer(sizes, initializer, rng):
    """Print the weights for the sizes [3, 3, 3]: are the two layers different?

    Which generator does each of them draw from?
    """
    params = []
    for n_in, n_out in pairwise(sizes):
        rng = np.random.default_rng(0)
        params.append((initializer(n_in, n_out, rng), np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_drawn_normally_whatever_is_asked(sizes, initializer, rng):
    """Call it with `zeros_init` and print the weights: who decides what they are?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((rng.normal(size=(n_out, n_in)), np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_of_zeros_whatever_is_asked(sizes, initializer, rng):
    """Call it with an initialiser that gives ones, and print the weights: who decides what they are?"""
    return [(np.zeros((n_out, n_in)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]


@misconception(of="init_params")
def params_scaled_by_a_hundredth(sizes, initializer, rng):
    """Call it with an initialiser that gives ones, and print the weights: is anything done to them since?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        params.append((0.01 * initializer(n_in, n_out, rng), np.zeros(n_out)))
    return params


@misconception(of="init_params")
def params_that_share_the_biases(sizes, initializer, rng):
    """For the sizes [4, 4, 4], change one bias of the first layer and print those of the second."""
    zeros = {}
    params = []
    for n_in, n_out in pairwise(sizes):
        b = zeros.setdefault(int(n_out), np.zeros(n_out))
        params.append((initializer(n_in, n_out, rng), b))
    return params


@misconception(of="init_params")
def params_asked_for_twice(sizes, initializer, rng):
    """Let the initialiser print a line whenever it is called: how many lines does each layer print?"""
    params = []
    for n_in, n_out in pairwise(sizes):
        n_units = initializer(n_in, n_out, rng).shape[0]
        params.append((initializer(n_in, n_out, rng), np.zeros(n_units)))
    return params


@misconception(of="init_params")
def params_that_use_up_the_sizes(sizes, initializer, rng):
    """Print `sizes` before and after a call: is it still the caller's list?"""
    params = []
    while len(sizes) > 1:
        n_in = sizes.pop(0)
        params.append((initializer(n_in, sizes[0], rng), np.zeros(sizes[0])))
    return params
