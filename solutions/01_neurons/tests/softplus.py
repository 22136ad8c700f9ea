import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, true, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "softplus"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def numbers(rng, shape):
    """Numbers of both signs whose softplus is known: that of the logarithm of q is the logarithm of 1 + q."""
    sign = (-1.0) ** np.arange(np.prod(shape)).reshape(shape)
    z = sign * rng.uniform(0.1, 3.0, shape)
    return z, np.log(1 + np.exp(z))


@test_case(points=0.35, failure_message="The numbers worked by hand come out.")
@explained()
def gives_the_numbers_worked_by_hand(softplus):
    for q in ([1.0, 3.0, 0.5], [9.0]):
        close(softplus(np.log(q)), np.log(1 + np.array(q)), given=f"z = np.log({q})")


@test_case(points=0.2, failure_message="It is positive everywhere, and larger at z than at -z by z.")
@explained()
def rises_by_as_much_as_relu(softplus):
    z = np.array([0.5, 2.0, 5.0])
    above, below = has_shape(softplus(z.copy()), (3,)), has_shape(softplus(-z), (3,))
    true((below > 0).all(), "It is positive everywhere.", given={"z": -z}, got=below)
    close(above - below, z, given={"z": z}, claim="The difference between z and -z is z.")


@test_case(points=0.05, failure_message="No warning of an overflow or the like, for 1000 and -1000 either.")
@explained()
def runs_without_warnings(softplus):
    for z, expected in (
        ([-1000.0, 0.0, 1000.0], [0.0, np.log(2), 1000.0]),
        ([1000.0, 0.0], [1000.0, np.log(2)]),
    ):
        close(without_warnings(softplus, np.array(z)), expected, given={"z": z})


@test_case(points=0.4, hidden=True, failure_message="Any numbers, of both signs, have the right softplus.")
@explained(like="gives_the_numbers_worked_by_hand")
def fits_unforeseen_numbers(softplus):
    rng = fresh_rng()
    for shape in ((7,), (3, 4)):
        z, expected = numbers(rng, shape)
        close(softplus(z.copy()), expected, given={"z": z})
    z = rng.uniform(4.0, 20.0, 5) * [1, -1, 1, -1, 1]
    close(softplus(z.copy()), np.log1p(np.exp(z)), given={"z": z})


@test_case(
    points=0.2, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="gives_the_numbers_worked_by_hand")
def keeps_the_shape(softplus):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape)
        close(softplus(z.copy()), expected, given={"z": z})
    z, expected = numbers(rng, (2,))
    for number, right in zip(z, expected, strict=True):
        close(softplus(float(number)), right, given={"z": float(number)})


@test_case(points=0.1, hidden=True, failure_message="At 1000 it is 1000, and at −1000 it is 0.")
@explained(like="runs_without_warnings", robustness=True)
def survives_large_numbers(softplus):
    close(softplus(np.array([0.0, np.log(3)])), np.log([2, 4]), given="z = [0, log 3]", claim=ORDINARY)
    z = [1000.0, -1000.0, 0.0, 800.0]
    close(softplus(np.array(z)), [1000.0, 0.0, np.log(2), 800.0], given={"z": z})
    for number, expected in ((1000.0, 1000.0), (-1000.0, 0.0)):
        close(softplus(number), expected, given={"z": number})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def leaves_its_argument_alone(softplus):
    z, expected = numbers(fresh_rng(), (3, 4))
    close(leaves_unchanged(softplus, z), expected, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def takes_numbers_of_any_kind(softplus):
    z, expected = numbers(fresh_rng(), (3, 4))
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(softplus(same), expected, given={"z": same})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(softplus(whole), np.log1p(np.exp([3, -2])), given={"z": whole})
    close(softplus(-2), np.log1p(np.exp(-2)), given={"z": -2})
