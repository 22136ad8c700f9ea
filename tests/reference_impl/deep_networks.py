"""Networks of several layers that tests pass forward and backward, and their formula for autograd."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeAlias

import autograd.numpy as anp
import numpy as np
from hypothesis import strategies as st

from tests.reference_impl.examples import Floats

Params: TypeAlias = list[tuple[np.ndarray, np.ndarray]]

# Activations as formulas, for automatic differentiation.
FORMULAS: dict[str, Callable[[Any], Any]] = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + anp.exp(-z)),
    "tanh": anp.tanh,
    "relu": lambda z: anp.where(z > 0, z, 0.0),
    "leaky_relu": lambda z: anp.where(z > 0, z, 0.2 * z),
    "elu": lambda z: anp.where(z > 0, z, anp.exp(z) - 1),
    "softplus": lambda z: anp.log(1 + anp.exp(z)),
}
# Sizes and activations; all sizes of a network differ, so that nothing transposed fits by chance.
DEEP = [
    ([3, 2], ["tanh"]),
    ([3, 5, 2], ["relu", "sigmoid"]),
    ([4, 2, 3, 6, 5], ["leaky_relu", "elu", "softplus", "identity"]),
]


def random_params(sizes: list[int], seed: int = 0) -> Params:
    """Draw weights and biases, none of them 0, for layers of these sizes."""
    rng = np.random.default_rng(seed)
    return [
        (rng.normal(size=(n_out, n_in)) / np.sqrt(n_in), rng.normal(size=n_out))
        for n_in, n_out in pairwise(sizes)
    ]


def formula_of_network(params: Params, X: Floats, activations: list[str]) -> Any:
    """φ(X Wᵀ + b), layer by layer, as it is written."""
    for (W, b), name in zip(params, activations, strict=True):
        X = FORMULAS[name](anp.dot(X, anp.transpose(W)) + b)
    return X


@st.composite
def networks(draw: st.DrawFn) -> tuple[list[int], list[str], int, int]:
    """Draw layer sizes, smooth activations, a number of examples and a seed."""
    sizes = draw(st.lists(st.integers(1, 5), min_size=2, max_size=5))
    smooth = st.sampled_from(["identity", "sigmoid", "tanh", "softplus"])
    activations = draw(st.lists(smooth, min_size=len(sizes) - 1, max_size=len(sizes) - 1))
    return sizes, activations, draw(st.integers(1, 4)), draw(st.integers(0, 2**32 - 1))
