"""Random and extreme inputs to taught functions, within what the lessons say of them: one call at a time.

Each entry of `CALLS` draws a call from a generator: a function that is given the one to be called, and gives
what came of it. The same call can be made again, of another function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

Function = Callable[..., Any]
Call = Callable[[Function], Any]
Draw = Callable[[np.random.Generator], Call]
Layers = list[tuple[Any, Any]]

EXTREMES = np.array([0.0, -0.0, 1.0, -1.0, 1e-300, -1e-9, 36.7, -745.2, 1e3, -1e3, 1e15, -1e15])
NAMES = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "softplus")
SLOPES: tuple[Function, ...] = (
    lambda x: float(np.sum(x**2)),
    lambda x: float(np.prod(x)),
    lambda x: float(np.sum(np.sin(x)) + np.ravel(x)[0]),
)


# ---- numbers in every form that a lesson calls as good as another


def numbers(rng: np.random.Generator, *shape: int) -> Any:
    """Draw numbers: usual, tiny, huge, whole; in an array or in lists."""
    kind = rng.integers(6)
    drawn: Any = rng.normal(0, (1.0, 30.0, 1e-6, 1e6, 1.0, 1.0)[kind], shape)
    if kind == 4:
        drawn = rng.choice(EXTREMES, shape)
    elif kind == 5:
        drawn = rng.integers(-9, 10, shape)
    return in_some_form(rng, drawn)


def in_some_form(rng: np.random.Generator, drawn: Any) -> Any:
    """Give an array as it is, in Fortran's order, read-only, or as lists."""
    form = rng.integers(4)
    drawn = np.asfortranarray(drawn) if form == 1 and np.ndim(drawn) else np.asarray(drawn)
    if form == 2:
        drawn.setflags(write=False)
    return drawn.tolist() if form == 3 else drawn


def some_shape(rng: np.random.Generator) -> tuple[int, ...]:
    """Draw the shape of a number, a row or a table."""
    return tuple(rng.integers(1, 4, rng.integers(3)).tolist())


def batch_or_one(rng: np.random.Generator, width: int) -> tuple[int, ...]:
    """Draw the shape of a batch, or of a single example."""
    return (width,) if rng.random() < 0.3 else (int(rng.integers(1, 5)), width)


def a_number(rng: np.random.Generator) -> float:
    """Draw a number of either sign, a whole one at times."""
    return int(rng.integers(-3, 4)) if rng.random() < 0.3 else float(rng.normal(0, 2))


def not_negative(rng: np.random.Generator) -> float:
    """Draw a number from 0 up."""
    return abs(a_number(rng))


def distributions(rng: np.random.Generator, shape: Sequence[int]) -> Any:
    """Draw rows that sum to 1, one-hot ones at times."""
    if rng.random() < 0.5:
        return in_some_form(rng, np.eye(shape[-1], dtype=int)[rng.integers(shape[-1], size=shape[:-1])])
    drawn = rng.random(shape) + 1e-3
    return in_some_form(rng, drawn / np.sum(drawn, axis=-1, keepdims=True))


def network(rng: np.random.Generator) -> tuple[Layers, list[int], list[str]]:
    """Draw the parameters, widths and activations of a network of one to three layers."""
    widths = rng.integers(1, 4, rng.integers(2, 5)).tolist()
    params: Layers = [(numbers(rng, n_out, n_in), numbers(rng, n_out)) for n_in, n_out in pairwise(widths)]
    return params, widths, rng.choice(NAMES, len(params)).tolist()


# ---- calls


def elementwise(rng: np.random.Generator) -> Call:
    """Numbers of some shape."""
    z = numbers(rng, *some_shape(rng))
    return lambda function: function(z)


def with_alpha(rng: np.random.Generator) -> Call:
    """Numbers of some shape, and what the negative ones are multiplied by, or not."""
    z, alpha = numbers(rng, *some_shape(rng)), [not_negative(rng)] if rng.random() < 0.7 else []
    return lambda function: function(z, *alpha)


def perceptron(rng: np.random.Generator) -> Call:
    """A line and examples."""
    width = int(rng.integers(1, 4))
    X, w, b = numbers(rng, *batch_or_one(rng, width)), numbers(rng, width), a_number(rng)
    return lambda function: function(X, w, b)


def linear_accuracy(rng: np.random.Generator) -> Call:
    """A line, examples and their targets."""
    n, width = rng.integers(1, 5, 2).tolist()
    w, b, X = numbers(rng, width), a_number(rng), numbers(rng, n, width)
    y = in_some_form(rng, rng.integers(0, 2, n))
    return lambda function: function(w, b, X, y)


def dense(rng: np.random.Generator) -> Call:
    """A layer and its inputs."""
    n_in, n_out = rng.integers(1, 4, 2).tolist()
    X, W, b = numbers(rng, *batch_or_one(rng, n_in)), numbers(rng, n_out, n_in), numbers(rng, n_out)
    return lambda function: function(X, W, b)


def dense_backward(rng: np.random.Generator) -> Call:
    """A layer, its inputs, and the gradient in its outputs."""
    n_in, n_out = rng.integers(1, 4, 2).tolist()
    shape = batch_or_one(rng, n_in)
    dout, X, W = numbers(rng, *shape[:-1], n_out), numbers(rng, *shape), numbers(rng, n_out, n_in)
    return lambda function: function(dout, X, W)


def through_layers(rng: np.random.Generator) -> Call:
    """A network and examples."""
    params, widths, names = network(rng)
    X = numbers(rng, *batch_or_one(rng, widths[0]))
    return lambda function: function(params, X, names)


def gradient_ratio(rng: np.random.Generator) -> Call:
    """A network, examples, and the gradient in its outputs."""
    params, widths, names = network(rng)
    shape = batch_or_one(rng, widths[0])
    X, dout = numbers(rng, *shape), numbers(rng, *shape[:-1], widths[-1])
    return lambda function: function(params, X, dout, names)


def backward(rng: np.random.Generator) -> Call:
    """A network, what the reference's forward pass keeps, and the gradient in its outputs."""
    params, widths, names = network(rng)
    shape = batch_or_one(rng, widths[0])
    cache = [
        (numbers(rng, *shape[:-1], n_in), numbers(rng, *shape[:-1], n_out))
        for n_in, n_out in pairwise(widths)
    ]
    dout = numbers(rng, *shape[:-1], widths[-1])
    return lambda function: function(params, cache, dout, names)


def has_symmetry(rng: np.random.Generator) -> Call:
    """A network of few different numbers, so that units often are equal."""
    widths = rng.integers(1, 4, 3).tolist()
    params = [
        (rng.integers(0, 2, (n_out, n_in)), rng.integers(0, 2, n_out)) for n_in, n_out in pairwise(widths)
    ]
    return lambda function: function(params)


def scores(rng: np.random.Generator) -> Call:
    """Scores of an example or of a batch."""
    z = numbers(rng, *batch_or_one(rng, int(rng.integers(1, 5))))
    return lambda function: function(z)


def two_alike(rng: np.random.Generator) -> Call:
    """Two arrays of one shape, which are equal or both zeros at times."""
    shape, kind = some_shape(rng), rng.integers(10)
    first = np.zeros(shape) if kind == 0 else numbers(rng, *shape)
    second = first if kind < 2 else numbers(rng, *shape)
    return lambda function: function(first, second)


def targets_and_scores(rng: np.random.Generator) -> Call:
    """Distributions, and scores of their shape."""
    shape = batch_or_one(rng, int(rng.integers(1, 5)))
    y, z = distributions(rng, shape), numbers(rng, *shape)
    return lambda function: function(y, z)


def numerical_gradient(rng: np.random.Generator) -> Call:
    """A function of an array, and where its slopes are wanted; gives the array too, which is to stay."""
    f, drawn = SLOPES[rng.integers(len(SLOPES))], numbers(rng, *some_shape(rng))
    x = np.array(drawn) if isinstance(drawn, np.ndarray) else drawn  # never a read-only one, says the lesson
    return lambda function: (function(f, x), np.array(x))


def activation_backward(rng: np.random.Generator) -> Call:
    """A gradient, pre-activations and a name."""
    shape, name = some_shape(rng), str(rng.choice(NAMES))
    dout, z = numbers(rng, *shape), numbers(rng, *shape)
    return lambda function: function(dout, z, name)


def gradient_descent_step(rng: np.random.Generator) -> Call:
    """Parameters, gradients of their shapes, and a rate."""
    params, _, _ = network(rng)
    grads = [(numbers(rng, *np.shape(W)), numbers(rng, *np.shape(b))) for W, b in params]
    rate = not_negative(rng)
    return lambda function: function(params, grads, rate)


def minibatches(rng: np.random.Generator) -> Call:
    """Examples, targets, a size and a seed."""
    n, width, size, seed = rng.integers(1, 8, 4).tolist()
    X, y = numbers(rng, n, width), numbers(rng, n)
    return lambda function: list(function(X, y, size, np.random.default_rng(seed)))


def train_boolean(rng: np.random.Generator) -> Call:
    """A table of a function of two truth values, the answers in a row or a column."""
    X, y = in_some_form(rng, rng.integers(0, 2, (4, 2))), rng.integers(0, 2, 4)
    answers, seed = in_some_form(rng, y if rng.random() < 0.5 else y[:, None]), int(rng.integers(99))
    return lambda function: function(X, answers, np.random.default_rng(seed))


def fit_function(rng: np.random.Generator) -> Call:
    """A wave, a width and a seed."""
    (phase, level), (width, seed) = rng.uniform(-1, 1, 2).tolist(), rng.integers(1, 40, 2).tolist()
    return lambda function: function(lambda x: np.sin(x + phase) + level, width, np.random.default_rng(seed))


def dropout_forward(rng: np.random.Generator) -> Call:
    """Outputs of a layer, a share and a seed, in training or not."""
    x, p, seed = numbers(rng, *some_shape(rng)), a_share(rng), int(rng.integers(1 << 30))
    training = [[], [True], [False]][rng.integers(3)]
    return lambda function: function(x, p, np.random.default_rng(seed), *training)


def a_share(rng: np.random.Generator) -> float:
    """Draw a probability of being excluded, 0 at times."""
    return 0.0 if rng.random() < 0.2 else float(rng.uniform(0, 0.99))


def dropout_backward(rng: np.random.Generator) -> Call:
    """A gradient, a mask of its shape and a share."""
    shape, p = some_shape(rng), a_share(rng)
    dout, mask = numbers(rng, *shape), rng.random(shape) >= p
    return lambda function: function(dout, mask, p)


def l2_gradient(rng: np.random.Generator) -> Call:
    """Parameters and a strength."""
    params, _, _ = network(rng)
    beta = not_negative(rng)
    return lambda function: function(params, beta)


def losses_and_patience(rng: np.random.Generator) -> tuple[list[float], int]:
    """Draw losses, equal ones among them and NaN; a number stands before patience runs out."""
    patience, length = rng.integers(1, 5), rng.integers(1, 12)
    losses = rng.choice([np.nan, 0.0, 1.0, 2.0, 3.0, float(rng.normal())], length)
    losses[rng.integers(min(patience, length))] = 1.5
    return losses.tolist(), int(patience)


def stopping_epoch(rng: np.random.Generator) -> Call:
    """A list of losses and a patience."""
    losses, patience = losses_and_patience(rng)
    return lambda function: function(losses, patience)


def early_stopping(rng: np.random.Generator) -> Call:
    """A model that learns in place, its losses known beforehand, and a patience."""
    losses, patience = losses_and_patience(rng)

    def call(function: Function) -> Any:
        params = [(np.zeros((1, 1)), np.zeros(1))]
        steps = iter(losses)

        def step() -> None:
            params[0][0][:] += 1

        return function(step, lambda: next(steps), lambda: params, patience, len(losses))

    return call


def polynomial_experiment(rng: np.random.Generator) -> Call:
    """Some points of a curve, in rows or columns, and how to fit them; no rate so large that it diverges."""
    x, noise = np.sort(rng.uniform(-3, 3, 8)), rng.normal(0, 1, 8)
    curve = 0.5 * x**2 + x + noise
    X_train, y_train = (in_some_form(rng, each[::2].reshape(_row_or_column(rng))) for each in (x, curve))
    X_valid, y_valid = (in_some_form(rng, each[1::2].reshape(_row_or_column(rng))) for each in (x, curve))
    degree, epochs, seed = rng.integers(1, (4, 3, 99)).tolist()
    rate = float(rng.uniform(0.001, 0.1))
    points = X_train, y_train, X_valid, y_valid
    return lambda function: function(*points, degree, rate, epochs, np.random.default_rng(seed))


def _row_or_column(rng: np.random.Generator) -> tuple[int, ...]:
    return (-1,) if rng.random() < 0.5 else (-1, 1)


CALLS: dict[str, Draw] = {
    "perceptron": perceptron,
    "linear_accuracy": linear_accuracy,
    **dict.fromkeys(("sigmoid", "sigmoid_derivative", "relu", "relu_derivative", "softplus"), elementwise),
    **dict.fromkeys(("leaky_relu", "elu", "elu_derivative"), with_alpha),
    "dense": dense,
    **dict.fromkeys(("multilayer_perceptron", "activation_stds", "forward"), through_layers),
    "has_symmetry": has_symmetry,
    **dict.fromkeys(("softmax", "log_softmax"), scores),
    **dict.fromkeys(("mean_squared_error", "mean_absolute_error"), two_alike),
    **dict.fromkeys(("relative_error", "mean_squared_error_gradient"), two_alike),
    "numerical_gradient": numerical_gradient,
    "softmax_cross_entropy_gradient": targets_and_scores,
    "activation_backward": activation_backward,
    "dense_backward": dense_backward,
    "backward": backward,
    "gradient_ratio": gradient_ratio,
    "gradient_descent_step": gradient_descent_step,
    "minibatches": minibatches,
    "train_boolean": train_boolean,
    "fit_function": fit_function,
    "l2_gradient": l2_gradient,
    "dropout_forward": dropout_forward,
    "dropout_backward": dropout_backward,
    "stopping_epoch": stopping_epoch,
    "early_stopping": early_stopping,
    "polynomial_experiment": polynomial_experiment,
}
"""By question, what draws its calls."""
