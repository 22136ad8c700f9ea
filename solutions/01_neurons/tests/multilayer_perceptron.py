import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "multilayer_perceptron"
points = None

CORNERS = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
ORDINARY = "An ordinary input comes first here, and its result is wrong already."
PHI = {
    "identity": lambda z: z,
    "step": lambda z: 1.0 * (z >= 0),
    "tanh": np.tanh,
}


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


def network(rng, n, sizes, activations):
    """Parameters, examples, and what comes out of layer after layer, computed unit by unit."""
    shapes = [(sizes[i + 1], sizes[i]) for i in range(len(activations))]
    params = [(rng.uniform(-1, 1, shape), rng.uniform(0.2, 0.8, shape[0])) for shape in shapes]
    X = rng.uniform(-2, 2, (n, sizes[0]))
    out = X
    for (W, b), name in zip(params, activations, strict=True):
        z = [[np.sum(W[k] * row) + b[k] for k in range(len(b))] for row in out]
        out = PHI[name](np.array(z))
    return params, X, activations, out


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


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Any number of layers, all of different widths, gives what their units give one by one.",
)
@explained(like="stacks_layers")
def fits_unforeseen_networks(multilayer_perceptron):
    rng = fresh_rng()
    for n, sizes, activations in (
        (3, [4, 2], ["tanh"]),
        (5, [2, 4, 3], ["tanh", "identity"]),
        (4, [3, 5, 2, 1, 6], ["tanh", "identity", "tanh", "tanh"]),
    ):
        gives(multilayer_perceptron, *network(rng, n, sizes, activations))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A name stands for your function of that name.",
)
@explained(like="uses_each_activation_in_its_layer")
def finds_activations_by_name(multilayer_perceptron, sigmoid, relu, leaky_relu, elu):
    params, X, _, z = network(fresh_rng(), 4, [3, 5], ["identity"])
    for name, activation in (
        ("sigmoid", sigmoid),
        ("relu", relu),
        ("leaky_relu", leaky_relu),
        ("elu", elu),
        ("identity", lambda z: z),
    ):
        out = has_shape(activation(z.copy()), z.shape, given={"z": z}, claim=f"`{name}` keeps the shape.")
        gives(multilayer_perceptron, params, X, [name], out)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="With identities alone, many layers are the one of the weights' product.",
)
@explained(like="uses_each_activation_in_its_layer")
def collapses_without_activations(multilayer_perceptron):
    rng = fresh_rng()
    for sizes in ([3, 4], [2, 5, 3], [4, 2, 3, 5, 1]):
        params, X, activations, _ = network(rng, 4, sizes, ["identity"] * (len(sizes) - 1))
        product, shift = np.eye(sizes[0]), np.zeros(sizes[0])
        for W, b in params:
            product, shift = W @ product, W @ shift + b
        gives(multilayer_perceptron, params, X, activations, X @ product.T + shift)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A batch gives what its rows give one by one; one example, of shape (n_in,), is welcome.",
)
@explained(like="computes_xor")
def takes_one_example(multilayer_perceptron):
    params, X, activations, out = network(fresh_rng(), 3, [3, 3, 3], ["tanh", "tanh"])
    gives(multilayer_perceptron, params, X, activations, out)
    for i in range(3):
        gives(multilayer_perceptron, params, X[i : i + 1], activations, out[i : i + 1])
        gives(multilayer_perceptron, params, X[i], activations, out[i])


@test_case(
    points=0.3, hidden=True, failure_message="Parameters, examples and names are afterwards what they were."
)
@explained(like="stacks_layers", robustness=True)
def leaves_its_arguments_alone(multilayer_perceptron):
    params, X, activations, out = network(fresh_rng(), 4, [3, 2, 4], ["tanh", "identity"])
    gives(multilayer_perceptron, params, X, activations, out, claim=ORDINARY)
    close(leaves_unchanged(multilayer_perceptron, params, X, activations), out, given={"X": X})


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Tuples serve where lists do, and lists and whole numbers where float arrays do.",
)
@explained(like="stacks_layers", robustness=True)
def takes_arguments_of_any_kind(multilayer_perceptron):
    W, V = np.array([[1, -1], [2, 0], [0, 3]]), np.array([[1, 1, -1]])
    b, c = np.array([1, 0, -2]), np.array([4])
    X, names = np.array([[1, 2], [3, -1]]), ["identity", "identity"]
    rows = X.tolist()
    for params, same, activations in (
        ([(W, b), (V, c)], X, names),
        (((W, b), (V, c)), np.asfortranarray(X), tuple(names)),
        ([[W.tolist(), b.tolist()], [V.tolist(), c.tolist()]], rows, names),
        (([W, b], [V, c]), tuple(map(tuple, rows)), names),
        ([(np.asfortranarray(W), b), (V, c)], np.repeat(X, 2, axis=0)[::2].astype(float), names),
    ):
        close(
            multilayer_perceptron(params, same, activations),
            [[2], [20]],
            given={"X": same, "activations": activations, "params": params},
        )
