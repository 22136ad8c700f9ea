"""What people write for the leaky ReLU when it is not quite right."""

import numpy as np


# Two numbers that people have in mind share a hint.
@misconception(of="leaky_relu")
def leaky_relu_that_always_leaks_a_hundredth(z, alpha=0.2):
    """Call it with `alpha=0.5` and then with `alpha=0.1`: does anything change?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.01 * z)


@misconception(of="leaky_relu")
def leaky_relu_that_always_leaks_a_fifth(z, alpha=0.2):
    """Call it with `alpha=0.5` and then with `alpha=0.1`: does anything change?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, 0.2 * z)


@misconception(of="leaky_relu")
def leaky_relu_with_another_default(z, alpha=0.01):
    """Call it without an alpha: what is left of -4, and which part of it does the notebook ask for?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


@misconception(of="leaky_relu")
def leaky_relu_without_a_leak(z, alpha=0.2):
    """Where does alpha stand in your lines? Put in -4, and look at what is left of it."""
    return np.maximum(np.asarray(z, dtype=float), 0)


# Three spellings that differ at 0, or between 0 and alpha, share a hint.
@misconception(of="leaky_relu")
def leaky_relu_flat_at_alpha(z, alpha=0.2):
    """Put in -1 and then -4: should the same be left of both?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha)


@misconception(of="leaky_relu")
def leaky_relu_filled_with_alpha(z, alpha=0.2):
    """Put in -1 and then -4: should the same be left of both?"""
    out = np.array(z, dtype=float)
    out[out < 0] = alpha
    return out


@misconception(of="leaky_relu")
def leaky_relu_by_the_maximum_with_alpha(z, alpha=0.2):
    """Put in -1 and then -4: should the same be left of both?"""
    return np.maximum(alpha, z)


@misconception(of="leaky_relu")
def leaky_relu_turned_up(z, alpha=0.2):
    """Put in -4: is what is left of it above 0 or below?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, -alpha * z)


@misconception(of="leaky_relu")
def leaky_relu_that_leaks_above(z, alpha=0.2):
    """Put in 3 and -4: which of the two comes out whole, and which should?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, alpha * z, z)


@misconception(of="leaky_relu")
def leaky_relu_with_the_leak_on_both_sides(z, alpha=0.2):
    """Put in 3, and print each term of your sum: which of them should say nothing there?"""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + alpha * z


@misconception(of="leaky_relu")
def leaky_relu_less_alpha(z, alpha=0.2):
    """Put in -1 and then -10: what part of each is left, and is it the same part?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, z - alpha)


@misconception(of="leaky_relu")
def leaky_relu_with_its_kink_at_alpha(z, alpha=0.2):
    """Call it with `alpha=0.5` for 0.1 and for 0.9: at which z does yours bend, and where should it?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > alpha, z, alpha * z)


@misconception(of="leaky_relu")
def leaky_relu_divided_by_alpha(z, alpha=0.2):
    """Put in -4: is what comes out nearer to 0 than what went in, or farther away?"""
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, z / alpha)


# Two operations that a list does not know share a hint.
@misconception(of="leaky_relu")
def leaky_relu_of_arrays_only(z, alpha=0.2):
    """Compare the list [1, 2] with 0 in a cell of its own, and take half of it; then do so with an array.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.where(z > 0, z, alpha * z)


@misconception(of="leaky_relu")
def leaky_relu_of_multipliable_arrays_only(z, alpha=0.2):
    """Compare the list [1, 2] with 0 in a cell of its own, and take half of it; then do so with an array.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.maximum(alpha * z, z)


# Two spellings that fail in different ways on a list share a hint.
@misconception(of="leaky_relu")
def leaky_relu_of_single_numbers_only(z, alpha=0.2):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return z if z > 0 else alpha * z


@misconception(of="leaky_relu")
def leaky_relu_by_the_maximum_of_python(z, alpha=0.2):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    return max(alpha * z, z)


@misconception(of="leaky_relu")
def leaky_relu_in_whole_numbers(z, alpha=0.2):
    """Pass whole numbers, and print the dtype of the array that you fill: can it hold half of -1?"""
    out = np.array(z)
    if out.ndim == 0:
        return out if out > 0 else alpha * out
    out[out < 0] = alpha * out[out < 0]
    return out


# With a list or a single number, the second stops earlier than the first.
@misconception(of="leaky_relu")
def leaky_relu_written_into_its_argument(z, alpha=0.2):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    z[z < 0] *= alpha
    return z


@misconception(of="leaky_relu")
def leaky_relu_written_into_an_array(z, alpha=0.2):
    """Print z after the call: is it still what the caller passed?"""
    z[z < 0] *= alpha
    return z
