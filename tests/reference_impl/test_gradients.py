"""The gradients of a batch with dropout and penalties, against slopes of the loss itself."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from reference_impl.gradient_check import numerical_gradient, relative_error
from reference_impl.gradients import batch_gradients, evaluated_loss
from reference_impl.network import backward, forward
from reference_impl.penalties import l1_penalty, l2_penalty
from reference_impl.training import LOSSES
from tests.reference_impl.examples import Floats
from tests.reference_impl.networks import Layers, assert_same, frozen, random_params

RNG_SEED = 3
ACTIVATIONS = ["tanh", "sigmoid", "identity"]
PARAMS = random_params(3, 5, 4, 2)
X = np.random.default_rng(1).normal(size=(6, 3))
Y = np.random.default_rng(2).normal(size=(6, 2))


def gradients(params: Layers = PARAMS, seed: int = RNG_SEED, **options: float) -> Layers:
    """Compute the gradients of the squared error, with the masks of a seed."""
    return batch_gradients(params, X, Y, ACTIVATIONS, "mse", np.random.default_rng(seed), **options)


def test_plain_gradients_are_those_of_the_network() -> None:
    """Without dropout and penalties, forward and backward give the same, and nothing is drawn."""
    y_hat, cache = forward(PARAMS, X, ACTIVATIONS)
    expected = backward(PARAMS, cache, LOSSES["mse"][1](Y, y_hat), ACTIVATIONS)
    assert_same(gradients(), expected)
    assert_same(gradients(seed=4), expected)


@pytest.mark.parametrize("layer", [0, 1, 2])
@pytest.mark.parametrize("part", [0, 1])
def test_penalties_are_in_the_gradients(layer: int, part: int) -> None:
    """Central differences of loss plus penalties agree in the weights and biases of each layer."""

    def objective(array: Floats) -> float:
        pair = list(PARAMS[layer])
        pair[part] = array
        params = [*PARAMS[:layer], (pair[0], pair[1]), *PARAMS[layer + 1 :]]
        y_hat, _ = forward(params, X, ACTIVATIONS)
        return LOSSES["mse"][0](Y, y_hat) + l1_penalty(params, 0.3) + l2_penalty(params, 0.2)

    found = gradients(l1=0.3, l2=0.2)[layer][part]
    assert relative_error(found, numerical_gradient(objective, PARAMS[layer][part])) < 1e-6


def dropped(params: Layers, p: float, seed: int) -> float:
    """Compute the squared error of the network with dropout, written out for its three layers."""
    rng = np.random.default_rng(seed)
    (W1, b1), (W2, b2), (W3, b3) = params
    first = np.tanh(X @ W1.T + b1) * (rng.random((6, 5)) >= p) / (1 - p)
    second = 1 / (1 + np.exp(-(first @ W2.T + b2))) * (rng.random((6, 4)) >= p) / (1 - p)
    return float(np.mean((second @ W3.T + b3 - Y) ** 2))


@pytest.mark.parametrize("layer", [0, 1, 2])
@pytest.mark.parametrize("p", [0.2, 0.5])
def test_dropout_stands_behind_each_hidden_layer(p: float, layer: int) -> None:
    """The gradient is the slope of the loss with the same masks behind both hidden layers, and no third."""

    def objective(W: Floats) -> float:
        return dropped([*PARAMS[:layer], (W, PARAMS[layer][1]), *PARAMS[layer + 1 :]], p, RNG_SEED)

    found = gradients(dropout=p)[layer][0]
    assert relative_error(found, numerical_gradient(objective, PARAMS[layer][0])) < 1e-6
    assert relative_error(found, gradients()[layer][0]) > 1e-2


def test_each_batch_draws_its_own_masks() -> None:
    """One generator makes two different gradients of the same batch."""
    rng = np.random.default_rng(0)
    first, second = (
        batch_gradients(PARAMS, X, Y, ACTIVATIONS, "mse", rng, dropout=0.5)[0][0] for _ in range(2)
    )
    assert not np.allclose(first, second)


def test_a_network_without_hidden_layers_has_nothing_to_drop() -> None:
    """The outputs of the last layer are never excluded."""
    params = random_params(3, 2)
    found, expected = (
        batch_gradients(params, X, Y, ["identity"], "mse", np.random.default_rng(0), dropout=p)
        for p in (0.9, 0.0)
    )
    assert_same(found, expected, rtol=0)


def test_what_is_passed_in_stays_as_it_was() -> None:
    """Arrays that may not be written to are read."""
    assert_same(gradients(frozen(PARAMS), l1=0.1, dropout=0.5), gradients(l1=0.1, dropout=0.5), rtol=0)


def test_the_mean_gradient_of_a_linear_network_is_undropped() -> None:
    """Of 2,000 masks, the mean gradient of the last layer of a linear network is near its plain one."""
    params, activations, rng = random_params(3, 5, 2), ["identity", "identity"], np.random.default_rng(0)
    found = [batch_gradients(params, X, Y, activations, "mse", rng, dropout=0.3)[1][1] for _ in range(2000)]
    plain = batch_gradients(params, X, Y, activations, "mse", rng)[1][1]
    error = np.std(found, axis=0) / np.sqrt(len(found))
    assert_allclose(np.mean(found, axis=0), plain, atol=float(7 * error.max()), rtol=0)


def test_the_loss_is_that_of_the_network() -> None:
    """The number that the loss gives for what the network gives."""
    y_hat, _ = forward(PARAMS, X, ACTIVATIONS)
    assert evaluated_loss(frozen(PARAMS), X, Y, ACTIVATIONS, "mse") == LOSSES["mse"][0](Y, y_hat)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("params", [(np.ones((2, 3)), np.ones(3))]),
        ("X", X[:, :2]),
        ("X", X[0]),
        ("y", Y[:, :1]),
        ("y", Y[:5]),
        ("activations", ["tanh"]),
        ("loss", "mae"),
        ("rng", 0),
        ("l1", -1.0),
        ("l2", np.nan),
        ("dropout", 1.0),
    ],
)
def test_wrong_arguments_are_refused(name: str, value: Any) -> None:
    """Each is named."""
    good: dict[str, Any] = {
        "params": PARAMS,
        "X": X,
        "y": Y,
        "activations": ACTIVATIONS,
        "loss": "mse",
        "rng": np.random.default_rng(0),
    }
    with pytest.raises(ValueError, match=f"`{name}"):
        batch_gradients(**(good | {name: value}))
    if name not in ("rng", "l1", "l2", "dropout"):
        del good["rng"]
        with pytest.raises(ValueError, match=f"`{name}"):
            evaluated_loss(**(good | {name: value}))
