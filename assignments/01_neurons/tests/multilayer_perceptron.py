import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "multilayer_perceptron"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]


def gives(multilayer_perceptron, params, X, activations, expected, claim=""):
    """The last layer gives this."""
    weights = {f"W{i}, b{i}": [W, b] for i, (W, b) in enumerate(params, 1)}
    given = {"X": X, "activations": activations, **weights}
    copies = [(W.copy(), b.copy()) for W, b in params]
    close(multilayer_perceptron(copies, X.copy(), list(activations)), expected, given=given, claim=claim)


def xor_network():
    """The network worked by hand: an OR unit and an AND unit, and an output for OR but not AND."""
    hidden = (np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([-0.5, -1.5]))
    return [hidden, (np.array([[1.0, -1.0]]), np.array([-0.5]))]


@test_case(points=0.4, failure_message="The network worked by hand computes XOR.")
@explained()
def computes_xor(multilayer_perceptron):
    gives(multilayer_perceptron, xor_network(), np.array(CORNERS), ["step", "step"], [[0], [1], [1], [0]])
    gives(multilayer_perceptron, xor_network(), np.array(CORNERS[2:3]), ["step", "step"], [[1]])


@test_case(points=0.4, failure_message="Each layer has an activation of its own, the last one too.")
@explained()
def uses_each_activation_in_its_layer(multilayer_perceptron):
    params, X = [(np.array([[2.0]]), np.array([-1.0])), (np.array([[3.0]]), np.array([1.0]))], [[1.0], [-1.0]]
    for first, second, expected in (
        ("identity", "identity", [[4.0], [-8.0]]),
        ("tanh", "identity", [[3 * np.tanh(1) + 1], [3 * np.tanh(-3) + 1]]),
        ("identity", "tanh", [[np.tanh(4)], [np.tanh(-8)]]),
        ("step", "tanh", [[np.tanh(4)], [np.tanh(1)]]),
    ):
        gives(multilayer_perceptron, params, np.array(X), [first, second], expected)


@test_case(points=0.4, failure_message="One, two and three layers work, with any numbers of units.")
@explained()
def stacks_layers(multilayer_perceptron):
    first = (np.array([[1.0, -1.0], [0.5, 2.0], [0.0, 1.0]]), np.array([0.5, -1.0, 0.0]))
    second = (np.array([[1.0, 2.0, -1.0]]), np.array([1.0]))
    third = (np.array([[2.0], [-1.0]]), np.array([0.0, 3.0]))
    X, sums = np.array([[1.0, 2.0]]), [[-0.5, 3.5, 2.0]]
    for params, expected in (
        ([first], sums),
        ([first, second], [[5.5]]),
        ([first, second, third], [[11.0, -2.5]]),
    ):
        gives(multilayer_perceptron, params, X, ["identity"] * len(params), expected)
