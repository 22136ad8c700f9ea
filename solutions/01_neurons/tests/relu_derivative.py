import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, true
from otter.test_files import test_case

OK_FORMAT = False
name = "relu_derivative"
points = None


def numbers(rng, shape):
    """Numbers of both signs, none of them near 0, and what is right for them."""
    size = rng.uniform(0.1, 4.0, shape)
    sign = (-1.0) ** np.arange(np.prod(shape, dtype=int)).reshape(shape)
    z = sign * size
    return z, 1.0 * (sign > 0)


@test_case(points=0.4, failure_message="The slope is 1 where z is positive and 0 where it is negative.")
@explained()
def is_one_or_zero(relu_derivative):
    for z, expected in (([-2.0, -0.5, 0.5, 3.0], [0.0, 0.0, 1.0, 1.0]), ([4.0, -4.0], [1.0, 0.0])):
        close(relu_derivative(np.array(z)), expected, given={"z": z})


@test_case(points=0.2, hidden=True, failure_message="The slope is right at any z but 0, of both signs.")
@explained(like="is_one_or_zero")
def fits_unforeseen_numbers(relu_derivative):
    rng = fresh_rng()
    for shape, scale in (((8,), 1.0), ((3, 5), 100.0), ((6,), 0.001)):
        z, expected = numbers(rng, shape)
        close(relu_derivative(scale * z), expected, given={"z": scale * z})
    z = np.sort(rng.uniform(0.5, 4.0, 4))[::-1]
    close(relu_derivative(z.copy()), np.ones(4), given={"z": z})


@test_case(points=0.1, hidden=True, failure_message="At 0 the slope is a number from 0 to 1.")
@explained(like="is_one_or_zero")
def is_between_the_slopes_at_zero(relu_derivative):
    z = np.array([-1.0, 0.0, 2.0])
    slopes = has_shape(relu_derivative(z.copy()), (3,), given={"z": z})
    close(slopes[[0, 2]], [0.0, 1.0], given={"z": [-1.0, 2.0]})
    claim = "At 0 the slope lies between those of both sides."
    true(0 <= slopes[1] <= 1, claim, given={"z": z}, expected="a number from 0 to 1", got=slopes)


@test_case(
    points=0.1, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="is_one_or_zero")
def keeps_the_shape(relu_derivative):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape)
        close(relu_derivative(z.copy()), expected, given={"z": z})
    z, expected = numbers(rng, (2,))
    for number, right in zip(z, expected, strict=True):
        close(relu_derivative(float(number)), right, given={"z": float(number)})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="is_one_or_zero", robustness=True)
def leaves_its_argument_alone(relu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4))
    close(leaves_unchanged(relu_derivative, z), expected, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="is_one_or_zero", robustness=True)
def takes_numbers_of_any_kind(relu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4))
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(relu_derivative(same), expected, given={"z": same})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(relu_derivative(whole), [1, 0], given={"z": whole})
    close(relu_derivative(-2), 0, given={"z": -2})
