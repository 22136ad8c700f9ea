import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "dense"
points = None


def gives(dense, X, W, b, expected, claim=""):
    """These pre-activations come back, given copies of the arguments."""
    X, W, b = np.array(X), np.array(W), np.array(b)
    close(dense(X.copy(), W.copy(), b.copy()), expected, given={"X": X, "W": W, "b": b}, claim=claim)


@test_case(points=0.4, failure_message="The layer worked by hand gives its numbers.")
@explained()
def gives_the_layer_worked_by_hand(dense):
    W, b = [[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]], [0.5, -1.0]
    gives(dense, [[1.0, 2.0, 3.0]], W, b, [[7.5, 0.0]])
    gives(dense, [[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], W, b, [[7.5, 0.0], [0.5, -2.0]])


@test_case(points=0.4, failure_message="Examples of zeros give the biases.")
@explained()
def gives_the_biases_for_zeros(dense):
    W, b = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [0.5, -1.0, 2.0]
    gives(dense, [[0.0, 0.0]], W, b, [[0.5, -1.0, 2.0]])
    gives(dense, [[0.0, 0.0], [1.0, 0.0]], W, b, [[0.5, -1.0, 2.0], [1.5, 2.0, 7.0]])
