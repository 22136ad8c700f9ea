import numpy as np


@wrong(of="elu", known="elu_with_alpha_on_one_term")
def multiplies_only_the_exponential_by_alpha(z, alpha=1.0):
    """It computes alpha · exp(z) - 1 without the bracket, which is right for the alpha 1 only."""
    z = np.asarray(z, dtype=float)
    left = alpha * np.exp(np.minimum(z, 0)) - 1
    return np.where(z > 0, z, left)


@wrong(of="elu")
def has_the_scale_of_selu(z, alpha=1.0):
    """Everything is multiplied by 1.0507, the scale of SELU."""
    z = np.asarray(z, dtype=float)
    scale = 1.0507009873554805
    return scale * np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


@wrong(of="elu")
def multiplies_the_positive_side_by_alpha_too(z, alpha=1.0):
    """alpha multiplies both branches, so positive numbers do not stay as they are unless alpha is 1."""
    z = np.asarray(z, dtype=float)
    branches = np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)
    return alpha * branches


@wrong(of="elu")
def takes_the_larger_of_the_two_branches(z, alpha=1.0):
    """It takes the larger of z and the exponential branch, which for alpha above 1 picks z on much of the negative side."""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, alpha * (np.exp(np.minimum(z, 0)) - 1))
