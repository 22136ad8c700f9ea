"""Known mistakes in train_boolean, written anew."""

import math

import numpy as np


@rewritten(of="train_boolean_with_the_first_parameters", style="loops")
def train_boolean_with_the_first_parameters_loops(X, y, rng):
    params = []
    for n_in, n_out in ((2, 8), (8, 1)):
        params.append((glorot_uniform(n_in, n_out, rng), np.array([0.0] * n_out)))
    return params


@rewritten(of="train_boolean_with_the_first_parameters", style="numpy")
def train_boolean_with_the_first_parameters_numpy(X, y, rng):
    return init_params(np.array([2, 8, 1]), glorot_uniform, rng)


@rewritten(of="train_boolean_with_the_first_parameters", style="student")
def train_boolean_with_the_first_parameters_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return start


@rewritten(of="train_boolean_with_the_losses_too", style="loops")
def train_boolean_with_the_losses_too_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    losses = []
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
        losses.append(binary_cross_entropy(column, multilayer_perceptron(params, table, ["tanh", "sigmoid"])))
    return params, losses


@rewritten(of="train_boolean_with_the_losses_too", style="numpy")
def train_boolean_with_the_losses_too_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)


@rewritten(of="train_boolean_with_the_losses_too", style="student")
def train_boolean_with_the_losses_too_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params, losses


@rewritten(of="train_boolean_without_a_bend", style="loops")
def train_boolean_without_a_bend_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["identity", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["identity", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_without_a_bend", style="numpy")
def train_boolean_without_a_bend_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("identity", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_without_a_bend", style="student")
def train_boolean_without_a_bend_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["identity", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_from_zeros", style="loops")
def train_boolean_from_zeros_loops(X, y, rng):
    params = [(np.array([[0.0] * 2] * 8), np.array([0.0] * 8)), (np.array([[0.0] * 8]), np.array([0.0]))]
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_from_zeros", style="numpy")
def train_boolean_from_zeros_numpy(X, y, rng):
    params = init_params((2, 8, 1), lambda n_in, n_out, _: np.zeros((n_out, n_in)), rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_from_zeros", style="student")
def train_boolean_from_zeros_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = []
    for i in range(2):
        start.append((np.zeros((sizes[i + 1], sizes[i])), np.zeros(sizes[i + 1])))
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_of_two_units", style="loops")
def train_boolean_of_two_units_loops(X, y, rng):
    params = init_params([2, 2, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_of_two_units", style="numpy")
def train_boolean_of_two_units_numpy(X, y, rng):
    params = init_params((2, 2, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_of_two_units", style="student")
def train_boolean_of_two_units_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 2, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_too_slowly", style="loops")
def train_boolean_too_slowly_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 0.1 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 0.1 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_too_slowly", style="numpy")
def train_boolean_too_slowly_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 0.1, 300, len(X), rng)[0]


@rewritten(of="train_boolean_too_slowly", style="student")
def train_boolean_too_slowly_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 0.1
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_by_the_loss_of_scores", style="loops")
def train_boolean_by_the_loss_of_scores_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = softmax_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_by_the_loss_of_scores", style="numpy")
def train_boolean_by_the_loss_of_scores_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "softmax_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_by_the_loss_of_scores", style="student")
def train_boolean_by_the_loss_of_scores_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "softmax_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_always_xor", style="loops")
def train_boolean_always_xor_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[a, b] for a in (0.0, 1.0) for b in (0.0, 1.0)]
    column = [[abs(a - b)] for a, b in table]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_always_xor", style="numpy")
def train_boolean_always_xor_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.indices((2, 2)).reshape(2, 4).T, np.array([0.0, 1.0, 1.0, 0.0])
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_always_xor", style="student")
def train_boolean_always_xor_student(X, y, rng):
    examples = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    targets = np.array([[0], [1], [1], [0]])
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_with_rows_in_the_usual_order", style="loops")
def train_boolean_with_rows_in_the_usual_order_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[a, b] for a in (0.0, 1.0) for b in (0.0, 1.0)]
    column = [[float(v)] for v in np.asarray(y).ravel().tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_with_rows_in_the_usual_order", style="numpy")
def train_boolean_with_rows_in_the_usual_order_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.indices((2, 2)).reshape(2, 4).T, np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (-1, 1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_with_rows_in_the_usual_order", style="student")
def train_boolean_with_rows_in_the_usual_order_student(X, y, rng):
    examples = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    targets = np.array(y)
    n = len(examples)
    if targets.ndim == 1:
        targets = targets.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_with_another_axis", style="loops")
def train_boolean_with_another_axis_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[value] for value in np.asarray(y, dtype=float).tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_with_another_axis", style="numpy")
def train_boolean_with_another_axis_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, y[..., np.newaxis], ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_with_another_axis", style="student")
def train_boolean_with_another_axis_student(X, y, rng):
    names = ["tanh", "sigmoid"]
    start = init_params([2, 8, 1], glorot_uniform, rng)
    examples = np.array(X)
    targets = np.expand_dims(np.array(y), -1)
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", 1.0, 300, len(examples), rng)
    return params


@rewritten(of="train_boolean_with_the_answers_as_they_come", style="loops")
def train_boolean_with_the_answers_as_they_come_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = y
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_with_the_answers_as_they_come", style="numpy")
def train_boolean_with_the_answers_as_they_come_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, y, ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_with_the_answers_as_they_come", style="student")
def train_boolean_with_the_answers_as_they_come_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_with_the_answers_in_a_row", style="loops")
def train_boolean_with_the_answers_in_a_row_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    row = [[float(v) for v in np.asarray(y).ravel().tolist()]]
    params, _ = train(params, X, row, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(X), rng)
    return params


@rewritten(of="train_boolean_with_the_answers_in_a_row", style="numpy")
def train_boolean_with_the_answers_in_a_row_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    return train(params, X, np.reshape(y, (1, -1)), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_with_the_answers_in_a_row", style="student")
def train_boolean_with_the_answers_in_a_row_student(X, y, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    targets = targets.reshape(1, n)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params


@rewritten(of="train_boolean_of_arrays_only", style="loops")
def train_boolean_of_arrays_only_loops(X, y, rng):
    params = init_params([2, 8, 1], glorot_uniform, rng)
    table = [[float(v) for v in row] for row in X]
    column = [[float(v)] for v in y.reshape(-1).tolist()]
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        dout = binary_cross_entropy_gradient(column, y_hat)
        grads = backward(params, cache, dout, ["tanh", "sigmoid"])
        moved = []
        for (W, b), (dW, db) in zip(params, grads):
            rows = [[p - 1.0 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
            moved.append((np.array(rows), np.array([p - 1.0 * g for p, g in zip(b, db)])))
        params = moved
    return params


@rewritten(of="train_boolean_of_arrays_only", style="numpy")
def train_boolean_of_arrays_only_numpy(X, y, rng):
    params = init_params((2, 8, 1), glorot_uniform, rng)
    return train(params, X, y.reshape(-1, 1), ("tanh", "sigmoid"), "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@rewritten(of="train_boolean_of_arrays_only", style="student")
def train_boolean_of_arrays_only_student(X, y, rng):
    examples = np.array(X)
    n = len(examples)
    targets = y.reshape(n, 1)
    sizes = [2, 8, 1]
    names = ["tanh", "sigmoid"]
    start = init_params(sizes, glorot_uniform, rng)
    rate = 1.0
    epochs = 300
    params, losses = train(start, examples, targets, names, "binary_cross_entropy", rate, epochs, n, rng)
    return params
