import math

import numpy as np


@wrong(of="relative_error", known="error_by_spectral_norms")
def spectral_norm_of_matrices(a, n):
    """Asks np.linalg.norm for ord=2, which for a matrix is the largest singular value and not the root of all squares."""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    total = np.linalg.norm(a, 2) + np.linalg.norm(n, 2)
    if total == 0:
        return 0.0
    return float(np.linalg.norm(a - n, 2) / total)


@wrong(of="relative_error")
def half_of_the_cosine_distance(a, n):
    """Compares directions only: (1 - cos) / 2 is 0 for equal and 1 for opposite gradients, but 0 for a forgotten factor of 2 as well."""
    a, n = np.ravel(np.asarray(a, dtype=float)), np.ravel(np.asarray(n, dtype=float))
    lengths = math.sqrt(a @ a) * math.sqrt(n @ n)
    if lengths == 0:
        return 0.0 if np.array_equal(a, n) else 1.0
    return float((1 - (a @ n) / lengths) / 2)


@wrong(of="relative_error", known="error_is_nothing_where_one_is_zero")
def zero_if_one_gradient_is_zero(a, n):
    """Gives 0 as soon as one of the gradients is all zeros, where the other is not and the error is 1."""
    a, n = np.array(a, dtype=float), np.array(n, dtype=float)
    if not a.any() or not n.any():
        return 0.0
    return float(np.sqrt(((a - n) ** 2).sum()) / (np.sqrt((a**2).sum()) + np.sqrt((n**2).sum())))


@wrong(of="relative_error")
def nothing_when_allclose(a, n):
    """Returns 0 where np.allclose calls the gradients equal, so that small relative errors and all gradients below 1e-8 vanish."""
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    if np.allclose(a, n):
        return 0.0
    return float(np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n)))


@wrong(of="relative_error")
def averages_over_the_rows(a, n):
    """Computes the relative error of each row by itself and averages these, instead of one norm over all elements."""
    a, n = np.atleast_2d(np.asarray(a, dtype=float)), np.atleast_2d(np.asarray(n, dtype=float))
    errors = []
    for row_a, row_n in zip(a, n):
        size = np.linalg.norm(row_a) + np.linalg.norm(row_n)
        errors.append(np.linalg.norm(row_a - row_n) / size if size > 0 else 0.0)
    return float(sum(errors) / len(errors))


@wrong(of="relative_error", known="error_of_the_sizes")
def difference_of_the_lengths(a, n):
    """Takes the difference of the two norms in place of the norm of the difference, so opposite gradients get 0."""
    def length(v):
        return math.sqrt(sum(float(each) ** 2 for each in np.ravel(v)))

    if length(a) + length(n) == 0:
        return 0.0
    return abs(length(a) - length(n)) / (length(a) + length(n))
