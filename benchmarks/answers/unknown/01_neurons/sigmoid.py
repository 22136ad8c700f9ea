import numpy as np


@wrong(of="sigmoid")
def clips_at_ten(z):
    """The pre-activations are clipped to the interval from -10 to 10 against overflow, which spoils everything beyond."""
    z = np.clip(np.asarray(z, dtype=float), -10, 10)
    return 1 / (1 + np.exp(-z))


@wrong(of="sigmoid")
def squeezes_tanh_without_halving_z(z):
    """It uses (1 + tanh(z)) / 2 in place of (1 + tanh(z / 2)) / 2, and so gives the sigmoid of 2z."""
    return (1 + np.tanh(np.asarray(z, dtype=float))) / 2


@wrong(of="sigmoid")
def chooses_one_form_for_the_whole_array(z):
    """One of the two forms is chosen for the whole array, so a mixed array with 1000 and a negative number gives nan."""
    z = np.asarray(z, dtype=float)
    if np.all(z >= 0):
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)


@wrong(of="sigmoid", known="sigmoid_of_the_size_alone")
def is_never_below_one_half(z):
    """The safe exponential of -|z| is put into the first form on both sides, so negative z gives what -z should."""
    safe = np.exp(-np.abs(np.asarray(z, dtype=float)))
    return 1.0 / (1.0 + safe)


@wrong(of="sigmoid", known="sigmoid_with_an_epsilon")
def has_an_epsilon_in_the_denominator(z):
    """A 1e-8 is added to the denominator against division by zero, so that sigmoid(z) and sigmoid(-z) do not sum to 1."""
    eps = 1e-8
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e + eps), e / (1 + e + eps))
