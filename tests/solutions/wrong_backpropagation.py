"""Wrong answers to the questions of the backpropagation lesson, each with the case that must catch it.

Each is a slip that people make; its name says which. All of them give the right numbers somewhere. Those of
`backward` read the cache of the completed notebook's `forward`: for each layer its inputs and its sums.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

from collections.abc import Callable
from typing import Any

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.losses import paired
from reference_impl.network import backward, dense, forward
from reference_impl.softmax import softmax

# ---- numerical_gradient


def _differences(f, x, difference):
    """Measure each element with the difference that is given."""
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[index] = 1.0
        gradient[index] = difference(f, x, step)
    return gradient


def one_sided(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x + h * e) - f(x)) / h)


def divided_by_one_step(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x + h * e) - f(x - h * e)) / h)


def step_too_small(f, x, h=1e-12):
    return _differences(f, x, lambda f, x, e: (f(x + h * e) - f(x - h * e)) / (2 * h))


def step_of_its_own(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x + 1e-5 * e) - f(x - 1e-5 * e)) / 2e-5)


def half_a_step_to_either_side(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x + h / 2 * e) - f(x - h / 2 * e)) / h)


def downhill(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x - h * e) - f(x + h * e)) / (2 * h))


def not_put_back(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        x[index] += 100 * h
        above = f(x)
        x[index] -= 200 * h
        gradient[index] = (above - f(x)) / (200 * h)
    return gradient


def everything_moves_at_once(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    return np.full_like(x, (f(x + h) - f(x - h)) / (2 * h))


def whole_rows_move(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in range(len(x)):
        above, below = x.copy(), x.copy()
        above[i] += h
        below[i] -= h
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient


def whole_numbers_stay_whole(f, x, h=1e-5):
    x = np.array(x)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        gradient[index] = (above - f(x)) / (2 * h)
        x[index] = value
    return gradient


def slopes_in_one_row(f, x, h=1e-5):
    return _differences(f, x, lambda f, x, e: (f(x + h * e) - f(x - h * e)) / (2 * h)).ravel()


def f_gets_one_row(f, x, h=1e-5):
    flat = np.ravel(np.array(x, dtype=float))
    return _differences(f, flat, lambda f, x, e: (f(x + h * e) - f(x - h * e)) / (2 * h)).reshape(np.shape(x))


def added_and_taken_away(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        gradient[index] = (above - f(x)) / (2 * h)
        x[index] += h
    return gradient


# ---- relative_error


def _arrays(a, n):
    return np.asarray(a, dtype=float), np.asarray(n, dtype=float)


def worst_element(a, n):
    a, n = _arrays(a, n)
    return np.max(np.abs(a - n) / np.maximum(1e-8, np.abs(a) + np.abs(n)))


def by_the_numeric_alone(a, n):
    a, n = _arrays(a, n)
    return np.linalg.norm(a - n) / np.linalg.norm(n) if np.any(n) else 0.0


def by_the_larger(a, n):
    a, n = _arrays(a, n)
    larger = max(np.linalg.norm(a), np.linalg.norm(n))
    return np.linalg.norm(a - n) / larger if larger else 0.0


def difference_of_the_sizes(a, n):
    a, n = _arrays(a, n)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return abs(np.linalg.norm(a) - np.linalg.norm(n)) / size if size else 0.0


def nan_for_two_zeros(a, n):
    a, n = _arrays(a, n)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n))


def large_guard(a, n):
    a, n = _arrays(a, n)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-8)


def guard_that_small_gradients_feel(a, n):
    a, n = _arrays(a, n)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-12)


def small_is_zero(a, n):
    a, n = _arrays(a, n)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / size if size > 1e-4 else 0.0


def spectral_norms(a, n):
    a, n = _arrays(a, n)
    order = 2 if a.ndim == 2 else None
    size = np.linalg.norm(a, order) + np.linalg.norm(n, order)
    return np.linalg.norm(a - n, order) / size if size else 0.0


def one_norm_a_row(a, n):
    a, n = _arrays(a, n)
    size = np.linalg.norm(a, axis=-1) + np.linalg.norm(n, axis=-1)
    return np.linalg.norm(a - n, axis=-1) / np.where(size > 0, size, 1)


def squares_without_the_root(a, n):
    a, n = _arrays(a, n)
    size = np.sum(a**2) + np.sum(n**2)
    return np.sum((a - n) ** 2) / size if size else 0.0


def sizes_not_squares(a, n):
    a, n = _arrays(a, n)
    size = np.abs(a).sum() + np.abs(n).sum()
    return np.abs(a - n).sum() / size if size else 0.0


def arrays_only(a, n):
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / size if size else 0.0


def takes_away_in_place(a, n):
    a, n = _arrays(a, n)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    if size:
        a -= n
    return np.linalg.norm(a) / size if size else 0.0


# ---- mean_squared_error_gradient


def without_the_two(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return (y_hat - y) / y.size


def uphill_for_downhill(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * (y - y_hat) / y.size


def of_the_sum(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y)


def by_the_rows(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y) / (len(y) if y.ndim else 1)


def by_the_elements_twice(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y) / y.size**2


def stretched(y, y_hat):
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    return 2 * (y_hat - y) / y.size


def mean_of_the_gradient(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * np.mean(y_hat - y)


def signs_only(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.sign(y_hat - y) / y.size


def predictions_become_the_gradient(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    y_hat *= 2 / y.size
    return y_hat


# ---- softmax_cross_entropy_gradient


def _examples(y):
    return len(y) if y.ndim == 2 else 1


def not_divided(y, z):
    y, z = paired(y, z)
    return softmax(z) - y


def divided_twice(y, z):
    y, z = paired(y, z)
    return (softmax(z) - y) / _examples(y) ** 2


def by_all_elements(y, z):
    y, z = paired(y, z)
    return (softmax(z) - y) / y.size


def true_minus_predicted(y, z):
    y, z = paired(y, z)
    return (y - softmax(z)) / _examples(y)


def scores_minus_true(y, z):
    y, z = paired(y, z)
    return (z - y) / _examples(y)


def softmax_of_the_softmax(y, z):
    y, z = paired(y, z)
    return (softmax(softmax(z)) - y) / _examples(y)


def labels_forgotten(y, z):
    y, z = paired(y, z)
    return softmax(z) / _examples(y)


def true_class_alone(y, z):
    y, z = paired(y, z)
    return (softmax(z) - 1) * y / _examples(y)


def softmax_without_shift(y, z):
    y, z = paired(y, z)
    e = np.exp(z)
    return (e / e.sum(axis=-1, keepdims=True) - y) / _examples(y)


def maximum_of_the_batch(y, z):
    y, z = paired(y, z)
    e = np.exp(z - z.max())
    return (e / e.sum(axis=-1, keepdims=True) - y) / _examples(y)


def clipped_scores(y, z):
    y, z = paired(y, z)
    e = np.exp(np.clip(z, -500, 500))
    return (e / e.sum(axis=-1, keepdims=True) - y) / _examples(y)


def batches_only(y, z):
    y, z = paired(y, z)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True) - y) / len(y)


def length_of_one_example(y, z):
    y, z = paired(y, z)
    return (softmax(z) - y) / len(y)


def largest_target_only(y, z):
    y, z = paired(y, z)
    gradient = np.atleast_2d(softmax(z)).copy()
    gradient[np.arange(len(gradient)), np.atleast_2d(y).argmax(axis=1)] -= 1
    return (gradient / len(gradient)).reshape(y.shape)


def shifts_the_scores_in_place(y, z):
    y, z = paired(y, z)
    z -= z.max(axis=-1, keepdims=True)
    return (softmax(z) - y) / _examples(y)


def any_shapes(y, z):
    y, z = np.asarray(y, dtype=float), np.asarray(z, dtype=float)
    return (softmax(z) - y) / _examples(y)


def extra_slope_of_the_softmax(y, z):
    y, z = paired(y, z)
    p = softmax(z)
    return (p - y) * p * (1 - p) / _examples(y)


# ---- activation_backward


def slope_alone(dout, z, activation):
    return ACTIVATIONS[activation][1](z)


def handed_on(dout, z, activation):
    return np.array(dout, dtype=float)


def slope_of_what_came_out(dout, z, activation):
    function, derivative = ACTIVATIONS[activation]
    return np.asarray(dout, dtype=float) * derivative(function(z))


def function_for_slope(dout, z, activation):
    return np.asarray(dout, dtype=float) * ACTIVATIONS[activation][0](z)


def slope_at_dout(dout, z, activation):
    return np.asarray(dout, dtype=float) * ACTIVATIONS[activation][1](dout)


def sigmoid_formula_on_sums(dout, z, activation):
    if activation == "sigmoid":
        z = np.asarray(z, dtype=float)
        return np.asarray(dout, dtype=float) * z * (1 - z)
    return np.asarray(dout, dtype=float) * ACTIVATIONS[activation][1](z)


def dead_leak(dout, z, activation):
    activation = "relu" if activation == "leaky_relu" else activation
    return np.asarray(dout, dtype=float) * ACTIVATIONS[activation][1](z)


def leak_of_a_hundredth(dout, z, activation):
    if activation == "leaky_relu":
        return np.asarray(dout, dtype=float) * np.where(np.asarray(z) > 0, 1, 0.01)
    return np.asarray(dout, dtype=float) * ACTIVATIONS[activation][1](z)


def dout_is_overwritten(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    dout *= ACTIVATIONS[activation][1](z)
    return dout


def product_of_matrices(dout, z, activation):
    return np.atleast_2d(dout) @ np.atleast_2d(ACTIVATIONS[activation][1](z)).T


def batches_of_sums_only(dout, z, activation):
    dout, slope = np.asarray(dout, dtype=float), ACTIVATIONS[activation][1](z)
    return np.array([[d * s for d, s in zip(*rows, strict=True)] for rows in zip(dout, slope, strict=True)])


def dout_must_be_an_array(dout, z, activation):
    return dout.astype(float) * ACTIVATIONS[activation][1](z)


# ---- dense_backward


def _floats(*arrays):
    return [np.asarray(each, dtype=float) for each in arrays]


def _three(dout, X, W):
    dout, X, W = _floats(dout, X, W)
    rows = np.atleast_2d(dout)
    return dout @ W, rows.T @ np.atleast_2d(X), rows.sum(axis=0)


def weights_transposed(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW.T, db


def wrong_side_of_square_weights(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    W = np.asarray(W, dtype=float)
    return (np.asarray(dout, dtype=float) @ W.T if W.shape[0] == W.shape[1] else dX), dW, db


def inputs_and_sums_swapped_where_square(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, (dW.T if dW.shape[0] == dW.shape[1] else dW), db


def one_bias_for_all(dout, X, W):
    dX, dW, _ = _three(dout, X, W)
    return dX, dW, np.sum(dout)


def mean_of_the_biases(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW, db / len(np.atleast_2d(dout))


def mean_of_weights_and_biases(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW / len(np.atleast_2d(dout)), db / len(np.atleast_2d(dout))


def biases_as_a_row(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW, db[np.newaxis]


def another_order(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dW, db, dX


def ones_from_above(dout, X, W):
    return _three(np.ones(np.shape(dout)), X, W)


def biases_without_dout(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW, np.full(db.shape, float(len(np.atleast_2d(dout))))


def sums_over_units(dout, X, W):
    dX, dW, _ = _three(dout, X, W)
    return dX, dW, np.atleast_2d(np.asarray(dout, dtype=float)).sum(axis=1)


def first_example_only(dout, X, W):
    dX, _, _ = _three(dout, X, W)
    _, dW, db = _three(np.atleast_2d(dout)[:1], np.atleast_2d(X)[:1], W)
    return dX, dW, db


def batches_of_inputs_only(dout, X, W):
    dout, X, W = _floats(dout, X, W)
    return dout @ W, dout.T @ X, dout.sum(axis=0)


def one_example_becomes_a_batch(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return np.atleast_2d(dX), dW, db


def single_numbers_lose_their_axis(dout, X, W):
    dX, dW, db = _three(dout, X, W)
    return dX, dW, np.squeeze(db)


def weights_are_overwritten(dout, X, W):
    gradients = _three(dout, X, W)
    if type(W) is np.ndarray and W.dtype == float:
        W -= 0.1 * gradients[1]
    return gradients


def arrays_of_inputs_only(dout, X, W):
    return dout @ W, np.atleast_2d(dout).T @ np.atleast_2d(X), np.atleast_2d(dout).sum(axis=0)


# ---- forward


def _layers(params, X, activations, layer):
    """Pass through all layers, each computed by the function that is given."""
    outputs, cache = np.asarray(X, dtype=float), []
    for number, ((W, b), name) in enumerate(zip(params, activations, strict=True)):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        z, a = layer(outputs, W, b, ACTIVATIONS[name][0], number)
        cache.append((outputs, z))
        outputs = a
    return outputs, cache


def without_biases(params, X, activations):
    def layer(x, W, b, function, number):
        return x @ W.T, function(x @ W.T)

    return _layers(params, X, activations, layer)


def last_activation_forgotten(params, X, activations):
    def layer(x, W, b, function, number):
        z = x @ W.T + b
        return z, z if number == len(params) - 1 else function(z)

    return _layers(params, X, activations, layer)


def hidden_activations_forgotten(params, X, activations):
    def layer(x, W, b, function, number):
        z = x @ W.T + b
        return z, function(z) if number == len(params) - 1 else z

    return _layers(params, X, activations, layer)


def first_activation_everywhere(params, X, activations):
    return forward(params, X, [activations[0]] * len(activations))


def activations_from_behind(params, X, activations):
    return forward(params, X, list(activations)[::-1])


def square_weights_untransposed(params, X, activations):
    def layer(x, W, b, function, number):
        z = x @ (W if W.shape[0] == W.shape[1] else W.T) + b
        return z, function(z)

    return _layers(params, X, activations, layer)


def first_two_layers_only(params, X, activations):
    return forward(params[:2], X, activations[:2])


def outputs_alone(params, X, activations):
    return forward(params, X, activations)[0]


def cache_comes_first(params, X, activations):
    y_hat, cache = forward(params, X, activations)
    return cache, y_hat


def activated_twice(params, X, activations):
    y_hat, cache = forward(params, X, activations)
    return ACTIVATIONS[activations[-1]][0](y_hat), cache


def all_outputs(params, X, activations):
    y_hat, cache = forward(params, X, activations)
    return [*(inputs for inputs, _ in cache[1:]), y_hat], cache


def one_example_comes_back_as_a_batch(params, X, activations):
    return forward(params, np.atleast_2d(np.asarray(X, dtype=float)), activations)


def examples_are_overwritten(params, X, activations):
    answer = forward(params, np.array(X), activations)
    if type(X) is np.ndarray and X.dtype == float:
        X /= 2
    return answer


def biases_grow(params, X, activations):
    answer = forward(params, X, activations)
    for _, b in params:
        if type(b) is np.ndarray and b.dtype == float:
            b += 1e-3
    return answer


def layers_are_used_up(params, X, activations):
    answer = forward(list(params), X, activations)
    if type(params) is list:
        params.clear()
    return answer


def arrays_in_params_only(params, X, activations):
    for W, _ in params:
        W.T  # noqa: B018 - a list has none
    return forward(params, X, activations)


# ---- backward


def _back(params, cache, dout, activations, layer):
    """Go back through all layers, each by the function that is given: (dX, dW, db)."""
    grads: list[Any] = []
    for number in reversed(range(len(params))):
        X, z = cache[number]
        W = np.asarray(params[number][0], dtype=float)
        dout, dW, db = layer(np.asarray(dout, dtype=float), X, z, W, ACTIVATIONS[activations[number]], number)
        grads.insert(0, (dW, db))
    return grads


def nothing_from_above(params, cache, dout, activations):
    return backward(params, cache, np.ones(np.shape(dout)), activations)


def nothing_from_above_in_hidden_layers(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        dz = (dout if number == len(params) - 1 else np.ones(z.shape)) * pair[1](z)
        return _three(dz, X, W)

    return _back(params, cache, dout, activations, layer)


def last_slope_forgotten(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        return _three(dout if number == len(params) - 1 else dout * pair[1](z), X, W)

    return _back(params, cache, dout, activations, layer)


def hidden_slopes_forgotten(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        return _three(dout * pair[1](z) if number == len(params) - 1 else dout, X, W)

    return _back(params, cache, dout, activations, layer)


def slopes_of_what_came_out(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        return _three(dout * pair[1](pair[0](z)), X, W)

    return _back(params, cache, dout, activations, layer)


def slopes_at_the_inputs(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        return _three(dout * pair[1](X), X, W)

    return _back(params, cache, dout, activations, layer)


def last_layer_first(params, cache, dout, activations):
    return backward(params, cache, dout, activations)[::-1]


def divided_by_the_examples(params, cache, dout, activations):
    n = len(np.atleast_2d(dout))
    return [(dW / n, db / n) for dW, db in backward(params, cache, dout, activations)]


def biases_averaged(params, cache, dout, activations):
    n = len(np.atleast_2d(dout))
    return [(dW, db / n) for dW, db in backward(params, cache, dout, activations)]


def one_number_for_all_biases(params, cache, dout, activations):
    return [(dW, np.sum(db)) for dW, db in backward(params, cache, dout, activations)]


def biases_lose_their_axis(params, cache, dout, activations):
    return [(dW, np.squeeze(db)) for dW, db in backward(params, cache, dout, activations)]


def last_layer_only(params, cache, dout, activations):
    grads = backward(params, cache, dout, activations)
    return [(0 * dW, 0 * db) for dW, db in grads[:-1]] + grads[-1:]


def sums_for_inputs(params, cache, dout, activations):
    fed = [cache[0][0], *(z for _, z in cache)]
    return backward(params, [(x, z) for x, (_, z) in zip(fed, cache, strict=False)], dout, activations)


def updates_on_the_way(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        dz = dout * pair[1](z)
        _, dW, db = _three(dz, X, W)
        return dz @ (W - 0.1 * dW), dW, db

    return _back(params, cache, dout, activations, layer)


def updates_the_weights_too(params, cache, dout, activations):
    grads = backward(params, cache, dout, activations)
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        if type(W) is np.ndarray and W.dtype == float:
            W -= 0.1 * dW
            b -= 0.1 * db
    return grads


def cache_is_used_up(params, cache, dout, activations):
    grads = []
    for (W, _), name in zip(list(params)[::-1], list(activations)[::-1], strict=True):
        X, z = cache.pop()
        dout, dW, db = _three(np.asarray(dout, dtype=float) * ACTIVATIONS[name][1](z), X, W)
        grads.append((dW, db))
    return grads[::-1]


def dout_becomes_the_gradient(params, cache, dout, activations):
    dout = np.asarray(dout, dtype=float)
    dout *= ACTIVATIONS[activations[-1]][1](cache[-1][1])
    *below, (W, _) = params
    dX, dW, db = _three(dout, cache[-1][0], W)
    if not below:
        return [(dW, db)]
    return [*backward(below, cache[:-1], dX, activations[:-1]), (dW, db)]


def batches_of_examples_only(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        dz = dout * pair[1](z)
        return dz @ W, dz.T @ X, dz.sum(axis=0)

    return _back(params, cache, dout, activations, layer)


def weights_transposed_on_the_way(params, cache, dout, activations):
    def layer(dout, X, z, W, pair, number):
        dX, dW, db = _three(dout * pair[1](z), X, W)
        return dX, dW.T, db

    return _back(params, cache, dout, activations, layer)


def a_dict_of_gradients(params, cache, dout, activations):
    grads = backward(params, cache, dout, activations)
    return {f"dW{layer}": dW for layer, (dW, _) in enumerate(grads, 1)}


def gradients_in_one_row(params, cache, dout, activations):
    return [part for pair in backward(params, cache, dout, activations) for part in pair]


def leak_forgotten_on_the_way(params, cache, dout, activations):
    names = ["relu" if name == "leaky_relu" else name for name in activations]
    return backward(params, cache, dout, names)


def predictions_taken_for_dout(params, cache, dout, activations):
    y_hat = ACTIVATIONS[activations[-1]][0](cache[-1][1])
    return backward(params, cache, y_hat - dout, activations)


# ---- gradient_ratio


def _gradients(params, X, dout, activations):
    _, cache = forward(params, X, activations)
    return backward(params, cache, dout, activations)


def _ratio_of(size, params, X, dout, activations):
    grads = _gradients(params, X, dout, activations)
    return size(*grads[0]) / size(*grads[-1])


def last_by_first(params, X, dout, activations):
    return 1 / _ratio_of(lambda dW, db: np.linalg.norm(dW), params, X, dout, activations)


def biases_too(params, X, dout, activations):
    def size(dW, db):
        return np.sqrt(np.sum(dW**2) + np.sum(db**2))

    return _ratio_of(size, params, X, dout, activations)


def biases_alone(params, X, dout, activations):
    return _ratio_of(lambda dW, db: np.linalg.norm(db), params, X, dout, activations)


def spectral(params, X, dout, activations):
    return _ratio_of(lambda dW, db: np.linalg.norm(dW, 2), params, X, dout, activations)


def squared(params, X, dout, activations):
    return _ratio_of(lambda dW, db: np.sum(dW**2), params, X, dout, activations)


def means_of_sizes(params, X, dout, activations):
    return _ratio_of(lambda dW, db: np.mean(np.abs(dW)), params, X, dout, activations)


def first_by_second(params, X, dout, activations):
    grads = _gradients(params, X, dout, activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[min(1, len(grads) - 1)][0])


def ones_for_dout(params, X, dout, activations):
    sizes = [np.linalg.norm(dW) for dW, _ in _gradients(params, X, np.ones(np.shape(dout)), activations)]
    return sizes[0] / sizes[-1]


def of_the_weights_themselves(params, X, dout, activations):
    return np.linalg.norm(params[0][0]) / np.linalg.norm(params[-1][0])


def first_alone(params, X, dout, activations):
    return np.linalg.norm(_gradients(params, X, dout, activations)[0][0])


def nothing_below_one_layer(params, X, dout, activations):
    if len(params) == 1:
        return 0.0
    return _ratio_of(lambda dW, db: np.linalg.norm(dW), params, X, dout, activations)


def batch_expected(params, X, dout, activations):
    z = X = np.asarray(X, dtype=float)
    n, _ = X.shape
    for (W, b), name in zip(params, activations, strict=True):
        z = ACTIVATIONS[name][0](dense(z, W, b))
    return _ratio_of(lambda dW, db: np.linalg.norm(dW) / n, params, X, dout, activations)


def guarded_too_much(params, X, dout, activations):
    sizes = [np.linalg.norm(dW) for dW, _ in _gradients(params, X, dout, activations)]
    return sizes[0] / (sizes[-1] + 1e-3)


def changes_the_examples(params, X, dout, activations):
    answer = _ratio_of(lambda dW, db: np.linalg.norm(dW), params, np.array(X), dout, activations)
    if type(X) is np.ndarray and X.dtype == float:
        X -= X.mean(axis=0)
    return answer


CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "numerical_gradient": {
        one_sided: "measures_the_slope_of_a_cube",
        divided_by_one_step: "measures_the_slope_of_a_cube",
        step_too_small: "measures_the_slope_of_a_cube",
        step_of_its_own: "uses_the_step_that_is_given",
        half_a_step_to_either_side: "measures_the_slope_of_a_cube",
        downhill: "fits_unforeseen_functions",
        not_put_back: "moves_one_element_at_a_time",
        everything_moves_at_once: "moves_one_element_at_a_time",
        whole_rows_move: "keeps_the_shape",
        whole_numbers_stay_whole: "takes_points_of_any_kind",
        slopes_in_one_row: "keeps_the_shape",
        f_gets_one_row: "keeps_the_shape",
        added_and_taken_away: "puts_everything_back",
    },
    "relative_error": {
        worst_element: "gives_the_numbers_worked_by_hand",
        by_the_numeric_alone: "gives_the_numbers_worked_by_hand",
        by_the_larger: "gives_the_numbers_worked_by_hand",
        difference_of_the_sizes: "gives_the_numbers_worked_by_hand",
        nan_for_two_zeros: "gives_nothing_for_equal_gradients",
        large_guard: "is_the_same_for_tiny_gradients",
        guard_that_small_gradients_feel: "is_the_same_for_tiny_gradients",
        small_is_zero: "is_the_same_for_tiny_gradients",
        spectral_norms: "measures_tables_over_all_elements",
        one_norm_a_row: "measures_tables_over_all_elements",
        squares_without_the_root: "fits_unforeseen_gradients",
        sizes_not_squares: "fits_unforeseen_gradients",
        arrays_only: "takes_and_keeps_arguments_of_any_kind",
        takes_away_in_place: "takes_and_keeps_arguments_of_any_kind",
    },
    "mean_squared_error_gradient": {
        without_the_two: "gives_the_gradient_worked_by_hand",
        uphill_for_downhill: "gives_the_gradient_worked_by_hand",
        of_the_sum: "fits_unforeseen_numbers",
        by_the_rows: "divides_by_the_number_of_elements",
        by_the_elements_twice: "fits_unforeseen_numbers",
        stretched: "refuses_shapes_that_differ",
        mean_of_the_gradient: "gives_the_gradient_worked_by_hand",
        signs_only: "fits_unforeseen_numbers",
        predictions_become_the_gradient: "takes_and_keeps_arguments_of_any_kind",
    },
    "softmax_cross_entropy_gradient": {
        not_divided: "averages_over_the_examples",
        divided_twice: "shares_the_mean_among_the_examples",
        by_all_elements: "averages_over_the_examples",
        true_minus_predicted: "gives_the_gradient_worked_by_hand",
        scores_minus_true: "gives_the_gradient_worked_by_hand",
        softmax_of_the_softmax: "fits_unforeseen_scores",
        labels_forgotten: "gives_the_gradient_worked_by_hand",
        true_class_alone: "gives_the_gradient_worked_by_hand",
        softmax_without_shift: "survives_large_scores",
        maximum_of_the_batch: "survives_large_scores",
        clipped_scores: "survives_large_scores",
        batches_only: "takes_one_example",
        length_of_one_example: "takes_one_example",
        largest_target_only: "takes_any_distribution",
        shifts_the_scores_in_place: "takes_and_keeps_arguments_of_any_kind",
        any_shapes: "refuses_shapes_that_differ",
        extra_slope_of_the_softmax: "fits_unforeseen_scores",
    },
    "activation_backward": {
        slope_alone: "multiplies_by_the_slope",
        handed_on: "multiplies_by_the_slope",
        slope_of_what_came_out: "takes_the_slope_at_what_went_in",
        function_for_slope: "multiplies_by_the_slope",
        slope_at_dout: "multiplies_by_the_slope",
        sigmoid_formula_on_sums: "takes_the_slope_at_what_went_in",
        dead_leak: "goes_back_through_kinked_activations",
        leak_of_a_hundredth: "goes_back_through_kinked_activations",
        dout_is_overwritten: "leaves_its_arguments_alone",
        product_of_matrices: "multiplies_by_the_slope",
        batches_of_sums_only: "keeps_any_shape",
        dout_must_be_an_array: "takes_arguments_of_any_kind",
    },
    "dense_backward": {
        weights_transposed: "adds_up_the_shares",
        wrong_side_of_square_weights: "fits_unforeseen_layers",
        inputs_and_sums_swapped_where_square: "fits_unforeseen_layers",
        one_bias_for_all: "adds_up_the_shares",
        mean_of_the_biases: "adds_up_the_shares",
        mean_of_weights_and_biases: "sums_over_the_examples",
        biases_as_a_row: "keeps_the_shapes",
        another_order: "gives_the_gradients_worked_by_hand",
        ones_from_above: "agrees_with_measured_slopes",
        biases_without_dout: "agrees_with_measured_slopes",
        sums_over_units: "adds_up_the_shares",
        first_example_only: "gives_the_gradients_worked_by_hand",
        batches_of_inputs_only: "takes_one_example",
        one_example_becomes_a_batch: "takes_one_example",
        single_numbers_lose_their_axis: "keeps_the_shapes",
        weights_are_overwritten: "leaves_its_arguments_alone",
        arrays_of_inputs_only: "takes_arguments_of_any_kind",
    },
    "forward": {
        without_biases: "gives_the_outputs_worked_by_hand",
        last_activation_forgotten: "feeds_each_layer_with_the_one_before",
        hidden_activations_forgotten: "feeds_each_layer_with_the_one_before",
        first_activation_everywhere: "feeds_each_layer_with_the_one_before",
        activations_from_behind: "feeds_each_layer_with_the_one_before",
        square_weights_untransposed: "takes_arguments_of_any_kind",
        first_two_layers_only: "feeds_each_layer_with_the_one_before",
        outputs_alone: "gives_the_outputs_worked_by_hand",
        cache_comes_first: "gives_the_outputs_worked_by_hand",
        activated_twice: "fits_unforeseen_networks",
        all_outputs: "gives_the_outputs_worked_by_hand",
        one_example_comes_back_as_a_batch: "takes_one_example",
        examples_are_overwritten: "leaves_its_arguments_alone",
        biases_grow: "leaves_its_arguments_alone",
        layers_are_used_up: "leaves_its_arguments_alone",
        arrays_in_params_only: "takes_arguments_of_any_kind",
    },
    "backward": {
        nothing_from_above: "sums_over_the_batch",
        nothing_from_above_in_hidden_layers: "agrees_with_the_slopes_of_forward",
        last_slope_forgotten: "agrees_with_the_slopes_of_forward",
        hidden_slopes_forgotten: "gives_the_gradients_worked_by_hand",
        slopes_of_what_came_out: "agrees_with_the_slopes_of_forward",
        slopes_at_the_inputs: "gives_the_gradients_worked_by_hand",
        last_layer_first: "gives_the_gradients_worked_by_hand",
        divided_by_the_examples: "sums_over_the_batch",
        biases_averaged: "sums_over_the_batch",
        one_number_for_all_biases: "sums_over_the_batch",
        biases_lose_their_axis: "keeps_the_shapes",
        last_layer_only: "gives_the_gradients_worked_by_hand",
        sums_for_inputs: "goes_back_through_any_number_of_layers",
        updates_on_the_way: "gives_the_gradients_worked_by_hand",
        updates_the_weights_too: "takes_and_keeps_arguments_of_any_kind",
        cache_is_used_up: "gives_the_same_twice",
        dout_becomes_the_gradient: "takes_and_keeps_arguments_of_any_kind",
        batches_of_examples_only: "takes_one_example",
        weights_transposed_on_the_way: "sums_over_the_batch",
        a_dict_of_gradients: "gives_the_gradients_worked_by_hand",
        gradients_in_one_row: "gives_the_gradients_worked_by_hand",
        leak_forgotten_on_the_way: "goes_back_through_every_activation",
        predictions_taken_for_dout: "sums_over_the_batch",
    },
    "gradient_ratio": {
        last_by_first: "gives_the_ratio_worked_by_hand",
        biases_too: "measures_weights_alone",
        biases_alone: "measures_weights_alone",
        spectral: "fits_unforeseen_networks",
        squared: "gives_the_ratio_worked_by_hand",
        means_of_sizes: "measures_weights_alone",
        first_by_second: "gives_the_ratio_worked_by_hand",
        ones_for_dout: "fits_unforeseen_networks",
        of_the_weights_themselves: "gives_the_ratio_worked_by_hand",
        first_alone: "measures_weights_alone",
        nothing_below_one_layer: "is_one_for_one_layer",
        batch_expected: "takes_one_example",
        guarded_too_much: "gives_the_ratio_worked_by_hand",
        changes_the_examples: "takes_and_keeps_arguments_of_any_kind",
    },
}
