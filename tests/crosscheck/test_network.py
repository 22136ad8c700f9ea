"""Forward and backward passes beside PyTorch's and Keras's, from the same weights, in float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from reference_impl.diagnostics import activation_stds, gradient_ratio
from reference_impl.loss_gradients import (
    binary_cross_entropy_gradient,
    mean_squared_error_gradient,
    softmax_cross_entropy_gradient,
)
from reference_impl.network import backward, dense_backward, forward, multilayer_perceptron
from reference_impl.one_hot import one_hot
from tests.crosscheck.test_activations import OF_TORCH
from tests.reference_impl.deep_networks import DEEP, Params, random_params
from tests.reference_impl.examples import Floats

torch = pytest.importorskip("torch", reason="PyTorch is not installed here: make crosscheck installs it")
functional = torch.nn.functional

pytestmark = pytest.mark.crosscheck

every_depth = pytest.mark.parametrize(("sizes", "activations"), DEEP, ids=["1 layer", "2 layers", "4 layers"])
OF_KERAS = {"identity": "linear", "leaky_relu": "leaky_relu"}  # the others have the same name
N = 7


def draw(*shape: int, seed: int = 1) -> Floats:
    """Draw standard normal numbers."""
    return np.random.default_rng(seed).normal(size=shape)


def leaves(params: Params) -> list[tuple[Any, Any]]:
    """Copy parameters to PyTorch, as what a gradient is wanted in."""
    return [
        (torch.from_numpy(W.copy()).requires_grad_(), torch.from_numpy(b.copy()).requires_grad_())
        for W, b in params
    ]


def outputs_of_torch(params: list[tuple[Any, Any]], X: Floats, activations: list[str]) -> list[Any]:
    """Give what each layer gives, with PyTorch's own linear layer, whose W is (n_out, n_in) as ours."""
    outputs = [torch.from_numpy(X)]
    for (W, b), name in zip(params, activations, strict=True):
        outputs.append(OF_TORCH[name](functional.linear(outputs[-1], W, b)))
    return outputs[1:]


def assert_gradients(found: Params, expected: list[tuple[Any, Any]]) -> None:
    """Compare the gradients of all layers with those that PyTorch has left at its leaves."""
    for (dW, db), (W, b) in zip(found, expected, strict=True):
        np.testing.assert_allclose(dW, W.grad.numpy(), rtol=1e-10, atol=1e-14)
        np.testing.assert_allclose(db, b.grad.numpy(), rtol=1e-10, atol=1e-14)


@every_depth
def test_forward_is_that_of_torch(sizes: list[int], activations: list[str]) -> None:
    """A batch, and one example by itself."""
    params, X = random_params(sizes), draw(N, sizes[0])
    for batch in (X, X[0]):
        expected = outputs_of_torch(leaves(params), batch, activations)[-1].detach().numpy()
        np.testing.assert_allclose(forward(params, batch, activations)[0], expected, rtol=1e-10)


@every_depth
def test_backward_is_that_of_torch(sizes: list[int], activations: list[str]) -> None:
    """Under a random gradient from above, every dW and db."""
    params, X, dout = random_params(sizes), draw(N, sizes[0]), draw(N, sizes[-1], seed=2)
    theirs = leaves(params)
    outputs_of_torch(theirs, X, activations)[-1].backward(torch.from_numpy(dout))
    assert_gradients(backward(params, forward(params, X, activations)[1], dout, activations), theirs)


def test_a_dense_layer_goes_back_as_in_torch() -> None:
    """The gradient in the inputs too."""
    X, (W, b), dout = draw(N, 3), random_params([3, 5])[0], draw(N, 5, seed=2)
    inputs, ((W_leaf, b_leaf),) = torch.from_numpy(X.copy()).requires_grad_(), leaves([(W, b)])
    functional.linear(inputs, W_leaf, b_leaf).backward(torch.from_numpy(dout))
    for ours, theirs in zip(dense_backward(dout, X, W), (inputs, W_leaf, b_leaf), strict=True):
        np.testing.assert_allclose(ours, theirs.grad.numpy(), rtol=1e-10, atol=1e-14)


LOSSES: dict[str, tuple[str, Any, Any, Floats]] = {
    "mse": ("tanh", mean_squared_error_gradient, functional.mse_loss, draw(N, 2, seed=3)),
    "binary_cross_entropy": (
        "sigmoid",
        binary_cross_entropy_gradient,
        functional.binary_cross_entropy,
        np.random.default_rng(3).integers(0, 2, (N, 2)).astype(float),
    ),
    "softmax_cross_entropy": (
        "identity",
        softmax_cross_entropy_gradient,
        functional.cross_entropy,
        one_hot([0, 1, 1, 0, 1, 0, 0], 2),
    ),
}


@pytest.mark.parametrize("loss", LOSSES)
def test_from_the_loss_to_the_first_layer_as_in_torch(loss: str) -> None:
    """The three losses that networks are trained with, through three layers."""
    last, gradient, of_torch, y = LOSSES[loss]
    activations = ["relu", "tanh", last]
    params, X = random_params([4, 6, 3, 2]), draw(N, 4)
    y_hat, cache = forward(params, X, activations)
    theirs = leaves(params)
    of_torch(outputs_of_torch(theirs, X, activations)[-1], torch.from_numpy(y)).backward()
    assert_gradients(backward(params, cache, gradient(y, y_hat), activations), theirs)


def test_signal_and_gradient_through_ten_layers_as_in_torch() -> None:
    """The deviation of what each layer gives, and the first layer's gradient by the last one's."""
    sizes, activations = [16] * 11, ["tanh"] * 10
    params, X, dout = random_params(sizes), draw(N, 16), draw(N, 16, seed=2)
    theirs = leaves(params)
    outputs = outputs_of_torch(theirs, X, activations)
    outputs[-1].backward(torch.from_numpy(dout))
    stds = [each.detach().std(correction=0).item() for each in outputs]
    np.testing.assert_allclose(activation_stds(params, X, activations), stds, rtol=1e-10)
    ratio = (theirs[0][0].grad.norm() / theirs[-1][0].grad.norm()).item()
    assert gradient_ratio(params, X, dout, activations) == pytest.approx(ratio, rel=1e-10)


@every_depth
def test_forward_and_backward_are_those_of_keras(
    sizes: list[int], activations: list[str], keras: Any
) -> None:
    """A sequential model with our weights, its kernels being our W transposed."""
    params, X, dout = random_params(sizes), draw(N, sizes[0]), draw(N, sizes[-1], seed=2)
    model = keras.Sequential([keras.Input((sizes[0],))])
    for (W, b), name in zip(params, activations, strict=True):
        model.add(keras.layers.Dense(len(b), activation=OF_KERAS.get(name, name)))
        model.layers[-1].set_weights([W.T, b])
    y_hat = model(torch.from_numpy(X))
    assert y_hat.dtype == torch.float64
    np.testing.assert_allclose(
        multilayer_perceptron(params, X, activations), y_hat.detach().numpy(), rtol=1e-10
    )
    y_hat.backward(torch.from_numpy(dout))
    found = backward(params, forward(params, X, activations)[1], dout, activations)
    for (dW, db), layer in zip(found, model.layers, strict=True):
        np.testing.assert_allclose(dW, layer.kernel.value.grad.numpy().T, rtol=1e-10, atol=1e-14)
        np.testing.assert_allclose(db, layer.bias.value.grad.numpy(), rtol=1e-10, atol=1e-14)
