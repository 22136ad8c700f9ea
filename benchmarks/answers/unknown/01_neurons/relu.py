import numpy as np


@wrong(of="relu")
def stops_at_six(z):
    """It is the ReLU6 of mobile networks, which cuts off everything above 6."""
    return np.clip(np.asarray(z, dtype=float), 0, 6)


@wrong(of="relu", known="relu_that_drops_what_is_negative")
def throws_negative_numbers_away(z):
    """Negative numbers are removed from the array in place of becoming 0, so the shape changes."""
    z = np.asarray(z, dtype=float)
    return z[z >= 0]


@wrong(of="relu", known="relu_by_the_maximum_along_an_axis")
def takes_the_maximum_along_axis_zero(z):
    """It calls np.max(z, 0), which is the largest number along the first axis and not the larger of z and 0."""
    return np.max(np.atleast_1d(np.asarray(z, dtype=float)), 0)


@wrong(of="relu")
def forgets_to_halve_z_plus_its_size(z):
    """It uses z + |z| without dividing by 2, so positive numbers come out doubled."""
    z = np.asarray(z, dtype=float)
    return z + np.abs(z)


@wrong(of="relu")
def clips_between_zero_and_the_largest(z):
    """It clips from 0 to the largest number of z, which is below 0 and wins where all numbers are negative."""
    z = np.asarray(z, dtype=float)
    return np.clip(z, 0, np.max(z))
