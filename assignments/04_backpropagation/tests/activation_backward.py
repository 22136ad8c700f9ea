import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "activation_backward"
points = None


def carries(activation_backward, dout, z, activation, expected, claim=""):
    """The gradient in z is this."""
    got = activation_backward(np.array(dout), np.array(z), activation)
    close(got, expected, given={"dout": dout, "z": z, "activation": activation}, claim=claim)


@test_case(points=0.3, failure_message="What comes from above is multiplied by the slope at z.")
@explained()
def multiplies_by_the_slope(activation_backward):
    carries(activation_backward, [[8.0, -4.0]], [[0.0, 0.0]], "sigmoid", [[2.0, -1.0]])
    carries(activation_backward, [[3.0, -2.0, 5.0]], [[-1.0, 2.0, 4.0]], "relu", [[0.0, -2.0, 5.0]])


@test_case(points=0.3, failure_message="The slope is taken at z, what went in, not at what came out.")
@explained()
def takes_the_slope_at_what_went_in(activation_backward):
    z = np.arctanh([[0.6, -0.8]])
    carries(activation_backward, [[10.0, 5.0]], z, "tanh", [[6.4, 1.8]])
    z = np.log([[1.0, 3.0], [0.25, 4.0]])
    carries(activation_backward, [[4.0, 16.0], [25.0, 1.0]], z, "sigmoid", [[1.0, 3.0], [4.0, 0.16]])
