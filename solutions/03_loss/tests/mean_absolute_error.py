import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "mean_absolute_error"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def costs(mean_absolute_error, y, y_hat, expected, claim=""):
    """The loss is this number."""
    close(
        mean_absolute_error(np.array(y), np.array(y_hat)),
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


@test_case(points=0.2, hidden=True, failure_message="Any numbers cost the mean size of their differences.")
@explained(like="gives_the_loss_worked_by_hand")
def fits_unforeseen_numbers(mean_absolute_error):
    rng = fresh_rng()
    for size in (6, 11):
        y, y_hat, distance = apart(rng, size)
        costs(mean_absolute_error, y, y_hat, np.mean(abs(distance)))


@test_case(
    points=0.2, hidden=True, failure_message="Tables, columns and rows are averaged over all that they hold."
)
@explained(like="averages_over_all_elements")
def takes_numbers_in_any_shape(mean_absolute_error):
    rng = fresh_rng()
    for shape in ((4, 3), (5, 1), (1, 6), (3, 3)):
        y, y_hat, distance = apart(rng, shape)
        costs(mean_absolute_error, y, y_hat, np.mean(abs(distance)))


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_all_elements", robustness=True)
def refuses_shapes_that_differ(mean_absolute_error):
    y, y_hat, distance = apart(fresh_rng(), 4)
    costs(mean_absolute_error, y, y_hat, np.mean(abs(distance)), claim=ORDINARY)
    raises(ValueError, mean_absolute_error, y.copy(), y_hat.reshape(4, 1))
    raises(ValueError, mean_absolute_error, y.reshape(4, 1), y_hat.copy())
    raises(ValueError, mean_absolute_error, y.copy(), y_hat[:1].copy())


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="gives_the_loss_worked_by_hand", robustness=True)
def takes_and_keeps_arguments_of_any_kind(mean_absolute_error):
    y, y_hat, distance = apart(fresh_rng(), (2, 3))
    costs(mean_absolute_error, y, y_hat, np.mean(abs(distance)), claim=ORDINARY)
    leaves_unchanged(mean_absolute_error, y, y_hat)
    y, y_hat = np.array([[1, -2], [0, 5], [3, 3]]), np.array([[2, 0], [0, 4], [3, -1]])
    for same in (
        (y, y_hat),
        (y.tolist(), y_hat.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, y_hat.tolist()))),
        (np.asfortranarray(y), np.repeat(y_hat, 2, axis=0)[::2]),
    ):
        close(mean_absolute_error(*same), 8 / 6, given=dict(zip(("y", "y_hat"), same, strict=True)))
