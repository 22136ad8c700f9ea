import copy
import math

import numpy as np


@wrong(of="minibatches", known="minibatches_of_equal_size")
def batches_of_nearly_equal_size(X, y, batch_size, rng):
    """Finds the right number of batches but lets np.array_split cut, so 53 examples make batches of 9 and 8, not of 10 and 3."""
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    for rows in np.array_split(order, math.ceil(len(X) / batch_size)):
        yield X[rows], y[rows]


@wrong(of="minibatches", known="minibatches_drawn_anew_for_each")
def every_batch_is_drawn_from_all(X, y, batch_size, rng):
    """Draws each batch anew from all examples, without repeats within it but with repeats between batches."""
    X, y = np.asarray(X), np.asarray(y)
    left = len(X)
    while left > 0:
        rows = rng.choice(len(X), size=min(batch_size, left), replace=False)
        yield X[rows], y[rows]
        left -= batch_size


@wrong(of="minibatches")
def turns_the_table_like_a_wheel(X, y, batch_size, rng):
    """Rolls the rows on by a random number, so neighbours stay neighbours and only the start is random."""
    shift = int(rng.integers(len(X)))
    X, y = np.roll(np.asarray(X), shift, axis=0), np.roll(np.asarray(y), shift, axis=0)
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(0, len(X), batch_size)]


@wrong(of="minibatches")
def small_batch_comes_first(X, y, batch_size, rng):
    """Deals the examples that are left over first, so the first batch is the smaller one and not the last."""
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    rest = len(X) % batch_size
    if rest:
        yield X[order[:rest]], y[order[:rest]]
    for start in range(rest, len(X), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], y[rows]


@wrong(of="minibatches", known="minibatches_filled_up")
def fills_the_last_batch_up_from_the_first(X, y, batch_size, rng):
    """Goes round to the start of the order to fill the last batch, so some examples are seen twice."""
    X, y = np.asarray(X), np.asarray(y)
    n = len(X)
    order = rng.permutation(n)
    for k in range(math.ceil(n / batch_size)):
        rows = [order[i % n] for i in range(k * batch_size, (k + 1) * batch_size)]
        yield X[rows], y[rows]


@wrong(of="minibatches")
def sorts_the_rows_inside_a_batch(X, y, batch_size, rng):
    """Sorts the drawn rows of each batch, so with all examples in one batch the order is not random at all."""
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    batches = []
    for start in range(0, len(order), batch_size):
        rows = sorted(order[start : start + batch_size].tolist())
        batches.append((X[rows], y[rows]))
    return batches


@wrong(of="minibatches", known="minibatches_with_targets_in_a_column")
def targets_always_become_a_column(X, y, batch_size, rng):
    """Makes columns of targets of shape (N,), so a batch's targets are (B, 1) there."""
    X, y = np.asarray(X), np.asarray(y)
    if y.ndim == 1:
        y = y[:, np.newaxis]
    order = rng.permutation(X.shape[0])
    X, y = X[order], y[order]
    for a in range(0, X.shape[0], batch_size):
        b = a + batch_size
        yield X[a:b], y[a:b]


@wrong(of="minibatches")
def glues_and_splits_off_one_column(X, y, batch_size, rng):
    """Glues targets to inputs, shuffles the table and takes one column back as targets, so of K targets K - 1 end up among the inputs."""
    X, y = np.asarray(X), np.asarray(y)
    table = np.hstack([X, y.reshape(len(y), -1)])
    rng.shuffle(table)
    for start in range(0, len(table), batch_size):
        part = table[start : start + batch_size]
        targets = part[:, -1] if y.ndim == 1 else part[:, -1:]
        yield part[:, :-1], targets


@wrong(of="minibatches")
def leaves_the_generator_untouched(X, y, batch_size, rng):
    """Draws from a deep copy of rng to leave the argument as it was, so the next call gives the same order again."""
    X, y = np.asarray(X), np.asarray(y)
    order = copy.deepcopy(rng).permutation(len(X))
    for i in range(0, len(order), batch_size):
        yield X[order[i : i + batch_size]], y[order[i : i + batch_size]]


@wrong(of="minibatches")
def swaps_neighbours_only(X, y, batch_size, rng):
    """Shuffles by swapping or not swapping the two examples of each pair of neighbours, so none gets further than one place."""
    X, y = np.asarray(X), np.asarray(y)
    order = list(range(len(X)))
    for i in range(0, len(order) - 1, 2):
        if rng.random() < 0.5:
            order[i], order[i + 1] = order[i + 1], order[i]
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        yield X[rows], y[rows]


@wrong(of="minibatches", known="minibatches_with_an_empty_one")
def ends_with_an_empty_batch(X, y, batch_size, rng):
    """Runs N // B + 1 times, so where B divides N a last batch without examples is dealt."""
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    for k in range(len(X) // batch_size + 1):
        rows = order[k * batch_size : (k + 1) * batch_size]
        yield X[rows], y[rows]


@wrong(of="minibatches", known="minibatches_with_the_remainder_in_the_last")
def left_over_examples_join_the_batch_before(X, y, batch_size, rng):
    """Adds the examples that are left over to the last full batch, which is then larger than the batch size."""
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    full = max(len(X) // batch_size, 1)
    for k in range(full):
        stop = len(X) if k == full - 1 else (k + 1) * batch_size
        rows = order[k * batch_size : stop]
        yield X[rows], y[rows]
