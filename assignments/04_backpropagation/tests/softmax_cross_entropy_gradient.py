import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax_cross_entropy_gradient"
points = None


def slopes_are(softmax_cross_entropy_gradient, y, z, expected, claim=""):
    """The gradient is this."""
    got = softmax_cross_entropy_gradient(np.array(y), np.array(z))
    close(got, expected, given={"y": y, "z": z}, claim=claim)


@test_case(
    points=0.3, failure_message="It is what was predicted, the softmax of the scores, minus what was true."
)
@explained()
def gives_the_gradient_worked_by_hand(softmax_cross_entropy_gradient):
    slopes_are(softmax_cross_entropy_gradient, [[0.0, 1.0]], [[0.0, 0.0]], [[0.5, -0.5]])
    z = np.log([[1.0, 2.0, 5.0]])
    slopes_are(softmax_cross_entropy_gradient, [[0.0, 0.0, 1.0]], z, [[0.125, 0.25, -0.375]])


@test_case(points=0.3, failure_message="Each row is divided by the number of examples, once.")
@explained()
def averages_over_the_examples(softmax_cross_entropy_gradient):
    y, z = (
        np.eye(3)[[0, 1, 2, 0]],
        np.log([[1.0, 2.0, 5.0], [2.0, 1.0, 1.0], [4.0, 4.0, 2.0], [1.0, 1.0, 2.0]]),
    )
    p = np.array([[1 / 8, 2 / 8, 5 / 8], [2 / 4, 1 / 4, 1 / 4], [0.4, 0.4, 0.2], [1 / 4, 1 / 4, 2 / 4]])
    slopes_are(softmax_cross_entropy_gradient, y, z, (p - y) / 4)
    slopes_are(softmax_cross_entropy_gradient, y[:2], z[:2], (p[:2] - y[:2]) / 2)


@test_case(points=0.2, failure_message="One example, of shape (K,), is a batch of one, not one of K.")
@explained()
def counts_a_single_example_as_one(softmax_cross_entropy_gradient):
    slopes_are(softmax_cross_entropy_gradient, [0.0, 1.0], [0.0, 0.0], [0.5, -0.5])
    slopes_are(
        softmax_cross_entropy_gradient, [1.0, 0.0, 0.0], np.log([1.0, 2.0, 5.0]), [-0.875, 0.25, 0.625]
    )
