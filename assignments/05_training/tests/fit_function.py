import numpy as np
from checks import close, explained, has_shape, layers, true
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


def goes_from_end_to_end(asked, given):
    """What f was asked for are points of the interval, one in a row, and its ends are among them."""
    claim = "f gets an array of points, one in a row."
    for x in asked:
        true(type(x) is np.ndarray and x.ndim == 2, claim, given=given, got=x)
        has_shape(x, (len(x), 1), given=given, claim=claim)
    true(asked, "f is asked for its values.", given=given)
    points = np.concatenate(asked)
    ends = [points.min(), points.max()]
    close(ends, [-np.pi, np.pi], given=given, claim="The first and the last point are the ends, -pi and pi.")


@test_case(
    points=1.4,
    failure_message="With 32 units it is within an RMSE of 0.2 of a sine, and asks for it from -pi to pi.",
)
@explained()
def approximates_a_sine(fit_function):
    asked = []

    def sine(x):
        if x is not GRID:  # where the test itself looks
            asked.append(x)
        return np.sin(x)

    comes_near(fit_function, sine, 32, range(TRIES), "np.sin(x)")
    comes_near(fit_function, lambda x: 1 - np.sin(x), 32, range(TRIES), "1 - np.sin(x)")
    goes_from_end_to_end(asked, "f = np.sin(x), width = 32")
