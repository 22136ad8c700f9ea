"""Activations and their derivatives: values, slopes, extremes, and whatever shape and dtype comes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import autograd
import autograd.numpy as anp
import autograd.scipy.special as asp
import numpy as np
import pytest
import scipy.special
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from reference_impl.activations import (
    ACTIVATIONS,
    identity,
    identity_derivative,
    sigmoid,
    sigmoid_derivative,
    step,
    step_derivative,
    tanh,
    tanh_derivative,
)
from reference_impl.gradient_check import numerical_gradient, relative_error
from reference_impl.rectifiers import (
    elu,
    elu_derivative,
    leaky_relu,
    leaky_relu_derivative,
    prelu,
    prelu_alpha_gradient,
    prelu_derivative,
    relu,
    relu_derivative,
    softplus,
)
from reference_impl.smooth_rectifiers import (
    gelu,
    gelu_derivative,
    mish,
    mish_derivative,
    normal_cdf,
    swish,
    swish_derivative,
)
from tests.reference_impl.examples import Floats, away_from_kinks, read_only

Elementwise = Callable[[np.typing.ArrayLike], np.ndarray]


@dataclass(frozen=True)
class Activation:
    """An activation, its derivative, and its formula as it is written, for automatic differentiation."""

    function: Elementwise
    derivative: Elementwise
    formula: Callable[[Floats], Floats]


EVERY = {
    "identity": Activation(identity, identity_derivative, lambda z: z),
    "step": Activation(step, step_derivative, lambda z: 1.0 * (z >= 0) + 0 * z),
    "sigmoid": Activation(sigmoid, sigmoid_derivative, lambda z: 1 / (1 + anp.exp(-z))),
    "tanh": Activation(tanh, tanh_derivative, lambda z: 1 - 2 / (anp.exp(2 * z) + 1)),
    "relu": Activation(relu, relu_derivative, lambda z: z * (z > 0)),
    "leaky_relu": Activation(leaky_relu, leaky_relu_derivative, lambda z: anp.where(z > 0, z, 0.2 * z)),
    "leaky_relu, 0.5": Activation(
        partial(leaky_relu, alpha=0.5),
        partial(leaky_relu_derivative, alpha=0.5),
        lambda z: anp.where(z > 0, z, 0.5 * z),
    ),
    "prelu": Activation(
        partial(prelu, alpha=-0.3),
        partial(prelu_derivative, alpha=-0.3),
        lambda z: anp.where(z > 0, z, -0.3 * z),
    ),
    "elu": Activation(elu, elu_derivative, lambda z: anp.where(z > 0, z, anp.exp(z) - 1)),
    "elu, 0.2": Activation(
        partial(elu, alpha=0.2),
        partial(elu_derivative, alpha=0.2),
        lambda z: anp.where(z > 0, z, 0.2 * (anp.exp(z) - 1)),
    ),
    "softplus": Activation(softplus, sigmoid, lambda z: anp.log(1 + anp.exp(z))),
    "normal_cdf": Activation(
        normal_cdf,
        lambda z: np.asarray(scipy.stats.norm.pdf(z)),
        lambda z: (1 + asp.erf(z / anp.sqrt(2))) / 2,
    ),
    "gelu": Activation(gelu, gelu_derivative, lambda z: z * (1 + asp.erf(z / anp.sqrt(2))) / 2),
    "swish": Activation(swish, swish_derivative, lambda z: z / (1 + anp.exp(-z))),
    "swish, 3": Activation(
        partial(swish, beta=3.0), partial(swish_derivative, beta=3.0), lambda z: z / (1 + anp.exp(-3 * z))
    ),
    "mish": Activation(mish, mish_derivative, lambda z: z * anp.tanh(anp.log(1 + anp.exp(z)))),
}
every_activation = pytest.mark.parametrize("activation", EVERY.values(), ids=EVERY)
every_function = pytest.mark.parametrize(
    "function",
    [f for each in EVERY.values() for f in (each.function, each.derivative)],
    ids=[f"{name}{kind}" for name in EVERY for kind in ("", "'")],
)
ANY_ARRAY = hnp.arrays(
    st.sampled_from([np.float64, np.float32, np.int64, np.int8, np.uint8, np.bool_]),
    hnp.array_shapes(min_dims=0, max_dims=3, max_side=4),
    elements={"min_value": 0, "max_value": 1},
)


# Values


@pytest.mark.parametrize(
    ("function", "z", "expected"),
    [
        (identity, [-1.5, 0, 2], [-1.5, 0, 2]),
        (step, [-1.5, -0.0, 0, 2], [0, 1, 1, 1]),
        (sigmoid, [-np.log(3), 0, np.log(3)], [0.25, 0.5, 0.75]),
        (tanh, [-np.log(2), 0, np.log(2)], [-0.6, 0, 0.6]),
        (relu, [-1.5, 0, 2], [0, 0, 2]),
        (leaky_relu, [-1.5, 0, 2], [-0.3, 0, 2]),
        (elu, [-np.log(2), 0, 2], [-0.5, 0, 2]),
        (softplus, [0, np.log(3)], [np.log(2), np.log(4)]),
        (gelu, [0, 1], [0, 0.8413447460685429]),
        (swish, [0, np.log(3)], [0, 0.75 * np.log(3)]),
        (mish, [0, np.log(np.e - 1)], [0, np.log(np.e - 1) * np.tanh(1)]),
    ],
)
def test_values_that_can_be_worked_out_by_hand(
    function: Elementwise, z: list[float], expected: list[float]
) -> None:
    """Each activation at a few numbers where its value is known."""
    np.testing.assert_allclose(function(z), expected, rtol=1e-15, atol=1e-16)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (sigmoid, scipy.special.expit),
        (softplus, partial(np.logaddexp, 0)),
        (normal_cdf, scipy.special.ndtr),
        (sigmoid_derivative, scipy.stats.logistic.pdf),
    ],
    ids=["sigmoid", "softplus", "normal_cdf", "sigmoid'"],
)
@given(z=st.floats(-700, 700))
def test_scipy_gives_the_same_to_the_last_digits(ours: Elementwise, theirs: Elementwise, z: float) -> None:
    """Down to 1e-300 they differ by a few roundings of z, which a normal tail makes z² times as large."""
    np.testing.assert_allclose(ours(z), theirs(z), rtol=4e-13, atol=1e-300)


@every_activation
def test_the_function_is_its_formula(activation: Activation) -> None:
    """Between -5 and 5, where the formula as it is written can be computed."""
    z = away_from_kinks((4, 5))
    np.testing.assert_allclose(activation.function(z), activation.formula(z), rtol=1e-12, atol=1e-15)


def test_the_table_pairs_each_name_with_its_function_and_derivative() -> None:
    """The eight names that networks are built of, each as the function of that name has it."""
    assert list(ACTIVATIONS) == [
        "identity", "step", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "softplus",
    ]  # fmt: skip
    for name, pair in ACTIVATIONS.items():
        assert pair == (EVERY[name].function, EVERY[name].derivative)


# Slopes


@every_activation
def test_the_derivative_is_that_of_the_formula(activation: Activation) -> None:
    """Automatic differentiation of the formula as it is written gives the same slopes."""
    z = away_from_kinks((4, 5))
    expected = autograd.elementwise_grad(activation.formula)(z)
    np.testing.assert_allclose(activation.derivative(z), expected, rtol=1e-10, atol=1e-13)


@every_activation
def test_the_derivative_is_the_slope_that_two_calls_measure(activation: Activation) -> None:
    """Weighted by a random gradient from above, so that a slope at the wrong place shows."""
    z, dout = away_from_kinks((4, 5)), np.random.default_rng(1).normal(size=(4, 5))
    measured = numerical_gradient(lambda z: np.sum(dout * activation.function(z)), z)
    if activation is EVERY["step"]:
        assert not measured.any()
        assert not activation.derivative(z).any()
    else:
        assert np.linalg.norm(measured) > 1e-3
        assert relative_error(dout * activation.derivative(z), measured) < 1e-8


@pytest.mark.parametrize(
    ("derivative", "low", "high"),
    [
        (relu_derivative, 0, 1),
        (leaky_relu_derivative, 0.2, 1),
        (partial(prelu_derivative, alpha=-0.3), -0.3, 1),
        (partial(elu_derivative, alpha=0.2), 0.2, 1),
    ],
    ids=["relu", "leaky_relu", "prelu", "elu"],
)
def test_at_a_kink_the_slope_lies_between_the_two_sides(
    derivative: Elementwise, low: float, high: float
) -> None:
    """At 0, from above and from below, any number between the one-sided slopes will do."""
    assert low <= derivative(0) <= high
    assert low <= derivative(-0.0) <= high


def test_the_sigmoid_is_steepest_at_zero() -> None:
    """Its slope is a quarter there, and nowhere more."""
    assert sigmoid_derivative(0) == 0.25
    assert np.max(sigmoid_derivative(np.linspace(-10, 10, 2001))) == 0.25


@pytest.mark.parametrize("alpha", [0.25, [0.25, -0.5, 0.0]], ids=["shared", "one for each unit"])
@pytest.mark.parametrize("shape", [(3,), (6, 3), (2, 4, 3)])
def test_prelu_learns_its_alpha(shape: tuple[int, ...], alpha: np.typing.ArrayLike) -> None:
    """The gradient in alpha is that of two calls, and has alpha's shape, whether or not units share it."""
    z, dout = away_from_kinks(shape), np.random.default_rng(1).normal(size=shape)
    measured = numerical_gradient(lambda a: np.sum(dout * prelu(z, a)), alpha)
    found = prelu_alpha_gradient(dout, z, alpha)
    assert np.shape(found) == np.shape(alpha)
    assert np.linalg.norm(measured) > 1e-3
    assert relative_error(found, measured) < 1e-8


def test_prelu_of_one_number_learns_too() -> None:
    """At -2, an upstream gradient of 3 moves alpha by -6; at 2, by nothing."""
    assert prelu_alpha_gradient(3, -2, 0.25) == -6
    assert prelu_alpha_gradient(3, 2, 0.25) == 0


# Extremes: pytest turns a warning into an error, so these say that none is emitted


@every_function
@given(z=st.floats(-1000, 1000))
def test_a_thousand_either_way_gives_a_finite_number_without_a_warning(
    function: Elementwise, z: float
) -> None:
    """No exponential overflows and nothing infinite is multiplied by 0."""
    assert np.isfinite(function(z))


@pytest.mark.parametrize("name", ACTIVATIONS)
@given(z=st.floats(allow_nan=False, allow_infinity=False))
def test_the_activations_of_networks_take_every_finite_float(name: str, z: float) -> None:
    """Up to 1.8e308 in size, function and derivative stay finite and silent."""
    function, derivative = ACTIVATIONS[name]
    assert np.isfinite(function(z))
    assert np.isfinite(derivative(z))


@pytest.mark.parametrize(
    ("function", "at_minus_1000", "at_1000"),
    [
        (sigmoid, 0, 1),
        (sigmoid_derivative, 0, 0),
        (softplus, 0, 1000),
        (elu, -1, 1000),
        (elu_derivative, 0, 1),
        (gelu, 0, 1000),
        (gelu_derivative, 0, 1),
        (swish, 0, 1000),
        (swish_derivative, 0, 1),
        (mish, 0, 1000),
        (mish_derivative, 0, 1),
    ],
)
def test_far_out_the_limits_are_reached(function: Elementwise, at_minus_1000: float, at_1000: float) -> None:
    """At a thousand either way each function equals its limit."""
    np.testing.assert_array_equal(function([-1000, 1000]), [at_minus_1000, at_1000])


@given(z=st.floats(-1000, 1000))
def test_the_two_sides_of_the_sigmoid_sum_to_one(z: float) -> None:
    """σ(z) + σ(-z) = 1."""
    assert sigmoid(z) + sigmoid(-z) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(
    "function", [identity, sigmoid, tanh, relu, leaky_relu, elu, softplus, gelu, swish, mish]
)
def test_what_is_not_a_number_stays_so(function: Elementwise) -> None:
    """A nan that training came to is not hidden."""
    np.testing.assert_array_equal(function([np.nan, 1.0]), [np.nan, function(1.0)])


# Shapes, dtypes and what belongs to the caller


@every_function
@given(z=ANY_ARRAY)
def test_any_shape_and_real_dtype_gives_float64_of_that_shape(function: Elementwise, z: np.ndarray) -> None:
    """From no axis to three, and each element as if it had come alone."""
    found = function(z)
    assert np.shape(found) == z.shape
    assert np.asarray(found).dtype == np.float64
    alone = [function(float(number)) for number in z.ravel()]
    np.testing.assert_allclose(np.ravel(found), alone, rtol=1e-15)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_of_nothing_comes_nothing(name: str) -> None:
    """An empty batch is passed through, with its shape."""
    for function in ACTIVATIONS[name]:
        assert function(np.zeros((0, 3))).shape == (0, 3)


@every_function
def test_lists_and_views_are_as_good_as_arrays(function: Elementwise) -> None:
    """Nested lists, Fortran's order and every second row are read as they are indexed."""
    z = away_from_kinks((6, 4))
    expected = function(z)
    for same in (z.tolist(), np.asfortranarray(z), tuple(map(tuple, z))):
        np.testing.assert_allclose(function(same), expected, rtol=1e-14)
    np.testing.assert_allclose(function(z[::2]), expected[::2], rtol=1e-14)


@every_function
def test_the_input_stays_as_it_was_and_is_not_the_result(function: Elementwise) -> None:
    """What may not be written to is read, and writing to the result changes nothing else."""
    z = read_only(away_from_kinks((4, 5)))
    assert not np.shares_memory(function(z), z)
