import numpy as np
from checks import close, explained, fresh_rng, gradient_agrees, leaves_unchanged, parts
from otter.test_files import test_case

OK_FORMAT = False
name = "dense_backward"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def three(got, given):
    """The three gradients that came back."""
    return parts(got, "dX", "dW", "db", given=given)


def goes_back(dense_backward, dout, X, W, expected, claim=""):
    """The gradients in X, W and b are these."""
    given = {"dout": dout, "X": X, "W": W}
    gradients = three(dense_backward(np.array(dout), np.array(X), np.array(W)), given)
    for label, got, right in zip(("dX", "dW", "db"), gradients, expected, strict=True):
        close(got, right, given=given, claim=claim or f"This is {label}.")


def layer(rng, n, n_in, n_out):
    """A gradient from above, examples and weights, and all three gradients, by the formulas with indices."""
    dout, X, W = (rng.uniform(-2.0, 2.0, shape) for shape in ((n, n_out), (n, n_in), (n_out, n_in)))
    dX, dW = np.einsum("nk,kd->nd", dout, W), np.einsum("nk,nd->kd", dout, X)
    return dout, X, W, (dX, dW, np.einsum("nk->k", dout))


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


@test_case(
    points=0.6,
    hidden=True,
    failure_message="Any layer has the gradients of the formulas, whatever its numbers of inputs and units.",
)
@explained(like="adds_up_the_shares")
def fits_unforeseen_layers(dense_backward):
    rng = fresh_rng()
    for n, n_in, n_out in ((3, 3, 3), (4, 3, 2), (2, 4, 5), (6, 1, 3)):
        dout, X, W, expected = layer(rng, n, n_in, n_out)
        goes_back(dense_backward, dout, X, W, expected)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="The gradients are the slopes that are measured, for any gradient from above.",
)
@explained(like="adds_up_the_shares")
def agrees_with_measured_slopes(dense_backward):
    dout, X, W, _ = layer(fresh_rng(), 4, 3, 2)
    given = {"dout": dout, "X": X, "W": W}
    dX, dW, db = three(dense_backward(dout.copy(), X.copy(), W.copy()), given)
    gradient_agrees(lambda X: np.sum(dout * (X @ W.T)), X, dX, given=given)
    gradient_agrees(lambda W: np.sum(dout * (X @ W.T)), W, dW, given=given)
    gradient_agrees(lambda b: np.sum(dout * (X @ W.T + b)), np.zeros(2), db, given=given)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A batch twice over has twice the gradients of W and b: they are sums, not means.",
)
@explained(like="adds_up_the_shares")
def sums_over_the_examples(dense_backward):
    dout, X, W, (dX, dW, db) = layer(fresh_rng(), 3, 4, 2)
    for times in (1, 2, 3):
        expected = (np.tile(dX, (times, 1)), times * dW, times * db)
        goes_back(dense_backward, np.tile(dout, (times, 1)), np.tile(X, (times, 1)), W, expected)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="For one example, (n_in,), dX is (n_in,) and dW still (n_out, n_in).",
)
@explained(like="takes_a_single_example", robustness=True)
def takes_one_example(dense_backward):
    rng = fresh_rng()
    for n_in, n_out in ((3, 2), (2, 4), (3, 1)):
        dout, X, W, (dX, dW, db) = layer(rng, 1, n_in, n_out)
        goes_back(dense_backward, dout, X, W, (dX, dW, db), claim=ORDINARY)
        goes_back(dense_backward, dout[0], X[0], W, (dX[0], dW, db))


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Each gradient has the shape of what it belongs to, with one unit or one example too.",
)
@explained(like="gives_the_gradients_worked_by_hand", robustness=True)
def keeps_the_shapes(dense_backward):
    rng = fresh_rng()
    for n, n_in, n_out in ((3, 2, 4), (3, 2, 1), (1, 2, 3), (1, 1, 1)):
        dout, X, W, expected = layer(rng, n, n_in, n_out)
        goes_back(dense_backward, dout, X, W, expected)


@test_case(points=0.1, hidden=True, failure_message="All three arrays are afterwards what they were.")
@explained(like="adds_up_the_shares", robustness=True)
def leaves_its_arguments_alone(dense_backward):
    dout, X, W, (dX, _, _) = layer(fresh_rng(), 4, 3, 2)
    given = {"dout": dout, "X": X, "W": W}
    close(three(leaves_unchanged(dense_backward, dout, X, W), given)[0], dX, given=given)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="adds_up_the_shares", robustness=True)
def takes_arguments_of_any_kind(dense_backward):
    dout, X = np.array([[2, 0, -1], [1, 3, 0]]), np.array([[1, -2], [0, 4]])
    W = np.array([[1, 2], [0, -1], [3, 5]])
    expected = ([[-1, -1], [1, -1]], [[2, 0], [0, 12], [-1, 2]], [3, 3, -1])
    for same in (
        (dout, X, W),
        (dout.tolist(), X.tolist(), W.tolist()),
        tuple(tuple(map(tuple, each.tolist())) for each in (dout, X, W)),
        (np.asfortranarray(dout), np.repeat(X, 2, axis=0)[::2], np.asfortranarray(W)),
    ):
        given = dict(zip(("dout", "X", "W"), same, strict=True))
        for got, right in zip(three(dense_backward(*same), given), expected, strict=True):
            close(got, right, given=given)
