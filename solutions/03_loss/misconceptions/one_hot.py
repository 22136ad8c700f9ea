"""What people write for one_hot when it is not quite right."""

import numpy as np


# https://mockbit.io/q/72 warns of it
@misconception(of="one_hot")
def one_hot_as_wide_as_the_largest_label(labels, n_classes):
    """Encode the labels [0, 1] of a task with four classes: how many columns come back?"""
    labels = np.asarray(labels)
    return np.eye(labels.max() + 1)[labels]


# https://example-a.com/answer/59062594
@misconception(of="one_hot")
def one_hot_of_the_labels_that_occur(labels, n_classes):
    """Encode [2], then [2, 0], with three classes: does a class keep its column when others are absent?"""
    classes, position = np.unique(labels, return_inverse=True)
    return np.eye(len(classes))[position]


# https://example-a.com/answer/59062594
@misconception(of="one_hot")
def one_hot_with_examples_as_columns(labels, n_classes):
    """Encode four labels of three classes and print the shape: which axis holds the examples?"""
    return np.eye(n_classes)[np.asarray(labels)].T


@misconception(of="one_hot")
def one_hot_counted_from_one(labels, n_classes):
    """Encode the label 0 alone, and find the 1 in its row: which column is the first class's?"""
    return np.eye(n_classes)[np.asarray(labels) - 1]


@misconception(of="one_hot")
def one_hot_counted_from_the_smallest_label(labels, n_classes):
    """Encode [2], then [2, 0], with three classes: should the row of the 2 depend on the other label?"""
    labels = np.asarray(labels)
    return np.eye(n_classes)[labels - labels.min()]


@misconception(of="one_hot")
def one_hot_with_a_column_too_many(labels, n_classes):
    """With three classes, which labels can occur, and how many columns do they need?"""
    return np.eye(n_classes + 1)[np.asarray(labels)]


@misconception(of="one_hot")
def one_hot_with_zeros_and_ones_exchanged(labels, n_classes):
    """Add up a row of what you return: in how many classes would this example be?"""
    return 1 - np.eye(n_classes)[np.asarray(labels)]


@misconception(of="one_hot")
def one_hot_with_the_labels_written_in(labels, n_classes):
    """Encode [0, 2] and add up each row: does every example get the same sum?"""
    rows = np.zeros((len(labels), n_classes))
    for i, label in enumerate(labels):
        rows[i, label] = label
    return rows


@misconception(of="one_hot")
def one_hot_with_every_label_in_every_row(labels, n_classes):
    """Encode [0, 1] and count the ones in each row: which rows does your assignment of a 1 reach?"""
    labels = np.atleast_1d(labels)
    rows = np.zeros((len(labels), n_classes))
    rows[:, labels] = 1
    return rows


# https://stackoverflow.com/questions/48000528
@misconception(of="one_hot")
def one_hot_with_the_same_row_many_times(labels, n_classes):
    """Encode [0, 1] and count the ones in each row: which rows does your assignment of a 1 reach?"""
    labels = np.atleast_1d(labels)
    rows = [[0] * n_classes] * len(labels)
    for i, label in enumerate(labels):
        rows[i][label] = 1
    return rows


@misconception(of="one_hot")
def one_hot_in_a_single_row(labels, n_classes):
    """Encode [1, 1, 0] and look at the result: can you tell which example has which label?"""
    row = np.zeros(n_classes)
    row[np.asarray(labels)] = 1
    return row


@misconception(of="one_hot")
def one_hot_with_the_indices_exchanged(labels, n_classes):
    """Print the two indices of each 1 that you set: which of them says the row, and which the column?"""
    labels = np.atleast_1d(labels)
    rows = np.zeros((len(labels), n_classes))
    rows[labels, np.arange(len(labels))] = 1
    return rows


@misconception(of="one_hot")
def one_hot_flattened(labels, n_classes):
    """Encode two labels and print the shape of the result: is there one row for each?"""
    return np.eye(n_classes)[np.asarray(labels)].ravel()


# https://stackoverflow.com/questions/38592324
@misconception(of="one_hot")
def one_hot_that_makes_a_table_of_one_label(labels, n_classes):
    """Print the shapes for one_hot(1, 3) and for one_hot([1], 3): should they be the same?"""
    return np.eye(n_classes)[np.array(labels).reshape(-1)]


@misconception(of="one_hot")
def one_hot_that_counts_a_single_label(labels, n_classes):
    """Try one_hot(1, 3), with a number and not a list: which of your lines does not work for it?"""
    rows = np.zeros((len(labels), n_classes))
    for i, label in enumerate(labels):
        rows[i, label] = 1
    return rows


@misconception(of="one_hot")
def one_hot_that_walks_over_a_single_label(labels, n_classes):
    """Try one_hot(1, 3), with a number and not a list: which of your lines does not work for it?"""
    return [[int(k == label) for k in range(n_classes)] for label in labels]


@misconception(of="one_hot")
def one_hot_that_asks_a_single_label_for_its_length(labels, n_classes):
    """Try one_hot(1, 3), with a number and not a list: which of your lines does not work for it?"""
    labels = np.asarray(labels)
    rows = np.zeros((labels.shape[0], n_classes))
    rows[np.arange(labels.shape[0]), labels] = 1
    return rows


@misconception(of="one_hot")
def one_hot_that_needs_an_array(labels, n_classes):
    """Call it with a list of labels: which of your lines asks for something that only arrays have?"""
    rows = np.zeros((labels.size, n_classes))
    rows[np.arange(labels.size), labels] = 1
    return rows


@misconception(of="one_hot")
def one_hot_that_asks_a_list_for_its_shape(labels, n_classes):
    """Call it with a list of labels: which of your lines asks for something that only arrays have?"""
    rows = np.zeros((labels.shape[0], n_classes))
    rows[np.arange(labels.shape[0]), labels] = 1
    return rows
