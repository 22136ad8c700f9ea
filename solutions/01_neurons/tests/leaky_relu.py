import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "leaky_relu"
points = None


def numbers(rng, shape, alpha):
    """Numbers of both signs, none of them near 0, and what is right for them."""
    size = rng.uniform(0.1, 4.0, shape)
    sign = (-1.0) ** np.arange(np.prod(shape, dtype=int)).reshape(shape)
    z = sign * size
    return z, np.where(sign > 0, size, -alpha * size)


@test_case(points=0.2, failure_message="What is positive stays, of the rest alpha times as much is left.")
@explained()
def lets_a_part_leak(leaky_relu):
    for alpha, expected in ((0.5, [-2.0, -0.25, 0.0, 0.05, 3.0]), (0.1, [-0.4, -0.05, 0.0, 0.05, 3.0])):
        z = [-4.0, -0.5, 0.0, 0.05, 3.0]
        close(leaky_relu(np.array(z), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.2, failure_message="Without a given slope alpha is 0.2.")
@explained()
def leaks_a_fifth_by_itself(leaky_relu):
    for z, expected in (([-4.0, -0.5, 0.0, 3.0], [-0.8, -0.1, 0.0, 3.0]), ([2.0, -2.0], [2.0, -0.4])):
        close(leaky_relu(np.array(z)), expected, given={"z": z})


@test_case(points=0.2, hidden=True, failure_message="Any numbers come out right, for any slope from 0 up.")
@explained(like="lets_a_part_leak")
def fits_unforeseen_numbers_and_slopes(leaky_relu):
    rng = fresh_rng()
    for alpha in (0.0, 0.01, 0.5, float(rng.uniform(0.2, 0.9))):
        z, expected = numbers(rng, (3, 4), alpha)
        close(leaky_relu(z.copy(), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.1, hidden=True, failure_message="Any numbers leak by a fifth where no slope is given.")
@explained(like="leaks_a_fifth_by_itself")
def leaks_a_fifth_of_unforeseen_numbers(leaky_relu):
    z, expected = numbers(fresh_rng(), (9,), 0.2)
    close(leaky_relu(z.copy()), expected, given={"z": z})


@test_case(
    points=0.1, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="lets_a_part_leak")
def keeps_the_shape(leaky_relu):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape, 0.3)
        close(leaky_relu(z.copy(), 0.3), expected, given={"z": z, "alpha": 0.3})
    z, expected = numbers(rng, (2,), 0.3)
    for number, right in zip(z, expected, strict=True):
        close(leaky_relu(float(number), 0.3), right, given={"z": float(number), "alpha": 0.3})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="lets_a_part_leak", robustness=True)
def leaves_its_argument_alone(leaky_relu):
    z, expected = numbers(fresh_rng(), (3, 4), 0.4)
    close(leaves_unchanged(leaky_relu, z, 0.4), expected, given={"z": z, "alpha": 0.4})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="lets_a_part_leak", robustness=True)
def takes_numbers_of_any_kind(leaky_relu):
    z, expected = numbers(fresh_rng(), (3, 4), 0.3)
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(leaky_relu(same, 0.3), expected, given={"z": same, "alpha": 0.3})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(leaky_relu(whole, 0.3), [3, -0.6], given={"z": whole, "alpha": 0.3})
    close(leaky_relu(-2, 0.3), -0.6, given={"z": -2, "alpha": 0.3})
