import numpy as np
from checks import close, explained, fresh_rng, has_shape, layers, layers_close, leaves_unchanged, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "train"
points = None

WORKED_X = np.array([[1.0], [2.0]])
WORKED_Y = np.array([[2.0], [4.0]])
ZEROS = [(np.array([[0.0]]), np.array([0.0]))]
AS_IT_WAS = "Parameters, examples and targets are afterwards as they were."
NAMES = "params", "X", "y", "activations", "loss", "learning_rate", "epochs", "batch_size"


def trained(train, params, X, y, activations, loss, learning_rate, epochs, batch_size, rng, given=None):
    """Ask for a training: the parameters, in the shapes that they had, and a loss for each epoch."""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size
    given = given or dict(zip(NAMES, arguments, strict=True))
    new_params, losses = parts(train(*arguments, rng), "params", "losses", given=given)
    claim = f"There is a loss for each of the {epochs} epochs."
    return layers(new_params, params, given=given), has_shape(losses, (epochs,), given=given, claim=claim)


def ends_in(train, arguments, rng, params, losses):
    """Exactly these parameters and losses come back, given copies of the arrays."""
    given = dict(zip(NAMES, arguments, strict=True))
    start, X, y, *settings = arguments
    copies = [(W.copy(), b.copy()) for W, b in start]
    new_params, new_losses = trained(train, copies, X.copy(), y.copy(), *settings, rng, given)
    close(new_losses, losses, given=given, claim="These are the losses on all of X after each epoch.")
    layers_close(new_params, params, given=given)


def drawn_params(rng, *sizes):
    """Draw (W, b) of each layer, for these numbers of inputs and units."""
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.uniform(-1, 1, shape), rng.uniform(-1, 1, shape[0])) for shape in shapes]


# ---- arithmetic: activations with their slopes in terms of the output, losses with their gradients in z


def softmax(z):
    weights = np.exp(z - z.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


OUTPUTS = {"identity": lambda z: z, "tanh": np.tanh, "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
SLOPES = {"identity": np.ones_like, "tanh": lambda a: 1 - a**2, "sigmoid": lambda a: a * (1 - a)}


def outputs_of_layers(params, X, activations):
    outputs = [X]
    for (W, b), activation in zip(params, activations, strict=True):
        outputs.append(OUTPUTS[activation](outputs[-1] @ W.T + b))
    return outputs


def loss_on(params, X, y, activations, loss):
    y_hat = outputs_of_layers(params, X, activations)[-1]
    if loss == "mse":
        return np.mean((y_hat - y) ** 2)
    if loss == "softmax_cross_entropy":
        return -np.sum(y * np.log(softmax(y_hat))) / len(y)
    return -np.mean(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat))


def step(params, X, y, activations, loss, learning_rate):
    """Work out one step on a batch, from the last layer to the first."""
    *inputs, y_hat = outputs_of_layers(params, X, activations)
    if loss == "mse":
        dz = 2 / y.size * (y_hat - y) * SLOPES[activations[-1]](y_hat)
    else:  # with its own last activation, either cross-entropy has what was predicted minus what was true
        dz = (softmax(y_hat) - y) / len(y) if loss == "softmax_cross_entropy" else (y_hat - y) / y.size
    new_params = []
    for place in reversed(range(len(params))):
        W, b = params[place]
        new_params.append((W - learning_rate * dz.T @ inputs[place], b - learning_rate * dz.sum(axis=0)))
        dz = dz @ W * (SLOPES[activations[place - 1]](inputs[place]) if place else 1)
    return new_params[::-1]


def follow(params, X, y, activations, loss, learning_rate, batches):
    """Take a step for each batch, a list of row numbers."""
    for rows in batches:
        params = step(params, X[rows], y[rows], activations, loss, learning_rate)
    return params


def full_batches(params, X, y, activations, loss, learning_rate, epochs):
    """Take one step an epoch, with all examples."""
    losses = []
    for _ in range(epochs):
        params = step(params, X, y, activations, loss, learning_rate)
        losses.append(loss_on(params, X, y, activations, loss))
    return params, losses


WAYS = [[[1, 2], [0]], [[0, 2], [1]], [[0, 1], [2]]]  # to deal out three examples in batches of 2


# ---- cases


@test_case(
    points=0.6,
    failure_message="The step worked by hand comes out, and the loss after it; what went in stays as it was.",
)
@explained()
def makes_the_step_worked_by_hand(train):
    for learning_rate, w, b, loss in ((0.1, 1.0, 0.6, 1.06), (0.05, 0.5, 0.3, 4.365)):
        arguments = ZEROS, WORKED_X, WORKED_Y, ["identity"], "mse", learning_rate, 1, 2
        ends_in(train, arguments, np.random.default_rng(1), [(np.array([[w]]), np.array([b]))], [loss])
    start = [(W.copy(), b.copy()) for W, b in ZEROS]
    leaves_unchanged(train, start, *arguments[1:], np.random.default_rng(1), claim=AS_IT_WAS)


@test_case(points=0.7, failure_message="Each epoch goes on from the one before.")
@explained()
def goes_on_from_epoch_to_epoch(train):
    losses = [1.06, 0.1732, 0.083458]
    for epochs, w, b in ((3, 1.426, 0.828), (2, 1.32, 0.78)):
        arguments = ZEROS, WORKED_X, WORKED_Y, ["identity"], "mse", 0.1, epochs, 2
        params = [(np.array([[w]]), np.array([b]))]
        ends_in(train, arguments, np.random.default_rng(2), params, losses[:epochs])


@test_case(
    points=0.5,
    failure_message="After each batch, a smaller last one too, there is an update; each epoch is dealt anew.",
)
@explained()
def updates_after_each_batch(train):
    # All examples are alike, x = y = 1, so the order does not count. With W = b, each update multiplies the
    # error W + b - 1 by 1 - 4 * 0.1, whatever the size of the batch.
    for n, batch_size, updates in ((5, 2, 3), (4, 2, 2), (5, 5, 1)):
        ones = np.ones((n, 1))
        errors = [-(0.6 ** (updates * epochs)) for epochs in (1, 2)]
        end = (1 + errors[-1]) / 2
        arguments = ZEROS, ones, ones, ["identity"], "mse", 0.1, 2, batch_size
        params = [(np.array([[end]]), np.array([end]))]
        ends_in(train, arguments, np.random.default_rng(n), params, np.square(errors))
    # Where X is 0, a step on one example at this learning rate makes b its target, so the loss after an epoch
    # tells which example came last. In 25 epochs that is always the same one with 3^-24 < 4e-12.
    start = [(W.copy(), b.copy()) for W, b in ZEROS]
    arguments = start, np.zeros((3, 1)), np.array([[0.0], [1.0], [3.0]]), ["identity"], "mse", 0.5, 25, 1
    given = (
        "params = [([[0]], [0])], X = [[0], [0], [0]], y = [[0], [1], [3]], learning_rate = 0.5, batches of 1"
    )
    _, losses = trained(train, *arguments, np.random.default_rng(3), given)
    for epoch, loss in enumerate(losses):
        nearest = min((10 / 3, 5 / 3, 13 / 3), key=lambda right, loss=loss: abs(right - loss))
        close(loss, nearest, given=given, claim=f"The example that came last in epoch {epoch} is learned.")
    claim = "Not every epoch has the same order: the example that comes last is another one now and then."
    true(np.ptp(losses) > 0.5, claim, given=given, expected="losses of 10/3, 5/3 and 13/3", got=losses)


@test_case(
    points=0.6,
    hidden=True,
    failure_message="With any layers and each of the losses, full batches give what is computed by hand.",
)
@explained(like="goes_on_from_epoch_to_epoch")
def trains_any_layers_by_each_loss(train):
    rng = fresh_rng()
    seeds = rng.integers(2**32, size=4)
    for seed, (sizes, activations, loss) in zip(
        seeds,
        (
            ((3, 2), ["identity"], "mse"),
            ((2, 4, 1), ["tanh", "sigmoid"], "binary_cross_entropy"),
            ((3, 5, 4), ["tanh", "identity"], "softmax_cross_entropy"),
            ((2, 3, 4, 2), ["sigmoid", "tanh", "sigmoid"], "mse"),
        ),
        strict=True,
    ):
        params, X = drawn_params(rng, *sizes), rng.normal(size=(6, sizes[0]))
        y = softmax(rng.normal(size=(6, sizes[-1]))) if sizes[-1] > 1 else rng.uniform(0.1, 0.9, (6, 1))
        problem, rate = (X, y, activations, loss), rng.uniform(0.2, 0.8)
        expected = full_batches(params, *problem, rate, 3)
        ends_in(train, (params, *problem, rate, 3, 6), np.random.default_rng(seed), *expected)


@test_case(
    points=0.5,
    hidden=True,
    failure_message="Batches share out all examples, and each step takes the mean over its own batch.",
)
@explained(like="updates_after_each_batch")
def steps_by_the_mean_of_each_batch(train):
    # Three examples in batches of 2 can be dealt out in three ways; two epochs in nine. One of them it is.
    rng = fresh_rng()
    for seed in rng.integers(2**32, size=2):
        params, X, y = drawn_params(rng, 2, 3, 1), rng.normal(size=(3, 2)), rng.normal(size=(3, 1))
        problem = X, y, ["tanh", "identity"], "mse"
        found = []
        for first in (follow(params, *problem, 0.3, way) for way in WAYS):
            for second in (follow(first, *problem, 0.3, way) for way in WAYS):
                found.append((second, [loss_on(each, *problem) for each in (first, second)]))
        given = dict(zip(NAMES, (params, *problem, 0.3, 2, 2), strict=True))
        new_params, losses = trained(train, params, *problem, 0.3, 2, 2, np.random.default_rng(seed))
        nearest = min(found, key=lambda end: np.abs(np.subtract(end[1], losses)).max())
        claim = "Of all ways to deal out three examples in batches of 2, the nearest has these losses."
        close(losses, nearest[1], given=given, claim=claim)
        layers_close(new_params, nearest[0], given=given)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Each epoch has an order of its own, and all chance is that of rng.",
)
@explained(like="updates_after_each_batch", repeats=True)
def deals_anew_in_each_epoch(train):
    # Three examples in batches of 2 are dealt out in one of three ways. 25 epochs have the same throughout,
    # or two trainings the same 25, with 3^-24 + 3^-25 < 5e-12. No line fits the examples, so losses differ.
    rng = fresh_rng()
    seed = int(rng.integers(2**32))
    params, X = drawn_params(rng, 1, 1), np.array([[1.0], [0.0], [-1.0]])
    problem = X, rng.uniform(1, 2, (3, 1)) * [[1], [-1], [1]], ["identity"], "mse"
    arguments = params, *problem, 0.2, 25, 2
    first, again, other = (
        trained(train, *arguments, np.random.default_rng(each))[1] for each in (seed, seed, seed + 1)
    )
    given, orders = dict(zip(NAMES, arguments, strict=True)), []
    for epoch, loss in enumerate(first):
        ends = [follow(params, *problem, 0.2, way) for way in WAYS]
        losses = [loss_on(end, *problem) for end in ends]
        nearest = int(np.argmin(np.abs(np.subtract(losses, loss))))
        claim = f"Of all ways to deal out three examples, the nearest has this loss after epoch {epoch}."
        close(loss, losses[nearest], given=given, claim=claim)
        params = ends[nearest]
        orders.append(nearest)
    true(len(set(orders)) > 1, "The examples are dealt out in more ways than one.", given=given, got=orders)
    close(again, first, given=given, claim="A generator in the same state gives the same losses.")
    true(first.tolist() != other.tolist(), "Another state gives another order.", given=given, got=other)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="The last loss is that on all of X of the parameters that come back.",
)
@explained(like="goes_on_from_epoch_to_epoch")
def ends_with_the_loss_of_what_it_returns(train):
    rng = fresh_rng()
    seed = rng.integers(2**32)
    params, X = drawn_params(rng, 3, 4, 2), rng.normal(size=(11, 3))
    for loss, epochs, batch_size in (("mse", 4, 4), ("softmax_cross_entropy", 3, 3), ("mse", 1, 2)):
        problem = X, softmax(rng.normal(size=(11, 2))), ["tanh", "identity"], loss
        arguments = params, *problem, 0.1, epochs, batch_size
        new_params, losses = trained(train, *arguments, np.random.default_rng(seed))
        given = dict(zip(NAMES, arguments, strict=True))
        moved = max(np.abs(new - old).max() for new, old in zip(new_params[0], params[0], strict=True))
        true(moved > 1e-6, "Training moves the parameters.", given=given, got=new_params)
        close(losses[-1], loss_on(new_params, *problem), given=given)
    # steps that are too long: each epoch is worse than the one before
    ones, shown = np.ones((4, 1)), "x = y = 1, an error that each update multiplies by -1.4"
    arguments = ZEROS, ones, ones, ["identity"], "mse", 0.6, 3, 4
    new_params, losses = trained(train, *arguments, np.random.default_rng(seed), shown)
    close(losses[-1], loss_on(new_params, ones, ones, ["identity"], "mse"), given=shown)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A batch size above N means all examples; a last batch of one counts as any other.",
)
@explained(like="updates_after_each_batch", robustness=True)
def takes_any_batch_size(train):
    rng = fresh_rng()
    params, X, y = drawn_params(rng, 2, 3, 1), rng.normal(size=(5, 2)), rng.normal(size=(5, 1))
    problem = X, y, ["tanh", "identity"], "mse"
    for batch_size in (5, 6, 100):
        expected = full_batches(params, *problem, 0.3, 2)
        ends_in(train, (params, *problem, 0.3, 2, batch_size), np.random.default_rng(batch_size), *expected)
    alike = np.tile(X[:1], (5, 1)), np.tile(y[:1], (5, 1)), ["tanh", "identity"], "mse"
    for batch_size, updates in ((4, 2), (1, 5)):
        end = follow(params, *alike, 0.3, [[0]] * updates)
        arguments = params, *alike, 0.3, 1, batch_size
        ends_in(train, arguments, np.random.default_rng(batch_size), end, [loss_on(end, *alike)])


@test_case(
    points=0.3, hidden=True, failure_message="Parameters, examples and targets are afterwards what they were."
)
@explained(like="makes_the_step_worked_by_hand", robustness=True)
def leaves_what_it_is_given_alone(train):
    rng = fresh_rng()
    params, X, y = drawn_params(rng, 2, 3, 1), rng.normal(size=(5, 2)), rng.normal(size=(5, 1))
    problem = X, y, ["tanh", "identity"], "mse"
    expected = full_batches(params, *problem, 0.3, 2)
    ends_in(train, (params, *problem, 0.3, 2, 5), np.random.default_rng(1), *expected)
    got = leaves_unchanged(train, params, *problem, 0.3, 2, 5, np.random.default_rng(2), claim=AS_IT_WAS)
    layers_close(parts(got, "params", "losses")[0], expected[0], given="the same, for the second time")
    leaves_unchanged(train, params, *problem, 0.3, 2, 2, np.random.default_rng(3), claim=AS_IT_WAS)


@test_case(
    points=0.3, hidden=True, failure_message="Lists, tuples and whole numbers are as good as float arrays."
)
@explained(like="goes_on_from_epoch_to_epoch", robustness=True)
def takes_arguments_of_any_kind(train):
    rng = fresh_rng()
    params = [(rng.integers(-2, 3, (3, 2)), rng.integers(-2, 3, 3)), (np.array([[1, -1, 2]]), np.array([1]))]
    X, y = rng.integers(-3, 4, (4, 2)), rng.integers(0, 2, (4, 1))
    settings = ["tanh", "sigmoid"], "binary_cross_entropy", 0.5, 2
    expected = full_batches(params, X, y, *settings)
    in_lists = [(W.tolist(), b.tolist()) for W, b in params]
    in_tuples = tuple((tuple(map(tuple, W)), tuple(b)) for W, b in in_lists)
    for start, examples, targets, activations in (
        ([(W / 1, b / 1) for W, b in params], X / 1, y / 1, settings[0]),
        (params, X, y, tuple(settings[0])),
        (in_lists, X.tolist(), y.tolist(), settings[0]),
        (in_tuples, tuple(map(tuple, X.tolist())), tuple(map(tuple, y.tolist())), tuple(settings[0])),
    ):
        arguments = start, examples, targets, activations, *settings[1:], 4
        given = dict(zip(NAMES, arguments, strict=True))
        got = parts(train(*arguments, np.random.default_rng(1)), "params", "losses", given=given)
        layers_close(got[0], expected[0], given=given)
        close(got[1], expected[1], given=given)
