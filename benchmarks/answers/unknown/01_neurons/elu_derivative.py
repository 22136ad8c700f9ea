import numpy as np


@wrong(of="elu_derivative", known="elu_derivative_as_the_value_plus_one")
def adds_one_to_the_height(z, alpha=1.0):
    """The slope on the left is computed as elu(z) + 1 in place of elu(z) + alpha, which is right for the alpha 1 only."""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, elu(z, alpha) + 1.0)


@wrong(of="elu_derivative")
def takes_the_smaller_of_one_and_the_exponential(z, alpha=1.0):
    """It takes the smaller of 1 and alpha · exp(z) in place of asking for the sign, which fails for every alpha but 1."""
    z = np.clip(np.asarray(z, dtype=float), None, 700)
    return np.minimum(1.0, alpha * np.exp(z))


@wrong(of="elu_derivative")
def has_alpha_in_the_exponent_as_well(z, alpha=1.0):
    """The exponent is alpha · z in place of z, as if alpha stood inside the exponential and came down by the chain rule."""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(alpha * np.minimum(z, 0)))


@wrong(of="elu_derivative", known="elu_derivative_of_a_straight_leak")
def keeps_the_wrong_side_small(z, alpha=1.0):
    """It guards the exponential by np.maximum(z, 0) in place of np.minimum(z, 0), so the slope on the left is alpha throughout."""
    z = np.asarray(z, dtype=float)
    guarded = np.maximum(z, 0)
    return np.where(z > 0, 1.0, alpha * np.exp(guarded))
