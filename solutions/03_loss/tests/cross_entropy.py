import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, raises, true
from otter.test_files import test_case

OK_FORMAT = False
name = "cross_entropy"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."
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


def predictions(rng, n_rows, n_classes):
    """Distributions in which no class is rare."""
    weights = rng.uniform(1.0, 3.0, (n_rows, n_classes))
    return weights / weights.sum(axis=1, keepdims=True)


def true_classes(rng, n_rows, n_classes):
    """Rows of zeros with a single 1."""
    return np.eye(n_classes)[rng.integers(0, n_classes, n_rows)]


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


@test_case(
    points=0.4, hidden=True, failure_message="A batch costs the mean of −log of what the true classes got."
)
@explained(like="averages_over_the_examples")
def fits_unforeseen_predictions(cross_entropy):
    rng = fresh_rng()
    for n_rows, n_classes in ((5, 3), (4, 4), (1, 5)):
        y, y_hat = true_classes(rng, n_rows, n_classes), predictions(rng, n_rows, n_classes)
        costs(cross_entropy, y, y_hat, -np.mean(np.log(y_hat[y == 1])))


@test_case(points=0.4, hidden=True, failure_message="Targets may be any distribution over the classes.")
@explained(like="averages_over_the_examples")
def takes_any_distribution(cross_entropy):
    costs(cross_entropy, [[0.5, 0.5, 0.0]], [[0.6, 0.2, 0.2]], -np.log(0.6 * 0.2) / 2)
    rng = fresh_rng()
    y, y_hat = predictions(rng, 4, 3), predictions(rng, 4, 3)
    costs(cross_entropy, y, y_hat, -np.sum(y * np.log(y_hat)) / 4)


@test_case(
    points=0.4, hidden=True, failure_message="A batch and the same batch twice over have the same loss."
)
@explained(like="averages_over_the_examples")
def does_not_grow_with_the_batch(cross_entropy):
    rng = fresh_rng()
    y, y_hat = true_classes(rng, 3, 4), predictions(rng, 3, 4)
    for times in (1, 2, 500):
        repeated = np.tile(y, (times, 1)), np.tile(y_hat, (times, 1))
        costs(cross_entropy, *repeated, -np.mean(np.log(y_hat[y == 1])))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A true class given 0 costs a finite loss of 16 or more; zeros elsewhere cost nothing.",
)
@explained(like="takes_a_probability_of_zero", robustness=True)
def stays_finite_at_zero(cross_entropy):
    y = np.array([[1.0, 0.0, 0.0]])
    costs(cross_entropy, y, [[0.7, 0.2, 0.1]], -np.log(0.7), claim=ORDINARY)
    costs(cross_entropy, y, [[0.5, 0.5, 0.0]], np.log(2))
    costs(cross_entropy, y, [[1.0, 0.0, 0.0]], 0.0)
    for y_hat in ([[0.0, 1.0, 0.0]], [[0.0, 0.5, 0.5]]):
        costs_16_or_more(cross_entropy, y, y_hat)


@test_case(
    points=0.1, hidden=True, failure_message="One example of shape (K,) has the loss of a batch of one."
)
@explained(like="gives_the_losses_of_the_lecture", robustness=True)
def takes_one_example(cross_entropy):
    rng = fresh_rng()
    for n_classes in (3, 4):
        y, y_hat = true_classes(rng, 1, n_classes), predictions(rng, 1, n_classes)
        costs(cross_entropy, y, y_hat, -np.log(y_hat[y == 1][0]), claim=ORDINARY)
        costs(cross_entropy, y[0], y_hat[0], -np.log(y_hat[y == 1][0]))


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_the_examples", robustness=True)
def refuses_shapes_that_differ(cross_entropy):
    y, y_hat = np.eye(3), predictions(fresh_rng(), 3, 3)
    costs(cross_entropy, y, y_hat, -np.mean(np.log(np.diag(y_hat))), claim=ORDINARY)
    raises(ValueError, cross_entropy, y[0].copy(), y_hat[0].reshape(3, 1))
    raises(ValueError, cross_entropy, y.copy(), y_hat[0].copy())
    raises(ValueError, cross_entropy, y[:2].copy(), y_hat[:1].copy())


@test_case(points=0.1, hidden=True, failure_message="Targets and predictions are afterwards what they were.")
@explained(like="averages_over_the_examples", robustness=True)
def leaves_its_arguments_alone(cross_entropy):
    y, y_hat = np.eye(3), predictions(fresh_rng(), 3, 3)
    costs(cross_entropy, y, y_hat, -np.mean(np.log(np.diag(y_hat))), claim=ORDINARY)
    leaves_unchanged(cross_entropy, y, y_hat)
    leaves_unchanged(cross_entropy, y, np.array([[1.0, 0.0, 0.0], [0.0, 0.5, 0.5], [0.25, 0.0, 0.75]]))


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="averages_over_the_examples", robustness=True)
def takes_arguments_of_any_kind(cross_entropy):
    y, y_hat = np.eye(3, dtype=int), predictions(fresh_rng(), 3, 3)
    for same in (
        (y.tolist(), y_hat.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, y_hat.tolist()))),
        (y.T, np.asfortranarray(y_hat)),
        (y, np.repeat(y_hat, 2, axis=0)[::2]),
    ):
        got, given = cross_entropy(*same), dict(zip(("y", "y_hat"), same, strict=True))
        close(got, -np.mean(np.log(np.diag(y_hat))), rtol=1e-6, atol=1e-6, given=given)
