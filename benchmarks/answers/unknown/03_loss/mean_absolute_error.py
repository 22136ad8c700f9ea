import numpy as np


@wrong(of="mean_absolute_error", known="mean_absolute_error_as_the_median")
def takes_the_median(y, y_hat):
    """The median of the sizes is returned in place of their mean, as the calmer of the two."""
    y, y_hat = paired(y, y_hat)
    return float(np.median(np.abs(y - y_hat)))


@wrong(of="mean_absolute_error", known="mean_absolute_error_as_a_distance")
def averages_distances_of_rows(y, y_hat):
    """The size of a mistake is the Euclidean length of an example's row, so for (N, K) it is a mean of lengths, and (N,) is one single row."""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.sqrt(np.sum((y_hat - y) ** 2, axis=-1))) if y.ndim else abs(y_hat - y)


@wrong(of="mean_absolute_error", known="mean_absolute_error_of_sizes_subtracted")
def compares_the_sizes_of_both(y, y_hat):
    """The sizes of target and prediction are compared, so a prediction of 3 for a target of -3 costs nothing."""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(np.abs(y_hat) - np.abs(y)))


@wrong(of="mean_absolute_error", known="mean_absolute_error_of_predictions_too_high")
def counts_only_predictions_that_are_too_high(y, y_hat):
    """Predictions below their targets cost nothing, since negative differences are set to 0 in place of turned round."""
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    return np.maximum(differences, 0).mean()


@wrong(of="mean_absolute_error")
def lets_mistakes_in_a_row_cancel(y, y_hat):
    """The differences of an example are summed before the absolute value is taken, so in (N, K) they cancel within a row."""
    y, y_hat = paired(y, y_hat)
    if y.ndim == 0:
        return abs(float(y_hat - y))
    total = 0.0
    for t, p in zip(y, y_hat):
        total += abs(np.sum(p - t))
    return total / y.size


@wrong(of="mean_absolute_error", known="mean_absolute_error_that_makes_columns_rows")
def flattens_both_before_pairing(y, y_hat):
    """Both arrays are flattened before their shapes are compared, so (N,) and (N, 1) raise no ValueError."""
    y, y_hat = paired(np.ravel(y), np.ravel(y_hat))
    return sum(abs(a - b) for a, b in zip(y, y_hat)) / len(y)
