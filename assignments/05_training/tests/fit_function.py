import numpy as np
from checks import explained, layers, true
from otter.test_files import test_case

OK_FORMAT = False
name = "fit_function"
points = None

TRIES = 3
GRID = np.linspace(-np.pi, np.pi, 201).reshape(-1, 1)
BOUND = 0.2


def error_of(fit_function, f, width, seed, given):
    """Train once: the root of the mean squared error on the interval, infinite where it is not a number."""
    network = [(np.zeros((width, 1)), np.zeros(width)), (np.zeros((1, width)), np.zeros(1))]
    (W1, b1), (W2, b2) = layers(fit_function(f, width, np.random.default_rng(seed)), network, given=given)
    difference = np.tanh(GRID @ W1.T + b1) @ W2.T + b2 - f(GRID)
    return np.nan_to_num(np.sqrt(np.mean(difference**2)), nan=np.inf)


def comes_near(fit_function, f, width, seeds, what):
    """With one of the generators, the error is below the bound."""
    given = f"f = {what}, width = {width}"
    errors = []
    for seed in seeds:
        errors.append(error_of(fit_function, f, width, seed, given))
        if errors[-1] < BOUND:
            return
    claim = f"The network's root mean squared error on [-pi, pi] is below {BOUND} in one of {TRIES} tries."
    true(False, claim, given=given, expected=f"below {BOUND}", got=np.array(errors))


@test_case(points=1.4, failure_message="With 32 units, the network is within an RMSE of 0.2 of a sine.")
@explained()
def approximates_a_sine(fit_function):
    comes_near(fit_function, lambda x: np.sin(x), 32, range(TRIES), "np.sin(x)")
    comes_near(fit_function, lambda x: 1 - np.sin(x), 32, range(TRIES), "1 - np.sin(x)")
