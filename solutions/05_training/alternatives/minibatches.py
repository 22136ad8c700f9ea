import numpy as np


@alternative(of="minibatches")
def as_a_list(X, y, batch_size, rng):
    X, y = np.array(X), np.array(y)
    order = np.arange(len(X))
    rng.shuffle(order)
    return [
        (X[order[i : i + batch_size]], y[order[i : i + batch_size]]) for i in range(0, len(X), batch_size)
    ]


@alternative(of="minibatches")
def of_shuffled_copies(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    X, y = np.take(X, order, axis=0), np.take(y, order, axis=0)
    while len(X):
        yield X[:batch_size], y[:batch_size]
        X, y = X[batch_size:], y[batch_size:]


@alternative(of="minibatches")
def by_shuffling_pairs(X, y, batch_size, rng):
    pairs = list(zip(X, y, strict=True))
    order = rng.choice(len(pairs), size=len(pairs), replace=False)
    batch = []
    for i in order:
        batch.append(pairs[i])
        if len(batch) == batch_size:
            yield tuple(zip(*batch, strict=True))
            batch = []
    if batch:
        yield tuple(zip(*batch, strict=True))


@alternative(of="minibatches")
def by_sorting_random_numbers(X, y, batch_size, rng):
    order = np.argsort(rng.random(len(X)), kind="stable")
    n_batches = int(np.ceil(len(X) / batch_size))
    batches = []
    for k in range(n_batches):
        rows = order[k * batch_size : min((k + 1) * batch_size, len(X))]
        batches.append([[X[row] for row in rows], [y[row] for row in rows]])
    return tuple(batches)


@alternative(of="minibatches")
def with_a_class_inside(X, y, batch_size, rng):
    class Epoch:
        def __init__(self):
            self.left = rng.permutation(len(X)).tolist()

        def __iter__(self):
            return self

        def __next__(self):
            if not self.left:
                raise StopIteration
            rows, self.left = self.left[:batch_size], self.left[batch_size:]
            return np.asarray(X)[rows], np.asarray(y)[rows]

    return Epoch()


@alternative(of="minibatches")
def by_cutting_at_places(X, y, batch_size, rng):
    order = rng.permutation(np.shape(X)[0])
    cuts = np.arange(batch_size, len(order), batch_size)
    return zip(np.split(np.asarray(X)[order], cuts), np.split(np.asarray(y)[order], cuts), strict=True)
