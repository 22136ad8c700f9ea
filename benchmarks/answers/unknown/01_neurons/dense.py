import numpy as np


@wrong(of="dense")
def puts_the_ones_first_and_the_biases_last(X, W, b):
    """The biases are appended to W as a last column, but the ones stand as the first column of X, so everything is shifted by one."""
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    one = np.ones(X.shape[:-1] + (1,))
    with_one = np.concatenate([one, X], axis=-1)
    with_bias = np.column_stack([W, np.asarray(b, dtype=float)])
    return with_one @ with_bias.T


@wrong(of="dense", known="dense_with_columns_for_biases")
def stacks_one_row_for_each_unit(X, W, b):
    """The units' results for a batch are stacked as rows, so (n_out, N) comes back where (N, n_out) should."""
    X = np.asarray(X, dtype=float)
    return np.array([X @ np.asarray(row) + bias for row, bias in zip(W, b)])


@wrong(of="dense")
def centres_the_batch_first(X, W, b):
    """The mean of each feature over the batch is subtracted first, so a row does not give what it gives alone."""
    X = np.asarray(X, dtype=float)
    if X.ndim == 2 and len(X) > 1:
        X = X - X.mean(axis=0)
    return X @ np.asarray(W, dtype=float).T + np.asarray(b, dtype=float)


@wrong(of="dense", known="dense_with_relu")
def already_applies_a_relu(X, W, b):
    """A ReLU is applied to the pre-activations, although the activation comes later."""
    z = np.einsum("...i,oi->...o", np.asarray(X, dtype=float), np.asarray(W, dtype=float))
    return relu(z + np.asarray(b, dtype=float))
