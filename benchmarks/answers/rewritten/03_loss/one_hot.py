"""The known mistakes of one_hot, written anew in three styles."""

import math

import numpy as np


@rewritten(of="one_hot_as_wide_as_the_largest_label", style="loops")
def one_hot_as_wide_as_the_largest_label_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    if a.ndim == 0:
        return np.array([0.0] * int(a) + [1.0])
    width = max(a) + 1
    rows = []
    for label in a:
        row = [0.0] * width
        row[label] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_as_wide_as_the_largest_label", style="numpy")
def one_hot_as_wide_as_the_largest_label_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal(a[..., None], np.arange(np.amax(a) + 1)).astype(float)


@rewritten(of="one_hot_as_wide_as_the_largest_label", style="student")
def one_hot_as_wide_as_the_largest_label_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    how_many = int(labels.max()) + 1
    table = np.eye(how_many)
    rows = table[labels]
    return rows


@rewritten(of="one_hot_of_the_labels_that_occur", style="loops")
def one_hot_of_the_labels_that_occur_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    if a.ndim == 0:
        return np.array([1.0])
    kinds = sorted(set(a.tolist()))
    rows = []
    for label in a.tolist():
        rows.append([1.0 if kind == label else 0.0 for kind in kinds])
    return np.array(rows)


@rewritten(of="one_hot_of_the_labels_that_occur", style="numpy")
def one_hot_of_the_labels_that_occur_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal(a[..., None], np.unique(a)).astype(float)


@rewritten(of="one_hot_of_the_labels_that_occur", style="student")
def one_hot_of_the_labels_that_occur_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    classes = np.unique(labels)
    places = np.searchsorted(classes, labels)
    return np.eye(len(classes))[places]


@rewritten(of="one_hot_with_examples_as_columns", style="loops")
def one_hot_with_examples_as_columns_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    if a.ndim == 0:
        return np.array([1.0 if k == a else 0.0 for k in range(n_classes)])
    rows = []
    for k in range(n_classes):
        rows.append([1.0 if label == k else 0.0 for label in a])
    return np.array(rows)


@rewritten(of="one_hot_with_examples_as_columns", style="numpy")
def one_hot_with_examples_as_columns_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal.outer(np.arange(n_classes), a).astype(float)


@rewritten(of="one_hot_with_examples_as_columns", style="student")
def one_hot_with_examples_as_columns_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    if labels.ndim == 0:
        row = np.zeros(n_classes)
        row[labels] = 1
        return row
    table = np.zeros((n_classes, len(labels)))
    for i in range(len(labels)):
        table[labels[i], i] = 1
    return table


@rewritten(of="one_hot_counted_from_one", style="loops")
def one_hot_counted_from_one_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    rows = []
    for label in a.reshape(-1):
        row = [0.0] * n_classes
        row[label - 1] = 1.0
        rows.append(row)
    return np.array(rows[0] if a.ndim == 0 else rows)


@rewritten(of="one_hot_counted_from_one", style="numpy")
def one_hot_counted_from_one_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal((a[..., None] - 1) % n_classes, np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_counted_from_one", style="student")
def one_hot_counted_from_one_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    places = labels - 1
    unit_rows = np.identity(n_classes)
    return unit_rows[places]


@rewritten(of="one_hot_counted_from_the_smallest_label", style="loops")
def one_hot_counted_from_the_smallest_label_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    flat = a.reshape(-1).tolist()
    first = min(flat)
    rows = []
    for label in flat:
        row = [0.0] * n_classes
        row[label - first] = 1.0
        rows.append(row)
    return np.array(rows[0] if a.ndim == 0 else rows)


@rewritten(of="one_hot_counted_from_the_smallest_label", style="numpy")
def one_hot_counted_from_the_smallest_label_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal(a[..., None] - np.amin(a), np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_counted_from_the_smallest_label", style="student")
def one_hot_counted_from_the_smallest_label_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    start = labels.min()
    shifted = labels - start
    rows = np.eye(n_classes)[shifted]
    return rows


@rewritten(of="one_hot_with_a_column_too_many", style="loops")
def one_hot_with_a_column_too_many_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    rows = []
    for label in a.reshape(-1):
        rows.append([1.0 if k == label else 0.0 for k in range(n_classes + 1)])
    return np.array(rows[0] if a.ndim == 0 else rows)


@rewritten(of="one_hot_with_a_column_too_many", style="numpy")
def one_hot_with_a_column_too_many_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal(a[..., None], np.arange(n_classes + 1)).astype(float)


@rewritten(of="one_hot_with_a_column_too_many", style="student")
def one_hot_with_a_column_too_many_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    width = n_classes + 1
    if labels.ndim == 0:
        row = np.zeros(width)
        row[labels] = 1
        return row
    table = np.zeros((labels.shape[0], width))
    table[range(labels.shape[0]), labels] = 1
    return table


@rewritten(of="one_hot_with_zeros_and_ones_exchanged", style="loops")
def one_hot_with_zeros_and_ones_exchanged_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    rows = []
    for label in a.reshape(-1):
        row = [1.0] * n_classes
        row[label] = 0.0
        rows.append(row)
    return np.array(rows[0] if a.ndim == 0 else rows)


@rewritten(of="one_hot_with_zeros_and_ones_exchanged", style="numpy")
def one_hot_with_zeros_and_ones_exchanged_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.not_equal(a[..., None], np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_with_zeros_and_ones_exchanged", style="student")
def one_hot_with_zeros_and_ones_exchanged_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    right = np.eye(n_classes)[labels]
    return 1 - right


@rewritten(of="one_hot_with_the_labels_written_in", style="loops")
def one_hot_with_the_labels_written_in_loops(labels, n_classes):
    rows = []
    for i in range(len(labels)):
        label = int(labels[i])
        row = [0.0] * n_classes
        row[label] = float(label)
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_with_the_labels_written_in", style="numpy")
def one_hot_with_the_labels_written_in_numpy(labels, n_classes):
    n = len(labels)
    a = np.asarray(labels, dtype=int).reshape(n, 1)
    return np.where(a == np.arange(n_classes), a, 0).astype(float)


@rewritten(of="one_hot_with_the_labels_written_in", style="student")
def one_hot_with_the_labels_written_in_student(labels, n_classes):
    how_many = len(labels)
    table = np.zeros((how_many, n_classes))
    for i, label in enumerate(labels):
        k = int(label)
        table[i][k] = k
    return table


@rewritten(of="one_hot_with_every_label_in_every_row", style="loops")
def one_hot_with_every_label_in_every_row_loops(labels, n_classes):
    flat = np.asarray(labels, dtype=int).reshape(-1).tolist()
    rows = []
    for _ in flat:
        row = [0.0] * n_classes
        for label in flat:
            row[label] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_with_every_label_in_every_row", style="numpy")
def one_hot_with_every_label_in_every_row_numpy(labels, n_classes):
    a = np.atleast_1d(np.asarray(labels, dtype=int))
    return np.tile(np.isin(np.arange(n_classes), a).astype(float), (a.size, 1))


@rewritten(of="one_hot_with_every_label_in_every_row", style="student")
def one_hot_with_every_label_in_every_row_student(labels, n_classes):
    labels = np.atleast_1d(np.array(labels, dtype=int))
    table = np.zeros((len(labels), n_classes))
    table[:, labels] = 1
    return table


@rewritten(of="one_hot_with_the_same_row_many_times", style="loops")
def one_hot_with_the_same_row_many_times_loops(labels, n_classes):
    flat = np.asarray(labels, dtype=int).reshape(-1).tolist()
    row = [0] * n_classes
    rows = []
    for label in flat:
        row[label] = 1
        rows.append(row)
    return rows


@rewritten(of="one_hot_with_the_same_row_many_times", style="numpy")
def one_hot_with_the_same_row_many_times_numpy(labels, n_classes):
    a = np.atleast_1d(np.asarray(labels, dtype=int))
    row = np.isin(np.arange(n_classes), a).astype(int).tolist()
    return [row] * a.size


@rewritten(of="one_hot_with_the_same_row_many_times", style="student")
def one_hot_with_the_same_row_many_times_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    if labels.ndim == 0:
        labels = labels.reshape(1)
    how_many = len(labels)
    table = [[0] * n_classes] * how_many
    for i in range(how_many):
        table[i][labels[i]] = 1
    return table


@rewritten(of="one_hot_in_a_single_row", style="loops")
def one_hot_in_a_single_row_loops(labels, n_classes):
    row = [0.0] * n_classes
    for label in np.asarray(labels, dtype=int).reshape(-1).tolist():
        row[label] = 1.0
    return np.array(row)


@rewritten(of="one_hot_in_a_single_row", style="numpy")
def one_hot_in_a_single_row_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.minimum(np.bincount(a.ravel(), minlength=n_classes), 1).astype(float)


@rewritten(of="one_hot_in_a_single_row", style="student")
def one_hot_in_a_single_row_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    row = np.zeros(n_classes)
    row[labels] = 1.0
    return row


@rewritten(of="one_hot_with_the_indices_exchanged", style="loops")
def one_hot_with_the_indices_exchanged_loops(labels, n_classes):
    flat = np.asarray(labels, dtype=int).reshape(-1).tolist()
    rows = [[0.0] * n_classes for _ in flat]
    for i, label in enumerate(flat):
        rows[label][i] = 1.0
    return np.array(rows)


@rewritten(of="one_hot_with_the_indices_exchanged", style="numpy")
def one_hot_with_the_indices_exchanged_numpy(labels, n_classes):
    a = np.atleast_1d(np.asarray(labels, dtype=int))
    out = np.zeros((a.size, n_classes))
    out[a, np.arange(a.size)] = 1.0
    return out


@rewritten(of="one_hot_with_the_indices_exchanged", style="student")
def one_hot_with_the_indices_exchanged_student(labels, n_classes):
    labels = np.atleast_1d(np.array(labels, dtype=int))
    table = np.zeros((len(labels), n_classes))
    i = 0
    for label in labels:
        table[label, i] = 1
        i = i + 1
    return table


@rewritten(of="one_hot_flattened", style="loops")
def one_hot_flattened_loops(labels, n_classes):
    answer = []
    for label in np.asarray(labels, dtype=int).reshape(-1).tolist():
        for k in range(n_classes):
            answer.append(1.0 if k == label else 0.0)
    return np.array(answer)


@rewritten(of="one_hot_flattened", style="numpy")
def one_hot_flattened_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int).ravel()
    out = np.zeros(a.size * n_classes)
    out[np.arange(a.size) * n_classes + a] = 1.0
    return out


@rewritten(of="one_hot_flattened", style="student")
def one_hot_flattened_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    table = np.eye(n_classes)[labels]
    return table.flatten()


@rewritten(of="one_hot_that_makes_a_table_of_one_label", style="loops")
def one_hot_that_makes_a_table_of_one_label_loops(labels, n_classes):
    rows = []
    for label in np.asarray(labels, dtype=int).reshape(-1).tolist():
        row = [0.0] * n_classes
        row[label] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_that_makes_a_table_of_one_label", style="numpy")
def one_hot_that_makes_a_table_of_one_label_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int).reshape(-1, 1)
    return (a == np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_that_makes_a_table_of_one_label", style="student")
def one_hot_that_makes_a_table_of_one_label_student(labels, n_classes):
    labels = np.atleast_1d(np.array(labels, dtype=int))
    how_many = len(labels)
    table = np.zeros((how_many, n_classes))
    table[np.arange(how_many), labels] = 1
    return table


@rewritten(of="one_hot_that_counts_a_single_label", style="loops")
def one_hot_that_counts_a_single_label_loops(labels, n_classes):
    rows = []
    for i in range(len(labels)):
        row = [0.0] * n_classes
        row[int(labels[i])] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_that_counts_a_single_label", style="numpy")
def one_hot_that_counts_a_single_label_numpy(labels, n_classes):
    n = len(labels)
    a = np.asarray(labels, dtype=int).reshape(n, 1)
    return np.equal(a, np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_that_counts_a_single_label", style="student")
def one_hot_that_counts_a_single_label_student(labels, n_classes):
    how_many = len(labels)
    places = np.array(labels, dtype=int)
    table = np.zeros((how_many, n_classes))
    table[np.arange(how_many), places] = 1
    return table


@rewritten(of="one_hot_that_walks_over_a_single_label", style="loops")
def one_hot_that_walks_over_a_single_label_loops(labels, n_classes):
    rows = []
    for label in labels:
        row = [0] * n_classes
        row[int(label)] = 1
        rows.append(row)
    return rows


@rewritten(of="one_hot_that_walks_over_a_single_label", style="numpy")
def one_hot_that_walks_over_a_single_label_numpy(labels, n_classes):
    unit = np.eye(n_classes, dtype=int)
    return [unit[int(label)].tolist() for label in labels]


@rewritten(of="one_hot_that_walks_over_a_single_label", style="student")
def one_hot_that_walks_over_a_single_label_student(labels, n_classes):
    table = []
    for label in labels:
        row = []
        for k in range(n_classes):
            if k == label:
                row.append(1)
            else:
                row.append(0)
        table.append(row)
    return table


@rewritten(of="one_hot_that_asks_a_single_label_for_its_length", style="loops")
def one_hot_that_asks_a_single_label_for_its_length_loops(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    rows = []
    for i in range(a.shape[0]):
        row = [0.0] * n_classes
        row[a[i]] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_that_asks_a_single_label_for_its_length", style="numpy")
def one_hot_that_asks_a_single_label_for_its_length_numpy(labels, n_classes):
    a = np.asarray(labels, dtype=int)
    return np.equal(a.reshape(a.shape[0], 1), np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_that_asks_a_single_label_for_its_length", style="student")
def one_hot_that_asks_a_single_label_for_its_length_student(labels, n_classes):
    labels = np.array(labels, dtype=int)
    how_many = labels.shape[0]
    table = np.zeros((how_many, n_classes))
    table[range(how_many), labels] = 1
    return table


@rewritten(of="one_hot_that_needs_an_array", style="loops")
def one_hot_that_needs_an_array_loops(labels, n_classes):
    n = labels.size
    flat = np.asarray(labels, dtype=int).reshape(-1).tolist()
    rows = []
    for i in range(n):
        row = [0.0] * n_classes
        row[flat[i]] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_that_needs_an_array", style="numpy")
def one_hot_that_needs_an_array_numpy(labels, n_classes):
    a = np.asarray(labels.reshape(labels.size, 1), dtype=int)
    return np.equal(a, np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_that_needs_an_array", style="student")
def one_hot_that_needs_an_array_student(labels, n_classes):
    how_many = labels.size
    table = np.zeros((how_many, n_classes))
    table[np.arange(how_many), labels.astype(int)] = 1
    return table


@rewritten(of="one_hot_that_asks_a_list_for_its_shape", style="loops")
def one_hot_that_asks_a_list_for_its_shape_loops(labels, n_classes):
    n = labels.shape[0]
    rows = []
    for i in range(n):
        row = [0.0] * n_classes
        row[int(labels[i])] = 1.0
        rows.append(row)
    return np.array(rows)


@rewritten(of="one_hot_that_asks_a_list_for_its_shape", style="numpy")
def one_hot_that_asks_a_list_for_its_shape_numpy(labels, n_classes):
    a = labels.reshape(labels.shape[0], 1)
    return np.equal(a, np.arange(n_classes)).astype(float)


@rewritten(of="one_hot_that_asks_a_list_for_its_shape", style="student")
def one_hot_that_asks_a_list_for_its_shape_student(labels, n_classes):
    how_many = labels.shape[0]
    table = np.zeros((how_many, n_classes))
    for i in range(how_many):
        k = int(labels[i])
        table[i, k] = 1
    return table
