import numpy as np
from checks import explained, layers_close
from otter.test_files import test_case

OK_FORMAT = False
name = "l2_gradient"
points = None

BY_HAND = [([[1.0, -2.0], [0.5, 0.0]], [3.0, -1.0]), ([[-4.0, 2.5]], [7.0])]
AT_A_TENTH = [[[0.2, -0.4], [0.1, 0.0]], [[-0.8, 0.5]]]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def slopes_are(got, right, beta, params):
    """The right dW for each layer, and a db of zeros: biases cost nothing."""
    right = [(dW, np.zeros(len(b))) for dW, (_, b) in zip(right, params, strict=True)]
    layers_close(got, right, names=("dW", "db"), given={"params": params, "beta": beta})


@test_case(points=0.4, failure_message="The network worked by hand has the slopes worked by hand.")
@explained()
def gives_the_slopes_worked_by_hand(l2_gradient):
    for times in (1, 30):
        right = [times * np.array(slopes) for slopes in AT_A_TENTH]
        slopes_are(l2_gradient(network(BY_HAND), times * 0.1), right, times * 0.1, network(BY_HAND))


@test_case(points=0.2, failure_message="A weight twice as large has a slope twice as large.")
@explained()
def pulls_in_proportion_to_the_weight(l2_gradient):
    for times in (1, 2, -2):
        params = [(times * np.array([[0.3, -1.0, 2.0]]), np.array([1.0]))]
        slopes_are(l2_gradient(params, 0.5), [times * np.array([[0.3, -1.0, 2.0]])], 0.5, params)
