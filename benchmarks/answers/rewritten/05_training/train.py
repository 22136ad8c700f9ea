"""Known mistakes in train, written anew."""

import math

import numpy as np


@rewritten(of="train_uphill", style="loops")
def train_uphill_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p + learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p + learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_uphill", style="numpy")
def train_uphill_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W += learning_rate * dW
                b += learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_uphill", style="student")
def train_uphill_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, -learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_targets_and_predictions_swapped", style="loops")
def train_with_targets_and_predictions_swapped_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_hat, y_batch)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_targets_and_predictions_swapped", style="numpy")
def train_with_targets_and_predictions_swapped_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y_hat, y[rows])
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_targets_and_predictions_swapped", style="student")
def train_with_targets_and_predictions_swapped_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(out, y_part)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_without_the_biases", style="loops")
def train_without_the_biases_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p for p in b]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_without_the_biases", style="numpy")
def train_without_the_biases_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, _), (dW, _) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_without_the_biases", style="student")
def train_without_the_biases_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        new_net = []
        for i in range(len(net)):
            new_net.append((np.array(net[i][0], dtype=float) - learning_rate * grads[i][0], net[i][1]))
        return new_net

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_the_rate_twice", style="loops")
def train_with_the_rate_twice_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_the_rate_twice", style="numpy")
def train_with_the_rate_twice_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= np.square(learning_rate) * dW
                b -= np.square(learning_rate) * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_the_rate_twice", style="student")
def train_with_the_rate_twice_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        scaled = [(learning_rate * dW, learning_rate * db) for dW, db in grads]
        return gradient_descent_step(net, scaled, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_that_throws_the_step_away", style="loops")
def train_that_throws_the_step_away_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_that_throws_the_step_away", style="numpy")
def train_that_throws_the_step_away_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W = W - learning_rate * dW
                b = b - learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_that_throws_the_step_away", style="student")
def train_that_throws_the_step_away_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_in_place", style="loops")
def train_in_place_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            for layer, slopes in zip(params, grads):
                for p, g in zip(layer, slopes):
                    p -= learning_rate * g
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_in_place", style="numpy")
def train_in_place_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_in_place", style="student")
def train_in_place_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        for i in range(len(net)):
            W, b = net[i]
            change_W = learning_rate * grads[i][0]
            W -= change_W
            change_b = learning_rate * grads[i][1]
            b -= change_b
        return net

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_divided_by_the_batch_again", style="loops")
def train_divided_by_the_batch_again_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            dout = [[g / len(X_batch) for g in row] for row in dout]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_divided_by_the_batch_again", style="numpy")
def train_divided_by_the_batch_again_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            dout /= rows.size
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_divided_by_the_batch_again", style="student")
def train_divided_by_the_batch_again_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        dout = dout / len(y_part)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_by_the_sum_over_the_batch", style="loops")
def train_by_the_sum_over_the_batch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            dout = [[g * len(X_batch) for g in row] for row in dout]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_by_the_sum_over_the_batch", style="numpy")
def train_by_the_sum_over_the_batch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            dout *= rows.size
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_by_the_sum_over_the_batch", style="student")
def train_by_the_sum_over_the_batch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        n = x_part.shape[0]
        dout = n * dout
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_divided_by_the_batch_size", style="loops")
def train_divided_by_the_batch_size_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            share = len(X_batch) / min(batch_size, len(X))
            dout = [[g * share for g in row] for row in dout]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_divided_by_the_batch_size", style="numpy")
def train_divided_by_the_batch_size_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            dout *= rows.size / np.minimum(batch_size, len(X))
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_divided_by_the_batch_size", style="student")
def train_divided_by_the_batch_size_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        total = dout * len(y_part)
        if batch_size < len(X):
            dout = total / batch_size
        else:
            dout = total / len(X)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_divided_by_all_examples", style="loops")
def train_divided_by_all_examples_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            dout = [[g * len(X_batch) / len(X) for g in row] for row in dout]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_divided_by_all_examples", style="numpy")
def train_divided_by_all_examples_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = np.multiply(slope_of(y[rows], y_hat), rows.size / len(X))
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_divided_by_all_examples", style="student")
def train_divided_by_all_examples_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        part = len(y_part) / len(y)
        dout = dout * part
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_by_the_gradient_of_mse", style="loops")
def train_by_the_gradient_of_mse_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_by_the_gradient_of_mse", style="numpy")
def train_by_the_gradient_of_mse_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    (value_of, _), (_, slope_of) = LOSSES[loss], LOSSES["mse"]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_by_the_gradient_of_mse", style="student")
def train_by_the_gradient_of_mse_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = 2 * (out - np.array(y_part, dtype=float)) / out.size
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_by_mse_alone", style="loops")
def train_by_mse_alone_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES["mse"]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_by_mse_alone", style="numpy")
def train_by_mse_alone_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = 2.0 * (y_hat - y[rows]) / y_hat.size
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = np.mean(np.square(forward(params, X, activations)[0] - y))
    return params, losses.tolist()


@rewritten(of="train_by_mse_alone", style="student")
def train_by_mse_alone_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = mean_squared_error
    loss_gradient = mean_squared_error_gradient

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_by_prediction_minus_target", style="loops")
def train_by_prediction_minus_target_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = [[(a - t) / len(y_batch) for a, t in zip(r, s)] for r, s in zip(y_hat, y_batch)]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_by_prediction_minus_target", style="numpy")
def train_by_prediction_minus_target_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, _ = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = np.subtract(y_hat, y[rows]) / rows.size
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_by_prediction_minus_target", style="student")
def train_by_prediction_minus_target_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        error = out - y_part
        dout = error / len(error)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_through_the_last_activation_twice", style="loops")
def train_through_the_last_activation_twice_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            if activations[-1] == "sigmoid":
                dout = [[g * a * (1 - a) for g, a in zip(r, s)] for r, s in zip(dout, y_hat)]
            elif activations[-1] == "tanh":
                dout = [[g * (1 - a * a) for g, a in zip(r, s)] for r, s in zip(dout, y_hat)]
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_through_the_last_activation_twice", style="numpy")
def train_through_the_last_activation_twice_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            dout = dout * np.select(
                [activations[-1] == "sigmoid", activations[-1] == "tanh"], [y_hat - y_hat**2, 1.0 - y_hat**2], 1.0
            )
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_through_the_last_activation_twice", style="student")
def train_through_the_last_activation_twice_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        slope = 1.0
        last = activations[len(activations) - 1]
        if last == "tanh":
            slope = 1 - out**2
        if last == "sigmoid":
            slope = out * (1 - out)
        dout = slope * dout
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_gradients_that_add_up", style="loops")
def train_with_gradients_that_add_up_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    sums = None
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            if sums is None:
                sums = [(dW.tolist(), db.tolist()) for dW, db in grads]
            else:
                for (SW, sb), (dW, db) in zip(sums, grads):
                    for i in range(len(sb)):
                        sb[i] += db[i]
                        for j in range(len(SW[i])):
                            SW[i][j] += dW[i][j]
            moved = []
            for (W, b), (dW, db) in zip(params, sums):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_gradients_that_add_up", style="numpy")
def train_with_gradients_that_add_up_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    total = [(np.zeros_like(W), np.zeros_like(b)) for W, b in params]
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            grads = backward(params, cache, dout, activations)
            for (W, b), (SW, sb), (dW, db) in zip(params, total, grads):
                SW += dW
                sb += db
                W -= learning_rate * SW
                b -= learning_rate * sb
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_gradients_that_add_up", style="student")
def train_with_gradients_that_add_up_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    collected = []

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        if len(collected) == 0:
            collected.extend(grads)
        else:
            for i in range(len(grads)):
                old_w, old_b = collected[i]
                collected[i] = (old_w + grads[i][0], old_b + grads[i][1])
        return gradient_descent_step(net, collected, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_one_step_an_epoch", style="loops")
def train_with_one_step_an_epoch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, len(X), rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_one_step_an_epoch", style="numpy")
def train_with_one_step_an_epoch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in [rng.permutation(len(X))]:
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_one_step_an_epoch", style="student")
def train_with_one_step_an_epoch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        whole = list(minibatches(X, y, len(y), rng))
        net = one_step(net, whole[0][0], whole[0][1])
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_on_the_first_batch_alone", style="loops")
def train_on_the_first_batch_alone_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
            break
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_on_the_first_batch_alone", style="numpy")
def train_on_the_first_batch_alone_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges)[:1]:
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_on_the_first_batch_alone", style="student")
def train_on_the_first_batch_alone_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        batches = list(minibatches(X, y, batch_size, rng))
        first_X, first_y = batches[0]
        net = one_step(net, first_X, first_y)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_on_the_last_batch_alone", style="loops")
def train_on_the_last_batch_alone_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in list(minibatches(X, y, batch_size, rng))[-1:]:
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_on_the_last_batch_alone", style="numpy")
def train_on_the_last_batch_alone_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges)[-1:]:
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_on_the_last_batch_alone", style="student")
def train_on_the_last_batch_alone_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            last = (x_part, y_part)
        net = one_step(net, last[0], last[1])
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_without_the_remainder", style="loops")
def train_without_the_remainder_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            if len(X_batch) < batch_size:
                continue
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_without_the_remainder", style="numpy")
def train_without_the_remainder_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in rng.permutation(len(X))[: len(X) // batch_size * batch_size].reshape(-1, batch_size):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_without_the_remainder", style="student")
def train_without_the_remainder_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            if x_part.shape[0] == batch_size:
                net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_shuffled_once", style="loops")
def train_shuffled_once_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    batches = [batch for batch in minibatches(X, y, batch_size, rng)]
    for _ in range(epochs):
        for X_batch, y_batch in batches:
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_shuffled_once", style="numpy")
def train_shuffled_once_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    dealt = np.split(rng.permutation(len(X)), edges)
    for epoch in range(epochs):
        for rows in dealt:
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_shuffled_once", style="student")
def train_shuffled_once_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    batches = list(minibatches(X, y, batch_size, rng))
    while epoch < epochs:
        for i in range(len(batches)):
            net = one_step(net, batches[i][0], batches[i][1])
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_dealt_once_and_for_all", style="loops")
def train_dealt_once_and_for_all_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    batches = iter(minibatches(X, y, batch_size, rng))
    for _ in range(epochs):
        for X_batch, y_batch in batches:
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_dealt_once_and_for_all", style="numpy")
def train_dealt_once_and_for_all_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    dealt = np.split(rng.permutation(len(X)), edges)
    for epoch in range(epochs):
        for rows in dealt if epoch == 0 else []:
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_dealt_once_and_for_all", style="student")
def train_dealt_once_and_for_all_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    batches = list(minibatches(X, y, batch_size, rng))
    while epoch < epochs:
        while len(batches) > 0:
            x_part, y_part = batches.pop(0)
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_never_shuffled", style="loops")
def train_never_shuffled_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for start in range(0, len(X), batch_size):
            X_batch, y_batch = X[start : start + batch_size], y[start : start + batch_size]
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_never_shuffled", style="numpy")
def train_never_shuffled_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(np.arange(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_never_shuffled", style="student")
def train_never_shuffled_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        start = 0
        while start < len(X):
            x_part = np.array(X[start : start + batch_size], dtype=float)
            y_part = np.array(y[start : start + batch_size], dtype=float)
            net = one_step(net, x_part, y_part)
            start += batch_size
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_by_one_seed", style="loops")
def train_by_one_seed_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    rng = np.random.default_rng(0)
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_by_one_seed", style="numpy")
def train_by_one_seed_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    own = np.random.default_rng(0)
    for epoch in range(epochs):
        for rows in np.split(own.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_by_one_seed", style="student")
def train_by_one_seed_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    seed = 0
    rng = np.random.default_rng(seed)
    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_from_the_start_in_each_epoch", style="loops")
def train_from_the_start_in_each_epoch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    first = params
    for _ in range(epochs):
        params = first
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_from_the_start_in_each_epoch", style="numpy")
def train_from_the_start_in_each_epoch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    first = params
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in first]
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_from_the_start_in_each_epoch", style="student")
def train_from_the_start_in_each_epoch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    history = []
    epoch = 0
    while epoch < epochs:
        net = list(params)
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_for_one_epoch_more", style="loops")
def train_for_one_epoch_more_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs + 1):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_for_one_epoch_more", style="numpy")
def train_for_one_epoch_more_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs + 1)
    for epoch in range(losses.size):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_for_one_epoch_more", style="student")
def train_for_one_epoch_more_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch <= epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_the_first_loss_too", style="loops")
def train_with_the_first_loss_too_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = [value_of(y, multilayer_perceptron(params, X, activations))]
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_the_first_loss_too", style="numpy")
def train_with_the_first_loss_too_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs + 1)
    losses[0] = value_of(y, forward(params, X, activations)[0])
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch + 1] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_the_first_loss_too", style="student")
def train_with_the_first_loss_too_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    start_loss = loss_function(y, multilayer_perceptron(params, X, activations))
    history = [float(start_loss)]
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_losses_before_the_epoch", style="loops")
def train_with_losses_before_the_epoch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
    return params, losses


@rewritten(of="train_with_losses_before_the_epoch", style="numpy")
def train_with_losses_before_the_epoch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
    return params, losses.tolist()


@rewritten(of="train_with_losses_before_the_epoch", style="student")
def train_with_losses_before_the_epoch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        epoch += 1
    return net, history


@rewritten(of="train_with_the_mean_loss_of_the_batches", style="loops")
def train_with_the_mean_loss_of_the_batches_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        parts = []
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            parts.append(value_of(y_batch, y_hat))
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(sum(parts) / len(parts))
    return params, losses


@rewritten(of="train_with_the_mean_loss_of_the_batches", style="numpy")
def train_with_the_mean_loss_of_the_batches_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            losses[epoch] += value_of(y[rows], y_hat) / (edges.size + 1)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
    return params, losses.tolist()


@rewritten(of="train_with_the_mean_loss_of_the_batches", style="student")
def train_with_the_mean_loss_of_the_batches_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        total = 0.0
        number = 0
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            total += loss_function(y_part, multilayer_perceptron(net, x_part, activations))
            number += 1
            net = one_step(net, x_part, y_part)
        history.append(total / number)
        epoch += 1
    return net, history


@rewritten(of="train_with_the_loss_of_the_last_batch", style="loops")
def train_with_the_loss_of_the_last_batch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            value = value_of(y_batch, y_hat)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value)
    return params, losses


@rewritten(of="train_with_the_loss_of_the_last_batch", style="numpy")
def train_with_the_loss_of_the_last_batch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            losses[epoch] = value_of(y[rows], y_hat)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
    return params, losses.tolist()


@rewritten(of="train_with_the_loss_of_the_last_batch", style="student")
def train_with_the_loss_of_the_last_batch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            batch_loss = loss_function(y_part, multilayer_perceptron(net, x_part, activations))
            net = one_step(net, x_part, y_part)
        history.append(float(batch_loss))
        epoch += 1
    return net, history


@rewritten(of="train_with_the_sum_of_the_batches_losses", style="loops")
def train_with_the_sum_of_the_batches_losses_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        total = 0.0
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            total += value_of(y_batch, y_hat)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(total)
    return params, losses


@rewritten(of="train_with_the_sum_of_the_batches_losses", style="numpy")
def train_with_the_sum_of_the_batches_losses_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            losses[epoch] += value_of(y[rows], y_hat)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
    return params, losses.tolist()


@rewritten(of="train_with_the_sum_of_the_batches_losses", style="student")
def train_with_the_sum_of_the_batches_losses_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        batch_losses = []
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            batch_losses.append(float(loss_function(y_part, multilayer_perceptron(net, x_part, activations))))
            net = one_step(net, x_part, y_part)
        history.append(sum(batch_losses))
        epoch += 1
    return net, history


@rewritten(of="train_with_a_loss_for_each_batch", style="loops")
def train_with_a_loss_for_each_batch_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
            losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_with_a_loss_for_each_batch", style="numpy")
def train_with_a_loss_for_each_batch_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = []
    for _ in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
            losses.append(value_of(y, forward(params, X, activations)[0]))
    return params, np.array(losses).tolist()


@rewritten(of="train_with_a_loss_for_each_batch", style="student")
def train_with_a_loss_for_each_batch_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
            prediction = multilayer_perceptron(net, X, activations)
            history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_the_last_batch_for_all", style="loops")
def train_with_the_last_batch_for_all_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y_batch, multilayer_perceptron(params, X_batch, activations)))
    return params, losses


@rewritten(of="train_with_the_last_batch_for_all", style="numpy")
def train_with_the_last_batch_for_all_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y[rows], forward(params, X[rows], activations)[0])
    return params, losses.tolist()


@rewritten(of="train_with_the_last_batch_for_all", style="student")
def train_with_the_last_batch_for_all_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, x_part, activations)
        history.append(float(loss_function(y_part, prediction)))
        epoch += 1
    return net, history


@rewritten(of="train_with_the_last_loss_alone", style="loops")
def train_with_the_last_loss_alone_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses[-1]


@rewritten(of="train_with_the_last_loss_alone", style="numpy")
def train_with_the_last_loss_alone_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    for _ in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        last = value_of(y, forward(params, X, activations)[0])
    return params, last


@rewritten(of="train_with_the_last_loss_alone", style="student")
def train_with_the_last_loss_alone_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    final_loss = 0.0
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        final_loss = float(loss_function(y, prediction))
        epoch += 1
    return net, final_loss


@rewritten(of="train_that_gives_the_parameters_alone", style="loops")
def train_that_gives_the_parameters_alone_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params


@rewritten(of="train_that_gives_the_parameters_alone", style="numpy")
def train_that_gives_the_parameters_alone_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    slope_of = LOSSES[loss][1]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    for _ in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
    return params


@rewritten(of="train_that_gives_the_parameters_alone", style="student")
def train_that_gives_the_parameters_alone_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net


@rewritten(of="train_that_gives_the_losses_first", style="loops")
def train_that_gives_the_losses_first_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return losses, params


@rewritten(of="train_that_gives_the_losses_first", style="numpy")
def train_that_gives_the_losses_first_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, len(X), batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(len(X)), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return losses.tolist(), params


@rewritten(of="train_that_gives_the_losses_first", style="student")
def train_that_gives_the_losses_first_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        for x_part, y_part in minibatches(X, y, batch_size, rng):
            net = one_step(net, x_part, y_part)
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    result = (history, net)
    return result


@rewritten(of="train_of_arrays_only", style="loops")
def train_of_arrays_only_loops(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    value_of, slope_of = LOSSES[loss]
    losses = []
    count = X.shape[0]
    for _ in range(epochs):
        order = rng.permutation(count)
        for start in range(0, count, batch_size):
            rows = order[start : start + batch_size]
            X_batch, y_batch = X[rows], y[rows]
            y_hat, cache = forward(params, X_batch, activations)
            dout = slope_of(y_batch, y_hat)
            grads = backward(params, cache, dout, activations)
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                rows = [[p - learning_rate * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                biases = [p - learning_rate * g for p, g in zip(b, db)]
                moved.append((np.array(rows), np.array(biases)))
            params = moved
        losses.append(value_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@rewritten(of="train_of_arrays_only", style="numpy")
def train_of_arrays_only_numpy(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    n, _ = X.shape
    value_of, slope_of = LOSSES[loss]
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    edges = np.arange(batch_size, n, batch_size)
    losses = np.empty(epochs)
    for epoch in range(epochs):
        for rows in np.split(rng.permutation(n), edges):
            y_hat, cache = forward(params, X[rows], activations)
            dout = slope_of(y[rows], y_hat)
            for (W, b), (dW, db) in zip(params, backward(params, cache, dout, activations)):
                W -= learning_rate * dW
                b -= learning_rate * db
        losses[epoch] = value_of(y, forward(params, X, activations)[0])
    return params, losses.tolist()


@rewritten(of="train_of_arrays_only", style="student")
def train_of_arrays_only_student(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    n = X.shape[0]
    loss_function = LOSSES[loss][0]
    loss_gradient = LOSSES[loss][1]

    def one_step(net, x_part, y_part):
        out, cache = forward(net, x_part, activations)
        dout = loss_gradient(y_part, out)
        grads = backward(net, cache, dout, activations)
        return gradient_descent_step(net, grads, learning_rate)

    net = params
    history = []
    epoch = 0
    while epoch < epochs:
        perm = rng.permutation(n)
        x_new = X[perm]
        y_new = y[perm]
        i = 0
        while i < n:
            net = one_step(net, x_new[i : i + batch_size], y_new[i : i + batch_size])
            i += batch_size
        prediction = multilayer_perceptron(net, X, activations)
        history.append(float(loss_function(y, prediction)))
        epoch += 1
    return net, history
