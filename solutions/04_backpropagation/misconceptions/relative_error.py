"""What people write for relative_error when it is not quite right."""

import numpy as np


# https://community.deeplearning.ai/t/c2w1-theory-behind-gradient-checking-formula/401538/2
@misconception(of="relative_error")
def error_by_the_derived_alone(a, n):
    """Work the example through, step by step, and print what you divide by: from which sizes is it made?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a)
    return np.linalg.norm(a - n) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_by_the_measured_alone(a, n):
    """Work the example through, step by step, and print what you divide by: from which sizes is it made?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(n)
    return np.linalg.norm(a - n) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_by_the_larger(a, n):
    """Work the example through, step by step, and print what you divide by: from which sizes is it made?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = max(np.linalg.norm(a), np.linalg.norm(n))
    return np.linalg.norm(a - n) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_not_divided(a, n):
    """Multiply both gradients by 1000: does your number stay what it was?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return np.linalg.norm(a - n)


# http://wang.works/portfolio/code/grad_check.html
@misconception(of="relative_error")
def error_of_the_worst_element(a, n):
    """In the example the gradients are 5 apart: find that 5 in your lines. From how many elements is it?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return np.max(np.abs(a - n) / np.maximum(1e-8, np.abs(a) + np.abs(n)))


@misconception(of="relative_error")
def error_of_the_sizes(a, n):
    """Take [1, -2] and [-1, 2]: how long is each, and how far apart are they?

    Which of the two questions do your lines ask?
    """
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return abs(np.linalg.norm(a) - np.linalg.norm(n)) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_of_squares_without_the_root(a, n):
    """How long is [3, 4], by a ruler? Print the length that your function takes for it."""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.sum(a**2) + np.sum(n**2)
    return np.sum((a - n) ** 2) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_of_sums_of_absolute_values(a, n):
    """How long is [3, 4], by a ruler? Print the length that your function takes for it."""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.sum(np.abs(a)) + np.sum(np.abs(n))
    return np.sum(np.abs(a - n)) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_by_spectral_norms(a, n):
    """Work out by hand the root of the sum of all squares of [[1, 0], [0, 1]], and print your norm of it."""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a, 2) + np.linalg.norm(n, 2)
    return np.linalg.norm(a - n, 2) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_of_each_row(a, n):
    """Give it two gradients of shape (3, 4): how many numbers come back?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a, axis=-1) + np.linalg.norm(n, axis=-1)
    return np.linalg.norm(a - n, axis=-1) / np.where(size > 0, size, 1.0)


@misconception(of="relative_error")
def error_nan_for_two_zeros(a, n):
    """Try it with two gradients of zeros: what is divided by what?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n))


@misconception(of="relative_error")
def error_with_something_added_below(a, n):
    """Take gradients of about 0.000001: how much of what you divide by is theirs, and how much is yours?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-8)


@misconception(of="relative_error")
def error_with_a_little_added_below(a, n):
    """Take gradients of about 0.000001: how much of what you divide by is theirs, and how much is yours?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-12)


@misconception(of="relative_error")
def error_is_nothing_where_one_is_zero(a, n):
    """Give it [3, 0] and [0, 0]: are these two equal?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    if not np.any(a) or not np.any(n):
        return 0.0
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n))


@misconception(of="relative_error")
def error_of_arrays_only(a, n):
    """Call it with two lists, [3, 0] and [0, 4]: which of your lines works for arrays alone?"""
    size = np.linalg.norm(a) + np.linalg.norm(n)
    return np.linalg.norm(a - n) / size if size > 0 else 0.0


@misconception(of="relative_error")
def error_that_changes_its_argument(a, n):
    """Print both gradients after your function has run: are they still what the caller passed?"""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    size = np.linalg.norm(a) + np.linalg.norm(n)
    a -= n
    return np.linalg.norm(a) / size if size > 0 else 0.0
