import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "linear_accuracy"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
OR = [0, 1, 1, 1]
XOR = [0, 1, 1, 0]
ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def is_right(linear_accuracy, w, b, X, y, expected, claim=""):
    """The perceptron is right on this part of the examples."""
    w, X, y = np.array(w), np.array(X), np.array(y)
    given = {"w": w, "b": b, "X": X, "y": y}
    close(linear_accuracy(w.copy(), b, X.copy(), y.copy()), expected, given=given, claim=claim)


def examples(rng, n, d, wrong):
    """Examples on both sides of a line, none of them near it, and targets of which so many are wrong."""
    while True:
        X, w = rng.uniform(-3.0, 3.0, (n, d)), rng.uniform(0.5, 2.0, d) * rng.choice([-1, 1], d)
        b = float(rng.uniform(-1.0, 1.0))
        z = X @ w + b
        if np.abs(z).min() > 0.05 and 0 < (z > 0).sum() < n:
            y = (z > 0).astype(int)
            y[rng.permutation(n)[:wrong]] ^= 1
            return w, b, X, y, 1 - wrong / n


@test_case(points=0.3, failure_message="A line that is right everywhere has the accuracy 1.")
@explained()
def finds_or_solved(linear_accuracy):
    is_right(linear_accuracy, [1.0, 1.0], -0.5, CORNERS, OR, 1.0)
    is_right(linear_accuracy, [-1.0, -1.0], 0.5, CORNERS, OR, 0.0)


@test_case(points=0.3, failure_message="The accuracy is the part of the examples that come out right.")
@explained()
def counts_what_is_right(linear_accuracy):
    for b, expected in ((-0.5, 0.75), (-1.5, 0.25), (0.25, 0.5)):
        is_right(linear_accuracy, [1.0, 1.0], b, CORNERS, XOR, expected)


@test_case(points=0.4, hidden=True, failure_message="Any examples and targets are counted right.")
@explained(like="counts_what_is_right")
def fits_unforeseen_examples(linear_accuracy):
    rng = fresh_rng()
    for n, d, wrong in ((10, 2, 3), (7, 4, 1), (8, 8, 6), (5, 3, 0)):
        w, b, X, y, expected = examples(rng, n, d, wrong)
        is_right(linear_accuracy, w, b, X, y, expected)
        # the same measurements can occur more than once, with different targets
        thrice, targets = np.repeat(X, 3, axis=0), np.column_stack([y, y, 1 - y]).ravel()
        is_right(linear_accuracy, w, b, thrice, targets, (1 + expected) / 3)


@test_case(
    points=0.2, hidden=True, failure_message="An example on the line counts as a 1, as the perceptron has it."
)
@explained(like="counts_what_is_right")
def counts_examples_on_the_line(linear_accuracy):
    is_right(linear_accuracy, [1.0, 1.0], -1.0, CORNERS, OR, 1.0)
    is_right(linear_accuracy, [1.0, 1.0], -1.0, CORNERS, XOR, 0.75)
    is_right(linear_accuracy, [1.0, 1.0], 0.0, CORNERS, [0, 0, 0, 1], 0.25)


@test_case(
    points=0.15, hidden=True, failure_message="Weights, examples and targets are afterwards what they were."
)
@explained(like="counts_what_is_right", robustness=True)
def leaves_its_arguments_alone(linear_accuracy):
    w, b, X, y, expected = examples(fresh_rng(), 6, 3, 2)
    is_right(linear_accuracy, w, b, X, y, expected, claim=ORDINARY)
    leaves_unchanged(linear_accuracy, w, b, X, y)


@test_case(
    points=0.15,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="counts_what_is_right", robustness=True)
def takes_arguments_of_any_kind(linear_accuracy):
    w, X = np.array([2, -1]), np.array([[3, 1], [1, 2], [0, 0], [5, 0], [2, 0]])
    y = np.array([1, 1, 0, 1, 0])
    for weights, same, targets in (
        (w, X, y),
        (w.tolist(), X.tolist(), y.tolist()),
        (tuple(w.tolist()), tuple(map(tuple, X.tolist())), tuple(y.tolist())),
        (w.astype(float), np.asfortranarray(X), y.astype(float)),
        (np.repeat(w, 2)[::2], np.repeat(X, 2, axis=0)[::2], y == 1),
    ):
        given = {"w": weights, "b": -4, "X": same, "y": targets}
        close(linear_accuracy(weights, -4, same, targets), 0.6, given=given)
