import numpy as np
from checks import close, explained, has_shape, true
from otter.test_files import test_case

OK_FORMAT = False
name = "binary_cross_entropy"
points = None


def costs(binary_cross_entropy, y, y_hat, expected, claim=""):
    """The loss is this number, to six digits: that much room has whoever guards against log 0."""
    got = binary_cross_entropy(np.array(y), np.array(y_hat))
    close(got, expected, rtol=1e-6, atol=1e-6, given={"y": y, "y_hat": y_hat}, claim=claim)


def costs_16_or_more(binary_cross_entropy, y, y_hat):
    """The loss is so large, and finite."""
    got, given = binary_cross_entropy(np.array(y), np.array(y_hat)), {"y": y, "y_hat": y_hat}
    loss = has_shape(got, (), given=given)
    true(np.isfinite(loss) and loss >= 16, "The loss is finite, and 16 or more.", given=given, got=got)


@test_case(
    points=0.4,
    failure_message="A yes that was given 0.9 costs 0.1054, a no 2.3026, both together their mean.",
)
@explained()
def gives_the_losses_worked_by_hand(binary_cross_entropy):
    costs(binary_cross_entropy, [1.0], [0.9], -np.log(0.9))
    costs(binary_cross_entropy, [0.0], [0.9], -np.log(0.1))
    costs(binary_cross_entropy, [1.0, 0.0], [0.9, 0.9], -np.log(0.9 * 0.1) / 2)


@test_case(points=0.4, failure_message="The loss is the mean over all elements, whatever the shape.")
@explained()
def averages_over_all_elements(binary_cross_entropy):
    y, y_hat = np.array([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]]), np.array([[0.5, 0.25, 0.8], [0.6, 0.1, 0.3]])
    costs(binary_cross_entropy, y, y_hat, -np.log(0.5 * 0.75 * 0.8 * 0.4 * 0.9 * 0.3) / 6)
    costs(binary_cross_entropy, y[0], y_hat[0], -np.log(0.5 * 0.75 * 0.8) / 3)


@test_case(
    points=0.2,
    failure_message="Exactly 0 or 1 costs nothing where it is right, else a finite loss of 16 or more.",
)
@explained()
def takes_probabilities_of_zero_and_one(binary_cross_entropy):
    costs(binary_cross_entropy, [1.0, 0.0, 0.0], [1.0, 0.0, 0.25], -np.log(0.75) / 3)
    costs_16_or_more(binary_cross_entropy, [1.0, 0.0], [0.0, 1.0])
