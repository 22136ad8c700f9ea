import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax_cross_entropy_gradient"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def slopes_are(softmax_cross_entropy_gradient, y, z, expected, claim=""):
    """The gradient is this."""
    got = softmax_cross_entropy_gradient(np.array(y), np.array(z))
    close(got, expected, given={"y": y, "z": z}, claim=claim)


def distributions(rng, n_rows, n_classes):
    """Distributions in which no class is rare."""
    weights = rng.uniform(0.5, 5.0, (n_rows, n_classes))
    return weights / weights.sum(axis=1, keepdims=True)


def true_classes(rng, n_rows, n_classes):
    """Rows of zeros with a single 1."""
    return np.eye(n_classes)[rng.integers(0, n_classes, n_rows)]


def scores_of(rng, p):
    """Scores whose softmax is p: its logarithms, each row moved as a whole."""
    return np.log(p) + rng.uniform(-3.0, 3.0, (len(p), 1))


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


@test_case(
    points=0.3, hidden=True, failure_message="Any batch gets the gradient of the mean over its examples."
)
@explained(like="averages_over_the_examples")
def fits_unforeseen_scores(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    for n_rows, n_classes in ((5, 3), (4, 4), (1, 5), (3, 2)):
        y, p = true_classes(rng, n_rows, n_classes), distributions(rng, n_rows, n_classes)
        slopes_are(softmax_cross_entropy_gradient, y, scores_of(rng, p), (p - y) / n_rows)


@test_case(points=0.3, hidden=True, failure_message="Targets may be any distribution over the classes.")
@explained(like="gives_the_gradient_worked_by_hand")
def takes_any_distribution(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    for n_rows, n_classes in ((4, 3), (1, 4)):
        y, p = distributions(rng, n_rows, n_classes), distributions(rng, n_rows, n_classes)
        slopes_are(softmax_cross_entropy_gradient, y, scores_of(rng, p), (p - y) / n_rows)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="In a batch twice over each example has half of the gradient that it had.",
)
@explained(like="averages_over_the_examples")
def shares_the_mean_among_the_examples(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    y, p = true_classes(rng, 3, 4), distributions(rng, 3, 4)
    z = scores_of(rng, p)
    for times in (1, 2, 4):
        expected = np.tile((p - y) / (3 * times), (times, 1))
        slopes_are(softmax_cross_entropy_gradient, np.tile(y, (times, 1)), np.tile(z, (times, 1)), expected)


@test_case(points=0.1, hidden=True, failure_message="Scores of 1000 and −1000 give right, finite numbers.")
@explained(like="gives_the_gradient_worked_by_hand", robustness=True)
def survives_large_scores(softmax_cross_entropy_gradient):
    slopes_are(softmax_cross_entropy_gradient, [[1.0, 0.0]], [[0.0, 0.0]], [[-0.5, 0.5]], claim=ORDINARY)
    for y, z, expected in (
        ([[0.0, 1.0]], [[0.0, -1000.0]], [[1.0, -1.0]]),
        ([[0.0, 1.0]], [[1000.0, 1000.0]], [[0.5, -0.5]]),
        ([[1.0, 0.0], [0.5, 0.5]], [[-1000.0, 1000.0], [-1000.0, -1000.0]], [[-0.5, 0.5], [0.0, 0.0]]),
        ([[0.0, 1.0]], [[1000.0, 1000.0 + np.log(3.0)]], [[0.25, -0.25]]),
        ([[0.0, 1.0]], [[-1000.0, np.log(3.0) - 1000.0]], [[0.25, -0.25]]),
    ):
        slopes_are(softmax_cross_entropy_gradient, y, z, expected)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="One example of shape (K,) has the gradient of a batch of one, in its own shape.",
)
@explained(like="counts_a_single_example_as_one", robustness=True)
def takes_one_example(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    for n_classes in (3, 5):
        y, p = true_classes(rng, 1, n_classes), distributions(rng, 1, n_classes)
        z = scores_of(rng, p)
        slopes_are(softmax_cross_entropy_gradient, y, z, p - y, claim=ORDINARY)
        slopes_are(softmax_cross_entropy_gradient, y[0], z[0], (p - y)[0])


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_the_examples", robustness=True)
def refuses_shapes_that_differ(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    y, p = np.eye(3), distributions(rng, 3, 3)
    z = scores_of(rng, p)
    slopes_are(softmax_cross_entropy_gradient, y, z, (p - y) / 3, claim=ORDINARY)
    raises(ValueError, softmax_cross_entropy_gradient, y[0].copy(), z[0].reshape(3, 1))
    raises(ValueError, softmax_cross_entropy_gradient, y.copy(), z[0].copy())
    raises(ValueError, softmax_cross_entropy_gradient, y[:1].copy(), z[:2].copy())


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="averages_over_the_examples", robustness=True)
def takes_and_keeps_arguments_of_any_kind(softmax_cross_entropy_gradient):
    rng = fresh_rng()
    y, p = np.eye(3, dtype=int), distributions(rng, 3, 3)
    z = scores_of(rng, p)
    slopes_are(softmax_cross_entropy_gradient, y, z, (p - y) / 3, claim=ORDINARY)
    leaves_unchanged(softmax_cross_entropy_gradient, y.astype(float), z.copy())
    for same in (
        (y.tolist(), z.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, z.tolist()))),
        (y.T, np.asfortranarray(z)),
        (y, np.repeat(z, 2, axis=0)[::2]),
    ):
        got, given = softmax_cross_entropy_gradient(*same), dict(zip(("y", "z"), same, strict=True))
        close(got, (p - y) / 3, given=given)
    got = softmax_cross_entropy_gradient([[0, 1]], [[3, 3]])
    close(got, [[0.5, -0.5]], given={"y": [[0, 1]], "z": [[3, 3]]})
