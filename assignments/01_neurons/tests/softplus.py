import numpy as np
from checks import close, explained, has_shape, true, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "softplus"
points = None


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
