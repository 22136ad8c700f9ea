import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_squared_error_gradient"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def slopes_are(mean_squared_error_gradient, y, y_hat, expected, claim=""):
    """The gradient is this."""
    got = mean_squared_error_gradient(np.array(y), np.array(y_hat))
    close(got, expected, given={"y": y, "y_hat": y_hat}, claim=claim)


def apart(rng, shape):
    """Targets, predictions on both sides of them, and the gradient of the mean of all squares."""
    y, distance = rng.uniform(-3.0, 3.0, shape), rng.uniform(0.5, 2.0, shape)
    distance *= (-1.0) ** np.arange(distance.size).reshape(shape)
    return y, y + distance, distance * 2 / distance.size


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


@test_case(points=0.3, hidden=True, failure_message="Any predictions get the gradient of their mean square.")
@explained(like="gives_the_gradient_worked_by_hand")
def fits_unforeseen_numbers(mean_squared_error_gradient):
    rng = fresh_rng()
    for size in (5, 12, 1):
        slopes_are(mean_squared_error_gradient, *apart(rng, size))


@test_case(points=0.3, hidden=True, failure_message="Tables and columns are divided by all that they hold.")
@explained(like="divides_by_the_number_of_elements")
def takes_numbers_in_any_shape(mean_squared_error_gradient):
    rng = fresh_rng()
    for shape in ((4, 3), (5, 1), (1, 6), (2, 3, 2)):
        slopes_are(mean_squared_error_gradient, *apart(rng, shape))


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="divides_by_the_number_of_elements", robustness=True)
def refuses_shapes_that_differ(mean_squared_error_gradient):
    y, y_hat, expected = apart(fresh_rng(), 4)
    slopes_are(mean_squared_error_gradient, y, y_hat, expected, claim=ORDINARY)
    raises(ValueError, mean_squared_error_gradient, y.copy(), y_hat.reshape(4, 1))
    raises(ValueError, mean_squared_error_gradient, y.reshape(4, 1), y_hat.copy())
    raises(ValueError, mean_squared_error_gradient, y.copy(), y_hat[:1].copy())


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="gives_the_gradient_worked_by_hand", robustness=True)
def takes_and_keeps_arguments_of_any_kind(mean_squared_error_gradient):
    y, y_hat, expected = apart(fresh_rng(), (3, 2))
    slopes_are(mean_squared_error_gradient, y, y_hat, expected, claim=ORDINARY)
    leaves_unchanged(mean_squared_error_gradient, y, y_hat)
    y, y_hat = np.array([[1, -2], [0, 5], [3, 3]]), np.array([[2, 0], [0, 4], [3, -3]])
    for same in (
        (y, y_hat),
        (y.tolist(), y_hat.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, y_hat.tolist()))),
        (np.asfortranarray(y), np.repeat(y_hat, 2, axis=0)[::2]),
    ):
        got, given = mean_squared_error_gradient(*same), dict(zip(("y", "y_hat"), same, strict=True))
        close(got, np.array([[1, 2], [0, -1], [0, -6]]) / 3, given=given)
