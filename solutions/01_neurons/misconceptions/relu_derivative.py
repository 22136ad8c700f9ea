"""What people write for ReLU's slope when it is not quite right."""

import numpy as np


@misconception(of="relu_derivative")
def relu_derivative_that_gives_the_height(z):
    """Go from z = 3 to z = 4: by how much does the ReLU rise, and does it rise more steeply after that?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0)


@misconception(of="relu_derivative")
def relu_derivative_by_the_sign(z):
    """Go from z = -3 to z = -2: does the ReLU rise or fall there, or neither?"""
    return np.sign(np.asarray(z, dtype=float))


@misconception(of="relu_derivative")
def relu_derivative_of_minus_one_on_the_left(z):
    """Go from z = -3 to z = -2: does the ReLU rise or fall there, or neither?"""
    return np.where(np.asarray(z) > 0, 1, -1)


@misconception(of="relu_derivative")
def relu_derivative_of_the_other_side(z):
    """On which side of 0 does the ReLU rise, and on which is it flat? Ask yours the same."""
    return np.where(np.asarray(z) > 0, 0.0, 1.0)


@misconception(of="relu_derivative")
def relu_derivative_with_a_leak(z):
    """Go from z = -3 to z = -2: by how much does the ReLU change?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.01)


@misconception(of="relu_derivative")
def relu_derivative_by_division(z):
    """Put z = 0 into your quotient: what is divided by what?"""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) / z


@misconception(of="relu_derivative")
def relu_derivative_of_one_everywhere(z):
    """Put in -2: is the ReLU as steep there as at 3?"""
    return np.ones(np.shape(z))


@misconception(of="relu_derivative")
def relu_derivative_of_single_numbers_only(z):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return 1 if z > 0 else 0


@misconception(of="relu_derivative")
def relu_derivative_of_a_row_only(z):
    """Pass a table of two rows, and then a single number: through what does your loop go each time?"""
    return np.array([1 if each > 0 else 0 for each in z])


@misconception(of="relu_derivative")
def relu_derivative_of_arrays_only(z):
    """Compare the list [1, 2] with 0 in a cell of its own, then an array of the same numbers.

    Which of the two may a caller pass, by the list of rules?
    """
    return (z > 0) * 1.0


# "ReLU derivative with NumPy": https://stackoverflow.com/questions/50121887.
# With a list or a single number, the second stops earlier than the first.
@misconception(of="relu_derivative")
def relu_derivative_written_into_its_argument(z):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z[z > 0] = 1
    z[z <= 0] = 0
    return z


@misconception(of="relu_derivative")
def relu_derivative_written_into_an_array(z):
    """Print z after the call: is it still what the caller passed?"""
    z[z > 0] = 1
    z[z <= 0] = 0
    return z
