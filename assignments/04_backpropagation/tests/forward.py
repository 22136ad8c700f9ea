import numpy as np
from checks import close, explained, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "forward"
points = None


def shown(params, X, activations, **more):
    """What a message shows as the input, layer by layer."""
    weights = {f"W{i}, b{i}": [W, b] for i, (W, b) in enumerate(params, 1)}
    return {"X": X, "activations": activations, **more, **weights}


def outputs(forward, params, X, activations):
    """The first half of the pair that comes back."""
    return half(forward(params, X, activations), shown(params, X, activations))


def half(pair, given):
    """The first half of a pair; an array could be unpacked into its rows, but is none."""
    array = type(pair) is np.ndarray
    true(not array, "The pair y_hat, cache comes back, not one array.", given=given, got=pair)
    y_hat, _ = parts(pair, "y_hat", "cache", given=given)
    return y_hat


def puts_out(forward, params, X, activations, expected, claim=""):
    """The last layer gives this."""
    params, X = [(np.array(W), np.array(b)) for W, b in params], np.array(X)
    given, claim = shown(params, X, activations), claim or "This is y_hat, the first of the two."
    close(outputs(forward, params, X.copy(), list(activations)), expected, given=given, claim=claim)


@test_case(points=0.5, failure_message="The network worked by hand gives 7 and 1.")
@explained()
def gives_the_outputs_worked_by_hand(forward):
    params = [([[1.0, 1.0]], [-1.0]), ([[3.0]], [1.0])]
    puts_out(forward, params, [[1.0, 2.0], [0.0, 0.0]], ["relu", "identity"], [[7.0], [1.0]])
    puts_out(forward, params[:1], [[1.0, 2.0], [0.0, 0.0]], ["identity"], [[2.0], [-1.0]])


@test_case(points=0.5, failure_message="Each layer is fed with what the one before gives, after activation.")
@explained()
def feeds_each_layer_with_the_one_before(forward):
    params = [
        ([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]], [0.0, 1.0, -2.0]),
        ([[1.0, 2.0, 3.0], [-1.0, 0.0, 1.0]], [0.0, 10.0]),
        ([[0.5, -1.0]], [1.0]),
    ]
    X = [[2.0, -3.0], [-1.0, 4.0]]
    names = ["relu", "identity", "identity"]
    puts_out(forward, params[:1], X, names[:1], [[2.0, 0.0, 3.0], [0.0, 5.0, 0.0]])
    puts_out(forward, params[:2], X, names[:2], [[11.0, 11.0], [10.0, 10.0]])
    puts_out(forward, params, X, ["relu", "identity", "leaky_relu"], [[-0.9], [-0.8]])
