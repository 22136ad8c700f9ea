import numpy as np


@wrong(of="dense_backward")
def squeezes_all_three(dout, X, W):
    """Squeezes what it returns to get rid of batches of one, so one unit or one input loses its axis too."""
    dout, X, W = (np.atleast_2d(np.asarray(each, dtype=float)) for each in (dout, X, W))
    dX = dout @ W
    dW = dout.T @ X
    db = dout.sum(axis=0)
    return np.squeeze(dX), np.squeeze(dW), np.squeeze(db)


@wrong(of="dense_backward")
def transposes_only_if_the_shape_is_wrong(dout, X, W):
    """Multiplies X.T by dout and transposes if the shape is not that of W, so with as many inputs as units dW stays transposed."""
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    dX = dout @ W
    d2, x2 = np.atleast_2d(dout), np.atleast_2d(X)
    dW = x2.T @ d2
    if dW.shape != W.shape:
        dW = dW.T
    return dX, dW, d2.sum(axis=0)


@wrong(of="dense_backward")
def reshapes_instead_of_transposing(dout, X, W):
    """Brings X.T @ dout into the shape of W by reshape, which puts the elements in the wrong places."""
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    rows = np.atleast_2d(dout)
    dW = (np.atleast_2d(X).T @ rows).reshape(W.shape)
    return dout @ W, dW, np.sum(rows, axis=0)


@wrong(of="dense_backward")
def outer_product_the_wrong_way_round(dout, X, W):
    """For one example takes np.outer(X, dout), so dW is (n_in, n_out) there."""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    if X.ndim == 1:
        return W.T @ dout, np.outer(X, dout), dout.copy()
    return dout @ W, dout.T @ X, dout.sum(axis=0)


@wrong(of="dense_backward", known="dense_backward_of_the_last_example")
def later_examples_overwrite_the_weights(dout, X, W):
    """Loops over the examples and assigns the share of each to dW instead of adding it, so only the last example counts there."""
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    one = X.ndim == 1
    dout, X = np.atleast_2d(dout), np.atleast_2d(X)
    dX, dW, db = np.zeros(X.shape), np.zeros(W.shape), np.zeros(W.shape[0])
    for n in range(len(X)):
        dX[n] = dout[n] @ W
        dW = dout[n][:, np.newaxis] * X[n]
        db += dout[n]
    return (dX[0] if one else dX), dW, db


@wrong(of="dense_backward")
def sends_back_through_weights_already_moved(dout, X, W):
    """Subtracts dW from the weights before it computes dX, so the inputs are blamed by other weights than were used."""
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    batch = np.atleast_2d(dout)
    dW = np.einsum("nk,nd->kd", batch, np.atleast_2d(X))
    db = np.einsum("nk->k", batch)
    new_W = W - dW
    dX = dout @ new_W
    return dX, dW, db


@wrong(of="dense_backward")
def a_batch_of_one_loses_its_axis(dout, X, W):
    """Recognises one example by len(X) == 1 after atleast_2d, so a batch (1, n_in) also gets a dX of (n_in,)."""
    dout, X, W = (np.atleast_2d(np.array(each, dtype=float)) for each in (dout, X, W))
    dX = np.matmul(dout, W)
    dW = np.matmul(np.transpose(dout), X)
    db = np.ones(len(X)) @ dout
    if len(X) == 1:
        dX = dX[0]
    return dX, dW, db
