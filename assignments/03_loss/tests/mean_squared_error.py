import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_squared_error"
points = None


def costs(mean_squared_error, y, y_hat, expected, claim=""):
    """The loss is this number."""
    close(
        mean_squared_error(np.array(y), np.array(y_hat)),
        expected,
        given={"y": y, "y_hat": y_hat},
        claim=claim,
    )


@test_case(
    points=0.3,
    failure_message="The loss is the mean of the squared differences, without a factor of one half.",
)
@explained()
def gives_the_loss_worked_by_hand(mean_squared_error):
    costs(mean_squared_error, [1.0, 2.0, 3.0], [1.0, 2.0, 6.0], 3.0)
    costs(mean_squared_error, [0.0, 0.0], [1.0, -3.0], 5.0)


@test_case(points=0.3, failure_message="The mean goes over all elements, whatever the shape.")
@explained()
def averages_over_all_elements(mean_squared_error):
    y, y_hat = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([[2.0, 2.0, 3.0], [4.0, 5.0, 1.0]])
    costs(mean_squared_error, y, y_hat, 26 / 6)
    costs(mean_squared_error, y[:1], y_hat[:1], 1 / 3)
