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


@test_case(
    points=0.5, failure_message="One epoch on the two examples worked by hand leaves an RMSE of 0.2250."
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


@test_case(points=0.3, failure_message="All epochs are run, and the best is the one with the smallest RMSE.")
@explained()
def finds_the_smallest_of_all_epochs(polynomial_experiment):
    x, y = np.array([-1.0, 1.0]), np.array([-2.0, 2.0])
    for y_valid, best in ((y, 7), (np.zeros(2), 0)):
        given = f"x = [-1, 1], y = [-2, 2] to train, y = {y_valid} to validate, degree 1, rate 0.1, 8 epochs"
        got = polynomial_experiment(x, y, x.copy(), y_valid, 1, 0.1, 8, np.random.default_rng(3))
        best_is(best, got, 8, given)
