import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "linear_accuracy"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
OR = [0, 1, 1, 1]
XOR = [0, 1, 1, 0]


def is_right(linear_accuracy, w, b, X, y, expected, claim=""):
    """The perceptron is right on this part of the examples."""
    w, X, y = np.array(w), np.array(X), np.array(y)
    given = {"w": w, "b": b, "X": X, "y": y}
    close(linear_accuracy(w.copy(), b, X.copy(), y.copy()), expected, given=given, claim=claim)


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
