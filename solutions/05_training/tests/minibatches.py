import numpy as np
from checks import as_list, close, explained, fresh_rng, has_shape, parts, true
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
    """Each example comes as it was, beside its own target, and X and y stay as they were."""
    X_before, y_before, given = np.array(X), np.array(y), f"{len(X)} examples, batch_size = {batch_size}"
    batches = dealt(minibatches, X, y, batch_size, rng)
    for name, now, before in (("X", X, X_before), ("y", y, y_before)):
        close(now, before, given=given, claim=f"X and y are afterwards as they were. This is {name}.")
    order = order_of(batches)
    known = np.isin(order, np.arange(len(X)))
    true(known.all(), "The first number of a row is 100 times that of its example.", got=order)
    chosen = order.astype(int)
    rows, targets = (np.concatenate(each) for each in zip(*batches, strict=True))
    close(rows, X_before[chosen], given=given, claim="The rows of X are whole.")
    close(targets, y_before[chosen], given=given, claim="Each target stands beside its own example.")


def is_random(order, before, given):
    """The order of 53 examples is neither that of X nor one of those before, and single ones are shuffled."""
    claim = "An epoch's order is random: neither that of X nor that of an epoch before."
    true(order.tolist() not in before, claim, given=given, got=order)
    neighbours = int(np.sum(np.abs(np.diff(order)) == 1))
    claim = "Single examples are shuffled: few that stand side by side in X are dealt side by side."
    true(neighbours < 20, claim, given=given, expected="fewer than 20 such pairs", got=order)


@test_case(points=0.5, failure_message="Batches have the stated size, the last one what is left.")
@explained()
def deals_batches_of_the_stated_size(minibatches):
    for n, batch_size in ((7, 3), (6, 3), (53, 10)):
        dealt(minibatches, *examples(n), batch_size, np.random.default_rng(n))


@test_case(
    points=0.5,
    failure_message="Every example comes exactly once in an epoch, in a random order that rng decides.",
)
@explained()
def shows_each_example_once(minibatches):
    for n, batch_size in ((7, 3), (6, 2)):
        shows_all_once(minibatches, n, batch_size, np.random.default_rng(1))
    orders = [order_of(dealt(minibatches, *examples(53), 10, np.random.default_rng(4))) for _ in range(2)]
    is_random(orders[0], [list(range(53))], "53 examples, batch_size = 10")
    given = "53 examples, batch_size = 10, and two generators of the same seed"
    close(orders[1], orders[0], given=given, claim="The same state of rng gives the same order.")


@test_case(
    points=0.4, failure_message="Each example comes beside its own target, and X and y stay as they were."
)
@explained()
def keeps_pairs_together(minibatches):
    keeps_pairs(minibatches, *examples(7), 3, np.random.default_rng(2))
    keeps_pairs(minibatches, *examples(8, y_columns=2), 3, np.random.default_rng(3))


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Of 53 examples in batches of 10, each comes once, the last 3 too.",
)
@explained(like="shows_each_example_once")
def shows_each_of_53_examples_once(minibatches):
    rng = fresh_rng()
    for n, batch_size in ((53, 10), (int(7 * rng.integers(3, 6) + rng.integers(1, 7)), 7)):
        shows_all_once(minibatches, n, batch_size, np.random.default_rng(rng.integers(2**32)))


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Examples stay beside their targets, be these (N,) or (N, K), in every epoch.",
)
@explained(like="keeps_pairs_together")
def keeps_unforeseen_pairs_together(minibatches):
    seed = fresh_rng().integers(2**32)
    rng = np.random.default_rng(seed)
    for y_columns in (0, 1, 4):
        keeps_pairs(minibatches, *examples(53, y_columns), 10, rng)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="The order of single examples is random, and another one in the next epoch.",
)
@explained(like="shows_each_example_once")
def orders_examples_anew_each_epoch(minibatches):
    # Two random orders of 53 agree with 1 / 53! < 1e-69. Of 52 pairs of neighbours, 20 or more remain so with
    # less than C(52, 20) 2^20 33! / 53! < 2^20 / 20! < 5e-13; in one of four orders with less than 2e-12,
    # that of shows_each_example_once among them.
    X, y = examples(53)
    rng = np.random.default_rng(fresh_rng().integers(2**32))
    before = [list(range(53))]
    for epoch in (1, 2, 3):
        order = order_of(dealt(minibatches, X, y, 10, rng))
        is_random(order, before, f"epoch {epoch} of 53 examples")
        before.append(order.tolist())


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A generator in the same state gives the same batches, another not.",
)
@explained(like="shows_each_example_once", repeats=True)
def draws_from_the_generator_alone(minibatches):
    seed = int(fresh_rng().integers(2**32))
    first, again, other = (
        order_of(dealt(minibatches, *examples(53), 10, np.random.default_rng(each)))
        for each in (seed, seed, seed + 1)
    )
    given = "three generators, two of them in the same state"
    close(again, first, given=given, claim="The same state gives the same order.")
    true(first.tolist() != other.tolist(), "Another state gives another order.", given=given, got=other)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="One batch holds everything where batch_size is N or more; batches may be of one.",
)
@explained(like="deals_batches_of_the_stated_size", robustness=True)
def takes_any_batch_size(minibatches):
    rng = np.random.default_rng(fresh_rng().integers(2**32))
    for n, batch_size in ((7, 3), (5, 8), (6, 6), (7, 6), (4, 1), (1, 1), (1, 5)):
        shows_all_once(minibatches, n, batch_size, rng)


@test_case(points=0.2, hidden=True, failure_message="X and y are afterwards what they were.")
@explained(like="shows_each_example_once", robustness=True)
def leaves_the_examples_alone(minibatches):
    rng = np.random.default_rng(fresh_rng().integers(2**32))
    shows_all_once(minibatches, 53, 10, rng)
    for y_columns in (0, 2):
        (X, y), (X_before, y_before) = examples(53, y_columns), examples(53, y_columns)
        dealt(minibatches, X, y, 10, rng)
        close(X, X_before, given="X of 53 examples", claim="After an epoch, X is what it was.")
        close(y, y_before, given="y of 53 examples", claim="After an epoch, y is what it was.")


@test_case(
    points=0.2, hidden=True, failure_message="Lists, tuples and whole numbers are as good as float arrays."
)
@explained(like="keeps_pairs_together", robustness=True)
def takes_examples_of_any_kind(minibatches):
    rng = np.random.default_rng(fresh_rng().integers(2**32))
    X, y = examples(8, y_columns=2)
    keeps_pairs(minibatches, X, y, 3, rng)
    keeps_pairs(minibatches, X.astype(int), y[:, 0].astype(int), 3, rng)
    keeps_pairs(minibatches, X.tolist(), y.tolist(), 3, rng)
    in_tuples = tuple(map(tuple, X.tolist())), tuple(y[:, 0].tolist())
    keeps_pairs(minibatches, *in_tuples, 3, rng)
