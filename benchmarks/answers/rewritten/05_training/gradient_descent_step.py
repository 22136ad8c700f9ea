"""Known mistakes in gradient_descent_step, written anew."""

import math

import numpy as np


@rewritten(of="gradient_descent_step_uphill", style="loops")
def gradient_descent_step_uphill_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p + learning_rate * g for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [p + learning_rate * g for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_uphill", style="numpy")
def gradient_descent_step_uphill_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        moved.append((np.add(W, np.multiply(dW, learning_rate)), np.add(b, np.multiply(db, learning_rate))))
    return moved


@rewritten(of="gradient_descent_step_uphill", style="student")
def gradient_descent_step_uphill_student(params, grads, learning_rate):
    def update(p, g):
        p = np.array(p, dtype=float)
        g = np.array(g, dtype=float)
        change = learning_rate * g
        return p + change

    new_params = []
    for i in range(len(params)):
        weights, biases = params[i]
        grad_w, grad_b = grads[i]
        new_params.append((update(weights, grad_w), update(biases, grad_b)))
    return new_params


@rewritten(of="gradient_descent_step_with_the_rate_twice", style="loops")
def gradient_descent_step_with_the_rate_twice_loops(params, grads, learning_rate):
    result = []
    for k in range(len(params)):
        W = np.asarray(params[k][0], dtype=float).tolist()
        b = np.asarray(params[k][1], dtype=float).tolist()
        dW = np.asarray(grads[k][0], dtype=float).tolist()
        db = np.asarray(grads[k][1], dtype=float).tolist()
        for i in range(len(W)):
            for j in range(len(W[i])):
                p, g = W[i][j], dW[i][j]
                W[i][j] = p - learning_rate * learning_rate * g
        for i in range(len(b)):
            p, g = b[i], db[i]
            b[i] = p - learning_rate * learning_rate * g
        result.append((np.array(W), np.array(b)))
    return result


@rewritten(of="gradient_descent_step_with_the_rate_twice", style="numpy")
def gradient_descent_step_with_the_rate_twice_numpy(params, grads, learning_rate):
    def flat(pairs):
        return np.concatenate([np.ravel(np.asarray(each, dtype=float)) for pair in pairs for each in pair])

    p, g = flat(params), flat(grads)
    vector = p - np.square(learning_rate) * g
    moved, at = [], 0
    for W, b in params:
        n, m = np.size(W), np.size(b)
        moved.append((vector[at : at + n].reshape(np.shape(W)), vector[at + n : at + n + m]))
        at += n + m
    return moved


@rewritten(of="gradient_descent_step_with_the_rate_twice", style="student")
def gradient_descent_step_with_the_rate_twice_student(params, grads, learning_rate):
    lr = float(learning_rate)
    new_params = []
    i = 0
    while i < len(params):
        pair = []
        for j in (0, 1):
            p = np.array(params[i][j], dtype=float)
            g = np.array(grads[i][j], dtype=float)
            change = lr * g
            p = p - learning_rate * change
            pair.append(p)
        new_params.append(tuple(pair))
        i += 1
    return new_params


@rewritten(of="gradient_descent_step_without_the_rate", style="loops")
def gradient_descent_step_without_the_rate_loops(params, grads, learning_rate):
    layers = []
    for layer, grad in zip(params, grads):
        W, b = layer
        dW, db = grad
        rows = []
        for n, row in enumerate(W):
            fresh = []
            for m, p in enumerate(row):
                g = dW[n][m]
                fresh.append(p - g)
            rows.append(fresh)
        biases = []
        for n, p in enumerate(b):
            g = db[n]
            biases.append(p - g)
        layers.append((np.array(rows, dtype=float), np.array(biases, dtype=float)))
    return layers


@rewritten(of="gradient_descent_step_without_the_rate", style="numpy")
def gradient_descent_step_without_the_rate_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        p = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        g = np.column_stack([np.asarray(dW, dtype=float), np.asarray(db, dtype=float)])
        p = np.subtract(p, g)
        moved.append((p[:, :-1].copy(), p[:, -1].copy()))
    return moved


@rewritten(of="gradient_descent_step_without_the_rate", style="student")
def gradient_descent_step_without_the_rate_student(params, grads, learning_rate):
    def update(p, g):
        p = np.array(p, dtype=float)
        g = np.array(g, dtype=float)
        change = g.copy()
        return p - change

    new_params = []
    for i in range(len(params)):
        weights, biases = params[i]
        grad_w, grad_b = grads[i]
        new_params.append((update(weights, grad_w), update(biases, grad_b)))
    return new_params


@rewritten(of="gradient_descent_step_divided_by_the_rate", style="loops")
def gradient_descent_step_divided_by_the_rate_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p - g / learning_rate for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [p - g / learning_rate for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_divided_by_the_rate", style="numpy")
def gradient_descent_step_divided_by_the_rate_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        moved.append((W - np.divide(dW, learning_rate), b - np.divide(db, learning_rate)))
    return moved


@rewritten(of="gradient_descent_step_divided_by_the_rate", style="student")
def gradient_descent_step_divided_by_the_rate_student(params, grads, learning_rate):
    lr = float(learning_rate)
    new_params = []
    i = 0
    while i < len(params):
        pair = []
        for j in (0, 1):
            p = np.array(params[i][j], dtype=float)
            g = np.array(grads[i][j], dtype=float)
            change = g / lr
            p = p - change
            pair.append(p)
        new_params.append(tuple(pair))
        i += 1
    return new_params


@rewritten(of="gradient_descent_step_averaged_over_units", style="loops")
def gradient_descent_step_averaged_over_units_loops(params, grads, learning_rate):
    result = []
    for k in range(len(params)):
        W = np.asarray(params[k][0], dtype=float).tolist()
        b = np.asarray(params[k][1], dtype=float).tolist()
        dW = np.asarray(grads[k][0], dtype=float).tolist()
        db = np.asarray(grads[k][1], dtype=float).tolist()
        units = len(b)
        for i in range(len(W)):
            for j in range(len(W[i])):
                p, g = W[i][j], dW[i][j]
                W[i][j] = p - learning_rate * g / units
        for i in range(len(b)):
            p, g = b[i], db[i]
            b[i] = p - learning_rate * g / units
        result.append((np.array(W), np.array(b)))
    return result


@rewritten(of="gradient_descent_step_averaged_over_units", style="numpy")
def gradient_descent_step_averaged_over_units_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        p = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        g = np.column_stack([np.asarray(dW, dtype=float), np.asarray(db, dtype=float)])
        p = p - learning_rate * (g / g.shape[0])
        moved.append((p[:, :-1].copy(), p[:, -1].copy()))
    return moved


@rewritten(of="gradient_descent_step_averaged_over_units", style="student")
def gradient_descent_step_averaged_over_units_student(params, grads, learning_rate):
    def update(p, g):
        p = np.array(p, dtype=float)
        g = np.array(g, dtype=float)
        change = learning_rate * g / len(g)
        return p - change

    new_params = []
    for i in range(len(params)):
        weights, biases = params[i]
        grad_w, grad_b = grads[i]
        new_params.append((update(weights, grad_w), update(biases, grad_b)))
    return new_params


@rewritten(of="gradient_descent_step_by_the_sign", style="loops")
def gradient_descent_step_by_the_sign_loops(params, grads, learning_rate):
    layers = []
    for layer, grad in zip(params, grads):
        W, b = layer
        dW, db = grad
        rows = []
        for n, row in enumerate(W):
            fresh = []
            for m, p in enumerate(row):
                g = dW[n][m]
                fresh.append(p - (learning_rate if g > 0 else -learning_rate if g < 0 else 0.0))
            rows.append(fresh)
        biases = []
        for n, p in enumerate(b):
            g = db[n]
            biases.append(p - (learning_rate if g > 0 else -learning_rate if g < 0 else 0.0))
        layers.append((np.array(rows, dtype=float), np.array(biases, dtype=float)))
    return layers


@rewritten(of="gradient_descent_step_by_the_sign", style="numpy")
def gradient_descent_step_by_the_sign_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        p = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        g = np.column_stack([np.asarray(dW, dtype=float), np.asarray(db, dtype=float)])
        p = np.select([g > 0, g < 0], [p - learning_rate, p + learning_rate], p)
        moved.append((p[:, :-1].copy(), p[:, -1].copy()))
    return moved


@rewritten(of="gradient_descent_step_by_the_sign", style="student")
def gradient_descent_step_by_the_sign_student(params, grads, learning_rate):
    lr = float(learning_rate)
    new_params = []
    i = 0
    while i < len(params):
        pair = []
        for j in (0, 1):
            p = np.array(params[i][j], dtype=float)
            g = np.array(grads[i][j], dtype=float)
            change = lr * np.sign(g)
            p = p - change
            pair.append(p)
        new_params.append(tuple(pair))
        i += 1
    return new_params


@rewritten(of="gradient_descent_step_with_a_clipped_gradient", style="loops")
def gradient_descent_step_with_a_clipped_gradient_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p - learning_rate * min(max(g, -1.0), 1.0) for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [p - learning_rate * min(max(g, -1.0), 1.0) for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_with_a_clipped_gradient", style="numpy")
def gradient_descent_step_with_a_clipped_gradient_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        moved.append((W - learning_rate * np.minimum(np.maximum(dW, -1.0), 1.0), b - learning_rate * np.minimum(np.maximum(db, -1.0), 1.0)))
    return moved


@rewritten(of="gradient_descent_step_with_a_clipped_gradient", style="student")
def gradient_descent_step_with_a_clipped_gradient_student(params, grads, learning_rate):
    def update(p, g):
        p = np.array(p, dtype=float)
        g = np.array(g, dtype=float)
        change = learning_rate * np.clip(g, -1, 1)
        return p - change

    new_params = []
    for i in range(len(params)):
        weights, biases = params[i]
        grad_w, grad_b = grads[i]
        new_params.append((update(weights, grad_w), update(biases, grad_b)))
    return new_params


@rewritten(of="gradient_descent_step_in_proportion_to_the_weight", style="loops")
def gradient_descent_step_in_proportion_to_the_weight_loops(params, grads, learning_rate):
    result = []
    for k in range(len(params)):
        W = np.asarray(params[k][0], dtype=float).tolist()
        b = np.asarray(params[k][1], dtype=float).tolist()
        dW = np.asarray(grads[k][0], dtype=float).tolist()
        db = np.asarray(grads[k][1], dtype=float).tolist()
        for i in range(len(W)):
            for j in range(len(W[i])):
                p, g = W[i][j], dW[i][j]
                W[i][j] = p - learning_rate * g * p
        for i in range(len(b)):
            p, g = b[i], db[i]
            b[i] = p - learning_rate * g * p
        result.append((np.array(W), np.array(b)))
    return result


@rewritten(of="gradient_descent_step_in_proportion_to_the_weight", style="numpy")
def gradient_descent_step_in_proportion_to_the_weight_numpy(params, grads, learning_rate):
    def flat(pairs):
        return np.concatenate([np.ravel(np.asarray(each, dtype=float)) for pair in pairs for each in pair])

    p, g = flat(params), flat(grads)
    vector = p * np.subtract(1.0, learning_rate * g)
    moved, at = [], 0
    for W, b in params:
        n, m = np.size(W), np.size(b)
        moved.append((vector[at : at + n].reshape(np.shape(W)), vector[at + n : at + n + m]))
        at += n + m
    return moved


@rewritten(of="gradient_descent_step_in_proportion_to_the_weight", style="student")
def gradient_descent_step_in_proportion_to_the_weight_student(params, grads, learning_rate):
    lr = float(learning_rate)
    new_params = []
    i = 0
    while i < len(params):
        pair = []
        for j in (0, 1):
            p = np.array(params[i][j], dtype=float)
            g = np.array(grads[i][j], dtype=float)
            change = 1 - lr * g
            p = change * p
            pair.append(p)
        new_params.append(tuple(pair))
        i += 1
    return new_params


@rewritten(of="gradient_descent_step_of_gradients", style="loops")
def gradient_descent_step_of_gradients_loops(params, grads, learning_rate):
    layers = []
    for layer, grad in zip(params, grads):
        W, b = layer
        dW, db = grad
        rows = []
        for n, row in enumerate(W):
            fresh = []
            for m, p in enumerate(row):
                g = dW[n][m]
                fresh.append(g - learning_rate * p)
            rows.append(fresh)
        biases = []
        for n, p in enumerate(b):
            g = db[n]
            biases.append(g - learning_rate * p)
        layers.append((np.array(rows, dtype=float), np.array(biases, dtype=float)))
    return layers


@rewritten(of="gradient_descent_step_of_gradients", style="numpy")
def gradient_descent_step_of_gradients_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        p = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        g = np.column_stack([np.asarray(dW, dtype=float), np.asarray(db, dtype=float)])
        p = np.add(g, np.negative(learning_rate) * p)
        moved.append((p[:, :-1].copy(), p[:, -1].copy()))
    return moved


@rewritten(of="gradient_descent_step_of_gradients", style="student")
def gradient_descent_step_of_gradients_student(params, grads, learning_rate):
    def update(p, g):
        p = np.array(p, dtype=float)
        g = np.array(g, dtype=float)
        change = learning_rate * p
        return g - change

    new_params = []
    for i in range(len(params)):
        weights, biases = params[i]
        grad_w, grad_b = grads[i]
        new_params.append((update(weights, grad_w), update(biases, grad_b)))
    return new_params


@rewritten(of="gradient_descent_step_that_gives_the_change", style="loops")
def gradient_descent_step_that_gives_the_change_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[-(learning_rate * g) for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [-(learning_rate * g) for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_that_gives_the_change", style="numpy")
def gradient_descent_step_that_gives_the_change_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        moved.append((np.multiply(np.negative(learning_rate), dW), np.multiply(np.negative(learning_rate), db)))
    return moved


@rewritten(of="gradient_descent_step_that_gives_the_change", style="student")
def gradient_descent_step_that_gives_the_change_student(params, grads, learning_rate):
    lr = float(learning_rate)
    new_params = []
    i = 0
    while i < len(params):
        pair = []
        for j in (0, 1):
            p = np.array(params[i][j], dtype=float)
            g = np.array(grads[i][j], dtype=float)
            change = lr * g
            p = 0.0 - change
            pair.append(p)
        new_params.append(tuple(pair))
        i += 1
    return new_params


@rewritten(of="gradient_descent_step_without_the_biases", style="loops")
def gradient_descent_step_without_the_biases_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p - learning_rate * g for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [p for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_without_the_biases", style="numpy")
def gradient_descent_step_without_the_biases_numpy(params, grads, learning_rate):
    return [
        (np.einsum("ij->ij", np.asarray(W, dtype=float)) - learning_rate * np.asarray(dW, dtype=float), np.array(b, dtype=float))
        for (W, b), (dW, _) in zip(params, grads)
    ]


@rewritten(of="gradient_descent_step_without_the_biases", style="student")
def gradient_descent_step_without_the_biases_student(params, grads, learning_rate):
    weights = []
    biases = []
    for W, b in params:
        weights.append(np.array(W, dtype=float))
        biases.append(b)
    for i in range(len(weights)):
        step_w = np.array(grads[i][0], dtype=float) * learning_rate
        weights[i] = weights[i] - step_w
    return list(zip(weights, biases))


@rewritten(of="gradient_descent_step_of_the_biases_alone", style="loops")
def gradient_descent_step_of_the_biases_alone_loops(params, grads, learning_rate):
    result = []
    for k in range(len(params)):
        W = np.asarray(params[k][0], dtype=float).tolist()
        b = np.asarray(params[k][1], dtype=float).tolist()
        dW = np.asarray(grads[k][0], dtype=float).tolist()
        db = np.asarray(grads[k][1], dtype=float).tolist()
        for i in range(len(W)):
            for j in range(len(W[i])):
                p, g = W[i][j], dW[i][j]
                W[i][j] = p
        for i in range(len(b)):
            p, g = b[i], db[i]
            b[i] = p - learning_rate * g
        result.append((np.array(W), np.array(b)))
    return result


@rewritten(of="gradient_descent_step_of_the_biases_alone", style="numpy")
def gradient_descent_step_of_the_biases_alone_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (_, db) in zip(params, grads):
        biases = np.array(b, dtype=float)
        biases -= np.multiply(db, learning_rate)
        moved.append((np.array(W, dtype=float), biases))
    return moved


@rewritten(of="gradient_descent_step_of_the_biases_alone", style="student")
def gradient_descent_step_of_the_biases_alone_student(params, grads, learning_rate):
    answer = []
    for layer in range(len(params)):
        old_w = params[layer][0]
        old_b = np.array(params[layer][1], dtype=float)
        grad_b = np.array(grads[layer][1], dtype=float)
        new_b = old_b - learning_rate * grad_b
        answer.append((old_w, new_b))
    return answer


@rewritten(of="gradient_descent_step_without_the_rate_for_biases", style="loops")
def gradient_descent_step_without_the_rate_for_biases_loops(params, grads, learning_rate):
    layers = []
    for layer, grad in zip(params, grads):
        W, b = layer
        dW, db = grad
        rows = []
        for n, row in enumerate(W):
            fresh = []
            for m, p in enumerate(row):
                g = dW[n][m]
                fresh.append(p - learning_rate * g)
            rows.append(fresh)
        biases = []
        for n, p in enumerate(b):
            g = db[n]
            biases.append(p - g)
        layers.append((np.array(rows, dtype=float), np.array(biases, dtype=float)))
    return layers


@rewritten(of="gradient_descent_step_without_the_rate_for_biases", style="numpy")
def gradient_descent_step_without_the_rate_for_biases_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        p = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        g = np.column_stack([np.asarray(dW, dtype=float), np.asarray(db, dtype=float)])
        rates = np.full(p.shape[1], float(learning_rate))
        rates[-1] = 1.0
        p -= g * rates
        moved.append((p[:, :-1].copy(), p[:, -1].copy()))
    return moved


@rewritten(of="gradient_descent_step_without_the_rate_for_biases", style="student")
def gradient_descent_step_without_the_rate_for_biases_student(params, grads, learning_rate):
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        change_w = learning_rate * np.array(dW, dtype=float)
        change_b = np.array(db, dtype=float)
        new_w = np.array(W, dtype=float) - change_w
        new_b = np.array(b, dtype=float) - change_b
        new_params.append((new_w, new_b))
    return new_params


@rewritten(of="gradient_descent_step_of_biases_by_their_sum", style="loops")
def gradient_descent_step_of_biases_by_their_sum_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        total = math.fsum(db)
        new_W = [[p - learning_rate * g for p, g in zip(row, slopes)] for row, slopes in zip(W, dW)]
        new_b = [p - learning_rate * total for p, g in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_of_biases_by_their_sum", style="numpy")
def gradient_descent_step_of_biases_by_their_sum_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        moved.append((W - learning_rate * dW, b - learning_rate * np.einsum("k->", db)))
    return moved


@rewritten(of="gradient_descent_step_of_biases_by_their_sum", style="student")
def gradient_descent_step_of_biases_by_their_sum_student(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        dW = np.array(grads[i][0], dtype=float)
        db = float(np.array(grads[i][1], dtype=float).sum())
        W = W - learning_rate * dW
        b = b - learning_rate * db
        new_params.append((W, b))
    return new_params


@rewritten(of="gradient_descent_step_of_biases_by_their_mean", style="loops")
def gradient_descent_step_of_biases_by_their_mean_loops(params, grads, learning_rate):
    result = []
    for k in range(len(params)):
        W = np.asarray(params[k][0], dtype=float).tolist()
        b = np.asarray(params[k][1], dtype=float).tolist()
        dW = np.asarray(grads[k][0], dtype=float).tolist()
        db = np.asarray(grads[k][1], dtype=float).tolist()
        middle = sum(db) / len(db)
        for i in range(len(W)):
            for j in range(len(W[i])):
                p, g = W[i][j], dW[i][j]
                W[i][j] = p - learning_rate * g
        for i in range(len(b)):
            p, g = b[i], db[i]
            b[i] = p - learning_rate * middle
        result.append((np.array(W), np.array(b)))
    return result


@rewritten(of="gradient_descent_step_of_biases_by_their_mean", style="numpy")
def gradient_descent_step_of_biases_by_their_mean_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        weights, biases = np.array(W, dtype=float), np.array(b, dtype=float)
        weights -= learning_rate * np.asarray(dW, dtype=float)
        biases -= np.full(biases.shape, learning_rate * np.average(np.asarray(db, dtype=float)))
        moved.append((weights, biases))
    return moved


@rewritten(of="gradient_descent_step_of_biases_by_their_mean", style="student")
def gradient_descent_step_of_biases_by_their_mean_student(params, grads, learning_rate):
    def average(values):
        return float(np.sum(values)) / len(values)

    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        mean_grad = average(np.array(db, dtype=float))
        new_b = np.array(b, dtype=float) - learning_rate * mean_grad
        new_w = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        new_params.append((new_w, new_b))
    return new_params


@rewritten(of="gradient_descent_step_into_local_names", style="loops")
def gradient_descent_step_into_local_names_loops(params, grads, learning_rate):
    for (W, b), (dW, db) in zip(params, grads):
        W = np.array([[p - learning_rate * q for p, q in zip(r, s)] for r, s in zip(W, dW)], dtype=float)
        b = np.array([p - learning_rate * q for p, q in zip(b, db)], dtype=float)
    return params


@rewritten(of="gradient_descent_step_into_local_names", style="numpy")
def gradient_descent_step_into_local_names_numpy(params, grads, learning_rate):
    for layer, slopes in zip(params, grads):
        layer = tuple(np.subtract(p, np.multiply(learning_rate, q)) for p, q in zip(layer, slopes))
    return params


@rewritten(of="gradient_descent_step_into_local_names", style="student")
def gradient_descent_step_into_local_names_student(params, grads, learning_rate):
    for i in range(len(params)):
        W, b = params[i]
        dW, db = grads[i]
        new_W = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        new_b = np.array(b, dtype=float) - learning_rate * np.array(db, dtype=float)
        W, b = new_W, new_b
    return params


@rewritten(of="gradient_descent_step_of_the_last_layer", style="loops")
def gradient_descent_step_of_the_last_layer_loops(params, grads, learning_rate):
    out = [layer for layer in params]
    W, b = out[len(out) - 1]
    dW, db = grads[len(out) - 1]
    new_W = [[p - learning_rate * q for p, q in zip(r, s)] for r, s in zip(W, dW)]
    new_b = [p - learning_rate * q for p, q in zip(b, db)]
    out[-1] = (np.array(new_W, dtype=float), np.array(new_b, dtype=float))
    return out


@rewritten(of="gradient_descent_step_of_the_last_layer", style="numpy")
def gradient_descent_step_of_the_last_layer_numpy(params, grads, learning_rate):
    *before, (W, b) = params
    dW, db = grads[-1]
    W, b = (np.subtract(p, np.multiply(learning_rate, q)) for p, q in ((W, dW), (b, db)))
    return [*before, (W, b)]


@rewritten(of="gradient_descent_step_of_the_last_layer", style="student")
def gradient_descent_step_of_the_last_layer_student(params, grads, learning_rate):
    new_params = []
    for i, (W, b) in enumerate(params):
        if i < len(params) - 1:
            new_params.append((W, b))
        else:
            gw = np.array(grads[i][0], dtype=float)
            gb = np.array(grads[i][1], dtype=float)
            new_params.append((np.array(W, dtype=float) - learning_rate * gw, np.array(b, dtype=float) - learning_rate * gb))
    return new_params


@rewritten(of="gradient_descent_step_of_the_first_layer", style="loops")
def gradient_descent_step_of_the_first_layer_loops(params, grads, learning_rate):
    W, b = params[0]
    dW, db = grads[0]
    rows = []
    for r, s in zip(W, dW):
        rows.append([p - learning_rate * q for p, q in zip(r, s)])
    biases = [p - learning_rate * q for p, q in zip(b, db)]
    out = [(np.array(rows, dtype=float), np.array(biases, dtype=float))]
    for layer in params[1:]:
        out.append(layer)
    return out


@rewritten(of="gradient_descent_step_of_the_first_layer", style="numpy")
def gradient_descent_step_of_the_first_layer_numpy(params, grads, learning_rate):
    (W, b), *after = params
    first = np.array(W, dtype=float), np.array(b, dtype=float)
    for p, q in zip(first, grads[0]):
        p -= np.multiply(learning_rate, q)
    return [first, *after]


@rewritten(of="gradient_descent_step_of_the_first_layer", style="student")
def gradient_descent_step_of_the_first_layer_student(params, grads, learning_rate):
    new_params = list(params)
    done = False
    for i in range(len(new_params)):
        if not done:
            W = np.array(new_params[i][0], dtype=float)
            b = np.array(new_params[i][1], dtype=float)
            W = W - np.array(grads[i][0], dtype=float) * learning_rate
            b = b - np.array(grads[i][1], dtype=float) * learning_rate
            new_params[i] = (W, b)
            done = True
    return new_params


@rewritten(of="gradient_descent_step_that_returns_in_the_loop", style="loops")
def gradient_descent_step_that_returns_in_the_loop_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p - learning_rate * q for p, q in zip(r, s)] for r, s in zip(W, dW)]
        new_b = [p - learning_rate * q for p, q in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
        return out


@rewritten(of="gradient_descent_step_that_returns_in_the_loop", style="numpy")
def gradient_descent_step_that_returns_in_the_loop_numpy(params, grads, learning_rate):
    return [
        tuple(np.subtract(p, np.multiply(learning_rate, q)) for p, q in zip(layer, slopes))
        for layer, slopes in zip(params[:1], grads[:1])
    ]


@rewritten(of="gradient_descent_step_that_returns_in_the_loop", style="student")
def gradient_descent_step_that_returns_in_the_loop_student(params, grads, learning_rate):
    new_params = []
    i = 0
    while i < len(params):
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        change_W = learning_rate * np.array(grads[i][0], dtype=float)
        change_b = learning_rate * np.array(grads[i][1], dtype=float)
        new_params.append((W - change_W, b - change_b))
        i += 1
        return new_params
    return new_params


@rewritten(of="gradient_descent_step_backwards", style="loops")
def gradient_descent_step_backwards_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[p - learning_rate * q for p, q in zip(r, s)] for r, s in zip(W, dW)]
        new_b = [p - learning_rate * q for p, q in zip(b, db)]
        out.insert(0, (np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_backwards", style="numpy")
def gradient_descent_step_backwards_numpy(params, grads, learning_rate):
    moved = []
    for layer, slopes in zip(params[::-1], grads[::-1]):
        moved.append(tuple(np.asarray(p, dtype=float) + np.multiply(-learning_rate, q) for p, q in zip(layer, slopes)))
    return moved


@rewritten(of="gradient_descent_step_backwards", style="student")
def gradient_descent_step_backwards_student(params, grads, learning_rate):
    new_params = []
    for i in reversed(range(len(params))):
        W, b = params[i]
        dW, db = grads[i]
        W = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        b = np.array(b, dtype=float) - learning_rate * np.array(db, dtype=float)
        new_params.append((W, b))
    return new_params


@rewritten(of="gradient_descent_step_in_one_flat_list", style="loops")
def gradient_descent_step_in_one_flat_list_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        out.append(np.array([[p - learning_rate * q for p, q in zip(r, s)] for r, s in zip(W, dW)], dtype=float))
        out.append(np.array([p - learning_rate * q for p, q in zip(b, db)], dtype=float))
    return out


@rewritten(of="gradient_descent_step_in_one_flat_list", style="numpy")
def gradient_descent_step_in_one_flat_list_numpy(params, grads, learning_rate):
    return [
        np.subtract(p, np.multiply(q, learning_rate))
        for layer, slopes in zip(params, grads)
        for p, q in zip(layer, slopes)
    ]


@rewritten(of="gradient_descent_step_in_one_flat_list", style="student")
def gradient_descent_step_in_one_flat_list_student(params, grads, learning_rate):
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        new_b = np.array(b, dtype=float) - learning_rate * np.array(db, dtype=float)
        new_params += [new_W, new_b]
    return new_params


@rewritten(of="gradient_descent_step_in_place", style="loops")
def gradient_descent_step_in_place_loops(params, grads, learning_rate):
    for layer, slopes in zip(params, grads):
        for p, q in zip(layer, slopes):
            p -= q * learning_rate
    return params


@rewritten(of="gradient_descent_step_in_place", style="numpy")
def gradient_descent_step_in_place_numpy(params, grads, learning_rate):
    for k in range(len(grads)):
        W, b = params[k]
        W -= learning_rate * grads[k][0]
        b -= learning_rate * grads[k][1]
    return params


@rewritten(of="gradient_descent_step_in_place", style="student")
def gradient_descent_step_in_place_student(params, grads, learning_rate):
    i = 0
    for W, b in params:
        dW, db = grads[i]
        change_W = dW * learning_rate
        W -= change_W
        change_b = db * learning_rate
        b -= change_b
        i = i + 1
    return params


@rewritten(of="gradient_descent_step_in_place_from_any_kind", style="loops")
def gradient_descent_step_in_place_from_any_kind_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                W[i, j] -= learning_rate * dW[i][j]
            b[i] -= learning_rate * db[i]
        out.append((W, b))
    return out


@rewritten(of="gradient_descent_step_in_place_from_any_kind", style="numpy")
def gradient_descent_step_in_place_from_any_kind_numpy(params, grads, learning_rate):
    moved = [tuple(np.asarray(each, dtype=float) for each in layer) for layer in params]
    for layer, slopes in zip(moved, grads):
        for p, q in zip(layer, slopes):
            np.subtract(p, np.multiply(learning_rate, q), out=p)
    return moved


@rewritten(of="gradient_descent_step_in_place_from_any_kind", style="student")
def gradient_descent_step_in_place_from_any_kind_student(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        W = np.asarray(params[i][0], dtype=float)
        b = np.asarray(params[i][1], dtype=float)
        dW = np.array(grads[i][0], dtype=float)
        db = np.array(grads[i][1], dtype=float)
        W -= learning_rate * dW
        b -= learning_rate * db
        new_params.append((W, b))
    return new_params


@rewritten(of="gradient_descent_step_in_a_copied_list", style="loops")
def gradient_descent_step_in_a_copied_list_loops(params, grads, learning_rate):
    copied = [layer for layer in params]
    for layer, slopes in zip(copied, grads):
        for p, q in zip(layer, slopes):
            p -= learning_rate * q
    return copied


@rewritten(of="gradient_descent_step_in_a_copied_list", style="numpy")
def gradient_descent_step_in_a_copied_list_numpy(params, grads, learning_rate):
    moved = [*params]
    for (W, b), (dW, db) in zip(moved, grads):
        W -= dW * learning_rate
        b -= db * learning_rate
    return moved


@rewritten(of="gradient_descent_step_in_a_copied_list", style="student")
def gradient_descent_step_in_a_copied_list_student(params, grads, learning_rate):
    new_params = list(params)
    for i in range(len(new_params)):
        weights = new_params[i][0]
        biases = new_params[i][1]
        step_w = learning_rate * grads[i][0]
        step_b = learning_rate * grads[i][1]
        weights -= step_w
        biases -= step_b
    return new_params


@rewritten(of="gradient_descent_step_in_place_without_a_result", style="loops")
def gradient_descent_step_in_place_without_a_result_loops(params, grads, learning_rate):
    for layer, slopes in zip(params, grads):
        for p, q in zip(layer, slopes):
            p -= np.array(q, dtype=float) * learning_rate


@rewritten(of="gradient_descent_step_in_place_without_a_result", style="numpy")
def gradient_descent_step_in_place_without_a_result_numpy(params, grads, learning_rate):
    for (W, b), (dW, db) in zip(params, grads):
        W -= np.multiply(learning_rate, dW)
        b -= np.multiply(learning_rate, db)
    return None


@rewritten(of="gradient_descent_step_in_place_without_a_result", style="student")
def gradient_descent_step_in_place_without_a_result_student(params, grads, learning_rate):
    for i in range(len(params)):
        W, b = params[i]
        grad_w = np.asarray(grads[i][0], dtype=float)
        grad_b = np.asarray(grads[i][1], dtype=float)
        W -= learning_rate * grad_w
        b -= learning_rate * grad_b


@rewritten(of="gradient_descent_step_into_the_callers_list", style="loops")
def gradient_descent_step_into_the_callers_list_loops(params, grads, learning_rate):
    for k in range(len(params)):
        (W, b), (dW, db) = params[k], grads[k]
        rows = []
        for r, s in zip(W, dW):
            rows.append([p - learning_rate * q for p, q in zip(r, s)])
        biases = [p - learning_rate * q for p, q in zip(b, db)]
        params[k] = (np.array(rows, dtype=float), np.array(biases, dtype=float))
    return params


@rewritten(of="gradient_descent_step_into_the_callers_list", style="numpy")
def gradient_descent_step_into_the_callers_list_numpy(params, grads, learning_rate):
    for k, slopes in enumerate(grads):
        params[k] = tuple(np.subtract(p, np.multiply(learning_rate, q)) for p, q in zip(params[k], slopes))
    return params


@rewritten(of="gradient_descent_step_into_the_callers_list", style="student")
def gradient_descent_step_into_the_callers_list_student(params, grads, learning_rate):
    i = 0
    for (W, b), (dW, db) in zip(params, grads):
        new_W = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        new_b = np.array(b, dtype=float) - learning_rate * np.array(db, dtype=float)
        params[i] = (new_W, new_b)
        i += 1
    return params


@rewritten(of="gradient_descent_step_that_scales_the_gradients", style="loops")
def gradient_descent_step_that_scales_the_gradients_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        dW, db = np.asarray(dW, dtype=float), np.asarray(db, dtype=float)
        for i in range(len(dW)):
            for j in range(len(dW[i])):
                dW[i, j] = learning_rate * dW[i, j]
            db[i] = learning_rate * db[i]
        new_W = [[p - q for p, q in zip(r, s)] for r, s in zip(W, dW)]
        new_b = [p - q for p, q in zip(b, db)]
        out.append((np.array(new_W, dtype=float), np.array(new_b, dtype=float)))
    return out


@rewritten(of="gradient_descent_step_that_scales_the_gradients", style="numpy")
def gradient_descent_step_that_scales_the_gradients_numpy(params, grads, learning_rate):
    moved = []
    for layer, slopes in zip(params, grads):
        pair = []
        for p, q in zip(layer, slopes):
            q = np.asarray(q, dtype=float)
            np.multiply(q, learning_rate, out=q)
            pair.append(np.subtract(p, q))
        moved.append(tuple(pair))
    return moved


@rewritten(of="gradient_descent_step_that_scales_the_gradients", style="student")
def gradient_descent_step_that_scales_the_gradients_student(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        grad_w = np.asarray(grads[i][0], dtype=float)
        grad_b = np.asarray(grads[i][1], dtype=float)
        grad_w *= learning_rate
        grad_b *= learning_rate
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        new_params.append((W - grad_w, b - grad_b))
    return new_params


@rewritten(of="gradient_descent_step_of_arrays_only", style="loops")
def gradient_descent_step_of_arrays_only_loops(params, grads, learning_rate):
    out = []
    for layer, slopes in zip(params, grads):
        pair = []
        for p, q in zip(layer, slopes):
            pair.append(p - q * learning_rate)
        out.append((pair[0], pair[1]))
    return out


@rewritten(of="gradient_descent_step_of_arrays_only", style="numpy")
def gradient_descent_step_of_arrays_only_numpy(params, grads, learning_rate):
    return [(np.subtract(W, learning_rate * dW), np.subtract(b, learning_rate * db)) for (W, b), (dW, db) in zip(params, grads)]


@rewritten(of="gradient_descent_step_of_arrays_only", style="student")
def gradient_descent_step_of_arrays_only_student(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        W, b = params[i]
        dW, db = grads[i]
        step_w = learning_rate * dW
        new_w = W - step_w
        step_b = learning_rate * db
        new_b = b - step_b
        new_params.append((new_w, new_b))
    return new_params


@rewritten(of="gradient_descent_step_in_whole_numbers", style="loops")
def gradient_descent_step_in_whole_numbers_loops(params, grads, learning_rate):
    out = []
    for layer, slopes in zip(params, grads):
        pair = []
        for p, q in zip(layer, slopes):
            old = np.asarray(p)
            cut = int if old.dtype.kind in "iu" else float
            values = [cut(v - learning_rate * s) for v, s in zip(old.ravel().tolist(), np.asarray(q).ravel().tolist())]
            pair.append(np.array(values, dtype=old.dtype).reshape(old.shape))
        out.append(tuple(pair))
    return out


@rewritten(of="gradient_descent_step_in_whole_numbers", style="numpy")
def gradient_descent_step_in_whole_numbers_numpy(params, grads, learning_rate):
    moved = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W, new_b = np.empty_like(np.asarray(W)), np.empty_like(np.asarray(b))
        np.subtract(W, np.multiply(learning_rate, dW), out=new_W, casting="unsafe")
        np.subtract(b, np.multiply(learning_rate, db), out=new_b, casting="unsafe")
        moved.append((new_W, new_b))
    return moved


@rewritten(of="gradient_descent_step_in_whole_numbers", style="student")
def gradient_descent_step_in_whole_numbers_student(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        W = np.array(params[i][0])
        b = np.array(params[i][1])
        dW = np.array(grads[i][0], dtype=float)
        db = np.array(grads[i][1], dtype=float)
        W[:] = W - learning_rate * dW
        b[:] = b - learning_rate * db
        new_params.append((W, b))
    return new_params


@rewritten(of="gradient_descent_step_in_single_precision", style="loops")
def gradient_descent_step_in_single_precision_loops(params, grads, learning_rate):
    out = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = [[float(p) - learning_rate * float(q) for p, q in zip(r, s)] for r, s in zip(W, dW)]
        new_b = [float(p) - learning_rate * float(q) for p, q in zip(b, db)]
        out.append((np.array(new_W, dtype=np.float32), np.array(new_b, dtype=np.float32)))
    return out


@rewritten(of="gradient_descent_step_in_single_precision", style="numpy")
def gradient_descent_step_in_single_precision_numpy(params, grads, learning_rate):
    return [
        tuple(np.float32(np.asarray(p, dtype=float) - np.multiply(learning_rate, q)) for p, q in zip(layer, slopes))
        for layer, slopes in zip(params, grads)
    ]


@rewritten(of="gradient_descent_step_in_single_precision", style="student")
def gradient_descent_step_in_single_precision_student(params, grads, learning_rate):
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W = np.array(W, dtype=float) - learning_rate * np.array(dW, dtype=float)
        new_b = np.array(b, dtype=float) - learning_rate * np.array(db, dtype=float)
        new_W = new_W.astype("float32")
        new_b = new_b.astype("float32")
        new_params.append((new_W, new_b))
    return new_params
