"""The known mistakes of mean_absolute_error, written anew in three styles."""

import math

import numpy as np


@rewritten(of="mean_absolute_error_summed", style="loops")
def mean_absolute_error_summed_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total)


@rewritten(of="mean_absolute_error_summed", style="numpy")
def mean_absolute_error_summed_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel(), 1))


@rewritten(of="mean_absolute_error_summed", style="student")
def mean_absolute_error_summed_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    errors = np.abs(differences)
    return float(np.sum(errors))


@rewritten(of="mean_absolute_error_with_a_half", style="loops")
def mean_absolute_error_with_a_half_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total / a.size / 2.0)


@rewritten(of="mean_absolute_error_with_a_half", style="numpy")
def mean_absolute_error_with_a_half_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel(), 1) / (2 * a.size))


@rewritten(of="mean_absolute_error_with_a_half", style="student")
def mean_absolute_error_with_a_half_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    n = truth.size
    errors = np.abs(truth - pred)
    return float(np.sum(errors) / (2 * n))


@rewritten(of="mean_absolute_error_divided_by_the_number_of_rows", style="loops")
def mean_absolute_error_divided_by_the_number_of_rows_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total / len(a))


@rewritten(of="mean_absolute_error_divided_by_the_number_of_rows", style="numpy")
def mean_absolute_error_divided_by_the_number_of_rows_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    rows = len(a)
    return float(np.linalg.norm((b - a).ravel(), 1) / rows)


@rewritten(of="mean_absolute_error_divided_by_the_number_of_rows", style="student")
def mean_absolute_error_divided_by_the_number_of_rows_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    how_many = len(y)
    errors = np.abs(y_hat - y)
    total = errors.sum()
    return float(total / how_many)


@rewritten(of="mean_absolute_error_summed_along_the_last_axis", style="loops")
def mean_absolute_error_summed_along_the_last_axis_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    rows = a.size // a.shape[-1] if a.ndim else 1
    return float(total / rows)


@rewritten(of="mean_absolute_error_summed_along_the_last_axis", style="numpy")
def mean_absolute_error_summed_along_the_last_axis_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(np.add.reduce(np.maximum(a, b) - np.minimum(a, b), axis=-1)))


@rewritten(of="mean_absolute_error_summed_along_the_last_axis", style="student")
def mean_absolute_error_summed_along_the_last_axis_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y - y_hat
    per_row = np.sum(np.abs(differences), axis=-1)
    return float(np.mean(per_row))


@rewritten(of="mean_absolute_error_of_each_column", style="loops")
def mean_absolute_error_of_each_column_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append(abs(p - t))
    return np.mean(np.array(terms).reshape(a.shape), axis=0)


@rewritten(of="mean_absolute_error_of_each_column", style="numpy")
def mean_absolute_error_of_each_column_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    moved = np.moveaxis(np.maximum(a, b) - np.minimum(a, b), 0, 0)
    return np.add.reduce(moved, axis=0) / moved.shape[0]


@rewritten(of="mean_absolute_error_of_each_column", style="student")
def mean_absolute_error_of_each_column_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    errors = np.abs(differences)
    losses = np.mean(errors, axis=0)
    return losses


@rewritten(of="mean_absolute_error_of_each_row", style="loops")
def mean_absolute_error_of_each_row_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append(abs(p - t))
    return np.mean(np.array(terms).reshape(a.shape), axis=-1)


@rewritten(of="mean_absolute_error_of_each_row", style="numpy")
def mean_absolute_error_of_each_row_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    moved = np.moveaxis(np.maximum(a, b) - np.minimum(a, b), -1, 0)
    return np.add.reduce(moved, axis=0) / moved.shape[0]


@rewritten(of="mean_absolute_error_of_each_row", style="student")
def mean_absolute_error_of_each_row_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    errors = np.abs(pred - truth)
    return np.mean(errors, axis=-1)


@rewritten(of="mean_absolute_error_of_each_number", style="loops")
def mean_absolute_error_of_each_number_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append(abs(p - t))
    return np.array(terms).reshape(a.shape)


@rewritten(of="mean_absolute_error_of_each_number", style="numpy")
def mean_absolute_error_of_each_number_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return np.maximum(a, b) - np.minimum(a, b)


@rewritten(of="mean_absolute_error_of_each_number", style="student")
def mean_absolute_error_of_each_number_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y - y_hat
    losses = np.abs(differences)
    return losses


@rewritten(of="mean_absolute_error_of_any_shapes", style="loops")
def mean_absolute_error_of_any_shapes_loops(y, y_hat):
    a, b = np.broadcast_arrays(np.asarray(y), np.asarray(y_hat))
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += float(abs(p - t))
    return float(total / a.size)


@rewritten(of="mean_absolute_error_of_any_shapes", style="numpy")
def mean_absolute_error_of_any_shapes_numpy(y, y_hat):
    return float(np.mean(np.absolute(np.subtract(y_hat, y))))


@rewritten(of="mean_absolute_error_of_any_shapes", style="student")
def mean_absolute_error_of_any_shapes_student(y, y_hat):
    truth = np.array(y)
    pred = np.array(y_hat)
    differences = pred - truth
    errors = np.abs(differences)
    return float(errors.mean())


@rewritten(of="mean_absolute_error_that_makes_columns_rows", style="loops")
def mean_absolute_error_that_makes_columns_rows_loops(y, y_hat):
    a = np.asarray(y, dtype=float).reshape(-1)
    b = np.asarray(y_hat, dtype=float).reshape(-1)
    if len(a) != len(b):
        raise ValueError("targets and predictions differ in number")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total / a.size)


@rewritten(of="mean_absolute_error_that_makes_columns_rows", style="numpy")
def mean_absolute_error_that_makes_columns_rows_numpy(y, y_hat):
    a, b = np.ravel(np.asarray(y, dtype=float)), np.ravel(np.asarray(y_hat, dtype=float))
    if a.size != b.size:
        raise ValueError("sizes differ")
    return float(np.mean(np.maximum(a, b) - np.minimum(a, b)))


@rewritten(of="mean_absolute_error_that_makes_columns_rows", style="student")
def mean_absolute_error_that_makes_columns_rows_student(y, y_hat):
    truth = np.array(y, dtype=float).flatten()
    pred = np.array(y_hat, dtype=float).flatten()
    if truth.shape != pred.shape:
        raise ValueError("not as many predictions as targets")
    errors = np.abs(pred - truth)
    return float(errors.mean())


@rewritten(of="mean_absolute_error_that_asserts", style="loops")
def mean_absolute_error_that_asserts_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    assert a.shape == b.shape
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total / a.size)


@rewritten(of="mean_absolute_error_that_asserts", style="numpy")
def mean_absolute_error_that_asserts_numpy(y, y_hat):
    a, b = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert np.array_equal(a.shape, b.shape), "shapes differ"
    return float(np.linalg.norm((b - a).ravel(), 1) / a.size)


@rewritten(of="mean_absolute_error_that_asserts", style="student")
def mean_absolute_error_that_asserts_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    assert truth.shape == pred.shape, "the shapes must be equal"
    differences = pred - truth
    errors = np.abs(differences)
    return float(np.mean(errors))


@rewritten(of="mean_absolute_error_that_works_in_its_argument", style="loops")
def mean_absolute_error_that_works_in_its_argument_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for place in np.ndindex(*b.shape):
        b[place] = b[place] - a[place]
        total += abs(b[place])
    return float(total / a.size)


@rewritten(of="mean_absolute_error_that_works_in_its_argument", style="numpy")
def mean_absolute_error_that_works_in_its_argument_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    np.subtract(b, a, out=b)
    return float(np.linalg.norm(b.ravel(), 1) / b.size)


@rewritten(of="mean_absolute_error_that_works_in_its_argument", style="student")
def mean_absolute_error_that_works_in_its_argument_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    errors = np.abs(y_hat)
    return float(np.mean(errors))


@rewritten(of="mean_absolute_error_that_needs_arrays", style="loops")
def mean_absolute_error_that_needs_arrays_loops(y, y_hat):
    if y.shape != y_hat.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(y.reshape(-1).tolist(), y_hat.reshape(-1).tolist()):
        total += abs(p - t)
    return float(total / y.size)


@rewritten(of="mean_absolute_error_that_needs_arrays", style="numpy")
def mean_absolute_error_that_needs_arrays_numpy(y, y_hat):
    if not np.array_equal(y.shape, y_hat.shape):
        raise ValueError("shapes differ")
    return float(np.average(np.absolute(np.subtract(y_hat, y))))


@rewritten(of="mean_absolute_error_that_needs_arrays", style="student")
def mean_absolute_error_that_needs_arrays_student(y, y_hat):
    first = y.shape
    second = y_hat.shape
    if first != second:
        raise ValueError("shapes differ")
    differences = y_hat - y
    errors = np.abs(differences)
    return float(np.mean(errors))


@rewritten(of="mean_absolute_error_that_subtracts_lists", style="loops")
def mean_absolute_error_that_subtracts_lists_loops(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("targets and predictions differ in shape")
    differences = np.asarray(y_hat - y).reshape(-1)
    total = 0.0
    for d in differences:
        total += abs(d)
    return float(total / len(differences))


@rewritten(of="mean_absolute_error_that_subtracts_lists", style="numpy")
def mean_absolute_error_that_subtracts_lists_numpy(y, y_hat):
    if not np.array_equal(np.shape(y), np.shape(y_hat)):
        raise ValueError("shapes differ")
    d = y - y_hat
    return float(np.add.reduce(np.abs(d), axis=None) / np.size(d))


@rewritten(of="mean_absolute_error_that_subtracts_lists", style="student")
def mean_absolute_error_that_subtracts_lists_student(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("shapes differ")
    differences = y_hat - y
    errors = np.abs(differences)
    loss = np.mean(errors)
    return float(loss)


@rewritten(of="mean_absolute_error_as_a_distance", style="loops")
def mean_absolute_error_as_a_distance_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return math.sqrt(total)


@rewritten(of="mean_absolute_error_as_a_distance", style="numpy")
def mean_absolute_error_as_a_distance_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel()))


@rewritten(of="mean_absolute_error_as_a_distance", style="student")
def mean_absolute_error_as_a_distance_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    squares = differences * differences
    total = float(squares.sum())
    return total**0.5


@rewritten(of="mean_absolute_error_with_the_size_of_the_mean", style="loops")
def mean_absolute_error_with_the_size_of_the_mean_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += p - t
    return abs(float(total / a.size))


@rewritten(of="mean_absolute_error_with_the_size_of_the_mean", style="numpy")
def mean_absolute_error_with_the_size_of_the_mean_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.absolute(np.sum(b - a)) / a.size)


@rewritten(of="mean_absolute_error_with_the_size_of_the_mean", style="student")
def mean_absolute_error_with_the_size_of_the_mean_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    average = float(np.mean(differences))
    if average < 0:
        average = -average
    return average


@rewritten(of="mean_absolute_error_without_sizes", style="loops")
def mean_absolute_error_without_sizes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += p - t
    return float(total / a.size)


@rewritten(of="mean_absolute_error_without_sizes", style="numpy")
def mean_absolute_error_without_sizes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(b) - np.mean(a))


@rewritten(of="mean_absolute_error_without_sizes", style="student")
def mean_absolute_error_without_sizes_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    loss = np.sum(differences) / y.size
    return float(loss)


@rewritten(of="mean_absolute_error_of_targets_minus_predictions_without_sizes", style="loops")
def mean_absolute_error_of_targets_minus_predictions_without_sizes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += t - p
    return float(total / a.size)


@rewritten(of="mean_absolute_error_of_targets_minus_predictions_without_sizes", style="numpy")
def mean_absolute_error_of_targets_minus_predictions_without_sizes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.average(np.subtract(a, b)))


@rewritten(of="mean_absolute_error_of_targets_minus_predictions_without_sizes", style="student")
def mean_absolute_error_of_targets_minus_predictions_without_sizes_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    n = truth.size
    total = truth.sum() - pred.sum()
    return float(total / n)


@rewritten(of="mean_absolute_error_of_squares", style="loops")
def mean_absolute_error_of_squares_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total / a.size)


@rewritten(of="mean_absolute_error_of_squares", style="numpy")
def mean_absolute_error_of_squares_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.vdot(b - a, b - a) / a.size)


@rewritten(of="mean_absolute_error_of_squares", style="student")
def mean_absolute_error_of_squares_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    squares = differences * differences
    return float(squares.mean())


@rewritten(of="mean_absolute_error_as_the_root_of_the_mean_square", style="loops")
def mean_absolute_error_as_the_root_of_the_mean_square_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return math.sqrt(total / a.size)


@rewritten(of="mean_absolute_error_as_the_root_of_the_mean_square", style="numpy")
def mean_absolute_error_as_the_root_of_the_mean_square_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel()) / np.sqrt(a.size))


@rewritten(of="mean_absolute_error_as_the_root_of_the_mean_square", style="student")
def mean_absolute_error_as_the_root_of_the_mean_square_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    mse = mean_squared_error(y, y_hat)
    return float(np.sqrt(mse))


@rewritten(of="mean_absolute_error_as_the_median", style="loops")
def mean_absolute_error_as_the_median_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    sizes = sorted(abs(p - t) for t, p in zip(a.reshape(-1), b.reshape(-1)))
    n = len(sizes)
    if n % 2 == 1:
        return float(sizes[n // 2])
    return float((sizes[n // 2 - 1] + sizes[n // 2]) / 2.0)


@rewritten(of="mean_absolute_error_as_the_median", style="numpy")
def mean_absolute_error_as_the_median_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.quantile(np.absolute(np.subtract(a, b)), 0.5))


@rewritten(of="mean_absolute_error_as_the_median", style="student")
def mean_absolute_error_as_the_median_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = np.abs(y_hat - y)
    middle = np.median(differences)
    return float(middle)


@rewritten(of="mean_absolute_error_as_the_largest", style="loops")
def mean_absolute_error_as_the_largest_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    largest = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        if abs(p - t) > largest:
            largest = abs(p - t)
    return float(largest)


@rewritten(of="mean_absolute_error_as_the_largest", style="numpy")
def mean_absolute_error_as_the_largest_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel(), np.inf))


@rewritten(of="mean_absolute_error_as_the_largest", style="student")
def mean_absolute_error_as_the_largest_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    highest = float(differences.max())
    lowest = float(differences.min())
    return max(highest, -lowest)


@rewritten(of="mean_absolute_error_of_sizes_subtracted", style="loops")
def mean_absolute_error_of_sizes_subtracted_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p) - abs(t)
    return float(total / a.size)


@rewritten(of="mean_absolute_error_of_sizes_subtracted", style="numpy")
def mean_absolute_error_of_sizes_subtracted_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float((np.linalg.norm(b.ravel(), 1) - np.linalg.norm(a.ravel(), 1)) / a.size)


@rewritten(of="mean_absolute_error_of_sizes_subtracted", style="student")
def mean_absolute_error_of_sizes_subtracted_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    pred_size = np.abs(y_hat)
    true_size = np.abs(y)
    return float(np.mean(pred_size - true_size))


@rewritten(of="mean_absolute_error_of_predictions_too_high", style="loops")
def mean_absolute_error_of_predictions_too_high_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += max(p - t, 0.0)
    return float(total / a.size)


@rewritten(of="mean_absolute_error_of_predictions_too_high", style="numpy")
def mean_absolute_error_of_predictions_too_high_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(np.maximum(a, b) - a))


@rewritten(of="mean_absolute_error_of_predictions_too_high", style="student")
def mean_absolute_error_of_predictions_too_high_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    differences = pred - truth
    differences = np.where(differences < 0, 0, differences)
    return float(differences.mean())
