import numpy as np
from checks import away_from_kinks, close, explained, fresh_rng, leaves_unchanged, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "forward"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."

FUNCTIONS = {
    "identity": lambda z: z,
    "step": lambda z: (z >= 0) * 1.0,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": lambda z: 1 - 2 / (np.exp(2 * z) + 1),
    "relu": lambda z: (abs(z) + z) / 2,
    "leaky_relu": lambda z: 0.6 * z + 0.4 * abs(z),
    "elu": lambda z: np.exp((z - abs(z)) / 2) - 1 + (abs(z) + z) / 2,
    "softplus": lambda z: np.log(1 + np.exp(z)),
}


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


def network(rng, sizes):
    """Weights and biases of about 1, for layers of these widths."""
    layers = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.uniform(-1.5, 1.5, (n, n_in)), rng.uniform(-1.0, 1.0, n)) for n, n_in in layers]


def passed_through(params, X, activations):
    """What the last layer gives, unit by unit as the sum over its inputs."""
    for (W, b), activation in zip(params, activations, strict=True):
        X = FUNCTIONS[activation](np.einsum("...d,kd->...k", X, W) + b)
    return X


def away_from_jumps(rng, sizes, activations):
    """A network and examples in which no unit sits where a step jumps."""

    def draw():
        return network(rng, sizes), rng.uniform(-2.0, 2.0, (6, sizes[0]))

    def before_steps(drawn):
        params, X = drawn
        for layer, activation in enumerate(activations):
            if activation == "step":
                inputs = passed_through(params[:layer], X, activations[:layer])
                yield passed_through(params[layer : layer + 1], inputs, ["identity"])

    return away_from_kinks(draw, before_steps)


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


@test_case(
    points=0.5,
    hidden=True,
    failure_message="Networks of one, two and four layers give what their layers give one after the other.",
)
@explained(like="feeds_each_layer_with_the_one_before")
def fits_unforeseen_networks(forward):
    rng = fresh_rng()
    for sizes, activations in (
        ([3, 2], ["tanh"]),
        ([2, 4, 3], ["softplus", "sigmoid"]),
        ([4, 2, 5, 3, 1], ["elu", "leaky_relu", "relu", "identity"]),
        ([3, 5, 2], ["step", "identity"]),
    ):
        params, X = away_from_jumps(rng, sizes, activations)
        puts_out(forward, params, X, activations, passed_through(params, X, activations))


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Layers whose activations are all the identity give the product of their weights.",
)
@explained(like="feeds_each_layer_with_the_one_before")
def collapses_without_activations(forward):
    rng = fresh_rng()
    for sizes in ([3, 2], [2, 5, 3], [3, 4, 2, 5, 1]):
        params, X = network(rng, sizes), rng.uniform(-2.0, 2.0, (4, sizes[0]))
        product, offset = np.eye(sizes[0]), np.zeros(sizes[0])
        for W, b in params:
            product, offset = W @ product, W @ offset + b
        puts_out(forward, params, X, ["identity"] * len(params), X @ product.T + offset)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="One example of shape (n_in,) gives outputs of shape (n_out,).",
)
@explained(like="gives_the_outputs_worked_by_hand")
def takes_one_example(forward):
    rng = fresh_rng()
    for sizes, activations in (([3, 2], ["sigmoid"]), ([2, 4, 1], ["tanh", "softplus"])):
        params, x = network(rng, sizes), rng.uniform(-2.0, 2.0, sizes[0])
        puts_out(forward, params, x, activations, passed_through(params, x, activations))


@test_case(points=0.2, hidden=True, failure_message="Parameters and examples are afterwards what they were.")
@explained(like="feeds_each_layer_with_the_one_before", robustness=True)
def leaves_its_arguments_alone(forward):
    rng, activations = fresh_rng(), ["leaky_relu", "tanh", "identity"]
    params, X = network(rng, [2, 4, 3, 2]), rng.uniform(-2.0, 2.0, (5, 2))
    expected = passed_through(params, X, activations)
    given = shown(params, X, activations)
    y_hat = half(leaves_unchanged(forward, params, X, activations), given)
    close(y_hat, expected, given=given)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and any arrays are accepted, in params too.",
)
@explained(like="gives_the_outputs_worked_by_hand", robustness=True)
def takes_arguments_of_any_kind(forward):
    W, b, V, c = np.array([[1, 1], [2, 0]]), np.array([-1, 3]), np.array([[3, 1]]), np.array([1])
    X, activations = np.array([[1, 2], [0, 0], [-3, 1]]), ["relu", "identity"]
    puts_out(
        forward, [(W * 1.0, b * 1.0), (V * 1.0, c * 1.0)], X * 1.0, activations, [[12], [4], [1]], ORDINARY
    )
    for params, same, named in (
        ([(W, b), (V, c)], X, activations),
        ([[W, b], [V, c]], X.tolist(), tuple(activations)),
        (((W.tolist(), b.tolist()), (V.tolist(), c.tolist())), tuple(map(tuple, X.tolist())), activations),
        ([(np.asfortranarray(W), b), (V, c)], np.repeat(X, 2, axis=0)[::2], activations),
    ):
        given = shown(params, same, named)
        close(outputs(forward, params, same, named), [[12], [4], [1]], given=given)
    puts_out(forward, [(W, b), (V, c)], X / 2, activations, [[6.5], [4], [1]])
