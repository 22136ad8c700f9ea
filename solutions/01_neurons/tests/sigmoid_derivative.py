import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, true, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "sigmoid_derivative"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def gives(sigmoid_derivative, z, expected, claim=""):
    """Exactly this comes back, given a copy of z."""
    close(sigmoid_derivative(np.array(z)), expected, given={"z": z}, claim=claim)


def odds(rng, shape):
    """Numbers of both signs where the slope is known: at the logarithm of odds q, q / (1 + q)**2."""
    sign = (-1.0) ** np.arange(np.prod(shape)).reshape(shape)
    z = sign * rng.uniform(0.1, 3.0, shape)
    q = np.exp(z)
    return z, q / (1 + q) ** 2


@test_case(points=0.35, failure_message="The slopes worked by hand come out.")
@explained()
def gives_the_slopes_worked_by_hand(sigmoid_derivative):
    for q in ([1.0, 2.0, 4.0], [1 / 3, 9.0]):
        z, expected = np.log(q), np.array(q) / (1 + np.array(q)) ** 2
        close(sigmoid_derivative(z.copy()), expected, given=f"z = np.log({q})")


@test_case(points=0.2, failure_message="The slope is largest at 0, where it is 0.25, and never negative.")
@explained()
def is_at_most_a_quarter(sigmoid_derivative):
    close(sigmoid_derivative(np.array([0.0])), [0.25], given={"z": [0.0]})
    z = np.array([-6.0, -1.0, 0.0, 1.0, 6.0])
    slopes = has_shape(sigmoid_derivative(z.copy()), (5,), given={"z": z})
    close(slopes[2], 0.25, given={"z": 0.0})
    true((slopes[[0, 1, 3, 4]] < 0.25).all(), "Away from 0 it is below 0.25.", given={"z": z}, got=slopes)
    true((slopes > 0).all(), "The sigmoid rises everywhere.", given={"z": z}, got=slopes)
    close(slopes, slopes[::-1].copy(), given={"z": z}, claim="It is the same at z and at -z.")


@test_case(points=0.05, failure_message="No warning of an overflow or the like, for 1000 and -1000 either.")
@explained()
def runs_without_warnings(sigmoid_derivative):
    for z, expected in (([-1000.0, 0.0, 1000.0], [0.0, 0.25, 0.0]), ([0.0, -1000.0], [0.25, 0.0])):
        close(without_warnings(sigmoid_derivative, np.array(z)), expected, given={"z": z})


@test_case(points=0.4, hidden=True, failure_message="The slope is right at any z, of both signs.")
@explained(like="gives_the_slopes_worked_by_hand")
def fits_unforeseen_numbers(sigmoid_derivative):
    rng = fresh_rng()
    for shape in ((7,), (3, 4)):
        gives(sigmoid_derivative, *odds(rng, shape))


@test_case(
    points=0.2, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="gives_the_slopes_worked_by_hand")
def keeps_the_shape(sigmoid_derivative):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        gives(sigmoid_derivative, *odds(rng, shape))
    z, expected = odds(rng, (2,))
    for number, right in zip(z, expected, strict=True):
        gives(sigmoid_derivative, number, right)
        close(sigmoid_derivative(float(number)), right, given={"z": float(number)})


@test_case(points=0.1, hidden=True, failure_message="At 1000 and at −1000 the slope is 0.")
@explained(like="runs_without_warnings", robustness=True)
def survives_large_numbers(sigmoid_derivative):
    slopes = [0.25, 3 / 16]
    close(sigmoid_derivative(np.array([0.0, np.log(3)])), slopes, given="z = [0, log 3]", claim=ORDINARY)
    gives(sigmoid_derivative, [1000.0, -1000.0, 0.0], [0.0, 0.0, 0.25])
    for z in (1000.0, -1000.0):
        close(sigmoid_derivative(z), 0.0, given={"z": z})


@test_case(points=0.1, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def leaves_its_argument_alone(sigmoid_derivative):
    z, expected = odds(fresh_rng(), (3, 4))
    close(leaves_unchanged(sigmoid_derivative, z), expected, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def takes_numbers_of_any_kind(sigmoid_derivative):
    z, expected = odds(fresh_rng(), (3, 4))
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(sigmoid_derivative(same), expected, given={"z": same})
    low = np.exp(2) / (1 + np.exp(2)) ** 2
    for whole in ([2, 0, -2], (2, 0, -2), np.array([2, 0, -2])):
        close(sigmoid_derivative(whole), [low, 0.25, low], given={"z": whole})
    close(sigmoid_derivative(2), low, given={"z": 2})
