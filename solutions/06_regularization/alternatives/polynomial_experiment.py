import numpy as np


def table_of_powers(x, degree):
    columns = [np.asarray(x, dtype=float).reshape(-1)]
    for _ in range(degree - 1):
        columns.append(columns[-1] * columns[0])
    return np.column_stack(columns)


@alternative(of="polynomial_experiment")
def bias_as_one_more_weight(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    train, valid = table_of_powers(X_train, degree), table_of_powers(X_valid, degree)
    mu, sigma = np.mean(train, axis=0), np.std(train, axis=0)
    train = np.hstack([np.ones((len(train), 1)), (train - mu) / sigma])
    valid = np.hstack([np.ones((len(valid), 1)), (valid - mu) / sigma])
    y, y_valid = np.array(y_train, dtype=float).flatten(), np.array(y_valid, dtype=float).flatten()
    theta = np.zeros(degree + 1)
    history, updates = [], 0
    for _epoch in range(epochs):
        order = np.arange(len(y))
        rng.shuffle(order)
        for i in order:
            updates += 1
            theta -= learning_rate * updates**-0.25 * (train[i] @ theta - y[i]) * train[i]
        history.append(np.sqrt(np.mean(np.square(valid @ theta - y_valid))))
    return np.argmin(history), np.array(history)


@alternative(of="polynomial_experiment")
def columns_all_the_way(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    X, V = (np.array(each, dtype=float).reshape(-1, 1) for each in (X_train, X_valid))
    Y, T = (np.array(each, dtype=float).reshape(-1, 1) for each in (y_train, y_valid))
    P, Q = (np.vander(each[:, 0], degree + 1, increasing=True)[:, 1:] for each in (X, V))
    centre, scale = P.mean(0, keepdims=True), P.std(0, keepdims=True)
    P, Q = (P - centre) / scale, (Q - centre) / scale
    w, b = np.zeros((degree, 1)), np.zeros((1, 1))
    history, best, t = [], 0, 0
    for epoch in range(epochs):
        for i in np.argsort(rng.random(len(P))):
            t = t + 1
            error = P[i : i + 1] @ w + b - Y[i : i + 1]
            rate = learning_rate / np.power(t, 0.25)
            w = w - rate * P[i : i + 1].T @ error
            b = b - rate * error
        rmse = float(np.sqrt(((Q @ w + b - T) ** 2).mean()))
        history.append(rmse)
        if rmse < history[best]:
            best = epoch
    return best, history


class Standardised:
    def __init__(self, x, degree):
        self.powers = np.arange(1, degree + 1)
        raw = np.ravel(x).astype(float)[:, None] ** self.powers
        self.mean, self.std = raw.mean(axis=0), np.sqrt(raw.var(axis=0))

    def __call__(self, x):
        return (np.ravel(x).astype(float)[:, None] ** self.powers - self.mean) / self.std


@alternative(of="polynomial_experiment")
def with_a_class_and_a_generator(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    features = Standardised(X_train, degree)
    train, valid = features(X_train), features(X_valid)
    y_train, y_valid = np.ravel(y_train), np.ravel(y_valid)

    def visits():
        for _ in range(epochs):
            examples = list(range(len(y_train)))
            rng.shuffle(examples)
            yield examples

    w, b, t, history = np.zeros(degree), 0.0, 1, {}
    for epoch, examples in enumerate(visits()):
        for i in examples:
            gradient = np.sum(w * train[i]) + b - y_train[i]
            eta = learning_rate / t**0.25
            w, b, t = w - eta * gradient * train[i], b - eta * gradient, t + 1
        errors = [(np.dot(u, w) + b - target) ** 2 for u, target in zip(valid, y_valid, strict=False)]
        history[epoch] = (sum(errors) / len(errors)) ** 0.5
    return min(history, key=history.get), tuple(history.values())


@alternative(of="polynomial_experiment")
def numbers_of_plain_python(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, y, x_valid, y_valid = (
        [float(v) for v in np.ravel(each)] for each in (X_train, y_train, X_valid, y_valid)
    )
    n = len(x)
    means = [sum(v**k for v in x) / n for k in range(1, degree + 1)]
    stds = [(sum((v**k - m) ** 2 for v in x) / n) ** 0.5 for k, m in enumerate(means, 1)]

    def features(v):
        return [(v**k - m) / s for k, (m, s) in enumerate(zip(means, stds, strict=False), 1)]

    train, valid = [features(v) for v in x], [features(v) for v in x_valid]
    w, b, t, history = [0.0] * degree, 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(n).tolist():
            t += 1
            step = (
                learning_rate / t**0.25 * (sum(wk * u for wk, u in zip(w, train[i], strict=False)) + b - y[i])
            )
            w = [wk - step * u for wk, u in zip(w, train[i], strict=False)]
            b -= step
        squares = [
            (sum(wk * u for wk, u in zip(w, row, strict=False)) + b - v) ** 2
            for row, v in zip(valid, y_valid, strict=False)
        ]
        history.append((sum(squares) / len(squares)) ** 0.5)
    return history.index(min(history)), history
