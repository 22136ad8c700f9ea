import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
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


def network(rng, sizes):
    """Weights and biases that are all different, of ordinary size."""
    shapes = [(sizes[k + 1], sizes[k]) for k in range(len(sizes) - 1)]
    return [(rng.uniform(-1, 1, shape), rng.uniform(-1, 1, shape[0])) for shape in shapes]


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


@test_case(
    points=0.5, hidden=True, failure_message="Networks of several layers are followed, with any activations."
)
@explained(like="follows_the_signal")
def follows_unforeseen_signals(activation_stds):
    rng = fresh_rng()
    for names in (["softplus", "tanh", "relu", "sigmoid"], ["leaky_relu", "identity", "softplus"], ["tanh"]):
        sizes = rng.choice(range(2, 9), len(names) + 1, replace=False).tolist()
        measures(activation_stds, network(rng, sizes), rng.normal(size=(5, sizes[0])), names)


@test_case(
    points=0.5,
    hidden=True,
    failure_message="It is one deviation over all examples and units, also where units differ in mean.",
)
@explained(like="measures_one_layer")
def takes_examples_and_units_together(activation_stds):
    rng = fresh_rng()
    for n_examples in (2, 7):
        (W, _), (V, c) = network(rng, [3, 4, 2])
        apart = [(W, np.array([0.0, 4.0, -3.0, 9.0])), (V, c + np.array([-5.0, 5.0]))]
        measures(activation_stds, apart, rng.normal(size=(n_examples, 3)), ["identity", "identity"])


@test_case(
    points=0.25, hidden=True, failure_message="One example, of shape (D,), is welcome where a batch is."
)
@explained(like="follows_the_signal", robustness=True)
def takes_one_example(activation_stds):
    rng = fresh_rng()
    for sizes in ([3, 5, 4], [2, 6, 3]):
        params, x = network(rng, sizes), rng.normal(size=sizes[0])
        expected, given = stds(params, x[np.newaxis], ["tanh", "relu"]), {"X": x, "params": params}
        close(activation_stds(params, x.copy(), ["tanh", "relu"]), expected, given=given, claim=CLAIM)


@test_case(
    points=0.25,
    hidden=True,
    failure_message="Lists and tuples are as good as arrays, and all arguments stay what they were.",
)
@explained(like="follows_the_signal", robustness=True)
def takes_and_keeps_arguments_of_any_kind(activation_stds):
    rng, names = fresh_rng(), ["relu", "leaky_relu"]
    params, X = network(rng, [3, 4, 2]), rng.normal(size=(6, 3))
    lists = [[W.tolist(), b.tolist()] for W, b in params]
    for same, examples, activations in (
        (params, X, names),
        (tuple(params), np.asfortranarray(X), tuple(names)),
        (lists, X.tolist(), names),
    ):
        got = leaves_unchanged(activation_stds, same, examples, activations)
        close(got, stds(params, X, names), given={"params": same, "X": examples}, claim=CLAIM)
    whole = [([[2, 0], [1, 1]], [0, 1])]
    close(
        activation_stds(whole, [[1, 2], [3, 4]], ["relu"]),
        stds(whole, [[1, 2], [3, 4]], ["relu"]),
        given=whole,
    )
