import numpy as np


@wrong(of="leaky_relu_derivative", known="leaky_relu_derivative_of_a_fifth_always")
def does_not_hand_alpha_on(z, alpha=0.2):
    """It divides leaky_relu(z) by z without handing alpha on, so the slope on the left is 0.2 for every alpha."""
    z = np.asarray(z, dtype=float)
    safe = np.where(z == 0, 1e-300, z)
    return np.where(z == 0, 1.0, leaky_relu(z) / safe)


@wrong(of="leaky_relu_derivative")
def shares_one_slope_between_the_sides(z, alpha=0.2):
    """What leaks on the left is taken away on the right: positive numbers get the slope 1 - alpha."""
    on = np.asarray(z, dtype=float) > 0
    return on * (1 - alpha) + (1 - on) * alpha


@wrong(of="leaky_relu_derivative")
def gives_the_slope_in_alpha(z, alpha=0.2):
    """It gives the PReLU's derivative by alpha, min(z, 0), in place of the one by z."""
    return np.minimum(np.asarray(z, dtype=float), 0)


@wrong(of="leaky_relu_derivative", known="leaky_relu_derivative_without_a_leak")
def writes_alpha_into_an_array_of_integers(z, alpha=0.2):
    """The slopes are written into an array of integers, where alpha becomes 0."""
    z = np.asarray(z)
    slopes = np.full(z.shape, 1)
    slopes[z <= 0] = alpha
    return slopes
