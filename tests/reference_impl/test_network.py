"""Layers and networks: the forward pass, the backward pass, and what they leave alone."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given

from reference_impl.activations import ACTIVATIONS
from reference_impl.gradient_check import numerical_gradient, relative_error
from reference_impl.initializers import glorot_uniform, he_normal
from reference_impl.network import (
    activation_backward,
    backward,
    dense,
    dense_backward,
    forward,
    init_params,
    multilayer_perceptron,
)
from tests.reference_impl.deep_networks import DEEP, Params, formula_of_network, networks, random_params
from tests.reference_impl.examples import Floats, away_from_kinks, read_only

every_depth = pytest.mark.parametrize(("sizes", "activations"), DEEP, ids=["1 layer", "2 layers", "4 layers"])
every_name = pytest.mark.parametrize("activation", ACTIVATIONS)


def random_batch(n: int, width: int, seed: int = 1) -> Floats:
    """Draw examples, (n, width)."""
    return np.random.default_rng(seed).normal(size=(n, width))


# Forward


def test_a_dense_layer_by_hand() -> None:
    """Two units of three inputs: each row of W is a unit, and the bias is added once."""
    W, b = [[1, 2, 3], [0, -1, 1]], [10, 20]
    np.testing.assert_array_equal(dense([[1, 1, 1], [1, 0, 2]], W, b), [[16, 20], [17, 22]])


def test_nothing_in_gives_the_bias() -> None:
    """Zeros as inputs leave the biases alone."""
    np.testing.assert_array_equal(dense(np.zeros((2, 3)), np.ones((4, 3)), [1, 2, 3, 4]), [[1, 2, 3, 4]] * 2)


@every_depth
def test_the_network_is_its_formula(sizes: list[int], activations: list[str]) -> None:
    """φ(X Wᵀ + b), layer upon layer, for 1, 2 and 4 layers."""
    params, X = random_params(sizes), random_batch(6, sizes[0])
    expected = formula_of_network(params, X, activations)
    np.testing.assert_allclose(multilayer_perceptron(params, X, activations), expected, rtol=1e-12)


@every_depth
def test_forward_gives_what_the_network_gives(sizes: list[int], activations: list[str]) -> None:
    """The pass that keeps a cache has the same result."""
    params, X = random_params(sizes), random_batch(6, sizes[0])
    y_hat, _ = forward(params, X, activations)
    np.testing.assert_array_equal(y_hat, multilayer_perceptron(params, X, activations))


def test_layers_without_an_activation_are_one_layer() -> None:
    """Three identities in a row are the product of the weights."""
    params, X = random_params([3, 5, 4, 2]), random_batch(6, 3)
    (V, a), (W, b), (U, c) = params
    expected = dense(X, U @ W @ V, U @ (W @ a + b) + c)
    np.testing.assert_allclose(multilayer_perceptron(params, X, ["identity"] * 3), expected, rtol=1e-12)


@every_depth
def test_a_batch_is_its_examples_one_by_one(sizes: list[int], activations: list[str]) -> None:
    """One example, (n_in,), gives one row, (n_out,)."""
    params, X = random_params(sizes), random_batch(4, sizes[0])
    rows = [forward(params, x, activations)[0] for x in X]
    assert rows[0].shape == (sizes[-1],)
    np.testing.assert_allclose(forward(params, X, activations)[0], rows, rtol=1e-13)


def test_the_cache_holds_each_layers_inputs_and_pre_activations() -> None:
    """What a layer was given and what it made of it before the activation."""
    params, X = random_params([3, 5, 2]), random_batch(4, 3)
    y_hat, ((X_1, z_1), (X_2, z_2)) = forward(params, X, ["tanh", "sigmoid"])
    np.testing.assert_array_equal(X_1, X)
    np.testing.assert_array_equal(z_1, dense(X, *params[0]))
    np.testing.assert_array_equal(X_2, np.tanh(z_1))
    np.testing.assert_array_equal(z_2, dense(X_2, *params[1]))
    np.testing.assert_array_equal(y_hat, ACTIVATIONS["sigmoid"][0](z_2))


def test_a_result_that_is_written_to_leaves_the_cache() -> None:
    """Even where the last activation is the identity, the prediction is an array of its own."""
    y_hat, cache = forward(random_params([3, 2]), random_batch(4, 3), ["identity"])
    assert not np.shares_memory(y_hat, cache[-1][1])


# Initial parameters


@pytest.mark.parametrize("sizes", [[3, 2], [784, 300, 100, 10], (2, 8, 1)])
def test_initial_parameters_are_random_weights_and_zero_biases(sizes: list[int]) -> None:
    """One pair a layer, W (n_out, n_in) from the initialiser and b (n_out,) of zeros."""
    params = init_params(sizes, he_normal, np.random.default_rng(0))
    assert [(W.shape, b.shape) for W, b in params] == [((k, d), (k,)) for d, k in pairwise(sizes)]
    assert not any(b.any() for _, b in params)
    assert all(b.dtype == np.float64 for _, b in params)


def test_the_layers_draw_from_one_generator_one_after_the_other() -> None:
    """The initialiser is called by position, in order, so no two layers are alike."""
    rng = np.random.default_rng(7)
    expected = [glorot_uniform(4, 4, rng) for _ in range(3)]
    params = init_params([4, 4, 4, 4], glorot_uniform, np.random.default_rng(7))
    np.testing.assert_array_equal([W for W, _ in params], expected)


# Backward, one part at a time


@pytest.mark.parametrize("n", [1, 7])
def test_dense_backward_is_the_gradient_in_inputs_weights_and_biases(n: int) -> None:
    """Under a random gradient from above, each of the three agrees with central differences."""
    X, (W, b), dout = random_batch(n, 3), random_params([3, 5])[0], random_batch(n, 5, seed=2)
    measured = (
        numerical_gradient(lambda X: np.sum(dout * dense(X, W, b)), X),
        numerical_gradient(lambda W: np.sum(dout * dense(X, W, b)), W),
        numerical_gradient(lambda b: np.sum(dout * dense(X, W, b)), b),
    )
    for found, expected in zip(dense_backward(dout, X, W), measured, strict=True):
        assert found.shape == expected.shape
        assert np.linalg.norm(expected) > 1e-3
        assert relative_error(found, expected) < 1e-8


def test_one_example_goes_back_as_a_batch_of_one() -> None:
    """The gradients in W and b are those of the batch, the one in X has its shape, (n_in,)."""
    X, (W, _), dout = random_batch(1, 3), random_params([3, 5])[0], random_batch(1, 5, seed=2)
    dX, dW, db = dense_backward(dout, X, W)
    of_one = dense_backward(dout[0], X[0], W)
    for found, expected in zip(of_one, (dX[0], dW, db), strict=True):
        assert found.shape == expected.shape
        np.testing.assert_allclose(found, expected, rtol=1e-15)


@every_name
def test_activation_backward_is_the_chain_rule(activation: str) -> None:
    """The gradient from above times the slope at z, which the derivative's own tests vouch for."""
    z, dout = away_from_kinks((4, 3)), random_batch(4, 3)
    measured = numerical_gradient(lambda z: np.sum(dout * ACTIVATIONS[activation][0](z)), z)
    np.testing.assert_allclose(activation_backward(dout, z, activation), measured, rtol=1e-6, atol=1e-9)


# Backward through a network


def gradients_by_autograd(params: Params, X: Floats, dout: Floats, activations: list[str]) -> Params:
    """Differentiate Σ dout · ŷ, the function of which dout is the gradient in ŷ."""

    def total(params: Params) -> Floats:
        value: Floats = anp.sum(dout * formula_of_network(params, X, activations))
        return value

    gradients: Params = autograd.grad(total)(params)
    return gradients


def assert_same_gradients(found: Params, expected: Params, tolerance: float = 1e-12) -> None:
    """Compare the gradients of each layer by their relative error, and refuse ones that are nearly 0."""
    for (dW, db), (dW_expected, db_expected) in zip(found, expected, strict=True):
        for ours, theirs in ((dW, dW_expected), (db, db_expected)):
            assert ours.shape == theirs.shape
            assert np.linalg.norm(theirs) > 1e-3
            assert relative_error(ours, theirs) < tolerance


@every_depth
@pytest.mark.parametrize("n", [1, 6])
def test_backward_is_automatic_differentiation(sizes: list[int], activations: list[str], n: int) -> None:
    """For 1, 2 and 4 layers and a random gradient from above, autograd gives the same gradients."""
    params, X, dout = random_params(sizes), random_batch(n, sizes[0]), random_batch(n, sizes[-1], seed=2)
    _, cache = forward(params, X, activations)
    found = backward(params, cache, dout, activations)
    assert_same_gradients(found, gradients_by_autograd(params, X, dout, activations))


@every_depth
def test_backward_is_what_central_differences_measure(sizes: list[int], activations: list[str]) -> None:
    """Each weight and bias moved by itself changes Σ dout · ŷ as the gradient says."""
    params, X, dout = random_params(sizes), random_batch(6, sizes[0]), random_batch(6, sizes[-1], seed=2)
    _, cache = forward(params, X, activations)
    found = backward(params, cache, dout, activations)
    assert_same_gradients(found, measured_gradients(params, X, dout, activations), tolerance=1e-7)


def measured_gradients(params: Params, X: Floats, dout: Floats, activations: list[str]) -> Params:
    """Move each W and each b by central differences, the others standing where they were."""

    def total(values: Floats, layer: int, part: int) -> float:
        moved = list(params)
        W, b = params[layer]
        moved[layer] = (values, b) if part == 0 else (W, values)
        return float(np.sum(dout * multilayer_perceptron(moved, X, activations)))

    def measured(layer: int, part: int) -> Floats:
        return numerical_gradient(partial(total, layer=layer, part=part), params[layer][part])

    return [(measured(layer, 0), measured(layer, 1)) for layer in range(len(params))]


@given(networks())
def test_backward_of_any_network(drawn: tuple[list[int], list[str], int, int]) -> None:
    """Any widths, depths, smooth activations and batch sizes agree with autograd."""
    sizes, activations, n, seed = drawn
    params, X, dout = random_params(sizes, seed), random_batch(n, sizes[0], seed), random_batch(n, sizes[-1])
    _, cache = forward(params, X, activations)
    found = backward(params, cache, dout, activations)
    for ours, theirs in zip(found, gradients_by_autograd(params, X, dout, activations), strict=True):
        np.testing.assert_allclose(ours[0], theirs[0], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(ours[1], theirs[1], rtol=1e-9, atol=1e-12)


@every_depth
def test_a_batch_goes_back_as_the_sum_of_its_examples(sizes: list[int], activations: list[str]) -> None:
    """One example after another, (n_in,), their gradients add up to those of the batch."""
    params, X, dout = random_params(sizes), random_batch(4, sizes[0]), random_batch(4, sizes[-1], seed=2)
    together = backward(params, forward(params, X, activations)[1], dout, activations)
    alone = [
        backward(params, forward(params, x, activations)[1], d, activations)
        for x, d in zip(X, dout, strict=True)
    ]
    summed = [(sum(dW for dW, _ in layer), sum(db for _, db in layer)) for layer in zip(*alone, strict=True)]
    assert_same_gradients(together, summed)


def test_a_batch_twice_over_leaves_the_gradient_of_a_mean() -> None:
    """With 1/N in the gradient from above, doubled data has the gradient of the data."""
    sizes, activations = DEEP[1]
    params, X, dout = random_params(sizes), random_batch(4, sizes[0]), random_batch(4, sizes[-1], seed=2)
    once = backward(params, forward(params, X, activations)[1], dout / 4, activations)
    X, dout = np.vstack([X, X]), np.vstack([dout, dout])
    assert_same_gradients(backward(params, forward(params, X, activations)[1], dout / 8, activations), once)


@every_depth
def test_backward_uses_the_cache_that_it_is_given(sizes: list[int], activations: list[str]) -> None:
    """Another forward pass in between changes nothing, nor does a second backward pass."""
    params, X, dout = random_params(sizes), random_batch(4, sizes[0]), random_batch(4, sizes[-1], seed=2)
    _, cache = forward(params, X, activations)
    first = backward(params, cache, dout, activations)
    forward(params, 2 * X, activations)
    for found, expected in zip(backward(params, cache, dout, activations), first, strict=True):
        np.testing.assert_array_equal(found[0], expected[0])
        np.testing.assert_array_equal(found[1], expected[1])


# What the caller passes


def as_lists(params: Params) -> list[list[list[float]]]:
    """Write parameters as nested lists."""
    return [[W.tolist(), b.tolist()] for W, b in params]


def as_tuples(params: Params) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
    """Write parameters as a tuple of tuples."""
    return tuple(params)


@pytest.mark.parametrize("written", [as_lists, as_tuples])
def test_lists_and_tuples_are_as_good_as_arrays(written: Callable[[Params], Params]) -> None:
    """Parameters, examples, caches and names may be any of them."""
    sizes, activations = DEEP[1]
    params, X, dout = random_params(sizes), random_batch(4, sizes[0]), random_batch(4, sizes[-1], seed=2)
    y_hat, cache = forward(params, X, activations)
    same, same_cache = forward(written(params), X.tolist(), tuple(activations))  # type: ignore[arg-type]  # on purpose
    np.testing.assert_allclose(same, y_hat, rtol=1e-14)
    found = backward(written(params), written(same_cache), dout.tolist(), activations)
    assert_same_gradients(found, backward(params, cache, dout, activations))


@every_depth
def test_parameters_examples_and_cache_stay_as_they_were(sizes: list[int], activations: list[str]) -> None:
    """Arrays that may not be written to are read, and no gradient shares memory with them."""
    params = [(read_only(W), read_only(b)) for W, b in random_params(sizes)]
    X, dout = read_only(random_batch(4, sizes[0])), read_only(random_batch(4, sizes[-1], seed=2))
    _, cache = forward(params, X, activations)
    frozen = [(read_only(inputs), read_only(z)) for inputs, z in cache]
    for grad, given_away in zip(backward(params, frozen, dout, activations), params, strict=True):
        assert not any(np.shares_memory(new, old) for new in grad for old in (*given_away, X, dout))
