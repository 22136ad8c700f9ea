import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, true, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "elu_derivative"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def numbers(rng, shape, alpha):
    """Numbers on both sides of 0, none of them near it, each the logarithm of some q, and what is right."""
    above = np.arange(np.prod(shape)).reshape(shape) % 2 == 0
    q = np.where(above, rng.uniform(1.1, 20.0, shape), rng.uniform(0.05, 0.9, shape))
    return np.log(q), np.where(above, 1.0, alpha * q)


@test_case(points=0.2, failure_message="The slope is 1 where z is positive, alpha * exp(z) to the left of 0.")
@explained()
def gives_the_slopes_worked_by_hand(elu_derivative):
    for alpha in (1.0, 0.5):
        z, expected = np.array([-np.log(2), -np.log(4), 0.5, 3.0]), [0.5 * alpha, 0.25 * alpha, 1.0, 1.0]
        given = f"z = [-log 2, -log 4, 0.5, 3], alpha = {alpha}"
        close(elu_derivative(z.copy(), alpha), expected, given=given)


@test_case(points=0.15, failure_message="Without a given alpha it is 1, as in the function.")
@explained()
def has_the_default_of_its_function(elu_derivative):
    z = np.array([-np.log(2), -np.log(4), 0.5, 3.0])
    close(elu_derivative(z.copy()), [0.5, 0.25, 1.0, 1.0], given="z = [-log 2, -log 4, 0.5, 3]")
    close(elu_derivative(z[1:2].copy()), [0.25], given="z = [-log 4]")


@test_case(points=0.05, failure_message="No warning of an overflow or the like, for 1000 and -1000 either.")
@explained()
def runs_without_warnings(elu_derivative):
    for z, expected in (([-1000.0, -np.log(2), 1000.0], [0.0, 0.5, 1.0]), ([1000.0, -1000.0], [1.0, 0.0])):
        close(without_warnings(elu_derivative, np.array(z)), expected, given={"z": z})


@test_case(points=0.2, hidden=True, failure_message="The slope is right at any z but 0, for any alpha.")
@explained(like="gives_the_slopes_worked_by_hand")
def fits_unforeseen_numbers(elu_derivative):
    rng = fresh_rng()
    for alpha in (0.0, 0.5, 2.0, float(rng.uniform(0.2, 3.0))):
        z, expected = numbers(rng, (3, 4), alpha)
        close(elu_derivative(z.copy(), alpha), expected, given={"z": z, "alpha": alpha})


@test_case(points=0.1, hidden=True, failure_message="At 0 the slope is a number between alpha and 1.")
@explained(like="gives_the_slopes_worked_by_hand")
def is_between_the_slopes_at_zero(elu_derivative):
    for alpha, low, high in ((0.5, 0.5, 1.0), (2.0, 1.0, 2.0)):
        z = np.array([-np.log(2), 0.0, 2.0])
        given = {"z": z, "alpha": alpha}
        slopes = has_shape(elu_derivative(z.copy(), alpha), (3,), given=given)
        close(slopes[[0, 2]], [0.5 * alpha, 1.0], given=given, claim="On both sides of 0 it is the slope.")
        between = low - 1e-9 <= slopes[1] <= high + 1e-9
        claim = "At 0 the slope lies between those of both sides."
        true(between, claim, given=given, expected=f"from {low} to {high}", got=slopes)


@test_case(
    points=0.1, hidden=True, failure_message="Any shape is welcome and comes back, a single number as one."
)
@explained(like="gives_the_slopes_worked_by_hand")
def keeps_the_shape(elu_derivative):
    rng = fresh_rng()
    for shape in ((2, 3), (1, 4), (2, 1, 3)):
        z, expected = numbers(rng, shape, 0.5)
        close(elu_derivative(z.copy(), 0.5), expected, given={"z": z, "alpha": 0.5})
    z, expected = numbers(rng, (2,), 0.5)
    for number, right in zip(z, expected, strict=True):
        close(elu_derivative(float(number), 0.5), right, given={"z": float(number), "alpha": 0.5})


@test_case(points=0.1, hidden=True, failure_message="At 1000 the slope is 1, and at −1000 it is 0.")
@explained(like="runs_without_warnings", robustness=True)
def survives_large_numbers(elu_derivative):
    slopes = [0.5, 1.0]
    close(elu_derivative(np.array([-np.log(2), 2.0])), slopes, given="z = [−log 2, 2]", claim=ORDINARY)
    z = [1000.0, -1000.0, 800.0]
    for alpha in (1.0, 0.5):
        close(elu_derivative(np.array(z), alpha), [1.0, 0.0, 1.0], given={"z": z, "alpha": alpha})
    for number, expected in ((1000.0, 1.0), (-1000.0, 0.0)):
        close(elu_derivative(number), expected, given={"z": number})


@test_case(points=0.05, hidden=True, failure_message="The numbers are afterwards what they were.")
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def leaves_its_argument_alone(elu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4), 0.5)
    close(leaves_unchanged(elu_derivative, z, 0.5), expected, given={"z": z, "alpha": 0.5})


@test_case(
    points=0.05,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def takes_numbers_of_any_kind(elu_derivative):
    z, expected = numbers(fresh_rng(), (3, 4), 0.5)
    fixed = z.copy()
    fixed.setflags(write=False)
    rows = z.tolist()
    wide = np.repeat(z, 2, axis=0)[::2]
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), wide, fixed):
        close(elu_derivative(same, 0.5), expected, given={"z": same, "alpha": 0.5})
    for whole in ([3, -2], (3, -2), np.array([3, -2])):
        close(elu_derivative(whole, 0.5), [1, np.exp(-2) / 2], given={"z": whole, "alpha": 0.5})
    close(elu_derivative(-2, 0.5), np.exp(-2) / 2, given={"z": -2, "alpha": 0.5})
