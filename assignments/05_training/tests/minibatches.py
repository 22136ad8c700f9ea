import numpy as np
from checks import as_list, close, explained, has_shape, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "minibatches"
points = None


def examples(n, y_columns=0):
    """X and y of n examples: no number occurs twice, and the number of an example can be read from each."""
    X = 100.0 * np.arange(n)[:, None] + np.arange(3)  # (n, 3)
    y = 1000.0 + np.arange(n)  # (n,)
    return X, y[:, None] - 2000 * np.arange(y_columns) if y_columns else y


def dealt(minibatches, X, y, batch_size, rng):
    """Ask for one epoch: batches of the right sizes come, as arrays [(X_batch, y_batch), ...]."""
    n, given = len(X), f"{len(X)} examples, batch_size = {batch_size}"
    sizes = [min(batch_size, n - start) for start in range(0, n, batch_size)]
    claim = f"{n} examples in batches of {batch_size} make batches of these sizes: {sizes}."
    got = as_list(minibatches(X, y, batch_size, rng), at_most=len(sizes), given=given, claim=claim)
    true(len(got) == len(sizes), claim, given=given, got=got)
    batches = [parts(batch, "X_batch", "y_batch", given=given) for batch in got]
    return [
        (
            has_shape(X_batch, (size, *np.shape(X)[1:]), given=given, claim=claim),
            has_shape(y_batch, (size, *np.shape(y)[1:]), given=given, claim=claim),
        )
        for size, (X_batch, y_batch) in zip(sizes, batches, strict=True)
    ]


def order_of(batches):
    """The numbers of the examples in the order in which they came."""
    return np.concatenate([X_batch[:, 0] for X_batch, _ in batches]) / 100


def shows_all_once(minibatches, n, batch_size, rng):
    X, y = examples(n)
    order = order_of(dealt(minibatches, X, y, batch_size, rng))
    given = f"{n} examples, batch_size = {batch_size}"
    close(np.sort(order), np.arange(n), given=given, claim="Sorted, these are all examples, each once.")


def keeps_pairs(minibatches, X, y, batch_size, rng):
    """Each example comes as it was, beside its own target."""
    batches = dealt(minibatches, X, y, batch_size, rng)
    order = order_of(batches)
    known = np.isin(order, np.arange(len(X)))
    true(known.all(), "The first number of a row is 100 times that of its example.", got=order)
    chosen, given = order.astype(int), f"{len(X)} examples, batch_size = {batch_size}"
    rows, targets = (np.concatenate(each) for each in zip(*batches, strict=True))
    close(rows, np.asarray(X)[chosen], given=given, claim="The rows of X are whole.")
    close(targets, np.asarray(y)[chosen], given=given, claim="Each target stands beside its own example.")


@test_case(points=0.5, failure_message="Batches have the stated size, the last one what is left.")
@explained()
def deals_batches_of_the_stated_size(minibatches):
    for n, batch_size in ((7, 3), (6, 3), (53, 10)):
        dealt(minibatches, *examples(n), batch_size, np.random.default_rng(n))


@test_case(points=0.5, failure_message="Every example comes exactly once in an epoch.")
@explained()
def shows_each_example_once(minibatches):
    for n, batch_size in ((7, 3), (6, 2)):
        shows_all_once(minibatches, n, batch_size, np.random.default_rng(1))


@test_case(points=0.4, failure_message="Each example comes beside its own target.")
@explained()
def keeps_pairs_together(minibatches):
    keeps_pairs(minibatches, *examples(7), 3, np.random.default_rng(2))
    keeps_pairs(minibatches, *examples(8, y_columns=2), 3, np.random.default_rng(3))
