import numpy as np
from checks import explained, gradients_agree, has_shape, layers_close, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "backward"
points = None

GRADS = ("dW", "db")


def both(params, X, dout, activations):
    """What a message shows as the input, layer by layer."""
    weights = {f"W{i}, b{i}": [W, b] for i, (W, b) in enumerate(params, 1)}
    return {"X": X, "dout": dout, "activations": activations, **weights}


def kept(forward, params, X, activations):
    """What the submission's own forward keeps."""
    return pair(forward(params, X, activations), {"X": X})[1]


def pair(got, given):
    """Both halves; an array could be unpacked into its rows, but is no pair."""
    array = type(got) is np.ndarray
    true(not array, "forward gives the pair y_hat, cache, not one array.", given=given, got=got)
    return parts(got, "y_hat", "cache", given=given)


def gradients(forward, backward, params, X, dout, activations):
    """Both passes of the submission, one after the other."""
    cache = kept(forward, params, np.array(X), activations)
    return backward(params, cache, np.array(dout), activations)


def gives(forward, backward, params, X, dout, activations, expected):
    """Both passes give these gradients."""
    params, X, dout = [(np.array(W), np.array(b)) for W, b in params], np.array(X), np.array(dout)
    grads = gradients(forward, backward, params, X, dout, activations)
    layers_close(grads, expected, names=GRADS, given=both(params, X, dout, activations))


@test_case(points=0.5, failure_message="The gradients worked by hand come out, first layer first.")
@explained()
def gives_the_gradients_worked_by_hand(forward, backward):
    params, names = [([[1.0, 1.0]], [-1.0]), ([[3.0]], [1.0])], ["relu", "identity"]
    expected = [([[3.0, 6.0]], [3.0]), ([[2.0]], [1.0])]
    gives(forward, backward, params, [[1.0, 2.0]], [[1.0]], names, expected)
    shut = [([[0.0, 0.0]], [0.0]), ([[0.0]], [1.0])]
    gives(forward, backward, params, [[0.0, 0.0]], [[1.0]], names, shut)


@test_case(points=0.3, failure_message="The gradients are summed over the examples, and divided by nothing.")
@explained()
def sums_over_the_batch(forward, backward):
    params, X = [([[1.0, -1.0], [0.0, 2.0], [1.0, 1.0]], [0.0, 1.0, 2.0])], [[1.0, 2.0], [3.0, 4.0]]
    dout = [[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]]
    dW = [[1.0, 2.0], [-3.0, -4.0], [5.0, 8.0]]
    gives(forward, backward, params, X, dout, ["identity"], [(dW, [1.0, -1.0, 3.0])])
    dW = [[1.0, 2.0], [0.0, 0.0], [2.0, 4.0]]
    gives(forward, backward, params, X[:1], dout[:1], ["identity"], [(dW, [1.0, 0.0, 2.0])])


@test_case(points=0.6, failure_message="The gradients are the slopes that your own forward has.")
@explained()
def agrees_with_the_slopes_of_forward(forward, backward):
    params = [
        (np.array([[0.5, -1.0], [1.5, 0.25], [-0.75, 1.0]]), np.array([0.1, -0.2, 0.3])),
        (np.array([[1.0, -0.5, 0.75], [-1.25, 0.5, 1.0]]), np.array([-0.4, 0.2])),
    ]
    X, names = np.array([[1.0, -0.5], [0.25, 2.0], [-1.5, 0.75]]), ["tanh", "sigmoid"]
    dout = np.array([[1.0, -2.0], [3.0, 0.5], [-1.0, 4.0]])
    for n in (3, 1):
        examples, above = X[:n].copy(), dout[:n].copy()
        given = both(params, examples, above, names)

        def loss(changed, examples=examples, above=above, given=given):
            y_hat, _ = pair(forward(changed, examples, names), given)
            return np.sum(above * has_shape(y_hat, above.shape, given=given))

        grads = gradients(forward, backward, params, examples, above, names)
        gradients_agree(loss, params, grads, names=GRADS, given=given)
