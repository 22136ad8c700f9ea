"""Known mistakes in minibatches, written anew."""

import math

import numpy as np


@rewritten(of="minibatches_without_the_remainder", style="loops")
def minibatches_without_the_remainder_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    pieces, piece = [], []
    for row in order:
        piece.append(row)
        if len(piece) == batch_size:
            pieces.append(piece)
            piece = []
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_without_the_remainder", style="numpy")
def minibatches_without_the_remainder_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    full = len(X) // batch_size
    order = rng.permutation(len(X))[: full * batch_size].reshape(full, batch_size)
    return [(X[rows], y[rows]) for rows in order]


@rewritten(of="minibatches_without_the_remainder", style="student")
def minibatches_without_the_remainder_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = rng.permutation(n)
    start = 0
    while start + batch_size <= n:
        rows = perm[start : start + batch_size]
        yield examples[rows], targets[rows]
        start += batch_size


@rewritten(of="minibatches_filled_up", style="loops")
def minibatches_filled_up_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    pieces = []
    for start in range(0, len(order), batch_size):
        piece = order[start : start + batch_size]
        for row in order:
            if len(piece) == batch_size:
                break
            piece.append(row)
        pieces.append(piece)
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_filled_up", style="numpy")
def minibatches_filled_up_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    n = len(X)
    order = rng.permutation(n)
    missing = min(-n % batch_size, n)
    order = np.append(order, order[:missing])
    starts = np.arange(0, n, batch_size)
    return [(X.take(order[s : s + batch_size], axis=0), y.take(order[s : s + batch_size], axis=0)) for s in starts]


@rewritten(of="minibatches_filled_up", style="student")
def minibatches_filled_up_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = list(rng.permutation(len(examples)))
    batches = []
    for start in range(0, len(perm), batch_size):
        rows = perm[start : start + batch_size]
        if len(rows) < batch_size:
            lack = batch_size - len(rows)
            rows = rows + perm[:lack]
        batches.append((examples[rows], targets[rows]))
    return batches


@rewritten(of="minibatches_of_equal_size", style="loops")
def minibatches_of_equal_size_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    count = math.ceil(len(order) / batch_size)
    size, more = divmod(len(order), count)
    pieces, start = [], 0
    for k in range(count):
        end = start + size + (1 if k < more else 0)
        pieces.append(order[start:end])
        start = end
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_of_equal_size", style="numpy")
def minibatches_of_equal_size_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    count = -(-len(order) // batch_size)
    X, y = (np.array_split(np.take(each, order, axis=0), count) for each in (X, y))
    return list(zip(X, y))


@rewritten(of="minibatches_of_equal_size", style="student")
def minibatches_of_equal_size_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = examples.shape[0]
    perm = rng.permutation(n)
    number = n // batch_size
    if n % batch_size > 0:
        number += 1
    for rows in np.array_split(perm, number):
        yield examples[rows], targets[rows]


@rewritten(of="minibatches_as_many_as_their_size", style="loops")
def minibatches_as_many_as_their_size_loops(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X)).tolist()
    pieces = []
    start = 0
    for k in range(batch_size):
        end = start + len(order) // batch_size + (1 if k < len(order) % batch_size else 0)
        pieces.append(order[start:end])
        start = end
    for rows in pieces:
        X_batch = np.empty((len(rows),) + X.shape[1:], dtype=X.dtype)
        y_batch = np.empty((len(rows),) + y.shape[1:], dtype=y.dtype)
        for place, row in enumerate(rows):
            X_batch[place] = X[row]
            y_batch[place] = y[row]
        yield X_batch, y_batch


@rewritten(of="minibatches_as_many_as_their_size", style="numpy")
def minibatches_as_many_as_their_size_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return list(zip(*(np.array_split(np.take(each, order, axis=0), batch_size) for each in (X, y))))


@rewritten(of="minibatches_as_many_as_their_size", style="student")
def minibatches_as_many_as_their_size_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(len(examples))
    examples = examples[perm]
    targets = targets[perm]
    parts_X = np.array_split(examples, batch_size)
    parts_y = np.array_split(targets, batch_size)
    for i in range(batch_size):
        yield parts_X[i], parts_y[i]


@rewritten(of="minibatches_with_an_empty_one", style="loops")
def minibatches_with_an_empty_one_loops(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X)).tolist()
    pieces = [[] for _ in range(len(order) // batch_size + 1)]
    for place, row in enumerate(order):
        pieces[place // batch_size].append(row)
    for rows in pieces:
        X_batch = np.empty((len(rows),) + X.shape[1:], dtype=X.dtype)
        y_batch = np.empty((len(rows),) + y.shape[1:], dtype=y.dtype)
        for place, row in enumerate(rows):
            X_batch[place] = X[row]
            y_batch[place] = y[row]
        yield X_batch, y_batch


@rewritten(of="minibatches_with_an_empty_one", style="numpy")
def minibatches_with_an_empty_one_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    edges = np.arange(1, len(order) // batch_size + 1) * batch_size
    return [(np.asarray(X)[rows], np.asarray(y)[rows]) for rows in np.split(order, edges)]


@rewritten(of="minibatches_with_an_empty_one", style="student")
def minibatches_with_an_empty_one_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = rng.permutation(n)
    number = n // batch_size + 1
    for i in range(number):
        first = i * batch_size
        last = first + batch_size
        yield examples[perm[first:last]], targets[perm[first:last]]


@rewritten(of="minibatches_with_the_remainder_in_the_last", style="loops")
def minibatches_with_the_remainder_in_the_last_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    count = max(len(order) // batch_size, 1)
    pieces = [[] for _ in range(count)]
    for place, row in enumerate(order):
        pieces[min(place // batch_size, count - 1)].append(row)
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_with_the_remainder_in_the_last", style="numpy")
def minibatches_with_the_remainder_in_the_last_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    edges = np.arange(1, len(order) // batch_size) * batch_size
    return [(np.take(X, rows, axis=0), np.take(y, rows, axis=0)) for rows in np.split(order, edges)]


@rewritten(of="minibatches_with_the_remainder_in_the_last", style="student")
def minibatches_with_the_remainder_in_the_last_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = rng.permutation(n)
    start = 0
    while n - start >= 2 * batch_size:
        rows = perm[start : start + batch_size]
        yield examples[rows], targets[rows]
        start = start + batch_size
    rest = perm[start:]
    yield examples[rest], targets[rest]


@rewritten(of="minibatches_one_short", style="loops")
def minibatches_one_short_loops(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X)).tolist()
    pieces = []
    for place, row in enumerate(order):
        if place % batch_size == 0:
            pieces.append([])
        if place % batch_size != batch_size - 1:
            pieces[-1].append(row)
    for rows in pieces:
        X_batch = np.empty((len(rows),) + X.shape[1:], dtype=X.dtype)
        y_batch = np.empty((len(rows),) + y.shape[1:], dtype=y.dtype)
        for place, row in enumerate(rows):
            X_batch[place] = X[row]
            y_batch[place] = y[row]
        yield X_batch, y_batch


@rewritten(of="minibatches_one_short", style="numpy")
def minibatches_one_short_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    return [(X[rows[: batch_size - 1]], y[rows[: batch_size - 1]]) for rows in np.split(order, np.arange(batch_size, len(X), batch_size))]


@rewritten(of="minibatches_one_short", style="student")
def minibatches_one_short_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(len(examples))
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    for start in range(0, len(perm), batch_size):
        end = start + batch_size - 1
        yield shuffled_X[start:end], shuffled_y[start:end]


@rewritten(of="minibatches_that_end_after_the_first", style="loops")
def minibatches_that_end_after_the_first_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    X_batch, y_batch = [], []
    for row in order:
        if len(X_batch) < batch_size:
            X_batch.append(X[row])
            y_batch.append(y[row])
    return [(np.array(X_batch), np.array(y_batch))]


@rewritten(of="minibatches_that_end_after_the_first", style="numpy")
def minibatches_that_end_after_the_first_numpy(X, y, batch_size, rng):
    rows = rng.permutation(len(X))[:batch_size]
    yield np.take(X, rows, axis=0), np.take(y, rows, axis=0)


@rewritten(of="minibatches_that_end_after_the_first", style="student")
def minibatches_that_end_after_the_first_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(len(examples))
    batches = []
    for start in range(0, len(perm), batch_size):
        rows = perm[start : start + batch_size]
        batches.append((examples[rows], targets[rows]))
        return batches


@rewritten(of="minibatches_without_end", style="loops")
def minibatches_without_end_loops(X, y, batch_size, rng):
    while True:
        order = rng.permutation(len(X)).tolist()
        start = 0
        while start < len(order):
            rows = order[start : start + batch_size]
            yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
            start += batch_size


@rewritten(of="minibatches_without_end", style="numpy")
def minibatches_without_end_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    edges = np.arange(batch_size, len(X), batch_size)
    while len(X):
        yield from ((X[rows], y[rows]) for rows in np.split(rng.permutation(len(X)), edges))


@rewritten(of="minibatches_without_end", style="student")
def minibatches_without_end_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    start = n
    perm = None
    while True:
        if start >= n:
            perm = rng.permutation(n)
            start = 0
        rows = perm[start : start + batch_size]
        yield examples[rows], targets[rows]
        start += batch_size


@rewritten(of="minibatches_in_the_given_order", style="loops")
def minibatches_in_the_given_order_loops(X, y, batch_size, rng):
    X_batch, y_batch = [], []
    for example, target in zip(X, y):
        X_batch.append(example)
        y_batch.append(target)
        if len(X_batch) == batch_size:
            yield np.array(X_batch), np.array(y_batch)
            X_batch, y_batch = [], []
    if X_batch:
        yield np.array(X_batch), np.array(y_batch)


@rewritten(of="minibatches_in_the_given_order", style="numpy")
def minibatches_in_the_given_order_numpy(X, y, batch_size, rng):
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(np.split(np.array(X), edges), np.split(np.array(y), edges)))


@rewritten(of="minibatches_in_the_given_order", style="student")
def minibatches_in_the_given_order_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    batches = []
    for start in range(0, n, batch_size):
        end = min(start + batch_size, n)
        batches.append((examples[start:end].copy(), targets[start:end].copy()))
    return batches


@rewritten(of="minibatches_shuffled_as_wholes", style="loops")
def minibatches_shuffled_as_wholes_loops(X, y, batch_size, rng):
    full = len(X) // batch_size
    pieces = []
    for k in rng.permutation(full).tolist():
        pieces.append([k * batch_size + i for i in range(batch_size)])
    if full * batch_size < len(X):
        pieces.append(list(range(full * batch_size, len(X))))
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_shuffled_as_wholes", style="numpy")
def minibatches_shuffled_as_wholes_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    full = len(X) // batch_size
    blocks = np.arange(full * batch_size).reshape(full, batch_size)[rng.permutation(full)]
    rest = np.arange(full * batch_size, len(X))
    return [(X[rows], y[rows]) for rows in [*blocks, rest] if rows.size]


@rewritten(of="minibatches_shuffled_as_wholes", style="student")
def minibatches_shuffled_as_wholes_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    batches = []
    last = None
    for start in range(0, len(examples), batch_size):
        pair = (examples[start : start + batch_size], targets[start : start + batch_size])
        if len(pair[0]) == batch_size:
            batches.append(pair)
        else:
            last = pair
    shuffled = []
    for i in rng.permutation(len(batches)):
        shuffled.append(batches[i])
    if last is not None:
        shuffled.append(last)
    return shuffled


@rewritten(of="minibatches_drawn_with_replacement", style="loops")
def minibatches_drawn_with_replacement_loops(X, y, batch_size, rng):
    drawn = rng.integers(0, len(X), size=len(X)).tolist()
    pieces = []
    for start in range(0, len(drawn), batch_size):
        pieces.append(drawn[start : start + batch_size])
    return [(np.array([X[row] for row in rows]), np.array([y[row] for row in rows])) for rows in pieces]


@rewritten(of="minibatches_drawn_with_replacement", style="numpy")
def minibatches_drawn_with_replacement_numpy(X, y, batch_size, rng):
    n = len(X)
    rows = rng.integers(0, n, size=n)
    edges = np.arange(batch_size, n, batch_size)
    return list(zip(*(np.split(np.take(each, rows, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_drawn_with_replacement", style="student")
def minibatches_drawn_with_replacement_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    indices = rng.integers(0, n, n)
    i = 0
    while i < n:
        chosen = indices[i : i + batch_size]
        yield examples[chosen], targets[chosen]
        i += batch_size


@rewritten(of="minibatches_drawn_anew_for_each", style="loops")
def minibatches_drawn_anew_for_each_loops(X, y, batch_size, rng):
    left = len(X)
    while left > 0:
        rows = rng.choice(len(X), size=min(batch_size, left), replace=False).tolist()
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        left -= batch_size


@rewritten(of="minibatches_drawn_anew_for_each", style="numpy")
def minibatches_drawn_anew_for_each_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    n = len(X)
    sizes = np.minimum(batch_size, n - np.arange(0, n, batch_size))
    drawn = [rng.choice(n, size=size, replace=False) for size in sizes]
    return [(X[rows], y[rows]) for rows in drawn]


@rewritten(of="minibatches_drawn_anew_for_each", style="student")
def minibatches_drawn_anew_for_each_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    batches = []
    full = n // batch_size
    rest = n % batch_size
    for _ in range(full):
        idx = rng.choice(n, batch_size, replace=False)
        batches.append((examples[idx], targets[idx]))
    if rest != 0:
        idx = rng.choice(n, rest, replace=False)
        batches.append((examples[idx], targets[idx]))
    return batches


@rewritten(of="minibatches_with_an_order_for_each_array", style="loops")
def minibatches_with_an_order_for_each_array_loops(X, y, batch_size, rng):
    first = rng.permutation(len(X)).tolist()
    second = rng.permutation(len(X)).tolist()
    for start in range(0, len(X), batch_size):
        X_batch, y_batch = [], []
        for place in range(start, min(start + batch_size, len(X))):
            X_batch.append(X[first[place]])
            y_batch.append(y[second[place]])
        yield np.array(X_batch), np.array(y_batch)


@rewritten(of="minibatches_with_an_order_for_each_array", style="numpy")
def minibatches_with_an_order_for_each_array_numpy(X, y, batch_size, rng):
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*[np.split(np.take(each, rng.permutation(len(X)), axis=0), edges) for each in (X, y)]))


@rewritten(of="minibatches_with_an_order_for_each_array", style="student")
def minibatches_with_an_order_for_each_array_student(X, y, batch_size, rng):
    def shuffled(values):
        values = np.array(values)
        return values[rng.permutation(len(values))]

    new_X = shuffled(X)
    new_y = shuffled(y)
    batches = []
    for start in range(0, len(new_X), batch_size):
        batches.append((new_X[start : start + batch_size], new_y[start : start + batch_size]))
    return batches


@rewritten(of="minibatches_with_targets_in_the_old_order", style="loops")
def minibatches_with_targets_in_the_old_order_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    for start in range(0, len(X), batch_size):
        X_batch, y_batch = [], []
        for place in range(start, min(start + batch_size, len(X))):
            X_batch.append(X[order[place]])
            y_batch.append(y[place])
        yield np.array(X_batch), np.array(y_batch)


@rewritten(of="minibatches_with_targets_in_the_old_order", style="numpy")
def minibatches_with_targets_in_the_old_order_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(np.split(np.take(X, order, axis=0), edges), np.split(np.array(y), edges)))


@rewritten(of="minibatches_with_targets_in_the_old_order", style="student")
def minibatches_with_targets_in_the_old_order_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = rng.permutation(n)
    examples = examples[perm]
    i = 0
    while i < n:
        x_part = examples[i : i + batch_size]
        y_part = targets[i : i + batch_size]
        yield x_part, y_part
        i += batch_size


@rewritten(of="minibatches_with_examples_in_the_old_order", style="loops")
def minibatches_with_examples_in_the_old_order_loops(X, y, batch_size, rng):
    order = [int(row) for row in rng.permutation(len(X))]
    for start in range(0, len(X), batch_size):
        X_batch, y_batch = [], []
        for place in range(start, min(start + batch_size, len(X))):
            X_batch.append(X[place])
            y_batch.append(y[order[place]])
        yield np.array(X_batch), np.array(y_batch)


@rewritten(of="minibatches_with_examples_in_the_old_order", style="numpy")
def minibatches_with_examples_in_the_old_order_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    y = np.asarray(y)
    blocks = np.split(np.arange(len(X)), np.arange(batch_size, len(X), batch_size))
    return [(np.take(X, rows, axis=0), y[order[rows]]) for rows in blocks]


@rewritten(of="minibatches_with_examples_in_the_old_order", style="student")
def minibatches_with_examples_in_the_old_order_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(len(examples))
    batches = []
    for start in range(0, len(examples), batch_size):
        end = start + batch_size
        batches.append((examples[start:end], targets[perm[start:end]]))
    return batches


@rewritten(of="minibatches_always_in_one_order", style="loops")
def minibatches_always_in_one_order_loops(X, y, batch_size, rng):
    own = np.random.default_rng(0)
    order = own.permutation(len(X)).tolist()
    start = 0
    while start < len(order):
        rows = order[start : start + batch_size]
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        start += batch_size


@rewritten(of="minibatches_always_in_one_order", style="numpy")
def minibatches_always_in_one_order_numpy(X, y, batch_size, rng):
    own = np.random.default_rng(0)
    order = own.permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*(np.split(np.take(each, order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_always_in_one_order", style="student")
def minibatches_always_in_one_order_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    own = np.random.default_rng(0)
    perm = own.permutation(n)
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    batches = []
    for i in range(0, n, batch_size):
        batches.append((shuffled_X[i : i + batch_size], shuffled_y[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_always_in_one_other_order", style="loops")
def minibatches_always_in_one_other_order_loops(X, y, batch_size, rng):
    order = np.random.default_rng(42).permutation(len(X)).tolist()
    start = 0
    while start < len(order):
        rows = order[start : start + batch_size]
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        start += batch_size


@rewritten(of="minibatches_always_in_one_other_order", style="numpy")
def minibatches_always_in_one_other_order_numpy(X, y, batch_size, rng):
    order = np.random.default_rng(42).permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*(np.split(np.take(each, order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_always_in_one_other_order", style="student")
def minibatches_always_in_one_other_order_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = np.random.default_rng(42).permutation(n)
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    batches = []
    for i in range(0, n, batch_size):
        batches.append((shuffled_X[i : i + batch_size], shuffled_y[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_in_one_order_of_numpy", style="loops")
def minibatches_in_one_order_of_numpy_loops(X, y, batch_size, rng):
    np.random.seed(0)
    order = np.random.permutation(len(X)).tolist()
    start = 0
    while start < len(order):
        rows = order[start : start + batch_size]
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        start += batch_size


@rewritten(of="minibatches_in_one_order_of_numpy", style="numpy")
def minibatches_in_one_order_of_numpy_numpy(X, y, batch_size, rng):
    np.random.seed(0)
    order = np.random.permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*(np.split(np.take(each, order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_in_one_order_of_numpy", style="student")
def minibatches_in_one_order_of_numpy_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    np.random.seed(0)
    perm = np.random.permutation(n)
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    batches = []
    for i in range(0, n, batch_size):
        batches.append((shuffled_X[i : i + batch_size], shuffled_y[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_by_chance_of_their_own", style="loops")
def minibatches_by_chance_of_their_own_loops(X, y, batch_size, rng):
    order = np.random.default_rng().permutation(len(X)).tolist()
    start = 0
    while start < len(order):
        rows = order[start : start + batch_size]
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        start += batch_size


@rewritten(of="minibatches_by_chance_of_their_own", style="numpy")
def minibatches_by_chance_of_their_own_numpy(X, y, batch_size, rng):
    order = np.random.default_rng().permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*(np.split(np.take(each, order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_by_chance_of_their_own", style="student")
def minibatches_by_chance_of_their_own_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = np.random.default_rng().permutation(n)
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    batches = []
    for i in range(0, n, batch_size):
        batches.append((shuffled_X[i : i + batch_size], shuffled_y[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_by_chance_of_numpy", style="loops")
def minibatches_by_chance_of_numpy_loops(X, y, batch_size, rng):
    order = np.random.permutation(len(X)).tolist()
    start = 0
    while start < len(order):
        rows = order[start : start + batch_size]
        yield np.array([X[row] for row in rows]), np.array([y[row] for row in rows])
        start += batch_size


@rewritten(of="minibatches_by_chance_of_numpy", style="numpy")
def minibatches_by_chance_of_numpy_numpy(X, y, batch_size, rng):
    order = np.random.permutation(len(X))
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(*(np.split(np.take(each, order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_by_chance_of_numpy", style="student")
def minibatches_by_chance_of_numpy_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    perm = np.random.permutation(n)
    shuffled_X = examples[perm]
    shuffled_y = targets[perm]
    batches = []
    for i in range(0, n, batch_size):
        batches.append((shuffled_X[i : i + batch_size], shuffled_y[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_that_shuffle_the_callers_arrays", style="loops")
def minibatches_that_shuffle_the_callers_arrays_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    X[:] = [np.array(X[row]).tolist() for row in order]
    y[:] = [np.array(y[row]).tolist() for row in order]
    batches = []
    for start in range(0, len(order), batch_size):
        places = range(start, min(start + batch_size, len(order)))
        batches.append((np.array([X[place] for place in places]), np.array([y[place] for place in places])))
    return batches


@rewritten(of="minibatches_that_shuffle_the_callers_arrays", style="numpy")
def minibatches_that_shuffle_the_callers_arrays_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = np.take(X, order, axis=0), np.take(y, order, axis=0)
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(np.split(np.array(X), edges), np.split(np.array(y), edges)))


@rewritten(of="minibatches_that_shuffle_the_callers_arrays", style="student")
def minibatches_that_shuffle_the_callers_arrays_student(X, y, batch_size, rng):
    perm = rng.permutation(len(X))
    new_X = np.array(X)[perm]
    new_y = np.array(y)[perm]
    X[:] = new_X
    y[:] = new_y
    for start in range(0, len(perm), batch_size):
        end = start + batch_size
        yield new_X[start:end], new_y[start:end]


@rewritten(of="minibatches_that_shuffle_the_callers_arrays_apart", style="loops")
def minibatches_that_shuffle_the_callers_arrays_apart_loops(X, y, batch_size, rng):
    rng.shuffle(X)
    rng.shuffle(y)
    start = 0
    while start < len(X):
        places = range(start, min(start + batch_size, len(X)))
        yield np.array([X[place] for place in places]), np.array([y[place] for place in places])
        start += batch_size


@rewritten(of="minibatches_that_shuffle_the_callers_arrays_apart", style="numpy")
def minibatches_that_shuffle_the_callers_arrays_apart_numpy(X, y, batch_size, rng):
    for each in (X, y):
        rng.shuffle(each, axis=0)
    edges = np.arange(batch_size, len(X), batch_size)
    return list(zip(np.split(np.array(X), edges), np.split(np.array(y), edges)))


@rewritten(of="minibatches_that_shuffle_the_callers_arrays_apart", style="student")
def minibatches_that_shuffle_the_callers_arrays_apart_student(X, y, batch_size, rng):
    rng.shuffle(X)
    rng.shuffle(y)
    examples = np.array(X)
    targets = np.array(y)
    batches = []
    for i in range(0, len(examples), batch_size):
        batches.append((examples[i : i + batch_size], targets[i : i + batch_size]))
    return batches


@rewritten(of="minibatches_none_where_they_are_too_large", style="loops")
def minibatches_none_where_they_are_too_large_loops(X, y, batch_size, rng):
    if batch_size > len(X):
        return []
    order = rng.permutation(len(X)).tolist()
    batches = []
    for start in range(0, len(order), batch_size):
        rows = order[start : start + batch_size]
        batches.append((np.array([X[row] for row in rows]), np.array([y[row] for row in rows])))
    return batches


@rewritten(of="minibatches_none_where_they_are_too_large", style="numpy")
def minibatches_none_where_they_are_too_large_numpy(X, y, batch_size, rng):
    n = len(X)
    if n // batch_size:
        X, y = np.asarray(X), np.asarray(y)
        for rows in np.split(rng.permutation(n), np.arange(batch_size, n, batch_size)):
            yield X[rows], y[rows]


@rewritten(of="minibatches_none_where_they_are_too_large", style="student")
def minibatches_none_where_they_are_too_large_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    batches = []
    if len(examples) >= batch_size:
        perm = rng.permutation(len(examples))
        i = 0
        while i < len(perm):
            idx = perm[i : i + batch_size]
            batches.append((examples[idx], targets[idx]))
            i += batch_size
    return batches


@rewritten(of="minibatches_of_arrays_only", style="loops")
def minibatches_of_arrays_only_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    batches = []
    start = 0
    while start < len(X):
        rows = order[start : start + batch_size]
        batches.append((X[rows], y[rows]))
        start += batch_size
    return batches


@rewritten(of="minibatches_of_arrays_only", style="numpy")
def minibatches_of_arrays_only_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    edges = np.arange(batch_size, len(order), batch_size)
    return list(zip(np.split(X[order], edges), np.split(y[order], edges)))


@rewritten(of="minibatches_of_arrays_only", style="student")
def minibatches_of_arrays_only_student(X, y, batch_size, rng):
    n = len(X)
    perm = rng.permutation(n)
    for i in range(0, n, batch_size):
        idx = perm[i : i + batch_size]
        part_X = X[idx]
        part_y = y[idx]
        yield part_X, part_y


@rewritten(of="minibatches_that_ask_for_a_shape", style="loops")
def minibatches_that_ask_for_a_shape_loops(X, y, batch_size, rng):
    count = X.shape[0]
    order = rng.permutation(count).tolist()
    batches = []
    for start in range(0, count, batch_size):
        rows = order[start : start + batch_size]
        batches.append((np.array([X[row] for row in rows]), np.array([y[row] for row in rows])))
    return batches


@rewritten(of="minibatches_that_ask_for_a_shape", style="numpy")
def minibatches_that_ask_for_a_shape_numpy(X, y, batch_size, rng):
    n, *_ = X.shape
    order = rng.permutation(n)
    edges = np.arange(batch_size, n, batch_size)
    return list(zip(*(np.split(each.take(order, axis=0), edges) for each in (X, y))))


@rewritten(of="minibatches_that_ask_for_a_shape", style="student")
def minibatches_that_ask_for_a_shape_student(X, y, batch_size, rng):
    n = X.shape[0]
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(n)
    start = 0
    while start < n:
        idx = perm[start : start + batch_size]
        yield examples[idx], targets[idx]
        start = start + batch_size


@rewritten(of="minibatches_with_targets_in_one_row", style="loops")
def minibatches_with_targets_in_one_row_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    batches = []
    for start in range(0, len(order), batch_size):
        examples, flat = [], []
        for row in order[start : start + batch_size]:
            examples.append(X[row])
            for value in np.asarray(y[row]).reshape(-1).tolist():
                flat.append(value)
        batches.append((np.array(examples), np.array(flat)))
    return batches


@rewritten(of="minibatches_with_targets_in_one_row", style="numpy")
def minibatches_with_targets_in_one_row_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    order = rng.permutation(len(X))
    return [(X[rows], y[rows].reshape(-1)) for rows in np.split(order, np.arange(batch_size, len(X), batch_size))]


@rewritten(of="minibatches_with_targets_in_one_row", style="student")
def minibatches_with_targets_in_one_row_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    perm = rng.permutation(len(examples))
    for i in range(0, len(perm), batch_size):
        idx = perm[i : i + batch_size]
        y_part = targets[idx]
        y_part = y_part.flatten()
        yield examples[idx], y_part


@rewritten(of="minibatches_with_targets_in_a_column", style="loops")
def minibatches_with_targets_in_a_column_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    batches = []
    for start in range(0, len(order), batch_size):
        examples, column = [], []
        for row in order[start : start + batch_size]:
            examples.append(X[row])
            column.append([y[row]] if np.ndim(y[row]) == 0 else y[row])
        batches.append((np.array(examples), np.array(column)))
    return batches


@rewritten(of="minibatches_with_targets_in_a_column", style="numpy")
def minibatches_with_targets_in_a_column_numpy(X, y, batch_size, rng):
    X, y = np.asarray(X), np.asarray(y)
    y = y[:, np.newaxis] if y.ndim == 1 else y
    order = rng.permutation(len(X))
    return [(X[rows], y[rows]) for rows in np.split(order, np.arange(batch_size, len(X), batch_size))]


@rewritten(of="minibatches_with_targets_in_a_column", style="student")
def minibatches_with_targets_in_a_column_student(X, y, batch_size, rng):
    examples = np.array(X)
    targets = np.array(y)
    n = len(examples)
    targets = targets.reshape(n, -1)
    perm = rng.permutation(n)
    i = 0
    while i < n:
        idx = perm[i : i + batch_size]
        yield examples[idx], targets[idx]
        i += batch_size


@rewritten(of="minibatches_of_row_numbers", style="loops")
def minibatches_of_row_numbers_loops(X, y, batch_size, rng):
    rows = []
    for row in rng.permutation(len(X)).tolist():
        rows.append(row)
        if len(rows) == batch_size:
            yield np.array(rows)
            rows = []
    if rows:
        yield np.array(rows)


@rewritten(of="minibatches_of_row_numbers", style="numpy")
def minibatches_of_row_numbers_numpy(X, y, batch_size, rng):
    return np.split(rng.permutation(len(X)), np.arange(batch_size, len(X), batch_size))


@rewritten(of="minibatches_of_row_numbers", style="student")
def minibatches_of_row_numbers_student(X, y, batch_size, rng):
    n = len(X)
    perm = rng.permutation(n)
    batches = []
    for i in range(0, n, batch_size):
        idx = perm[i : i + batch_size]
        batches.append(idx)
    return batches


@rewritten(of="minibatches_of_examples_alone", style="loops")
def minibatches_of_examples_alone_loops(X, y, batch_size, rng):
    order = rng.permutation(len(X)).tolist()
    for start in range(0, len(order), batch_size):
        examples = []
        for row in order[start : start + batch_size]:
            examples.append(X[row])
        yield np.array(examples)


@rewritten(of="minibatches_of_examples_alone", style="numpy")
def minibatches_of_examples_alone_numpy(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return np.split(np.take(X, order, axis=0), np.arange(batch_size, len(X), batch_size))


@rewritten(of="minibatches_of_examples_alone", style="student")
def minibatches_of_examples_alone_student(X, y, batch_size, rng):
    examples = np.array(X)
    perm = rng.permutation(len(examples))
    batches = []
    i = 0
    while i < len(examples):
        idx = perm[i : i + batch_size]
        batches.append(examples[idx])
        i = i + batch_size
    return batches
