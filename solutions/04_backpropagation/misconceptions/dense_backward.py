"""What people write for dense_backward when it is not quite right."""

import numpy as np


@misconception(of="dense_backward")
def dense_backward_with_dw_transposed(dout, X, W):
    """Print the shapes of dW and W for 2 inputs and 3 units: are they the same?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, np.atleast_2d(X).T @ rows, rows.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_through_transposed_weights(dout, X, W):
    """For 2 inputs and 3 units, write down the shapes of W and of both sides of each of your products.

    Which two lengths meet, and which should?
    """
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W.T, rows.T @ np.atleast_2d(X), rows.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_for_weights_by_inputs(dout, X, W):
    """For 2 inputs and 3 units, write down the shapes of W and of both sides of each of your products.

    Which two lengths meet, and which should?
    """
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W.T, np.atleast_2d(X).T @ rows, rows.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_with_one_bias_for_all(dout, X, W):
    """Print the shapes of db and of b for three units: how many slopes are there?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), np.sum(dout)


@misconception(of="dense_backward")
def dense_backward_with_biases_averaged(dout, X, W):
    """Give it each example twice: which of your three answers grow, and which should?

    Look for the number of examples in your lines, open or hidden.
    """
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), rows.mean(axis=0)


@misconception(of="dense_backward")
def dense_backward_averaged(dout, X, W):
    """Give it each example twice: which of your three answers grow, and which should?

    Look for the number of examples in your lines, open or hidden.
    """
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X) / len(rows), rows.sum(axis=0) / len(rows)


@misconception(of="dense_backward")
def dense_backward_with_biases_in_a_row(dout, X, W):
    """Print db.shape and b.shape for three units: how many axes has each?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), rows.sum(axis=0, keepdims=True)


# https://datascience.stackexchange.com/questions/20139
@misconception(of="dense_backward")
def dense_backward_with_biases_of_each_example(dout, X, W):
    """Print the shapes of db and b for four examples: how many examples does a bias belong to?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    return dout @ W, np.atleast_2d(dout).T @ np.atleast_2d(X), dout


@misconception(of="dense_backward")
def dense_backward_with_biases_over_units(dout, X, W):
    """Print the shape of db for four examples and two units: how many biases are there?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), rows.sum(axis=1)


@misconception(of="dense_backward")
def dense_backward_in_another_order(dout, X, W):
    """Print the shapes of what you return, one by one, beside those of X, W and b: which belongs to which?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return rows.T @ np.atleast_2d(X), rows.sum(axis=0), dout @ W


@misconception(of="dense_backward")
def dense_backward_without_what_comes_from_above(dout, X, W):
    """Double dout: which of your three answers double, and which should?"""
    ones = np.ones(np.shape(dout))
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(ones)
    return ones @ W, rows.T @ np.atleast_2d(X), rows.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_of_the_last_example(dout, X, W):
    """Print dW after each example of your loop: what has become of the examples before?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    dW, db = np.zeros(W.shape), np.zeros(len(W))
    for d, x in zip(np.atleast_2d(dout), np.atleast_2d(X), strict=True):
        dW = np.outer(d, x)
        db = d
    return dout @ W, dW, db


@misconception(of="dense_backward")
def dense_backward_of_batches_only(dout, X, W):
    """Take X of shape (3,) and dout of shape (2,): what does transposing do to an array of one axis?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    return dout @ W, dout.T @ X, dout.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_of_one_example_as_a_batch(dout, X, W):
    """Take X of shape (3,) and dout of shape (2,), and print the shapes of all three answers.

    Which of them does not have the shape of what it belongs to?
    """
    dout, X, W = np.atleast_2d(dout), np.atleast_2d(X), np.asarray(W, dtype=float)
    return dout @ W, dout.T @ X, dout.sum(axis=0)


@misconception(of="dense_backward")
def dense_backward_that_squeezes_the_biases(dout, X, W):
    """Take a layer with a single unit: how many axes have b and your db?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), np.squeeze(rows.sum(axis=0, keepdims=True))


@misconception(of="dense_backward")
def dense_backward_that_moves_the_weights(dout, X, W):
    """Print W before and after your function has run: is it still what the caller passed?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    dX, dW, db = dout @ W, rows.T @ np.atleast_2d(X), rows.sum(axis=0)
    W -= 0.1 * dW
    return dX, dW, db


@misconception(of="dense_backward")
def dense_backward_through_weights_that_moved(dout, X, W):
    """Print W before and after your function has run: is it still what the caller passed?"""
    dout, X, W = np.asarray(dout, dtype=float), np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows = np.atleast_2d(dout)
    dW, db = rows.T @ np.atleast_2d(X), rows.sum(axis=0)
    W -= 0.1 * dW
    return dout @ W, dW, db


@misconception(of="dense_backward")
def dense_backward_of_arrays_only(dout, X, W):
    """Call it with lists: which of your lines asks for something that only arrays have?"""
    if dout.ndim == 1:
        return dout @ W, np.outer(dout, X), dout
    return dout @ W, dout.T @ X, dout.sum(axis=0)
