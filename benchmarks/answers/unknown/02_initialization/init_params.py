import numpy as np


@wrong(of="init_params")
def gives_each_layer_a_child_generator(sizes, initializer, rng):
    """Each layer gets a generator spawned from rng in place of the very rng that was handed in."""
    children = rng.spawn(len(sizes) - 1)
    return [
        (initializer(n_in, n_out, child), np.zeros(n_out))
        for n_in, n_out, child in zip(sizes, sizes[1:], children)
    ]


@wrong(of="init_params", known="params_asked_for_twice")
def asks_twice_to_learn_the_number_of_biases(sizes, initializer, rng):
    """The initialiser is asked a second time for each layer, only to count the rows for the biases."""
    params = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        W = initializer(n_in, n_out, rng)
        b = np.zeros(np.shape(initializer(n_in, n_out, rng))[0])
        params.append((W, b))
    return params


@wrong(of="init_params")
def remembers_weights_by_size(sizes, initializer, rng):
    """Weights are kept in a dictionary by the layer's sizes, so layers of equal size have the same W."""
    cache = {}
    params = []
    for i in range(len(sizes) - 1):
        key = (int(sizes[i]), int(sizes[i + 1]))
        if key not in cache:
            cache[key] = initializer(*key, rng)
        params.append((cache[key], np.zeros(key[1])))
    return params


@wrong(of="init_params", known="params_that_share_the_biases")
def cuts_all_biases_from_one_array(sizes, initializer, rng):
    """All biases are views of one long array of zeros, so changing those of one layer changes the others."""
    zeros = np.zeros(max(sizes))
    params = []
    n_in = sizes[0]
    for n_out in sizes[1:]:
        params.append((initializer(n_in, n_out, rng), zeros[:n_out]))
        n_in = n_out
    return params


@wrong(of="init_params", known="params_scaled_by_a_hundredth")
def scales_the_weights_by_the_inputs(sizes, initializer, rng):
    """The weights that the initialiser gives are divided by the root of n_in, so they are not what it gave."""
    def layer(n_in, n_out):
        W = np.asarray(initializer(n_in, n_out, rng)) / np.sqrt(n_in)
        return W, np.zeros(n_out)

    return [layer(a, b) for a, b in zip(sizes, sizes[1:])]


@wrong(of="init_params")
def returns_a_dictionary_of_w1_b1(sizes, initializer, rng):
    """A dictionary with the keys W1, b1, W2, b2 and so on comes back in place of a list of pairs."""
    parameters = {}
    for l in range(1, len(sizes)):
        parameters["W" + str(l)] = initializer(sizes[l - 1], sizes[l], rng)
        parameters["b" + str(l)] = np.zeros(sizes[l])
    return parameters
