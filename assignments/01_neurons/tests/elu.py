import numpy as np
from checks import close, explained, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "elu"
points = None


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
