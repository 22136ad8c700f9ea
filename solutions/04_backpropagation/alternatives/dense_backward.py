import numpy as np


@alternative(of="dense_backward")
def with_einsum(dout, X, W):
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    dX = np.einsum("...k,kd->...d", dout, W)
    rows, inputs = dout.reshape(-1, W.shape[0]), X.reshape(-1, W.shape[1])
    return dX, np.einsum("nk,nd->kd", rows, inputs), np.einsum("nk->k", rows)


@alternative(of="dense_backward")
def example_by_example(dout, X, W):
    dout, X, W = np.array(dout, dtype=float), np.array(X, dtype=float), np.array(W, dtype=float)
    if X.ndim == 1:
        return W.T @ dout, np.outer(dout, X), dout
    dX, dW, db = np.zeros_like(X), np.zeros_like(W), np.zeros(len(W))
    for n in range(len(X)):
        dX[n] = W.T @ dout[n]
        dW += np.outer(dout[n], X[n])
        db += dout[n]
    return [dX, dW, db]


@alternative(of="dense_backward")
def in_lists(dout, X, W):
    one = np.ndim(X) == 1
    rows = [list(map(float, row)) for row in np.atleast_2d(dout)]
    inputs = [list(map(float, row)) for row in np.atleast_2d(X)]
    W = np.asarray(W).tolist()
    units, width = range(len(W)), range(len(W[0]))
    dX = [[sum(row[k] * W[k][d] for k in units) for d in width] for row in rows]
    dW = [[sum(row[k] * x[d] for row, x in zip(rows, inputs, strict=True)) for d in width] for k in units]
    return (dX[0] if one else dX), dW, [sum(row[k] for row in rows) for k in units]


@alternative(of="dense_backward")
def with_tensordot(dout, X, W):
    D, A = np.array(dout, dtype=float, ndmin=2), np.array(X, dtype=float, ndmin=2)
    dX = np.dot(D, np.asarray(W, dtype=float))
    if np.ndim(X) == 1:
        dX = dX[0]
    return dX, np.tensordot(D, A, axes=(0, 0)), np.ones(len(D)) @ D


@alternative(of="dense_backward")
def as_one_matrix_with_the_bias(dout, X, W):
    D, A = np.atleast_2d(np.asarray(dout, float)), np.atleast_2d(np.asarray(X, float))
    both = D.T @ np.column_stack([A, np.ones(len(A))])  # (n_out, n_in + 1)
    return np.reshape(D @ np.asarray(W, float), np.shape(X)), both[:, :-1], both[:, -1]
