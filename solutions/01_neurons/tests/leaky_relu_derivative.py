import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, true
from otter.test_files import test_case

OK_FORMAT = False
name = "leaky_relu_derivative"
points = None


def numbers(rng, shape, alpha):
    """Numbers of both signs, none of them near 0, and what is right for them."""
    size = rng.uniform(0.1, 4.0, shape)
    sign = (-1.0) ** np.arange(np.prod(shape, dtype=int)).reshape(shape)
    z = sign * size
    return z, np.where(sign > 0, 1.0, alpha)


@test_case(points=0.2, failure_message="The slope is 1 where z is positive and alpha where it is negative.")
@explained()
def is_one_or_alpha(leaky_relu_derivative):
    for alpha in (0.5, 0.1):
        z = [-4.0, -0.5, 0.05, 3.0]
        close(leaky_relu_derivative(np.array(z), alpha), [alpha, alpha, 1, 1], given={"z": z, "alpha": alpha})


@test_case(points=0.2, failure_message="Without a given slope alpha is 0.2, as in the function.")
@explained()
def has_the_default_of_its_function(leaky_relu_derivative):
    for z, expected in (([-4.0, -0.5, 0.5, 3.0], [0.2, 0.2, 1.0, 1.0]), ([2.0, -2.0], [1.0, 0.2])):
        close(leaky_relu_derivative(np.array(z)), expected, given={"z": z})


@test_case(points=0.2, hidden=True, failure_message="Any slope from 0 up comes back, at any z but 0.")
@explained(like="is_one_or_alpha")
def fits_unforeseen_numbers_and_slopes(leaky_relu_derivative):
    rng = fresh_rng()
    for alpha in (0.0, 0.01, 0.5, float(rng.uniform(0.2, 0.9))):
        z, expected = numbers(rng, (3, 4), alpha)
        close(leaky_relu_derivative(z.copy(), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.1, hidden=True, failure_message="At 0 the slope is a number from alpha to 1.")
@explained(like="is_one_or_alpha")
def is_between_the_slopes_at_zero(leaky_relu_derivative):
    z = np.array([-1.0, 0.0, 2.0])
    slopes = has_shape(leaky_relu_derivative(z.copy(), 0.3), (3,), given={"z": z, "alpha": 0.3})
    close(slopes[[0, 2]], [0.3, 1.0], given={"z": [-1.0, 2.0], "alpha": 0.3})
    given, claim = {"z": z, "alpha": 0.3}, "At 0 the slope lies between those of both sides."
    true(0.3 - 1e-9 <= slopes[1] <= 1, claim, given=given, expected="a number from 0.3 to 1", got=slopes)


@test_case(
    points=0.1, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="is_one_or_alpha")
def keeps_the_shape(leaky_relu_derivative):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape, 0.3)
        close(leaky_relu_derivative(z.copy(), 0.3), expected, given={"z": z, "alpha": 0.3})
    z, expected = numbers(rng, (2,), 0.3)
    for number, right in zip(z, expected, strict=True):
        close(leaky_relu_derivative(float(number), 0.3), right, given={"z": float(number), "alpha": 0.3})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="is_one_or_alpha", robustness=True)
def leaves_its_argument_alone(leaky_relu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4), 0.4)
    close(leaves_unchanged(leaky_relu_derivative, z, 0.4), expected, given={"z": z, "alpha": 0.4})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="is_one_or_alpha", robustness=True)
def takes_numbers_of_any_kind(leaky_relu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4), 0.3)
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(leaky_relu_derivative(same, 0.3), expected, given={"z": same, "alpha": 0.3})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(leaky_relu_derivative(whole, 0.3), [1, 0.3], given={"z": whole, "alpha": 0.3})
    close(leaky_relu_derivative(-2, 0.3), 0.3, given={"z": -2, "alpha": 0.3})
