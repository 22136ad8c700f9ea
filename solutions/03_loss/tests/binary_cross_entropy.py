import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, raises, true
from otter.test_files import test_case

OK_FORMAT = False
name = "binary_cross_entropy"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def costs(binary_cross_entropy, y, y_hat, expected, claim=""):
    """The loss is this number, to six digits: that much room has whoever guards against log 0."""
    got = binary_cross_entropy(np.array(y), np.array(y_hat))
    close(got, expected, rtol=1e-6, atol=1e-6, given={"y": y, "y_hat": y_hat}, claim=claim)


def costs_16_or_more(binary_cross_entropy, y, y_hat):
    """The loss is so large, and finite."""
    got, given = binary_cross_entropy(np.array(y), np.array(y_hat)), {"y": y, "y_hat": y_hat}
    loss = has_shape(got, (), given=given)
    true(np.isfinite(loss) and loss >= 16, "The loss is finite, and 16 or more.", given=given, got=got)


def answers(rng, shape):
    """Yes and no, as 1 and 0 and both present, and probabilities of yes that are neither rare nor certain."""
    y = np.arange(np.prod(shape)) % 2
    return rng.permutation(y).reshape(shape).astype(float), rng.uniform(0.05, 0.95, shape)


def mean_loss(y, y_hat):
    """−log of the probability that each answer was given, the rarer it is the more; their mean."""
    return -np.mean(np.log(y_hat**y * (1 - y_hat) ** (1 - y)))


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


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Answers cost the mean of −log of the probability of what is true.",
)
@explained(like="gives_the_losses_worked_by_hand")
def fits_unforeseen_answers(binary_cross_entropy):
    rng = fresh_rng()
    for size in (7, 12):
        y, y_hat = answers(rng, size)
        costs(binary_cross_entropy, y, y_hat, mean_loss(y, y_hat))


@test_case(
    points=0.3, hidden=True, failure_message="Targets between 0 and 1 count in part as yes and in part as no."
)
@explained(like="gives_the_losses_worked_by_hand")
def takes_targets_between_no_and_yes(binary_cross_entropy):
    rng = fresh_rng()
    for size in (4, 9):
        y, y_hat = rng.uniform(0.1, 0.9, size), rng.uniform(0.05, 0.95, size)
        costs(binary_cross_entropy, y, y_hat, mean_loss(y, y_hat))


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Tables, columns and rows of answers are averaged over all elements.",
)
@explained(like="averages_over_all_elements")
def takes_answers_in_any_shape(binary_cross_entropy):
    rng = fresh_rng()
    for shape in ((5, 3), (4, 1), (1, 6), (3, 3)):
        y, y_hat = answers(rng, shape)
        costs(binary_cross_entropy, y, y_hat, mean_loss(y, y_hat))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Wrong with exactly 0 or 1 costs a finite loss of 16 or more, right with it nothing.",
)
@explained(like="takes_probabilities_of_zero_and_one", robustness=True)
def stays_finite_at_zero_and_one(binary_cross_entropy):
    costs(binary_cross_entropy, [1.0, 0.0], [0.25, 0.4], -np.log(0.25 * 0.6) / 2, claim=ORDINARY)
    costs(binary_cross_entropy, [1.0, 0.0], [1.0, 0.0], 0.0)
    for y, y_hat in (([1.0], [0.0]), ([0.0], [1.0]), ([1.0, 0.0, 1.0], [0.0, 1.0, 0.0])):
        costs_16_or_more(binary_cross_entropy, y, y_hat)


@test_case(points=0.1, hidden=True, failure_message="Shapes that differ raise a ValueError.")
@explained(like="averages_over_all_elements", robustness=True)
def refuses_shapes_that_differ(binary_cross_entropy):
    y, y_hat = answers(fresh_rng(), 4)
    costs(binary_cross_entropy, y, y_hat, mean_loss(y, y_hat), claim=ORDINARY)
    raises(ValueError, binary_cross_entropy, y.copy(), y_hat.reshape(4, 1))
    raises(ValueError, binary_cross_entropy, y.reshape(4, 1), y_hat.copy())
    raises(ValueError, binary_cross_entropy, y.copy(), y_hat[:1].copy())


@test_case(points=0.1, hidden=True, failure_message="Targets and predictions are afterwards what they were.")
@explained(like="gives_the_losses_worked_by_hand", robustness=True)
def leaves_its_arguments_alone(binary_cross_entropy):
    y, y_hat = answers(fresh_rng(), 6)
    costs(binary_cross_entropy, y, y_hat, mean_loss(y, y_hat), claim=ORDINARY)
    leaves_unchanged(binary_cross_entropy, y, y_hat)
    leaves_unchanged(binary_cross_entropy, np.array([0.0, 1.0, 1.0]), np.array([0.0, 1.0, 0.5]))


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_losses_worked_by_hand", robustness=True)
def takes_arguments_of_any_kind(binary_cross_entropy):
    y, y_hat = answers(fresh_rng(), (3, 2))
    whole = y.astype(int)
    for same in (
        (whole.tolist(), y_hat.tolist()),
        (tuple(map(tuple, whole.tolist())), tuple(map(tuple, y_hat.tolist()))),
        (np.asfortranarray(whole), np.asfortranarray(y_hat)),
        (whole, np.repeat(y_hat, 2, axis=0)[::2]),
    ):
        got, given = binary_cross_entropy(*same), dict(zip(("y", "y_hat"), same, strict=True))
        close(got, mean_loss(y, y_hat), rtol=1e-6, atol=1e-6, given=given)
