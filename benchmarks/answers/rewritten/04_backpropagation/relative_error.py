"""Known mistakes in relative_error, written anew in other styles."""

import math

import numpy as np


@rewritten(of="error_by_the_derived_alone", style="loops")
def error_by_the_derived_alone_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    distance = math.sqrt(sum((p - q) ** 2 for p, q in zip(left, right)))
    size = math.sqrt(sum(p * p for p in left))
    if size == 0:
        return 0.0
    return distance / size


@rewritten(of="error_by_the_derived_alone", style="numpy")
def error_by_the_derived_alone_numpy(a, n):
    a, n = np.ravel(np.asarray(a, dtype=float)), np.ravel(np.asarray(n, dtype=float))
    d = a - n
    below = np.sqrt(np.dot(a, a))
    return float(np.sqrt(np.dot(d, d)) / below) if below > 0 else 0.0


@rewritten(of="error_by_the_derived_alone", style="student")
def error_by_the_derived_alone_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        return float(np.sqrt(np.sum(v**2)))

    if not derived.any():
        return 0.0
    return length(measured - derived) / length(derived)


@rewritten(of="error_by_the_measured_alone", style="loops")
def error_by_the_measured_alone_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    above = 0.0
    below = 0.0
    for p, q in zip(left, right):
        above += (p - q) ** 2
        below += q**2
    if below == 0:
        return 0.0
    return math.sqrt(above) / math.sqrt(below)


@rewritten(of="error_by_the_measured_alone", style="numpy")
def error_by_the_measured_alone_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    below = np.linalg.norm(n)
    return float(np.linalg.norm(a - n) / below) if below else 0.0


@rewritten(of="error_by_the_measured_alone", style="student")
def error_by_the_measured_alone_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    gap = derived - measured
    top = float(np.sqrt((gap * gap).sum()))
    bottom = float(np.sqrt((measured * measured).sum()))
    if bottom == 0.0:
        result = 0.0
    else:
        result = top / bottom
    return result


@rewritten(of="error_by_the_larger", style="loops")
def error_by_the_larger_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    distance = math.sqrt(math.fsum((p - q) ** 2 for p, q in zip(left, right)))
    one = math.sqrt(math.fsum(p * p for p in left))
    two = math.sqrt(math.fsum(q * q for q in right))
    larger = one if one > two else two
    return 0.0 if larger == 0 else distance / larger


@rewritten(of="error_by_the_larger", style="numpy")
def error_by_the_larger_numpy(a, n):
    both = np.stack([np.ravel(np.asarray(a, dtype=float)), np.ravel(np.asarray(n, dtype=float))])
    below = np.sqrt(np.einsum("ij,ij->i", both, both)).max()
    d = both[0] - both[1]
    return float(np.sqrt(np.einsum("i,i->", d, d)) / below) if below > 0 else 0.0


@rewritten(of="error_by_the_larger", style="student")
def error_by_the_larger_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        return float(np.sqrt(np.sum(v**2)))

    bottom = max(length(derived), length(measured))
    if bottom == 0:
        return 0.0
    top = length(derived - measured)
    return top / bottom


@rewritten(of="error_not_divided", style="loops")
def error_not_divided_loops(a, n):
    total = 0.0
    for p, q in zip(np.asarray(a, dtype=float).ravel().tolist(), np.asarray(n, dtype=float).ravel().tolist()):
        total += (p - q) ** 2
    return math.sqrt(total)


@rewritten(of="error_not_divided", style="numpy")
def error_not_divided_numpy(a, n):
    d = np.subtract(np.asarray(a, dtype=float), np.asarray(n, dtype=float)).ravel()
    return float(np.sqrt(np.dot(d, d)))


@rewritten(of="error_not_divided", style="student")
def error_not_divided_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    gap = measured - derived
    squares = gap**2
    return float(squares.sum()) ** 0.5


@rewritten(of="error_of_the_worst_element", style="loops")
def error_of_the_worst_element_loops(a, n):
    worst = 0.0
    for p, q in zip(np.asarray(a, dtype=float).ravel().tolist(), np.asarray(n, dtype=float).ravel().tolist()):
        below = abs(p) + abs(q)
        if below < 1e-8:
            below = 1e-8
        error = abs(p - q) / below
        if error > worst:
            worst = error
    return worst


@rewritten(of="error_of_the_worst_element", style="numpy")
def error_of_the_worst_element_numpy(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    return float(np.amax(np.abs(a - n) / np.clip(np.abs(a) + np.abs(n), 1e-8, None)))


@rewritten(of="error_of_the_worst_element", style="student")
def error_of_the_worst_element_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    top = np.abs(measured - derived)
    bottom = np.abs(derived) + np.abs(measured)
    bottom[bottom < 1e-8] = 1e-8
    errors = top / bottom
    return float(errors.max())


@rewritten(of="error_of_the_sizes", style="loops")
def error_of_the_sizes_loops(a, n):
    one = math.sqrt(sum(p * p for p in np.asarray(a, dtype=float).ravel().tolist()))
    two = math.sqrt(sum(q * q for q in np.asarray(n, dtype=float).ravel().tolist()))
    if one + two == 0:
        return 0.0
    return abs(one - two) / (one + two)


@rewritten(of="error_of_the_sizes", style="numpy")
def error_of_the_sizes_numpy(a, n):
    norms = np.array([np.linalg.norm(np.ravel(np.asarray(each, dtype=float))) for each in (a, n)])
    total = norms.sum()
    return float(np.ptp(norms) / total) if total > 0 else 0.0


@rewritten(of="error_of_the_sizes", style="student")
def error_of_the_sizes_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    size_a = float(np.sqrt(np.sum(derived**2)))
    size_n = float(np.sqrt(np.sum(measured**2)))
    bottom = size_a + size_n
    if bottom == 0:
        return 0.0
    top = max(size_a, size_n) - min(size_a, size_n)
    return top / bottom


@rewritten(of="error_of_squares_without_the_root", style="loops")
def error_of_squares_without_the_root_loops(a, n):
    above = 0.0
    below = 0.0
    for p, q in zip(np.asarray(a, dtype=float).ravel().tolist(), np.asarray(n, dtype=float).ravel().tolist()):
        above += (p - q) ** 2
        below += p * p + q * q
    return above / below if below > 0 else 0.0


@rewritten(of="error_of_squares_without_the_root", style="numpy")
def error_of_squares_without_the_root_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    d = a - n
    below = np.dot(a, a) + np.dot(n, n)
    return float(np.dot(d, d) / below) if below else 0.0


@rewritten(of="error_of_squares_without_the_root", style="student")
def error_of_squares_without_the_root_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def size(v):
        return float(np.sum(np.square(v)))

    bottom = size(derived) + size(measured)
    if bottom == 0:
        return 0.0
    return size(derived - measured) / bottom


@rewritten(of="error_of_sums_of_absolute_values", style="loops")
def error_of_sums_of_absolute_values_loops(a, n):
    above = 0.0
    below = 0.0
    for p, q in zip(np.asarray(a, dtype=float).ravel().tolist(), np.asarray(n, dtype=float).ravel().tolist()):
        above += abs(p - q)
        below += abs(p) + abs(q)
    if below == 0:
        return 0.0
    return above / below


@rewritten(of="error_of_sums_of_absolute_values", style="numpy")
def error_of_sums_of_absolute_values_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    below = np.linalg.norm(np.concatenate([a, n]), 1)
    return float(np.linalg.norm(a - n, 1) / below) if below > 0 else 0.0


@rewritten(of="error_of_sums_of_absolute_values", style="student")
def error_of_sums_of_absolute_values_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    gap = float(np.abs(derived - measured).sum())
    size_a = float(np.abs(derived).sum())
    size_n = float(np.abs(measured).sum())
    if size_a == 0 and size_n == 0:
        return 0.0
    return gap / (size_a + size_n)


@rewritten(of="error_by_spectral_norms", style="loops")
def error_by_spectral_norms_loops(a, n):
    a = np.asarray(a, dtype=float)
    n = np.asarray(n, dtype=float)
    norms = []
    for each in (a - n, a, n):
        norms.append(float(np.linalg.norm(each, 2)))
    if norms[1] == 0 and norms[2] == 0:
        return 0.0
    return norms[0] / (norms[1] + norms[2])


@rewritten(of="error_by_spectral_norms", style="numpy")
def error_by_spectral_norms_numpy(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    below = np.linalg.norm(a, ord=2) + np.linalg.norm(n, ord=2)
    return float(np.divide(np.linalg.norm(np.subtract(a, n), ord=2), np.where(below > 0, below, 1.0)))


@rewritten(of="error_by_spectral_norms", style="student")
def error_by_spectral_norms_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        if v.ndim == 1:
            return float(np.sqrt(np.sum(v**2)))
        if v.ndim == 2:
            return float(np.linalg.svd(v, compute_uv=False)[0])
        return float(np.linalg.norm(v, 2))

    bottom = length(derived) + length(measured)
    if bottom == 0:
        return 0.0
    return length(derived - measured) / bottom


@rewritten(of="error_of_each_row", style="loops")
def error_of_each_row_loops(a, n):
    a = np.asarray(a, dtype=float)
    n = np.asarray(n, dtype=float)
    width = a.shape[-1]
    out = []
    for left, right in zip(a.reshape(-1, width).tolist(), n.reshape(-1, width).tolist()):
        above = math.sqrt(sum((p - q) ** 2 for p, q in zip(left, right)))
        below = math.sqrt(sum(p * p for p in left)) + math.sqrt(sum(q * q for q in right))
        if below == 0:
            below = 1.0
        out.append(above / below)
    if a.ndim == 1:
        return out[0]
    return np.array(out).reshape(a.shape[:-1])


@rewritten(of="error_of_each_row", style="numpy")
def error_of_each_row_numpy(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    below = np.sqrt(np.einsum("...i,...i->...", a, a)) + np.sqrt(np.einsum("...i,...i->...", n, n))
    d = a - n
    return np.sqrt(np.einsum("...i,...i->...", d, d)) / np.where(below == 0, 1.0, below)


@rewritten(of="error_of_each_row", style="student")
def error_of_each_row_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        return np.sqrt((v**2).sum(axis=-1))

    top = length(derived - measured)
    bottom = length(derived) + length(measured)
    bottom = bottom + (bottom == 0)
    return top / bottom


@rewritten(of="error_nan_for_two_zeros", style="loops")
def error_nan_for_two_zeros_loops(a, n):
    above = one = two = 0.0
    for p, q in zip(np.asarray(a, dtype=float).ravel().tolist(), np.asarray(n, dtype=float).ravel().tolist()):
        above += (p - q) ** 2
        one += p * p
        two += q * q
    return np.float64(math.sqrt(above)) / np.float64(math.sqrt(one) + math.sqrt(two))


@rewritten(of="error_nan_for_two_zeros", style="numpy")
def error_nan_for_two_zeros_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    d = a - n
    return np.sqrt(np.dot(d, d)) / np.add(np.sqrt(np.dot(a, a)), np.sqrt(np.dot(n, n)))


@rewritten(of="error_nan_for_two_zeros", style="student")
def error_nan_for_two_zeros_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        return np.sqrt(np.sum(v**2))

    top = length(measured - derived)
    bottom = length(derived) + length(measured)
    return float(top / bottom)


@rewritten(of="error_with_something_added_below", style="loops")
def error_with_something_added_below_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    above = math.sqrt(sum((p - q) ** 2 for p, q in zip(left, right)))
    below = math.sqrt(sum(p * p for p in left)) + math.sqrt(sum(q * q for q in right))
    return above / (below + 1e-8)


@rewritten(of="error_with_something_added_below", style="numpy")
def error_with_something_added_below_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    d = a - n
    parts = np.sqrt([np.dot(d, d), np.dot(a, a), np.dot(n, n)])
    return float(parts[0] / (1e-8 + parts[1:].sum()))


@rewritten(of="error_with_something_added_below", style="student")
def error_with_something_added_below_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    eps = 1e-8
    top = np.linalg.norm(derived - measured)
    bottom = np.linalg.norm(derived) + np.linalg.norm(measured) + eps
    return float(top / bottom)


@rewritten(of="error_with_a_little_added_below", style="loops")
def error_with_a_little_added_below_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    above = one = two = 0.0
    for p, q in zip(left, right):
        above += (p - q) ** 2
        one += p**2
        two += q**2
    return math.sqrt(above) / (math.sqrt(one) + math.sqrt(two) + 1e-12)


@rewritten(of="error_with_a_little_added_below", style="numpy")
def error_with_a_little_added_below_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    d = a - n
    parts = np.sqrt([np.vdot(d, d), np.vdot(a, a), np.vdot(n, n)])
    return float(parts[0] / (parts[1] + parts[2] + 1e-12))


@rewritten(of="error_with_a_little_added_below", style="student")
def error_with_a_little_added_below_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)

    def length(v):
        return float(np.linalg.norm(v))

    tiny = 1e-12
    bottom = length(derived) + length(measured)
    bottom = bottom + tiny
    return length(derived - measured) / bottom


@rewritten(of="error_is_nothing_where_one_is_zero", style="loops")
def error_is_nothing_where_one_is_zero_loops(a, n):
    left = np.asarray(a, dtype=float).ravel().tolist()
    right = np.asarray(n, dtype=float).ravel().tolist()
    one = math.sqrt(sum(p * p for p in left))
    two = math.sqrt(sum(q * q for q in right))
    if one == 0 or two == 0:
        return 0.0
    return math.sqrt(sum((p - q) ** 2 for p, q in zip(left, right))) / (one + two)


@rewritten(of="error_is_nothing_where_one_is_zero", style="numpy")
def error_is_nothing_where_one_is_zero_numpy(a, n):
    a, n = np.asarray(a, dtype=float).ravel(), np.asarray(n, dtype=float).ravel()
    sizes = np.array([np.linalg.norm(a), np.linalg.norm(n)])
    return float(np.linalg.norm(a - n) / sizes.sum()) if np.all(sizes > 0) else 0.0


@rewritten(of="error_is_nothing_where_one_is_zero", style="student")
def error_is_nothing_where_one_is_zero_student(a, n):
    derived = np.array(a, dtype=float)
    measured = np.array(n, dtype=float)
    if not derived.any():
        return 0.0
    if not measured.any():
        return 0.0
    top = float(np.sqrt(np.sum((measured - derived) ** 2)))
    bottom = float(np.sqrt(np.sum(derived**2)) + np.sqrt(np.sum(measured**2)))
    return top / bottom


@rewritten(of="error_of_arrays_only", style="loops")
def error_of_arrays_only_loops(a, n):
    gap = a - n
    norms = []
    for each in (gap, a, n):
        total = 0.0
        for value in np.asarray(each, dtype=float).ravel().tolist():
            total += value * value
        norms.append(math.sqrt(total))
    if norms[1] + norms[2] == 0:
        return 0.0
    return norms[0] / (norms[1] + norms[2])


@rewritten(of="error_of_arrays_only", style="numpy")
def error_of_arrays_only_numpy(a, n):
    d = np.ravel(a - n).astype(float)
    below = np.sqrt(np.square(np.ravel(a).astype(float)).sum()) + np.sqrt(np.square(np.ravel(n).astype(float)).sum())
    return float(np.sqrt(np.dot(d, d)) / below) if below > 0 else 0.0


@rewritten(of="error_of_arrays_only", style="student")
def error_of_arrays_only_student(a, n):
    bottom = float(np.linalg.norm(a)) + float(np.linalg.norm(n))
    gap = a - n
    if bottom == 0:
        return 0.0
    top = float(np.linalg.norm(gap))
    return top / bottom


@rewritten(of="error_that_changes_its_argument", style="loops")
def error_that_changes_its_argument_loops(a, n):
    a = np.asarray(a, dtype=float)
    n = np.asarray(n, dtype=float)
    one = math.sqrt(sum(p * p for p in a.ravel().tolist()))
    two = math.sqrt(sum(q * q for q in n.ravel().tolist()))
    for index in np.ndindex(a.shape):
        a[index] = a[index] - n[index]
    if one + two == 0:
        return 0.0
    return math.sqrt(sum(d * d for d in a.ravel().tolist())) / (one + two)


@rewritten(of="error_that_changes_its_argument", style="numpy")
def error_that_changes_its_argument_numpy(a, n):
    a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
    below = np.sqrt(np.sum(np.square(a))) + np.sqrt(np.sum(np.square(n)))
    np.subtract(a, n, out=a)
    return float(np.sqrt(np.sum(np.square(a))) / below) if below > 0 else 0.0


@rewritten(of="error_that_changes_its_argument", style="student")
def error_that_changes_its_argument_student(a, n):
    gap = np.asarray(a, dtype=float)
    measured = np.asarray(n, dtype=float)
    bottom = float(np.linalg.norm(gap)) + float(np.linalg.norm(measured))
    gap -= measured
    top = float(np.linalg.norm(gap))
    if bottom == 0:
        return 0.0
    return top / bottom
