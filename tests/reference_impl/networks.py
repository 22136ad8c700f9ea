"""Small networks that several tests train, and what to compare them with."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.testing import assert_allclose

from tests.reference_impl.examples import Floats, read_only

Layers: TypeAlias = list[tuple[Floats, Floats]]

XOR_ROWS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR = np.array([[0.0], [1.0], [1.0], [0.0]])


def random_params(*sizes: int, seed: int = 0, scale: float = 0.7) -> Layers:
    """Draw weights and biases, none of them 0, for the given numbers of inputs and units."""
    rng = np.random.default_rng(seed)
    return [
        (rng.normal(scale=scale, size=(n_out, n_in)), rng.normal(scale=scale, size=n_out))
        for n_in, n_out in pairwise(sizes)
    ]


def frozen(params: Layers) -> Layers:
    """Copy parameters so that writing to them raises."""
    return [(read_only(W), read_only(b)) for W, b in params]


def flat(params: Layers) -> Floats:
    """Put all weights and biases into one row."""
    return np.concatenate([np.ravel(each) for pair in params for each in pair])


def assert_same(first: Layers, second: Layers, rtol: float = 1e-12, atol: float = 0.0) -> None:
    """Compare two lists of (W, b), shapes too."""
    assert len(first) == len(second)
    for pair, other in zip(first, second, strict=True):
        for a, b in zip(pair, other, strict=True):
            assert np.shape(a) == np.shape(b)
            assert_allclose(a, b, rtol=rtol, atol=atol)
