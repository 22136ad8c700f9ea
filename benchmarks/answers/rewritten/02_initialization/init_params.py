"""Known mistakes of init_params, written anew."""

import math

import numpy as np


@rewritten(of="params_with_weights_turned_over", style="loops")
def params_with_weights_turned_over_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        rows = initializer(sizes[k], sizes[k + 1], rng).tolist()
        turned = []
        for j in range(sizes[k]):
            turned.append([row[j] for row in rows])
        params.append((np.array(turned), np.array([0.0] * sizes[k + 1])))
    return params


@rewritten(of="params_with_weights_turned_over", style="numpy")
def params_with_weights_turned_over_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng).swapaxes(0, 1), np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_weights_turned_over", style="student")
def params_with_weights_turned_over_student(sizes, initializer, rng):
    params = []
    for layer in range(1, len(sizes)):
        n_in = sizes[layer - 1]
        n_out = sizes[layer]
        weights = initializer(n_in, n_out, rng)
        weights = weights.T
        bias = np.zeros(n_out)
        params.append((weights, bias))
    return params


@rewritten(of="params_asking_the_other_way_round", style="loops")
def params_asking_the_other_way_round_loops(sizes, initializer, rng):
    params = []
    for k in range(1, len(sizes)):
        W = initializer(sizes[k], sizes[k - 1], rng)
        b = []
        for _ in range(sizes[k]):
            b.append(0.0)
        params.append((W, np.array(b)))
    return params


@rewritten(of="params_asking_the_other_way_round", style="numpy")
def params_asking_the_other_way_round_numpy(sizes, initializer, rng):
    return [(initializer(*pair[::-1], rng), np.full(pair[1], 0.0)) for pair in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_asking_the_other_way_round", style="student")
def params_asking_the_other_way_round_student(sizes, initializer, rng):
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        weights = initializer(units, before, rng)
        bias = np.zeros(units)
        result.append((weights, bias))
        before = units
    return result


@rewritten(of="params_of_transposed_layers", style="loops")
def params_of_transposed_layers_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        V = initializer(n_out, n_in, rng).tolist()
        W = [[V[j][i] for j in range(n_in)] for i in range(n_out)]
        params.append((np.array(W), np.array([0.0] * n_out)))
    return params


@rewritten(of="params_of_transposed_layers", style="numpy")
def params_of_transposed_layers_numpy(sizes, initializer, rng):
    return [(initializer(m, n, rng).transpose(), np.zeros((m,))) for n, m in zip(sizes, sizes[1:])]


@rewritten(of="params_of_transposed_layers", style="student")
def params_of_transposed_layers_student(sizes, initializer, rng):
    params = []
    for i, n_in in enumerate(sizes[:-1]):
        n_out = sizes[i + 1]
        asked = initializer(n_out, n_in, rng)
        weights = asked.T
        params.append((weights, np.zeros(n_out)))
    return params


@rewritten(of="params_with_a_bias_for_each_input", style="loops")
def params_with_a_bias_for_each_input_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([0.0 for _ in range(n_in)])
        params.append((W, b))
    return params


@rewritten(of="params_with_a_bias_for_each_input", style="numpy")
def params_with_a_bias_for_each_input_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.repeat(0.0, n)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_a_bias_for_each_input", style="student")
def params_with_a_bias_for_each_input_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        bias = np.zeros(previous)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_one_bias_for_a_layer", style="loops")
def params_with_one_bias_for_a_layer_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([0.0])
        params.append((W, b))
    return params


@rewritten(of="params_with_one_bias_for_a_layer", style="numpy")
def params_with_one_bias_for_a_layer_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.full(1, 0.0)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_one_bias_for_a_layer", style="student")
def params_with_one_bias_for_a_layer_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        number_of_biases = 1
        bias = np.zeros(number_of_biases)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_a_single_number_for_the_biases", style="loops")
def params_with_a_single_number_for_the_biases_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = 0.0
        params.append((W, b))
    return params


@rewritten(of="params_with_a_single_number_for_the_biases", style="numpy")
def params_with_a_single_number_for_the_biases_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), float(np.zeros(m).sum())) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_a_single_number_for_the_biases", style="student")
def params_with_a_single_number_for_the_biases_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        bias = float(0)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_biases_in_a_column", style="loops")
def params_with_biases_in_a_column_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([[0.0] for _ in range(n_out)])
        params.append((W, b))
    return params


@rewritten(of="params_with_biases_in_a_column", style="numpy")
def params_with_biases_in_a_column_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)[:, np.newaxis]) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_biases_in_a_column", style="student")
def params_with_biases_in_a_column_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        shape = (current, 1)
        bias = np.zeros(shape)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_biases_in_a_row_of_a_matrix", style="loops")
def params_with_biases_in_a_row_of_a_matrix_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([[0.0] * n_out])
        params.append((W, b))
    return params


@rewritten(of="params_with_biases_in_a_row_of_a_matrix", style="numpy")
def params_with_biases_in_a_row_of_a_matrix_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)[np.newaxis, :]) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_biases_in_a_row_of_a_matrix", style="student")
def params_with_biases_in_a_row_of_a_matrix_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        bias = np.zeros(current)
        bias = bias.reshape(1, current)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_biases_of_one", style="loops")
def params_with_biases_of_one_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([1.0 for _ in range(n_out)])
        params.append((W, b))
    return params


@rewritten(of="params_with_biases_of_one", style="numpy")
def params_with_biases_of_one_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.exp(np.zeros(m))) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_biases_of_one", style="student")
def params_with_biases_of_one_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        bias = np.zeros(current)
        bias = bias + 1
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_small_biases", style="loops")
def params_with_small_biases_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = np.array([0.01] * n_out)
        params.append((W, b))
    return params


@rewritten(of="params_with_small_biases", style="numpy")
def params_with_small_biases_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.full((m,), 0.01)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_small_biases", style="student")
def params_with_small_biases_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        small = 0.01
        bias = small * np.ones(current)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_with_biases_from_the_initializer", style="loops")
def params_with_biases_from_the_initializer_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        column = initializer(1, n_out, rng)
        b = []
        for i in range(n_out):
            b.append(column[i, 0])
        params.append((W, np.array(b)))
    return params


@rewritten(of="params_with_biases_from_the_initializer", style="numpy")
def params_with_biases_from_the_initializer_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), initializer(1, m, rng)[..., 0]) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_biases_from_the_initializer", style="student")
def params_with_biases_from_the_initializer_student(sizes, initializer, rng):
    def one_layer(n_in, n_out):
        weights = initializer(n_in, n_out, rng)
        bias_matrix = initializer(1, n_out, rng)
        bias = bias_matrix[:, 0]
        return weights, bias

    layers = []
    for i in range(1, len(sizes)):
        layers.append(one_layer(sizes[i - 1], sizes[i]))
    return layers


@rewritten(of="params_with_biases_drawn_normally", style="loops")
def params_with_biases_drawn_normally_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        b = []
        for _ in range(n_out):
            b.append(rng.normal())
        b = np.array(b)
        params.append((W, b))
    return params


@rewritten(of="params_with_biases_drawn_normally", style="numpy")
def params_with_biases_drawn_normally_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), rng.standard_normal(m)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_with_biases_drawn_normally", style="student")
def params_with_biases_drawn_normally_student(sizes, initializer, rng):
    result = []
    previous = sizes[0]
    for current in sizes[1:]:
        weights = initializer(previous, current, rng)
        bias = rng.normal(0, 1, size=current)
        result.append((weights, bias))
        previous = current
    return result


@rewritten(of="params_without_biases", style="loops")
def params_without_biases_loops(sizes, initializer, rng):
    weights = []
    for k in range(len(sizes) - 1):
        weights.append(initializer(sizes[k], sizes[k + 1], rng))
    return weights


@rewritten(of="params_without_biases", style="numpy")
def params_without_biases_numpy(sizes, initializer, rng):
    return list(map(lambda n, m: initializer(n, m, rng), sizes[:-1], sizes[1:]))


@rewritten(of="params_without_biases", style="student")
def params_without_biases_student(sizes, initializer, rng):
    params = []
    n_in = sizes[0]
    for n_out in sizes[1:]:
        layer = initializer(n_in, n_out, rng)
        params = params + [layer]
        n_in = n_out
    return params


@rewritten(of="params_with_biases_first", style="loops")
def params_with_biases_first_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        W = initializer(sizes[k], sizes[k + 1], rng)
        b = [0.0 for _ in range(sizes[k + 1])]
        params.append((np.array(b), W))
    return params


@rewritten(of="params_with_biases_first", style="numpy")
def params_with_biases_first_numpy(sizes, initializer, rng):
    return [(W, b)[::-1] for W, b in ((initializer(n, m, rng), np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:]))]


@rewritten(of="params_with_biases_first", style="student")
def params_with_biases_first_student(sizes, initializer, rng):
    all_weights = []
    all_biases = []
    for i in range(1, len(sizes)):
        all_weights.append(initializer(sizes[i - 1], sizes[i], rng))
        all_biases.append(np.zeros(sizes[i]))
    return list(zip(all_biases, all_weights))


@rewritten(of="params_without_the_last_layer", style="loops")
def params_without_the_last_layer_loops(sizes, initializer, rng):
    params = []
    k = 0
    while k < len(sizes) - 2:
        W = initializer(sizes[k], sizes[k + 1], rng)
        params.append((W, np.array([0.0] * sizes[k + 1])))
        k += 1
    return params


@rewritten(of="params_without_the_last_layer", style="numpy")
def params_without_the_last_layer_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)) for n, m in zip(sizes[:-2], sizes[1:-1])]


@rewritten(of="params_without_the_last_layer", style="student")
def params_without_the_last_layer_student(sizes, initializer, rng):
    result = []
    how_many = len(sizes) - 1
    for layer in range(1, how_many):
        n_in = sizes[layer - 1]
        n_out = sizes[layer]
        weights = initializer(n_in, n_out, rng)
        result.append((weights, np.zeros(n_out)))
    return result


@rewritten(of="params_without_the_first_layer", style="loops")
def params_without_the_first_layer_loops(sizes, initializer, rng):
    params = []
    for k in range(2, len(sizes)):
        W = initializer(sizes[k - 1], sizes[k], rng)
        b = []
        while len(b) < sizes[k]:
            b.append(0.0)
        params.append((W, np.array(b)))
    return params


@rewritten(of="params_without_the_first_layer", style="numpy")
def params_without_the_first_layer_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.full(m, 0.0)) for n, m in zip(sizes[1:-1], sizes[2:])]


@rewritten(of="params_without_the_first_layer", style="student")
def params_without_the_first_layer_student(sizes, initializer, rng):
    hidden = list(sizes)[1:]
    result = []
    for i in range(len(hidden) - 1):
        n_in = hidden[i]
        n_out = hidden[i + 1]
        weights = initializer(n_in, n_out, rng)
        bias = np.zeros(n_out)
        result.append((weights, bias))
    return result


@rewritten(of="params_with_a_layer_too_many", style="loops")
def params_with_a_layer_too_many_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes)):
        n_in = sizes[k]
        n_out = sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        params.append((W, np.array([0.0] * n_out)))
    return params


@rewritten(of="params_with_a_layer_too_many", style="numpy")
def params_with_a_layer_too_many_numpy(sizes, initializer, rng):
    return [(initializer(n, sizes[k], rng), np.zeros(sizes[k])) for k, n in enumerate(sizes, start=1)]


@rewritten(of="params_with_a_layer_too_many", style="student")
def params_with_a_layer_too_many_student(sizes, initializer, rng):
    def layer(number):
        weights = initializer(sizes[number - 1], sizes[number], rng)
        bias = np.zeros(sizes[number])
        return (weights, bias)

    result = []
    number = 1
    while number <= len(sizes):
        result.append(layer(number))
        number = number + 1
    return result


@rewritten(of="params_of_two_layers_always", style="loops")
def params_of_two_layers_always_loops(sizes, initializer, rng):
    first, second, third = sizes
    params = []
    for n_in, n_out in ((first, second), (second, third)):
        W = initializer(n_in, n_out, rng)
        params.append((W, np.array([0.0] * n_out)))
    return params


@rewritten(of="params_of_two_layers_always", style="numpy")
def params_of_two_layers_always_numpy(sizes, initializer, rng):
    n, m, p = sizes
    return list(zip([initializer(n, m, rng), initializer(m, p, rng)], np.split(np.zeros(m + p), [m])))


@rewritten(of="params_of_two_layers_always", style="student")
def params_of_two_layers_always_student(sizes, initializer, rng):
    n_inputs, n_hidden, n_outputs = sizes
    W1 = initializer(n_inputs, n_hidden, rng)
    b1 = np.zeros(n_hidden)
    W2 = initializer(n_hidden, n_outputs, rng)
    b2 = np.zeros(n_outputs)
    return [(W1, b1), (W2, b2)]


@rewritten(of="params_with_the_last_layer_first", style="loops")
def params_with_the_last_layer_first_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        W = initializer(sizes[k], sizes[k + 1], rng)
        b = np.array([0.0] * sizes[k + 1])
        params.insert(0, (W, b))
    return params


@rewritten(of="params_with_the_last_layer_first", style="numpy")
def params_with_the_last_layer_first_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:])][::-1]


@rewritten(of="params_with_the_last_layer_first", style="student")
def params_with_the_last_layer_first_student(sizes, initializer, rng):
    params = []
    n_in = sizes[0]
    for n_out in sizes[1:]:
        weights = initializer(n_in, n_out, rng)
        bias = np.zeros(n_out)
        params.append((weights, bias))
        n_in = n_out
    params.reverse()
    return params


@rewritten(of="params_that_all_start_at_the_inputs", style="loops")
def params_that_all_start_at_the_inputs_loops(sizes, initializer, rng):
    params = []
    for k in range(1, len(sizes)):
        W = initializer(sizes[0], sizes[k], rng)
        params.append((W, np.array([0.0 for _ in range(sizes[k])])))
    return params


@rewritten(of="params_that_all_start_at_the_inputs", style="numpy")
def params_that_all_start_at_the_inputs_numpy(sizes, initializer, rng):
    n, *rest = sizes
    return [(initializer(n, m, rng), np.zeros(m)) for m in rest]


@rewritten(of="params_that_all_start_at_the_inputs", style="student")
def params_that_all_start_at_the_inputs_student(sizes, initializer, rng):
    n_in = sizes[0]
    result = []
    for n_out in sizes[1:]:
        weights = initializer(n_in, n_out, rng)
        bias = np.zeros(n_out)
        result.append((weights, bias))
    return result


@rewritten(of="params_seeded_at_each_layer", style="loops")
def params_seeded_at_each_layer_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        own = np.random.default_rng(0)
        W = initializer(sizes[k], sizes[k + 1], own)
        params.append((W, np.array([0.0] * sizes[k + 1])))
    return params


@rewritten(of="params_seeded_at_each_layer", style="numpy")
def params_seeded_at_each_layer_numpy(sizes, initializer, rng):
    return [(initializer(n, m, np.random.Generator(np.random.PCG64(0))), np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_seeded_at_each_layer", style="student")
def params_seeded_at_each_layer_student(sizes, initializer, rng):
    seed = 0
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        rng = np.random.default_rng(seed)
        weights = initializer(before, units, rng)
        bias = np.zeros(units)
        result.append((weights, bias))
        before = units
    return result


@rewritten(of="params_drawn_normally_whatever_is_asked", style="loops")
def params_drawn_normally_whatever_is_asked_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        W = []
        for _ in range(sizes[k + 1]):
            W.append([rng.normal() for _ in range(sizes[k])])
        params.append((np.array(W), np.array([0.0] * sizes[k + 1])))
    return params


@rewritten(of="params_drawn_normally_whatever_is_asked", style="numpy")
def params_drawn_normally_whatever_is_asked_numpy(sizes, initializer, rng):
    return [(rng.standard_normal((m, n)), np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_drawn_normally_whatever_is_asked", style="student")
def params_drawn_normally_whatever_is_asked_student(sizes, initializer, rng):
    result = []
    for i in range(1, len(sizes)):
        n_in = sizes[i - 1]
        n_out = sizes[i]
        numbers = rng.normal(0, 1, n_in * n_out)
        weights = numbers.reshape(n_out, n_in)
        result.append((weights, np.zeros(n_out)))
    return result


@rewritten(of="params_of_zeros_whatever_is_asked", style="loops")
def params_of_zeros_whatever_is_asked_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        W = [[0.0] * sizes[k] for _ in range(sizes[k + 1])]
        b = [0.0] * sizes[k + 1]
        params.append((np.array(W), np.array(b)))
    return params


@rewritten(of="params_of_zeros_whatever_is_asked", style="numpy")
def params_of_zeros_whatever_is_asked_numpy(sizes, initializer, rng):
    return [(np.full((m, n), 0.0), np.full(m, 0.0)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_of_zeros_whatever_is_asked", style="student")
def params_of_zeros_whatever_is_asked_student(sizes, initializer, rng):
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        weights = zeros_init(before, units)
        bias = np.zeros(units)
        result.append((weights, bias))
        before = units
    return result


@rewritten(of="params_scaled_by_a_hundredth", style="loops")
def params_scaled_by_a_hundredth_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        n_in, n_out = sizes[k], sizes[k + 1]
        W = initializer(n_in, n_out, rng)
        small = [[0.01 * W[i, j] for j in range(n_in)] for i in range(n_out)]
        params.append((np.array(small), np.array([0.0] * n_out)))
    return params


@rewritten(of="params_scaled_by_a_hundredth", style="numpy")
def params_scaled_by_a_hundredth_numpy(sizes, initializer, rng):
    return [(initializer(n, m, rng) / 100.0, np.zeros(m)) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_scaled_by_a_hundredth", style="student")
def params_scaled_by_a_hundredth_student(sizes, initializer, rng):
    scale = 0.01
    result = []
    for i in range(len(sizes) - 1):
        n_in = sizes[i]
        n_out = sizes[i + 1]
        weights = initializer(n_in, n_out, rng)
        weights = weights * scale
        bias = np.zeros(n_out)
        result.append((weights, bias))
    return result


@rewritten(of="params_that_share_the_biases", style="loops")
def params_that_share_the_biases_loops(sizes, initializer, rng):
    made = []
    params = []
    for k in range(len(sizes) - 1):
        W = initializer(sizes[k], sizes[k + 1], rng)
        b = None
        for old in made:
            if len(old) == sizes[k + 1]:
                b = old
        if b is None:
            b = np.array([0.0] * sizes[k + 1])
            made.append(b)
        params.append((W, b))
    return params


@rewritten(of="params_that_share_the_biases", style="numpy")
def params_that_share_the_biases_numpy(sizes, initializer, rng):
    shared = {int(m): np.zeros(m) for m in np.unique(np.asarray(sizes)[1:])}
    return [(initializer(n, m, rng), shared[int(m)]) for n, m in zip(sizes[:-1], sizes[1:])]


@rewritten(of="params_that_share_the_biases", style="student")
def params_that_share_the_biases_student(sizes, initializer, rng):
    biases = {}
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        weights = initializer(before, units, rng)
        if units not in biases:
            biases[units] = np.zeros(units)
        result.append((weights, biases[units]))
        before = units
    return result


@rewritten(of="params_asked_for_twice", style="loops")
def params_asked_for_twice_loops(sizes, initializer, rng):
    params = []
    for k in range(len(sizes) - 1):
        first = initializer(sizes[k], sizes[k + 1], rng)
        b = []
        for _ in range(first.shape[0]):
            b.append(0.0)
        params.append((initializer(sizes[k], sizes[k + 1], rng), np.array(b)))
    return params


@rewritten(of="params_asked_for_twice", style="numpy")
def params_asked_for_twice_numpy(sizes, initializer, rng):
    pairs = zip(sizes[:-1], sizes[1:])
    return [(W, b) for b, W in ((np.zeros(initializer(n, m, rng).shape[0]), initializer(n, m, rng)) for n, m in pairs)]


@rewritten(of="params_asked_for_twice", style="student")
def params_asked_for_twice_student(sizes, initializer, rng):
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        rows, columns = initializer(before, units, rng).shape
        bias = np.zeros(rows)
        weights = initializer(before, units, rng)
        result.append((weights, bias))
        before = units
    return result


@rewritten(of="params_that_use_up_the_sizes", style="loops")
def params_that_use_up_the_sizes_loops(sizes, initializer, rng):
    params = []
    while len(sizes) > 1:
        n_in = sizes.pop(0)
        n_out = sizes[0]
        W = initializer(n_in, n_out, rng)
        params.append((W, np.array([0.0] * n_out)))
    return params


@rewritten(of="params_that_use_up_the_sizes", style="numpy")
def params_that_use_up_the_sizes_numpy(sizes, initializer, rng):
    count = len(sizes) - 1
    return [(initializer(sizes.pop(0), sizes[0], rng), np.zeros(sizes[0])) for _ in range(count)]


@rewritten(of="params_that_use_up_the_sizes", style="student")
def params_that_use_up_the_sizes_student(sizes, initializer, rng):
    result = []
    n_in = sizes[0]
    for i in range(len(sizes) - 1):
        sizes.remove(n_in)
        n_out = sizes[0]
        weights = initializer(n_in, n_out, rng)
        bias = np.zeros(n_out)
        result.append((weights, bias))
        n_in = n_out
    return result
