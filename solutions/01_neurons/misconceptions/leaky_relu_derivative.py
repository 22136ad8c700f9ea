"""What people write for the leaky ReLU's slope when it is not quite right."""

import numpy as np


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_without_a_leak(z, alpha=0.2):
    """Go from z = -3 to z = -2: does the leaky ReLU stay where it is?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


# Two numbers that people have in mind share a hint.
@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_a_fifth_always(z, alpha=0.2):
    """Call it with `alpha=0.5` and then with `alpha=0.1`: does anything change?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.2)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_a_hundredth_always(z, alpha=0.2):
    """Call it with `alpha=0.5` and then with `alpha=0.1`: does anything change?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.01)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_with_another_default(z, alpha=0.01):
    """Call this function and `leaky_relu` without an alpha: do both mean the same curve?"""
    return np.where(np.asarray(z) > 0, 1.0, alpha)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_downhill_on_the_left(z, alpha=0.2):
    """Go from z = -3 to z = -2: does the leaky ReLU go up or down on the way?"""
    return np.where(np.asarray(z) > 0, 1.0, -alpha)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_that_gives_the_height_below(z, alpha=0.2):
    """Measure the slope at -1 and at -4: is a straight line steeper at one of its points than at another?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * z)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_that_gives_the_height_above(z, alpha=0.2):
    """Measure the slope at 1 and at 3: is a straight line steeper at one of its points than at another?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_with_the_kink_at_alpha(z, alpha=0.2):
    """Call it with `alpha=0.5` for 0.1 and for 0.9: at which z does yours jump, and where should it?"""
    return np.where(np.asarray(z) > alpha, 1.0, alpha)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_swapped_sides(z, alpha=0.2):
    """On which side of 0 is the leaky ReLU the steeper one? Ask yours the same."""
    return np.where(np.asarray(z) > 0, alpha, 1.0)


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_with_the_leak_on_both_sides(z, alpha=0.2):
    """Print each term of your sum at z = 3: which of them has nothing to say there?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.0) + alpha


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_both_sides_at_zero(z, alpha=0.2):
    """Print each term of your sum at z = 0: which of the two conditions holds there?"""
    z = np.asarray(z, dtype=float)
    return (z >= 0) * 1.0 + (z <= 0) * alpha


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_overwritten(z, alpha=0.2):
    """Follow z = -4 through your lines: what is it after the first, and what does the next make of it?"""
    slopes = np.array(z, dtype=float)
    slopes[slopes <= 0] = alpha
    slopes[slopes > 0] = 1
    return slopes


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_overwritten_but_at_zero(z, alpha=0.2):
    """Follow z = -4 through your lines: what is it after the first, and what does the next make of it?"""
    slopes = np.array(z, dtype=float)
    slopes[slopes < 0] = alpha
    slopes[slopes > 0] = 1
    return slopes


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_in_whole_numbers(z, alpha=0.2):
    """Pass whole numbers, and print the dtype of the array that you fill: can it hold a half?"""
    slopes = np.ones_like(z)
    slopes[np.asarray(z) < 0] = alpha
    return slopes


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_single_numbers_only(z, alpha=0.2):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return 1 if z > 0 else alpha


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_of_arrays_only(z, alpha=0.2):
    """Compare the list [1, 2] with 0 in a cell of its own, then an array of the same numbers.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.where(z > 0, 1.0, alpha)


# With a list or a single number, the second stops earlier than the first.
@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_written_into_its_argument(z, alpha=0.2):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    below = z < 0
    z[~below] = 1
    z[below] = alpha
    return z


@misconception(of="leaky_relu_derivative")
def leaky_relu_derivative_written_into_an_array(z, alpha=0.2):
    """Print z after the call: is it still what the caller passed?"""
    z[z > 0] = 1
    z[z <= 0] = alpha
    return z
