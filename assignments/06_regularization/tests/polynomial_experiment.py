import numpy as np
from checks import as_list, close, explained, has_shape, parts, true
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
