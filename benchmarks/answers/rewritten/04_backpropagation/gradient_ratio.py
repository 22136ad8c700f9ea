"""Known mistakes in gradient_ratio, written anew in other styles."""

import math

import numpy as np


@rewritten(of="ratio_of_last_to_first", style="loops")
def ratio_of_last_to_first_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    norms = []
    for dW, _ in grads:
        total = 0.0
        for value in np.asarray(dW).ravel().tolist():
            total += value * value
        norms.append(np.sqrt(total))
    return float(norms[-1] / norms[0])


@rewritten(of="ratio_of_last_to_first", style="numpy")
def ratio_of_last_to_first_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    squares = [np.einsum("kd,kd->", grads[i][0], grads[i][0]) for i in (-1, 0)]
    return float(np.sqrt(squares[0] / squares[1]))


@rewritten(of="ratio_of_last_to_first", style="student")
def ratio_of_last_to_first_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    grads.reverse()
    top = np.linalg.norm(grads[0][0])
    bottom = np.linalg.norm(grads[-1][0])
    return float(top / bottom)


@rewritten(of="ratio_with_biases", style="loops")
def ratio_with_biases_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for dW, db in backward(params, cache, dout, activations):
        total = 0.0
        for value in np.ravel(dW).tolist() + np.ravel(db).tolist():
            total += value**2
        norms.append(np.sqrt(total))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_with_biases", style="numpy")
def ratio_with_biases_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = (np.concatenate([np.ravel(part) for part in grads[i]]) for i in (0, -1))
    return float(np.linalg.norm(first) / np.linalg.norm(last))


@rewritten(of="ratio_with_biases", style="student")
def ratio_with_biases_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)

    def size(pair):
        weight_part = np.sum(np.array(pair[0]) ** 2)
        bias_part = np.sum(np.array(pair[1]) ** 2)
        return np.sqrt(weight_part + bias_part)

    return float(size(grads[0]) / size(grads[-1]))


@rewritten(of="ratio_of_biases", style="loops")
def ratio_of_biases_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for _, db in backward(params, cache, dout, activations):
        norms.append(np.sqrt(sum(value * value for value in np.ravel(db).tolist())))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_of_biases", style="numpy")
def ratio_of_biases_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = np.ravel(grads[0][1]), np.ravel(grads[-1][1])
    return float(np.sqrt(np.dot(first, first) / np.dot(last, last)))


@rewritten(of="ratio_of_biases", style="student")
def ratio_of_biases_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    first_dw, first_db = grads[0]
    last_dw, last_db = grads[-1]
    top = np.linalg.norm(first_db)
    bottom = np.linalg.norm(last_db)
    return float(top / bottom)


@rewritten(of="ratio_of_the_weights_themselves", style="loops")
def ratio_of_the_weights_themselves_loops(params, X, dout, activations):
    norms = []
    for W, _ in (params[0], params[-1]):
        total = 0.0
        for value in np.asarray(W, dtype=float).ravel().tolist():
            total += value * value
        norms.append(np.sqrt(total))
    return float(norms[0] / norms[1])


@rewritten(of="ratio_of_the_weights_themselves", style="numpy")
def ratio_of_the_weights_themselves_numpy(params, X, dout, activations):
    first, last = (np.asarray(params[i][0], dtype=float).ravel() for i in (0, -1))
    return float(np.sqrt(np.dot(first, first) / np.dot(last, last)))


@rewritten(of="ratio_of_the_weights_themselves", style="student")
def ratio_of_the_weights_themselves_student(params, X, dout, activations):
    first_w, first_b = params[0]
    last_w, last_b = params[-1]
    top = np.linalg.norm(np.array(first_w, dtype=float))
    bottom = np.linalg.norm(np.array(last_w, dtype=float))
    ratio = top / bottom
    return float(ratio)


@rewritten(of="ratio_by_spectral_norms", style="loops")
def ratio_by_spectral_norms_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, dout, activations):
        norms.append(max(np.linalg.svd(np.asarray(dW), compute_uv=False)))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_by_spectral_norms", style="numpy")
def ratio_by_spectral_norms_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return float(np.divide(*(np.linalg.norm(grads[i][0], ord=2) for i in (0, -1))))


@rewritten(of="ratio_by_spectral_norms", style="student")
def ratio_by_spectral_norms_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    order = 2
    top = np.linalg.norm(np.array(grads[0][0]), order)
    bottom = np.linalg.norm(np.array(grads[-1][0]), order)
    return float(top / bottom)


@rewritten(of="ratio_of_squares", style="loops")
def ratio_of_squares_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    totals = []
    for dW, _ in backward(params, cache, dout, activations):
        total = np.float64(0.0)
        for value in np.ravel(dW).tolist():
            total += value * value
        totals.append(total)
    return float(totals[0] / totals[-1])


@rewritten(of="ratio_of_squares", style="numpy")
def ratio_of_squares_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = np.ravel(grads[0][0]), np.ravel(grads[-1][0])
    return float(np.dot(first, first) / np.dot(last, last))


@rewritten(of="ratio_of_squares", style="student")
def ratio_of_squares_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    top = np.square(grads[0][0]).sum()
    bottom = np.square(grads[-1][0]).sum()
    return float(top / bottom)


@rewritten(of="ratio_of_mean_sizes", style="loops")
def ratio_of_mean_sizes_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    sizes = []
    for dW, _ in backward(params, cache, dout, activations):
        values = np.ravel(dW).tolist()
        sizes.append(np.float64(sum(abs(v) for v in values) / len(values)))
    return float(sizes[0] / sizes[-1])


@rewritten(of="ratio_of_mean_sizes", style="numpy")
def ratio_of_mean_sizes_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return float(np.divide(*(np.average(np.fabs(grads[i][0])) for i in (0, -1))))


@rewritten(of="ratio_of_mean_sizes", style="student")
def ratio_of_mean_sizes_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    first = np.abs(grads[0][0])
    last = np.abs(grads[-1][0])
    mean_first = first.sum() / first.size
    mean_last = last.sum() / last.size
    return float(mean_first / mean_last)


@rewritten(of="ratio_of_root_mean_squares", style="loops")
def ratio_of_root_mean_squares_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    sizes = []
    for dW, _ in backward(params, cache, dout, activations):
        values = np.ravel(dW).tolist()
        sizes.append(np.sqrt(sum(v * v for v in values) / len(values)))
    return float(sizes[0] / sizes[-1])


@rewritten(of="ratio_of_root_mean_squares", style="numpy")
def ratio_of_root_mean_squares_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = np.asarray(grads[0][0]), np.asarray(grads[-1][0])
    return float(np.linalg.norm(first) / np.linalg.norm(last) * np.sqrt(last.size / first.size))


@rewritten(of="ratio_of_root_mean_squares", style="student")
def ratio_of_root_mean_squares_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)

    def rms(g):
        return np.sqrt(np.mean(np.square(g)))

    top = rms(grads[0][0])
    bottom = rms(grads[-1][0])
    return float(top / bottom)


@rewritten(of="ratio_of_sums_of_sizes", style="loops")
def ratio_of_sums_of_sizes_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    sizes = []
    for dW, _ in backward(params, cache, dout, activations):
        total = np.float64(0.0)
        for value in np.ravel(dW).tolist():
            total += abs(value)
        sizes.append(total)
    return float(sizes[0] / sizes[-1])


@rewritten(of="ratio_of_sums_of_sizes", style="numpy")
def ratio_of_sums_of_sizes_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    return float(np.divide(*(np.linalg.norm(np.ravel(grads[i][0]), 1) for i in (0, -1))))


@rewritten(of="ratio_of_sums_of_sizes", style="student")
def ratio_of_sums_of_sizes_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    first = np.array(grads[0][0])
    last = np.array(grads[-1][0])
    top = np.abs(first).sum()
    bottom = np.abs(last).sum()
    return float(top / bottom)


@rewritten(of="ratio_of_first_to_second", style="loops")
def ratio_of_first_to_second_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, dout, activations):
        norms.append(np.sqrt(sum(v * v for v in np.ravel(dW).tolist())))
    return float(norms[0] / norms[1])


@rewritten(of="ratio_of_first_to_second", style="numpy")
def ratio_of_first_to_second_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, second = np.ravel(grads[0][0]), np.ravel(grads[1][0])
    return float(np.sqrt(np.dot(first, first) / np.dot(second, second)))


@rewritten(of="ratio_of_first_to_second", style="student")
def ratio_of_first_to_second_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    one = grads[0]
    two = grads[1]
    ratio = np.linalg.norm(one[0]) / np.linalg.norm(two[0])
    return float(ratio)


@rewritten(of="ratio_of_the_first_alone", style="loops")
def ratio_of_the_first_alone_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    total = 0.0
    for value in np.ravel(backward(params, cache, dout, activations)[0][0]).tolist():
        total += value * value
    return math.sqrt(total)


@rewritten(of="ratio_of_the_first_alone", style="numpy")
def ratio_of_the_first_alone_numpy(params, X, dout, activations):
    dW = backward(params, forward(params, X, activations)[1], dout, activations)[0][0]
    return float(np.sqrt(np.einsum("kd,kd->", dW, dW)))


@rewritten(of="ratio_of_the_first_alone", style="student")
def ratio_of_the_first_alone_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    first_dw = np.array(grads[0][0])
    size = float(np.linalg.norm(first_dw))
    return size


@rewritten(of="ratio_with_ones_from_above", style="loops")
def ratio_with_ones_from_above_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, np.full(np.shape(dout), 1.0), activations):
        norms.append(np.sqrt(sum(v * v for v in np.ravel(dW).tolist())))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_with_ones_from_above", style="numpy")
def ratio_with_ones_from_above_numpy(params, X, dout, activations):
    ones = np.ones_like(np.asarray(dout, dtype=float))
    grads = backward(params, forward(params, X, activations)[1], ones, activations)
    first, last = np.ravel(grads[0][0]), np.ravel(grads[-1][0])
    return float(np.sqrt(np.dot(first, first) / np.dot(last, last)))


@rewritten(of="ratio_with_ones_from_above", style="student")
def ratio_with_ones_from_above_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    start = np.ones(np.array(dout).shape)
    grads = backward(params, cache, start, activations)
    top = np.linalg.norm(grads[0][0])
    bottom = np.linalg.norm(grads[-1][0])
    return float(top / bottom)


@rewritten(of="ratio_with_something_added_below", style="loops")
def ratio_with_something_added_below_loops(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, dout, activations):
        norms.append(math.sqrt(sum(v * v for v in np.ravel(dW).tolist())))
    return norms[0] / (norms[-1] + 1e-8)


@rewritten(of="ratio_with_something_added_below", style="numpy")
def ratio_with_something_added_below_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = (np.sqrt(np.einsum("kd,kd->", grads[i][0], grads[i][0])) for i in (0, -1))
    return float(np.divide(first, np.add(1e-8, last)))


@rewritten(of="ratio_with_something_added_below", style="student")
def ratio_with_something_added_below_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    eps = 1e-8
    top = float(np.linalg.norm(grads[0][0]))
    bottom = float(np.linalg.norm(grads[-1][0]))
    bottom = bottom + eps
    return top / bottom


@rewritten(of="ratio_of_one_layer_is_nothing", style="loops")
def ratio_of_one_layer_is_nothing_loops(params, X, dout, activations):
    if len(params) == 1:
        return 0.0
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, dout, activations):
        norms.append(np.sqrt(sum(v * v for v in np.ravel(dW).tolist())))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_of_one_layer_is_nothing", style="numpy")
def ratio_of_one_layer_is_nothing_numpy(params, X, dout, activations):
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    first, last = np.ravel(grads[0][0]), np.ravel(grads[-1][0])
    return float(np.sqrt(np.dot(first, first) / np.dot(last, last))) if len(grads) > 1 else 0.0


@rewritten(of="ratio_of_one_layer_is_nothing", style="student")
def ratio_of_one_layer_is_nothing_student(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    ratio = 0.0
    if len(grads) >= 2:
        top = np.linalg.norm(grads[0][0])
        bottom = np.linalg.norm(grads[-1][0])
        ratio = float(top / bottom)
    return ratio


@rewritten(of="ratio_of_batches_only", style="loops")
def ratio_of_batches_only_loops(params, X, dout, activations):
    X = np.asarray(X, dtype=float)
    rows, columns = X.shape
    _, cache = forward(params, X, activations)
    norms = []
    for dW, _ in backward(params, cache, dout, activations):
        norms.append(np.sqrt(sum(v * v for v in np.ravel(dW).tolist())))
    return float(norms[0] / norms[-1])


@rewritten(of="ratio_of_batches_only", style="numpy")
def ratio_of_batches_only_numpy(params, X, dout, activations):
    n, n_in = np.shape(X)
    inputs = np.reshape(np.asarray(X, dtype=float), (n, n_in))
    grads = backward(params, forward(params, inputs, activations)[1], dout, activations)
    return float(np.divide(*(np.sqrt(np.sum(np.square(grads[i][0]))) for i in (0, -1))))


@rewritten(of="ratio_of_batches_only", style="student")
def ratio_of_batches_only_student(params, X, dout, activations):
    examples = np.array(X, dtype=float)
    n, width = examples.shape
    y_hat, cache = forward(params, examples, activations)
    grads = backward(params, cache, dout, activations)
    top = np.linalg.norm(grads[0][0]) / n
    bottom = np.linalg.norm(grads[-1][0]) / n
    return float(top / bottom)
