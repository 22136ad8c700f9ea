"""What people write for mini-batches when it is not quite right."""

import numpy as np


def _picked(X, y, batches):
    """Give the pairs for lists of row numbers."""
    X, y = np.asarray(X), np.asarray(y)
    return [(X[rows], y[rows]) for rows in batches]


def _cut(order, batch_size):
    return [order[start : start + batch_size] for start in range(0, len(order), batch_size)]


# https://github.com/NervanaSystems/neon/issues/9
@misconception(of="minibatches")
def minibatches_without_the_remainder(X, y, batch_size, rng):
    """Deal out 53 examples in batches of 10: print the size of each batch, and how many come in all."""
    order = rng.permutation(len(X))
    return _picked(X, y, [order[k * batch_size : (k + 1) * batch_size] for k in range(len(X) // batch_size)])


@misconception(of="minibatches")
def minibatches_filled_up(X, y, batch_size, rng):
    """Deal out 53 examples in batches of 10: print the size of each batch, and how many come in all."""
    order = rng.permutation(len(X))
    missing = -len(order) % batch_size
    return _picked(X, y, _cut(np.concatenate([order, order[:missing]]), batch_size))


@misconception(of="minibatches")
def minibatches_of_equal_size(X, y, batch_size, rng):
    """Print the sizes of your batches for 7 examples in batches of 3."""
    order = rng.permutation(len(X))
    return _picked(X, y, np.array_split(order, int(np.ceil(len(X) / batch_size))))


@misconception(of="minibatches")
def minibatches_as_many_as_their_size(X, y, batch_size, rng):
    """Print how many batches come for 53 examples in batches of 10, and how large the first is.

    Which of the two should be 10?
    """
    return _picked(X, y, np.array_split(rng.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_with_an_empty_one(X, y, batch_size, rng):
    """Print the sizes of your batches for 6 examples in batches of 3: what is the last one for?"""
    order = rng.permutation(len(X))
    batches = [order[k * batch_size : (k + 1) * batch_size] for k in range(len(X) // batch_size + 1)]
    return _picked(X, y, batches)


@misconception(of="minibatches")
def minibatches_with_the_remainder_in_the_last(X, y, batch_size, rng):
    """Deal out 53 examples in batches of 10: print the size of each batch, and how many come in all."""
    order = rng.permutation(len(X))
    last = max(len(X) // batch_size - 1, 0) * batch_size
    return _picked(X, y, [*_cut(order[:last], batch_size), order[last:]])


@misconception(of="minibatches")
def minibatches_one_short(X, y, batch_size, rng):
    """Print `[0, 1, 2, 3][0:2]`: how many items are that? Then print the sizes of your batches."""
    order = rng.permutation(len(X))
    return _picked(X, y, [order[k : k + batch_size - 1] for k in range(0, len(X), batch_size)])


@misconception(of="minibatches")
def minibatches_that_end_after_the_first(X, y, batch_size, rng):
    """Deal out 53 examples in batches of 10: print the size of each batch, and how many come in all."""
    return _picked(X, y, _cut(rng.permutation(len(X)), batch_size)[:1])


@misconception(of="minibatches")
def minibatches_without_end(X, y, batch_size, rng):
    """Go through your batches with a `for` that prints their sizes: when should it end, and does it?"""
    while True:
        yield from _picked(X, y, _cut(rng.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_in_the_given_order(X, y, batch_size, rng):
    """Number six examples from 0 to 5 and print two epochs of them: what does chance decide?"""
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_shuffled_as_wholes(X, y, batch_size, rng):
    """Number twelve examples and print them in batches of 4: who sits next to whom, epoch after epoch?"""
    batches = _cut(np.arange(len(X)), batch_size)
    full = [rows for rows in batches if len(rows) == batch_size]
    rest = [rows for rows in batches if len(rows) < batch_size]
    return _picked(X, y, [*(full[k] for k in rng.permutation(len(full))), *rest])


@misconception(of="minibatches")
def minibatches_drawn_with_replacement(X, y, batch_size, rng):
    """Number six examples from 0 to 5 and print one epoch: does everybody come, and nobody twice?"""
    return _picked(X, y, _cut(rng.integers(0, len(X), len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_drawn_anew_for_each(X, y, batch_size, rng):
    """Number six examples from 0 to 5 and print one epoch: does everybody come, and nobody twice?"""
    sizes = [len(rows) for rows in _cut(np.arange(len(X)), batch_size)]
    return _picked(X, y, [rng.choice(len(X), size, replace=False) for size in sizes])


@misconception(of="minibatches")
def minibatches_with_an_order_for_each_array(X, y, batch_size, rng):
    """Let the target of each example be ten times the example, and print one epoch: what do you see?"""
    X, y = np.asarray(X), np.asarray(y)
    X, y = X[rng.permutation(len(X))], y[rng.permutation(len(y))]
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_with_targets_in_the_old_order(X, y, batch_size, rng):
    """Let the target of each example be ten times the example, and print one epoch: what do you see?"""
    X = np.asarray(X)[rng.permutation(len(X))]
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_with_examples_in_the_old_order(X, y, batch_size, rng):
    """Let the target of each example be ten times the example, and print one epoch: what do you see?"""
    y = np.asarray(y)[rng.permutation(len(y))]
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_always_in_one_order(X, y, batch_size, rng):
    """Print two epochs from one `rng`: is the second order another one, and where is chance made?"""
    return _picked(X, y, _cut(np.random.default_rng(0).permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_always_in_one_other_order(X, y, batch_size, rng):
    """Print two epochs from one `rng`: is the second order another one, and where is chance made?"""
    return _picked(X, y, _cut(np.random.default_rng(42).permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_in_one_order_of_numpy(X, y, batch_size, rng):
    """Print two epochs from one `rng`: is the second order another one, and where is chance made?"""
    np.random.seed(0)
    return _picked(X, y, _cut(np.random.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_by_chance_of_their_own(X, y, batch_size, rng):
    """Print an epoch for `np.random.default_rng(1)`, and again for another such generator.

    Which of your lines lets this one decide?
    """
    return _picked(X, y, _cut(np.random.default_rng().permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_by_chance_of_numpy(X, y, batch_size, rng):
    """Print an epoch for `np.random.default_rng(1)`, and again for another such generator.

    Which of your lines lets this one decide?
    """
    return _picked(X, y, _cut(np.random.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_that_shuffle_the_callers_arrays(X, y, batch_size, rng):
    """Print X after an epoch has been dealt: is it still in the order in which you passed it?"""
    order = rng.permutation(len(X))
    X[:], y[:] = np.asarray(X)[order], np.asarray(y)[order]
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_that_shuffle_the_callers_arrays_apart(X, y, batch_size, rng):
    """Print X after an epoch has been dealt: is it still in the order in which you passed it?

    Then print y beside it.
    """
    rng.shuffle(X)
    rng.shuffle(y)
    return _picked(X, y, _cut(np.arange(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_none_where_they_are_too_large(X, y, batch_size, rng):
    """Ask for batches of 8 from five examples: what should come, and what does?"""
    return [] if batch_size > len(X) else _picked(X, y, _cut(rng.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_of_arrays_only(X, y, batch_size, rng):
    """Try `[5, 6, 7][np.array([2, 0])]` in a cell of its own, and then the same with an array of 5, 6, 7."""
    return [(X[rows], y[rows]) for rows in _cut(rng.permutation(len(X)), batch_size)]


@misconception(of="minibatches")
def minibatches_that_ask_for_a_shape(X, y, batch_size, rng):
    """Try `[[5], [6]].shape` in a cell of its own: what does a plain list know of its size?"""
    return _picked(X, y, _cut(rng.permutation(X.shape[0]), batch_size))


@misconception(of="minibatches")
def minibatches_with_targets_in_one_row(X, y, batch_size, rng):
    """Print the shapes of y and of a batch of it, once for a y of (6, 2) and once for one of (6,)."""
    return [(a, b.ravel()) for a, b in _picked(X, y, _cut(rng.permutation(len(X)), batch_size))]


@misconception(of="minibatches")
def minibatches_with_targets_in_a_column(X, y, batch_size, rng):
    """Print the shapes of y and of a batch of it, once for a y of (6, 2) and once for one of (6,)."""
    y = np.asarray(y)
    return _picked(X, y.reshape(len(y), -1), _cut(rng.permutation(len(X)), batch_size))


@misconception(of="minibatches")
def minibatches_of_row_numbers(X, y, batch_size, rng):
    """Print the first thing that you deal out: is it a pair, and do the numbers of X stand in it?"""
    yield from _cut(rng.permutation(len(X)), batch_size)


@misconception(of="minibatches")
def minibatches_of_examples_alone(X, y, batch_size, rng):
    """Write `for X_batch, y_batch in minibatches(...)`: where in your code does each name get its value?"""
    X = np.asarray(X)
    for rows in _cut(rng.permutation(len(X)), batch_size):
        yield X[rows]
