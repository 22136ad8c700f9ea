import numpy as np
from checks import close, explained, has_shape, layers, layers_close, parts
from otter.test_files import test_case

OK_FORMAT = False
name = "train"
points = None

WORKED_X = np.array([[1.0], [2.0]])
WORKED_Y = np.array([[2.0], [4.0]])
ZEROS = [(np.array([[0.0]]), np.array([0.0]))]
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


# ---- cases


@test_case(points=0.6, failure_message="The step worked by hand comes out, and the loss after it.")
@explained()
def makes_the_step_worked_by_hand(train):
    for learning_rate, w, b, loss in ((0.1, 1.0, 0.6, 1.06), (0.05, 0.5, 0.3, 4.365)):
        arguments = ZEROS, WORKED_X, WORKED_Y, ["identity"], "mse", learning_rate, 1, 2
        ends_in(train, arguments, np.random.default_rng(1), [(np.array([[w]]), np.array([b]))], [loss])


@test_case(points=0.7, failure_message="Each epoch goes on from the one before.")
@explained()
def goes_on_from_epoch_to_epoch(train):
    losses = [1.06, 0.1732, 0.083458]
    for epochs, w, b in ((3, 1.426, 0.828), (2, 1.32, 0.78)):
        arguments = ZEROS, WORKED_X, WORKED_Y, ["identity"], "mse", 0.1, epochs, 2
        params = [(np.array([[w]]), np.array([b]))]
        ends_in(train, arguments, np.random.default_rng(2), params, losses[:epochs])


@test_case(points=0.5, failure_message="After each batch there is an update, after the smaller last one too.")
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
