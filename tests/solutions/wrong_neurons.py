"""Wrong answers to the questions of the first lesson, each with the case that must catch it.

Each is a slip that people make; its name says which. Most of them give the right numbers somewhere.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from reference_impl.activations import ACTIVATIONS, sigmoid
from reference_impl.network import dense
from reference_impl.perceptron import perceptron

# ---- perceptron, linear_accuracy


def without_the_bias(X, w, b):
    return (np.asarray(X) @ np.asarray(w) >= 0) * 1.0


def off_on_the_line(X, w, b):
    return np.where(np.asarray(X) @ np.asarray(w) + b > 0, 1, 0)


def minus_one_or_one(X, w, b):
    return np.where(np.asarray(X) @ np.asarray(w) + b >= 0, 1, -1)


def without_the_step(X, w, b):
    return np.asarray(X) @ np.asarray(w) + b


def columns_for_rows(X, w, b):
    return np.where(np.asarray(X).T @ np.asarray(w) + b >= 0, 1.0, 0.0)


def less_the_bias(X, w, b):
    return np.where(np.asarray(X) @ np.asarray(w) - b >= 0, 1.0, 0.0)


def in_a_column(X, w, b):
    return perceptron(X, w, b).reshape(-1, 1)


def batches_only(X, w, b):
    return np.array([float(np.dot(row, w) + b >= 0) for row in X])


def two_features_only(X, w, b):
    X = np.atleast_2d(X)
    return np.where(X[:, 0] * w[0] + X[:, 1] * w[1] + b >= 0, 1, 0)


def weighs_in_place(X, w, b):
    X *= w
    return np.where(X.sum(axis=-1) + b >= 0, 1.0, 0.0)


def number_of_hits(w, b, X, y):
    return np.sum(perceptron(X, w, b) == np.asarray(y))


def error_rate(w, b, X, y):
    return np.mean(perceptron(X, w, b) != np.asarray(y))


def percent(w, b, X, y):
    return 100 * np.mean(perceptron(X, w, b) == np.asarray(y))


def ones_only(w, b, X, y):
    return np.mean(perceptron(X, w, b) * np.asarray(y))


def with_a_strict_step(w, b, X, y):
    return np.mean((np.asarray(X) @ np.asarray(w) + b > 0) == np.asarray(y))


def out_of_four(w, b, X, y):
    return np.sum(perceptron(X, w, b) == np.asarray(y)) / 4


def compares_a_list(w, b, X, y):
    return np.mean(perceptron(X, w, b) == y) if isinstance(y, np.ndarray) else float(perceptron(X, w, b) is y)


# ---- sigmoid


def reflected(z):
    return 1 / (1 + np.exp(np.asarray(z, dtype=float)))


def as_in_the_formula(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))


def second_form_only(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)


def for_positive_numbers(z):
    return sigmoid(np.abs(z))


def clipped_too_early(z):
    return 1 / (1 + np.exp(-np.clip(np.asarray(z, dtype=float), -10, 10)))


def hard(z):
    return np.clip(0.2 * np.asarray(z, dtype=float) + 0.5, 0, 1)


def tanh_instead(z):
    return np.tanh(np.asarray(z, dtype=float))


def number_by_number(z):
    return np.array([1 / (1 + math.exp(-each)) for each in z])


def arrays_only(z):
    return 1 / (1 + np.exp(-z))


def never_exactly(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)) + 1e-8)


def in_single_precision(z):
    return sigmoid(np.asarray(z)).astype(np.float32)


def flips_in_place(z):
    z = np.asarray(z, dtype=float)
    z *= -1
    return 1 / (1 + np.exp(z))


# ---- sigmoid_derivative


def of_the_value(z):
    return np.asarray(z, dtype=float) * (1 - np.asarray(z, dtype=float))


def squashed_twice(z):
    a = sigmoid(sigmoid(z))
    return a * (1 - a)


def without_the_rest(z):
    return sigmoid(z) ** 2


def slope_of_tanh(z):
    return 1 - np.tanh(np.asarray(z, dtype=float)) ** 2


def falling(z):
    return -sigmoid(z) * (1 - sigmoid(z))


def quotient(z):
    e = np.exp(-np.asarray(z, dtype=float))
    return e / (1 + e) ** 2


def product_with_naive_sigmoid(z):
    return as_in_the_formula(z) * (1 - as_in_the_formula(z))


def measured_too_coarsely(z):
    z = np.asarray(z, dtype=float)
    return (sigmoid(z + 1e-3) - sigmoid(z - 1e-3)) / 2e-3


def measured_on_one_side(z):
    z = np.asarray(z, dtype=float)
    return (sigmoid(z + 1e-6) - sigmoid(z)) / 1e-6


# ---- relu and its derivative


def absolute(z):
    return np.abs(z)


def other_side(z):
    return np.minimum(np.asarray(z, dtype=float), 0)


def cuts_in_place(z):
    z = np.asarray(z, dtype=float)
    z[z < 0] = 0
    return z


def one_number_for_all(z):
    return max(0, np.max(z))


def only_what_is_left(z):
    z = np.asarray(z, dtype=float)
    return z[z > 0]


def capped(z):
    return np.clip(np.asarray(z, dtype=float), 0, 1)


def height_for_slope(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0)


def sign(z):
    return np.sign(np.asarray(z, dtype=float))


def swapped(z):
    return np.where(np.asarray(z) > 0, 0, 1)


def two_at_zero(z):
    z = np.asarray(z, dtype=float)
    return (z >= 0) * 1.0 + (z <= 0) * (z == 0)


def by_division(z):
    z = np.asarray(z, dtype=float)
    with np.errstate(invalid="ignore"):
        return np.maximum(z, 0) / z


def marks_in_place(z):
    z = np.asarray(z, dtype=float)
    z[z > 0] = 1
    z[z < 0] = 0
    return z


# ---- leaky_relu and its derivative


def always_a_hundredth(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.01 * z)


def always_a_fifth(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.2 * z)


def default_of_a_hundredth(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


def default_of_the_slide(z, alpha=0.21):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


def alpha_itself(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha)


def turned_up(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, -alpha * z)


def leaks_above(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, alpha * z, z)


def no_leak_is_no_argument(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, (alpha or 0.2) * z)


def keeps_whole_numbers(z, alpha=0.2):
    out = np.array(z)
    if out.ndim == 0:
        return out if out > 0 else alpha * out
    out[out < 0] = alpha * out[out < 0]
    return out


def leaks_in_place(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    z *= np.where(z > 0, 1, alpha)
    return z


def larger_of_both_sums(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + alpha * z


def slope_without_leak(z, alpha=0.2):
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


def slope_of_a_fifth(z, alpha=0.2):
    return np.where(np.asarray(z) > 0, 1.0, 0.2)


def slope_of_a_hundredth(z, alpha=0.01):
    return np.where(np.asarray(z) > 0, 1.0, alpha)


def slope_of_the_slide(z, alpha=0.21):
    return np.where(np.asarray(z) > 0, 1.0, alpha)


def slope_downwards(z, alpha=0.2):
    return np.where(np.asarray(z) > 0, 1.0, -alpha)


def slope_times_z(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * z)


def whole_slopes(z, alpha=0.2):
    slopes = np.ones_like(z)
    slopes[np.asarray(z) < 0] = alpha
    return slopes


def adds_up_at_zero(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return (z >= 0) * 1.0 + (z <= 0) * alpha


# ---- softplus


def overflows(z):
    return np.log(1 + np.exp(np.asarray(z, dtype=float)))


def base_two(z):
    return np.log2(1 + np.exp(np.asarray(z, dtype=float)))


def without_the_one(z):
    return np.log(np.exp(np.asarray(z, dtype=float)))


def mirrored(z):
    return np.logaddexp(0, -np.asarray(z, dtype=float))


def its_derivative(z):
    return sigmoid(z)


def cut_off_at_twenty(z):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        return np.where(z > 2, z, np.log1p(np.exp(z)))


def right_but_noisy(z):
    z = np.asarray(z, dtype=float)
    return np.where(z > 30, z, np.log1p(np.exp(z)))


def forgets_the_small_side(z):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + np.log1p(np.exp(-np.maximum(z, 0)))


# ---- elu and its derivative


def exponential_only(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.exp(np.minimum(z, 0)))


def elu_of_one(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.expm1(np.minimum(z, 0)))


def alpha_inside(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.exp(np.minimum(z, 0)) - 1)


def alpha_in_the_exponent(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.expm1(alpha * np.minimum(z, 0)))


def default_of_a_fifth(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


def both_sides(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (np.exp(z) - 1))


def sides_times_masks(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return z * (z > 0) + alpha * (np.exp(z) - 1) * (z <= 0)


def levels_in_place(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    z[z < 0] = alpha * np.expm1(z[z < 0])
    return z


def flat_left(z, alpha=1.0):
    return np.where(np.asarray(z) > 0, 1.0, alpha)


def value_for_slope(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.expm1(np.minimum(z, 0)))


def slope_for_one(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))


def value_plus_one(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.expm1(np.minimum(z, 0)) + 1)


def slope_of_both_sides(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(z))


def slope_of_another_default(z, alpha=0.5):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))


# ---- dense


def no_bias(X, W, b):
    return np.asarray(X, dtype=float) @ np.asarray(W, dtype=float).T


def wrong_side(X, W, b):
    return np.asarray(X, dtype=float) @ np.asarray(W, dtype=float) + b


def transposed_result(X, W, b):
    return (np.asarray(W, dtype=float) @ np.asarray(X, dtype=float).T + b).T


def wrong_side_where_it_fits(X, W, b):
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    return (X @ W if W.shape[0] == X.shape[-1] else X @ W.T) + b


def activated(X, W, b):
    return np.maximum(dense(X, W, b), 0)


def one_bias_for_all(X, W, b):
    return no_bias(X, W, b) + np.sum(b)


def bias_for_each_example(X, W, b):
    X = np.asarray(X, dtype=float)
    return (no_bias(X, W, b).T + np.resize(b, len(X))).T


def batches_of_layers_only(X, W, b):
    return np.array([[np.dot(unit, x) + c for unit, c in zip(W, b, strict=True)] for x in X])


def adds_in_place(X, W, b):
    b += 0.0
    X *= 1.0
    W -= np.mean(W)
    return np.asarray(X) @ (np.asarray(W)).T + b


# ---- multilayer_perceptron


def _layers(params, X, activations, last=True):
    for i, ((W, b), name) in enumerate(zip(params, activations, strict=False)):
        X = dense(X, W, b)
        X = ACTIVATIONS[name][0](X) if last or i < len(params) - 1 else X
    return X


def linear_output(params, X, activations):
    return _layers(params, X, activations, last=False)


def only_the_output_activated(params, X, activations):
    for W, b in params:
        X = dense(X, W, b)
    return ACTIVATIONS[activations[-1]][0](X)


def one_activation_for_all(params, X, activations):
    return _layers(params, X, [activations[0]] * len(params))


def last_layer_first(params, X, activations):
    return _layers(params[::-1], X, activations[::-1])


def names_from_behind(params, X, activations):
    return _layers(params, X, list(activations)[::-1])


def two_layers(params, X, activations):
    return _layers(params[:2], X, activations)


def first_layer_forgotten(params, X, activations):
    return _layers(params[1:], X, activations[1:])


def derivatives(params, X, activations):
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][1](dense(X, W, b))
    return X


def without_biases(params, X, activations):
    return _layers([(W, np.zeros(len(b))) for W, b in params], X, activations)


def activation_before_the_sum(params, X, activations):
    X = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        X = dense(ACTIVATIONS[name][0](X), W, b)
    return X


def always_tanh(params, X, activations):
    return _layers(params, X, ["identity" if name == "identity" else "tanh" for name in activations])


def three_names_only(params, X, activations):
    known = {"identity", "step", "tanh"}
    return _layers(params, X, [name if name in known else "identity" for name in activations])


def every_output(params, X, activations):
    return [_layers(params[:k], X, activations) for k in range(1, len(params) + 1)]


def uses_up_its_parameters(params, X, activations):
    params = list(params) if isinstance(params, tuple) else params
    names = list(activations)
    while params:
        X = _layers([params.pop(0)], X, [names.pop(0)])
    return X


def stays_wherever_widths_differ(params, X, activations):
    for (W, b), name in zip(params, activations, strict=True):
        X = ACTIVATIONS[name][0](wrong_side_where_it_fits(X, W, b))
    return X


BY_HAND = "gives_the_numbers_worked_by_hand"
SLOPES_BY_HAND = "gives_the_slopes_worked_by_hand"
ANY_KIND = "takes_numbers_of_any_kind"
ALONE = "leaves_its_argument_alone"
QUIET = "runs_without_warnings"

CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "perceptron": {
        without_the_bias: "counts_the_bias",
        off_on_the_line: "fires_on_the_line",
        minus_one_or_one: "gives_the_example_worked_by_hand",
        without_the_step: "gives_the_example_worked_by_hand",
        columns_for_rows: "keeps_examples_separate",
        less_the_bias: "counts_the_bias",
        in_a_column: "gives_the_example_worked_by_hand",
        batches_only: "takes_one_example",
        two_features_only: "fits_unforeseen_examples",
        weighs_in_place: "leaves_its_arguments_alone",
    },
    "linear_accuracy": {
        number_of_hits: "counts_what_is_right",
        error_rate: "finds_or_solved",
        percent: "finds_or_solved",
        ones_only: "counts_what_is_right",
        with_a_strict_step: "counts_examples_on_the_line",
        out_of_four: "fits_unforeseen_examples",
        compares_a_list: "takes_arguments_of_any_kind",
    },
    "sigmoid": {
        reflected: BY_HAND,
        as_in_the_formula: QUIET,
        second_form_only: "survives_large_numbers",
        for_positive_numbers: "fits_unforeseen_numbers",
        clipped_too_early: "survives_large_numbers",
        hard: BY_HAND,
        tanh_instead: BY_HAND,
        number_by_number: "keeps_the_shape",
        arrays_only: ANY_KIND,
        never_exactly: "mirrors_unforeseen_numbers",
        in_single_precision: "fits_unforeseen_numbers",
        flips_in_place: ALONE,
    },
    "sigmoid_derivative": {
        of_the_value: SLOPES_BY_HAND,
        squashed_twice: SLOPES_BY_HAND,
        without_the_rest: SLOPES_BY_HAND,
        slope_of_tanh: "is_at_most_a_quarter",
        falling: "is_at_most_a_quarter",
        quotient: "survives_large_numbers",
        product_with_naive_sigmoid: QUIET,
        measured_too_coarsely: "fits_unforeseen_numbers",
        measured_on_one_side: "fits_unforeseen_numbers",
    },
    "relu": {
        absolute: "keeps_what_is_positive",
        other_side: "keeps_what_is_positive",
        cuts_in_place: ALONE,
        one_number_for_all: "fits_unforeseen_numbers",
        only_what_is_left: "keeps_what_is_positive",
        capped: "keeps_what_is_positive",
    },
    "relu_derivative": {
        height_for_slope: "is_one_or_zero",
        sign: "is_one_or_zero",
        swapped: "is_one_or_zero",
        two_at_zero: "is_between_the_slopes_at_zero",
        by_division: "is_between_the_slopes_at_zero",
        marks_in_place: ALONE,
    },
    "leaky_relu": {
        always_a_hundredth: "lets_a_part_leak",
        always_a_fifth: "lets_a_part_leak",
        default_of_a_hundredth: "leaks_a_fifth_by_itself",
        default_of_the_slide: "leaks_a_fifth_by_itself",
        alpha_itself: "lets_a_part_leak",
        turned_up: "lets_a_part_leak",
        leaks_above: "lets_a_part_leak",
        no_leak_is_no_argument: "fits_unforeseen_numbers_and_slopes",
        keeps_whole_numbers: ANY_KIND,
        leaks_in_place: ALONE,
        larger_of_both_sums: "lets_a_part_leak",
    },
    "leaky_relu_derivative": {
        slope_without_leak: "is_one_or_alpha",
        slope_of_a_fifth: "is_one_or_alpha",
        slope_of_a_hundredth: "has_the_default_of_its_function",
        slope_of_the_slide: "has_the_default_of_its_function",
        slope_downwards: "is_one_or_alpha",
        slope_times_z: "is_one_or_alpha",
        whole_slopes: ANY_KIND,
        adds_up_at_zero: "is_between_the_slopes_at_zero",
    },
    "softplus": {
        overflows: "survives_large_numbers",
        base_two: BY_HAND,
        without_the_one: BY_HAND,
        mirrored: BY_HAND,
        its_derivative: BY_HAND,
        cut_off_at_twenty: BY_HAND,
        right_but_noisy: QUIET,
        forgets_the_small_side: "rises_by_as_much_as_relu",
    },
    "elu": {
        exponential_only: BY_HAND,
        elu_of_one: BY_HAND,
        alpha_inside: BY_HAND,
        alpha_in_the_exponent: BY_HAND,
        default_of_a_fifth: "levels_off_at_minus_one_by_itself",
        both_sides: QUIET,
        sides_times_masks: "survives_large_numbers",
        levels_in_place: ALONE,
    },
    "elu_derivative": {
        flat_left: SLOPES_BY_HAND,
        value_for_slope: SLOPES_BY_HAND,
        slope_for_one: SLOPES_BY_HAND,
        value_plus_one: SLOPES_BY_HAND,
        slope_of_both_sides: QUIET,
        slope_of_another_default: "has_the_default_of_its_function",
    },
    "dense": {
        no_bias: "gives_the_biases_for_zeros",
        wrong_side: "keeps_examples_separate",
        transposed_result: "keeps_examples_separate",
        wrong_side_where_it_fits: "keeps_examples_separate",
        activated: "gives_the_layer_worked_by_hand",
        one_bias_for_all: "gives_the_biases_for_zeros",
        bias_for_each_example: "gives_the_layer_worked_by_hand",
        batches_of_layers_only: "takes_one_example",
        adds_in_place: "leaves_its_arguments_alone",
    },
    "multilayer_perceptron": {
        linear_output: "uses_each_activation_in_its_layer",
        only_the_output_activated: "uses_each_activation_in_its_layer",
        one_activation_for_all: "uses_each_activation_in_its_layer",
        last_layer_first: "computes_xor",
        names_from_behind: "uses_each_activation_in_its_layer",
        two_layers: "stacks_layers",
        first_layer_forgotten: "computes_xor",
        derivatives: "computes_xor",
        without_biases: "computes_xor",
        activation_before_the_sum: "uses_each_activation_in_its_layer",
        always_tanh: "computes_xor",
        three_names_only: "finds_activations_by_name",
        every_output: "stacks_layers",
        uses_up_its_parameters: "leaves_its_arguments_alone",
        stays_wherever_widths_differ: "takes_one_example",
    },
}
