import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "numerical_gradient"
points = None


def measures(numerical_gradient, f, x, slopes, *, given, claim=""):
    """The default step gives these slopes to seven decimals."""
    close(numerical_gradient(f, x), slopes, rtol=0, atol=1e-7, given=given, claim=claim)


def product(x):
    """Multiply three numbers: the slope in each depends on the others."""
    return float(x[0] * x[1] * x[2])


def determinant(x):
    """Couple the four elements of a table."""
    return float(x[0, 0] * x[1, 1] - x[0, 1] * x[1, 0])


@test_case(points=0.4, failure_message="It is the central difference, with the h that is given.")
@explained()
def measures_the_slope_of_a_cube(numerical_gradient):
    for h, slope in ((0.1, 12.01), (0.5, 12.25), (1.0, 13.0)):
        got = numerical_gradient(lambda x: float(x[0] ** 3), np.array([2.0]), h)
        close(got, [slope], given=f"f(x) = x^3 at x = [2], h = {h}")
    cube = "f(x) = x^3 at x = [2], with the default h"
    measures(numerical_gradient, lambda x: float(x[0] ** 3), np.array([2.0]), [12.0], given=cube)


@test_case(points=0.6, failure_message="One element moves at a time, and the others are where they were.")
@explained()
def moves_one_element_at_a_time(numerical_gradient):
    given = "f(x) = x[0] * x[1] * x[2] at x = [2, 3, 5]"
    measures(numerical_gradient, product, np.array([2.0, 3.0, 5.0]), [15.0, 10.0, 6.0], given=given)
    given = "f(x) = x[0, 0] * x[1, 1] - x[0, 1] * x[1, 0] at x = [[1, 2], [3, 4]]"
    table = np.array([[1.0, 2.0], [3.0, 4.0]])
    measures(numerical_gradient, determinant, table, [[4.0, -3.0], [-2.0, 1.0]], given=given)
