import numpy as np
from checks import (
    away_from_kinks,
    explained,
    fresh_rng,
    gradients_agree,
    has_shape,
    layers_close,
    leaves_unchanged,
    parts,
    true,
)
from otter.test_files import test_case

OK_FORMAT = False
name = "backward"
points = None

GRADS = ("dW", "db")

FUNCTIONS = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "relu": lambda z: (abs(z) + z) / 2,
    "leaky_relu": lambda z: 0.6 * z + 0.4 * abs(z),
    "elu": lambda z: np.exp((z - abs(z)) / 2) - 1 + (abs(z) + z) / 2,
    "softplus": lambda z: np.log(1 + np.exp(z)),
}


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


def network(rng, sizes):
    """Weights and biases of about 1, for layers of these widths."""
    widths = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.uniform(-1.5, 1.5, (n, n_in)), rng.uniform(-1.0, 1.0, n)) for n, n_in in widths]


def sums(params, X, activations):
    """The pre-activations of each layer."""
    found = []
    for (W, b), activation in zip(params, activations, strict=True):
        found.append(X @ W.T + b)
        X = FUNCTIONS[activation](found[-1])
    return found


def loss_of(X, dout, activations):
    """A loss with the gradient dout in the outputs, as a function of the parameters."""
    return lambda params: np.sum(dout * FUNCTIONS[activations[-1]](sums(params, X, activations)[-1]))


def matters(loss, params, rng):
    """Whether the loss has a slope in each array: along some direction of length 1 it is above 0.01."""
    for layer in range(len(params)):
        for half in (0, 1):
            step = rng.normal(size=params[layer][half].shape)
            step *= 1e-5 / np.linalg.norm(step)
            ends = [[list(pair) for pair in params] for _ in range(2)]
            ends[0][layer][half] = params[layer][half] + step
            ends[1][layer][half] = params[layer][half] - step
            if abs(loss(ends[0]) - loss(ends[1])) < 2e-5 * 0.01:
                return False
    return True


def drawn(rng, sizes, activations, n=4):
    """A network without a unit near a kink, in which each array matters; examples, and a random dout."""

    def draw():
        while True:
            params, X = network(rng, sizes), rng.uniform(-2.0, 2.0, (n, sizes[0]))
            dout = rng.uniform(0.5, 1.5, (n, sizes[-1])) * rng.choice([-1.0, 1.0], (n, sizes[-1]))
            if matters(loss_of(X, dout, activations), params, rng):
                return params, X, dout

    return away_from_kinks(draw, lambda found: sums(found[0], found[1], activations))


def agree(grads, params, X, dout, activations):
    """The gradients are the slopes of the loss."""
    loss = loss_of(X, dout, activations)
    gradients_agree(loss, params, grads, names=GRADS, given=both(params, X, dout, activations))


def goes_back_through(forward, backward, rng, sizes, activations):
    """A drawn network gets the gradients that are measured."""
    params, X, dout = drawn(rng, sizes, activations)
    grads = gradients(forward, backward, params, X, dout, activations)
    agree(grads, params, X, dout, activations)


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


@test_case(
    points=0.5,
    hidden=True,
    failure_message="In one, two and four layers, each width another, the gradients are the measured slopes.",
)
@explained(like="agrees_with_the_slopes_of_forward")
def goes_back_through_any_number_of_layers(forward, backward):
    rng = fresh_rng()
    goes_back_through(forward, backward, rng, [3, 2], ["tanh"])
    goes_back_through(forward, backward, rng, [2, 4, 3], ["sigmoid", "tanh"])
    goes_back_through(forward, backward, rng, [3, 5, 2, 4, 1], ["tanh", "sigmoid", "softplus", "sigmoid"])


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Each activation takes its share, in hidden layers and in the last one.",
)
@explained(like="gives_the_gradients_worked_by_hand")
def goes_back_through_every_activation(forward, backward):
    rng = fresh_rng()
    goes_back_through(forward, backward, rng, [3, 6, 4, 2], ["relu", "elu", "leaky_relu"])
    goes_back_through(forward, backward, rng, [2, 5, 4, 3], ["leaky_relu", "identity", "relu"])
    goes_back_through(forward, backward, rng, [2, 5, 3], ["softplus", "elu"])


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Where all activations are the identity, the weights of the layers above are multiplied.",
)
@explained(like="sums_over_the_batch")
def collapses_without_activations(forward, backward):
    rng = fresh_rng()
    params, X = network(rng, [3, 2, 5, 4]), rng.uniform(-2.0, 2.0, (6, 3))
    dout = rng.uniform(-2.0, 2.0, (6, 4))
    (U, a), (V, b), (W, _) = params
    first = X @ U.T + a
    second = first @ V.T + b
    above = (dout @ W @ V, dout @ W, dout)
    expected = [(d.T @ x, d.sum(axis=0)) for d, x in zip(above, (X, first, second), strict=True)]
    gives(forward, backward, params, X, dout, ["identity"] * 3, expected)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A batch twice over has the same mean loss, and the same gradients.",
)
@explained(like="sums_over_the_batch")
def is_not_moved_by_a_batch_twice_over(forward, backward):
    names = ["tanh", "identity"]
    params, X, dout = drawn(fresh_rng(), [3, 4, 2], names, n=3)
    for times in (1, 2, 4):
        again, above = np.tile(X, (times, 1)), np.tile(dout, (times, 1)) / times
        agree(gradients(forward, backward, params, again, above, names), params, X, dout, names)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="backward uses the cache that it is given, also if forward was called in between.",
)
@explained(like="sums_over_the_batch", repeats=True)
def uses_the_cache_that_it_is_given(forward, backward):
    rng, names = fresh_rng(), ["tanh", "sigmoid"]
    params, X, dout = drawn(rng, [3, 4, 2], names)
    cache = kept(forward, params, X.copy(), names)
    for other in (X[::-1] + 1, X[:2]):
        kept(forward, params, other.copy(), names)
    kept(forward, network(rng, [3, 4, 2]), X.copy(), names)
    agree(backward(params, cache, dout.copy(), names), params, X, dout, names)


@test_case(points=0.2, hidden=True, failure_message="The same call twice gives the same.")
@explained(like="sums_over_the_batch", robustness=True, repeats=True)
def gives_the_same_twice(forward, backward):
    names = ["sigmoid", "tanh"]
    params, X, dout = drawn(fresh_rng(), [2, 4, 3], names)
    cache = kept(forward, params, X.copy(), names)
    for _ in range(3):
        agree(backward(params, cache, dout.copy(), names), params, X, dout, names)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="One example of shape (n_in,) has the gradients of a batch of one.",
)
@explained(like="gives_the_gradients_worked_by_hand", robustness=True)
def takes_one_example(forward, backward):
    rng = fresh_rng()
    for sizes, names in (([3, 2], ["tanh"]), ([2, 4, 3], ["sigmoid", "softplus"]), ([3, 2, 1], ["tanh"] * 2)):
        params, X, dout = drawn(rng, sizes, names, n=1)
        for example, above in ((X, dout), (X[0], dout[0])):
            grads = gradients(forward, backward, params, example, above, names)
            agree(grads, params, example, above, names)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Each gradient has the shape of its W or b, also where layers have a single unit.",
)
@explained(like="gives_the_gradients_worked_by_hand", robustness=True)
def keeps_the_shapes(forward, backward):
    rng = fresh_rng()
    for sizes in ([3, 1], [2, 1, 3], [1, 3, 1]):
        goes_back_through(forward, backward, rng, sizes, ["tanh"] * (len(sizes) - 1))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="sums_over_the_batch", robustness=True)
def takes_and_keeps_arguments_of_any_kind(forward, backward):
    names = ["tanh", "sigmoid"]
    params, X, dout = drawn(fresh_rng(), [3, 4, 2], names)
    cache = kept(forward, params, X.copy(), names)
    grads = leaves_unchanged(lambda params, dout: backward(params, cache, dout, names), params, dout)
    agree(grads, params, X, dout, names)
    W, b, X, dout = [[1, -1], [0, 2], [1, 1]], [0, 1, 2], [[1, 2], [3, 4]], [[1, 0, 2], [0, -1, 1]]
    expected, names = [([[1, 2], [-3, -4], [5, 8]], [1, -1, 3])], ["identity"]
    arrays = [np.array(W), np.array(b), np.array(X), np.array(dout)]
    for w, c, x, above in (arrays, (W, b, X, dout), [np.asfortranarray(each * 1.0) for each in arrays]):
        for params in ([(w, c)], ([w, c],)):
            grads = backward(params, kept(forward, params, x, names), above, names)
            layers_close(grads, expected, names=GRADS, given=both(params, x, above, names))
