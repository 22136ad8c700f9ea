"""Known mistakes in dense_backward, written anew in other styles."""

import math

import numpy as np


@rewritten(of="dense_backward_with_dw_transposed", style="loops")
def dense_backward_with_dw_transposed_loops(dout, X, W):
    shape = np.shape(X)
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for k in range(units)] for j in range(inputs)]
    db = [sum(row[k] for row in d) for k in range(units)]
    return np.array(dX).reshape(shape), np.array(dW), np.array(db)


@rewritten(of="dense_backward_with_dw_transposed", style="numpy")
def dense_backward_with_dw_transposed_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->dk", d, x), np.einsum("nk->k", d)


@rewritten(of="dense_backward_with_dw_transposed", style="student")
def dense_backward_with_dw_transposed_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = np.dot(inputs.T, above)
    grad_b = above.sum(axis=0)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_through_transposed_weights", style="loops")
def dense_backward_through_transposed_weights_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float))
    x = np.atleast_2d(np.asarray(X, dtype=float))
    W = np.asarray(W, dtype=float)
    units, inputs = W.shape
    if units != inputs:
        raise ValueError("shapes do not fit")
    dX = np.zeros((len(d), units))
    dW = np.zeros((units, inputs))
    db = np.zeros(units)
    for i in range(len(d)):
        for k in range(units):
            db[k] += d[i, k]
            for j in range(inputs):
                dX[i, k] += d[i, j] * W[k, j]
                dW[k, j] += d[i, k] * x[i, j]
    return dX.reshape(np.shape(X)), dW, db


@rewritten(of="dense_backward_through_transposed_weights", style="numpy")
def dense_backward_through_transposed_weights_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return np.inner(dout, W), np.einsum("nk,nd->kd", d, x), np.add.reduce(d, axis=0)


@rewritten(of="dense_backward_through_transposed_weights", style="student")
def dense_backward_through_transposed_weights_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    turned = weights.T
    grad_in = above @ turned
    if above.ndim == 1:
        return grad_in, np.outer(above, inputs), above
    grad_w = above.T @ inputs
    grad_b = np.sum(above, axis=0)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_for_weights_by_inputs", style="loops")
def dense_backward_for_weights_by_inputs_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float))
    x = np.atleast_2d(np.asarray(X, dtype=float))
    W = np.asarray(W, dtype=float)
    if d.shape[1] != W.shape[1]:
        raise ValueError("shapes do not fit")
    dX = [[sum(p * q for p, q in zip(row, line)) for line in W.tolist()] for row in d.tolist()]
    dW = np.zeros((x.shape[1], d.shape[1]))
    db = np.zeros(d.shape[1])
    for i in range(len(d)):
        for k in range(d.shape[1]):
            db[k] += d[i, k]
            for j in range(x.shape[1]):
                dW[j, k] += x[i, j] * d[i, k]
    return np.array(dX).reshape(np.shape(X)), dW, db


@rewritten(of="dense_backward_for_weights_by_inputs", style="numpy")
def dense_backward_for_weights_by_inputs_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return np.inner(dout, W), np.tensordot(x, d, axes=(0, 0)), np.add.reduce(d, axis=0)


@rewritten(of="dense_backward_for_weights_by_inputs", style="student")
def dense_backward_for_weights_by_inputs_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = np.dot(above, weights.T)
    if above.ndim == 1:
        above = above[None, :]
        inputs = inputs[None, :]
    grad_w = inputs.T @ above
    grad_b = above.sum(axis=0)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_with_one_bias_for_all", style="loops")
def dense_backward_with_one_bias_for_all_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = sum(sum(row) for row in d)
    return np.array(dX).reshape(np.shape(X)), np.array(dW), db


@rewritten(of="dense_backward_with_one_bias_for_all", style="numpy")
def dense_backward_with_one_bias_for_all_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->kd", d, x), np.einsum("nk->", d)


@rewritten(of="dense_backward_with_one_bias_for_all", style="student")
def dense_backward_with_one_bias_for_all_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_b = float(above.sum())
    if above.ndim == 1:
        grad_w = np.outer(above, inputs)
    else:
        grad_w = above.T.dot(inputs)
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_with_biases_averaged", style="loops")
def dense_backward_with_biases_averaged_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) / len(d) for k in range(units)]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_with_biases_averaged", style="numpy")
def dense_backward_with_biases_averaged_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->kd", d, x), np.average(d, axis=0)


@rewritten(of="dense_backward_with_biases_averaged", style="student")
def dense_backward_with_biases_averaged_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    n = len(above)
    grad_b = above.sum(axis=0) / n
    grad_w = above.T.dot(inputs)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_averaged", style="loops")
def dense_backward_averaged_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    n, units, inputs = len(d), len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(n)) / n for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) / n for k in range(units)]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_averaged", style="numpy")
def dense_backward_averaged_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.mean(d[:, :, None] * x[:, None, :], axis=0), np.mean(d, axis=0)


@rewritten(of="dense_backward_averaged", style="student")
def dense_backward_averaged_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    n = above.shape[0]
    scaled = above / n
    grad_w = scaled.T @ inputs
    grad_b = scaled.sum(axis=0)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_with_biases_in_a_row", style="loops")
def dense_backward_with_biases_in_a_row_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [[sum(row[k] for row in d) for k in range(units)]]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_with_biases_in_a_row", style="numpy")
def dense_backward_with_biases_in_a_row_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->kd", d, x), np.ones((1, d.shape[0])) @ d


@rewritten(of="dense_backward_with_biases_in_a_row", style="student")
def dense_backward_with_biases_in_a_row_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = above.T @ inputs
    grad_b = above.sum(axis=0).reshape(1, -1)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_with_biases_of_each_example", style="loops")
def dense_backward_with_biases_of_each_example_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [[value for value in row] for row in d]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db).reshape(np.shape(dout))


@rewritten(of="dense_backward_with_biases_of_each_example", style="numpy")
def dense_backward_with_biases_of_each_example_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    return dout @ W, np.einsum("nk,nd->kd", np.atleast_2d(dout), np.atleast_2d(X)), np.positive(dout)


@rewritten(of="dense_backward_with_biases_of_each_example", style="student")
def dense_backward_with_biases_of_each_example_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_b = above * 1.0
    if above.ndim == 1:
        grad_w = np.outer(above, inputs)
    else:
        grad_w = above.T.dot(inputs)
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_with_biases_over_units", style="loops")
def dense_backward_with_biases_over_units_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row) for row in d]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_with_biases_over_units", style="numpy")
def dense_backward_with_biases_over_units_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->kd", d, x), np.einsum("nk->n", d)


@rewritten(of="dense_backward_with_biases_over_units", style="student")
def dense_backward_with_biases_over_units_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = above.T @ inputs
    grad_b = above.sum(axis=1)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_in_another_order", style="loops")
def dense_backward_in_another_order_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    return np.array(dW), np.array(db), np.array(dX).reshape(np.shape(X))


@rewritten(of="dense_backward_in_another_order", style="numpy")
def dense_backward_in_another_order_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d), np.einsum("...k,kd->...d", dout, W)


@rewritten(of="dense_backward_in_another_order", style="student")
def dense_backward_in_another_order_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    if above.ndim == 1:
        grad_w = np.outer(above, inputs)
        grad_b = above
    else:
        grad_w = above.T.dot(inputs)
        grad_b = above.sum(axis=0)
    grad_in = above.dot(weights)
    return grad_w, grad_b, grad_in


@rewritten(of="dense_backward_without_what_comes_from_above", style="loops")
def dense_backward_without_what_comes_from_above_loops(dout, X, W):
    n = len(np.atleast_2d(np.asarray(dout, dtype=float)))
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(w[k][j] for k in range(units)) for j in range(inputs)] for _ in range(n)]
    dW = [[sum(row[j] for row in x) for j in range(inputs)] for _ in range(units)]
    db = [float(n) for _ in range(units)]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_without_what_comes_from_above", style="numpy")
def dense_backward_without_what_comes_from_above_numpy(dout, X, W):
    ones = np.ones_like(np.asarray(dout, dtype=float))
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    d, x = np.atleast_2d(ones), np.atleast_2d(X)
    return ones @ W, np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d)


@rewritten(of="dense_backward_without_what_comes_from_above", style="student")
def dense_backward_without_what_comes_from_above_student(dout, X, W):
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad = np.ones(np.array(dout).shape)
    grad_in = grad.dot(weights)
    if grad.ndim == 1:
        grad = grad.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = grad.T.dot(inputs)
    grad_b = grad.sum(axis=0)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_of_the_last_example", style="loops")
def dense_backward_of_the_last_example_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = []
    for row, line in zip(d, x):
        dX.append([sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)])
        dW = [[row[k] * line[j] for j in range(inputs)] for k in range(units)]
        db = list(row)
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_of_the_last_example", style="numpy")
def dense_backward_of_the_last_example_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout)[-1], np.atleast_2d(X)[-1]
    return dout @ W, np.multiply.outer(d, x), d.copy()


@rewritten(of="dense_backward_of_the_last_example", style="student")
def dense_backward_of_the_last_example_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = np.zeros(weights.shape)
    grad_b = np.zeros(len(weights))
    for i in range(len(above)):
        grad_w = np.outer(above[i], inputs[i])
        grad_b = above[i]
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_of_batches_only", style="loops")
def dense_backward_of_batches_only_loops(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    if dout.ndim == 1:
        return dout @ W, dout @ X, dout.sum(axis=0)
    dX = np.zeros(X.shape)
    dW = np.zeros(W.shape)
    db = np.zeros(W.shape[0])
    for i in range(dout.shape[0]):
        for k in range(W.shape[0]):
            db[k] += dout[i, k]
            for j in range(W.shape[1]):
                dX[i, j] += dout[i, k] * W[k, j]
                dW[k, j] += dout[i, k] * X[i, j]
    return dX, dW, db


@rewritten(of="dense_backward_of_batches_only", style="numpy")
def dense_backward_of_batches_only_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    return np.matmul(dout, W), np.matmul(np.transpose(dout), X), np.add.reduce(dout, axis=0)


@rewritten(of="dense_backward_of_batches_only", style="student")
def dense_backward_of_batches_only_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_b = above.sum(axis=0)
    grad_w = above.T.dot(inputs)
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_of_one_example_as_a_batch", style="loops")
def dense_backward_of_one_example_as_a_batch_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    return np.array(dX), np.array(dW), np.array(db)


@rewritten(of="dense_backward_of_one_example_as_a_batch", style="numpy")
def dense_backward_of_one_example_as_a_batch_numpy(dout, X, W):
    d, x, w = (np.atleast_2d(np.asarray(each, dtype=float)) for each in (dout, X, W))
    return np.einsum("nk,kd->nd", d, w), np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d)


@rewritten(of="dense_backward_of_one_example_as_a_batch", style="student")
def dense_backward_of_one_example_as_a_batch_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = above.T.dot(inputs)
    grad_b = above.sum(axis=0)
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_that_squeezes_the_biases", style="loops")
def dense_backward_that_squeezes_the_biases_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    if units == 1:
        db = db[0]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_that_squeezes_the_biases", style="numpy")
def dense_backward_that_squeezes_the_biases_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    return dout @ W, np.einsum("nk,nd->kd", d, x), np.squeeze(np.ones((1, d.shape[0])) @ d)


@rewritten(of="dense_backward_that_squeezes_the_biases", style="student")
def dense_backward_that_squeezes_the_biases_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = above.T.dot(inputs)
    grad_b = above.sum(axis=0, keepdims=True)
    grad_b = grad_b.squeeze()
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_that_moves_the_weights", style="loops")
def dense_backward_that_moves_the_weights_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    W = np.asarray(W, dtype=float)
    w = W.tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    for k in range(units):
        for j in range(inputs):
            W[k, j] -= 0.1 * dW[k][j]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_that_moves_the_weights", style="numpy")
def dense_backward_that_moves_the_weights_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    dX, dW, db = dout @ W, np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d)
    np.subtract(W, 0.1 * dW, out=W)
    return dX, dW, db


@rewritten(of="dense_backward_that_moves_the_weights", style="student")
def dense_backward_that_moves_the_weights_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.asarray(W, dtype=float)
    learning_rate = 0.1
    grad_in = above.dot(weights)
    if above.ndim == 1:
        above = above.reshape(1, -1)
        inputs = inputs.reshape(1, -1)
    grad_w = above.T.dot(inputs)
    grad_b = above.sum(axis=0)
    weights -= learning_rate * grad_w
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_through_weights_that_moved", style="loops")
def dense_backward_through_weights_that_moved_loops(dout, X, W):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    W = np.asarray(W, dtype=float)
    units, inputs = W.shape
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    for k in range(units):
        for j in range(inputs):
            W[k, j] -= 0.1 * dW[k][j]
    w = W.tolist()
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_through_weights_that_moved", style="numpy")
def dense_backward_through_weights_that_moved_numpy(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    d, x = np.atleast_2d(dout), np.atleast_2d(X)
    dW, db = np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d)
    np.subtract(W, 0.1 * dW, out=W)
    return np.einsum("...k,kd->...d", dout, W), dW, db


@rewritten(of="dense_backward_through_weights_that_moved", style="student")
def dense_backward_through_weights_that_moved_student(dout, X, W):
    above = np.array(dout, dtype=float)
    inputs = np.array(X, dtype=float)
    weights = np.asarray(W, dtype=float)
    learning_rate = 0.1
    if above.ndim == 1:
        grad_w = np.outer(above, inputs)
        grad_b = above
    else:
        grad_w = above.T.dot(inputs)
        grad_b = above.sum(axis=0)
    weights -= learning_rate * grad_w
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b


@rewritten(of="dense_backward_of_arrays_only", style="loops")
def dense_backward_of_arrays_only_loops(dout, X, W):
    rows = [dout] if dout.ndim == 1 else list(dout)
    d = [[float(v) for v in row] for row in rows]
    x = np.atleast_2d(np.asarray(X, dtype=float)).tolist()
    w = np.asarray(W, dtype=float).tolist()
    units, inputs = len(w), len(w[0])
    dX = [[sum(row[k] * w[k][j] for k in range(units)) for j in range(inputs)] for row in d]
    dW = [[sum(d[i][k] * x[i][j] for i in range(len(d))) for j in range(inputs)] for k in range(units)]
    db = [sum(row[k] for row in d) for k in range(units)]
    return np.array(dX).reshape(np.shape(X)), np.array(dW), np.array(db)


@rewritten(of="dense_backward_of_arrays_only", style="numpy")
def dense_backward_of_arrays_only_numpy(dout, X, W):
    single = dout.ndim == 1
    d, x = np.atleast_2d(dout).astype(float), np.atleast_2d(np.asarray(X, dtype=float))
    dX = np.einsum("nk,kd->nd", d, np.asarray(W, dtype=float))
    return dX[0] if single else dX, np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d)


@rewritten(of="dense_backward_of_arrays_only", style="student")
def dense_backward_of_arrays_only_student(dout, X, W):
    inputs = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    if dout.ndim == 1:
        above = dout.astype(float)
        return above.dot(weights), np.outer(above, inputs), above
    above = dout.astype(float)
    grad_w = above.T.dot(inputs)
    grad_b = above.sum(axis=0)
    grad_in = above.dot(weights)
    return grad_in, grad_w, grad_b
