"""The pictures, judged by the lines that they draw."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.figure import Figure
from numpy.testing import assert_array_equal

from reference_impl.figures import (
    draw_activation,
    draw_approximation,
    draw_best_model,
    draw_decision_boundary,
    draw_gradients_side_by_side,
    draw_loss_of_one_example,
    draw_probabilities_by_temperature,
    draw_through_layers,
    draw_training_curves,
)
from reference_impl.rectifiers import leaky_relu, leaky_relu_derivative
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


def test_an_activation_is_drawn_with_its_derivative(axes: plt.Axes) -> None:
    """Two lines over z, told apart by name: leaky ReLU and its slopes of 0.2 and 1."""
    z = np.linspace(-4, 4, 9)
    draw_activation(axes, z, leaky_relu(z), leaky_relu_derivative(z), "leaky ReLU")
    lines = {str(line.get_label()): line for line in axes.get_lines()}
    assert_array_equal(lines["leaky ReLU"].get_xydata(), np.column_stack([z, leaky_relu(z)]))
    assert_array_equal(lines["its derivative"].get_xydata(), np.column_stack([z, leaky_relu_derivative(z)]))
    assert "leaky ReLU" in axes.get_title()


def test_two_gradients_stand_side_by_side(axes: plt.Axes) -> None:
    """A pair of bars for each element of a gradient of any shape, next to each other."""
    analytic, numeric = np.array([[1.0, -2.0], [3.0, 0.5]]), np.array([[1.0, -2.0], [1.5, 0.5]])
    draw_gradients_side_by_side(axes, analytic, numeric)
    bars = axes.patches
    heights = [bar.get_height() for bar in bars]  # type: ignore[attr-defined]  # bars are rectangles
    assert_array_equal(heights, [*analytic.ravel(), *numeric.ravel()])
    for left, right in zip(bars[:4], bars[4:], strict=True):
        assert left.get_extents().x1 == pytest.approx(right.get_extents().x0)


def test_a_decision_boundary_runs_where_the_probability_is_a_half(axes: plt.Axes) -> None:
    """The black line of a network that looks at the first input alone is upright; examples bear answers."""
    X, y = np.array([[0.0, 0.0], [1.0, 0.5]]), np.array([[0.0], [1.0]])
    draw_decision_boundary(axes, lambda points: points[:, :1] - 0.1, X, y, "title")
    boundary = axes.collections[-1].get_paths()[0].vertices
    np.testing.assert_allclose(np.asarray(boundary)[:, 0], 0.6, atol=1e-9)
    assert [(text.get_position(), text.get_text()) for text in axes.texts] == [((0, 0), "0"), ((1, 0.5), "1")]
    assert axes.get_title() == "title"


def test_approximations_are_drawn_over_the_function(axes: plt.Axes) -> None:
    """Columns, as networks give them, and rows are both points of a line."""
    x = np.array([0.0, 1.0, 2.0])
    draw_approximation(axes, x, x**2, {"2 units": x[:, None], "8 units": 2 * x})
    function, narrow, wide = axes.get_lines()
    assert_array_equal(function.get_ydata(), [0, 1, 4])
    assert_array_equal(narrow.get_ydata(), [0, 1, 2])
    assert_array_equal(wide.get_ydata(), [0, 2, 4])
    assert [narrow.get_label(), wide.get_label()] == ["2 units", "8 units"]


def test_training_and_validation_are_told_apart(axes: plt.Axes) -> None:
    """Each curve bears its name, over epochs counted from 0 and up from no error."""
    draw_training_curves(axes, [3.0, 2.0, 1.0], [4.0, 2.0, 3.0], ylabel="RMSE")
    lines = {str(line.get_label()): line for line in axes.get_lines()}
    assert_array_equal(lines["training set"].get_xydata(), [[0, 3], [1, 2], [2, 1]])
    assert_array_equal(lines["validation set"].get_ydata(), [4, 2, 3])
    assert axes.get_ylabel() == "RMSE"
    assert axes.get_ylim()[0] == 0


def test_the_best_model_is_marked(axes: plt.Axes) -> None:
    """A point on the curve, a level line through it, and its name with an arrow to it."""
    draw_best_model(axes, [4.0, 2.0, 3.0], 1)
    level, point = axes.get_lines()
    assert set(np.ravel(level.get_ydata())) == {2.0}
    assert_array_equal(point.get_xydata(), [[1, 2]])
    (name,) = axes.texts
    assert "best model, epoch 1" in name.get_text()
    assert name.xy == (1, 2)  # type: ignore[attr-defined]  # an annotation knows what it points at


def test_sizes_through_layers_share_a_logarithmic_scale(axes: plt.Axes) -> None:
    """A line for each network over layers counted from 1."""
    draw_through_layers(axes, {"Glorot": [1.0, 0.9], "N(0, 1)": [1.0, 100.0]}, "std", "tanh")
    first, second = axes.get_lines()
    assert_array_equal(second.get_xydata(), [[1, 1], [2, 100]])
    assert first.get_label() == "Glorot"
    assert (axes.get_yscale(), axes.get_ylabel(), axes.get_title()) == ("log", "std", "tanh")
