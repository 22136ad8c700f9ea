import numpy as np
from checks import close, explained, layers, layers_close, true
from otter.test_files import test_case

OK_FORMAT = False
name = "l1_gradient"
points = None

BY_HAND = [([[1.0, -2.0], [0.5, -0.25]], [3.0, -1.0]), ([[-4.0, 2.5]], [7.0])]
SIGNS = [[[1.0, -1.0], [1.0, -1.0]], [[-1.0, 1.0]]]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def slopes_are(got, right, alpha, params):
    """The right dW for each layer, and a db of zeros: biases cost nothing."""
    right = [(dW, np.zeros(len(b))) for dW, (_, b) in zip(right, params, strict=True)]
    layers_close(got, right, names=("dW", "db"), given={"params": params, "alpha": alpha})


@test_case(points=0.4, failure_message="The network worked by hand has the slopes alpha and -alpha.")
@explained()
def gives_the_slopes_worked_by_hand(l1_gradient):
    for alpha in (0.1, 3.0):
        right = [alpha * np.array(sign) for sign in SIGNS]
        slopes_are(l1_gradient(network(BY_HAND), alpha), right, alpha, network(BY_HAND))


@test_case(points=0.2, failure_message="At a weight of 0 any slope from -alpha to alpha is right.")
@explained()
def stays_between_the_slopes_at_zero(l1_gradient):
    params = [(np.array([[0.0, 2.0, -3.0]]), np.array([1.0]))]
    for alpha in (0.4, 1.5):
        given = {"W": [[0, 2, -3]], "b": [1], "alpha": alpha}
        ((slopes, db),) = layers(l1_gradient(params, alpha), params, names=("dW", "db"), given=given)
        close(slopes[:, 1:], [[alpha, -alpha]], given=given, claim="The slopes at 2 and -3.")
        inside = abs(slopes[0, 0]) <= alpha
        true(inside, "The slope at 0 is from -alpha to alpha.", given=given, got=slopes)
        close(db, [0.0], given=given)
