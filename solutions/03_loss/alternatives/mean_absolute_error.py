import numpy as np


@alternative(of="mean_absolute_error")
def mean_of_the_sizes(y, y_hat):
    return np.absolute(np.subtract(*paired(y, y_hat))).mean()


@alternative(of="mean_absolute_error")
def root_of_the_squares(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return float(np.average(np.sqrt((y - y_hat) ** 2)))


@alternative(of="mean_absolute_error")
def larger_minus_smaller(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.where(y > y_hat, y - y_hat, y_hat - y).sum() / y.size


@alternative(of="mean_absolute_error")
def one_norm(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.linalg.norm((y - y_hat).ravel(), 1) / max(1, y.size)


@alternative(of="mean_absolute_error")
def element_by_element(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError(f"{np.shape(y)} against {np.shape(y_hat)}")
    total, count = 0, 0
    for a, b in zip(np.ravel(y), np.ravel(y_hat), strict=True):
        total, count = total + abs(a - b), count + 1
    return total / count
