"""The loop that is taught: forward, loss, backward, update, batch after batch and epoch after epoch.

Here the parts of the course come together. `reference_impl.fit` goes round the same loop with everything
else: other update rules, penalties, dropout, early stopping, and a bar that shows how far it is.
"""

from collections.abc import Callable

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.arguments import (
    array,
    checked,
    choice,
    choices,
    function,
    generator,
    layers,
    number,
    whole,
)
from reference_impl.batches import minibatches
from reference_impl.initializers import glorot_uniform
from reference_impl.loss_gradients import (
    binary_cross_entropy_gradient,
    mean_squared_error_gradient,
    softmax_cross_entropy_gradient,
)
from reference_impl.losses import binary_cross_entropy, mean_squared_error, softmax_cross_entropy
from reference_impl.network import backward, forward, init_params
from reference_impl.updates import gradient_descent_step

# The losses that networks are trained with, by name: the loss and its gradient, both of (y, y_hat).
LOSSES = {
    "mse": (mean_squared_error, mean_squared_error_gradient),
    "binary_cross_entropy": (binary_cross_entropy, binary_cross_entropy_gradient),
    "softmax_cross_entropy": (softmax_cross_entropy, softmax_cross_entropy_gradient),
}


@checked(
    params=layers(),
    X=array("N D"),
    y=array("N K"),
    activations=choices(ACTIVATIONS),
    loss=choice(LOSSES),
    learning_rate=number(above=0),
    epochs=whole(at_least=1),
    batch_size=whole(at_least=1),
    rng=generator(),
)
def train(
    params: list[tuple[np.ndarray, np.ndarray]],
    X: np.typing.ArrayLike,
    y: np.typing.ArrayLike,
    activations: list[str],
    loss: str,
    learning_rate: float,
    epochs: int,
    batch_size: int,
    rng: np.random.Generator,
) -> tuple[list[tuple[np.ndarray, np.ndarray]], list[float]]:
    """Train a network by gradient descent on mini-batches, at a fixed learning rate.

    Args:
        params: (W, b) of each layer to start from, first layer first.
        X: examples, (N, n_in), one row an example.
        y: their targets, (N, n_out).
        activations: the name of each layer's activation, a key of ACTIVATIONS.
        loss: the name of the loss, a key of LOSSES. "binary_cross_entropy" asks for "sigmoid" as the last
            activation, "softmax_cross_entropy" for "identity": it takes scores.
        learning_rate: what a gradient is multiplied by, above 0.
        epochs: how many times all examples are seen, at least 1.
        batch_size: how many examples an update sees, at least 1.
        rng: draws the order of the examples, anew each epoch.

    Returns:
        The parameters after the last epoch, and the loss on all of X after each epoch.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            grads = backward(params, cache, gradient_of(y_batch, y_hat), activations)
            params = gradient_descent_step(params, grads, learning_rate)
        y_hat, _ = forward(params, X, activations)
        losses.append(loss_of(y, y_hat))
    return params, losses


@checked(X=array("N 2"), y=array("N", "N 1", low=0, high=1), rng=generator())
def train_boolean(
    X: np.typing.ArrayLike, y: np.typing.ArrayLike, rng: np.random.Generator
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Teach a truth table of two inputs, such as XOR, to a network with eight hidden units.

    The network is 2-8-1, tanh then sigmoid, with Glorot's uniform weights; it sees the whole table at once,
    300 times, at a learning rate of 1.

    Args:
        X: the rows of the table, (N, 2), of 0 and 1.
        y: the answer to each row, 0 or 1, (N,) or (N, 1).
        rng: draws the first weights.

    Returns:
        The trained parameters, (W, b) of both layers.
    """
    params = init_params([2, 8, 1], glorot_uniform, rng)
    y = np.reshape(y, (-1, 1))  # as the network gives them
    params, _ = train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)
    return params


@checked(f=function(), width=whole(at_least=1), rng=generator())
def fit_function(
    f: Callable[[np.ndarray], np.ndarray], width: int, rng: np.random.Generator
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Approximate a function on [-π, π] by a network with one hidden layer.

    The network is 1-width-1, tanh then identity, with Glorot's uniform weights; it sees 64 points, evenly
    spaced from -π to π, in mini-batches of 32, 300 times, at a learning rate of 0.05.

    Args:
        f: what is approximated: takes and returns (N, 1).
        width: how many hidden units there are, at least 1.
        rng: draws the first weights and the order of the points.

    Returns:
        The trained parameters, (W, b) of both layers.

    Source: that width is enough, Hornik, Stinchcombe and White 1989,
        https://doi.org/10.1016/0893-6080(89)90020-8.
    """
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)  # (64, 1)
    params = init_params([1, width, 1], glorot_uniform, rng)
    params, _ = train(params, x, f(x), ["tanh", "identity"], "mse", 0.05, 300, 32, rng)
    return params
