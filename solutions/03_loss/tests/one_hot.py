import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "one_hot"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def encodes(one_hot, labels, n_classes, claim=""):
    """There is a 1 where a column's number is the row's label, else a 0."""
    rows = np.equal.outer(labels, np.arange(n_classes))
    given = {"labels": labels, "n_classes": n_classes}
    close(one_hot(np.array(labels), n_classes), rows, given=given, claim=claim)


@test_case(
    points=0.2, failure_message="Each label becomes a row of zeros with a single 1 at the label's place."
)
@explained()
def puts_the_one_at_the_label(one_hot):
    given = {"labels": [1, 0, 2], "n_classes": 3}
    close(one_hot(np.array([1, 0, 2]), 3), [[0, 1, 0], [1, 0, 0], [0, 0, 1]], given=given)
    encodes(one_hot, [1, 1], 2)


@test_case(
    points=0.2, failure_message="There are n_classes columns, also where no label shows the last class."
)
@explained()
def has_a_column_for_each_class(one_hot):
    encodes(one_hot, [0, 1], 4)
    encodes(one_hot, [2], 5)


@test_case(points=0.2, failure_message="A single label gives a single row.")
@explained()
def gives_a_row_for_a_single_label(one_hot):
    for label, n_classes in ((1, 3), (0, 4)):
        row = np.arange(n_classes) == label
        close(one_hot(label, n_classes), row, given={"labels": label, "n_classes": n_classes})


@test_case(points=0.3, hidden=True, failure_message="Labels may repeat and come in any order.")
@explained(like="puts_the_one_at_the_label")
def takes_labels_in_any_order(one_hot):
    rng = fresh_rng()
    for n_labels, n_classes in ((20, 6), (5, 5), (3, 8)):
        labels = rng.integers(0, n_classes, n_labels)
        labels[rng.integers(n_labels)] = n_classes - 1
        encodes(one_hot, labels, n_classes)


@test_case(points=0.3, hidden=True, failure_message="The width is n_classes whichever labels are missing.")
@explained(like="has_a_column_for_each_class")
def keeps_the_columns_of_absent_classes(one_hot):
    rng = fresh_rng()
    for n_labels, n_classes in ((12, 9), (1, 7)):
        encodes(one_hot, rng.integers(1, n_classes - 2, n_labels), n_classes)


@test_case(
    points=0.1, hidden=True, failure_message="A single label gives a single row of shape (n_classes,)."
)
@explained(like="gives_a_row_for_a_single_label", robustness=True)
def takes_one_label(one_hot):
    encodes(one_hot, [2, 0], 4, claim=ORDINARY)
    for label, n_classes in ((2, 3), (0, 2), (np.int64(5), 6)):
        row = np.arange(n_classes) == label
        close(one_hot(label, n_classes), row, given={"labels": label, "n_classes": n_classes})


@test_case(points=0.1, hidden=True, failure_message="The labels are afterwards what they were.")
@explained(like="puts_the_one_at_the_label", robustness=True)
def leaves_the_labels_alone(one_hot):
    rng = fresh_rng()
    for n_classes in (4, 7):
        labels = rng.permutation(np.arange(1, n_classes))
        encodes(one_hot, labels, n_classes, claim=ORDINARY)
        leaves_unchanged(one_hot, labels, n_classes)


@test_case(
    points=0.1, hidden=True, failure_message="Labels may come in lists, tuples and arrays of any layout."
)
@explained(like="puts_the_one_at_the_label", robustness=True)
def takes_labels_of_any_kind(one_hot):
    labels, rows = [3, 0, 2, 2], [[0, 0, 0, 1], [1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]]
    for same in (labels, tuple(labels), np.array(labels, dtype=np.int32), np.repeat(labels, 2)[::2]):
        close(one_hot(same, 4), rows, given={"labels": same, "n_classes": 4})
