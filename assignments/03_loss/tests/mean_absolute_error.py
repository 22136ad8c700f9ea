import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_absolute_error"
points = None


def costs(mean_absolute_error, y, y_hat, expected, claim=""):
    """The loss is this number."""
    close(
        mean_absolute_error(np.array(y), np.array(y_hat)),
        expected,
        given={"y": y, "y_hat": y_hat},
        claim=claim,
    )


@test_case(
    points=0.2, failure_message="The loss is the mean size of the differences; both directions count alike."
)
@explained()
def gives_the_loss_worked_by_hand(mean_absolute_error):
    costs(mean_absolute_error, [1.0, 2.0, 3.0], [1.0, 2.0, 6.0], 1.0)
    costs(mean_absolute_error, [0.0, 0.0], [1.0, -3.0], 2.0)


@test_case(points=0.2, failure_message="The mean goes over all elements, whatever the shape.")
@explained()
def averages_over_all_elements(mean_absolute_error):
    y, y_hat = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([[2.0, 2.0, 3.0], [4.0, 5.0, 1.0]])
    costs(mean_absolute_error, y, y_hat, 1.0)
    costs(mean_absolute_error, y[:1], y_hat[:1], 1 / 3)
