import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_squared_error"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def costs(mean_squared_error, y, y_hat, expected, claim=""):
    """The loss is this number."""
    close(
        mean_squared_error(np.array(y), np.array(y_hat)),
        expected,
        given={"y": y, "y_hat": y_hat},
        claim=claim,
    )


def apart(rng, shape):
    """Targets, predictions, and how far each prediction lies above its target, every other one below."""
    sign = (-1.0) ** np.arange(np.prod(shape)).reshape(shape)
    y, distance = rng.uniform(-3.0, 3.0, shape), sign * rng.uniform(0.5, 2.0, shape)
    return y, y + distance, distance


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


@test_case(points=0.3, hidden=True, failure_message="Any numbers cost the mean of their squared differences.")
@explained(like="gives_the_loss_worked_by_hand")
def fits_unforeseen_numbers(mean_squared_error):
    rng = fresh_rng()
    for size in (6, 11):
        y, y_hat, distance = apart(rng, size)
        costs(mean_squared_error, y, y_hat, np.mean(distance**2))


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Tables, columns and single numbers are averaged over all that they hold.",
)
@explained(like="averages_over_all_elements")
def takes_numbers_in_any_shape(mean_squared_error):
    rng = fresh_rng()
    for shape in ((4, 3), (5, 1), (1, 6), (3, 3)):
        y, y_hat, distance = apart(rng, shape)
        costs(mean_squared_error, y, y_hat, np.mean(distance**2))
    close(mean_squared_error(2.0, 3.5), 2.25, given={"y": 2.0, "y_hat": 3.5})


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_all_elements", robustness=True)
def refuses_shapes_that_differ(mean_squared_error):
    y, y_hat, distance = apart(fresh_rng(), 4)
    costs(mean_squared_error, y, y_hat, np.mean(distance**2), claim=ORDINARY)
    raises(ValueError, mean_squared_error, y.copy(), y_hat.reshape(4, 1))
    raises(ValueError, mean_squared_error, y.reshape(4, 1), y_hat.copy())
    raises(ValueError, mean_squared_error, y.copy(), y_hat[:1].copy())


@test_case(points=0.1, hidden=True, failure_message="Targets and predictions are afterwards what they were.")
@explained(like="gives_the_loss_worked_by_hand", robustness=True)
def leaves_its_arguments_alone(mean_squared_error):
    y, y_hat, distance = apart(fresh_rng(), (2, 3))
    costs(mean_squared_error, y, y_hat, np.mean(distance**2), claim=ORDINARY)
    leaves_unchanged(mean_squared_error, y, y_hat)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_loss_worked_by_hand", robustness=True)
def takes_arguments_of_any_kind(mean_squared_error):
    y, y_hat = np.array([[1, -2], [0, 5], [3, 3]]), np.array([[2, 0], [0, 4], [3, -1]])
    for same in (
        (y, y_hat),
        (y.tolist(), y_hat.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, y_hat.tolist()))),
        (np.asfortranarray(y), np.repeat(y_hat, 2, axis=0)[::2]),
    ):
        close(mean_squared_error(*same), 22 / 6, given=dict(zip(("y", "y_hat"), same, strict=True)))
