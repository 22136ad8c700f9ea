"""Wrong answers to the questions of the loss lesson, each with the case that must catch it.

Each is a slip that people make; its name says which. All of them give the right numbers somewhere.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

from collections.abc import Callable
from typing import Any

import numpy as np

from reference_impl.losses import cross_entropy, paired
from reference_impl.softmax import log_softmax, softmax

# ---- softmax


def no_shift(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=-1, keepdims=True)


def maximum_of_the_batch(z):
    e = np.exp(np.asarray(z, dtype=float) - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)


def sum_of_the_batch(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum()


def over_the_examples(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


def sums_without_keepdims(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)


def shifts_in_place(z):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


def clips_the_scores(z):
    e = np.exp(np.clip(np.asarray(z, dtype=float), -700, 700))
    return e / e.sum(axis=-1, keepdims=True)


def batches_only(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def arrays_only(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def two_digits(z):
    return np.round(softmax(z), 2)


def sigmoid_of_each(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))


def shares_of_the_scores(z):
    z = np.asarray(z, dtype=float)
    return z / z.sum(axis=-1, keepdims=True)


def keeps_the_type_of_the_scores(z):
    p = np.zeros_like(z)
    p[...] = softmax(z)
    return p


# ---- log_softmax


def log_of_the_softmax(z):
    return np.log(softmax(z))


def log_of_the_softmax_and_a_little(z):
    return np.log(softmax(z) + 1e-15)


def log_sum_without_shift(z):
    z = np.asarray(z, dtype=float)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def log_sum_shifted_by_the_batch(z):
    z = np.asarray(z, dtype=float) - np.max(z)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def log_over_the_examples(z):
    return log_softmax(np.asarray(z).T).T


def log_sums_without_keepdims(z):
    z = np.asarray(z, dtype=float)
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1))


def log_to_base_ten(z):
    return log_softmax(z) / np.log(10)


def minus_the_logarithm(z):
    return -log_softmax(z)


def no_logarithm(z):
    return softmax(z)


def log_shifts_in_place(z):
    z = np.asarray(z, dtype=float)
    z -= z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


# ---- one_hot


def width_of_the_largest_label(labels, n_classes):
    return np.eye(int(np.max(labels)) + 1)[np.asarray(labels)]


def classes_as_rows(labels, n_classes):
    return np.eye(n_classes)[np.asarray(labels)].T


def counts_from_one(labels, n_classes):
    return np.eye(n_classes)[np.asarray(labels) - 1]


def identity(labels, n_classes):
    return np.eye(len(labels), n_classes)


def sequences_only(labels, n_classes):
    rows = np.zeros((len(labels), n_classes))
    for i, label in enumerate(labels):
        rows[i, label] = 1
    return rows


def tuples_become_indices(labels, n_classes):
    return np.eye(n_classes)[labels]


def counts_labels_from_their_least(labels, n_classes):
    labels = np.asarray(labels)
    least = labels.min()
    labels -= least
    return np.eye(n_classes)[labels + least]


# ---- cross_entropy


def sum_over_the_examples(y, y_hat):
    return cross_entropy(y, y_hat) * (len(y) if np.ndim(y) == 2 else 1)


def mean_over_the_elements(y, y_hat):
    return cross_entropy(y, y_hat) / np.shape(y)[-1]


def bits(y, y_hat):
    return cross_entropy(y, y_hat) / np.log(2)


def decades(y, y_hat):
    return cross_entropy(y, y_hat) / np.log(10)


def sign_lost(y, y_hat):
    return -cross_entropy(y, y_hat)


def large_epsilon(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.mean(np.sum(y * np.log(y_hat + 1e-3), axis=-1))


def gentle_epsilon(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.mean(np.sum(y * np.log(np.maximum(y_hat, 1e-6)), axis=-1))


def no_guard(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.mean(np.sum(y * np.log(y_hat), axis=-1))


def guard_for_nan_only(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.nansum(y * np.log(y_hat)) / (len(y) if y.ndim == 2 else 1)


def any_shapes(y, y_hat):
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    return -np.mean(np.sum(y * np.log(np.maximum(y_hat, 1e-15)), axis=-1))


def likeliest_class_only(y, y_hat):
    y, y_hat = paired(y, y_hat)
    best = np.argmax(y, axis=-1)[..., np.newaxis]
    return -np.mean(np.log(np.maximum(np.take_along_axis(y_hat, best, axis=-1), 1e-15)))


def length_of_y(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.sum(y * np.log(np.maximum(y_hat, 1e-15))) / len(y)


def arguments_swapped(y, y_hat):
    return cross_entropy(y_hat, y)


def other_classes_too(y, y_hat):
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)
    return -np.mean(np.sum(y * np.log(p) + (1 - y) * np.log(1 - p), axis=-1))


def clips_in_place(y, y_hat):
    y, y_hat = paired(y, y_hat)
    np.clip(y_hat, 1e-12, 1, out=y_hat)
    return -np.mean(np.sum(y * np.log(y_hat), axis=-1))


def one_loss_an_example(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return -np.sum(y * np.log(np.maximum(y_hat, 1e-15)), axis=-1)


def softmax_of_probabilities(y, y_hat):
    return cross_entropy(y, softmax(y_hat))


# ---- softmax_cross_entropy


def softmax_twice(y, z):
    return cross_entropy(y, softmax(softmax(z)))


def in_two_steps(y, z):
    y, z = paired(y, z)
    return -np.mean(np.sum(y * np.log(softmax(z)), axis=-1))


def in_two_guarded_steps(y, z):
    return cross_entropy(y, softmax(z))


def scores_as_probabilities(y, z):
    return cross_entropy(y, z)


def sum_of_score_losses(y, z):
    y, z = paired(y, z)
    return -np.sum(y * log_softmax(z))


def mean_of_all_score_losses(y, z):
    y, z = paired(y, z)
    return -np.mean(y * log_softmax(z))


def scores_of_any_shapes(y, z):
    return -np.mean(np.sum(np.asarray(y) * log_softmax(z), axis=-1))


def unshifted_scores(y, z):
    y, z = paired(y, z)
    return np.mean(np.log(np.exp(z).sum(axis=-1)) - np.sum(y * z, axis=-1))


def likeliest_score_only(y, z):
    y, z = paired(y, z)
    best = np.argmax(y, axis=-1)[..., np.newaxis]
    return -np.mean(np.take_along_axis(log_softmax(z), best, axis=-1))


def batches_of_scores_only(y, z):
    y, z = paired(y, z)
    return -np.mean(np.sum(y * log_softmax(z), axis=1))


def shifts_the_scores_in_place(y, z):
    y, z = paired(y, z)
    z -= z.max(axis=-1, keepdims=True)
    return -np.mean(np.sum(y * log_softmax(z), axis=-1))


# ---- binary_cross_entropy


def _guarded(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return y, np.clip(y_hat, 1e-12, 1 - 1e-12)


def forgets_no(y, y_hat):
    y, p = _guarded(y, y_hat)
    return -np.mean(y * np.log(p))


def minus_for_yes_only(y, y_hat):
    y, p = _guarded(y, y_hat)
    return np.mean(-y * np.log(p) + (1 - y) * np.log(1 - p))


def nan_when_certain(y, y_hat):
    y, p = paired(y, y_hat)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def sum_of_answers(y, y_hat):
    y, p = _guarded(y, y_hat)
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))


def sum_over_labels(y, y_hat):
    y, p = _guarded(y, y_hat)
    losses = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return np.mean(losses.sum(axis=1) if losses.ndim == 2 else losses)


def answers_in_bits(y, y_hat):
    y, p = _guarded(y, y_hat)
    return -np.mean(y * np.log2(p) + (1 - y) * np.log2(1 - p))


def yes_or_no_only(y, y_hat):
    y, p = _guarded(y, y_hat)
    return -np.mean(np.log(np.where(y > 0.5, p, 1 - p)))


def answers_of_any_shapes(y, y_hat):
    y, p = np.asarray(y), np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def large_epsilon_for_answers(y, y_hat):
    y, p = paired(y, y_hat)
    return -np.mean(y * np.log(p + 1e-3) + (1 - y) * np.log(1 - p + 1e-3))


def clips_answers_in_place(y, y_hat):
    y, p = paired(y, y_hat)
    np.clip(p, 1e-12, 1 - 1e-12, out=p)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def targets_and_predictions_swapped(y, y_hat):
    y_hat, p = _guarded(y_hat, y)
    return -np.mean(y_hat * np.log(p) + (1 - y_hat) * np.log(1 - p))


# ---- mean_squared_error, mean_absolute_error


def half_of_it(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean((y_hat - y) ** 2) / 2


def sum_of_squares(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.sum((y_hat - y) ** 2)


def root_of_it(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.sqrt(np.mean((y_hat - y) ** 2))


def row_by_column(y, y_hat):
    return np.mean((np.asarray(y_hat) - np.asarray(y)) ** 2)


def flattened_first(y, y_hat):
    return np.mean((np.ravel(y_hat) - np.ravel(y)) ** 2)


def squares_summed_in_rows(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.sum((y_hat - y) ** 2) / (len(y) if y.ndim else 1)


def one_mean_a_column(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean((y_hat - y) ** 2, axis=0)


def size_of_differences(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y_hat - y))


def squares_in_place(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    return np.mean(y_hat**2)


def squares(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean((y_hat - y) ** 2)


def mistakes_cancel(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean(y_hat - y)


def size_of_the_mean(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.abs(np.mean(y_hat - y))


def median(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.median(np.abs(y_hat - y))


def sizes_of_any_shapes(y, y_hat):
    return np.mean(np.abs(np.asarray(y_hat) - np.asarray(y)))


# ---- output_layer

CHOICES = {
    "regression": ("identity", "mse"),
    "positive": ("softplus", "mse"),
    "bounded": ("sigmoid", "mse"),
    "binary": ("sigmoid", "binary_cross_entropy"),
    "multi-label": ("sigmoid", "binary_cross_entropy"),
    "multi-class": ("softmax", "cross_entropy"),
}


def _chosen(task, n, **changes):
    if task not in CHOICES:
        raise ValueError(task)
    activation, loss = {**CHOICES, **changes}[task]
    return activation, loss, 1 if task == "binary" else n


def labels_compete(task, n):
    return _chosen(task, n, **{"multi-label": ("softmax", "cross_entropy")})


def labels_share_a_loss(task, n):
    return _chosen(task, n, **{"multi-label": ("sigmoid", "cross_entropy")})


def positive_without_bound(task, n):
    return _chosen(task, n, positive=("identity", "mse"))


def bounded_on_one_side(task, n):
    return _chosen(task, n, bounded=("relu", "mse"))


def squares_for_classes(task, n):
    return _chosen(task, n, **{"multi-class": ("softmax", "mse")})


def two_units_for_yes_or_no(task, n):
    return (*_chosen(task, n)[:2], n)


def one_unit_always(task, n):
    return (*_chosen(task, n)[:2], 1)


def loss_first(task, n):
    activation, loss, units = _chosen(task, n)
    return loss, activation, units


def key_error(task, n):
    CHOICES[task]
    return _chosen(task, n)


def regression_by_default(task, n):
    return _chosen(task if task in CHOICES else "regression", n)


CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "softmax": {
        no_shift: "survives_large_scores",
        maximum_of_the_batch: "keeps_rows_far_apart",
        sum_of_the_batch: "gives_exact_probabilities",
        over_the_examples: "gives_exact_probabilities",
        sums_without_keepdims: "keeps_examples_separate",
        shifts_in_place: "leaves_the_scores_alone",
        clips_the_scores: "ignores_a_shift_by_a_thousand",
        batches_only: "takes_one_example",
        arrays_only: "takes_scores_of_any_kind",
        two_digits: "gives_exact_probabilities",
        sigmoid_of_each: "gives_the_table_of_the_lecture",
        shares_of_the_scores: "gives_the_table_of_the_lecture",
        keeps_the_type_of_the_scores: "takes_scores_of_any_kind",
    },
    "log_softmax": {
        log_of_the_softmax: "survives_large_scores",
        log_of_the_softmax_and_a_little: "survives_large_scores",
        log_sum_without_shift: "survives_large_scores",
        log_sum_shifted_by_the_batch: "ignores_a_shift_by_a_thousand",
        log_over_the_examples: "gives_logarithms_of_a_distribution",
        log_sums_without_keepdims: "keeps_examples_separate",
        log_to_base_ten: "gives_logarithms_of_known_probabilities",
        minus_the_logarithm: "gives_logarithms_of_known_probabilities",
        no_logarithm: "gives_logarithms_of_known_probabilities",
        log_shifts_in_place: "leaves_the_scores_alone",
    },
    "one_hot": {
        width_of_the_largest_label: "has_a_column_for_each_class",
        classes_as_rows: "puts_the_one_at_the_label",
        counts_from_one: "puts_the_one_at_the_label",
        identity: "puts_the_one_at_the_label",
        sequences_only: "takes_one_label",
        tuples_become_indices: "takes_labels_of_any_kind",
        counts_labels_from_their_least: "leaves_the_labels_alone",
    },
    "cross_entropy": {
        sum_over_the_examples: "does_not_grow_with_the_batch",
        mean_over_the_elements: "gives_the_losses_of_the_lecture",
        bits: "gives_the_losses_of_the_lecture",
        decades: "gives_the_losses_of_the_lecture",
        sign_lost: "gives_the_losses_of_the_lecture",
        large_epsilon: "gives_the_losses_of_the_lecture",
        gentle_epsilon: "stays_finite_at_zero",
        no_guard: "stays_finite_at_zero",
        guard_for_nan_only: "stays_finite_at_zero",
        any_shapes: "refuses_shapes_that_differ",
        likeliest_class_only: "takes_any_distribution",
        length_of_y: "takes_one_example",
        arguments_swapped: "gives_the_losses_of_the_lecture",
        other_classes_too: "gives_the_losses_of_the_lecture",
        clips_in_place: "leaves_its_arguments_alone",
        one_loss_an_example: "averages_over_the_examples",
        softmax_of_probabilities: "gives_the_losses_of_the_lecture",
    },
    "softmax_cross_entropy": {
        softmax_twice: "gives_known_losses",
        in_two_steps: "survives_large_scores",
        in_two_guarded_steps: "survives_large_scores",
        scores_as_probabilities: "gives_known_losses",
        sum_of_score_losses: "does_not_grow_with_the_batch",
        mean_of_all_score_losses: "gives_known_losses",
        scores_of_any_shapes: "refuses_shapes_that_differ",
        unshifted_scores: "ignores_what_all_scores_share",
        likeliest_score_only: "takes_any_distribution",
        batches_of_scores_only: "takes_one_example",
        shifts_the_scores_in_place: "takes_and_keeps_arguments_of_any_kind",
    },
    "binary_cross_entropy": {
        forgets_no: "gives_the_losses_worked_by_hand",
        minus_for_yes_only: "gives_the_losses_worked_by_hand",
        nan_when_certain: "stays_finite_at_zero_and_one",
        sum_of_answers: "averages_over_all_elements",
        sum_over_labels: "takes_answers_in_any_shape",
        answers_in_bits: "gives_the_losses_worked_by_hand",
        yes_or_no_only: "takes_targets_between_no_and_yes",
        answers_of_any_shapes: "refuses_shapes_that_differ",
        large_epsilon_for_answers: "gives_the_losses_worked_by_hand",
        clips_answers_in_place: "leaves_its_arguments_alone",
        targets_and_predictions_swapped: "gives_the_losses_worked_by_hand",
    },
    "mean_squared_error": {
        half_of_it: "gives_the_loss_worked_by_hand",
        sum_of_squares: "gives_the_loss_worked_by_hand",
        root_of_it: "gives_the_loss_worked_by_hand",
        row_by_column: "refuses_shapes_that_differ",
        flattened_first: "refuses_shapes_that_differ",
        squares_summed_in_rows: "averages_over_all_elements",
        one_mean_a_column: "averages_over_all_elements",
        size_of_differences: "gives_the_loss_worked_by_hand",
        squares_in_place: "leaves_its_arguments_alone",
    },
    "mean_absolute_error": {
        squares: "gives_the_loss_worked_by_hand",
        mistakes_cancel: "gives_the_loss_worked_by_hand",
        size_of_the_mean: "gives_the_loss_worked_by_hand",
        median: "gives_the_loss_worked_by_hand",
        sizes_of_any_shapes: "refuses_shapes_that_differ",
    },
    "output_layer": {
        labels_compete: "ends_a_classification",
        labels_share_a_loss: "ends_a_classification",
        positive_without_bound: "keeps_to_the_range_of_the_target",
        bounded_on_one_side: "keeps_to_the_range_of_the_target",
        squares_for_classes: "ends_a_classification",
        two_units_for_yes_or_no: "needs_one_unit_for_yes_or_no",
        one_unit_always: "ends_a_regression",
        loss_first: "ends_a_regression",
        key_error: "refuses_an_unknown_task",
        regression_by_default: "refuses_an_unknown_task",
    },
}
