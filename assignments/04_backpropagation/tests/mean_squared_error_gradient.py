import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_squared_error_gradient"
points = None


def slopes_are(mean_squared_error_gradient, y, y_hat, expected, claim=""):
    """The gradient is this."""
    got = mean_squared_error_gradient(np.array(y), np.array(y_hat))
    close(got, expected, given={"y": y, "y_hat": y_hat}, claim=claim)


@test_case(points=0.3, failure_message="The gradient is that of the mean of squares, with its factor of 2.")
@explained()
def gives_the_gradient_worked_by_hand(mean_squared_error_gradient):
    slopes_are(mean_squared_error_gradient, [1.0, 2.0, 3.0], [1.0, 2.0, 6.0], [0.0, 0.0, 2.0])
    slopes_are(mean_squared_error_gradient, [0.0, 0.0], [1.0, -3.0], [1.0, -3.0])


@test_case(points=0.3, failure_message="The mean goes over all elements, whatever the shape.")
@explained()
def divides_by_the_number_of_elements(mean_squared_error_gradient):
    y, y_hat = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[2.0, 2.0, 3.0], [4.0, 5.0, 0.0]]
    slopes_are(mean_squared_error_gradient, y, y_hat, [[1 / 3, 0.0, 0.0], [0.0, 0.0, -2.0]])
    slopes_are(mean_squared_error_gradient, [[0.0], [0.0]], [[3.0], [-1.0]], [[3.0], [-1.0]])
