import math

import numpy as np


@alternative(of="relative_error")
def with_norms_of_rows(a, n):
    a, n = np.ravel(a).astype(float), np.ravel(n).astype(float)
    if not a.any() and not n.any():
        return 0
    return np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n))


@alternative(of="relative_error")
def with_roots_of_sums(a, n):
    a, n = np.array(a, dtype=float), np.array(n, dtype=float)
    size = np.sqrt(np.sum(a**2)) + np.sqrt(np.sum(n**2))
    return np.sqrt(np.sum(np.square(a - n))) / max(size, np.finfo(float).tiny)


@alternative(of="relative_error")
def element_by_element(a, n):
    pairs = list(zip(np.ravel(a).tolist(), np.ravel(n).tolist(), strict=True))
    apart = math.hypot(*(x - y for x, y in pairs))
    size = math.hypot(*(x for x, _ in pairs)) + math.hypot(*(y for _, y in pairs))
    try:
        return apart / size
    except ZeroDivisionError:
        return 0.0


@alternative(of="relative_error")
def nan_made_zero(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n)))


@alternative(of="relative_error")
def with_a_guard_far_below(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)

    def length(v):
        return np.vdot(v, v) ** 0.5

    return np.array(length(a - n) / (length(a) + length(n) + 1e-20))
