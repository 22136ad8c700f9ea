import numpy as np
from checks import close, explained, fresh_rng, has_shape, layers, true
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


def drawn_offset(rng):
    """Draw how far up or down a function is moved; a network without biases cannot follow."""
    return rng.choice([-1.0, 1.0]) * rng.uniform(0.5, 1.0)


def seeds_of(rng):
    return rng.integers(2**32, size=TRIES).tolist()


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


# Measured by `python -m benchmarks.convergence`, on 20,000 networks each. With 32 units the error of a sine
# was never above 0.11, with 2 never below 0.14. So at 95 % confidence a training with 32 units misses the
# bound of 0.2 with less than 1.5e-4, and three independent ones with less than 3.4e-12; a pair of both widths
# is the wrong way round with less than 3e-4, and three with less than 3e-11. Waves that are moved are no
# harder. A straight line is 0.444 off, or more.


@test_case(
    points=0.7,
    hidden=True,
    failure_message="With 32 units, it is within an RMSE of 0.2 of any wave sin(x + φ) + c.",
)
@explained(like="approximates_a_sine")
def approximates_unforeseen_waves(fit_function):
    rng = fresh_rng()
    phase, offset = rng.uniform(0.5, 2 * np.pi - 0.5), drawn_offset(rng)

    def wave(x):
        return np.sin(x + phase) + offset

    comes_near(fit_function, wave, 32, seeds_of(rng), f"np.sin(x + {phase:.3f}) + {offset:.3f}")


@test_case(points=0.7, hidden=True, failure_message="With 32 units it comes nearer to a sine than with 2.")
@explained(like="approximates_a_sine", once=True)
def comes_nearer_with_more_units(fit_function):
    rng = fresh_rng()
    sign, offset = rng.choice([-1.0, 1.0]), drawn_offset(rng)

    def sine(x):
        return sign * np.sin(x) + offset

    errors, f = [], f"f = {sign:g} * np.sin(x) + {offset:.3f}"
    for seed in seeds_of(rng):
        errors.append(
            [error_of(fit_function, sine, width, seed, f"{f}, width = {width}") for width in (2, 32)]
        )
        if errors[-1][1] < min(errors[-1][0], BOUND):
            return
    claim = f"In one of {TRIES} tries, the error with 32 units is below that with 2, and below {BOUND}."
    true(False, claim, given=f, expected="a smaller error in the second column", got=np.array(errors))


@test_case(
    points=0.35,
    hidden=True,
    failure_message="f is asked for points of the interval, from end to end, as (N, 1).",
)
@explained(like="approximates_a_sine", robustness=True)
def asks_for_points_of_the_interval(fit_function):
    rng = fresh_rng()
    phase, asked = rng.uniform(np.pi / 4, 3 * np.pi / 4), []

    def wave(x):
        if x is not GRID:  # where the test itself looks
            asked.append(x)
        return np.sin(x + phase)

    comes_near(fit_function, wave, 32, seeds_of(rng), f"np.sin(x + {phase:.3f})")
    goes_from_end_to_end(asked, f"f = np.sin(x + {phase:.3f}), width = 32")


@test_case(points=0.35, hidden=True, failure_message="The network has as many units as it is told, even one.")
@explained(like="approximates_a_sine", robustness=True)
def fits_with_a_single_unit(fit_function):
    rng = fresh_rng()
    sign, offset = rng.choice([-1.0, 1.0]), drawn_offset(rng)  # a single tanh can draw this one

    def step_up_or_down(x):
        return sign * np.tanh(x) + offset

    comes_near(fit_function, step_up_or_down, 1, seeds_of(rng), f"{sign:g} * np.tanh(x) + {offset:.3f}")
