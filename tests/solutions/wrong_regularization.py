"""Wrong answers to the questions of the regularization lesson, each with the case that must catch it.

Each is a slip that people make; its name says which. All of them give the right numbers somewhere.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

import copy
from collections.abc import Callable
from typing import Any

import numpy as np

from reference_impl.early_stopping import stopping_epoch

# ---- penalties


def prices_biases_by_size(params, alpha):
    return alpha * sum(np.abs(W).sum() + np.abs(b).sum() for W, b in params)


def forgets_the_sign(params, alpha):
    return alpha * sum(np.sum(W) for W, _ in params)


def forgets_the_price(params, alpha):
    return sum(np.abs(W).sum() for W, _ in params)


def averages_the_sizes(params, alpha):
    return alpha * sum(np.mean(np.abs(W)) for W, _ in params)


def prices_the_last_layer(params, alpha):
    for W, _ in params:
        penalty = alpha * np.abs(W).sum()
    return penalty


def rewards_weights(params, alpha):
    return -alpha * sum(np.abs(W).sum() for W, _ in params)


def norm_of_a_matrix(params, alpha):
    return alpha * sum(np.linalg.norm(W, 1) for W, _ in params)


def sizes_in_place(params, alpha):
    penalty = 0.0
    for W, _ in params:
        np.abs(W, out=W)
        penalty += W.sum()
    return alpha * penalty


def sizes_of_arrays_only(params, alpha):
    return alpha * sum(abs(W).sum() for W, _ in params)


def prices_biases_by_square(params, beta):
    return beta * sum(np.sum(np.square(W)) + np.sum(np.square(b)) for W, b in params)


def halves_the_squares(params, beta):
    return beta / 2 * sum(np.sum(np.square(W)) for W, _ in params)


def root_of_the_squares(params, beta):
    return beta * np.sqrt(sum(np.sum(np.square(W)) for W, _ in params))


def norm_of_each_layer(params, beta):
    return beta * sum(np.linalg.norm(W) for W, _ in params)


def averages_the_squares(params, beta):
    return beta * sum(np.mean(np.square(W)) for W, _ in params)


def squares_the_sum(params, beta):
    return beta * sum(np.sum(W) ** 2 for W, _ in params)


def squares_the_price(params, beta):
    return sum(np.sum(np.square(beta * np.asarray(W))) for W, _ in params)


def matrix_product(params, beta):
    return beta * sum(np.sum(np.asarray(W) @ np.asarray(W).T) for W, _ in params)


# ---- their gradients


def size_for_slope(params, alpha):
    return [(alpha * np.abs(W), np.zeros(len(b))) for W, b in params]


def weight_for_slope(params, alpha):
    return [(alpha * np.asarray(W), np.zeros(len(b))) for W, b in params]


def always_upwards(params, alpha):
    return [(np.full(np.shape(W), alpha), np.zeros(len(b))) for W, b in params]


def downhill(params, alpha):
    return [(-alpha * np.sign(W), np.zeros(len(b))) for W, b in params]


def slopes_of_biases(params, alpha):
    return [(alpha * np.sign(W), alpha * np.sign(b)) for W, b in params]


def slopes_without_price(params, alpha):
    return [(np.sign(W), np.zeros(len(b))) for W, b in params]


def no_slopes_of_biases(params, alpha):
    return [alpha * np.sign(W) for W, _ in params]


def one_zero_for_all_biases(params, alpha):
    return [(alpha * np.sign(W), 0.0) for W, _ in params]


def slope_of_two_at_zero(params, alpha):
    return [
        (np.where(np.asarray(W) == 0, 2 * alpha, alpha * np.sign(W)), np.zeros(len(b))) for W, b in params
    ]


def nan_at_zero(params, alpha):
    return [(alpha * np.asarray(W) / np.abs(W), np.zeros(len(b))) for W, b in params]


def truncates_to_whole_numbers(params, alpha):
    grads = []
    for W, b in params:
        dW = np.zeros_like(W)
        dW[:] = alpha * np.sign(W)
        grads.append((dW, np.zeros(len(b))))
    return grads


def signs_in_place(params, alpha):
    for W, b in params:
        W[:] = alpha * np.sign(W)
        b[:] = 0
    return params


def last_layer_first(params, alpha):
    return [(alpha * np.sign(W), np.zeros(len(b))) for W, b in reversed(params)]


def forgets_the_two(params, beta):
    return [(beta * np.asarray(W), np.zeros(len(b))) for W, b in params]


def square_for_slope(params, beta):
    return [(beta * np.square(W), np.zeros(len(b))) for W, b in params]


def size_of_the_slope(params, beta):
    return [(2 * beta * np.abs(W), np.zeros(len(b))) for W, b in params]


def weights_grow(params, beta):
    return [(-2 * beta * np.asarray(W), np.zeros(len(b))) for W, b in params]


def pulls_biases(params, beta):
    return [(2 * beta * np.asarray(W), 2 * beta * np.asarray(b)) for W, b in params]


def slope_of_the_norm(params, beta):
    return [(beta * np.asarray(W) / np.linalg.norm(W), np.zeros(len(b))) for W, b in params]


def doubles_in_place(params, beta):
    grads = []
    for W, b in params:
        W *= 2 * beta
        grads.append((W, np.zeros(len(b))))
    return grads


def transposed_slopes(params, beta):
    return [(2 * beta * np.asarray(W).T, np.zeros(len(b))) for W, b in params]


def no_biases(params, beta):
    return [(2 * beta * np.asarray(W), None) for W, _ in params]


# ---- dropout


def keeps_with_probability_p(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) < p if training else np.ones(x.shape, dtype=bool)
    return (x * mask / (1 - p) if training else x), mask


def keeps_p_and_divides_by_p(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training or p == 0:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) < p
    return x * mask / p, mask


def never_scales(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p if training else np.ones(x.shape, dtype=bool)
    return x * mask, mask


def divides_by_p(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training or p == 0:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / p, mask


def multiplies_instead(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p if training else np.ones(x.shape, dtype=bool)
    return (x * mask * (1 - p) if training else x), mask


def drops_in_evaluation_too(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


def scales_in_evaluation(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x * (1 - p), np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


def training_the_wrong_way_round(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    return x * mask / (1 - p), mask


def seeds_inside(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.random.default_rng(0).random(x.shape) >= p
    return x * mask / (1 - p), mask


def global_generator(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.random.rand(*x.shape) >= p
    return x * mask / (1 - p), mask


def one_mask_for_the_batch(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.broadcast_to(rng.random(x.shape[-1:]) >= p, x.shape)
    return x * mask / (1 - p), mask


def whole_examples(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = np.broadcast_to(rng.random((len(x), *[1] * (x.ndim - 1))) >= p, x.shape)
    return x * mask / (1 - p), mask


def same_number_in_each_row(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    row = np.arange(x.shape[-1]) >= round(p * x.shape[-1])
    mask = rng.permuted(np.broadcast_to(row, x.shape), axis=-1)
    return x * mask / (1 - p), mask


def mask_from_the_outputs(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    out = x * (rng.random(x.shape) >= p) / (1 - p)
    return out, out != 0


def outputs_for_a_mask(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    out = x * (rng.random(x.shape) >= p) / (1 - p)
    return out, out


def mask_of_the_excluded(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.zeros(x.shape, dtype=bool)
    mask = rng.random(x.shape) < p
    return np.where(mask, 0, x) / (1 - p), mask


def zeros_the_input(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.random(x.shape) >= p if training else np.ones(x.shape, dtype=bool)
    x[~mask] = 0
    return (x / (1 - p) if training else x), mask


def whole_numbers_stay_whole(x, p, rng, training=True):
    x = np.array(x)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p
    x[:] = x * mask / (1 - p)
    return x, mask


def two_axes_only(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    n, d = x.shape
    mask = rng.random((n, d)) >= p if training else np.ones((n, d), dtype=bool)
    return (x * mask / (1 - p) if training else x), mask


def outputs_without_mask(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    return x * (rng.random(x.shape) >= p) / (1 - p) if training else x


def normal_draws(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    mask = rng.normal(size=x.shape) >= p if training else np.ones(x.shape, dtype=bool)
    return (x * mask / (1 - p) if training and p else x), mask


def fresh_mask_on_the_way_back(dout, mask, p):
    mask = np.random.default_rng(1).random(np.shape(dout)) >= p
    return np.where(mask, dout, 0) / (1 - p)


def goes_back_unscaled(dout, mask, p):
    return np.where(mask, dout, 0.0)


def goes_back_by_p(dout, mask, p):
    return np.where(mask, dout, 0.0) / p if p else np.asarray(dout, dtype=float)


def scaled_down_on_the_way_back(dout, mask, p):
    return np.where(mask, dout, 0.0) * (1 - p)


def scaled_twice(dout, mask, p):
    return np.where(mask, dout, 0.0) / (1 - p) ** 2


def scaled_but_not_masked(dout, mask, p):
    return np.asarray(dout, dtype=float) / (1 - p)


def gradients_of_the_excluded(dout, mask, p):
    return np.where(mask, 0.0, dout) / (1 - p) if p else np.asarray(dout, dtype=float)


def zeros_the_gradient_in_place(dout, mask, p):
    dout = np.asarray(dout, dtype=float)
    dout[~np.asarray(mask, dtype=bool)] = 0
    return dout / (1 - p)


def whole_gradients_stay_whole(dout, mask, p):
    dx = np.array(dout)
    dx[:] = np.where(mask, dx, 0) / (1 - p)
    return dx


# ---- early stopping


def last_for_best(losses, patience):
    _, last = stopping_epoch(losses, patience)
    return last, last


def best_and_last_swapped(losses, patience):
    best, last = stopping_epoch(losses, patience)
    return last, best


def best_of_all_losses(losses, patience):
    _, last = stopping_epoch(losses, patience)
    return int(np.nanargmin(losses)), last


def counts_from_one(losses, patience):
    best, last = stopping_epoch(losses, patience)
    return best + 1, last + 1


def compares_with_the_previous(losses, patience):
    best, bad, previous, lowest = 0, 0, np.inf, np.inf
    for epoch, loss in enumerate(losses):
        bad = 0 if loss < previous else bad + 1
        best, lowest = (epoch, loss) if loss < lowest else (best, lowest)
        previous = loss
        if bad == patience:
            break
    return best, epoch


def never_restores_patience(losses, patience):
    best, bad, lowest = 0, 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        else:
            bad += 1
        if bad == patience:
            break
    return best, epoch


def one_epoch_too_many(losses, patience):
    return stopping_epoch(losses, patience + 1)


def one_epoch_too_few(losses, patience):
    return stopping_epoch(losses, max(1, patience - 1))


def patience_of_one_at_least_two(losses, patience):
    return stopping_epoch(losses, max(2, patience))


def equal_is_better(losses, patience):
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if loss <= lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


def nan_is_better(losses, patience):
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if not loss >= lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


def stuck_at_a_first_nan(losses, patience):
    best, lowest = 0, losses[0]
    for epoch, loss in enumerate(losses):
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


def nan_ends_it(losses, patience):
    best, lowest = 0, np.inf
    for epoch, loss in enumerate(losses):
        if np.isnan(loss):
            break
        if loss < lowest:
            best, lowest = epoch, loss
        if epoch - best == patience:
            break
    return best, epoch


def skips_nan(losses, patience):
    best, bad, lowest = 0, 0, np.inf
    for epoch, loss in enumerate(losses):
        if np.isnan(loss):
            continue
        if loss < lowest:
            best, lowest, bad = epoch, loss, 0
        else:
            bad += 1
        if bad == patience:
            break
    return best, epoch


def higher_is_better(losses, patience):
    return stopping_epoch([-loss for loss in losses], patience)


def never_stops(losses, patience):
    return int(np.nanargmin(losses)), len(losses) - 1


def last_is_the_length(losses, patience):
    best, last = stopping_epoch(losses, patience)
    return best, last if last - best == patience else len(losses)


def sorts_the_losses(losses, patience):
    best, last = stopping_epoch(list(losses), patience)
    if isinstance(losses, list):
        losses.sort()
    return best, last


def stopping(
    *,
    copies: Callable[[Any], Any] = copy.deepcopy,
    better: Callable[[float, float], bool] = lambda loss, best: loss < best,
    restores: bool = True,
    extra: int = 0,
    validates_first: bool = False,
    restore_at_end: bool = True,
    previous: bool = False,
    first_is_best: bool = False,
) -> Callable[..., Any]:
    """Write early stopping with one slip."""

    def early_stopping(step, validate, get_params, patience, max_epochs):
        best_params, best_epoch, lowest, bad, history = None, 0, np.inf, 0, []
        for epoch in range(max_epochs):
            if validates_first:
                loss = validate()
                step()
            else:
                step()
                loss = validate()
            history.append(loss)
            if better(loss, lowest) or (first_is_best and epoch == 0):
                best_params, best_epoch, lowest = copies(get_params()), epoch, loss
                bad = 0 if restores else bad
            else:
                bad += 1
            if previous:
                lowest = loss
            if bad == patience + extra:
                return best_params, best_epoch, history
        return (best_params if restore_at_end else get_params()), best_epoch, history

    return early_stopping


def named(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a function the name of its slip."""
    function.__name__ = name
    return function


def same_object(params):
    return params


def copies_pairs_only(params):
    return [(W, b) for W, b in params]


def copies_weights_only(params):
    return [(W.copy(), b) for W, b in params]


ALIAS = named("keeps_a_name", stopping(copies=same_object))
SHALLOW = named("copies_the_list", stopping(copies=list))
SHALLOW_PAIRS = named("copies_the_pairs", stopping(copies=copies_pairs_only))
HALF_COPY = named("copies_the_weights_only", stopping(copies=copies_weights_only))
NOT_RESTORED = named("last_parameters_at_the_end", stopping(restore_at_end=False))
PREVIOUS = named("compares_with_the_epoch_before", stopping(previous=True))
IMPATIENT = named("patience_never_comes_back", stopping(restores=False))
TOO_LATE = named("stops_one_epoch_late", stopping(extra=1))
TOO_EARLY = named("stops_one_epoch_early", stopping(extra=-1))
EQUAL = named("takes_equal_for_better", stopping(better=lambda loss, best: loss <= best))
NAN_BETTER = named("takes_nan_for_better", stopping(better=lambda loss, best: not loss >= best))
NAN_FIRST = named("starts_from_a_nan", stopping(first_is_best=True))
HIGHER = named("takes_higher_for_better", stopping(better=lambda loss, best: loss > best or best == np.inf))
VALIDATES_FIRST = named("validates_before_the_step", stopping(validates_first=True))


def runs_all_epochs(step, validate, get_params, patience, max_epochs):
    saved, history = [], []
    for _ in range(max_epochs):
        step()
        history.append(validate())
        saved.append(copy.deepcopy(get_params()))
    best, last = stopping_epoch(history, patience)
    return saved[best], best, history[: last + 1]


def validates_twice(step, validate, get_params, patience, max_epochs):
    best_params, best_epoch, lowest, history = None, 0, np.inf, []
    for epoch in range(max_epochs):
        step()
        history.append(validate())
        if validate() < lowest:
            best_params, best_epoch, lowest = copy.deepcopy(get_params()), epoch, history[-1]
        if epoch - best_epoch == patience:
            break
    return best_params, best_epoch, history


def last_parameters(step, validate, get_params, patience, max_epochs):
    _, best_epoch, history = stopping()(step, validate, get_params, patience, max_epochs)
    return copy.deepcopy(get_params()), best_epoch, history


def history_of_improvements(step, validate, get_params, patience, max_epochs):
    best, best_epoch, history = stopping()(step, validate, get_params, patience, max_epochs)
    return best, best_epoch, [loss for i, loss in enumerate(history) if loss <= min(history[: i + 1])]


def steps_after_the_end(step, validate, get_params, patience, max_epochs):
    result = stopping()(step, validate, get_params, patience, max_epochs)
    step()
    return result


# ---- the polynomial experiment


def experiment(
    *,
    exponents: Callable[[int], Any] = lambda degree: np.arange(1, degree + 1),
    scale: str = "train",
    rate: Callable[[float, int, int], float] = lambda eta, t, epoch: eta / t**0.25,
    factor: float = 1.0,
    order: str = "fresh",
    error_of: Callable[[Any], Any] = lambda e: np.sqrt(np.mean(e**2)),
    intercept: bool = True,
    last: bool = False,
    ddof: int = 0,
    ravel: bool = True,
    early: bool = False,
    start: float = 0.0,
    in_turn: bool = False,
    validates_on_train: bool = False,
    whole: bool = False,
) -> Callable[..., Any]:
    """Write the polynomial experiment with one slip."""

    def polynomial_experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
        kind = int if whole and np.asarray(X_train).dtype == int else float
        train = np.reshape(X_train, (-1, 1)).astype(kind) ** exponents(degree)
        valid = np.reshape(X_valid, (-1, 1)).astype(kind) ** exponents(degree)
        y, y_v = (
            (np.ravel(y_train), np.ravel(y_valid)) if ravel else (np.asarray(y_train), np.asarray(y_valid))
        )
        by = {"train": train, "both": np.concatenate([train, valid]), "own": train}[scale]
        mean, deviation = by.mean(axis=0), by.std(axis=0, ddof=ddof)
        deviation = np.where(deviation == 0, 1, deviation)
        train = (train - mean) / deviation
        own = valid if scale == "own" else by
        valid = (valid - own.mean(axis=0)) / own.std(axis=0, ddof=ddof)
        if validates_on_train:
            valid, y_v = train, y
        w, b, t, history = np.full(train.shape[1], start), 0.0, 0, []
        fixed = rng.permutation(len(train))
        for epoch in range(epochs):
            orders = {
                "fresh": rng.permutation(len(train)),
                "once": fixed,
                "as given": np.arange(len(train)),
                "with replacement": rng.integers(len(train), size=len(train)),
                "batch": [np.arange(len(train))],
            }
            for i in orders[order]:
                t += 1
                error = train[i] @ w + b - y[i]
                step = rate(learning_rate, t, epoch) * factor * error
                if order == "batch":
                    w, b = w - step @ train[i] / len(train), b - np.mean(step)
                    continue
                w = w - step * train[i]
                if in_turn:
                    step = rate(learning_rate, t, epoch) * (train[i] @ w + b - y[i])
                b = b - step if intercept else b
            history.append(float(error_of(valid @ w + b - y_v)))
            if early and len(history) > 2 and history[-1] > history[-2]:
                break
        return len(history) - 1 if last else int(np.argmin(history)), history

    return polynomial_experiment


def seeds_itself(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    rng = np.random.default_rng()
    return experiment()(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)


def shuffles_the_examples(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    order = rng.permutation(len(X_train))
    X_train[:], y_train[:] = np.array(X_train)[order], np.array(y_train)[order]
    return experiment()(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)


def shuffles_x_apart_from_y(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    x = rng.permutation(np.ravel(X_train))
    return experiment()(x, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)


CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "l1_penalty": {
        prices_biases_by_size: "adds_up_the_weights_of_all_layers",
        forgets_the_sign: "prices_the_layer_worked_by_hand",
        forgets_the_price: "prices_the_layer_worked_by_hand",
        averages_the_sizes: "prices_the_layer_worked_by_hand",
        prices_the_last_layer: "adds_up_the_weights_of_all_layers",
        rewards_weights: "prices_the_layer_worked_by_hand",
        norm_of_a_matrix: "prices_unforeseen_networks",
        sizes_in_place: "leaves_the_parameters_alone",
        sizes_of_arrays_only: "takes_parameters_of_any_kind",
    },
    "l2_penalty": {
        prices_biases_by_square: "adds_up_the_weights_of_all_layers",
        halves_the_squares: "prices_the_layer_worked_by_hand",
        root_of_the_squares: "prices_the_layer_worked_by_hand",
        norm_of_each_layer: "prices_the_layer_worked_by_hand",
        averages_the_squares: "prices_the_layer_worked_by_hand",
        squares_the_sum: "prices_the_layer_worked_by_hand",
        squares_the_price: "grows_with_the_price",
        matrix_product: "prices_the_layer_worked_by_hand",
    },
    "l1_gradient": {
        size_for_slope: "gives_the_slopes_worked_by_hand",
        weight_for_slope: "gives_the_slopes_worked_by_hand",
        always_upwards: "gives_the_slopes_worked_by_hand",
        downhill: "gives_the_slopes_worked_by_hand",
        slopes_of_biases: "gives_the_slopes_worked_by_hand",
        slopes_without_price: "gives_the_slopes_worked_by_hand",
        no_slopes_of_biases: "gives_the_slopes_worked_by_hand",
        one_zero_for_all_biases: "gives_the_slopes_worked_by_hand",
        slope_of_two_at_zero: "stays_between_the_slopes_at_zero",
        nan_at_zero: "treats_weights_of_zero_by_themselves",
        truncates_to_whole_numbers: "takes_parameters_of_any_kind",
        signs_in_place: "leaves_the_parameters_alone",
        last_layer_first: "fits_unforeseen_networks",
    },
    "l2_gradient": {
        forgets_the_two: "gives_the_slopes_worked_by_hand",
        square_for_slope: "pulls_in_proportion_to_the_weight",
        size_of_the_slope: "gives_the_slopes_worked_by_hand",
        weights_grow: "gives_the_slopes_worked_by_hand",
        pulls_biases: "gives_the_slopes_worked_by_hand",
        slope_of_the_norm: "pulls_in_proportion_to_the_weight",
        doubles_in_place: "leaves_the_parameters_alone",
        transposed_slopes: "fits_unforeseen_networks",
        no_biases: "gives_the_slopes_worked_by_hand",
    },
    "dropout_forward": {
        keeps_with_probability_p: "excludes_about_its_share",
        keeps_p_and_divides_by_p: "excludes_each_with_probability_p",
        never_scales: "scales_those_that_stay",
        divides_by_p: "scales_those_that_stay",
        multiplies_instead: "scales_those_that_stay",
        drops_in_evaluation_too: "returns_the_input_in_evaluation",
        scales_in_evaluation: "evaluates_without_chance",
        training_the_wrong_way_round: "returns_the_input_in_evaluation",
        seeds_inside: "draws_a_fresh_mask_each_call",
        global_generator: "repeats_with_the_same_generator",
        one_mask_for_the_batch: "excludes_each_with_probability_p",
        whole_examples: "excludes_each_with_probability_p",
        same_number_in_each_row: "excludes_each_with_probability_p",
        mask_from_the_outputs: "knows_who_stayed_where_the_input_is_zero",
        outputs_for_a_mask: "knows_who_stayed_where_the_input_is_zero",
        mask_of_the_excluded: "hands_out_the_mask_that_it_used",
        zeros_the_input: "leaves_the_input_alone",
        whole_numbers_stay_whole: "takes_inputs_of_any_kind",
        two_axes_only: "takes_inputs_of_any_kind",
        outputs_without_mask: "hands_out_the_mask_that_it_used",
        normal_draws: "excludes_about_its_share",
    },
    "dropout_backward": {
        fresh_mask_on_the_way_back: "stops_where_the_neuron_was_excluded",
        goes_back_unscaled: "scales_as_the_forward_pass_did",
        goes_back_by_p: "scales_as_the_forward_pass_did",
        scaled_down_on_the_way_back: "scales_as_the_forward_pass_did",
        scaled_twice: "scales_as_the_forward_pass_did",
        scaled_but_not_masked: "stops_where_the_neuron_was_excluded",
        gradients_of_the_excluded: "stops_where_the_neuron_was_excluded",
        zeros_the_gradient_in_place: "leaves_its_arguments_alone",
        whole_gradients_stay_whole: "takes_gradients_of_any_kind",
    },
    "stopping_epoch": {
        last_for_best: "stops_where_the_worked_example_does",
        best_and_last_swapped: "stops_where_the_worked_example_does",
        best_of_all_losses: "stops_where_the_worked_example_does",
        counts_from_one: "stops_where_the_worked_example_does",
        compares_with_the_previous: "compares_with_the_best_so_far",
        never_restores_patience: "restores_patience_after_an_improvement",
        one_epoch_too_many: "stops_where_the_worked_example_does",
        one_epoch_too_few: "stops_where_the_worked_example_does",
        patience_of_one_at_least_two: "may_find_the_best_at_once",
        equal_is_better: "takes_an_equal_loss_for_no_improvement",
        nan_is_better: "takes_nan_for_no_improvement",
        stuck_at_a_first_nan: "takes_nan_for_no_improvement",
        nan_ends_it: "takes_nan_for_no_improvement",
        skips_nan: "takes_nan_for_no_improvement",
        higher_is_better: "stops_where_the_worked_example_does",
        never_stops: "stops_where_the_worked_example_does",
        last_is_the_length: "runs_to_the_end_of_the_losses",
        sorts_the_losses: "takes_losses_of_any_kind",
    },
    "early_stopping": {
        ALIAS: "gives_back_the_best_parameters",
        SHALLOW: "copies_the_best_parameters",
        SHALLOW_PAIRS: "copies_the_best_parameters",
        HALF_COPY: "copies_the_best_parameters",
        NOT_RESTORED: "gives_back_the_best_at_the_end_of_the_budget",
        PREVIOUS: "compares_with_the_best_so_far",
        IMPATIENT: "stops_when_patience_runs_out",
        TOO_LATE: "stops_when_patience_runs_out",
        TOO_EARLY: "stops_when_patience_runs_out",
        EQUAL: "takes_an_equal_loss_for_no_improvement",
        NAN_BETTER: "takes_nan_for_no_improvement",
        NAN_FIRST: "takes_nan_for_no_improvement",
        HIGHER: "stops_when_patience_runs_out",
        VALIDATES_FIRST: "steps_and_then_validates",
        runs_all_epochs: "stops_when_patience_runs_out",
        validates_twice: "steps_and_then_validates",
        last_parameters: "gives_back_the_best_parameters",
        history_of_improvements: "stops_when_patience_runs_out",
        steps_after_the_end: "steps_and_then_validates",
    },
    "polynomial_experiment": {
        named("powers_from_zero", experiment(exponents=np.arange)): "standardises_every_power",
        named("one_power_too_few", experiment(exponents=lambda degree: np.arange(1, max(2, degree)))): (
            "standardises_every_power"
        ),
        named("the_highest_power_alone", experiment(exponents=lambda degree: np.array([degree]))): (
            "standardises_every_power"
        ),
        named("scaled_by_all_examples", experiment(scale="both")): "learns_nothing_from_the_validation_set",
        named("each_set_by_its_own_scale", experiment(scale="own")): "learns_nothing_from_the_validation_set",
        named("sample_deviation", experiment(ddof=1)): "gives_the_epoch_worked_by_hand",
        named("constant_rate", experiment(rate=lambda eta, t, epoch: eta)): "gives_the_epoch_worked_by_hand",
        named("rate_by_epoch", experiment(rate=lambda eta, t, epoch: eta / (epoch + 1) ** 0.25)): (
            "gives_the_epoch_worked_by_hand"
        ),
        named("root_of_t", experiment(rate=lambda eta, t, epoch: eta / t**0.5)): (
            "gives_the_epoch_worked_by_hand"
        ),
        named("t_a_step_ahead", experiment(rate=lambda eta, t, epoch: eta / (t + 1) ** 0.25)): (
            "gives_the_epoch_worked_by_hand"
        ),
        named("gradient_of_the_square", experiment(factor=2.0)): "gives_the_epoch_worked_by_hand",
        named("uphill", experiment(factor=-1.0)): "gives_the_epoch_worked_by_hand",
        named("one_order_for_all_epochs", experiment(order="once")): "draws_a_fresh_order_each_epoch",
        named("order_as_given", experiment(order="as given")): "draws_a_fresh_order_each_epoch",
        named("whole_batches", experiment(order="batch")): "gives_the_epoch_worked_by_hand",
        named(
            "squared_error", experiment(error_of=lambda e: np.mean(e**2))
        ): "gives_the_epoch_worked_by_hand",
        named("absolute_error", experiment(error_of=lambda e: np.mean(np.abs(e)))): (
            "gives_the_epoch_worked_by_hand"
        ),
        named("summed_error", experiment(error_of=lambda e: np.sqrt(np.sum(e**2)))): (
            "gives_the_epoch_worked_by_hand"
        ),
        named("no_intercept", experiment(intercept=False)): "gives_the_epoch_worked_by_hand",
        named("starts_from_ones", experiment(start=1.0)): "gives_the_epoch_worked_by_hand",
        named("one_after_the_other", experiment(in_turn=True)): "gives_the_epoch_worked_by_hand",
        named("the_last_epoch_is_the_best", experiment(last=True)): "finds_the_smallest_of_all_epochs",
        named("training_error", experiment(validates_on_train=True)): "updates_by_the_rule",
        named("columns_against_rows", experiment(ravel=False)): "takes_examples_of_any_kind",
        named("powers_of_whole_numbers", experiment(whole=True)): "takes_examples_of_any_kind",
        seeds_itself: "repeats_with_the_same_generator",
        shuffles_the_examples: "leaves_the_examples_alone",
    },
}

# What else these earn depends on the inputs that are drawn.
CAUGHT_AT_LEAST_BY: dict[str, dict[Callable[..., Any], str]] = {
    "polynomial_experiment": {
        named("draws_with_replacement", experiment(order="with replacement")): "updates_by_the_rule",
        named("stops_early", experiment(early=True)): "finds_the_smallest_of_all_epochs",
        shuffles_x_apart_from_y: "updates_by_the_rule",
    },
}
