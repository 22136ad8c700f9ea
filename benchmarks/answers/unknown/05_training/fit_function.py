import numpy as np


@wrong(of="fit_function", known="fit_function_called_with_one_row")
def asks_f_for_a_flat_row_of_points(f, width, rng):
    """Calls f with an array of shape (64,) and makes the column afterwards, where f takes and returns (N, 1)."""
    x = np.linspace(-np.pi, np.pi, 64)
    y = np.asarray(f(x)).reshape(-1, 1)
    params = init_params([1, width, 1], glorot_uniform, rng)
    return train(params, x.reshape(-1, 1), y, ["tanh", "identity"], "mse", 0.05, 300, 32, rng)[0]


@wrong(of="fit_function")
def trains_on_inputs_scaled_to_one(f, width, rng):
    """Divides the points by π before the training, so the network that comes back draws f stretched by π."""
    x = np.linspace(-np.pi, np.pi, 64)[:, None]
    y = f(x)
    params = init_params([1, width, 1], glorot_uniform, rng)
    params, _ = train(params, x / np.pi, y, ["tanh", "identity"], "mse", 0.05, 300, 32, rng)
    return params


@wrong(of="fit_function", known="fit_function_from_0_on")
def one_period_starting_at_zero(f, width, rng):
    """Takes the points from 0 to 2π, so nothing is learned left of 0."""
    x = np.linspace(0, 2 * np.pi, 64).reshape(64, 1)
    start = init_params([1, width, 1], glorot_uniform, rng)
    params, losses = train(start, x, f(x), ["tanh", "identity"], "mse", 0.05, 300, 32, rng)
    return params


@wrong(of="fit_function")
def subtracts_the_mean_of_the_targets(f, width, rng):
    """Centres the targets before the training and never adds their mean back, so a wave that is shifted up comes out unshifted."""
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    y = np.asarray(f(x), dtype=float)
    y = y - y.mean()
    params = init_params([1, width, 1], glorot_uniform, rng)
    return train(params, x, y, ["tanh", "identity"], "mse", 0.05, 300, 32, rng)[0]


@wrong(of="fit_function", known="fit_function_short_of_the_end")
def last_point_is_left_out(f, width, rng):
    """Spaces the 64 points with endpoint=False, so π itself is not among them."""
    x = np.linspace(-np.pi, np.pi, 64, endpoint=False).reshape(-1, 1)
    params = init_params([1, width, 1], glorot_uniform, rng)
    params, _ = train(params, x, f(x), ["tanh", "identity"], "mse", 0.05, 300, 32, rng)
    return params


@wrong(of="fit_function")
def never_fewer_than_eight_units(f, width, rng):
    """Uses at least eight hidden units because fewer draw no sine, so the shape is wrong for smaller widths."""
    width = max(int(width), 8)
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    params = init_params([1, width, 1], glorot_uniform, rng)
    return train(params, x, f(x), ["tanh", "identity"], "mse", 0.05, 300, 32, rng)[0]


@wrong(of="fit_function")
def gives_a_function_back(f, width, rng):
    """Returns a function that predicts, where the trained parameters are asked for."""
    names = ["tanh", "identity"]
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    params = init_params([1, width, 1], glorot_uniform, rng)
    params, _ = train(params, x, f(x), names, "mse", 0.05, 300, 32, rng)
    return lambda points: multilayer_perceptron(params, points, names)


@wrong(of="fit_function")
def each_epoch_starts_from_the_first_weights(f, width, rng):
    """Calls train 300 times for one epoch but always with the first weights, so what comes back has learned for one epoch."""
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    y = f(x)
    start = init_params([1, width, 1], glorot_uniform, rng)
    for epoch in range(300):
        params, loss = train(start, x, y, ["tanh", "identity"], "mse", 0.05, 1, 32, rng)
    return params


@wrong(of="fit_function")
def the_batch_is_the_first_32_points(f, width, rng):
    """Takes the first 32 of the 64 points as the batch and never sees the others, so nothing is learned right of 0."""
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    y = f(x)
    X_batch, y_batch = x[:32], y[:32]
    params = init_params([1, width, 1], glorot_uniform, rng)
    for _ in range(600):
        y_hat, cache = forward(params, X_batch, ["tanh", "identity"])
        grads = backward(params, cache, mean_squared_error_gradient(y_batch, y_hat), ["tanh", "identity"])
        params = gradient_descent_step(params, grads, 0.05)
    return params
