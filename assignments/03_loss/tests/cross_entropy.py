import numpy as np
from checks import close, explained, has_shape, true
from otter.test_files import test_case

OK_FORMAT = False
name = "cross_entropy"
points = None
SETOSA = [0.0, 1.0, 0.0]
FLOWERS = [[0.22, 0.70, 0.08], [0.70, 0.22, 0.08], [0.70, 0.08, 0.22]]


def costs(cross_entropy, y, y_hat, expected, claim=""):
    """The loss is this number, to six digits: that much room has whoever guards against log 0."""
    got = cross_entropy(np.array(y), np.array(y_hat))
    close(got, expected, rtol=1e-6, atol=1e-6, given={"y": y, "y_hat": y_hat}, claim=claim)


def costs_16_or_more(cross_entropy, y, y_hat):
    """The loss is so large, and finite."""
    got, given = cross_entropy(np.array(y), np.array(y_hat)), {"y": y, "y_hat": y_hat}
    loss = has_shape(got, (), given=given)
    true(np.isfinite(loss) and loss >= 16, "The loss is finite, and 16 or more.", given=given, got=got)


@test_case(
    points=0.5, failure_message="The lecture's predictions for a Setosa cost 0.3567, 1.5141 and 2.5257."
)
@explained()
def gives_the_losses_of_the_lecture(cross_entropy):
    for y_hat in FLOWERS:
        costs(cross_entropy, [SETOSA], [y_hat], -np.log(y_hat[1]))


@test_case(points=0.5, failure_message="The loss of a batch is the mean over its examples.")
@explained()
def averages_over_the_examples(cross_entropy):
    costs(cross_entropy, [SETOSA] * 3, FLOWERS, -np.log(0.70 * 0.22 * 0.08) / 3)
    costs(cross_entropy, [SETOSA] * 2, FLOWERS[:2], -np.log(0.70 * 0.22) / 2)


@test_case(
    points=0.2,
    failure_message="A true class given exactly 0 costs a finite loss of 16 or more; other zeros are free.",
)
@explained()
def takes_a_probability_of_zero(cross_entropy):
    costs(cross_entropy, [SETOSA], [[0.0, 0.7, 0.3]], -np.log(0.7))
    costs_16_or_more(cross_entropy, [SETOSA], [[0.7, 0.0, 0.3]])
