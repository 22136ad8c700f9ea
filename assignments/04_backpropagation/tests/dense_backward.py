import numpy as np
from checks import close, explained, parts
from otter.test_files import test_case

OK_FORMAT = False
name = "dense_backward"
points = None


def three(got, given):
    """The three gradients that came back."""
    return parts(got, "dX", "dW", "db", given=given)


def goes_back(dense_backward, dout, X, W, expected, claim=""):
    """The gradients in X, W and b are these."""
    given = {"dout": dout, "X": X, "W": W}
    gradients = three(dense_backward(np.array(dout), np.array(X), np.array(W)), given)
    for label, got, right in zip(("dX", "dW", "db"), gradients, expected, strict=True):
        close(got, right, given=given, claim=claim or f"This is {label}.")


@test_case(points=0.5, failure_message="The gradients worked by hand come out, in the order dX, dW, db.")
@explained()
def gives_the_gradients_worked_by_hand(dense_backward):
    X, W = [[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0]]
    expected = ([[5.0, 6.0], [50.0, 60.0]], [[31.0, 42.0]], [11.0])
    goes_back(dense_backward, [[1.0], [10.0]], X, W, expected)
    goes_back(dense_backward, [[-2.0]], [[1.0, 3.0]], W, ([[-10.0, -12.0]], [[-2.0, -6.0]], [-2.0]))


@test_case(points=0.5, failure_message="Each number gets the sum of its shares in all that it moves.")
@explained()
def adds_up_the_shares(dense_backward):
    dout, X = [[1.0, 0.0, -1.0], [2.0, 1.0, 0.0]], [[1.0, 2.0], [0.0, 3.0]]
    W = [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
    dX, dW = [[-2.0, -2.0], [4.0, 13.0]], [[1.0, 8.0], [0.0, 3.0], [-1.0, -2.0]]
    goes_back(dense_backward, dout, X, W, (dX, dW, [3.0, 1.0, -1.0]))
    goes_back(dense_backward, dout[:1], X[:1], W, (dX[:1], [[1.0, 2.0], [0.0, 0.0], [-1.0, -2.0]], dout[0]))


@test_case(points=0.2, failure_message="One example, of shape (n_in,), is a batch of one; its dX is (n_in,).")
@explained()
def takes_a_single_example(dense_backward):
    W = [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
    dW = [[1.0, 2.0], [0.0, 0.0], [-1.0, -2.0]]
    goes_back(dense_backward, [1.0, 0.0, -1.0], [1.0, 2.0], W, ([-2.0, -2.0], dW, [1.0, 0.0, -1.0]))
    goes_back(dense_backward, [2.0], [3.0, 5.0], W[:1], ([2.0, 8.0], [[6.0, 10.0]], [2.0]))
