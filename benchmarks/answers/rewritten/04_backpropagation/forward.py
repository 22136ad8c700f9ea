"""Known mistakes in forward, written anew in other styles."""

import math

import numpy as np


@rewritten(of="forward_without_biases", style="loops")
def forward_without_biases_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        w = np.asarray(params[i][0], dtype=float).tolist()
        rows = np.atleast_2d(a).tolist()
        z = np.array([[sum(p * q for p, q in zip(row, unit)) for unit in w] for row in rows])
        if a.ndim == 1:
            z = z[0]
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_without_biases", style="numpy")
def forward_without_biases_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, _), name in zip(params, activations):
        z = np.einsum("...d,kd->...k", a, np.asarray(W, dtype=float))
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_without_biases", style="student")
def forward_without_biases_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights, bias = params[layer]
        sums = dense(out, weights, np.zeros(len(bias)))
        memory.append((out, sums))
        phi = ACTIVATIONS[activations[layer]][0]
        out = phi(sums)
    return out, memory


@rewritten(of="forward_without_the_last_activation", style="loops")
def forward_without_the_last_activation_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        W, b = params[i]
        z = dense(a, W, b)
        cache.append((a, z))
        if i < len(params) - 1:
            a = ACTIVATIONS[activations[i]][0](z)
        else:
            a = z
    return a, cache


@rewritten(of="forward_without_the_last_activation", style="numpy")
def forward_without_the_last_activation_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, [*activations[:-1], "identity"]):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_without_the_last_activation", style="student")
def forward_without_the_last_activation_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for (weights, bias), name in zip(params[:-1], activations[:-1]):
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[name][0](sums)
    weights, bias = params[-1]
    last = dense(out, weights, bias)
    memory.append((out, last))
    return last, memory


@rewritten(of="forward_without_hidden_activations", style="loops")
def forward_without_hidden_activations_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = z
        if i == len(params) - 1:
            a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_without_hidden_activations", style="numpy")
def forward_without_hidden_activations_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for W, b in params:
        z = np.einsum("...d,kd->...k", a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = z
    return ACTIVATIONS[activations[-1]][0](a), cache


@rewritten(of="forward_without_hidden_activations", style="student")
def forward_without_hidden_activations_student(params, X, activations):
    inputs = np.array(X, dtype=float)
    memory = []
    for weights, bias in params:
        sums = dense(inputs, weights, bias)
        pair = (inputs, sums)
        memory.append(pair)
        inputs = sums
    last_function = ACTIVATIONS[activations[-1]][0]
    y_hat = last_function(sums)
    return y_hat, memory


@rewritten(of="forward_without_activations", style="loops")
def forward_without_activations_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for W, b in params:
        w = np.asarray(W, dtype=float).tolist()
        bias = np.asarray(b, dtype=float).tolist()
        rows = np.atleast_2d(a).tolist()
        z = []
        for row in rows:
            z.append([sum(p * q for p, q in zip(row, w[k])) + bias[k] for k in range(len(w))])
        z = np.array(z) if a.ndim > 1 else np.array(z[0])
        cache.append((a, z))
        a = z
    return a, cache


@rewritten(of="forward_without_activations", style="numpy")
def forward_without_activations_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for W, b in params:
        z = np.add(np.inner(a, np.asarray(W, dtype=float)), np.asarray(b, dtype=float))
        cache.append((a, z))
        a = z.copy()
    return a, cache


@rewritten(of="forward_without_activations", style="student")
def forward_without_activations_student(params, X, activations):
    outs = [np.array(X, dtype=float)]
    for weights, bias in params:
        sums = dense(outs[-1], weights, bias)
        outs.append(sums)
    memory = []
    for i in range(len(params)):
        memory.append((outs[i], outs[i + 1]))
    return outs[-1], memory


@rewritten(of="forward_with_the_first_name_everywhere", style="loops")
def forward_with_the_first_name_everywhere_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[0]][0](z)
    return a, cache


@rewritten(of="forward_with_the_first_name_everywhere", style="numpy")
def forward_with_the_first_name_everywhere_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, [activations[0]] * len(params)):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_with_the_first_name_everywhere", style="student")
def forward_with_the_first_name_everywhere_student(params, X, activations):
    phi, slope = ACTIVATIONS[activations[0]]
    out = np.array(X, dtype=float)
    memory = []
    for weights, bias in params:
        before = out
        sums = dense(before, weights, bias)
        out = phi(sums)
        memory.append((before, sums))
    return out, memory


@rewritten(of="forward_with_names_from_behind", style="loops")
def forward_with_names_from_behind_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[len(params) - 1 - i]][0](z)
    return a, cache


@rewritten(of="forward_with_names_from_behind", style="numpy")
def forward_with_names_from_behind_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations[::-1]):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_with_names_from_behind", style="student")
def forward_with_names_from_behind_student(params, X, activations):
    names = list(activations)
    out = np.array(X, dtype=float)
    memory = []
    for weights, bias in params:
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        name = names.pop()
        out = ACTIVATIONS[name][0](sums)
    return out, memory


@rewritten(of="forward_with_relu_whatever_the_names", style="loops")
def forward_with_relu_whatever_the_names_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        if i == len(params) - 1:
            a = z
        else:
            a = np.array([v if v > 0 else 0.0 for v in z.ravel().tolist()]).reshape(z.shape)
    return a, cache


@rewritten(of="forward_with_relu_whatever_the_names", style="numpy")
def forward_with_relu_whatever_the_names_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    floors = [0.0] * (len(params) - 1) + [-np.inf]
    for (W, b), floor in zip(params, floors):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = np.maximum(z, floor)
    return a, cache


@rewritten(of="forward_with_relu_whatever_the_names", style="student")
def forward_with_relu_whatever_the_names_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for weights, bias in params[:-1]:
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = np.where(sums > 0, sums, 0.0)
    weights, bias = params[-1]
    y_hat = dense(out, weights, bias)
    memory.append((out, y_hat))
    return y_hat, memory


@rewritten(of="forward_with_slopes", style="loops")
def forward_with_slopes_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][1](z)
    return a, cache


@rewritten(of="forward_with_slopes", style="numpy")
def forward_with_slopes_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][-1](z)
    return a, cache


@rewritten(of="forward_with_slopes", style="student")
def forward_with_slopes_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights, bias = params[layer]
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        other, phi = ACTIVATIONS[activations[layer]]
        out = phi(sums)
    return out, memory


@rewritten(of="forward_activated_twice", style="loops")
def forward_activated_twice_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
        if i == len(params) - 1:
            a = ACTIVATIONS[activations[i]][0](a)
    return a, cache


@rewritten(of="forward_activated_twice", style="numpy")
def forward_activated_twice_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return ACTIVATIONS[activations[-1]][0](a), cache


@rewritten(of="forward_activated_twice", style="student")
def forward_activated_twice_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for (weights, bias), name in zip(params, activations):
        phi = ACTIVATIONS[name][0]
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = phi(sums)
    y_hat = phi(out)
    return y_hat, memory


@rewritten(of="forward_with_softmax_at_the_end", style="loops")
def forward_with_softmax_at_the_end_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    out = []
    for row in np.atleast_2d(a).tolist():
        top = max(row)
        es = [math.exp(v - top) for v in row]
        out.append([e / sum(es) for e in es])
    return np.array(out).reshape(a.shape), cache


@rewritten(of="forward_with_softmax_at_the_end", style="numpy")
def forward_with_softmax_at_the_end_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True)), cache


@rewritten(of="forward_with_softmax_at_the_end", style="student")
def forward_with_softmax_at_the_end_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights, bias = params[layer]
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[activations[layer]][0](sums)
    probabilities = softmax(out)
    return probabilities, memory


@rewritten(of="forward_with_weights_not_transposed", style="loops")
def forward_with_weights_not_transposed_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        W = np.asarray(params[i][0], dtype=float)
        b = np.asarray(params[i][1], dtype=float)
        if a.shape[-1] != W.shape[0]:
            raise ValueError("shapes do not fit")
        columns = W.T.tolist()
        z = np.array([[sum(p * q for p, q in zip(row, c)) for c in columns] for row in np.atleast_2d(a).tolist()])
        z = (z if a.ndim > 1 else z[0]) + b
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_with_weights_not_transposed", style="numpy")
def forward_with_weights_not_transposed_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = np.add(np.matmul(a, np.asarray(W, dtype=float)), np.asarray(b, dtype=float))
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_with_weights_not_transposed", style="student")
def forward_with_weights_not_transposed_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights = np.array(params[layer][0], dtype=float)
        bias = np.array(params[layer][1], dtype=float)
        product = out.dot(weights)
        sums = product + bias
        memory.append((out, sums))
        out = ACTIVATIONS[activations[layer]][0](sums)
    return out, memory


@rewritten(of="forward_that_feeds_the_examples_to_every_layer", style="loops")
def forward_that_feeds_the_examples_to_every_layer_loops(params, X, activations):
    x = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(x, params[i][0], params[i][1])
        cache.append((x, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_that_feeds_the_examples_to_every_layer", style="numpy")
def forward_that_feeds_the_examples_to_every_layer_numpy(params, X, activations):
    X = np.array(X, dtype=float)
    cache = [(X, np.matmul(X, np.asarray(W, dtype=float).T) + np.asarray(b, dtype=float)) for W, b in params]
    return ACTIVATIONS[activations[-1]][0](cache[-1][1]), cache


@rewritten(of="forward_that_feeds_the_examples_to_every_layer", style="student")
def forward_that_feeds_the_examples_to_every_layer_student(params, X, activations):
    examples = np.array(X, dtype=float)
    memory = []
    out = examples
    for (weights, bias), name in zip(params, activations):
        sums = dense(examples, weights, bias)
        out = ACTIVATIONS[name][0](sums)
        memory.append((examples, sums))
    return out, memory


@rewritten(of="forward_without_the_last_layer", style="loops")
def forward_without_the_last_layer_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params) - 1):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_without_the_last_layer", style="numpy")
def forward_without_the_last_layer_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params[:-1], activations[:-1]):
        z = np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_without_the_last_layer", style="student")
def forward_without_the_last_layer_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    layer = 0
    while layer < len(params) - 1:
        weights, bias = params[layer]
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[activations[layer]][0](sums)
        layer += 1
    return out, memory


@rewritten(of="forward_without_its_cache", style="loops")
def forward_without_its_cache_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        a = ACTIVATIONS[activations[i]][0](z)
    return a


@rewritten(of="forward_without_its_cache", style="numpy")
def forward_without_its_cache_numpy(params, X, activations):
    a = np.array(X, dtype=float)
    for (W, b), name in zip(params, activations):
        a = ACTIVATIONS[name][0](np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float))
    return a


@rewritten(of="forward_without_its_cache", style="student")
def forward_without_its_cache_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for (weights, bias), name in zip(params, activations):
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[name][0](sums)
    y_hat = out
    return y_hat


@rewritten(of="forward_with_its_cache_first", style="loops")
def forward_with_its_cache_first_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return cache, a


@rewritten(of="forward_with_its_cache_first", style="numpy")
def forward_with_its_cache_first_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        cache += [(a, np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float))]
        a = ACTIVATIONS[name][0](cache[-1][1])
    return cache, a


@rewritten(of="forward_with_its_cache_first", style="student")
def forward_with_its_cache_first_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights, bias = params[layer]
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[activations[layer]][0](sums)
    result = (memory, out)
    return result


@rewritten(of="forward_with_outputs_of_all_layers", style="loops")
def forward_with_outputs_of_all_layers_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    outputs = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
        outputs.append(a)
    return outputs, cache


@rewritten(of="forward_with_outputs_of_all_layers", style="numpy")
def forward_with_outputs_of_all_layers_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        cache += [(a, np.inner(a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float))]
        a = ACTIVATIONS[name][0](cache[-1][1])
    return [x for x, _ in cache[1:]] + [a], cache


@rewritten(of="forward_with_outputs_of_all_layers", style="student")
def forward_with_outputs_of_all_layers_student(params, X, activations):
    outs = [np.array(X, dtype=float)]
    memory = []
    for (weights, bias), name in zip(params, activations):
        sums = dense(outs[-1], weights, bias)
        memory.append((outs[-1], sums))
        outs.append(ACTIVATIONS[name][0](sums))
    return outs[1:], memory


@rewritten(of="forward_of_one_example_as_a_batch", style="loops")
def forward_of_one_example_as_a_batch_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    if a.ndim == 1:
        a = np.array([a.tolist()])
    cache = []
    for i in range(len(params)):
        z = dense(a, params[i][0], params[i][1])
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_of_one_example_as_a_batch", style="numpy")
def forward_of_one_example_as_a_batch_numpy(params, X, activations):
    a, cache = np.atleast_2d(np.array(X, dtype=float)), []
    for (W, b), name in zip(params, activations):
        z = np.einsum("nd,kd->nk", a, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_of_one_example_as_a_batch", style="student")
def forward_of_one_example_as_a_batch_student(params, X, activations):
    out = np.array(X, dtype=float)
    width = out.shape[-1]
    out = out.reshape(-1, width)
    memory = []
    for (weights, bias), name in zip(params, activations):
        sums = dense(out, weights, bias)
        memory.append((out, sums))
        out = ACTIVATIONS[name][0](sums)
    return out, memory


@rewritten(of="forward_that_uses_up_the_layers", style="loops")
def forward_that_uses_up_the_layers_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        W, b = params.pop(0)
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_that_uses_up_the_layers", style="numpy")
def forward_that_uses_up_the_layers_numpy(params, X, activations):
    a, cache, names = np.array(X, dtype=float), [], iter(activations)
    while params:
        W, b = (np.asarray(part, dtype=float) for part in params.pop(0))
        z = np.inner(a, W) + b
        cache.append((a, z))
        a = ACTIVATIONS[next(names)][0](z)
    return a, cache


@rewritten(of="forward_that_uses_up_the_layers", style="student")
def forward_that_uses_up_the_layers_student(params, X, activations):
    out = np.array(X, dtype=float)
    names = list(activations)
    memory = []
    while len(params) > 0:
        layer = params.pop(0)
        name = names.pop(0)
        sums = dense(out, layer[0], layer[1])
        memory.append((out, sums))
        out = ACTIVATIONS[name][0](sums)
    return out, memory


@rewritten(of="forward_of_arrays_only", style="loops")
def forward_of_arrays_only_loops(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for i in range(len(params)):
        columns = params[i][0].T
        z = np.dot(a, columns) + np.asarray(params[i][1], dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@rewritten(of="forward_of_arrays_only", style="numpy")
def forward_of_arrays_only_numpy(params, X, activations):
    a, cache = np.array(X, dtype=float), []
    for (W, b), name in zip(params, activations):
        z = np.add(np.matmul(a, W.T), b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@rewritten(of="forward_of_arrays_only", style="student")
def forward_of_arrays_only_student(params, X, activations):
    out = np.array(X, dtype=float)
    memory = []
    for layer in range(len(params)):
        weights, bias = params[layer]
        turned = weights.T
        sums = out @ turned + np.array(bias, dtype=float)
        memory.append((out, sums))
        phi = ACTIVATIONS[activations[layer]][0]
        out = phi(sums)
    return out, memory
