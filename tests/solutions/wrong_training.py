"""Wrong answers to the questions of the training lesson, each with the case that must catch it.

Each is a slip that people make; its name says which. All of them give the right numbers somewhere.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

from collections.abc import Callable
from typing import Any

import numpy as np

from reference_impl.batches import minibatches
from reference_impl.initializers import glorot_uniform, zeros_init
from reference_impl.network import backward, forward, init_params
from reference_impl.training import LOSSES, train
from reference_impl.updates import gradient_descent_step


def _moved(params, grads, move_W, move_b):
    floats = [
        tuple(np.array(each, dtype=float) for each in (*p, *g)) for p, g in zip(params, grads, strict=True)
    ]
    return [(move_W(W, dW), move_b(b, db)) for W, b, dW, db in floats]


# ---- gradient_descent_step


def goes_uphill(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W + rate * dW, lambda b, db: b + rate * db)


def leaves_the_biases(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W - rate * dW, lambda b, db: b)


def takes_the_rate_twice(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W - rate**2 * dW, lambda b, db: b - rate**2 * db)


def forgets_the_rate(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W - dW, lambda b, db: b - db)


def moves_biases_by_the_sum(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W - rate * dW, lambda b, db: b - rate * db.sum())


def steps_by_the_sign(params, grads, rate):
    return _moved(params, grads, lambda W, dW: W - rate * np.sign(dW), lambda b, db: b - rate * np.sign(db))


def clips_the_gradient(params, grads, rate):
    return _moved(
        params,
        grads,
        lambda W, dW: W - rate * np.clip(dW, -1, 1),
        lambda b, db: b - rate * np.clip(db, -1, 1),
    )


def rebinds_names_of_its_own(params, grads, rate):
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W = np.asarray(W) - rate * np.asarray(dW)
        b = np.asarray(b) - rate * np.asarray(db)
    return params


def moves_the_last_layer(params, grads, rate):
    return [*params[:-1], gradient_descent_step(params[-1:], grads[-1:], rate)[0]]


def layers_backwards(params, grads, rate):
    return gradient_descent_step(params, grads, rate)[::-1]


def in_place(params, grads, rate):
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W -= rate * np.asarray(dW)
        b -= rate * np.asarray(db)
    return params


def into_the_callers_list(params, grads, rate):
    for layer, new in enumerate(gradient_descent_step(params, grads, rate)):
        params[layer] = new
    return params


def in_a_shallow_copy(params, grads, rate):
    new_params = list(params)
    in_place(new_params, grads, rate)
    return new_params


def scales_the_gradients_in_place(params, grads, rate):
    for dW, db in grads:
        dW *= rate
        db *= rate
    return gradient_descent_step(params, grads, 1.0)


def of_float_arrays_only(params, grads, rate):
    return [(W - rate * dW, b - rate * db) for (W, b), (dW, db) in zip(params, grads, strict=True)]


def in_whole_numbers(params, grads, rate):
    new_params = gradient_descent_step(params, grads, rate)
    kinds = [(np.asarray(W).dtype, np.asarray(b).dtype) for W, b in params]
    return [(W.astype(w), b.astype(v)) for (W, b), (w, v) in zip(new_params, kinds, strict=True)]


def in_single_precision(params, grads, rate):
    new_params = gradient_descent_step(params, grads, rate)
    return [(W.astype(np.float32), b.astype(np.float32)) for W, b in new_params]


# ---- learning_rate_limit


def the_best_rate(curvature):
    return 1 / curvature


def half_the_curvature(curvature):
    return curvature / 2


def two_by_any_curvature(curvature):
    return 2.0


def rounded(curvature):
    return round(2 / curvature, 3)


def on_the_safe_side(curvature):
    return 1.999 / curvature


def with_an_epsilon(curvature):
    return 2 / (curvature + 1e-8)


def whole_where_the_curvature_is(curvature):
    return 2 // curvature if isinstance(curvature, int) else 2 / curvature


# ---- minibatches


def _cut(X, y, batch_size, order):
    X, y = np.asarray(X), np.asarray(y)
    chosen = [order[start : start + batch_size] for start in range(0, len(order), batch_size)]
    return [(X[rows], y[rows]) for rows in chosen]


def drops_the_remainder(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return _cut(X, y, batch_size, order[: len(X) // batch_size * batch_size])


def fills_the_last_batch_up(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return _cut(X, y, batch_size, np.concatenate([order, order[: -len(order) % batch_size]]))


def equal_batches(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    pieces = np.array_split(order, -(-len(X) // batch_size))
    return [(np.asarray(X)[rows], np.asarray(y)[rows]) for rows in pieces]


def one_batch_too_many(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    pieces = [order[k * batch_size : (k + 1) * batch_size] for k in range(len(X) // batch_size + 1)]
    return [(np.asarray(X)[rows], np.asarray(y)[rows]) for rows in pieces]


def in_the_given_order(X, y, batch_size, rng):
    return _cut(X, y, batch_size, np.arange(len(X)))


def shuffles_batches_as_wholes(X, y, batch_size, rng):
    *whole, last = _cut(X, y, batch_size, np.arange(len(X)))
    return [*(whole[k] for k in rng.permutation(len(whole))), last]


def draws_with_replacement(X, y, batch_size, rng):
    return _cut(X, y, batch_size, rng.integers(0, len(X), len(X)))


def shuffles_targets_apart(X, y, batch_size, rng):
    rows = [X_batch for X_batch, _ in minibatches(X, y, batch_size, rng)]
    return list(zip(rows, [y_batch for _, y_batch in minibatches(X, y, batch_size, rng)], strict=True))


def leaves_the_targets_in_order(X, y, batch_size, rng):
    return [
        (X_batch, np.asarray(y)[k * batch_size : (k + 1) * batch_size])
        for k, (X_batch, _) in enumerate(minibatches(X, y, batch_size, rng))
    ]


def the_same_order_for_ever(X, y, batch_size, rng):
    return minibatches(X, y, batch_size, np.random.default_rng(0))


def a_generator_of_its_own(X, y, batch_size, rng):
    return minibatches(X, y, batch_size, np.random.default_rng())


def shuffles_in_place(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = np.asarray(X)[order], np.asarray(y)[order]
    return _cut(X, y, batch_size, np.arange(len(X)))


def nothing_where_the_batch_is_too_large(X, y, batch_size, rng):
    return minibatches(X, y, batch_size, rng) if batch_size <= len(X) else []


def batches_of_arrays_only(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    return [
        (X[order[k : k + batch_size]], y[order[k : k + batch_size]]) for k in range(0, len(X), batch_size)
    ]


def targets_in_one_row(X, y, batch_size, rng):
    return [(X_batch, y_batch.ravel()) for X_batch, y_batch in minibatches(X, y, batch_size, rng)]


# ---- train


def _train(
    arguments, batches=minibatches, step=gradient_descent_step, share=lambda X_batch: 1, gradient=None
):
    """Train as the lesson does, but for what is replaced."""
    params, X, y, activations, loss, rate, epochs, batch_size, rng = arguments
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in batches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = share(X_batch) * (gradient or gradient_of)(y_batch, y_hat)
            params = step(params, backward(params, cache, dout, activations), rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


def never_moves_a_bias(*arguments):
    return _train(arguments, step=leaves_the_biases)


def trains_uphill(*arguments):
    return _train(arguments, step=goes_uphill)


def squares_the_rate(*arguments):
    return _train(arguments, step=takes_the_rate_twice)


def trains_the_callers_parameters(*arguments):
    return _train(arguments, step=in_place)


def divides_by_the_batch_once_more(*arguments):
    return _train(arguments, share=lambda X_batch: 1 / len(X_batch))


def sums_over_the_batch(*arguments):
    return _train(arguments, share=len)


def divides_by_batch_size(*arguments):
    batch_size = min(arguments[7], len(arguments[1]))
    return _train(arguments, share=lambda X_batch: len(X_batch) / batch_size)


def divides_by_all_examples(*arguments):
    n_examples = len(arguments[1])
    return _train(arguments, share=lambda X_batch: len(X_batch) / n_examples)


def always_the_gradient_of_mse(*arguments):
    return _train(arguments, gradient=LOSSES["mse"][1])


def takes_the_short_cut_of_the_scores(*arguments):
    return _train(arguments, gradient=lambda y, y_hat: (y_hat - np.asarray(y)) / len(y))


def never_sees_the_remainder(*arguments):
    return _train(arguments, batches=drops_the_remainder)


def shuffles_once(*arguments):
    dealt: list[Any] = []

    def dealt_before(X, y, batch_size, rng):
        dealt[:] = dealt or minibatches(X, y, batch_size, rng)
        return dealt

    return _train(arguments, batches=dealt_before)


def shuffles_never(*arguments):
    return _train(arguments, batches=in_the_given_order)


def draws_by_chance_of_its_own(*arguments):
    return _train(arguments, batches=a_generator_of_its_own)


def stops_at_a_batch_too_large(*arguments):
    return _train(arguments, batches=nothing_where_the_batch_is_too_large)


def one_batch_an_epoch(*arguments):
    return _train(arguments, batches=lambda *dealing: list(minibatches(*dealing))[:1])


def all_examples_at_once(params, X, y, activations, loss, rate, epochs, batch_size, rng):
    return train(params, X, y, activations, loss, rate, epochs, len(X), rng)


def begins_anew_each_epoch(params, X, y, activations, loss, rate, epochs, batch_size, rng):
    trained = [train(params, X, y, activations, loss, rate, 1, batch_size, rng) for _ in range(epochs)]
    return trained[-1][0], [losses[0] for _, losses in trained]


def one_loss_too_many(*arguments):
    params, X, y, activations, loss, *_ = arguments
    trained, losses = train(*arguments)
    return trained, [LOSSES[loss][0](y, forward(params, X, activations)[0]), *losses]


def losses_before_the_epoch(*arguments):
    trained, losses = one_loss_too_many(*arguments)
    return trained, losses[:-1]


def mean_loss_of_the_batches(params, X, y, activations, loss, rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        seen = []
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            seen.append(LOSSES[loss][0](y_batch, forward(params, X_batch, activations)[0]))
            params, _ = train(params, X_batch, y_batch, activations, loss, rate, 1, batch_size, rng)
        losses.append(np.mean(seen))
    return params, losses


def the_parameters_alone(*arguments):
    return train(*arguments)[0]


# ---- train_boolean


def _boolean(X, y, rng, activations=("tanh", "sigmoid"), epochs=300, init=glorot_uniform):
    y = np.reshape(y, (-1, 1))
    start = init_params([2, 8, 1], init, rng)
    return train(start, X, y, list(activations), "binary_cross_entropy", 1.0, epochs, len(y), rng)[0]


def untrained(X, y, rng):
    return init_params([2, 8, 1], glorot_uniform, rng)


def without_a_bend(X, y, rng):
    return _boolean(X, y, rng, activations=("identity", "sigmoid"), epochs=30)


def from_zeros(X, y, rng):
    return _boolean(X, y, rng, init=zeros_init, epochs=30)


def always_xor(X, y, rng):
    return _boolean([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0], rng)


def rows_in_the_usual_order(X, y, rng):
    return _boolean([[0, 0], [0, 1], [1, 0], [1, 1]], y, rng)


def adds_an_axis_to_the_answers(X, y, rng):
    start, y = init_params([2, 8, 1], glorot_uniform, rng), np.asarray(y)[:, np.newaxis]
    return train(start, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)[0]


# ---- fit_function

POINTS = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)


def _fit(f, width, rng, x=POINTS, activations=("tanh", "identity"), epochs=300, train=train):
    return train(
        init_params([1, width, 1], glorot_uniform, rng), x, f(x), activations, "mse", 0.05, epochs, 32, rng
    )[0]


def a_straight_line(f, width, rng):
    return _fit(f, width, rng, activations=("identity", "identity"), epochs=50)


def a_few_epochs(f, width, rng):
    return _fit(f, width, rng, epochs=5)


def two_units_are_enough(f, width, rng):
    return _fit(f, min(width, 2), rng)


def always_32_units(f, width, rng):
    return _fit(f, 32, rng)


def always_a_sine(f, width, rng):
    return _fit(np.sin, width, rng, epochs=30)


def short_of_the_ends(f, width, rng):
    return _fit(f, width, rng, x=POINTS[1:-1])


def no_bias_moves(f, width, rng):
    return _fit(f, width, rng, train=never_moves_a_bias, epochs=60)


CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "gradient_descent_step": {
        goes_uphill: "makes_the_step_worked_by_hand",
        leaves_the_biases: "makes_the_step_worked_by_hand",
        takes_the_rate_twice: "makes_the_step_worked_by_hand",
        forgets_the_rate: "makes_the_step_worked_by_hand",
        moves_biases_by_the_sum: "moves_every_layer",
        steps_by_the_sign: "goes_down_a_parabola",
        clips_the_gradient: "makes_the_step_worked_by_hand",
        rebinds_names_of_its_own: "makes_the_step_worked_by_hand",
        moves_the_last_layer: "moves_every_layer",
        layers_backwards: "moves_unforeseen_layers",
        in_place: "leaves_what_went_in_alone",
        into_the_callers_list: "leaves_what_went_in_alone",
        in_a_shallow_copy: "leaves_what_went_in_alone",
        scales_the_gradients_in_place: "leaves_what_went_in_alone",
        of_float_arrays_only: "takes_layers_of_any_kind",
        in_whole_numbers: "takes_layers_of_any_kind",
        in_single_precision: "converges_and_diverges_as_computed",
    },
    "learning_rate_limit": {
        the_best_rate: "separates_converging_from_diverging",
        half_the_curvature: "gives_limits_worked_by_hand",
        two_by_any_curvature: "gives_limits_worked_by_hand",
        rounded: "gives_unforeseen_limits",
        on_the_safe_side: "is_sharp",
        with_an_epsilon: "takes_any_curvature",
        whole_where_the_curvature_is: "takes_any_curvature",
    },
    "minibatches": {
        drops_the_remainder: "deals_batches_of_the_stated_size",
        fills_the_last_batch_up: "deals_batches_of_the_stated_size",
        equal_batches: "deals_batches_of_the_stated_size",
        one_batch_too_many: "deals_batches_of_the_stated_size",
        in_the_given_order: "orders_examples_anew_each_epoch",
        shuffles_batches_as_wholes: "orders_examples_anew_each_epoch",
        draws_with_replacement: "shows_each_of_53_examples_once",
        shuffles_targets_apart: "keeps_unforeseen_pairs_together",
        leaves_the_targets_in_order: "keeps_unforeseen_pairs_together",
        the_same_order_for_ever: "orders_examples_anew_each_epoch",
        a_generator_of_its_own: "draws_from_the_generator_alone",
        shuffles_in_place: "leaves_the_examples_alone",
        nothing_where_the_batch_is_too_large: "takes_any_batch_size",
        batches_of_arrays_only: "takes_examples_of_any_kind",
        targets_in_one_row: "keeps_unforeseen_pairs_together",
    },
    "train": {
        never_moves_a_bias: "makes_the_step_worked_by_hand",
        trains_uphill: "makes_the_step_worked_by_hand",
        squares_the_rate: "makes_the_step_worked_by_hand",
        trains_the_callers_parameters: "leaves_what_it_is_given_alone",
        divides_by_the_batch_once_more: "makes_the_step_worked_by_hand",
        sums_over_the_batch: "makes_the_step_worked_by_hand",
        divides_by_batch_size: "updates_after_each_batch",
        divides_by_all_examples: "steps_by_the_mean_of_each_batch",
        always_the_gradient_of_mse: "trains_any_layers_by_each_loss",
        takes_the_short_cut_of_the_scores: "trains_any_layers_by_each_loss",
        never_sees_the_remainder: "updates_after_each_batch",
        shuffles_once: "deals_anew_in_each_epoch",
        shuffles_never: "deals_anew_in_each_epoch",
        draws_by_chance_of_its_own: "deals_anew_in_each_epoch",
        stops_at_a_batch_too_large: "takes_any_batch_size",
        one_batch_an_epoch: "updates_after_each_batch",
        all_examples_at_once: "steps_by_the_mean_of_each_batch",
        begins_anew_each_epoch: "goes_on_from_epoch_to_epoch",
        losses_before_the_epoch: "makes_the_step_worked_by_hand",
        one_loss_too_many: "makes_the_step_worked_by_hand",
        mean_loss_of_the_batches: "ends_with_the_loss_of_what_it_returns",
        the_parameters_alone: "makes_the_step_worked_by_hand",
    },
    "train_boolean": {
        untrained: "learns_xor_and_xnor",
        without_a_bend: "learns_xor_and_xnor",
        from_zeros: "learns_xor_and_xnor",
        always_xor: "learns_xor_and_xnor",
        rows_in_the_usual_order: "learns_rows_in_any_order",
        adds_an_axis_to_the_answers: "takes_answers_in_a_column",
    },
    "fit_function": {
        a_straight_line: "approximates_a_sine",
        a_few_epochs: "approximates_a_sine",
        two_units_are_enough: "approximates_a_sine",
        always_32_units: "comes_nearer_with_more_units",
        always_a_sine: "approximates_unforeseen_waves",
        short_of_the_ends: "asks_for_points_of_the_interval",
        no_bias_moves: "approximates_unforeseen_waves",
    },
}
