import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "relu"
points = None


def numbers(rng, shape):
    """Numbers of both signs, none of them near 0, and what is right for them."""
    size = rng.uniform(0.1, 4.0, shape)
    sign = (-1.0) ** np.arange(np.prod(shape, dtype=int)).reshape(shape)
    z = sign * size
    return z, size * (sign > 0)


@test_case(points=0.4, failure_message="What is positive stays, the rest becomes 0.")
@explained()
def keeps_what_is_positive(relu):
    for z, expected in (([-2.0, -0.5, 0.0, 0.5, 3.0], [0.0, 0.0, 0.0, 0.5, 3.0]), ([4.0, -4.0], [4.0, 0.0])):
        close(relu(np.array(z)), expected, given={"z": z})


@test_case(points=0.2, hidden=True, failure_message="Any numbers, of both signs, are kept or made 0.")
@explained(like="keeps_what_is_positive")
def fits_unforeseen_numbers(relu):
    rng = fresh_rng()
    for shape, scale in (((8,), 1.0), ((3, 5), 100.0), ((6,), 0.001)):
        z, expected = numbers(rng, shape)
        close(relu(scale * z), scale * expected, given={"z": scale * z})


@test_case(
    points=0.2, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="keeps_what_is_positive")
def keeps_the_shape(relu):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape)
        close(relu(z.copy()), expected, given={"z": z})
    z, expected = numbers(rng, (2,))
    for number, right in zip(z, expected, strict=True):
        close(relu(float(number)), right, given={"z": float(number)})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="keeps_what_is_positive", robustness=True)
def leaves_its_argument_alone(relu):
    z, expected = numbers(fresh_rng(), (3, 4))
    close(leaves_unchanged(relu, z), expected, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="keeps_what_is_positive", robustness=True)
def takes_numbers_of_any_kind(relu):
    z, expected = numbers(fresh_rng(), (3, 4))
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(relu(same), expected, given={"z": same})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(relu(whole), [3, 0], given={"z": whole})
    close(relu(-2), 0, given={"z": -2})
