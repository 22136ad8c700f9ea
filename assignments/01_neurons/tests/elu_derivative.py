import numpy as np
from checks import close, explained, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "elu_derivative"
points = None


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
