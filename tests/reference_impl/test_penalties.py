"""The penalties and their gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from reference_impl.gradient_check import numerical_gradient, relative_error
from reference_impl.penalties import l1_gradient, l1_penalty, l2_gradient, l2_penalty
from tests.reference_impl.examples import Floats
from tests.reference_impl.networks import Layers, assert_same, frozen, random_params

Penalty = Callable[[Layers, float], float]
Gradient = Callable[[Layers, float], Layers]

PARAMS = random_params(3, 4, 2)
EXAMPLE: Layers = [
    (np.array([[1.0, -2.0]]), np.array([10.0])),
    (np.array([[-3.0], [0.0]]), np.array([5.0, 7.0])),
]
PAIRS = [(l1_penalty, l1_gradient), (l2_penalty, l2_gradient)]
both = pytest.mark.parametrize(("penalty", "gradient"), PAIRS, ids=["l1", "l2"])


def test_the_penalties_of_a_small_network() -> None:
    """Sizes add up to 6 and squares to 14; biases are free."""
    assert l1_penalty(EXAMPLE, 0.5) == pytest.approx(3.0, rel=1e-15)
    assert l2_penalty(EXAMPLE, 0.5) == pytest.approx(7.0, rel=1e-15)


def test_the_gradients_of_a_small_network() -> None:
    """α times the sign, 2 β times the weight, and 0 for every bias."""
    zeros = [np.zeros(1), np.zeros(2)]
    signs = [np.array([[0.5, -0.5]]), np.array([[-0.5], [0.0]])]
    twice = [np.array([[1.0, -2.0]]), np.array([[-3.0], [0.0]])]
    assert_same(l1_gradient(EXAMPLE, 0.5), list(zip(signs, zeros, strict=True)))
    assert_same(l2_gradient(EXAMPLE, 0.5), list(zip(twice, zeros, strict=True)))


@both
@pytest.mark.parametrize("layer", [0, 1])
def test_a_gradient_is_the_slope_of_its_penalty(penalty: Penalty, gradient: Gradient, layer: int) -> None:
    """Central differences agree in every weight, and are 0 in every bias."""

    def price(W: Floats, b: Floats) -> float:
        return penalty([*PARAMS[:layer], (W, b), *PARAMS[layer + 1 :]], 0.3)

    (W, b), (dW, db) = PARAMS[layer], gradient(PARAMS, 0.3)[layer]
    assert np.linalg.norm(dW) > 0.1
    assert relative_error(dW, numerical_gradient(lambda V: price(V, b), W)) < 1e-6
    assert_array_equal(db, numerical_gradient(lambda c: price(W, c), b))


@both
@given(price=st.floats(0, 100))
def test_a_price_multiplies(penalty: Penalty, gradient: Gradient, price: float) -> None:
    """At twice the price all is twice as much, and at 0 nothing is left."""
    assert penalty(PARAMS, price) == pytest.approx(price * penalty(PARAMS, 1.0), rel=1e-12)
    expected = [(price * W, price * b) for W, b in gradient(PARAMS, 1.0)]
    assert_same(gradient(PARAMS, price), expected)
    assert penalty(PARAMS, 0.0) == 0


@both
def test_what_is_passed_in_stays_as_it_was(penalty: Penalty, gradient: Gradient) -> None:
    """Arrays that may not be written to are read, and the gradient shares none of them."""
    params = frozen(PARAMS)
    assert type(penalty(params, 0.1)) is float
    assert not any(
        np.shares_memory(dW, W) for (dW, _), (W, _) in zip(gradient(params, 0.5), params, strict=True)
    )


@both
def test_lists_tuples_and_integers_are_parameters_too(penalty: Penalty, gradient: Gradient) -> None:
    """The same numbers give the same floats."""
    listed: Any = tuple((W.astype(int).tolist(), tuple(b)) for W, b in EXAMPLE)
    assert penalty(listed, 1) == penalty(EXAMPLE, 1.0)
    assert_same(gradient(listed, 1), gradient(EXAMPLE, 1.0), rtol=0)


@both
@pytest.mark.parametrize("price", [-0.1, np.nan, np.inf, "1", None])
def test_a_price_that_is_none_is_refused(penalty: Penalty, gradient: Gradient, price: float) -> None:
    """A negative one would reward large weights."""
    for function in (penalty, gradient):
        with pytest.raises(ValueError, match=r"`(alpha|beta)` is"):
            function(PARAMS, price)


@both
@pytest.mark.parametrize("params", [[], [(np.ones((2, 3)), np.ones(3))], [np.ones((2, 2))], 5.0])
def test_parameters_that_are_none_are_refused(penalty: Penalty, gradient: Gradient, params: Layers) -> None:
    """A list of pairs (W, b) that fit each other is asked for."""
    for function in (penalty, gradient):
        with pytest.raises(ValueError, match="`params"):
            function(params, 0.1)
