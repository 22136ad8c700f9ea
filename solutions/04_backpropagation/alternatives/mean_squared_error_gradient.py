import numpy as np


@alternative(of="mean_squared_error_gradient")
def with_the_mean_last(y, y_hat):
    y, y_hat = np.array(y, dtype=float), np.array(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError(f"targets are {y.shape}, predictions {y_hat.shape}")
    return (y_hat - y) / (y.size / 2)


@alternative(of="mean_squared_error_gradient")
def in_place_on_a_copy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    gradient = y_hat.copy()
    gradient -= y
    gradient *= 2.0 / np.prod(y.shape)
    return gradient


@alternative(of="mean_squared_error_gradient")
def number_by_number(y, y_hat):
    y, y_hat = paired(y, y_hat)
    flat = [2 * (p - t) / y.size for t, p in zip(y.ravel(), y_hat.ravel(), strict=True)]
    return np.reshape(flat, y.shape).tolist()


@alternative(of="mean_squared_error_gradient")
def minus_what_is_missing(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.negative(np.subtract(y, y_hat)) * np.ones_like(y).mean() * 2 / np.size(y)
