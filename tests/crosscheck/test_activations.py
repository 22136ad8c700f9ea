"""Activations and their derivatives beside PyTorch's and Keras's, in float64."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

from reference_impl.activations import ACTIVATIONS
from reference_impl.rectifiers import elu, elu_derivative, prelu, prelu_alpha_gradient, prelu_derivative
from reference_impl.smooth_rectifiers import (
    gelu,
    gelu_derivative,
    mish,
    mish_derivative,
    swish,
    swish_derivative,
)
from tests.reference_impl.examples import Floats, away_from_kinks

torch = pytest.importorskip("torch", reason="PyTorch is not installed here: make crosscheck installs it")
functional = torch.nn.functional

pytestmark = pytest.mark.crosscheck

Elementwise = Callable[[np.typing.ArrayLike], np.ndarray]

PAIRS: dict[str, tuple[Elementwise, Elementwise]] = {
    **ACTIVATIONS,
    "elu of 0.2": (partial(elu, alpha=0.2), partial(elu_derivative, alpha=0.2)),
    "prelu": (partial(prelu, alpha=-0.3), partial(prelu_derivative, alpha=-0.3)),
    "gelu": (gelu, gelu_derivative),
    "swish": (swish, swish_derivative),
    "mish": (mish, mish_derivative),
}
OF_TORCH: dict[str, Callable[[Any], Any]] = {
    "identity": lambda z: z * 1,
    "step": lambda z: torch.heaviside(z, torch.ones(1, dtype=z.dtype)),
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": partial(functional.leaky_relu, negative_slope=0.2),
    "elu": functional.elu,
    "elu of 0.2": partial(functional.elu, alpha=0.2),
    "prelu": lambda z: functional.prelu(z, torch.tensor(-0.3, dtype=z.dtype)),
    "softplus": partial(functional.softplus, threshold=1000),  # by default it gives z above 20
    "gelu": functional.gelu,
    "swish": functional.silu,
    "mish": functional.mish,
}
OF_KERAS: dict[str, Callable[[Any, Any], Any]] = {
    "identity": lambda keras, z: keras.activations.linear(z),
    "sigmoid": lambda keras, z: keras.activations.sigmoid(z),
    "tanh": lambda keras, z: keras.activations.tanh(z),
    "relu": lambda keras, z: keras.activations.relu(z),
    "leaky_relu": lambda keras, z: keras.activations.leaky_relu(z, negative_slope=0.2),
    "elu": lambda keras, z: keras.activations.elu(z),
    "elu of 0.2": lambda keras, z: keras.activations.elu(z, alpha=0.2),
    "softplus": lambda keras, z: keras.activations.softplus(z),
    "gelu": lambda keras, z: keras.activations.gelu(z),
    "swish": lambda keras, z: keras.activations.silu(z),
    "mish": lambda keras, z: keras.activations.mish(z),
}
Z = np.concatenate([away_from_kinks((100,)), np.linspace(-19, 19, 100)])


@pytest.mark.parametrize("name", PAIRS)
def test_the_function_is_that_of_torch(name: str) -> None:
    """From -19 to 19, to ten digits; what is below 1e-13 is compared to that."""
    expected = OF_TORCH[name](torch.from_numpy(Z)).numpy()
    np.testing.assert_allclose(PAIRS[name][0](Z), expected, rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("name", sorted(PAIRS.keys() - {"step"}))  # PyTorch does not differentiate its step
def test_the_derivative_is_the_gradient_of_torch(name: str) -> None:
    """Under a random gradient from above."""
    dout = np.random.default_rng(1).normal(size=Z.shape)
    leaf = torch.from_numpy(Z.copy()).requires_grad_()
    OF_TORCH[name](leaf).backward(torch.from_numpy(dout))
    np.testing.assert_allclose(dout * PAIRS[name][1](Z), leaf.grad.numpy(), rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("name", OF_KERAS)
def test_the_function_is_that_of_keras(name: str, keras: Any) -> None:
    """By its name in `keras.activations`."""
    expected = OF_KERAS[name](keras, torch.from_numpy(Z)).numpy()
    assert expected.dtype == np.float64
    np.testing.assert_allclose(PAIRS[name][0](Z), expected, rtol=1e-10, atol=1e-13)


def test_the_lecture_names_are_those_of_keras(keras: Any) -> None:
    """Keras knows every activation of the table by name, but the step, which cannot be trained."""
    known = {name: "linear" if name == "identity" else name for name in ACTIVATIONS if name != "step"}
    assert all(callable(keras.activations.get(theirs)) for theirs in known.values())


@pytest.mark.parametrize("alpha", [[0.25], [0.25, -0.5, 0.1]], ids=["shared", "one for each unit"])
def test_prelu_learns_its_alpha_as_in_torch(alpha: list[float]) -> None:
    """The gradient in alpha, for one number and for one a unit."""
    z, dout = away_from_kinks((6, 3)), np.random.default_rng(1).normal(size=(6, 3))
    leaf = torch.tensor(alpha, dtype=torch.float64, requires_grad=True)
    functional.prelu(torch.from_numpy(z), leaf).backward(torch.from_numpy(dout))
    ours: Floats = prelu_alpha_gradient(dout, z, alpha if len(alpha) > 1 else alpha[0])
    np.testing.assert_allclose(np.ravel(ours), leaf.grad.numpy(), rtol=1e-10)
