import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "elu"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def numbers(rng, shape, alpha):
    """Numbers on both sides of 0, none of them near it, each the logarithm of some q, and what is right."""
    above = np.arange(np.prod(shape)).reshape(shape) % 2 == 0
    q = np.where(above, rng.uniform(1.1, 20.0, shape), rng.uniform(0.05, 0.9, shape))
    return np.log(q), np.where(above, np.log(q), alpha * (q - 1))


@test_case(points=0.3, failure_message="What is positive stays, the rest becomes alpha * (exp(z) - 1).")
@explained()
def gives_the_numbers_worked_by_hand(elu):
    for alpha in (1.0, 0.5):
        z, expected = np.array([-np.log(2), -np.log(4), 0.0, 3.0]), [-0.5 * alpha, -0.75 * alpha, 0.0, 3.0]
        close(elu(z.copy(), alpha), expected, given=f"z = [-log 2, -log 4, 0, 3], alpha = {alpha}")


@test_case(points=0.25, failure_message="Without a given alpha it is 1.")
@explained()
def levels_off_at_minus_one_by_itself(elu):
    z = np.array([-np.log(2), -np.log(4), 0.0, 3.0])
    close(elu(z.copy()), [-0.5, -0.75, 0.0, 3.0], given="z = [-log 2, -log 4, 0, 3]")
    close(elu(z[1:2].copy()), [-0.75], given="z = [-log 4]")


@test_case(points=0.05, failure_message="No warning of an overflow or the like, for 1000 and -1000 either.")
@explained()
def runs_without_warnings(elu):
    for z, expected in (
        ([-1000.0, -np.log(2), 1000.0], [-1.0, -0.5, 1000.0]),
        ([1000.0, -1000.0], [1000.0, -1.0]),
    ):
        close(without_warnings(elu, np.array(z)), expected, given={"z": z})


@test_case(points=0.3, hidden=True, failure_message="Any numbers come out right, for any alpha from 0 up.")
@explained(like="gives_the_numbers_worked_by_hand")
def fits_unforeseen_numbers(elu):
    rng = fresh_rng()
    for alpha in (0.0, 0.5, 2.0, float(rng.uniform(0.2, 3.0))):
        z, expected = numbers(rng, (3, 4), alpha)
        close(elu(z.copy(), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.1, hidden=True, failure_message="Any numbers level off at −1 where no alpha is given.")
@explained(like="levels_off_at_minus_one_by_itself")
def levels_off_for_unforeseen_numbers(elu):
    z, expected = numbers(fresh_rng(), (9,), 1.0)
    close(elu(z.copy()), expected, given={"z": z})


@test_case(
    points=0.2, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="gives_the_numbers_worked_by_hand")
def keeps_the_shape(elu):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape, 0.5)
        close(elu(z.copy(), 0.5), expected, given={"z": z, "alpha": 0.5})
    z, expected = numbers(rng, (2,), 0.5)
    for number, right in zip(z, expected, strict=True):
        close(elu(float(number), 0.5), right, given={"z": float(number), "alpha": 0.5})


@test_case(points=0.1, hidden=True, failure_message="At 1000 it is 1000, and at −1000 it is −alpha.")
@explained(like="runs_without_warnings", robustness=True)
def survives_large_numbers(elu):
    half = [-0.5, 2.0]
    close(elu(np.array([-np.log(2), 2.0]), 1.0), half, given="z = [−log 2, 2]", claim=ORDINARY)
    z = [1000.0, -1000.0, 0.0, 800.0]
    for alpha in (1.0, 0.5):
        close(elu(np.array(z), alpha), [1000.0, -alpha, 0.0, 800.0], given={"z": z, "alpha": alpha})
    for number, expected in ((1000.0, 1000.0), (-1000.0, -1.0)):
        close(elu(number), expected, given={"z": number})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def leaves_its_argument_alone(elu):
    z, expected = numbers(fresh_rng(), (3, 4), 0.5)
    close(leaves_unchanged(elu, z, 0.5), expected, given={"z": z, "alpha": 0.5})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def takes_numbers_of_any_kind(elu):
    z, expected = numbers(fresh_rng(), (3, 4), 0.5)
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(elu(same, 0.5), expected, given={"z": same, "alpha": 0.5})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(elu(whole, 0.5), [3, (np.exp(-2) - 1) / 2], given={"z": whole, "alpha": 0.5})
    close(elu(-2, 0.5), (np.exp(-2) - 1) / 2, given={"z": -2, "alpha": 0.5})
