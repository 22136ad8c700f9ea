import numpy as np


@wrong(of="leaky_relu", known="leaky_relu_turned_up")
def leaks_upwards(z, alpha=0.2):
    """The leak is alpha times the size of z, so negative numbers come out positive."""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, alpha * np.abs(z))


@wrong(of="leaky_relu", known="leaky_relu_with_another_default")
def copies_the_default_of_the_slide(z, alpha=0.21):
    """The default of alpha is the 0.21 of the slide in place of 0.2."""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


@wrong(of="leaky_relu")
def takes_an_alpha_of_zero_for_none(z, alpha=None):
    """An alpha of 0 counts as not given and is replaced by 0.2, so the leaky ReLU never is a ReLU."""
    alpha = alpha or 0.2
    z = np.asarray(z, dtype=float)
    return z * ((z > 0) + alpha * (z <= 0))


@wrong(of="leaky_relu")
def levels_off_at_minus_alpha(z, alpha=0.2):
    """alpha is taken for a floor as in ELU: negative numbers stay as they are, but never below -alpha."""
    return np.maximum(np.asarray(z, dtype=float), -alpha)


@wrong(of="leaky_relu", known="leaky_relu_with_the_leak_on_both_sides")
def lets_the_positive_side_leak_too(z, alpha=0.2):
    """The leak alpha · z is added everywhere, so positive numbers are multiplied by 1 + alpha."""
    leak = alpha * np.asarray(z, dtype=float)
    return relu(z) + leak
