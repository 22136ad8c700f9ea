"""The known mistakes of polynomial_experiment, written anew in three styles."""

import math

import numpy as np


@rewritten(of="experiment_powers_from_zero", style="loops")
def experiment_powers_from_zero_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(degree):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_powers_from_zero", style="numpy")
def experiment_powers_from_zero_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(degree)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_powers_from_zero", style="student")
def experiment_powers_from_zero_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(0, degree)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_power_zero_too", style="loops")
def experiment_power_zero_too_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_power_zero_too", style="numpy")
def experiment_power_zero_too_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_power_zero_too", style="student")
def experiment_power_zero_too_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(0, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_one_power_too_few", style="loops")
def experiment_one_power_too_few_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_one_power_too_few", style="numpy")
def experiment_one_power_too_few_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_one_power_too_few", style="student")
def experiment_one_power_too_few_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_highest_power_alone", style="loops")
def experiment_highest_power_alone_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in [degree]:
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_highest_power_alone", style="numpy")
def experiment_highest_power_alone_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.array([degree])
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_highest_power_alone", style="student")
def experiment_highest_power_alone_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = degree
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_powers_of_whole_numbers", style="loops")
def experiment_powers_of_whole_numbers_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = np.ravel(X_train).tolist(), np.ravel(X_valid).tolist()
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    def power(v, k):
        if isinstance(v, float):
            return v ** k
        return float((int(v) ** k + 2 ** 63) % 2 ** 64 - 2 ** 63)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [power(x, k) for x in xs], [power(v, k) for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_powers_of_whole_numbers", style="numpy")
def experiment_powers_of_whole_numbers_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_powers_of_whole_numbers", style="student")
def experiment_powers_of_whole_numbers_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train).reshape(-1, 1)
    x2 = np.array(X_valid).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_not_standardised", style="loops")
def experiment_not_standardised_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns = [[x ** k for x in xs] for k in range(1, degree + 1)]
    v_columns = [[v ** k for v in vs] for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_not_standardised", style="numpy")
def experiment_not_standardised_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_not_standardised", style="student")
def experiment_not_standardised_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    powers = np.arange(1, degree + 1)
    U = np.array(X_train, dtype=float).reshape(-1, 1) ** powers
    U_valid = np.array(X_valid, dtype=float).reshape(-1, 1) ** powers
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_only_centred", style="loops")
def experiment_only_centred_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        columns.append([q - mean for q in powers])
        v_columns.append([q - mean for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_only_centred", style="numpy")
def experiment_only_centred_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center = np.einsum("nk->k", train) / len(train)
    train, valid = np.subtract(train, center), np.subtract(valid, center)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_only_centred", style="student")
def experiment_only_centred_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    powers = np.arange(1, degree + 1)
    U = np.array(X_train, dtype=float).reshape(-1, 1) ** powers
    U_valid = np.array(X_valid, dtype=float).reshape(-1, 1) ** powers
    mu = U.mean(axis=0)
    U = U - mu
    U_valid = U_valid - mu
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_x_standardised_first", style="loops")
def experiment_x_standardised_first_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    mean = sum(xs) / n
    spread = math.sqrt(sum((x - mean) ** 2 for x in xs) / n)
    zs, z_valid = [(x - mean) / spread for x in xs], [(v - mean) / spread for v in vs]
    columns = [[z ** k for z in zs] for k in range(1, degree + 1)]
    v_columns = [[z ** k for z in z_valid] for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_x_standardised_first", style="numpy")
def experiment_x_standardised_first_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    center, width = np.average(x), np.sqrt(np.var(x))
    exponents = np.arange(1, degree + 1)
    train, valid = (np.power.outer((each - center) / width, exponents) for each in (x, v))
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_x_standardised_first", style="student")
def experiment_x_standardised_first_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    mu = x1.mean()
    sigma = x1.std()
    z1 = (x1 - mu) / sigma
    z2 = (x2 - mu) / sigma
    powers = np.arange(1, degree + 1)
    U = z1 ** powers
    U_valid = z2 ** powers
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_one_mean_for_all_powers", style="loops")
def experiment_one_mean_for_all_powers_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    raw = [[x ** k for x in xs] for k in range(1, degree + 1)]
    everything = [q for column in raw for q in column]
    mean = sum(everything) / len(everything)
    spread = math.sqrt(sum((q - mean) * (q - mean) for q in everything) / len(everything))
    columns = [[(q - mean) / spread for q in column] for column in raw]
    v_columns = [[(v ** k - mean) / spread for v in vs] for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_one_mean_for_all_powers", style="numpy")
def experiment_one_mean_for_all_powers_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train), np.sqrt(np.var(train))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_one_mean_for_all_powers", style="student")
def experiment_one_mean_for_all_powers_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1)
    sigma = np.std(P1)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_sample_deviation", style="loops")
def experiment_sample_deviation_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / (n - 1)))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_sample_deviation", style="numpy")
def experiment_sample_deviation_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0, ddof=1))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_sample_deviation", style="student")
def experiment_sample_deviation_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0, ddof=1)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_scaled_by_all_examples", style="loops")
def experiment_scaled_by_all_examples_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        everything = powers + v_powers
        mean = sum(everything) / len(everything)
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in everything) / len(everything)))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_scaled_by_all_examples", style="numpy")
def experiment_scaled_by_all_examples_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    both = np.vstack([train, valid])
    center, width = np.mean(both, axis=0), np.sqrt(np.var(both, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_scaled_by_all_examples", style="student")
def experiment_scaled_by_all_examples_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    together = np.concatenate([P1, P2])
    mu = np.mean(together, axis=0)
    sigma = np.std(together, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_each_set_by_its_own", style="loops")
def experiment_each_set_by_its_own_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    def scaled(values, k):
        powers = [value ** k for value in values]
        mean = sum(powers) / len(powers)
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / len(powers)))
        return [float((q - mean) / spread) for q in powers]
    columns = [scaled(xs, k) for k in range(1, degree + 1)]
    v_columns = [scaled(vs, k) for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_each_set_by_its_own", style="numpy")
def experiment_each_set_by_its_own_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    train, valid = ((each - np.average(each, axis=0)) / np.sqrt(np.var(each, axis=0)) for each in (train, valid))
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_each_set_by_its_own", style="student")
def experiment_each_set_by_its_own_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_valid, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_constant_rate", style="loops")
def experiment_constant_rate_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            rate = learning_rate
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_constant_rate", style="numpy")
def experiment_constant_rate_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.full((epochs, y.size), learning_rate, dtype=float)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_constant_rate", style="student")
def experiment_constant_rate_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_rate_by_epoch", style="loops")
def experiment_rate_by_epoch_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    for epoch in range(epochs):
        rate = learning_rate / (epoch + 1) ** 0.25
        for i in rng.permutation(n):
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_rate_by_epoch", style="numpy")
def experiment_rate_by_epoch_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.repeat(learning_rate / np.sqrt(np.sqrt(np.arange(1.0, epochs + 1))), y.size).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_rate_by_epoch", style="student")
def experiment_rate_by_epoch_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / np.power(counter, 0.25)
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        counter += 1
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_t_anew_in_each_epoch", style="loops")
def experiment_t_anew_in_each_epoch_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    for epoch in range(epochs):
        t = 0
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_t_anew_in_each_epoch", style="numpy")
def experiment_t_anew_in_each_epoch_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.tile(learning_rate / np.arange(1.0, y.size + 1) ** 0.25, (epochs, 1))
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_t_anew_in_each_epoch", style="student")
def experiment_t_anew_in_each_epoch_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    history = []
    for epoch in range(epochs):
        counter = 1
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_t_from_two", style="loops")
def experiment_t_from_two_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 1
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_t_from_two", style="numpy")
def experiment_t_from_two_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(2.0, epochs * y.size + 2) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_t_from_two", style="student")
def experiment_t_from_two_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 2
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_t_from_zero", style="loops")
def experiment_t_from_zero_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            rate = learning_rate / t ** 0.25
            t += 1
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_t_from_zero", style="numpy")
def experiment_t_from_zero_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.array([float(learning_rate) / math.pow(t, 0.25) for t in range(epochs * y.size)]).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_t_from_zero", style="student")
def experiment_t_from_zero_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 0
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_rate_by_the_root_of_t", style="loops")
def experiment_rate_by_the_root_of_t_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / math.sqrt(t)
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_rate_by_the_root_of_t", style="numpy")
def experiment_rate_by_the_root_of_t_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.5).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_rate_by_the_root_of_t", style="student")
def experiment_rate_by_the_root_of_t_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / np.sqrt(counter)
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_slope_of_the_whole_square", style="loops")
def experiment_slope_of_the_whole_square_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - 2 * rate * error * c for a, c in zip(w, u)]
            b -= 2 * rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_slope_of_the_whole_square", style="numpy")
def experiment_slope_of_the_whole_square_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * 2.0 * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_slope_of_the_whole_square", style="student")
def experiment_slope_of_the_whole_square_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            slope = 2 * error
            weights = weights - eta * slope * U[index]
            bias = bias - eta * slope
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_uphill", style="loops")
def experiment_uphill_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a + rate * error * c for a, c in zip(w, u)]
            b += rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_uphill", style="numpy")
def experiment_uphill_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta += np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_uphill", style="student")
def experiment_uphill_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights + eta * error * U[index]
            bias = bias + eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_without_intercept", style="loops")
def experiment_without_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, t = [0.0] * len(columns), 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_without_intercept", style="numpy")
def experiment_without_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = train, valid
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_without_intercept", style="student")
def experiment_without_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index])
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            counter = counter + 1
        predictions = np.dot(U_valid, weights)
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_second_error_for_the_intercept", style="loops")
def experiment_second_error_for_the_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            second = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            b -= rate * second
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_second_error_for_the_intercept", style="numpy")
def experiment_second_error_for_the_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta[1:] -= np.multiply(A[i, 1:], rate * (np.vdot(A[i], theta) - y[i]))
            theta[0] -= rate * (np.vdot(A[i], theta) - y[i])
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_second_error_for_the_intercept", style="student")
def experiment_second_error_for_the_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_all_examples_at_once", style="loops")
def experiment_all_examples_at_once_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        t += 1
        rate = learning_rate / t ** 0.25
        errors = [b + sum(a * c for a, c in zip(w, u)) - target for u, target in zip(table, ys)]
        slopes = [sum(e * q for e, q in zip(errors, column)) / n for column in columns]
        w = [a - rate * s for a, s in zip(w, slopes)]
        b -= rate * sum(errors) / n
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_all_examples_at_once", style="numpy")
def experiment_all_examples_at_once_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = learning_rate / np.arange(1.0, epochs + 1) ** 0.25
    history = np.zeros(epochs)
    for epoch in range(epochs):
        theta -= rates[epoch] * (A.T @ (A @ theta - y)) / y.size
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_all_examples_at_once", style="student")
def experiment_all_examples_at_once_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    history = []
    for epoch in range(epochs):
        eta = learning_rate / (epoch + 1) ** 0.25
        errors = np.dot(U, weights) + bias - y1
        grad_w = np.zeros(U.shape[1])
        for index in range(N):
            grad_w = grad_w + errors[index] * U[index]
        weights = weights - eta * grad_w / N
        bias = bias - eta * errors.mean()
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_from_random_weights", style="loops")
def experiment_from_random_weights_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [float(rng.standard_normal()) for _ in columns], 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_from_random_weights", style="numpy")
def experiment_from_random_weights_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.append(0.0, rng.standard_normal(degree))
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_from_random_weights", style="student")
def experiment_from_random_weights_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = rng.normal(0, 1, degree)
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_order_as_given", style="loops")
def experiment_order_as_given_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in range(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_order_as_given", style="numpy")
def experiment_order_as_given_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in enumerate(rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_order_as_given", style="student")
def experiment_order_as_given_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = list(range(N))
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_one_order_for_all_epochs", style="loops")
def experiment_one_order_for_all_epochs_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    order = rng.permutation(n).tolist()
    for epoch in range(epochs):
        for i in order:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_one_order_for_all_epochs", style="numpy")
def experiment_one_order_for_all_epochs_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    order = rng.permutation(y.size)
    train, y = np.take(train, order, axis=0), np.take(y, order)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(np.arange(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_one_order_for_all_epochs", style="student")
def experiment_one_order_for_all_epochs_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = rng.permutation(N)
    for epoch in range(epochs):
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_drawn_with_replacement", style="loops")
def experiment_drawn_with_replacement_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.integers(n, size=n).tolist():
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_drawn_with_replacement", style="numpy")
def experiment_drawn_with_replacement_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.integers(0, y.size, y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_drawn_with_replacement", style="student")
def experiment_drawn_with_replacement_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.integers(0, N, size=N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_seeded_inside", style="loops")
def experiment_seeded_inside_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    generator = np.random.default_rng(1)
    for epoch in range(epochs):
        for i in generator.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_seeded_inside", style="numpy")
def experiment_seeded_inside_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    own = np.random.default_rng(42)
    for epoch in range(epochs):
        for i, rate in zip(own.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_seeded_inside", style="student")
def experiment_seeded_inside_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    rng = np.random.default_rng(0)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_shuffled_apart_from_targets", style="loops")
def experiment_shuffled_apart_from_targets_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    xs = [xs[i] for i in rng.permutation(n)]
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_shuffled_apart_from_targets", style="numpy")
def experiment_shuffled_apart_from_targets_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    x = np.take(x, rng.permutation(x.size))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_shuffled_apart_from_targets", style="student")
def experiment_shuffled_apart_from_targets_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = rng.permutation(np.ravel(X_train).astype(float))
    U = standardised_powers(x1, x1, degree)
    U_valid = standardised_powers(X_valid, x1, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_mean_squared_error", style="loops")
def experiment_mean_squared_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(total / len(ts))
    return int(np.argmin(history)), history


@rewritten(of="experiment_mean_squared_error", style="numpy")
def experiment_mean_squared_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.average(np.square(V @ theta - target))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_mean_squared_error", style="student")
def experiment_mean_squared_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        mse = np.mean(differences ** 2)
        history.append(float(mse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_mean_absolute_error", style="loops")
def experiment_mean_absolute_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += abs(miss)
        history.append(total / len(ts))
    return int(np.argmin(history)), history


@rewritten(of="experiment_mean_absolute_error", style="numpy")
def experiment_mean_absolute_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.linalg.norm(V @ theta - target, ord=1) / target.size
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_mean_absolute_error", style="student")
def experiment_mean_absolute_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        mae = np.mean(np.abs(differences))
        history.append(float(mae))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_summed_error", style="loops")
def experiment_summed_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total))
    return int(np.argmin(history)), history


@rewritten(of="experiment_summed_error", style="numpy")
def experiment_summed_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.linalg.norm(V @ theta - target)
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_summed_error", style="student")
def experiment_summed_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.sum(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_measured_on_the_training_set", style="loops")
def experiment_measured_on_the_training_set_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(table, ys):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / n))
    return int(np.argmin(history)), history


@rewritten(of="experiment_measured_on_the_training_set", style="numpy")
def experiment_measured_on_the_training_set_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(A @ theta - y)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_measured_on_the_training_set", style="student")
def experiment_measured_on_the_training_set_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U, weights) + bias
        differences = predictions - y1
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_validated_without_intercept", style="loops")
def experiment_validated_without_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_validated_without_intercept", style="numpy")
def experiment_validated_without_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V[:, 1:] @ theta[1:] - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_validated_without_intercept", style="student")
def experiment_validated_without_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights)
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_measured_before_training", style="loops")
def experiment_measured_before_training_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
    return int(np.argmin(history)), history


@rewritten(of="experiment_measured_before_training", style="numpy")
def experiment_measured_before_training_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_measured_before_training", style="student")
def experiment_measured_before_training_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_last_epoch_for_the_best", style="loops")
def experiment_last_epoch_for_the_best_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return epochs - 1, history


@rewritten(of="experiment_last_epoch_for_the_best", style="numpy")
def experiment_last_epoch_for_the_best_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return epochs - 1, history.tolist()


@rewritten(of="experiment_last_epoch_for_the_best", style="student")
def experiment_last_epoch_for_the_best_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = len(history) - 1
    return best_epoch, history


@rewritten(of="experiment_best_counted_from_one", style="loops")
def experiment_best_counted_from_one_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)) + 1, history


@rewritten(of="experiment_best_counted_from_one", style="numpy")
def experiment_best_counted_from_one_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin() + 1), history.tolist()


@rewritten(of="experiment_best_counted_from_one", style="student")
def experiment_best_counted_from_one_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    best_epoch = best_epoch + 1
    return best_epoch, history


@rewritten(of="experiment_that_stops_at_the_first_rise", style="loops")
def experiment_that_stops_at_the_first_rise_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
        if epoch and history[-1] > history[-2]:
            break
    return int(np.argmin(history)), history


@rewritten(of="experiment_that_stops_at_the_first_rise", style="numpy")
def experiment_that_stops_at_the_first_rise_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    rises = np.flatnonzero(np.diff(history) > 0)
    if rises.size:
        history = history[: rises[0] + 2]
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_that_stops_at_the_first_rise", style="student")
def experiment_that_stops_at_the_first_rise_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    previous = float("inf")
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        rmse = float(rmse)
        history.append(rmse)
        if rmse > previous:
            break
        previous = rmse
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_history_alone", style="loops")
def experiment_history_alone_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return history


@rewritten(of="experiment_history_alone", style="numpy")
def experiment_history_alone_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return history.tolist()


@rewritten(of="experiment_history_alone", style="student")
def experiment_history_alone_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    return history


@rewritten(of="experiment_columns_against_rows", style="loops")
def experiment_columns_against_rows_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        for i in rng.permutation(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        guesses = [b + sum(a * c for a, c in zip(w, u)) for u in v_table]
        total, pairs = 0.0, 0
        for i in range(len(ts)):
            for guess in guesses if np.ndim(y_valid) == 2 else guesses[i : i + 1]:
                total += (guess - ts[i]) * (guess - ts[i])
                pairs += 1
        history.append(math.sqrt(total / pairs))
    return int(np.argmin(history)), history


@rewritten(of="experiment_columns_against_rows", style="numpy")
def experiment_columns_against_rows_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y = np.ravel(np.asarray(y_train, dtype=float))
    target = np.asarray(y_valid, dtype=float)
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        for i, rate in zip(rng.permutation(y.size), rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_columns_against_rows", style="student")
def experiment_columns_against_rows_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.array(y_train, dtype=float)
    y2 = np.array(y_valid, dtype=float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="experiment_shuffling_the_examples_themselves", style="loops")
def experiment_shuffling_the_examples_themselves_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    own_x, own_y = np.asarray(X_train), np.asarray(y_train)
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    for epoch in range(epochs):
        order = rng.permutation(n).tolist()
        own_x[...] = np.array([own_x[i] for i in order])
        own_y[...] = np.array([own_y[i] for i in order])
        table, ys = [table[i] for i in order], [ys[i] for i in order]
        for i in range(n):
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="experiment_shuffling_the_examples_themselves", style="numpy")
def experiment_shuffling_the_examples_themselves_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.array(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.array(each, dtype=float)) for each in (y_train, y_valid))
    own_x, own_y = np.asarray(X_train), np.asarray(y_train)
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        order = rng.permutation(y.size)
        own_x[...], own_y[...] = np.take(own_x, order, axis=0), np.take(own_y, order, axis=0)
        A, y = A[order], y[order]
        for i, rate in enumerate(rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="experiment_shuffling_the_examples_themselves", style="student")
def experiment_shuffling_the_examples_themselves_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_train, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(np.array(y_valid, dtype=float))
    X = np.asarray(X_train)
    y = np.asarray(y_train)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    for epoch in range(epochs):
        order = rng.permutation(N)
        X[:] = X[order]
        y[:] = y[order]
        U = U[order]
        y1 = y1[order]
        for index in range(N):
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_constant_rate", style="loops")
def shuffled_on_constant_rate_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            rate = learning_rate
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_constant_rate", style="numpy")
def shuffled_on_constant_rate_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.full((epochs, y.size), learning_rate, dtype=float)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_constant_rate", style="student")
def shuffled_on_constant_rate_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_rate_by_epoch", style="loops")
def shuffled_on_rate_by_epoch_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rate = learning_rate / (epoch + 1) ** 0.25
        rng.shuffle(indices)
        for i in indices:
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_rate_by_epoch", style="numpy")
def shuffled_on_rate_by_epoch_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.repeat(learning_rate / np.sqrt(np.sqrt(np.arange(1.0, epochs + 1))), y.size).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_rate_by_epoch", style="student")
def shuffled_on_rate_by_epoch_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / np.power(counter, 0.25)
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        counter += 1
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_t_anew_in_each_epoch", style="loops")
def shuffled_on_t_anew_in_each_epoch_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b = [0.0] * len(columns), 0.0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        t = 0
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_t_anew_in_each_epoch", style="numpy")
def shuffled_on_t_anew_in_each_epoch_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = np.tile(learning_rate / np.arange(1.0, y.size + 1) ** 0.25, (epochs, 1))
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_t_anew_in_each_epoch", style="student")
def shuffled_on_t_anew_in_each_epoch_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        counter = 1
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_t_from_two", style="loops")
def shuffled_on_t_from_two_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 1
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_t_from_two", style="numpy")
def shuffled_on_t_from_two_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(2.0, epochs * y.size + 2) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_t_from_two", style="student")
def shuffled_on_t_from_two_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 2
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_rate_by_the_root_of_t", style="loops")
def shuffled_on_rate_by_the_root_of_t_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / math.sqrt(t)
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_rate_by_the_root_of_t", style="numpy")
def shuffled_on_rate_by_the_root_of_t_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.5).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_rate_by_the_root_of_t", style="student")
def shuffled_on_rate_by_the_root_of_t_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / np.sqrt(counter)
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_slope_of_the_whole_square", style="loops")
def shuffled_on_slope_of_the_whole_square_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - 2 * rate * error * c for a, c in zip(w, u)]
            b -= 2 * rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_slope_of_the_whole_square", style="numpy")
def shuffled_on_slope_of_the_whole_square_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * 2.0 * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_slope_of_the_whole_square", style="student")
def shuffled_on_slope_of_the_whole_square_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            slope = 2 * error
            weights = weights - eta * slope * U[index]
            bias = bias - eta * slope
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_sample_deviation", style="loops")
def shuffled_on_sample_deviation_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / (n - 1)))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_sample_deviation", style="numpy")
def shuffled_on_sample_deviation_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0, ddof=1))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_sample_deviation", style="student")
def shuffled_on_sample_deviation_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    mu = np.mean(P1, axis=0)
    sigma = np.std(P1, axis=0, ddof=1)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_only_centred", style="loops")
def shuffled_on_only_centred_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        columns.append([q - mean for q in powers])
        v_columns.append([q - mean for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_only_centred", style="numpy")
def shuffled_on_only_centred_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center = np.einsum("nk->k", train) / len(train)
    train, valid = np.subtract(train, center), np.subtract(valid, center)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_only_centred", style="student")
def shuffled_on_only_centred_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    powers = np.arange(1, degree + 1)
    U = np.array(X_train, dtype=float).reshape(-1, 1) ** powers
    U_valid = np.array(X_valid, dtype=float).reshape(-1, 1) ** powers
    mu = U.mean(axis=0)
    U = U - mu
    U_valid = U_valid - mu
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_x_standardised_first", style="loops")
def shuffled_on_x_standardised_first_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    mean = sum(xs) / n
    spread = math.sqrt(sum((x - mean) ** 2 for x in xs) / n)
    zs, z_valid = [(x - mean) / spread for x in xs], [(v - mean) / spread for v in vs]
    columns = [[z ** k for z in zs] for k in range(1, degree + 1)]
    v_columns = [[z ** k for z in z_valid] for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_x_standardised_first", style="numpy")
def shuffled_on_x_standardised_first_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    center, width = np.average(x), np.sqrt(np.var(x))
    exponents = np.arange(1, degree + 1)
    train, valid = (np.power.outer((each - center) / width, exponents) for each in (x, v))
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_x_standardised_first", style="student")
def shuffled_on_x_standardised_first_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    mu = x1.mean()
    sigma = x1.std()
    z1 = (x1 - mu) / sigma
    z2 = (x2 - mu) / sigma
    powers = np.arange(1, degree + 1)
    U = z1 ** powers
    U_valid = z2 ** powers
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_scaled_by_all_examples", style="loops")
def shuffled_on_scaled_by_all_examples_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        everything = powers + v_powers
        mean = sum(everything) / len(everything)
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in everything) / len(everything)))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_scaled_by_all_examples", style="numpy")
def shuffled_on_scaled_by_all_examples_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    both = np.vstack([train, valid])
    center, width = np.mean(both, axis=0), np.sqrt(np.var(both, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_scaled_by_all_examples", style="student")
def shuffled_on_scaled_by_all_examples_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1, 1)
    x2 = np.array(X_valid, dtype=float).reshape(-1, 1)
    powers = np.arange(1, degree + 1)
    P1 = x1 ** powers
    P2 = x2 ** powers
    together = np.concatenate([P1, P2])
    mu = np.mean(together, axis=0)
    sigma = np.std(together, axis=0)
    U = (P1 - mu) / sigma
    U_valid = (P2 - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_each_set_by_its_own", style="loops")
def shuffled_on_each_set_by_its_own_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    def scaled(values, k):
        powers = [value ** k for value in values]
        mean = sum(powers) / len(powers)
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / len(powers)))
        return [float((q - mean) / spread) for q in powers]
    columns = [scaled(xs, k) for k in range(1, degree + 1)]
    v_columns = [scaled(vs, k) for k in range(1, degree + 1)]
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_each_set_by_its_own", style="numpy")
def shuffled_on_each_set_by_its_own_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    train, valid = ((each - np.average(each, axis=0)) / np.sqrt(np.var(each, axis=0)) for each in (train, valid))
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_each_set_by_its_own", style="student")
def shuffled_on_each_set_by_its_own_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    U = standardised_powers(X_train, X_train, degree)
    U_valid = standardised_powers(X_valid, X_valid, degree)
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_without_intercept", style="loops")
def shuffled_on_without_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, t = [0.0] * len(columns), 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_without_intercept", style="numpy")
def shuffled_on_without_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = train, valid
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_without_intercept", style="student")
def shuffled_on_without_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index])
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            counter = counter + 1
        predictions = np.dot(U_valid, weights)
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_second_error_for_the_intercept", style="loops")
def shuffled_on_second_error_for_the_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            second = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            b -= rate * second
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_second_error_for_the_intercept", style="numpy")
def shuffled_on_second_error_for_the_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta[1:] -= np.multiply(A[i, 1:], rate * (np.vdot(A[i], theta) - y[i]))
            theta[0] -= rate * (np.vdot(A[i], theta) - y[i])
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_second_error_for_the_intercept", style="student")
def shuffled_on_second_error_for_the_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_mean_squared_error", style="loops")
def shuffled_on_mean_squared_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(total / len(ts))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_mean_squared_error", style="numpy")
def shuffled_on_mean_squared_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.average(np.square(V @ theta - target))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_mean_squared_error", style="student")
def shuffled_on_mean_squared_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        mse = np.mean(differences ** 2)
        history.append(float(mse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_mean_absolute_error", style="loops")
def shuffled_on_mean_absolute_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += abs(miss)
        history.append(total / len(ts))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_mean_absolute_error", style="numpy")
def shuffled_on_mean_absolute_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.linalg.norm(V @ theta - target, ord=1) / target.size
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_mean_absolute_error", style="student")
def shuffled_on_mean_absolute_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        mae = np.mean(np.abs(differences))
        history.append(float(mae))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_summed_error", style="loops")
def shuffled_on_summed_error_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_summed_error", style="numpy")
def shuffled_on_summed_error_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.linalg.norm(V @ theta - target)
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_summed_error", style="student")
def shuffled_on_summed_error_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.sum(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_measured_on_the_training_set", style="loops")
def shuffled_on_measured_on_the_training_set_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(table, ys):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / n))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_measured_on_the_training_set", style="numpy")
def shuffled_on_measured_on_the_training_set_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(A @ theta - y)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_measured_on_the_training_set", style="student")
def shuffled_on_measured_on_the_training_set_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U, weights) + bias
        differences = predictions - y1
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_validated_without_intercept", style="loops")
def shuffled_on_validated_without_intercept_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_validated_without_intercept", style="numpy")
def shuffled_on_validated_without_intercept_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
        history[epoch] = np.sqrt(np.average(np.square(V[:, 1:] @ theta[1:] - target)))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_validated_without_intercept", style="student")
def shuffled_on_validated_without_intercept_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
        predictions = np.dot(U_valid, weights)
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
    best_epoch = int(np.argmin(history))
    return best_epoch, history


@rewritten(of="shuffled_on_measured_before_training", style="loops")
def shuffled_on_measured_before_training_loops(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    xs, vs = [float(v) for v in np.ravel(X_train)], [float(v) for v in np.ravel(X_valid)]
    ys, ts = [float(v) for v in np.ravel(y_train)], [float(v) for v in np.ravel(y_valid)]
    n = len(xs)
    columns, v_columns = [], []
    for k in range(1, degree + 1):
        powers, v_powers = [x ** k for x in xs], [v ** k for v in vs]
        mean = sum(powers) / n
        spread = np.float64(math.sqrt(sum((q - mean) * (q - mean) for q in powers) / n))
        columns.append([float((q - mean) / spread) for q in powers])
        v_columns.append([float((q - mean) / spread) for q in v_powers])
    table = [[column[i] for column in columns] for i in range(n)]
    v_table = [[column[i] for column in v_columns] for i in range(len(vs))]
    w, b, t = [0.0] * len(columns), 0.0, 0
    history = []
    indices = list(range(n))
    for epoch in range(epochs):
        total = 0.0
        for u, target in zip(v_table, ts):
            miss = b + sum(a * c for a, c in zip(w, u)) - target
            total += miss * miss
        history.append(math.sqrt(total / len(ts)))
        rng.shuffle(indices)
        for i in indices:
            t += 1
            rate = learning_rate / t ** 0.25
            u = table[i]
            error = b + sum(a * c for a, c in zip(w, u)) - ys[i]
            w = [a - rate * error * c for a, c in zip(w, u)]
            b -= rate * error
    return int(np.argmin(history)), history


@rewritten(of="shuffled_on_measured_before_training", style="numpy")
def shuffled_on_measured_before_training_numpy(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x, v = (np.ravel(np.asarray(each, dtype=float)) for each in (X_train, X_valid))
    y, target = (np.ravel(np.asarray(each, dtype=float)) for each in (y_train, y_valid))
    exponents = np.arange(1, degree + 1)
    train, valid = np.power.outer(x, exponents), np.power.outer(v, exponents)
    center, width = np.mean(train, axis=0), np.sqrt(np.var(train, axis=0))
    train, valid = np.divide(train - center, width), np.divide(valid - center, width)
    A, V = (np.insert(each, 0, 1.0, axis=1) for each in (train, valid))
    theta = np.zeros(A.shape[1])
    rates = (learning_rate * np.arange(1.0, epochs * y.size + 1) ** -0.25).reshape(epochs, y.size)
    history = np.zeros(epochs)
    order = np.arange(y.size)
    for epoch in range(epochs):
        history[epoch] = np.sqrt(np.average(np.square(V @ theta - target)))
        rng.shuffle(order)
        for i, rate in zip(order, rates[epoch]):
            theta -= np.multiply(A[i], rate * (np.vdot(A[i], theta) - y[i]))
    return int(history.argmin()), history.tolist()


@rewritten(of="shuffled_on_measured_before_training", style="student")
def shuffled_on_measured_before_training_student(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x1 = np.array(X_train, dtype=float).reshape(-1)
    x2 = np.array(X_valid, dtype=float).reshape(-1)
    U = np.zeros((len(x1), degree))
    U_valid = np.zeros((len(x2), degree))
    for k in range(degree):
        column = x1 ** (k + 1)
        mu = column.mean()
        sigma = column.std()
        U[:, k] = (column - mu) / sigma
        U_valid[:, k] = (x2 ** (k + 1) - mu) / sigma
    y1 = np.ravel(y_train).astype(float)
    y2 = np.ravel(y_valid).astype(float)
    N = len(y1)
    weights = np.zeros(U.shape[1])
    bias = 0.0
    counter = 1
    history = []
    order = list(range(N))
    for epoch in range(epochs):
        predictions = np.dot(U_valid, weights) + bias
        differences = predictions - y2
        rmse = np.sqrt(np.mean(differences ** 2))
        history.append(float(rmse))
        rng.shuffle(order)
        for index in order:
            eta = learning_rate / counter ** 0.25
            prediction = np.dot(weights, U[index]) + bias
            error = prediction - y1[index]
            weights = weights - eta * error * U[index]
            bias = bias - eta * error
            counter = counter + 1
    best_epoch = int(np.argmin(history))
    return best_epoch, history
