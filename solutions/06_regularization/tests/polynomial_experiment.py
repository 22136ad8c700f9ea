import numpy as np
from checks import as_list, close, explained, fresh_rng, has_shape, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "polynomial_experiment"
points = None


def results(got, epochs, given):
    """The best epoch, and the history: one number for each epoch."""
    best_epoch, history = parts(got, "the best epoch", "the history", given=given)
    claim = f"The history has one validation error for each of the {epochs} epochs."
    history = as_list(history, at_most=2 * epochs, given=given, claim=claim)
    true(len(history) == epochs, claim, given=given, got=history)
    for rmse in history:
        finite = np.isfinite(has_shape(rmse, (), given=given, claim="The history holds numbers."))
        true(finite, "Every validation error is finite.", given=given, got=history)
    return best_epoch, history


def history_of(got, epochs, given):
    """The history alone."""
    return results(got, epochs, given)[1]


def best_is(best, got, epochs, given):
    """The history is smallest at this epoch, whatever the orders, and it is named as the best."""
    best_epoch, history = results(got, epochs, given)
    smallest = min(range(epochs), key=history.__getitem__)
    close(smallest, best, given=given, claim="In any order of the examples, the history is smallest here.")
    close(best_epoch, best, given=given, claim="The best epoch is where the history is smallest.")


def by_hand(eta, degree):
    """The RMSE after an epoch on two examples with the targets -2 and 2, from pen and paper.

    Standardised, all powers of two numbers are -1 and 1, and either order of the examples gives the same.
    """
    step = eta * 2  # of the first update
    error = 2 - (degree - 1) * step  # of the other example
    second = eta / 2**0.25 * error
    of_first = 2 - (degree + 1) * step - (degree - 1) * second
    of_second = error - (degree + 1) * second
    return np.sqrt((of_first**2 + of_second**2) / 2)


def on_others(eta, degree, x, y):
    """The RMSE on others after an epoch on x = [1, 3] and y = [-2, 2], for either order of these."""
    step = eta * 2
    second = eta / 2**0.25 * (2 - (degree - 1) * step)
    powers = np.arange(1, degree + 1)
    mean, deviation = (3.0**powers + 1) / 2, (3.0**powers - 1) / 2  # of a power of 1 and of 3
    sums = ((x[:, np.newaxis] ** powers - mean) / deviation).sum(axis=1)
    ends = [(step + second) * sums + sign * (step - second) for sign in (-1, 1)]
    return [np.sqrt(np.mean((end - y) ** 2)) for end in ends]


def is_one_of(got, right, given, claim):
    """The RMSE that came back is the nearest of these."""
    close(got, min(right, key=lambda each: abs(each - got)), given=given, claim=claim)


@test_case(
    points=0.5,
    failure_message="An epoch on the examples worked by hand leaves an RMSE of 0.2250; then t goes on.",
)
@explained()
def gives_the_epoch_worked_by_hand(polynomial_experiment):
    x, y = np.array([-1.0, 1.0]), np.array([-2.0, 2.0])
    for eta in (0.5, 0.1):
        given = (
            f"x = [-1, 1] and y = [-2, 2] to train and to validate, degree 1, learning rate {eta}, 1 epoch"
        )
        got = polynomial_experiment(x, y, x.copy(), y.copy(), 1, eta, 1, np.random.default_rng(1))
        close(history_of(got, 1, given)[0], by_hand(eta, 1), given=given)
    given = "x = [-1, 1] and y = [-2, 2] to train and to validate, degree 1, learning rate 0.1, 2 epochs"
    got = polynomial_experiment(x, y, x.copy(), y.copy(), 1, 0.1, 2, np.random.default_rng(1))
    claim = "In the second epoch t is 3 and 4. For the two orders of its examples, the nearest RMSE is this."
    is_one_of(float(history_of(got, 2, given)[1]), (1.393068776004215, 1.3923977677455592), given, claim)


@test_case(
    points=0.4,
    failure_message="All powers up to the degree take part, each standardised by the training set.",
)
@explained()
def standardises_every_power(polynomial_experiment):
    x, y = np.array([1.0, 3.0]), np.array([-2.0, 2.0])
    for degree in (2, 3):
        given = f"x = [1, 3] and y = [-2, 2] to train and to validate, degree {degree}, rate 0.1, 1 epoch"
        got = polynomial_experiment(x, y, x.copy(), y.copy(), degree, 0.1, 1, np.random.default_rng(2))
        close(history_of(got, 1, given)[0], by_hand(0.1, degree), given=given)
        x_valid, y_valid = np.array([0.0, 2.0, 4.0]), np.array([-1.0, 0.0, 3.0])
        given = f"x = [1, 3], y = [-2, 2] to train, [0, 2, 4], [-1, 0, 3] to validate, {degree = }, 1 epoch"
        got = polynomial_experiment(x, y, x_valid.copy(), y_valid, degree, 0.1, 1, np.random.default_rng(2))
        claim = "The validation set is standardised by the training set. Of both orders, the nearest RMSE."
        is_one_of(float(history_of(got, 1, given)[0]), on_others(0.1, degree, x_valid, y_valid), given, claim)


@test_case(
    points=0.3,
    failure_message="All epochs are run, each in an order of its own; the best has the smallest RMSE.",
)
@explained()
def finds_the_smallest_of_all_epochs(polynomial_experiment):
    x, y = np.array([-1.0, 1.0]), np.array([-2.0, 2.0])
    for y_valid, best in ((y, 7), (np.zeros(2), 0)):
        given = f"x = [-1, 1], y = [-2, 2] to train, y = {y_valid} to validate, degree 1, rate 0.1, 8 epochs"
        got = polynomial_experiment(x, y, x.copy(), y_valid, 1, 0.1, 8, np.random.default_rng(3))
        best_is(best, got, 8, given)
    # Mirrored, the two examples are the same, so one order for all epochs always makes the same history.
    # With an order for each, three histories of 30 epochs are alike with (2 ** -29) ** 2 < 4e-18.
    given, histories = "x = [1, 3], y = [-2, 2], degree 2, rate 0.1, 30 epochs, three generators", []
    x = np.array([1.0, 3.0])
    for seed in (4, 5, 6):
        got = polynomial_experiment(x, y, x.copy(), y.copy(), 2, 0.1, 30, np.random.default_rng(seed))
        histories.append([float(rmse) for rmse in history_of(got, 30, given)])
    claim = "Each epoch has an order of its own, by rng. With one order for all, histories would be alike."
    true(np.ptp(histories, axis=0).max() > 1e-6, claim, given=given, got=histories[0])


def seed_of(rng):
    """A seed that nobody can foresee."""
    return int(rng.integers(2**32))


def drawn(rng, n_train, n_valid):
    """Examples of a noisy parabola: x from -3 to 3, none too near another."""
    x = np.concatenate([rng.permutation(np.linspace(-3, 3, n)) for n in (n_train, n_valid)])
    x = x + rng.uniform(-0.2, 0.2, x.size)
    y = 0.5 * x**2 + x + 2 + rng.normal(size=x.size)
    return x[:n_train], y[:n_train], x[n_train:], y[n_train:]


def orders_that_fit(history, examples, degree, eta):
    """The order in which each epoch took the examples, by the rule; None for one that broke it, and the end.

    All orders are tried for each epoch, and those go on that leave the RMSE that came back.
    """
    x, y, x_valid, y_valid = examples
    exponents = np.arange(1, degree + 1)
    powers = x[:, np.newaxis] ** exponents
    mean, deviation = powers.mean(axis=0), powers.std(axis=0)
    train, valid = (powers - mean) / deviation, (x_valid[:, np.newaxis] ** exponents - mean) / deviation
    ways, t, found = np.array([w for w in np.ndindex(*[len(x)] * len(x)) if len({*w}) == len(x)]), 0, []
    w, b = np.zeros((1, degree)), np.zeros(1)
    for rmse in history:
        n_states = len(w)
        w, b = np.repeat(w, len(ways), axis=0), np.repeat(b, len(ways))
        for i in np.tile(ways, (n_states, 1)).T:
            t += 1
            step = eta / t**0.25 * (np.sum(train[i] * w, axis=1) + b - y[i])
            w, b = w - step[:, np.newaxis] * train[i], b - step
        possible = np.sqrt(np.mean((w @ valid.T + b[:, np.newaxis] - y_valid) ** 2, axis=1))
        fits = np.flatnonzero(np.abs(possible - rmse) <= 1e-9 * possible)[:3]  # ties are as good as none
        if not fits.size:
            return [*found, None]
        found.append(int(fits[0]) % len(ways))
        w, b = w[fits], b[fits]
    return found


def follows_the_rule(polynomial_experiment, examples, degree, eta, epochs, seed):
    """Each RMSE is one that some order of the examples leaves; gives the orders."""
    names = ("X_train", "y_train", "X_valid", "y_valid", "degree", "learning_rate", "epochs")
    given = dict(zip(names, (*examples, degree, eta, epochs), strict=True))
    arrays = (each.copy() for each in examples)
    got = polynomial_experiment(*arrays, degree, eta, epochs, np.random.default_rng(seed))
    history = history_of(got, epochs, given)
    orders = orders_that_fit([float(rmse) for rmse in history], examples, degree, eta)
    claim = "In each epoch every example makes one update, by the rule, in some order."
    if orders[-1] is None:
        claim += f" Epoch {len(orders) - 1} has an RMSE that no order leaves."
    true(orders[-1] is not None, claim, given=given, got=history)
    return orders


@test_case(
    points=0.3,
    hidden=True,
    failure_message="In each epoch every example makes one update by the rule, and t counts on.",
)
@explained(like="gives_the_epoch_worked_by_hand")
def updates_by_the_rule(polynomial_experiment):
    rng = fresh_rng()
    for n_train, degree, eta in ((3, 1, 0.2), (4, 3, 0.05)):
        follows_the_rule(polynomial_experiment, drawn(rng, n_train, 5), degree, eta, 5, seed_of(rng))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A degree of 90 is no trouble: powers as large as 3 to the 90th are standardised.",
)
@explained(like="standardises_every_power")
def copes_with_a_degree_of_ninety(polynomial_experiment):
    rng = fresh_rng()
    follows_the_rule(polynomial_experiment, drawn(rng, 5, 7), 90, 0.002, 4, seed_of(rng))


@test_case(
    points=0.2, hidden=True, failure_message="The best epoch may be any: first, last or in the middle."
)
@explained(like="finds_the_smallest_of_all_epochs")
def names_the_best_epoch(polynomial_experiment):
    rng = fresh_rng()
    scale = rng.uniform(1, 3)
    x, y = np.array([-1.0, 1.0]), np.array([-scale, scale])
    for share, best in ((0.5, 4), (0.0, 0), (1.0, 11)):
        given = {"X_train": x, "y_train": y, "X_valid": x, "y_valid": share * y, "degree": 1, "epochs": 12}
        generator = np.random.default_rng(seed_of(rng))
        got = polynomial_experiment(x, y, x.copy(), share * y, 1, 0.1, 12, generator)
        best_is(best, got, 12, given)


@test_case(points=0.3, hidden=True, failure_message="Each epoch draws a fresh order of the examples.")
@explained(like="finds_the_smallest_of_all_epochs")
def draws_a_fresh_order_each_epoch(polynomial_experiment):
    # By chance alone a right submission fails if 16 epochs go through 4 examples in one and the same order:
    # (1 / 24) ** 15 < 2e-21. Only the last case depends on what is drawn, too.
    rng = fresh_rng()
    orders = follows_the_rule(polynomial_experiment, drawn(rng, 4, 3), 2, 0.1, 16, seed_of(rng))
    true(len(set(orders)) > 1, "Not every epoch takes the examples in the same order.", given="16 epochs")


@test_case(
    points=0.2,
    hidden=True,
    failure_message="The validation set is looked at only: other examples there train the same model.",
)
@explained(like="standardises_every_power")
def learns_nothing_from_the_validation_set(polynomial_experiment):
    rng = fresh_rng()
    x, y, x_valid, y_valid = drawn(rng, 4, 6)
    far = (x, y, 5 + x_valid, 50 + y_valid)
    seed = seed_of(rng)
    follows_the_rule(polynomial_experiment, far, 3, 0.05, 3, seed)
    first, second = far[2:], (x_valid, y_valid)
    both = tuple(np.concatenate(pair) for pair in zip(first, second, strict=True))
    squares = []
    for valid in (first, second, both):
        generator = np.random.default_rng(seed)
        got = polynomial_experiment(x, y, *valid, 3, 0.05, 3, generator)
        squares.append(
            np.square([float(rmse) for rmse in history_of(got, 3, "4 examples to train, 6 to validate")])
        )
    claim = "Of 6 and 6 other validation examples, and of all 12, the squared errors average as they should."
    close((squares[0] + squares[1]) / 2, squares[2], claim=claim, given={"X_valid": both[0]})


@test_case(points=0.2, hidden=True, failure_message="The examples are afterwards what they were.")
@explained(like="gives_the_epoch_worked_by_hand", robustness=True)
def leaves_the_examples_alone(polynomial_experiment):
    rng = fresh_rng()
    examples = drawn(rng, 3, 4)
    kept = [each.copy() for each in examples]
    generator = np.random.default_rng(seed_of(rng))
    got = polynomial_experiment(*examples, 2, 0.1, 2, generator)
    orders = orders_that_fit(history_of(got, 2, "3 examples, degree 2, 2 epochs"), kept, 2, 0.1)
    true(orders[-1] is not None, "An ordinary run comes first here.", given={"X_train": kept[0]}, got=got)
    for name, now, before in zip(("X_train", "y_train", "X_valid", "y_valid"), examples, kept, strict=True):
        close(now, before, rtol=0, atol=0, given={name: before}, claim=f"{name} is afterwards what it was.")


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Columns of shape (N, 1), lists and whole numbers are as good as float arrays (N,).",
)
@explained(like="gives_the_epoch_worked_by_hand", robustness=True)
def takes_examples_of_any_kind(polynomial_experiment):
    rng = fresh_rng()
    flat = (np.array([-3, 1, 2]), np.array([4, 3, 6]), np.array([-2, 0, 3]), np.array([2, 2, 9]))
    columns = tuple(each.reshape(-1, 1) for each in flat)
    mixed = (columns[0], flat[1], columns[2], flat[3])
    lists = tuple(each.tolist() for each in flat)
    for degree, same in ((90, flat), (3, columns), (3, mixed), (3, lists)):
        generator, given = np.random.default_rng(seed_of(rng)), {"X_train": same[0], "y_train": same[1]}
        history = history_of(polynomial_experiment(*same, degree, 0.002, 2, generator), 2, given)
        orders = orders_that_fit(history, tuple(each.astype(float) for each in flat), degree, 0.002)
        true(
            orders[-1] is not None,
            "The history is that of the same numbers as float arrays.",
            given=given,
            got=history,
        )


@test_case(
    points=0.2,
    hidden=True,
    failure_message="All chance comes from rng: the same state gives the same history, another one another.",
)
@explained(like="finds_the_smallest_of_all_epochs", robustness=True, repeats=True)
def repeats_with_the_same_generator(polynomial_experiment):
    # Two states give the same orders of 5 examples in 8 epochs by chance alone with (1 / 120) ** 8 < 3e-17.
    rng = fresh_rng()
    examples, (seed, other) = drawn(rng, 5, 4), rng.choice(2**32, 2, replace=False)
    first, again, another = (
        follows_the_rule(polynomial_experiment, examples, 2, 0.05, 8, int(each))
        for each in (seed, seed, other)
    )
    given = {"X_train": examples[0], "epochs": 8}
    true(first == again, "The same state gives the same history.", given=given)
    true(first != another, "Another state takes the examples in other orders.", given=given)
