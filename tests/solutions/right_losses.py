"""Right answers to the questions of the loss lesson, written in other ways than the reference."""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

import math
from collections.abc import Callable
from typing import Any

import numpy as np


def _same_shapes(y, y_hat):
    y, y_hat = np.array(y, dtype=float), np.array(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError("shapes")
    return y, y_hat


# ---- softmax and log_softmax


def row_by_row(z):
    z = np.array(z, dtype=float)
    if z.ndim == 2:
        return np.array([row_by_row(row) for row in z])
    exponentials = [math.exp(score - max(z)) for score in z]
    return [e / sum(exponentials) for e in exponentials]


def transposed(z):
    z = np.array(z, dtype=float).T
    e = np.exp(z - z.max(axis=0))
    return (e / e.sum(axis=0)).T


def in_lists(z):
    z = np.array(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True)).tolist()


def exponential_of_the_logarithm(z):
    return np.exp(log_add_exp(z))


def sigmoids_of_differences(z):
    z = np.array(z, dtype=float)
    with np.errstate(over="ignore"):
        return 1 / np.exp(z[..., np.newaxis, :] - z[..., :, np.newaxis]).sum(axis=-1)


def log_add_exp(z):
    z = np.array(z, dtype=float)
    return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)


def log_of_differences(z):
    z = np.array(z, dtype=float)
    return np.stack(
        [-np.logaddexp.reduce(z - z[..., k : k + 1], axis=-1) for k in range(z.shape[-1])], axis=-1
    )


def log_row_by_row(z):
    z = np.array(z, dtype=float)
    if z.ndim == 2:
        return tuple(log_row_by_row(row) for row in z)
    return z - max(z) - math.log(math.fsum(math.exp(score - max(z)) for score in z))


# ---- one_hot


def compared(labels, n_classes):
    return np.asarray(labels)[..., None] == np.arange(n_classes)


def whole_numbers(labels, n_classes):
    return compared(labels, n_classes).astype(np.int8)


def written_in(labels, n_classes):
    labels = np.asarray(labels)
    rows = np.zeros((labels.size, n_classes), dtype=np.float32)
    rows[np.arange(labels.size), labels.ravel()] = 1
    return rows.reshape(*labels.shape, n_classes)


def nested_lists(labels, n_classes):
    if np.ndim(labels) == 0:
        return [int(k == labels) for k in range(n_classes)]
    return [nested_lists(label, n_classes) for label in labels]


def taken(labels, n_classes):
    return np.take(np.identity(n_classes), labels, axis=0)


# ---- cross_entropy


def clipped(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    return -(y * np.log(np.clip(p, 1e-7, 1))).sum() / (1 if y.ndim == 1 else len(y))


def clipped_on_both_sides(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    y, p = np.atleast_2d(y), np.atleast_2d(np.clip(p, 1e-7, 1 - 1e-7))
    return -np.sum(y * np.log(p), axis=1).mean()


def a_little_more(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    return np.asarray(-np.mean(np.sum(y * np.log(p + 1e-7), axis=-1)))


def a_very_little_more(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    return -np.mean(np.sum(y * np.log(p + 1e-300), axis=-1))


def only_where_it_counts(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    losses = np.zeros_like(y)
    losses[y > 0] = -y[y > 0] * np.log(np.maximum(p[y > 0], 1e-16))
    return float(losses.sum() / max(1, y.size // y.shape[-1]))


def made_finite(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.mean(-np.nan_to_num(y * np.log(p)).sum(axis=-1))


# ---- softmax_cross_entropy


def log_sum_minus_score(y, z):
    y, z = _same_shapes(y, z)
    return np.mean(np.logaddexp.reduce(z, axis=-1) - (y * z).sum(axis=-1))


def score_by_score(y, z):
    y, z = np.atleast_2d(*_same_shapes(y, z))
    total = 0.0
    for targets, scores in zip(y, z, strict=True):
        log_sum = max(scores) + math.log(sum(math.exp(score - max(scores)) for score in scores))
        total += sum(t * (log_sum - score) for t, score in zip(targets, scores, strict=True))
    return total / len(y)


def by_einsum(y, z):
    y, z = _same_shapes(y, z)
    losses = -np.einsum("...k,...k->...", y, log_add_exp(z))
    return losses.mean()


# ---- binary_cross_entropy


def clipped_answers(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


def a_little_more_of_yes_and_no(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    return -np.average(y * np.log(p + 1e-7) + (1 - y) * np.log(1 - p + 1e-7))


def two_classes(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    return only_where_it_counts(np.stack([y, 1 - y], axis=-1), np.stack([p, 1 - p], axis=-1))


def answer_by_answer(y, y_hat):
    y, p = _same_shapes(y, y_hat)
    pairs = list(zip(y.ravel().tolist(), p.ravel().tolist(), strict=True))
    yes = [t * math.log(max(q, 1e-12)) for t, q in pairs]
    no = [(1 - t) * math.log(max(1 - q, 1e-12)) for t, q in pairs]
    return -(sum(yes) + sum(no)) / len(pairs)


# ---- mean_squared_error, mean_absolute_error


def square_of_the_difference(y, y_hat):
    return np.square(np.subtract(*_same_shapes(y, y_hat))).mean()


def product_with_itself(y, y_hat):
    y, y_hat = _same_shapes(y, y_hat)
    distance = (y - y_hat).ravel()
    return distance @ distance / distance.size


def norm(y, y_hat):
    y, y_hat = _same_shapes(y, y_hat)
    return np.array(np.linalg.norm((y - y_hat).ravel()) ** 2 / y.size)


def sizes(y, y_hat):
    return np.absolute(np.subtract(*_same_shapes(y, y_hat))).mean()


def root_of_squares(y, y_hat):
    y, y_hat = _same_shapes(y, y_hat)
    return float(np.average(np.sqrt((y - y_hat) ** 2)))


def signed(y, y_hat):
    y, y_hat = _same_shapes(y, y_hat)
    return np.where(y > y_hat, y - y_hat, y_hat - y).sum() / y.size


# ---- output_layer


def other_activations(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "relu", "mse", n
        case "bounded":
            return "tanh", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
    raise ValueError


def as_a_list(task, n):
    activation, loss, units = other_activations(task, n)
    return [activation, loss, np.int64(units)]


ANSWERS: dict[str, list[Callable[..., Any]]] = {
    "softmax": [row_by_row, transposed, in_lists, exponential_of_the_logarithm, sigmoids_of_differences],
    "log_softmax": [log_add_exp, log_of_differences, log_row_by_row],
    "one_hot": [compared, whole_numbers, written_in, nested_lists, taken],
    "cross_entropy": [
        clipped,
        clipped_on_both_sides,
        a_little_more,
        a_very_little_more,
        only_where_it_counts,
        made_finite,
    ],
    "softmax_cross_entropy": [log_sum_minus_score, score_by_score, by_einsum],
    "binary_cross_entropy": [clipped_answers, a_little_more_of_yes_and_no, two_classes, answer_by_answer],
    "mean_squared_error": [square_of_the_difference, product_with_itself, norm],
    "mean_absolute_error": [sizes, root_of_squares, signed],
    "output_layer": [other_activations, as_a_list],
}
