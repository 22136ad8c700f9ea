import numpy as np
from checks import close, explained, has_shape, true, without_warnings
from otter.test_files import test_case

OK_FORMAT = False
name = "sigmoid_derivative"
points = None


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
