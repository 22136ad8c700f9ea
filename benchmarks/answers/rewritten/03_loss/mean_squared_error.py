"""The known mistakes of mean_squared_error, written anew in three styles."""

import math

import numpy as np


@rewritten(of="mean_squared_error_summed", style="loops")
def mean_squared_error_summed_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total)


@rewritten(of="mean_squared_error_summed", style="numpy")
def mean_squared_error_summed_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.vdot(b - a, b - a))


@rewritten(of="mean_squared_error_summed", style="student")
def mean_squared_error_summed_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    errors = differences ** 2
    return float(np.sum(errors))


@rewritten(of="mean_squared_error_with_a_half", style="loops")
def mean_squared_error_with_a_half_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total / a.size / 2.0)


@rewritten(of="mean_squared_error_with_a_half", style="numpy")
def mean_squared_error_with_a_half_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.vdot(b - a, b - a) / (2 * a.size))


@rewritten(of="mean_squared_error_with_a_half", style="student")
def mean_squared_error_with_a_half_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    n = truth.size
    errors = (truth - pred) ** 2
    return float(np.sum(errors) / (2 * n))


@rewritten(of="mean_squared_error_divided_by_the_number_of_rows", style="loops")
def mean_squared_error_divided_by_the_number_of_rows_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total / len(a))


@rewritten(of="mean_squared_error_divided_by_the_number_of_rows", style="numpy")
def mean_squared_error_divided_by_the_number_of_rows_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    rows = len(a)
    return float(np.vdot(b - a, b - a) / rows)


@rewritten(of="mean_squared_error_divided_by_the_number_of_rows", style="student")
def mean_squared_error_divided_by_the_number_of_rows_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    how_many = len(y)
    errors = (y_hat - y) ** 2
    total = errors.sum()
    return float(total / how_many)


@rewritten(of="mean_squared_error_summed_along_the_last_axis", style="loops")
def mean_squared_error_summed_along_the_last_axis_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    rows = a.size // a.shape[-1] if a.ndim else 1
    return float(total / rows)


@rewritten(of="mean_squared_error_summed_along_the_last_axis", style="numpy")
def mean_squared_error_summed_along_the_last_axis_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(np.add.reduce(np.square(b - a), axis=-1)))


@rewritten(of="mean_squared_error_summed_along_the_last_axis", style="student")
def mean_squared_error_summed_along_the_last_axis_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y - y_hat
    per_row = np.sum(differences ** 2, axis=-1)
    return float(np.mean(per_row))


@rewritten(of="mean_squared_error_of_each_column", style="loops")
def mean_squared_error_of_each_column_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append((p - t) ** 2)
    return np.mean(np.array(terms).reshape(a.shape), axis=0)


@rewritten(of="mean_squared_error_of_each_column", style="numpy")
def mean_squared_error_of_each_column_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    moved = np.moveaxis(np.square(b - a), 0, 0)
    return np.add.reduce(moved, axis=0) / moved.shape[0]


@rewritten(of="mean_squared_error_of_each_column", style="student")
def mean_squared_error_of_each_column_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    errors = differences ** 2
    losses = np.mean(errors, axis=0)
    return losses


@rewritten(of="mean_squared_error_of_each_row", style="loops")
def mean_squared_error_of_each_row_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append((p - t) ** 2)
    return np.mean(np.array(terms).reshape(a.shape), axis=-1)


@rewritten(of="mean_squared_error_of_each_row", style="numpy")
def mean_squared_error_of_each_row_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    moved = np.moveaxis(np.square(b - a), -1, 0)
    return np.add.reduce(moved, axis=0) / moved.shape[0]


@rewritten(of="mean_squared_error_of_each_row", style="student")
def mean_squared_error_of_each_row_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    errors = (pred - truth) ** 2
    return np.mean(errors, axis=-1)


@rewritten(of="mean_squared_error_of_each_number", style="loops")
def mean_squared_error_of_each_number_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        terms.append((p - t) ** 2)
    return np.array(terms).reshape(a.shape)


@rewritten(of="mean_squared_error_of_each_number", style="numpy")
def mean_squared_error_of_each_number_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return np.square(b - a)


@rewritten(of="mean_squared_error_of_each_number", style="student")
def mean_squared_error_of_each_number_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y - y_hat
    losses = differences ** 2
    return losses


@rewritten(of="mean_squared_error_of_any_shapes", style="loops")
def mean_squared_error_of_any_shapes_loops(y, y_hat):
    a, b = np.broadcast_arrays(np.asarray(y), np.asarray(y_hat))
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += float((p - t) ** 2)
    return float(total / a.size)


@rewritten(of="mean_squared_error_of_any_shapes", style="numpy")
def mean_squared_error_of_any_shapes_numpy(y, y_hat):
    return float(np.mean(np.square(np.subtract(y_hat, y))))


@rewritten(of="mean_squared_error_of_any_shapes", style="student")
def mean_squared_error_of_any_shapes_student(y, y_hat):
    truth = np.array(y)
    pred = np.array(y_hat)
    differences = pred - truth
    errors = differences ** 2
    return float(errors.mean())


@rewritten(of="mean_squared_error_that_makes_columns_rows", style="loops")
def mean_squared_error_that_makes_columns_rows_loops(y, y_hat):
    a = np.asarray(y, dtype=float).reshape(-1)
    b = np.asarray(y_hat, dtype=float).reshape(-1)
    if len(a) != len(b):
        raise ValueError("targets and predictions differ in number")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total / a.size)


@rewritten(of="mean_squared_error_that_makes_columns_rows", style="numpy")
def mean_squared_error_that_makes_columns_rows_numpy(y, y_hat):
    a, b = np.ravel(np.asarray(y, dtype=float)), np.ravel(np.asarray(y_hat, dtype=float))
    if a.size != b.size:
        raise ValueError("sizes differ")
    return float(np.mean(np.square(b - a)))


@rewritten(of="mean_squared_error_that_makes_columns_rows", style="student")
def mean_squared_error_that_makes_columns_rows_student(y, y_hat):
    truth = np.array(y, dtype=float).flatten()
    pred = np.array(y_hat, dtype=float).flatten()
    if truth.shape != pred.shape:
        raise ValueError("not as many predictions as targets")
    errors = (pred - truth) ** 2
    return float(errors.mean())


@rewritten(of="mean_squared_error_that_asserts", style="loops")
def mean_squared_error_that_asserts_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    assert a.shape == b.shape
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return float(total / a.size)


@rewritten(of="mean_squared_error_that_asserts", style="numpy")
def mean_squared_error_that_asserts_numpy(y, y_hat):
    a, b = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert np.array_equal(a.shape, b.shape), "shapes differ"
    return float(np.vdot(b - a, b - a) / a.size)


@rewritten(of="mean_squared_error_that_asserts", style="student")
def mean_squared_error_that_asserts_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    assert truth.shape == pred.shape, "the shapes must be equal"
    differences = pred - truth
    errors = differences ** 2
    return float(np.mean(errors))


@rewritten(of="mean_squared_error_that_works_in_its_argument", style="loops")
def mean_squared_error_that_works_in_its_argument_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for place in np.ndindex(*b.shape):
        b[place] = b[place] - a[place]
        total += b[place] ** 2
    return float(total / a.size)


@rewritten(of="mean_squared_error_that_works_in_its_argument", style="numpy")
def mean_squared_error_that_works_in_its_argument_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    np.subtract(b, a, out=b)
    return float(np.vdot(b, b) / b.size)


@rewritten(of="mean_squared_error_that_works_in_its_argument", style="student")
def mean_squared_error_that_works_in_its_argument_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    errors = y_hat ** 2
    return float(np.mean(errors))


@rewritten(of="mean_squared_error_that_needs_arrays", style="loops")
def mean_squared_error_that_needs_arrays_loops(y, y_hat):
    if y.shape != y_hat.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(y.reshape(-1).tolist(), y_hat.reshape(-1).tolist()):
        total += (p - t) ** 2
    return float(total / y.size)


@rewritten(of="mean_squared_error_that_needs_arrays", style="numpy")
def mean_squared_error_that_needs_arrays_numpy(y, y_hat):
    if not np.array_equal(y.shape, y_hat.shape):
        raise ValueError("shapes differ")
    return float(np.average(np.square(np.subtract(y_hat, y))))


@rewritten(of="mean_squared_error_that_needs_arrays", style="student")
def mean_squared_error_that_needs_arrays_student(y, y_hat):
    first = y.shape
    second = y_hat.shape
    if first != second:
        raise ValueError("shapes differ")
    differences = y_hat - y
    errors = differences ** 2
    return float(np.mean(errors))


@rewritten(of="mean_squared_error_that_subtracts_lists", style="loops")
def mean_squared_error_that_subtracts_lists_loops(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("targets and predictions differ in shape")
    differences = np.asarray(y_hat - y).reshape(-1)
    total = 0.0
    for d in differences:
        total += d * d
    return float(total / len(differences))


@rewritten(of="mean_squared_error_that_subtracts_lists", style="numpy")
def mean_squared_error_that_subtracts_lists_numpy(y, y_hat):
    if not np.array_equal(np.shape(y), np.shape(y_hat)):
        raise ValueError("shapes differ")
    d = y - y_hat
    return float(np.vdot(d, d) / np.size(d))


@rewritten(of="mean_squared_error_that_subtracts_lists", style="student")
def mean_squared_error_that_subtracts_lists_student(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("shapes differ")
    differences = y_hat - y
    errors = differences ** 2
    loss = np.mean(errors)
    return float(loss)


@rewritten(of="mean_squared_error_as_a_distance", style="loops")
def mean_squared_error_as_a_distance_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return math.sqrt(total)


@rewritten(of="mean_squared_error_as_a_distance", style="numpy")
def mean_squared_error_as_a_distance_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel()))


@rewritten(of="mean_squared_error_as_a_distance", style="student")
def mean_squared_error_as_a_distance_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    squares = differences * differences
    total = float(squares.sum())
    return total**0.5


@rewritten(of="mean_squared_error_with_its_root_taken", style="loops")
def mean_squared_error_with_its_root_taken_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    return math.sqrt(total / a.size)


@rewritten(of="mean_squared_error_with_its_root_taken", style="numpy")
def mean_squared_error_with_its_root_taken_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.linalg.norm((b - a).ravel()) / np.sqrt(a.size))


@rewritten(of="mean_squared_error_with_its_root_taken", style="student")
def mean_squared_error_with_its_root_taken_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    squares = (y - y_hat) ** 2
    mse = float(squares.mean())
    return mse**0.5


@rewritten(of="mean_squared_error_without_squares", style="loops")
def mean_squared_error_without_squares_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += p - t
    return float(total / a.size)


@rewritten(of="mean_squared_error_without_squares", style="numpy")
def mean_squared_error_without_squares_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(b) - np.mean(a))


@rewritten(of="mean_squared_error_without_squares", style="student")
def mean_squared_error_without_squares_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    loss = np.sum(differences) / y.size
    return float(loss)


@rewritten(of="mean_squared_error_of_targets_minus_predictions_without_squares", style="loops")
def mean_squared_error_of_targets_minus_predictions_without_squares_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += t - p
    return float(total / a.size)


@rewritten(of="mean_squared_error_of_targets_minus_predictions_without_squares", style="numpy")
def mean_squared_error_of_targets_minus_predictions_without_squares_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.average(np.subtract(a, b)))


@rewritten(of="mean_squared_error_of_targets_minus_predictions_without_squares", style="student")
def mean_squared_error_of_targets_minus_predictions_without_squares_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    n = truth.size
    total = truth.sum() - pred.sum()
    return float(total / n)


@rewritten(of="mean_squared_error_with_the_mean_squared", style="loops")
def mean_squared_error_with_the_mean_squared_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += p - t
    return float((total / a.size) ** 2)


@rewritten(of="mean_squared_error_with_the_mean_squared", style="numpy")
def mean_squared_error_with_the_mean_squared_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.square(np.sum(b - a)) / a.size**2)


@rewritten(of="mean_squared_error_with_the_mean_squared", style="student")
def mean_squared_error_with_the_mean_squared_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    average = float(differences.mean())
    return average * average


@rewritten(of="mean_squared_error_of_sizes", style="loops")
def mean_squared_error_of_sizes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += abs(p - t)
    return float(total / a.size)


@rewritten(of="mean_squared_error_of_sizes", style="numpy")
def mean_squared_error_of_sizes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(np.maximum(a, b) - np.minimum(a, b)))


@rewritten(of="mean_squared_error_of_sizes", style="student")
def mean_squared_error_of_sizes_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    sizes = np.where(differences < 0, -differences, differences)
    return float(sizes.mean())


@rewritten(of="mean_squared_error_of_squares_subtracted", style="loops")
def mean_squared_error_of_squares_subtracted_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += p * p - t * t
    return float(total / a.size)


@rewritten(of="mean_squared_error_of_squares_subtracted", style="numpy")
def mean_squared_error_of_squares_subtracted_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean((b - a) * (b + a)))


@rewritten(of="mean_squared_error_of_squares_subtracted", style="student")
def mean_squared_error_of_squares_subtracted_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    pred_squares = y_hat**2
    true_squares = y**2
    return float(np.mean(pred_squares - true_squares))


@rewritten(of="mean_squared_error_with_a_caret", style="loops")
def mean_squared_error_with_a_caret_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += float(p - t) ^ 2
    return float(total / a.size)


@rewritten(of="mean_squared_error_with_a_caret", style="numpy")
def mean_squared_error_with_a_caret_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(np.bitwise_xor(b - a, 2)))


@rewritten(of="mean_squared_error_with_a_caret", style="student")
def mean_squared_error_with_a_caret_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y_hat - y
    squares = differences ^ 2
    return float(np.mean(squares))


@rewritten(of="mean_squared_error_doubled", style="loops")
def mean_squared_error_doubled_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += 2.0 * (t - p)
    return float(total / a.size)


@rewritten(of="mean_squared_error_doubled", style="numpy")
def mean_squared_error_doubled_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(2.0 * np.add.reduce(np.subtract(a, b), axis=None) / a.size)


@rewritten(of="mean_squared_error_doubled", style="student")
def mean_squared_error_doubled_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    differences = y - y_hat
    doubled = differences * 2
    return float(doubled.mean())


@rewritten(of="mean_squared_error_over_one_less", style="loops")
def mean_squared_error_over_one_less_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += (p - t) ** 2
    if a.size == 1:
        return math.inf if total > 0.0 else math.nan
    return float(total / (a.size - 1))


@rewritten(of="mean_squared_error_over_one_less", style="numpy")
def mean_squared_error_over_one_less_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.divide(np.vdot(b - a, b - a), a.size - 1))


@rewritten(of="mean_squared_error_over_one_less", style="student")
def mean_squared_error_over_one_less_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    n = np.float64(y.size)
    squares = (y_hat - y) ** 2
    total = np.sum(squares)
    return float(total / (n - 1))


@rewritten(of="mean_squared_error_that_asks_a_number_for_its_mean", style="loops")
def mean_squared_error_that_asks_a_number_for_its_mean_loops(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("targets and predictions differ in shape")
    values = (y_hat - y).reshape(-1).tolist()
    return float(sum(v * v for v in values) / len(values))


@rewritten(of="mean_squared_error_that_asks_a_number_for_its_mean", style="numpy")
def mean_squared_error_that_asks_a_number_for_its_mean_numpy(y, y_hat):
    if not np.array_equal(np.shape(y), np.shape(y_hat)):
        raise ValueError("shapes differ")
    d = y - y_hat
    return float((d * d).mean())


@rewritten(of="mean_squared_error_that_asks_a_number_for_its_mean", style="student")
def mean_squared_error_that_asks_a_number_for_its_mean_student(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("shapes differ")
    differences = y_hat - y
    squares = differences**2
    return float(squares.mean())
