import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "perceptron"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def decides(perceptron, X, w, b, expected, claim=""):
    """These zeros and ones come back, given copies of the examples and weights."""
    X, w = np.array(X), np.array(w)
    close(perceptron(X.copy(), w.copy(), b), expected, given={"X": X, "w": w, "b": b}, claim=claim)


def examples(rng, n, d):
    """Examples, w and b of quarters, so that sums are exact; one lies on the line, others on each side.

    The bias matters for some of them, and so does the last feature.
    """
    while True:
        X, w = rng.integers(-20, 21, (n, d)) / 4, rng.integers(1, 9, d) * rng.choice([-1, 1], d) / 4
        z = X @ w
        b = -float(np.sort(z)[n // 2])
        right, lame = z + b >= 0, (z >= 0, X[:, :-1] @ w[:-1] + b >= 0)
        if len(np.unique(z)) == n and all((right != wrong).any() for wrong in lame):
            return X, w, b, right.astype(float)


@test_case(points=0.3, failure_message="The example worked by hand gives 0 and 1.")
@explained()
def gives_the_example_worked_by_hand(perceptron):
    decides(perceptron, [[3.0, 1.0], [1.0, 2.0]], [2.0, -1.0], -4.0, [1.0, 0.0])
    decides(perceptron, [[1.0, 2.0]], [2.0, -1.0], -4.0, [0.0])


@test_case(points=0.3, failure_message="The bias moves the line.")
@explained()
def counts_the_bias(perceptron):
    for b, expected in ((0.25, [1, 1, 1, 1]), (-0.5, [0, 1, 1, 1]), (-2.5, [0, 0, 0, 0])):
        decides(perceptron, CORNERS, [1.0, 1.0], b, expected)


@test_case(points=0.2, failure_message="An example right on the line, z = 0, gives 1, as step(0) does.")
@explained()
def fires_on_the_line(perceptron):
    decides(perceptron, [[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]], [1.0, -1.0], 0.0, [1.0, 0.0, 1.0])
    decides(perceptron, [[0.0, 1.0], [2.0, 2.0]], [1.0, -1.0], 0.0, [0.0, 1.0])


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Any examples, with any number of features, fall on the right side, or on the line.",
)
@explained(like="gives_the_example_worked_by_hand")
def fits_unforeseen_examples(perceptron):
    rng = fresh_rng()
    for n, d, scale in ((7, 2, 1.0), (5, 3, 2.0**-10), (9, 6, 2.0**10)):
        X, w, b, expected = examples(rng, n, d)
        decides(perceptron, X, scale * w, scale * b, expected)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A batch gives what its rows give one by one, also with as many examples as features.",
)
@explained(like="gives_the_example_worked_by_hand")
def keeps_examples_separate(perceptron):
    X, w, b, expected = examples(fresh_rng(), 4, 4)
    decides(perceptron, X, w, b, expected)
    for i in range(4):
        decides(perceptron, X[i : i + 1], w, b, expected[i : i + 1])


@test_case(points=0.2, hidden=True, failure_message="One example, of shape (D,), gives one number.")
@explained(like="gives_the_example_worked_by_hand")
def takes_one_example(perceptron):
    X, w, b, expected = examples(fresh_rng(), 5, 3)
    for x, decision in zip(X, expected, strict=True):
        decides(perceptron, x, w, b, decision)


@test_case(points=0.2, hidden=True, failure_message="Examples and weights are afterwards what they were.")
@explained(like="counts_the_bias", robustness=True)
def leaves_its_arguments_alone(perceptron):
    X, w, b, expected = examples(fresh_rng(), 6, 3)
    decides(perceptron, X, w, b, expected, claim=ORDINARY)
    close(leaves_unchanged(perceptron, X, w, b), expected, given={"X": X, "w": w, "b": b})


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="counts_the_bias", robustness=True)
def takes_arguments_of_any_kind(perceptron):
    X, w, b = np.array([[3, 1], [1, 2], [0, -4], [2, 0]]), np.array([2, -1]), -4
    fixed = X.astype(float)
    fixed.setflags(write=False)
    for same, weights in (
        (X, w),
        (X.tolist(), w.tolist()),
        (tuple(map(tuple, X.tolist())), tuple(w.tolist())),
        (np.asfortranarray(X.astype(float)), np.repeat(w, 2)[::2]),
        (np.repeat(X, 2, axis=0)[::2], w.astype(float)),
        (fixed, w),
    ):
        given = {"X": same, "w": weights, "b": b}
        close(perceptron(same, weights, b), [1, 0, 1, 1], given=given)
