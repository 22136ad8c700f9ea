import numpy as np


@wrong(of="relu_derivative", known="relu_derivative_by_division")
def divides_the_height_by_z(z):
    """The slope is computed as relu(z) / z, which is nan at 0 and not a number from 0 to 1."""
    z = np.asarray(z, dtype=float)
    with np.errstate(all="ignore"):
        return relu(z) / z


@wrong(of="relu_derivative")
def rounds_z_between_zero_and_one(z):
    """z is clipped to the interval from 0 to 1 and rounded, so positive numbers below one half get the slope 0."""
    return np.round(np.clip(np.asarray(z, dtype=float), 0, 1))


@wrong(of="relu_derivative")
def compares_neighbours_in_the_array(z):
    """It says 1 where relu(z) rises from one element of the array to the next, so the order of the elements matters."""
    heights = np.ravel(relu(z))
    rises = np.diff(heights, prepend=0.0)
    return np.where(rises > 0, 1.0, 0.0).reshape(np.shape(z))


@wrong(of="relu_derivative")
def gives_one_answer_for_all(z):
    """A single number comes back for the whole array, 1 if any element is positive."""
    if np.any(np.asarray(z) > 0):
        return 1.0
    return 0.0
