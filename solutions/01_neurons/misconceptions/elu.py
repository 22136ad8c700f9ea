"""What people write for ELU when it is not quite right.

Both sides of np.where without a limit on the exponent give the right numbers, and a warning at 1000.
"""

import numpy as np


@misconception(of="elu")
def elu_without_the_minus_one(z, alpha=1.0):
    """Compare what you give at -0.001 and at 0.001: should there be a jump?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu")
def elu_without_the_minus_one_below_zero(z, alpha=1.0):
    """Compare what you give at -0.001 and at 0.001: should there be a jump?"""
    z = np.asarray(z, dtype=float)
    return np.where(z >= 0, z, alpha * np.exp(np.minimum(z, 0)))


@misconception(of="elu")
def elu_without_alpha(z, alpha=1.0):
    """Call it at -10 with `alpha=1` and then with `alpha=0.5`: to which depth should each go down?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)


@misconception(of="elu")
def elu_with_alpha_on_one_term(z, alpha=1.0):
    """Call it just left of 0 with `alpha=0.5`: does the curve still meet the other side?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.exp(np.minimum(z, 0)) - 1)


@misconception(of="elu")
def elu_with_alpha_in_the_exponent(z, alpha=1.0):
    """Call it far to the left, at -100, with `alpha=0.5`: at which depth does yours level off?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.exp(alpha * np.minimum(z, 0)) - 1)


# Two defaults of other rectifiers share a hint.
@misconception(of="elu")
def elu_with_the_default_of_leaky_relu(z, alpha=0.2):
    """Call it without an alpha, far to the left: at which depth should it level off then?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


@misconception(of="elu")
def elu_with_a_default_of_a_hundredth(z, alpha=0.01):
    """Call it without an alpha, far to the left: at which depth should it level off then?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


@misconception(of="elu")
def elu_that_is_leaky_relu(z, alpha=1.0):
    """Put in -10 and then -1000: does yours level off?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


@misconception(of="elu")
def elu_turned_up(z, alpha=1.0):
    """Put in -1: is what comes out above 0 or below, and where should it be?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (1 - np.exp(np.minimum(z, 0))))


@misconception(of="elu")
def elu_with_the_exponent_turned(z, alpha=1.0):
    """Print your exponential at -1 and at -5: should it grow to the left?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (np.exp(-np.minimum(z, 0)) - 1))


@misconception(of="elu")
def elu_by_the_larger_of_both_sides(z, alpha=1.0):
    """Put in 3, and print the two numbers between which you choose: is the right one always the larger?"""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, alpha * (np.exp(z) - 1))


@misconception(of="elu")
def elu_with_both_sides_added(z, alpha=1.0):
    """Put in 3, and print each term of your sum: which of them should say nothing there?"""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + alpha * (np.exp(z) - 1)


@misconception(of="elu")
def elu_of_sides_times_masks(z, alpha=1.0):
    """Put in 1000, and print each of your products: what is a number too large to hold, times 0?"""
    z = np.asarray(z, dtype=float)
    return z * (z > 0) + alpha * (np.exp(z) - 1) * (z <= 0)


@misconception(of="elu")
def elu_of_single_numbers_only(z, alpha=1.0):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return z if z > 0 else alpha * (np.exp(z) - 1)


@misconception(of="elu")
def elu_of_arrays_only(z, alpha=1.0):
    """Compare the list [1, 2] with 0 in a cell of its own, then an array of the same numbers.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


@misconception(of="elu")
def elu_in_whole_numbers(z, alpha=1.0):
    """Pass whole numbers, and print the dtype of the array that you fill: can it hold half of -1?"""
    out = np.array(z)
    below = out < 0
    if out.ndim == 0:
        return alpha * (np.exp(out) - 1) if below else out
    out[below] = alpha * (np.exp(out[below]) - 1)
    return out


# With a list or a single number, the second stops earlier than the first.
@misconception(of="elu")
def elu_written_into_its_argument(z, alpha=1.0):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z[z < 0] = alpha * (np.exp(z[z < 0]) - 1)
    return z


@misconception(of="elu")
def elu_written_into_an_array(z, alpha=1.0):
    """Print z after the call: is it still what the caller passed?"""
    z[z < 0] = alpha * (np.exp(z[z < 0]) - 1)
    return z
