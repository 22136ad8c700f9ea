import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "sigmoid"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def gives(sigmoid, z, expected, claim=""):
    """Exactly this comes back, given a copy of z."""
    close(sigmoid(np.array(z)), expected, given={"z": z}, claim=claim)


def odds(rng, shape):
    """Numbers of both signs whose sigmoid is known: the logarithms of odds q have q / (1 + q)."""
    sign = (-1.0) ** np.arange(np.prod(shape)).reshape(shape)
    z = sign * rng.uniform(0.1, 3.0, shape)
    q = np.exp(z)
    return z, q / (1 + q)


@test_case(points=0.4, failure_message="The numbers worked by hand come out.")
@explained()
def gives_the_numbers_worked_by_hand(sigmoid):
    for q in ([1.0, 2.0, 4.0], [1 / 3, 9.0]):
        z, expected = np.log(q), np.array(q) / (1 + np.array(q))
        close(sigmoid(z.copy()), expected, given=f"z = np.log({q})")


@test_case(points=0.3, failure_message="The sigmoids of z and of -z sum to 1.")
@explained()
def mirrors_itself(sigmoid):
    z = np.array([0.5, 2.0, 5.0])
    above, below = has_shape(sigmoid(z.copy()), (3,)), has_shape(sigmoid(-z), (3,))
    close(above + below, [1.0, 1.0, 1.0], rtol=0, atol=1e-12, given={"z": z}, claim="They sum to 1.")
    close(above, np.exp(z) * below, given={"z": z}, claim="Their ratio is exp(z).")


@test_case(points=0.1, failure_message="No warning of an overflow or the like, for 1000 and -1000 either.")
@explained()
def runs_without_warnings(sigmoid):
    for z, expected in (([-1000.0, 0.0, 1000.0], [0.0, 0.5, 1.0]), ([0.0, -1000.0], [0.5, 0.0])):
        close(without_warnings(sigmoid, np.array(z)), expected, given={"z": z})


@test_case(points=0.4, hidden=True, failure_message="Any numbers, of both signs, have the right sigmoid.")
@explained(like="gives_the_numbers_worked_by_hand")
def fits_unforeseen_numbers(sigmoid):
    rng = fresh_rng()
    for shape in ((7,), (3, 4)):
        gives(sigmoid, *odds(rng, shape))


@test_case(points=0.2, hidden=True, failure_message="Any z and its opposite have sigmoids that sum to 1.")
@explained(like="mirrors_itself")
def mirrors_unforeseen_numbers(sigmoid):
    z, expected = odds(fresh_rng(), (9,))
    gives(sigmoid, z, expected)
    gives(sigmoid, -z, 1 - expected)
    sums = has_shape(sigmoid(z.copy()), (9,)) + has_shape(sigmoid(-z), (9,))
    close(sums, np.ones(9), rtol=0, atol=1e-12, given={"z": z}, claim="The sigmoids of z and −z sum to 1.")


@test_case(
    points=0.2, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="gives_the_numbers_worked_by_hand")
def keeps_the_shape(sigmoid):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        gives(sigmoid, *odds(rng, shape))
    z, expected = odds(rng, (2,))
    for number, right in zip(z, expected, strict=True):
        gives(sigmoid, number, right)
        close(sigmoid(float(number)), right, given={"z": float(number)})


@test_case(
    points=0.2, hidden=True, failure_message="Numbers as large as 1000 and as small as −1000 give 1 and 0."
)
@explained(like="runs_without_warnings", robustness=True)
def survives_large_numbers(sigmoid):
    close(sigmoid(np.array([0.0, np.log(3)])), [0.5, 0.75], given="z = [0, log 3]", claim=ORDINARY)
    gives(sigmoid, [1000.0, 2000.0], [1.0, 1.0])
    gives(sigmoid, [1000.0, -1000.0, 0.0], [1.0, 0.0, 0.5])
    for z, expected in ((1000.0, 1.0), (-1000.0, 0.0)):
        close(sigmoid(z), expected, given={"z": z})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def leaves_its_argument_alone(sigmoid):
    z, expected = odds(fresh_rng(), (3, 4))
    close(leaves_unchanged(sigmoid, z), expected, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def takes_numbers_of_any_kind(sigmoid):
    z, expected = odds(fresh_rng(), (3, 4))
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(sigmoid(same), expected, given={"z": same})
    high = 1 / (1 + np.exp(-2))
    for whole in ([2, 0, -2], (2, 0, -2), np.array([2, 0, -2])):
        close(sigmoid(whole), [high, 0.5, 1 - high], given={"z": whole})
    close(sigmoid(2), high, given={"z": 2})
