import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "relative_error"
points = None


def is_apart_by(relative_error, a, n, expected, claim=""):
    """The relative error is this number."""
    close(relative_error(np.array(a), np.array(n)), expected, given={"a": a, "n": n}, claim=claim)


@test_case(points=0.4, failure_message="The distance by the sum of the sizes, as worked by hand.")
@explained()
def gives_the_numbers_worked_by_hand(relative_error):
    is_apart_by(relative_error, [3.0, 0.0], [0.0, 4.0], 5 / 7)
    is_apart_by(relative_error, [2.0, -4.0, 6.0], [1.0, -2.0, 3.0], 1 / 3)
    is_apart_by(relative_error, [1.0, -2.0], [-1.0, 2.0], 1.0)


@test_case(points=0.2, failure_message="Equal gradients have the error 0, two zeros too.")
@explained()
def gives_nothing_for_equal_gradients(relative_error):
    is_apart_by(relative_error, [3.0, 0.0], [0.0, 0.0], 1.0)
    is_apart_by(relative_error, [1.0, -2.0], [1.0, -2.0], 0.0)
    is_apart_by(relative_error, [0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 0.0)
