"""What people write for ReLU when it is not quite right."""

import numpy as np


@misconception(of="relu")
def relu_that_folds_up_the_negative_side(z):
    """What becomes of -2 in yours, and what should be left of a number below 0?"""
    return np.abs(np.asarray(z, dtype=float))


@misconception(of="relu")
def relu_of_the_other_side(z):
    """Put in -2 and 3: which of the two comes through in yours?"""
    return np.minimum(np.asarray(z, dtype=float), 0)


@misconception(of="relu")
def relu_that_leaks(z):
    """Put in -4: is anything left of it, and should there be?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.01 * z)


@misconception(of="relu")
def relu_that_is_a_step(z):
    """Put in 1, 2 and 3: can one still tell from your answers which was larger?"""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@misconception(of="relu")
def relu_capped_at_one(z):
    """Put in 0.5 and then 3: what should happen to a number that is positive?"""
    return np.clip(np.asarray(z, dtype=float), 0, 1)


@misconception(of="relu")
def relu_that_drops_what_is_negative(z):
    """Count the numbers that go in and those that come out."""
    z = np.asarray(z, dtype=float)
    return z[z > 0]


# np.max and np.maximum: https://stackoverflow.com/questions/33569668.
@misconception(of="relu")
def relu_by_the_maximum_along_an_axis(z):
    """Try your line on a table of numbers: what did NumPy take its second argument for?"""
    return np.max(z, 0)


@misconception(of="relu")
def relu_of_the_largest_number_alone(z):
    """Put in three numbers: how many come out?"""
    return max(0, np.max(z))


# "ValueError with ReLU function in python": https://stackoverflow.com/questions/70860771.
# Three spellings that fail in different ways on a list share a hint.
@misconception(of="relu")
def relu_of_single_numbers_only(z):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return z if z > 0 else 0


@misconception(of="relu")
def relu_by_the_maximum_of_python(z):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return max(z, 0)


@misconception(of="relu")
def relu_of_one_array_as_one_number(z):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    z = np.asarray(z, dtype=float)
    return z if z > 0 else 0


@misconception(of="relu")
def relu_of_a_row_only(z):
    """Pass a table of two rows, and then a single number: through what does your loop go each time?"""
    return np.array([max(0, each) for each in z])


@misconception(of="relu")
def relu_of_arrays_only(z):
    """Compare the list [1, 2] with 0 in a cell of its own, then an array of the same numbers.

    Which of the two may a caller pass, by the list of rules?
    """
    return z * (z > 0)


# With a list or a single number, the second stops earlier than the first.
@misconception(of="relu")
def relu_written_into_its_argument(z):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z[z < 0] = 0
    return z


@misconception(of="relu")
def relu_written_into_an_array(z):
    """Print z after the call: is it still what the caller passed?"""
    z[z < 0] = 0
    return z


@misconception(of="relu")
def relu_by_an_output_argument(z):
    """Print z after the call: is it still what the caller passed?"""
    return np.maximum(z, 0, out=z)


@misconception(of="relu")
def relu_that_multiplies_its_argument(z):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z *= z > 0
    return z
