"""Known mistakes in multilayer_perceptron, written anew."""

import math

import numpy as np


@rewritten(of="multilayer_perceptron_with_a_linear_output", style="loops")
def multilayer_perceptron_with_a_linear_output_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        W, b = params[k]
        outputs = dense(outputs, W, b)
        if k + 1 < len(params):
            outputs = ACTIVATIONS[activations[k]][0](outputs)
    return outputs


@rewritten(of="multilayer_perceptron_with_a_linear_output", style="numpy")
def multilayer_perceptron_with_a_linear_output_numpy(params, X, activations):
    *hidden, (W, b) = params
    for (V, c), name in zip(hidden, activations):
        X = ACTIVATIONS[name][0](np.inner(np.asarray(X, dtype=float), V) + c)
    return np.inner(np.asarray(X, dtype=float), W) + b


@rewritten(of="multilayer_perceptron_with_a_linear_output", style="student")
def multilayer_perceptron_with_a_linear_output_student(params, X, activations):
    a = np.array(X, dtype=float)
    names = list(activations)[:-1] + ["identity"]
    i = 0
    while i < len(params):
        z = dense(a, params[i][0], params[i][1])
        if i < len(params) - 1:
            f = ACTIVATIONS[names[i]][0]
            a = f(z)
        else:
            a = z
        i += 1
    return a


@rewritten(of="multilayer_perceptron_with_linear_hidden_layers", style="loops")
def multilayer_perceptron_with_linear_hidden_layers_loops(params, X, activations):
    outputs = X
    for W, b in params:
        outputs = dense(outputs, W, b)
    return ACTIVATIONS[activations[-1]][0](outputs)


@rewritten(of="multilayer_perceptron_with_linear_hidden_layers", style="numpy")
def multilayer_perceptron_with_linear_hidden_layers_numpy(params, X, activations):
    *hidden, (W, b) = params
    for V, c in hidden:
        X = np.inner(np.asarray(X, dtype=float), V) + c
    return ACTIVATIONS[activations[len(hidden)]][0](np.inner(np.asarray(X, dtype=float), W) + b)


@rewritten(of="multilayer_perceptron_with_linear_hidden_layers", style="student")
def multilayer_perceptron_with_linear_hidden_layers_student(params, X, activations):
    a = np.array(X, dtype=float)
    last = len(params) - 1
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        if i == last:
            f = ACTIVATIONS[activations[i]][0]
            z = f(z)
        a = z
    return a


@rewritten(of="multilayer_perceptron_without_activations", style="loops")
def multilayer_perceptron_without_activations_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        outputs = dense(outputs, *params[k])
    return outputs


@rewritten(of="multilayer_perceptron_without_activations", style="numpy")
def multilayer_perceptron_without_activations_numpy(params, X, activations):
    for W, b in params:
        X = np.einsum("...d,kd->...k", np.asarray(X, dtype=float), np.asarray(W, dtype=float)) + b
    return X


@rewritten(of="multilayer_perceptron_without_activations", style="student")
def multilayer_perceptron_without_activations_student(params, X, activations):
    a = np.array(X, dtype=float)
    for layer in params:
        W = layer[0]
        b = layer[1]
        z = dense(a, W, b)
        a = z
    return a


@rewritten(of="multilayer_perceptron_with_the_first_activation_everywhere", style="loops")
def multilayer_perceptron_with_the_first_activation_everywhere_loops(params, X, activations):
    outputs = X
    for W, b in params:
        outputs = ACTIVATIONS[activations[0]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_with_the_first_activation_everywhere", style="numpy")
def multilayer_perceptron_with_the_first_activation_everywhere_numpy(params, X, activations):
    activation = ACTIVATIONS[activations[0]][0]
    for W, b in params:
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_with_the_first_activation_everywhere", style="student")
def multilayer_perceptron_with_the_first_activation_everywhere_student(params, X, activations):
    def layer_output(inputs, layer):
        z = dense(inputs, layer[0], layer[1])
        return ACTIVATIONS[activations[0]][0](z)

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        a = layer_output(a, params[i])
        i += 1
    return a


@rewritten(of="multilayer_perceptron_with_the_last_activation_everywhere", style="loops")
def multilayer_perceptron_with_the_last_activation_everywhere_loops(params, X, activations):
    outputs = X
    for W, b in params:
        outputs = ACTIVATIONS[activations[-1]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_with_the_last_activation_everywhere", style="numpy")
def multilayer_perceptron_with_the_last_activation_everywhere_numpy(params, X, activations):
    activation = ACTIVATIONS[activations[-1]][0]
    for W, b in params:
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_with_the_last_activation_everywhere", style="student")
def multilayer_perceptron_with_the_last_activation_everywhere_student(params, X, activations):
    def layer_output(inputs, layer):
        z = dense(inputs, layer[0], layer[1])
        return ACTIVATIONS[activations[-1]][0](z)

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        a = layer_output(a, params[i])
        i += 1
    return a


@rewritten(of="multilayer_perceptron_of_sigmoids", style="loops")
def multilayer_perceptron_of_sigmoids_loops(params, X, activations):
    outputs = X
    for W, b in params:
        outputs = sigmoid(dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_of_sigmoids", style="numpy")
def multilayer_perceptron_of_sigmoids_numpy(params, X, activations):
    activation = sigmoid
    for W, b in params:
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_of_sigmoids", style="student")
def multilayer_perceptron_of_sigmoids_student(params, X, activations):
    def layer_output(inputs, layer):
        z = dense(inputs, layer[0], layer[1])
        return sigmoid(z)

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        a = layer_output(a, params[i])
        i += 1
    return a


@rewritten(of="multilayer_perceptron_of_steps", style="loops")
def multilayer_perceptron_of_steps_loops(params, X, activations):
    outputs = X
    for W, b in params:
        outputs = step(dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_of_steps", style="numpy")
def multilayer_perceptron_of_steps_numpy(params, X, activations):
    activation = step
    for W, b in params:
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_of_steps", style="student")
def multilayer_perceptron_of_steps_student(params, X, activations):
    def layer_output(inputs, layer):
        z = dense(inputs, layer[0], layer[1])
        return step(z)

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        a = layer_output(a, params[i])
        i += 1
    return a


@rewritten(of="multilayer_perceptron_with_the_names_from_behind", style="loops")
def multilayer_perceptron_with_the_names_from_behind_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        name = activations[len(params) - 1 - k]
        outputs = ACTIVATIONS[name][0](dense(outputs, params[k][0], params[k][1]))
    return outputs


@rewritten(of="multilayer_perceptron_with_the_names_from_behind", style="numpy")
def multilayer_perceptron_with_the_names_from_behind_numpy(params, X, activations):
    for (W, b), name in zip(params, activations[::-1]):
        X = ACTIVATIONS[name][0](np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_with_the_names_from_behind", style="student")
def multilayer_perceptron_with_the_names_from_behind_student(params, X, activations):
    names = list(activations)
    names.reverse()
    a = np.array(X, dtype=float)
    for i, layer in enumerate(params):
        f = ACTIVATIONS[names[i]][0]
        z = dense(a, layer[0], layer[1])
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_of_slopes", style="loops")
def multilayer_perceptron_of_slopes_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        _, slope = ACTIVATIONS[activations[k]]
        outputs = slope(dense(outputs, *params[k]))
    return outputs


@rewritten(of="multilayer_perceptron_of_slopes", style="numpy")
def multilayer_perceptron_of_slopes_numpy(params, X, activations):
    for (W, b), name in zip(params, activations):
        X = ACTIVATIONS[name][-1](np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_of_slopes", style="student")
def multilayer_perceptron_of_slopes_student(params, X, activations):
    def activate(z, name):
        pair = ACTIVATIONS[name]
        return pair[1](z)

    a = np.array(X, dtype=float)
    for i in range(len(params)):
        W, b = params[i]
        z = dense(a, W, b)
        a = activate(z, activations[i])
    return a


@rewritten(of="multilayer_perceptron_with_pairs_for_functions", style="loops")
def multilayer_perceptron_with_pairs_for_functions_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        outputs = ACTIVATIONS[activations[k]](dense(outputs, *params[k]))
    return outputs


@rewritten(of="multilayer_perceptron_with_pairs_for_functions", style="numpy")
def multilayer_perceptron_with_pairs_for_functions_numpy(params, X, activations):
    for (W, b), activation in zip(params, map(ACTIVATIONS.get, activations)):
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_with_pairs_for_functions", style="student")
def multilayer_perceptron_with_pairs_for_functions_student(params, X, activations):
    a = np.array(X, dtype=float)
    for i in range(len(params)):
        W, b = params[i]
        z = dense(a, W, b)
        f = ACTIVATIONS[activations[i]]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_with_names_for_functions", style="loops")
def multilayer_perceptron_with_names_for_functions_loops(params, X, activations):
    outputs = X
    for k in range(len(params)):
        outputs = activations[k](dense(outputs, *params[k]))
    return outputs


@rewritten(of="multilayer_perceptron_with_names_for_functions", style="numpy")
def multilayer_perceptron_with_names_for_functions_numpy(params, X, activations):
    for (W, b), activation in zip(params, activations):
        X = activation(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_with_names_for_functions", style="student")
def multilayer_perceptron_with_names_for_functions_student(params, X, activations):
    a = np.array(X, dtype=float)
    i = 0
    for W, b in params:
        f = activations[i]
        z = dense(a, W, b)
        a = f(z)
        i += 1
    return a


@rewritten(of="multilayer_perceptron_that_activates_first", style="loops")
def multilayer_perceptron_that_activates_first_loops(params, X, activations):
    outputs = np.asarray(X, dtype=float)
    for k in range(len(params)):
        W, b = params[k]
        outputs = dense(ACTIVATIONS[activations[k]][0](outputs), W, b)
    return outputs


@rewritten(of="multilayer_perceptron_that_activates_first", style="numpy")
def multilayer_perceptron_that_activates_first_numpy(params, X, activations):
    X = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations):
        X = np.inner(ACTIVATIONS[name][0](X), W) + b
    return X


@rewritten(of="multilayer_perceptron_that_activates_first", style="student")
def multilayer_perceptron_that_activates_first_student(params, X, activations):
    def layer_output(inputs, W, b, name):
        f = ACTIVATIONS[name][0]
        activated = f(inputs)
        return dense(activated, W, b)

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        a = layer_output(a, params[i][0], params[i][1], activations[i])
        i += 1
    return a


@rewritten(of="multilayer_perceptron_without_biases", style="loops")
def multilayer_perceptron_without_biases_loops(params, X, activations):
    outputs = X
    for (W, b), name in zip(params, activations):
        outputs = ACTIVATIONS[name][0](dense(outputs, W, [0.0] * len(b)))
    return outputs


@rewritten(of="multilayer_perceptron_without_biases", style="numpy")
def multilayer_perceptron_without_biases_numpy(params, X, activations):
    for (W, _), name in zip(params, activations):
        X = ACTIVATIONS[name][0](np.einsum("...d,kd->...k", np.asarray(X, dtype=float), np.asarray(W, dtype=float)))
    return X


@rewritten(of="multilayer_perceptron_without_biases", style="student")
def multilayer_perceptron_without_biases_student(params, X, activations):
    a = np.array(X, dtype=float)
    for i in range(len(params)):
        weights = np.array(params[i][0], dtype=float)
        z = a @ weights.T
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_that_feeds_every_layer_with_the_examples", style="loops")
def multilayer_perceptron_that_feeds_every_layer_with_the_examples_loops(params, X, activations):
    results = []
    for (W, b), name in zip(params, activations):
        results.append(ACTIVATIONS[name][0](dense(X, W, b)))
    return results[-1]


@rewritten(of="multilayer_perceptron_that_feeds_every_layer_with_the_examples", style="numpy")
def multilayer_perceptron_that_feeds_every_layer_with_the_examples_numpy(params, X, activations):
    sums = [dense(X, *layer) for layer in params]
    return ACTIVATIONS[activations[len(sums) - 1]][0](sums[-1])


@rewritten(of="multilayer_perceptron_that_feeds_every_layer_with_the_examples", style="student")
def multilayer_perceptron_that_feeds_every_layer_with_the_examples_student(params, X, activations):
    examples = np.array(X, dtype=float)
    a = examples
    for i in range(len(params)):
        z = dense(examples, params[i][0], params[i][1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_of_the_first_layer_alone", style="loops")
def multilayer_perceptron_of_the_first_layer_alone_loops(params, X, activations):
    for (W, b), name in zip(params, activations):
        return ACTIVATIONS[name][0](dense(X, W, b))


@rewritten(of="multilayer_perceptron_of_the_first_layer_alone", style="numpy")
def multilayer_perceptron_of_the_first_layer_alone_numpy(params, X, activations):
    W, b = params[0]
    return ACTIVATIONS[activations[0]][0](np.inner(np.asarray(X, dtype=float), np.asarray(W, dtype=float)) + b)


@rewritten(of="multilayer_perceptron_of_the_first_layer_alone", style="student")
def multilayer_perceptron_of_the_first_layer_alone_student(params, X, activations):
    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        z = dense(a, params[i][0], params[i][1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
        i += 1
        return a


@rewritten(of="multilayer_perceptron_without_its_first_layer", style="loops")
def multilayer_perceptron_without_its_first_layer_loops(params, X, activations):
    outputs = X
    for k in range(1, len(params)):
        W, b = params[k]
        outputs = ACTIVATIONS[activations[k]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_without_its_first_layer", style="numpy")
def multilayer_perceptron_without_its_first_layer_numpy(params, X, activations):
    for (W, b), name in zip(params[1:], activations[1:]):
        X = ACTIVATIONS[name][0](dense(X, W, b))
    return X


@rewritten(of="multilayer_perceptron_without_its_first_layer", style="student")
def multilayer_perceptron_without_its_first_layer_student(params, X, activations):
    a = X
    for i, layer in enumerate(params):
        if i == 0:
            continue
        z = dense(a, layer[0], layer[1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_without_its_last_layer", style="loops")
def multilayer_perceptron_without_its_last_layer_loops(params, X, activations):
    outputs = X
    for k in range(len(params) - 1):
        W, b = params[k]
        outputs = ACTIVATIONS[activations[k]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_without_its_last_layer", style="numpy")
def multilayer_perceptron_without_its_last_layer_numpy(params, X, activations):
    for (W, b), name in zip(params[:-1], activations):
        X = ACTIVATIONS[name][0](np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_without_its_last_layer", style="student")
def multilayer_perceptron_without_its_last_layer_student(params, X, activations):
    a = X
    i = 0
    while i + 1 < len(params):
        layer = params[i]
        z = dense(a, layer[0], layer[1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
        i = i + 1
    return a


@rewritten(of="multilayer_perceptron_of_two_layers", style="loops")
def multilayer_perceptron_of_two_layers_loops(params, X, activations):
    first, second = params
    outputs = X
    for (W, b), name in zip((first, second), activations):
        outputs = ACTIVATIONS[name][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_of_two_layers", style="numpy")
def multilayer_perceptron_of_two_layers_numpy(params, X, activations):
    (V, c), (W, b) = params
    inner, outer = (ACTIVATIONS[activations[k]][0] for k in (0, 1))
    return outer(np.inner(inner(np.inner(np.asarray(X, dtype=float), V) + c), W) + b)


@rewritten(of="multilayer_perceptron_of_two_layers", style="student")
def multilayer_perceptron_of_two_layers_student(params, X, activations):
    (W1, b1), (W2, b2) = params
    f1 = ACTIVATIONS[activations[0]][0]
    f2 = ACTIVATIONS[activations[1]][0]
    hidden = f1(dense(X, W1, b1))
    out = f2(dense(hidden, W2, b2))
    return out


@rewritten(of="multilayer_perceptron_of_the_first_two_layers", style="loops")
def multilayer_perceptron_of_the_first_two_layers_loops(params, X, activations):
    outputs = X
    for k in range(2):
        W, b = params[k]
        outputs = ACTIVATIONS[activations[k]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_of_the_first_two_layers", style="numpy")
def multilayer_perceptron_of_the_first_two_layers_numpy(params, X, activations):
    V, c = params[0]
    W, b = params[1]
    inner, outer = ACTIVATIONS[activations[0]][0], ACTIVATIONS[activations[1]][0]
    return outer(np.inner(inner(np.inner(np.asarray(X, dtype=float), V) + c), W) + b)


@rewritten(of="multilayer_perceptron_of_the_first_two_layers", style="student")
def multilayer_perceptron_of_the_first_two_layers_student(params, X, activations):
    W1 = params[0][0]
    b1 = params[0][1]
    W2 = params[1][0]
    b2 = params[1][1]
    f1 = ACTIVATIONS[activations[0]][0]
    f2 = ACTIVATIONS[activations[1]][0]
    hidden = f1(dense(X, W1, b1))
    out = f2(dense(hidden, W2, b2))
    return out


@rewritten(of="multilayer_perceptron_from_the_last_layer_on", style="loops")
def multilayer_perceptron_from_the_last_layer_on_loops(params, X, activations):
    outputs = X
    for k in range(len(params) - 1, -1, -1):
        W, b = params[k]
        outputs = ACTIVATIONS[activations[k]][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_from_the_last_layer_on", style="numpy")
def multilayer_perceptron_from_the_last_layer_on_numpy(params, X, activations):
    for (W, b), name in zip(params[::-1], activations[::-1]):
        X = ACTIVATIONS[name][0](dense(X, W, b))
    return X


@rewritten(of="multilayer_perceptron_from_the_last_layer_on", style="student")
def multilayer_perceptron_from_the_last_layer_on_student(params, X, activations):
    a = np.array(X, dtype=float)
    i = len(params)
    while i > 0:
        i -= 1
        layer = params[i]
        z = dense(a, layer[0], layer[1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_with_weights_not_transposed", style="loops")
def multilayer_perceptron_with_weights_not_transposed_loops(params, X, activations):
    outputs = np.asarray(X, dtype=float)
    for k in range(len(params)):
        z = np.dot(outputs, np.asarray(params[k][0], dtype=float))
        for place, c in enumerate(params[k][1]):
            z[..., place] += c
        outputs = ACTIVATIONS[activations[k]][0](z)
    return outputs


@rewritten(of="multilayer_perceptron_with_weights_not_transposed", style="numpy")
def multilayer_perceptron_with_weights_not_transposed_numpy(params, X, activations):
    for (W, b), name in zip(params, activations):
        X = ACTIVATIONS[name][0](np.add(np.asarray(X, dtype=float).dot(W), b))
    return X


@rewritten(of="multilayer_perceptron_with_weights_not_transposed", style="student")
def multilayer_perceptron_with_weights_not_transposed_student(params, X, activations):
    a = np.array(X, dtype=float)
    i = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        z = np.dot(a, W)
        z = z + b
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
        i += 1
    return a


@rewritten(of="multilayer_perceptron_by_products_with_weights_not_transposed", style="loops")
def multilayer_perceptron_by_products_with_weights_not_transposed_loops(params, X, activations):
    outputs = np.asarray(X, dtype=float)
    for k in range(len(params)):
        z = outputs @ np.asarray(params[k][0], dtype=float)
        for place, c in enumerate(params[k][1]):
            z[..., place] += c
        outputs = ACTIVATIONS[activations[k]][0](z)
    return outputs


@rewritten(of="multilayer_perceptron_by_products_with_weights_not_transposed", style="numpy")
def multilayer_perceptron_by_products_with_weights_not_transposed_numpy(params, X, activations):
    for (W, b), name in zip(params, activations):
        X = ACTIVATIONS[name][0](np.add(np.matmul(np.asarray(X, dtype=float), np.asarray(W, dtype=float)), b))
    return X


@rewritten(of="multilayer_perceptron_by_products_with_weights_not_transposed", style="student")
def multilayer_perceptron_by_products_with_weights_not_transposed_student(params, X, activations):
    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        z = a @ W + b
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
        i += 1
    return a


@rewritten(of="multilayer_perceptron_that_gives_every_layer", style="loops")
def multilayer_perceptron_that_gives_every_layer_loops(params, X, activations):
    results = []
    outputs = X
    for (W, b), name in zip(params, activations):
        outputs = ACTIVATIONS[name][0](dense(outputs, W, b))
        results.append(outputs)
    return results


@rewritten(of="multilayer_perceptron_that_gives_every_layer", style="numpy")
def multilayer_perceptron_that_gives_every_layer_numpy(params, X, activations):
    layers = [np.asarray(X, dtype=float)]
    for (W, b), name in zip(params, activations):
        layers.append(ACTIVATIONS[name][0](np.inner(layers[-1], W) + b))
    return layers[1:]


@rewritten(of="multilayer_perceptron_that_gives_every_layer", style="student")
def multilayer_perceptron_that_gives_every_layer_student(params, X, activations):
    a = np.array(X, dtype=float)
    all_outputs = []
    i = 0
    while i < len(params):
        z = dense(a, params[i][0], params[i][1])
        f = ACTIVATIONS[activations[i]][0]
        a = f(z)
        all_outputs += [a]
        i += 1
    return all_outputs


@rewritten(of="multilayer_perceptron_that_uses_up_its_parameters", style="loops")
def multilayer_perceptron_that_uses_up_its_parameters_loops(params, X, activations):
    if isinstance(params, tuple):
        params = list(params)
    outputs = X
    for name in list(activations):
        W, b = params.pop(0)
        outputs = ACTIVATIONS[name][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_that_uses_up_its_parameters", style="numpy")
def multilayer_perceptron_that_uses_up_its_parameters_numpy(params, X, activations):
    layers = [*params] if type(params) is tuple else params
    names = iter(activations)
    while layers:
        W, b = layers[0]
        del layers[0]
        X = ACTIVATIONS[next(names)][0](np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_that_uses_up_its_parameters", style="student")
def multilayer_perceptron_that_uses_up_its_parameters_student(params, X, activations):
    a = np.array(X, dtype=float)
    names = list(activations)
    if type(params) != list:
        params = list(params)
    while len(params) > 0:
        layer = params.pop(0)
        name = names.pop(0)
        z = dense(a, layer[0], layer[1])
        f = ACTIVATIONS[name][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_that_pops_from_lists", style="loops")
def multilayer_perceptron_that_pops_from_lists_loops(params, X, activations):
    outputs = X
    for _ in range(len(params)):
        W, b = params.pop(0)
        outputs = ACTIVATIONS[activations.pop(0)][0](dense(outputs, W, b))
    return outputs


@rewritten(of="multilayer_perceptron_that_pops_from_lists", style="numpy")
def multilayer_perceptron_that_pops_from_lists_numpy(params, X, activations):
    while params:
        (W, b), name = params.pop(0), activations.pop(0)
        X = ACTIVATIONS[name][0](np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_that_pops_from_lists", style="student")
def multilayer_perceptron_that_pops_from_lists_student(params, X, activations):
    a = np.array(X, dtype=float)
    while len(params) > 0:
        name = activations.pop(0)
        layer = params.pop(0)
        W = layer[0]
        b = layer[1]
        z = dense(a, W, b)
        f = ACTIVATIONS[name][0]
        a = f(z)
    return a


@rewritten(of="multilayer_perceptron_of_a_few_names", style="loops")
def multilayer_perceptron_of_a_few_names_loops(params, X, activations):
    outputs = X
    for (W, b), name in zip(params, activations):
        outputs = dense(outputs, W, b)
        if name == "step":
            outputs = step(outputs)
        elif name == "tanh":
            outputs = np.tanh(outputs)
        elif name == "sigmoid":
            outputs = sigmoid(outputs)
    return outputs


@rewritten(of="multilayer_perceptron_of_a_few_names", style="numpy")
def multilayer_perceptron_of_a_few_names_numpy(params, X, activations):
    known = {"step": step, "tanh": np.tanh, "sigmoid": sigmoid}
    for (W, b), name in zip(params, activations):
        X = known.get(name, np.positive)(np.inner(np.asarray(X, dtype=float), W) + b)
    return X


@rewritten(of="multilayer_perceptron_of_a_few_names", style="student")
def multilayer_perceptron_of_a_few_names_student(params, X, activations):
    def activate(z, name):
        if name == "sigmoid":
            return sigmoid(z)
        if name == "tanh":
            return np.tanh(z)
        if name == "step":
            return step(z)
        return z

    a = np.array(X, dtype=float)
    i = 0
    while i < len(params):
        z = dense(a, params[i][0], params[i][1])
        a = activate(z, activations[i])
        i += 1
    return a
