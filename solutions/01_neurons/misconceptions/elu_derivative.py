"""What people write for ELU's slope when it is not quite right.

Both sides of np.where without a limit on the exponent give the right numbers, and a warning at 1000.
"""

import numpy as np


@misconception(of="elu_derivative")
def elu_derivative_of_a_straight_leak(z, alpha=1.0):
    """Measure the slope of your `elu` at -1 and at -5: is it the same?"""
    return np.where(np.asarray(z) > 0, 1.0, alpha)


@misconception(of="elu_derivative")
def elu_derivative_that_gives_the_value(z, alpha=1.0):
    """Go from -3 to -2: does `elu` rise or fall, and which sign has what you give?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * (np.exp(np.minimum(z, 0)) - 1))


@misconception(of="elu_derivative")
def elu_derivative_without_alpha(z, alpha=1.0):
    """Measure the slope of your `elu` at -1, with `alpha=1` and with `alpha=0.5`: should it stay the same?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))


@misconception(of="elu_derivative")
def elu_derivative_as_the_value_plus_one(z, alpha=1.0):
    """Yours fits where alpha is 1. Measure the slope of your `elu` at -1 with `alpha=0.5`, and compare."""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * (np.exp(np.minimum(z, 0)) - 1) + 1)


@misconception(of="elu_derivative")
def elu_derivative_with_alpha_in_the_exponent(z, alpha=1.0):
    """Measure the slope of your `elu` at -1 with `alpha=0.5`: by what is the exponential multiplied there?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, np.exp(alpha * np.minimum(z, 0)))


# Two defaults of other rectifiers share a hint.
@misconception(of="elu_derivative")
def elu_derivative_with_the_default_of_leaky_relu(z, alpha=0.2):
    """Call this function and `elu` without an alpha: do both mean the same curve?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu_derivative")
def elu_derivative_with_a_default_of_a_hundredth(z, alpha=0.01):
    """Call this function and `elu` without an alpha: do both mean the same curve?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu_derivative")
def elu_derivative_without_a_leak(z, alpha=1.0):
    """Go from -1 to -0.5: does `elu` stay where it is?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@misconception(of="elu_derivative")
def elu_derivative_that_gives_the_height_above(z, alpha=1.0):
    """Measure the slope of your `elu` at 1 and at 3: is a straight line steeper at one of its points?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu_derivative")
def elu_derivative_of_the_left_side_alone(z, alpha=1.0):
    """Put in 3: how steep is `elu` there, and what do you give?"""
    return alpha * np.exp(np.asarray(z, dtype=float))


@misconception(of="elu_derivative")
def elu_derivative_downhill_on_the_left(z, alpha=1.0):
    """Go from -3 to -2: does `elu` rise or fall, and which sign has what you give?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, -alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu_derivative")
def elu_derivative_of_sides_times_masks(z, alpha=1.0):
    """Put in 1000, and print each of your products: what is a number too large to hold, times 0?"""
    z = np.asarray(z, dtype=float)
    return (z > 0) + alpha * np.exp(z) * (z <= 0)


@misconception(of="elu_derivative")
def elu_derivative_of_single_numbers_only(z, alpha=1.0):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return 1 if z > 0 else alpha * np.exp(z)


@misconception(of="elu_derivative")
def elu_derivative_of_arrays_only(z, alpha=1.0):
    """Compare the list [1, 2] with 0 in a cell of its own, then an array of the same numbers.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))


# With a list or a single number, the second stops earlier than the first.
@misconception(of="elu_derivative")
def elu_derivative_written_into_its_argument(z, alpha=1.0):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z[z > 0] = 0
    z[...] = np.where(z == 0, 1, alpha * np.exp(z))
    return z


@misconception(of="elu_derivative")
def elu_derivative_written_into_an_array(z, alpha=1.0):
    """Print z after the call: is it still what the caller passed?"""
    above = z > 0
    z[~above] = alpha * np.exp(z[~above])
    z[above] = 1
    return z
