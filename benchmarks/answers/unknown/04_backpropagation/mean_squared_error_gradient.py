import numpy as np


@wrong(of="mean_squared_error_gradient")
def divides_by_the_number_of_wrong_predictions(y, y_hat):
    """Divides by how many predictions differ from their targets instead of by all M elements."""
    y, y_hat = paired(y, y_hat)
    error = y_hat - y
    return 2 * error / max(np.count_nonzero(error), 1)


@wrong(of="mean_squared_error_gradient")
def divides_by_the_last_axis(y, y_hat):
    """Takes M from the last axis alone, which is right for one axis and wrong for (N, K)."""
    y, y_hat = paired(y, y_hat)
    m = y.shape[-1]
    return 2 / m * (y_hat - y)


@wrong(of="mean_squared_error_gradient")
def gradient_of_the_root(y, y_hat):
    """Differentiates the root of the mean squared error, so the gradient is divided by twice the RMSE."""
    y, y_hat = paired(y, y_hat)
    d = y_hat - y
    rmse = np.sqrt(np.mean(d**2))
    if rmse == 0:
        return np.zeros(y.shape)
    return d / (d.size * rmse)


@wrong(of="mean_squared_error_gradient")
def reshapes_the_predictions_to_fit(y, y_hat):
    """Reshapes the predictions to the shape of the targets, so (N,) against (N, 1) raises nothing."""
    y = np.asarray(y, dtype=float)
    y_hat = np.asarray(y_hat, dtype=float).reshape(y.shape)
    return (2 / y.size) * (y_hat - y)


@wrong(of="mean_squared_error_gradient", known="mse_gradient_that_asserts")
def asserts_the_shapes(y, y_hat):
    """Checks the shapes by assert, so differing shapes raise an AssertionError and not a ValueError."""
    targets = np.asarray(y, dtype=float)
    predictions = np.asarray(y_hat, dtype=float)
    assert targets.shape == predictions.shape, "shapes differ"
    return 2.0 * np.subtract(predictions, targets) / targets.size


@wrong(of="mean_squared_error_gradient")
def comes_back_as_one_long_row(y, y_hat):
    """Flattens both to loop over the M elements and returns (M,) whatever the shape was."""
    y, y_hat = paired(y, y_hat)
    flat_y, flat_p = y.ravel(), y_hat.ravel()
    gradient = []
    for m in range(len(flat_y)):
        gradient.append(2 / len(flat_y) * (flat_p[m] - flat_y[m]))
    return np.array(gradient)
