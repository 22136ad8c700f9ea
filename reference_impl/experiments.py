"""The lecture's experiments: what `python -m reference_impl` computes, as plain data.

Each is given a seed, and yields its results one by one where that takes a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np

from reference_impl import initializers
from reference_impl.diagnostics import activation_stds
from reference_impl.fit import fit
from reference_impl.losses import binary_cross_entropy
from reference_impl.network import backward, forward, init_params, multilayer_perceptron
from reference_impl.polynomial import polynomial_experiment
from reference_impl.training import fit_function, train

Layers: TypeAlias = list[tuple[np.ndarray, np.ndarray]]

XOR_ROWS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_ANSWERS = np.array([[0.0], [1.0], [1.0], [0.0]])
XOR_ACTIVATIONS = ["tanh", "sigmoid"]
XOR_EPOCHS = (0, 10, 50, 300)  # when the boundary is looked at

SINE_WIDTHS = (2, 8, 32)
SINE_ACTIVATIONS = ["tanh", "identity"]
SINE_GRID = np.linspace(-np.pi, np.pi, 501).reshape(-1, 1)

POLYNOMIAL: dict[str, Any] = {"degree": 90, "learning_rate": 0.002, "epochs": 500}

N_LAYERS = 10
N_EXAMPLES = 100
DEEP_ACTIVATIONS = ("sigmoid", "tanh", "relu")
# Initialisers by the name that a table shows.
DEEP_INITIALIZERS: dict[str, Callable[[int, int, np.random.Generator], np.ndarray]] = {
    "N(0, 0.01²)": partial(initializers.normal_init, std=0.01),
    "N(0, 1)": initializers.normal_init,
    "Glorot": initializers.glorot_uniform,
    "He": initializers.he_normal,
}
DEEP_WIDTH = 64
DEEP_WIDTHS = (10, 64, 256)  # at which N(0, 1) is looked at: its fate depends on the width


@dataclass(frozen=True)
class Stage:
    """A network on its way to XOR.

    Args:
        epoch: how many epochs it has been trained.
        params: its (W, b), first layer first.
        loss: its binary cross-entropy on the four rows.
        answers: the probability of yes that it gives each row, (4,).
    """

    epoch: int
    params: Layers
    loss: float
    answers: np.ndarray


def xor_stages(seed: int) -> Iterator[Stage]:
    """Train the network of train_boolean on XOR, and look at it after each of XOR_EPOCHS."""
    rng = np.random.default_rng(seed)
    params = init_params([2, 8, 1], initializers.glorot_uniform, rng)
    for before, epoch in pairwise((0, *XOR_EPOCHS)):
        if epoch > before:
            params, _ = train(
                params, XOR_ROWS, XOR_ANSWERS, XOR_ACTIVATIONS, "binary_cross_entropy", 1.0,
                epoch - before, 4, rng,
            )  # fmt: skip
        answers = multilayer_perceptron(params, XOR_ROWS, XOR_ACTIVATIONS)
        yield Stage(epoch, params, binary_cross_entropy(XOR_ANSWERS, answers), answers[:, 0])


@dataclass(frozen=True)
class Approximation:
    """What a network of one hidden layer makes of the sine.

    Args:
        width: how many hidden units it has.
        values: what it gives at SINE_GRID, (501, 1), after 2000 epochs of Adam.
        rmse: the root of its mean squared error there.
        rmse_taught: the same after `fit_function`, which takes 600 steps of plain gradient descent.
    """

    width: int
    values: np.ndarray
    rmse: float
    rmse_taught: float


def sine_approximations(seed: int) -> Iterator[Approximation]:
    """Approximate the sine by networks of each of SINE_WIDTHS."""
    for width in SINE_WIDTHS:
        x, rng = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1), np.random.default_rng(seed)
        found = fit(
            x, np.sin(x), [1, width, 1], SINE_ACTIVATIONS, "mse", rng,
            update="adam", learning_rate=0.005, epochs=2000, batch_size=len(x),
        )  # fmt: skip
        taught = fit_function(np.sin, width, np.random.default_rng(seed))
        values, rough = (
            multilayer_perceptron(params, SINE_GRID, SINE_ACTIVATIONS) for params in (found.params, taught)
        )
        yield Approximation(width, values, _rmse(values), _rmse(rough))


def _rmse(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean((values - np.sin(SINE_GRID)) ** 2)))


@dataclass(frozen=True)
class Curves:
    """How the polynomial does after each epoch.

    Args:
        training: the root mean squared error on the training set, (E,).
        validation: the same on the validation set.
        best_epoch: the epoch, counted from 0, of the smallest validation error.
    """

    training: list[float]
    validation: list[float]
    best_epoch: int


def noisy_parabola() -> tuple[np.ndarray, np.ndarray]:
    """Draw the lecture's data, ½ x² + x + 2 with noise of deviation 1: x, (100, 1), and y, (100,)."""
    legacy = np.random.RandomState(42)  # the lecture's own numbers come from NumPy's legacy generator
    x = 6 * legacy.random_sample((100, 1)) - 3
    return x, (0.5 * x**2 + x + 2 + legacy.standard_normal((100, 1)))[:, 0]


def polynomial_curves(seed: int) -> Curves:
    """Fit ninety powers to the first half of the data, and judge every epoch on both halves."""
    x, y = noisy_parabola()
    judged_on_itself, judged_on_new = (
        polynomial_experiment(x[:50], y[:50], x[half], y[half], rng=np.random.default_rng(seed), **POLYNOMIAL)
        for half in (slice(50), slice(50, None))  # the same seed, so the same run
    )
    return Curves(judged_on_itself[1], judged_on_new[1], judged_on_new[0])


@dataclass(frozen=True)
class Signal:
    """How a signal fares on its way through ten layers, and a gradient on its way back.

    Args:
        activation: the name of the layers' activation.
        initializer: the name of their initialiser, as DEEP_INITIALIZERS has it.
        width: how many units each layer has.
        stds: the standard deviation of what each layer gives, over examples and units.
        gradients: the Frobenius norm of each layer's dW.
    """

    activation: str
    initializer: str
    width: int
    stds: list[float]
    gradients: list[float]

    @property
    def ratio(self) -> float:
        """The first layer's gradient by the last one's: far below 1 it vanishes, far above 1 it explodes."""
        return self.gradients[0] / self.gradients[-1]


def signals(seed: int) -> Iterator[Signal]:
    """Follow the signal for each pair of activation and initialiser, then N(0, 1) at other widths."""
    for activation in DEEP_ACTIVATIONS:
        for initializer in DEEP_INITIALIZERS:
            yield _signal(activation, initializer, DEEP_WIDTH, seed)
    for activation in DEEP_ACTIVATIONS:
        for width in DEEP_WIDTHS:
            if width != DEEP_WIDTH:
                yield _signal(activation, "N(0, 1)", width, seed)


N_SIGNALS = len(DEEP_ACTIVATIONS) * (len(DEEP_INITIALIZERS) + len(DEEP_WIDTHS) - 1)


def _signal(activation: str, initializer: str, width: int, seed: int) -> Signal:
    """Send 100 examples of N(0, 1) forward, and a gradient of N(0, 1) / 100 back."""
    rng, activations = np.random.default_rng(seed), [activation] * N_LAYERS
    params = init_params([width] * (N_LAYERS + 1), DEEP_INITIALIZERS[initializer], rng)
    X, dout = rng.normal(size=(N_EXAMPLES, width)), rng.normal(size=(N_EXAMPLES, width)) / N_EXAMPLES
    _, cache = forward(params, X, activations)
    gradients = [float(np.linalg.norm(dW)) for dW, _ in backward(params, cache, dout, activations)]
    return Signal(activation, initializer, width, activation_stds(params, X, activations), gradients)
