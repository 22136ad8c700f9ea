import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax_cross_entropy"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def costs(softmax_cross_entropy, y, z, expected, claim=""):
    """The loss is this number."""
    close(softmax_cross_entropy(np.array(y), np.array(z)), expected, given={"y": y, "z": z}, claim=claim)


def scores(rng, n_rows, n_classes):
    """Scores, and the logarithms of their softmax: the weights of each row over their sum."""
    weights = rng.uniform(0.5, 5.0, (n_rows, n_classes))
    return np.log(weights), np.log(weights / weights.sum(axis=1, keepdims=True))


def true_classes(rng, n_rows, n_classes):
    """Rows of zeros with a single 1."""
    return np.eye(n_classes)[rng.integers(0, n_classes, n_rows)]


@test_case(points=0.5, failure_message="It is the cross-entropy of the softmax of the scores.")
@explained()
def gives_known_losses(softmax_cross_entropy):
    costs(softmax_cross_entropy, [[0.0, 1.0]], [[0.0, 0.0]], np.log(2))
    costs(softmax_cross_entropy, [[0.0, 0.0, 1.0]], np.log([[1.0, 2.0, 5.0]]), -np.log(5 / 8))


@test_case(points=0.5, failure_message="The loss of a batch is the mean over its examples.")
@explained()
def averages_over_the_examples(softmax_cross_entropy):
    y, z = np.eye(3), np.log([[1.0, 2.0, 5.0], [2.0, 1.0, 1.0], [4.0, 4.0, 2.0]])
    costs(softmax_cross_entropy, y, z, -np.log(1 / 8 * 1 / 4 * 1 / 5) / 3)
    costs(softmax_cross_entropy, y[:2], z[:2], -np.log(1 / 8 * 1 / 4) / 2)


@test_case(
    points=0.2, failure_message="The scores [0, -1000] cost 0 for the first class, 1000 for the second."
)
@explained()
def takes_a_score_of_minus_a_thousand(softmax_cross_entropy):
    costs(softmax_cross_entropy, [[0.0, 1.0]], [[0.0, -1000.0]], 1000.0)
    costs(softmax_cross_entropy, [[1.0, 0.0]], [[0.0, -1000.0]], 0.0)


@test_case(
    points=0.5, hidden=True, failure_message="A batch costs the mean of −log of the true classes' softmax."
)
@explained(like="averages_over_the_examples")
def fits_unforeseen_scores(softmax_cross_entropy):
    rng = fresh_rng()
    for n_rows, n_classes in ((5, 3), (4, 4), (1, 5)):
        y, (z, log_p) = true_classes(rng, n_rows, n_classes), scores(rng, n_rows, n_classes)
        costs(softmax_cross_entropy, y, z, -np.mean(log_p[y == 1]))


@test_case(points=0.4, hidden=True, failure_message="Targets may be any distribution over the classes.")
@explained(like="averages_over_the_examples")
def takes_any_distribution(softmax_cross_entropy):
    rng = fresh_rng()
    for n_rows, n_classes in ((4, 3), (1, 4)):
        y, (z, log_p) = np.exp(scores(rng, n_rows, n_classes)[1]), scores(rng, n_rows, n_classes)
        costs(softmax_cross_entropy, y, z, -np.sum(y * log_p) / n_rows)


@test_case(
    points=0.3, hidden=True, failure_message="A batch and the same batch twice over have the same loss."
)
@explained(like="averages_over_the_examples")
def does_not_grow_with_the_batch(softmax_cross_entropy):
    rng = fresh_rng()
    y, (z, log_p) = true_classes(rng, 3, 4), scores(rng, 3, 4)
    for times in (1, 2, 5):
        costs(softmax_cross_entropy, np.tile(y, (times, 1)), np.tile(z, (times, 1)), -np.mean(log_p[y == 1]))


@test_case(points=0.2, hidden=True, failure_message="Scores of 1000 and −1000 give the right, finite loss.")
@explained(like="takes_a_score_of_minus_a_thousand", robustness=True)
def survives_large_scores(softmax_cross_entropy):
    costs(softmax_cross_entropy, [[1.0, 0.0]], np.log([[1.0, 3.0]]), np.log(4), claim=ORDINARY)
    costs(softmax_cross_entropy, [[1.0, 0.0]], [[-720.0, 0.0]], 720.0)
    costs(softmax_cross_entropy, [[1.0, 0.0]], [[-1000.0, 0.0]], 1000.0)
    costs(softmax_cross_entropy, [[0.0, 1.0]], [[-1000.0, 0.0]], 0.0)
    y, z = [[0.0, 1.0], [0.5, 0.5]], [[1000.0, 0.0], [1000.0, 1000.0]]
    costs(softmax_cross_entropy, y, z, (1000 + np.log(2)) / 2)


@test_case(points=0.1, hidden=True, failure_message="Adding 1000 or −1000 to all the scores changes nothing.")
@explained(like="takes_a_score_of_minus_a_thousand", robustness=True)
def ignores_what_all_scores_share(softmax_cross_entropy):
    rng = fresh_rng()
    y, (z, log_p) = true_classes(rng, 3, 4), scores(rng, 3, 4)
    for shift in (0, 5, 1000, -1000, np.array([[0.0], [1000.0], [-1000.0]])):
        costs(softmax_cross_entropy, y, z + shift, -np.mean(log_p[y == 1]))


@test_case(
    points=0.1, hidden=True, failure_message="One example of shape (K,) has the loss of a batch of one."
)
@explained(like="gives_known_losses", robustness=True)
def takes_one_example(softmax_cross_entropy):
    rng = fresh_rng()
    for n_classes in (3, 4):
        y, (z, log_p) = true_classes(rng, 1, n_classes), scores(rng, 1, n_classes)
        costs(softmax_cross_entropy, y, z, -log_p[y == 1][0], claim=ORDINARY)
        costs(softmax_cross_entropy, y[0], z[0], -log_p[y == 1][0])


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_the_examples", robustness=True)
def refuses_shapes_that_differ(softmax_cross_entropy):
    y, (z, log_p) = np.eye(3), scores(fresh_rng(), 3, 3)
    costs(softmax_cross_entropy, y, z, -np.mean(np.diag(log_p)), claim=ORDINARY)
    raises(ValueError, softmax_cross_entropy, y[0].copy(), z[0].reshape(3, 1))
    raises(ValueError, softmax_cross_entropy, y.copy(), z[0].copy())
    raises(ValueError, softmax_cross_entropy, y[:2].copy(), z[:1].copy())


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="averages_over_the_examples", robustness=True)
def takes_and_keeps_arguments_of_any_kind(softmax_cross_entropy):
    y, (z, log_p) = np.eye(3, dtype=int), scores(fresh_rng(), 3, 3)
    costs(softmax_cross_entropy, y, z, -np.mean(np.diag(log_p)), claim=ORDINARY)
    leaves_unchanged(softmax_cross_entropy, y.astype(float), z.copy())
    for same in (
        (y.tolist(), z.tolist()),
        (tuple(map(tuple, y.tolist())), tuple(map(tuple, z.tolist()))),
        (y.T, np.asfortranarray(z)),
        (y, np.repeat(z, 2, axis=0)[::2]),
    ):
        got, given = softmax_cross_entropy(*same), dict(zip(("y", "z"), same, strict=True))
        close(got, -np.mean(np.diag(log_p)), given=given)
    got = softmax_cross_entropy([[0, 1]], [[1, 3]])
    close(got, np.log(1 + np.exp(-2)), given={"y": [[0, 1]], "z": [[1, 3]]})
