import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "one_hot"
points = None


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
