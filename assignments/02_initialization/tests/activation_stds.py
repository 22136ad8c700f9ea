import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "activation_stds"
points = None

CLAIM = "One standard deviation for each layer, over all examples and units, first layer first."
FUNCTIONS = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "relu": lambda z: np.maximum(z, 0),
    "leaky_relu": lambda z: np.where(z > 0, z, 0.2 * z),
    "softplus": lambda z: np.log(1 + np.exp(z)),
}


def stds(params, X, names):
    """The right answer, worked out layer by layer."""
    found = []
    for (W, b), name in zip(params, names, strict=True):
        X = FUNCTIONS[name](np.array([np.dot(W, x) + b for x in X]))
        found.append(((X - X.mean()) ** 2).mean() ** 0.5)
    return found


def measures(activation_stds, params, X, names):
    """The deviations come back, given copies of parameters and examples."""
    given = {"activations": names, "X": X, "params": params}
    copies = [(np.array(W), np.array(b)) for W, b in params]
    close(activation_stds(copies, np.array(X), names), stds(params, X, names), given=given, claim=CLAIM)


@test_case(points=0.4, failure_message="The deviation of one layer is that of its outputs, biases included.")
@explained()
def measures_one_layer(activation_stds):
    one = [(np.array([[2.0]]), np.array([1.0]))]
    close(
        activation_stds(one, [[1.0], [3.0]], ["identity"]),
        [2.0],
        given="the example of the text",
        claim=CLAIM,
    )
    measures(
        activation_stds, [([[1.0, -1.0], [2.0, 0.5]], [0.0, 3.0])], [[1.0, 0.5], [-1.0, 2.0]], ["identity"]
    )


@test_case(
    points=0.6, failure_message="Each layer is measured after its activation, on what the one before gave."
)
@explained()
def follows_the_signal(activation_stds):
    params = [([[1.0], [-2.0]], [0.5, 0.0]), ([[1.0, 0.5], [0.25, -1.0]], [0.0, -0.5])]
    X = [[1.0], [-1.0], [3.0]]
    measures(activation_stds, params, X, ["relu", "tanh"])
    measures(activation_stds, params, X, ["tanh", "sigmoid"])
