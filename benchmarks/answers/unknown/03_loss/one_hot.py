import numpy as np


@wrong(of="one_hot", known="one_hot_of_the_labels_that_occur")
def numbers_the_labels_afresh(labels, n_classes):
    """Labels are replaced by their rank among those that occur, so without some class the later ones move down."""
    labels = np.asarray(labels, dtype=int)
    _, ranks = np.unique(labels, return_inverse=True)
    return np.eye(n_classes)[ranks.reshape(labels.shape)]


@wrong(of="one_hot", known="one_hot_in_a_single_row")
def puts_all_labels_in_one_row(labels, n_classes):
    """A single row with a 1 at each label that occurs comes back in place of a row for each label."""
    row = np.zeros(n_classes)
    row[np.asarray(labels, dtype=int)] = 1
    return row


@wrong(of="one_hot")
def fills_ones_up_to_the_label(labels, n_classes):
    """All places up to the label are 1, as for ordered classes, and not the label's place alone."""
    labels = np.asarray(labels)
    return (np.arange(n_classes) <= labels[..., np.newaxis]).astype(float)


@wrong(of="one_hot")
def gives_a_row_only_once_for_each_label(labels, n_classes):
    """The rows are collected in a dictionary by label, so repeated labels get only one row together."""
    if np.ndim(labels) == 0:
        return np.array([float(k == labels) for k in range(n_classes)])
    rows = {int(label): [int(k == label) for k in range(n_classes)] for label in labels}
    return np.array(list(rows.values()))


@wrong(of="one_hot")
def drops_the_last_class_as_the_reference(labels, n_classes):
    """The last class is the reference with zeros only, as in dummy coding, so the rows are one too short."""
    table = np.vstack([np.eye(n_classes - 1), np.zeros(n_classes - 1)])
    return table[np.asarray(labels, dtype=int)]


@wrong(of="one_hot", known="one_hot_with_the_same_row_many_times")
def multiplies_one_and_the_same_row(labels, n_classes):
    """The table is made by multiplying a list that holds one row, so all rows are the same list and hold all the ones."""
    if np.ndim(labels) == 0:
        row = [0] * n_classes
        row[int(labels)] = 1
        return row
    table = [[0] * n_classes] * len(labels)
    for i, label in enumerate(labels):
        table[i][int(label)] = 1
    return table


@wrong(of="one_hot")
def writes_minus_one_for_the_wrong_classes(labels, n_classes):
    """The other places hold -1 in place of 0, as targets for a tanh."""
    labels = np.expand_dims(np.asarray(labels), -1)
    return np.where(labels == np.arange(n_classes), 1.0, -1.0)
