"""The pictures, judged by the lines that they draw."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.figure import Figure
from numpy.testing import assert_array_equal

from reference_impl.figures import draw_loss_of_one_example, draw_probabilities_by_temperature
from reference_impl.softmax import softmax


@pytest.fixture
def axes() -> plt.Axes:
    """Empty axes of a figure that no screen shows."""
    return Figure().add_subplot()


def test_the_loss_curve_is_drawn_as_it_is_given(axes: plt.Axes) -> None:
    """One line, minus log p over p, on axes that begin at 0 and say what they show."""
    p = np.linspace(0.001, 1, 1000)
    draw_loss_of_one_example(axes, p, -np.log(p))
    (curve,) = axes.get_lines()
    assert_array_equal(curve.get_xydata(), np.column_stack([p, -np.log(p)]))
    assert axes.get_xlim() == (0, 1)
    assert axes.get_ylim()[0] == 0
    assert axes.get_xlabel()
    assert axes.get_ylabel()


def test_each_class_has_a_line_over_the_temperatures(axes: plt.Axes) -> None:
    """A line for each class, in order, and a level one where all are equal."""
    temperatures = np.array([0.5, 1.0, 2.0])
    probabilities = softmax(np.array([1.0, 0.0, -1.0, 2.0]) / temperatures[:, np.newaxis])
    draw_probabilities_by_temperature(axes, temperatures, probabilities)
    *classes, level = axes.get_lines()
    assert_array_equal(np.column_stack([line.get_ydata() for line in classes]), probabilities)
    assert all(np.array_equal(line.get_xdata(), temperatures) for line in classes)
    assert set(np.ravel(level.get_ydata())) == {0.25}
    assert [line.get_label() for line in classes] == ["class 1", "class 2", "class 3", "class 4"]
