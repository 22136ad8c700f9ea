import numpy as np
from checks import away_from_kinks, close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "gradient_ratio"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."

# of each activation, the function and its slope
PAIRS = {
    "identity": (lambda z: z, np.ones_like),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: 1 / (2 + np.exp(z) + np.exp(-z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "leaky_relu": (lambda z: 0.6 * z + 0.4 * abs(z), lambda z: 0.6 + 0.4 * np.sign(z)),
}


def compares(gradient_ratio, params, X, dout, activations, expected, claim=""):
    """The ratio is this number."""
    params, X, dout = [(np.array(W), np.array(b)) for W, b in params], np.array(X), np.array(dout)
    got = gradient_ratio(params, X, dout, list(activations))
    weights = {f"W{i}, b{i}": [W, b] for i, (W, b) in enumerate(params, 1)}
    given = {"X": X, "dout": dout, "activations": activations, **weights}
    close(got, expected, given=given, claim=claim)


def chain(w, n_layers):
    """Sigmoids of one unit each with z = 0 in all of them, for the input 1/2."""
    return [([[w]], [-w / 2])] * n_layers


def network(rng, sizes, std=None):
    """Normal weights, of standard deviation 1 over the root of the inputs unless another is given."""
    layers = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.normal(0, std or n_in**-0.5, (n, n_in)), rng.uniform(-0.5, 0.5, n)) for n, n_in in layers]


def sums(params, X, activations):
    """The inputs and the pre-activations of each layer."""
    inputs, found = [], []
    for (W, b), activation in zip(params, activations, strict=True):
        inputs.append(X)
        found.append(X @ W.T + b)
        X = PAIRS[activation][0](found[-1])
    return inputs, found


def drawn(rng, sizes, activations, n=5):
    """A network, examples on which no unit is near a kink, and a gradient from above."""

    def draw():
        X, dout = rng.uniform(-2.0, 2.0, (n, sizes[0])), rng.uniform(0.5, 2.0, (n, sizes[-1]))
        return network(rng, sizes), X, dout

    return away_from_kinks(draw, lambda found: sums(found[0], found[1], activations)[1])


def ratio(params, X, dout, activations):
    """The Frobenius norm of the first layer's weight gradient by that of the last one's."""
    norms = []
    for (W, _), x, z, activation in reversed(
        list(zip(params, *sums(params, X, activations), activations, strict=True))
    ):
        slope = PAIRS[activation][1](z)
        norms.append(np.sqrt(np.sum(np.einsum("nk,nk,nd->kd", dout, slope, x) ** 2)))
        dout = np.einsum("nk,nk,kd->nd", dout, slope, W)
    return norms[-1] / norms[0]


@test_case(
    points=0.3, failure_message="A chain of sigmoids that all sit at z = 0 has the ratio (w / 4)^(k - 1)."
)
@explained()
def gives_the_ratio_worked_by_hand(gradient_ratio):
    for w, n_layers in ((8.0, 2), (1.0, 3), (8.0, 10), (1.0, 10)):
        expected = (w / 4) ** (n_layers - 1)
        compares(gradient_ratio, chain(w, n_layers), [[0.5]], [[1.0]], ["sigmoid"] * n_layers, expected)


@test_case(points=0.3, failure_message="The norms are of the gradients of weights alone, not of biases.")
@explained()
def measures_weights_alone(gradient_ratio):
    # with dout 1 the first layer's dW is [[0, 4], [0, 2]], the last one's [[1, 2]]
    params, names = [([[1.0, 0.0], [0.0, 1.0]], [1.0, 0.0]), ([[2.0, 1.0]], [3.0])], ["identity"] * 2
    compares(gradient_ratio, params, [[0.0, 2.0]], [[1.0]], names, 20**0.5 / 5**0.5)
    # dW is 6 and 8, db 6 and 1
    compares(gradient_ratio, [([[3.0]], [5.0]), ([[6.0]], [0.0])], [[1.0]], [[1.0]], names, 0.75)


@test_case(points=0.2, failure_message="Each norm is the root of the sum of all squares.")
@explained()
def takes_the_norm_over_all_elements(gradient_ratio):
    # the first layer's dW is [[1, 4], [3, 2]], the last one's [[1, 2], [2, 0]]
    params, X = (
        [([[1.0, 0.0], [0.0, 1.0]], [1.0, 0.0]), ([[2.0, 1.0], [1.0, 3.0]], [0.0, 0.0])],
        [[0, 2], [1, 0]],
    )
    dout, names = np.eye(2), ["identity"] * 2
    compares(gradient_ratio, params, X, dout, names, 30**0.5 / 3)
    compares(gradient_ratio, params[:1], X, dout, names[:1], 1.0)


@test_case(
    points=0.5,
    hidden=True,
    failure_message="Any network gets the norm of its first weight gradient by that of its last.",
)
@explained(like="takes_the_norm_over_all_elements")
def fits_unforeseen_networks(gradient_ratio):
    rng = fresh_rng()
    for sizes, names in (
        ([3, 4, 2], ["tanh", "identity"]),
        ([2, 5, 3, 4], ["sigmoid", "leaky_relu", "tanh"]),
        ([4, 2, 3, 5, 1], ["leaky_relu", "tanh", "sigmoid", "identity"]),
    ):
        params, X, dout = drawn(rng, sizes, names)
        expected = ratio(params, X, dout, names)
        for size in (1e-6, 1.0):
            compares(gradient_ratio, params, X, size * dout, names, expected)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="In ten layers it is far below 1 for sigmoids, far above 1 for tanh with large weights.",
)
@explained(like="gives_the_ratio_worked_by_hand")
def tells_vanishing_from_exploding(gradient_ratio):
    rng = fresh_rng()
    for activation, std, is_meant in (
        ("sigmoid", None, lambda ratio: ratio < 1e-3),
        ("tanh", 1.0, lambda ratio: ratio > 10),
    ):
        names, expected = [activation] * 10, np.nan
        while not is_meant(expected):
            params, (X, dout) = network(rng, [16] * 11, std), rng.normal(size=(2, 4, 16))
            expected = ratio(params, X, dout, names)
        compares(gradient_ratio, params, X, dout, names, expected)


@test_case(points=0.1, hidden=True, failure_message="For one layer the ratio is 1.")
@explained(like="gives_the_ratio_worked_by_hand", robustness=True)
def is_one_for_one_layer(gradient_ratio):
    rng = fresh_rng()
    params, X, dout = drawn(rng, [3, 4, 2], ["tanh", "identity"])
    expected = ratio(params, X, dout, ["tanh", "identity"])
    compares(gradient_ratio, params, X, dout, ["tanh", "identity"], expected, claim=ORDINARY)
    for sizes, name in (([3, 2], "tanh"), ([2, 4], "sigmoid")):
        compares(gradient_ratio, *drawn(rng, sizes, [name]), [name], 1.0)


@test_case(points=0.1, hidden=True, failure_message="One example of shape (n_in,) is welcome.")
@explained(like="measures_weights_alone", robustness=True)
def takes_one_example(gradient_ratio):
    rng, names = fresh_rng(), ["tanh", "leaky_relu", "sigmoid"]
    params, X, dout = drawn(rng, [3, 4, 2, 5], names, n=1)
    expected = ratio(params, X, dout, names)
    compares(gradient_ratio, params, X, dout, names, expected, claim=ORDINARY)
    compares(gradient_ratio, params, X[0], dout[0], names, expected)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="measures_weights_alone", robustness=True)
def takes_and_keeps_arguments_of_any_kind(gradient_ratio):
    rng, names = fresh_rng(), ["tanh", "sigmoid"]
    params, X, dout = drawn(rng, [3, 4, 2], names)
    given = {"params": params, "X": X, "dout": dout, "activations": names}
    expected = ratio(params, X, dout, names)
    close(leaves_unchanged(gradient_ratio, params, X, dout, names), expected, given=given)
    W, b, V, c, X, dout = [[1, 0], [0, 1]], [1, 0], [[2, 1]], [3], [[0, 2]], [[1]]
    for cast in (list, tuple, np.array, np.asfortranarray):
        params = [(cast(W), cast(b)), (cast(V), cast(c))]
        given = {"params": params, "X": X, "dout": dout, "activations": ["identity"] * 2}
        close(gradient_ratio(params, cast(X), cast(dout), ["identity"] * 2), 2.0, given=given)
    nested = tuple((tuple(map(tuple, w)), tuple(v)) for w, v in ((W, b), (V, c)))
    close(gradient_ratio(nested, ((0, 2),), ((1,),), ("identity",) * 2), 2.0, given={"params": nested})
