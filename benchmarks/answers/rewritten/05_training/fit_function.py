"""Known mistakes in fit_function, written anew."""

import math

import numpy as np


@rewritten(of="fit_function_with_the_first_parameters", style="loops")
def fit_function_with_the_first_parameters_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    y = f(np.array(points))
    params = []
    for n_in, n_out in ((1, width), (width, 1)):
        params.append((glorot_uniform(n_in, n_out, rng), np.array([0.0] * n_out)))
    return params


@rewritten(of="fit_function_with_the_first_parameters", style="numpy")
def fit_function_with_the_first_parameters_numpy(f, width, rng):
    y = f(np.linspace(-np.pi, np.pi, 64)[:, np.newaxis])
    return init_params((1, width, 1), glorot_uniform, rng)


@rewritten(of="fit_function_with_the_first_parameters", style="student")
def fit_function_with_the_first_parameters_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    first = init_params(sizes, glorot_uniform, rng)
    net = first
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return first


@rewritten(of="fit_function_with_the_losses_too", style="loops")
def fit_function_with_the_losses_too_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    losses = []
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
        losses.append(mean_squared_error(y, multilayer_perceptron(params, x, ["tanh", "identity"])))
    return params, losses


@rewritten(of="fit_function_with_the_losses_too", style="numpy")
def fit_function_with_the_losses_too_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)


@rewritten(of="fit_function_with_the_losses_too", style="student")
def fit_function_with_the_losses_too_student(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64).reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    start = init_params(sizes, glorot_uniform, rng)
    result = train(start, x, targets, names, "mse", 0.05, 300, 32, rng)
    return result


@rewritten(of="fit_function_by_a_straight_line", style="loops")
def fit_function_by_a_straight_line_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["identity", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["identity", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_by_a_straight_line", style="numpy")
def fit_function_by_a_straight_line_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("identity", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_by_a_straight_line", style="student")
def fit_function_by_a_straight_line_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["identity", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_with_a_bounded_output", style="loops")
def fit_function_with_a_bounded_output_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "tanh"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "tanh"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_with_a_bounded_output", style="numpy")
def fit_function_with_a_bounded_output_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "tanh"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_with_a_bounded_output", style="student")
def fit_function_with_a_bounded_output_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "tanh"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_of_answers_between_0_and_1", style="loops")
def fit_function_of_answers_between_0_and_1_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "sigmoid"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "sigmoid"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_of_answers_between_0_and_1", style="numpy")
def fit_function_of_answers_between_0_and_1_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "sigmoid"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_of_answers_between_0_and_1", style="student")
def fit_function_of_answers_between_0_and_1_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "sigmoid"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_from_zeros", style="loops")
def fit_function_from_zeros_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = [(np.array([[0.0]] * width), np.array([0.0] * width)), (np.array([[0.0] * width]), np.array([0.0]))]
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_from_zeros", style="numpy")
def fit_function_from_zeros_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), lambda n_in, n_out, _: np.zeros((n_out, n_in)), rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_from_zeros", style="student")
def fit_function_from_zeros_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = []
    for i in range(2):
        net.append((np.zeros((sizes[i + 1], sizes[i])), np.zeros(sizes[i + 1])))
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_always_with_32_units", style="loops")
def fit_function_always_with_32_units_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, 32, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_always_with_32_units", style="numpy")
def fit_function_always_with_32_units_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, 32, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_always_with_32_units", style="student")
def fit_function_always_with_32_units_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, 32, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_always_of_a_sine", style="loops")
def fit_function_always_of_a_sine_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array([[math.sin(v) for v in row] for row in points])
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_always_of_a_sine", style="numpy")
def fit_function_always_of_a_sine_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.imag(np.exp(1j * x))
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_always_of_a_sine", style="student")
def fit_function_always_of_a_sine_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = np.sin(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_of_points_in_one_row", style="loops")
def fit_function_of_points_in_one_row_loops(f, width, rng):
    points = [-math.pi + 2 * math.pi * k / 63 for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_of_points_in_one_row", style="numpy")
def fit_function_of_points_in_one_row_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_of_points_in_one_row", style="student")
def fit_function_of_points_in_one_row_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_short_of_the_end", style="loops")
def fit_function_short_of_the_end_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 64] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_short_of_the_end", style="numpy")
def fit_function_short_of_the_end_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64, endpoint=False)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_short_of_the_end", style="student")
def fit_function_short_of_the_end_student(f, width, rng):
    step = 2 * np.pi / 64
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_at_random_points", style="loops")
def fit_function_at_random_points_loops(f, width, rng):
    points = rng.uniform(-math.pi, math.pi, (64, 1)).tolist()
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_at_random_points", style="numpy")
def fit_function_at_random_points_numpy(f, width, rng):
    x = rng.uniform(-np.pi, np.pi, size=(64, 1))
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_at_random_points", style="student")
def fit_function_at_random_points_student(f, width, rng):
    low = -np.pi
    high = np.pi
    x = rng.uniform(low, high, size=(64, 1))
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_between_minus_1_and_1", style="loops")
def fit_function_between_minus_1_and_1_loops(f, width, rng):
    points = [[-1.0 + 2.0 * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_between_minus_1_and_1", style="numpy")
def fit_function_between_minus_1_and_1_numpy(f, width, rng):
    x = np.linspace(-1.0, 1.0, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_between_minus_1_and_1", style="student")
def fit_function_between_minus_1_and_1_student(f, width, rng):
    step = 2 / 63
    x = -1.0 + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_from_0_on", style="loops")
def fit_function_from_0_on_loops(f, width, rng):
    points = [[2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_from_0_on", style="numpy")
def fit_function_from_0_on_numpy(f, width, rng):
    x = np.linspace(0.0, 2 * np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_from_0_on", style="student")
def fit_function_from_0_on_student(f, width, rng):
    step = 2 * np.pi / 63
    x = step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_of_one_number_after_the_other", style="loops")
def fit_function_of_one_number_after_the_other_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array([[float(np.squeeze(f(row[0])))] for row in points])
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_of_one_number_after_the_other", style="numpy")
def fit_function_of_one_number_after_the_other_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.reshape([f(value) for value in x.ravel().tolist()], (-1, 1))
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_of_one_number_after_the_other", style="student")
def fit_function_of_one_number_after_the_other_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    answers = []
    for i in range(64):
        answers.append(f(float(x[i, 0])))
    targets = np.array(answers, dtype=float).reshape(64, 1)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_called_with_one_row", style="loops")
def fit_function_called_with_one_row_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array([[float(v)] for v in f(np.array([row[0] for row in points]))])
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.05 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.05 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_called_with_one_row", style="numpy")
def fit_function_called_with_one_row_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(np.linspace(-np.pi, np.pi, 64)), dtype=float).reshape(-1, 1)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.05, 300, 32, rng)[0]


@rewritten(of="fit_function_called_with_one_row", style="student")
def fit_function_called_with_one_row_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    answers = f(x)
    x = x.reshape(64, 1)
    targets = np.array(answers).reshape(64, 1)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.05
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net


@rewritten(of="fit_function_too_slowly", style="loops")
def fit_function_too_slowly_loops(f, width, rng):
    points = [[-math.pi + 2 * math.pi * k / 63] for k in range(64)]
    x = np.array(points)
    y = np.array(f(x), dtype=float)
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(300):
        order = rng.permutation(64).tolist()
        for rows in (order[:32], order[32:]):
            X_batch, y_batch = np.array([x[row] for row in rows]), np.array([y[row] for row in rows])
            y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
            dout = mean_squared_error_gradient(y_batch, y_hat)
            grads = backward(params, cache, dout, ["tanh", "identity"])
            moved = []
            for (W, b), (dW, db) in zip(params, grads):
                weights = [[p - 0.005 * g for p, g in zip(r, s)] for r, s in zip(W, dW)]
                moved.append((np.array(weights), np.array([p - 0.005 * g for p, g in zip(b, db)])))
            params = moved
    return params


@rewritten(of="fit_function_too_slowly", style="numpy")
def fit_function_too_slowly_numpy(f, width, rng):
    x = np.linspace(-np.pi, np.pi, 64)[:, np.newaxis]
    y = np.asarray(f(x), dtype=float)
    params = init_params((1, width, 1), glorot_uniform, rng)
    return train(params, x, y, ("tanh", "identity"), "mse", 0.005, 300, 32, rng)[0]


@rewritten(of="fit_function_too_slowly", style="student")
def fit_function_too_slowly_student(f, width, rng):
    step = 2 * np.pi / 63
    x = -np.pi + step * np.arange(64)
    x = x.reshape(64, 1)
    targets = f(x)
    sizes = [1, width, 1]
    names = ["tanh", "identity"]
    net = init_params(sizes, glorot_uniform, rng)
    rate = 0.005
    for epoch in range(300):
        for x_part, y_part in minibatches(x, targets, 32, rng):
            out, cache = forward(net, x_part, names)
            grads = backward(net, cache, mean_squared_error_gradient(y_part, out), names)
            net = gradient_descent_step(net, grads, rate)
    return net
