"""Initialisers: shapes, distributions, and which fits which activation."""

from collections.abc import Callable
from math import sqrt

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from reference_impl import initializers
from reference_impl.initializers import (
    glorot_normal,
    glorot_uniform,
    he_normal,
    initializer_for,
    normal_init,
    uniform_init,
    zeros_init,
)
from tests.reference_impl.examples import Floats

Initializer = Callable[[int, int, np.random.Generator], Floats]
RANDOM: list[Initializer] = [uniform_init, normal_init, glorot_uniform, glorot_normal, he_normal]
every_random = pytest.mark.parametrize("initializer", RANDOM)

# With a p-value below this a sample is not from the distribution; the seeds are fixed, so a test that passes
# once passes for ever.
UNLIKELY = 1e-3


@every_random
@given(n_in=st.integers(1, 6), n_out=st.integers(1, 6))
def test_a_layer_of_weights_has_a_row_for_each_unit(initializer: Initializer, n_in: int, n_out: int) -> None:
    """The arguments are (n_in, n_out), the result is (n_out, n_in), of float64."""
    for W in (initializer(n_in, n_out, np.random.default_rng(0)), zeros_init(n_in, n_out)):
        assert W.shape == (n_out, n_in)
        assert W.dtype == np.float64


def test_zeros_are_zeros_with_a_generator_and_without() -> None:
    """The generator is accepted as by the others, and not drawn from."""
    rng = np.random.default_rng(0)
    assert not zeros_init(3, 2, rng).any()
    assert rng.random() == np.random.default_rng(0).random()


@pytest.mark.parametrize(("n_in", "n_out"), [(200, 100), (30, 900), (900, 30)])
@pytest.mark.parametrize(
    ("initializer", "limit"),
    [
        (uniform_init, lambda n_in, n_out: 1.0),
        (lambda n_in, n_out, rng: uniform_init(n_in, n_out, rng, 0.3), lambda n_in, n_out: 0.3),
        (glorot_uniform, lambda n_in, n_out: sqrt(6 / (n_in + n_out))),
    ],
    ids=["uniform_init", "uniform_init, 0.3", "glorot_uniform"],
)
def test_uniform_weights_are_even_between_their_limits(
    initializer: Initializer, limit: Callable[[int, int], float], n_in: int, n_out: int
) -> None:
    """A Kolmogorov-Smirnov test against the uniform distribution of the stated limit."""
    W = initializer(n_in, n_out, np.random.default_rng(0))
    bound = limit(n_in, n_out)
    assert np.abs(W).max() <= bound
    assert scipy.stats.kstest(W.ravel(), scipy.stats.uniform(-bound, 2 * bound).cdf).pvalue > UNLIKELY


@pytest.mark.parametrize(("n_in", "n_out"), [(200, 100), (30, 900), (900, 30)])
@pytest.mark.parametrize(
    ("initializer", "variance"),
    [
        (normal_init, lambda n_in, n_out: 1.0),
        (lambda n_in, n_out, rng: normal_init(n_in, n_out, rng, 0.3), lambda n_in, n_out: 0.09),
        (glorot_normal, lambda n_in, n_out: 2 / (n_in + n_out)),
        (he_normal, lambda n_in, n_out: 2 / n_in),
    ],
    ids=["normal_init", "normal_init, 0.3", "glorot_normal", "he_normal"],
)
def test_normal_weights_have_their_mean_and_variance(
    initializer: Initializer, variance: Callable[[int, int], float], n_in: int, n_out: int
) -> None:
    """A Kolmogorov-Smirnov test against the normal distribution around 0 of the stated variance."""
    W = initializer(n_in, n_out, np.random.default_rng(0))
    normal = scipy.stats.norm(0, sqrt(variance(n_in, n_out)))
    assert scipy.stats.kstest(W.ravel(), normal.cdf).pvalue > UNLIKELY


@every_random
def test_the_generator_alone_decides(initializer: Initializer) -> None:
    """The same state gives the same weights, and the next layer other ones."""
    rng = np.random.default_rng(5)
    first, second = initializer(4, 3, rng), initializer(4, 3, rng)
    np.testing.assert_array_equal(initializer(4, 3, np.random.default_rng(5)), first)
    assert np.all(first != second)


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "elu", "gelu", "swish", "mish", "prelu"])
def test_he_fits_the_rectifiers(activation: str) -> None:
    """What cuts the negative half off needs twice the variance."""
    assert initializer_for(activation) == "he_normal"


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "identity", "softmax"])
def test_glorot_fits_the_others(activation: str) -> None:
    """What is symmetric around its middle takes Glorot's."""
    assert initializer_for(activation) == "glorot_uniform"


@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_what_is_recommended_is_there_to_be_called(activation: str) -> None:
    """The name is that of an initialiser of this module."""
    assert getattr(initializers, initializer_for(activation)) in RANDOM
