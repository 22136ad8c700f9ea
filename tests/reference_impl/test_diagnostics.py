"""Signals and gradients through depth, and units that are copies of each other."""

from functools import partial

import numpy as np
import pytest

from reference_impl.diagnostics import activation_stds, gradient_ratio, has_symmetry
from reference_impl.initializers import glorot_uniform, he_normal, normal_init, zeros_init
from reference_impl.network import backward, forward, init_params
from tests.reference_impl.deep_networks import DEEP, Params, random_params

WIDTH, DEPTH = 64, 10


def deep_network(initializer: object, seed: int = 0) -> Params:
    """Make ten layers of 64 units."""
    return init_params([WIDTH] * (DEPTH + 1), initializer, np.random.default_rng(seed))  # type: ignore[arg-type]  # an initialiser


def draw(*shape: int, seed: int = 1) -> np.ndarray:
    """Draw standard normal numbers."""
    return np.random.default_rng(seed).normal(size=shape)


# The size of the signal


def test_the_deviations_are_those_of_each_layers_outputs() -> None:
    """Over all examples and units, after the activation, divided by their number and not by one less."""
    sizes, activations = DEEP[2]
    params, X = random_params(sizes), draw(5, sizes[0])
    y_hat, cache = forward(params, X, activations)
    outputs = [*(inputs for inputs, _ in cache[1:]), y_hat]
    expected = [np.sqrt(np.mean((a - a.mean()) ** 2)) for a in outputs]
    found = activation_stds(params, X, activations)
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    assert all(type(std) is float for std in found)


def test_one_example_has_deviations_too() -> None:
    """(n_in,) is a batch of one."""
    params = random_params([3, 5, 2])
    x = draw(3)
    assert activation_stds(params, x, ["tanh", "tanh"]) == activation_stds(params, x[None], ["tanh", "tanh"])


@pytest.mark.parametrize(
    ("activation", "initializer", "low", "high"),
    [
        ("relu", he_normal, 0.3, 2),
        ("tanh", glorot_uniform, 0.2, 0.6),
        ("tanh", partial(normal_init, std=0.01), 0, 1e-6),
        ("relu", normal_init, 1e5, np.inf),
    ],
)
def test_through_ten_layers_the_signal_lives_dies_or_explodes(
    activation: str, initializer: object, low: float, high: float
) -> None:
    """He keeps ReLU's signal and Glorot tanh's; weights too small kill it, weights too large blow it up."""
    stds = activation_stds(deep_network(initializer), draw(100, WIDTH), [activation] * DEPTH)
    assert low <= stds[-1] <= high


# Copies


def test_zeros_leave_copies_and_random_weights_do_not() -> None:
    """What all initialisers but one are for."""
    rng = np.random.default_rng(0)
    assert has_symmetry(init_params([3, 4, 2], zeros_init, rng))
    assert not has_symmetry(init_params([3, 4, 2], he_normal, rng))


@pytest.mark.parametrize("layer", [0, 1])
def test_a_copy_in_any_hidden_layer_is_found(layer: int) -> None:
    """Incoming weights, bias and outgoing weights: all three the same, wherever the two units stand."""
    params = random_params([3, 5, 4, 2])
    assert not has_symmetry(params)
    (W, b), (W_next, _) = params[layer], params[layer + 1]
    W[3], b[3], W_next[:, 3] = W[1], b[1], W_next[:, 1]
    assert has_symmetry(params)


@pytest.mark.parametrize("part", ["incoming", "bias", "outgoing"])
def test_a_unit_that_differs_in_one_number_is_no_copy(part: str) -> None:
    """By the smallest step that a float can make."""
    (W, b), (V, c) = params = random_params([3, 2, 2])
    W[1], b[1], V[:, 1] = W[0], b[0], V[:, 0]
    assert has_symmetry(params)
    numbers = {"incoming": W[1], "bias": b[1:], "outgoing": V[:, 1]}[part]
    numbers[0] = np.nextafter(numbers[0], 9)
    assert not has_symmetry([(W, b), (V, c)])


def test_the_units_of_the_last_layer_are_no_hidden_ones() -> None:
    """Two equal outputs are not counted, and one layer has nothing hidden."""
    params = random_params([3, 4, 2])
    params[1][0][1], params[1][1][1] = params[1][0][0], params[1][1][0]
    assert not has_symmetry(params)
    assert has_symmetry([(np.zeros((4, 3)), np.zeros(4))]) is False


def test_a_zero_has_no_sign() -> None:
    """Units that differ in 0 and -0 alone compute the same."""
    assert has_symmetry([([[0.0], [-0.0]], [1, 1]), ([[2, 2]], [0])])  # type: ignore[list-item]  # lists are accepted


def test_copies_stay_copies_however_they_are_trained() -> None:
    """Equal units get equal gradients, step after step."""
    params = init_params(
        [3, 4, 2], lambda n_in, n_out, rng: np.full((n_out, n_in), 0.5), np.random.default_rng(0)
    )
    X, y = draw(5, 3), draw(5, 2, seed=2)
    for _ in range(5):
        y_hat, cache = forward(params, X, ["tanh", "identity"])
        grads = backward(params, cache, y_hat - y, ["tanh", "identity"])
        params = [(W - 0.1 * dW, b - 0.1 * db) for (W, b), (dW, db) in zip(params, grads, strict=True)]
    assert np.ptp(params[0][0], axis=0).max() < 1e-12
    assert np.ptp(params[0][0], axis=1).max() > 1e-3  # the inputs of a unit have come apart


# The size of the gradient


def test_the_ratio_is_that_of_the_first_gradient_to_the_last() -> None:
    """Frobenius norms of dW, the biases left out."""
    sizes, activations = DEEP[1]
    params, X, dout = random_params(sizes), draw(4, sizes[0]), draw(4, sizes[-1], seed=2)
    grads = backward(params, forward(params, X, activations)[1], dout, activations)
    expected = np.sqrt(np.sum(grads[0][0] ** 2)) / np.sqrt(np.sum(grads[-1][0] ** 2))
    assert gradient_ratio(params, X, dout, activations) == pytest.approx(expected, rel=1e-13)
    assert type(gradient_ratio(params, X, dout, activations)) is float


def test_one_layer_is_first_and_last() -> None:
    """Its ratio is 1."""
    assert gradient_ratio(random_params([3, 2]), draw(4, 3), draw(4, 2), ["tanh"]) == 1


@pytest.mark.parametrize(
    ("activation", "initializer", "low", "high"),
    [
        ("sigmoid", glorot_uniform, 1e-7, 1e-4),
        ("tanh", glorot_uniform, 0.5, 3),
        ("relu", he_normal, 0.05, 5),
        ("tanh", normal_init, 50, 1e5),
    ],
)
def test_through_ten_layers_the_gradient_vanishes_lives_or_explodes(
    activation: str, initializer: object, low: float, high: float
) -> None:
    """The sigmoid loses it, tanh and ReLU keep it with the initialiser that fits, N(0, 1) blows it up."""
    for seed in range(5):
        params, names = deep_network(initializer, seed), [activation] * DEPTH
        assert low < gradient_ratio(params, draw(100, WIDTH), draw(100, WIDTH, seed=2), names) < high


def test_without_a_last_gradient_there_is_no_ratio() -> None:
    """Weights of zero make every hidden tanh 0, and with it the last layer's dW: 0 by 0 is no number."""
    params = init_params([3, 4, 2], zeros_init, np.random.default_rng(0))
    assert np.isnan(gradient_ratio(params, draw(4, 3), draw(4, 2), ["tanh", "identity"]))
