import numpy as np
from checks import close, explained, has_shape, layers, layers_close, leaves_unchanged, parts, true
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
