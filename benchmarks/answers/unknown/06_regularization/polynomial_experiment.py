import numpy as np


@wrong(of="polynomial_experiment", known="experiment_second_error_for_the_intercept")
def intercept_sees_the_new_weights(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Predicts again after the weights have moved and updates b with that error, where one error serves both."""
    x, y = np.ravel(X_train).astype(float), np.ravel(y_train).astype(float)
    xv, yv = np.ravel(X_valid).astype(float), np.ravel(y_valid).astype(float)
    k = np.arange(1, degree + 1)
    U, V = x.reshape(-1, 1) ** k, xv.reshape(-1, 1) ** k
    mean, std = U.mean(axis=0), U.std(axis=0)
    U, V = (U - mean) / std, (V - mean) / std
    w, b, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(x)):
            t += 1
            eta = learning_rate / t**0.25
            w = w - eta * (U[i] @ w + b - y[i]) * U[i]
            b = b - eta * (U[i] @ w + b - y[i])
        history.append(float(np.sqrt(np.mean((V @ w + b - yv) ** 2))))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment", known="experiment_x_standardised_first")
def standardises_x_and_not_its_powers(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Standardises x and raises the result to the powers, so the powers themselves have other means and deviations."""
    x, y, xv, yv = (np.asarray(a, dtype=float).ravel() for a in (X_train, y_train, X_valid, y_valid))
    center, scale = np.mean(x), np.std(x)
    powers = np.arange(1, degree + 1)
    U = ((x - center) / scale)[:, None] ** powers
    V = ((xv - center) / scale)[:, None] ** powers
    w, b, t = np.zeros(degree), 0.0, 1
    history = []
    for epoch in range(epochs):
        for n in rng.permutation(x.size):
            rate = learning_rate / t**0.25
            error = b + w @ U[n] - y[n]
            w -= rate * error * U[n]
            b -= rate * error
            t += 1
        history.append(np.sqrt(np.mean((b + V @ w - yv) ** 2)))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment")
def fourth_part_in_place_of_fourth_root(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Writes the power 0.25 as t ** 1 / 4 without brackets, so the rate is divided by a quarter of t."""
    def column(a):
        return np.asarray(a, dtype=float).reshape(-1, 1)

    exponents = np.arange(1, degree + 1)
    train_powers, valid_powers = column(X_train) ** exponents, column(X_valid) ** exponents
    m, s = train_powers.mean(0), train_powers.std(0)
    U, V = (train_powers - m) / s, (valid_powers - m) / s
    y, y_v = np.ravel(column(y_train)), np.ravel(column(y_valid))
    w, b, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(U)):
            t = t + 1
            eta = learning_rate / (t ** 1 / 4)
            error = U[i] @ w + b - y[i]
            w = w - eta * error * U[i]
            b = b - eta * error
        history.append(float(np.sqrt(np.mean(np.square(V @ w + b - y_v)))))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment", known="experiment_mean_absolute_error")
def root_of_every_square_then_the_mean(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Takes the root of each squared error before the mean, so history holds mean absolute errors."""
    x, y = np.ravel(np.asarray(X_train, float)), np.ravel(np.asarray(y_train, float))
    x_val, y_val = np.ravel(np.asarray(X_valid, float)), np.ravel(np.asarray(y_valid, float))
    table = x.reshape(-1, 1) ** np.arange(1, degree + 1)
    mu, sigma = np.mean(table, axis=0), np.std(table, axis=0)
    U = (table - mu) / sigma
    U_val = (x_val.reshape(-1, 1) ** np.arange(1, degree + 1) - mu) / sigma
    weights, bias, step_number, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(y)):
            step_number += 1
            move = learning_rate / step_number**0.25 * (weights @ U[i] + bias - y[i])
            weights = weights - move * U[i]
            bias = bias - move
        squares = (U_val @ weights + bias - y_val) ** 2
        history.append(np.mean(np.sqrt(squares)))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment")
def targets_are_standardised_too(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Standardises the targets by the training set as well and measures the errors there, so the RMSE is not in the targets' unit."""
    x, y, xv, yv = (np.ravel(np.array(a, dtype=float)) for a in (X_train, y_train, X_valid, y_valid))
    y_mean, y_std = y.mean(), y.std() or 1.0
    y, yv = (y - y_mean) / y_std, (yv - y_mean) / y_std
    k = np.arange(1, degree + 1)
    U, V = x[:, None] ** k, xv[:, None] ** k
    V = (V - U.mean(axis=0)) / U.std(axis=0)
    U = (U - U.mean(axis=0)) / U.std(axis=0)
    w, b, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(x)):
            t += 1
            error = U[i] @ w + b - y[i]
            w -= learning_rate / t**0.25 * error * U[i]
            b -= learning_rate / t**0.25 * error
        history.append(float(np.sqrt(np.mean((V @ w + b - yv) ** 2))))
    return history.index(min(history)), history


@wrong(of="polynomial_experiment", known="experiment_one_order_for_all_epochs")
def goes_forth_and_back_through_one_order(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Draws one order before the first epoch and turns it round after each, so orders are not fresh."""
    x, y, xv, yv = (np.asarray(a, dtype=float).ravel() for a in (X_train, y_train, X_valid, y_valid))
    exponents = np.arange(1, degree + 1)
    U, V = x.reshape(-1, 1) ** exponents, xv.reshape(-1, 1) ** exponents
    mean, std = np.mean(U, axis=0), np.std(U, axis=0)
    U, V = (U - mean) / std, (V - mean) / std
    order = rng.permutation(len(x))
    w, b, t, history = np.zeros(degree), 0.0, 1, []
    for _ in range(epochs):
        for i in order:
            error = U[i] @ w + b - y[i]
            eta = learning_rate / t**0.25
            w, b, t = w - eta * error * U[i], b - eta * error, t + 1
        order = order[::-1]
        history.append(float(np.sqrt(np.mean((V @ w + b - yv) ** 2))))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment", known="experiment_columns_against_rows")
def validation_targets_stay_a_column(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Makes rows of everything but y_valid, so a column of M targets is stretched against the predictions to M by M errors."""
    x, y, xv = np.ravel(X_train).astype(float), np.ravel(y_train).astype(float), np.ravel(X_valid).astype(float)
    y_valid = np.asarray(y_valid, dtype=float)
    U = x[:, np.newaxis] ** np.arange(1, degree + 1)
    V = xv[:, np.newaxis] ** np.arange(1, degree + 1)
    mean, std = U.mean(axis=0), U.std(axis=0)
    U, V = (U - mean) / std, (V - mean) / std
    w, b, t = np.zeros(degree), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(len(x)):
            t += 1
            eta = learning_rate / t**0.25
            error = np.dot(U[i], w) + b - y[i]
            w -= eta * error * U[i]
            b -= eta * error
        predictions = V @ w + b
        history.append(float(np.sqrt(np.mean((predictions - y_valid) ** 2))))
    return int(np.argmin(history)), history


@wrong(of="polynomial_experiment")
def intercept_starts_at_the_mean_of_the_targets(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Starts b at the mean of the training targets to save epochs, where it should start at 0."""
    x, y, xv, yv = (np.asarray(a, dtype=float).ravel() for a in (X_train, y_train, X_valid, y_valid))
    k = np.arange(1, degree + 1)
    raw = x[:, None] ** k
    U, V = (raw - raw.mean(0)) / raw.std(0), (xv[:, None] ** k - raw.mean(0)) / raw.std(0)
    w, b = np.zeros(degree), float(np.mean(y))
    t, history = 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(x)):
            t += 1
            step = learning_rate * t**-0.25 * (U[i] @ w + b - y[i])
            w, b = w - step * U[i], b - step
        history.append(float(np.sqrt(np.mean((V @ w + b - yv) ** 2))))
    return int(np.argmin(history)), history
