import math

import numpy as np


def _of_one_shape(y, y_hat):
    y, y_hat = np.array(y, dtype=float), np.array(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError("shapes")
    return y, y_hat


@alternative(of="cross_entropy")
def clipped(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    return -(y * np.log(np.clip(p, 1e-7, 1))).sum() / (1 if y.ndim == 1 else len(y))


@alternative(of="cross_entropy")
def clipped_on_both_sides(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    y, p = np.atleast_2d(y), np.atleast_2d(np.clip(p, 1e-7, 1 - 1e-7))
    return -np.sum(y * np.log(p), axis=1).mean()


@alternative(of="cross_entropy")
def of_a_little_more(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    return np.asarray(-np.mean(np.sum(y * np.log(p + 1e-7), axis=-1)))


@alternative(of="cross_entropy")
def of_a_very_little_more(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    return -np.mean(np.sum(y * np.log(p + 1e-300), axis=-1))


@alternative(of="cross_entropy")
def only_where_it_counts(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    losses = np.zeros_like(y)
    losses[y > 0] = -y[y > 0] * np.log(np.maximum(p[y > 0], 1e-16))
    return float(losses.sum() / max(1, y.size // y.shape[-1]))


@alternative(of="cross_entropy")
def made_finite_afterwards(y, y_hat):
    y, p = _of_one_shape(y, y_hat)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.mean(-np.nan_to_num(y * np.log(p)).sum(axis=-1))


@alternative(of="cross_entropy")
def example_by_example(y, y_hat):
    y, p = paired(y, y_hat)
    if y.ndim == 1:
        return -sum(t * math.log(max(q, 1e-9)) for t, q in zip(y, p, strict=True))
    return sum(example_by_example(*one) for one in zip(y, p, strict=True)) / len(y)


@alternative(of="cross_entropy")
def with_einsum(y, y_hat):
    y, p = paired(y, y_hat)
    return -np.einsum("...k,...k->...", y, np.log(np.fmax(p, 1e-12))).mean()
