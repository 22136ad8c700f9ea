import numpy as np
from checks import close, explained, has_shape, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "sigmoid"
points = None


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
