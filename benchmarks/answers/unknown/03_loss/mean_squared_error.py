import numpy as np


@wrong(of="mean_squared_error")
def uses_the_spectral_norm_of_a_table(y, y_hat):
    """np.linalg.norm with order 2 is the largest singular value where the arrays are tables, so (N, K) gives too small a loss."""
    y, y_hat = paired(y, y_hat)
    d = np.atleast_1d(y_hat - y)
    return np.linalg.norm(d, 2) ** 2 / d.size


@wrong(of="mean_squared_error")
def gives_the_variance_of_the_differences(y, y_hat):
    """The variance of the differences is returned, so predictions that are all too high by the same number cost nothing."""
    y, y_hat = paired(y, y_hat)
    return float(np.var(y_hat - y))


@wrong(of="mean_squared_error", known="mean_squared_error_of_squares_subtracted")
def subtracts_squares(y, y_hat):
    """Targets and predictions are squared first and subtracted afterwards, so the loss may even be negative."""
    y, y_hat = paired(y, y_hat)
    return np.mean(y_hat ** 2 - y ** 2)


@wrong(of="mean_squared_error")
def divides_by_the_spread_of_the_targets(y, y_hat):
    """The loss is divided by the variance of the targets, so it has no unit any more."""
    y, y_hat = paired(y, y_hat)
    spread = np.mean((y - y.mean()) ** 2)
    mse = np.mean((y_hat - y) ** 2)
    return mse / spread if spread > 0 else mse


@wrong(of="mean_squared_error")
def subtracts_in_the_type_that_comes(y, y_hat):
    """The arrays are not made float, so small integer types run over: uint8 has no negative differences and large squares wrap round."""
    y, y_hat = np.asarray(y), np.asarray(y_hat)
    if y.shape != y_hat.shape:
        raise ValueError(f"{y.shape} and {y_hat.shape}")
    return ((y_hat - y) ** 2).mean()


@wrong(of="mean_squared_error", known="mean_squared_error_that_makes_columns_rows")
def reshapes_predictions_until_they_fit(y, y_hat):
    """Predictions are reshaped to the targets' shape, so (N,) and (N, 1) raise no ValueError."""
    y = np.asarray(y, dtype=float)
    y_hat = np.asarray(y_hat, dtype=float).reshape(y.shape)
    return np.square(y_hat - y).mean()
