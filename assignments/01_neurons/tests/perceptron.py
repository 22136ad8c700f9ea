import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "perceptron"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]


def decides(perceptron, X, w, b, expected, claim=""):
    """These zeros and ones come back, given copies of the examples and weights."""
    X, w = np.array(X), np.array(w)
    close(perceptron(X.copy(), w.copy(), b), expected, given={"X": X, "w": w, "b": b}, claim=claim)


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
