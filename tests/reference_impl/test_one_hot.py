"""One-hot encoding."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference_impl.one_hot import one_hot


def test_setosa_is_the_second_of_three() -> None:
    """The lecture encodes Setosa, between Versicolour and Virginica, as 0, 1, 0."""
    np.testing.assert_array_equal(one_hot(1, 3), [0, 1, 0])


@given(st.lists(st.integers(0, 6), min_size=1))
def test_each_row_has_one_one_at_its_label(labels: list[int]) -> None:
    """A row's largest entry names the label, and its entries sum to 1."""
    rows = one_hot(labels, 7)
    assert rows.shape == (len(labels), 7)
    np.testing.assert_array_equal(rows.argmax(axis=1), labels)
    np.testing.assert_array_equal(rows.sum(axis=1), 1)


def test_the_width_is_the_number_of_classes_not_of_labels_seen() -> None:
    """A batch without the last class is as wide as any other."""
    assert one_hot([0, 1], 5).shape == (2, 5)


@pytest.mark.parametrize("labels", [[2, 0, 2], (2, 0, 2), np.array([2, 0, 2], dtype=np.uint8)])
def test_labels_may_be_a_list_a_tuple_or_an_array(labels: np.typing.ArrayLike) -> None:
    """A tuple in particular is a batch of labels, not an index of several axes."""
    np.testing.assert_array_equal(one_hot(labels, 3), [[0, 0, 1], [1, 0, 0], [0, 0, 1]])


def test_a_label_that_is_no_class_raises() -> None:
    """Three classes have no label 3."""
    with pytest.raises(ValueError, match="`labels` has the value 3: it should hold values from 0 to 2"):
        one_hot([0, 3], 3)
