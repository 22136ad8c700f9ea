"""The choice of the output layer."""

import pytest

from reference_impl import losses
from reference_impl.output_layer import TASKS, output_layer


@pytest.mark.parametrize("n", [1, 2, 7])
@pytest.mark.parametrize("task", TASKS)
def test_one_unit_for_each_number_label_or_class_but_one_for_yes_or_no(task: str, n: int) -> None:
    """The number of units is n, except that a binary task has a single one."""
    _, _, units = output_layer(task, n)
    assert units == (1 if task == "binary" else n)


def test_the_activation_has_the_range_of_the_task() -> None:
    """The lecture's table of output activations."""
    activations = {task: output_layer(task, 3)[0] for task in TASKS}
    assert activations["regression"] == "identity"
    assert activations["positive"] in {"relu", "softplus"}
    assert activations["bounded"] in {"sigmoid", "tanh"}
    assert activations["binary"] == activations["multi-label"] == "sigmoid"
    assert activations["multi-class"] == "softmax"


def test_numbers_take_squared_error_and_probabilities_a_cross_entropy() -> None:
    """Each task's loss follows from what its units say."""
    names = {task: output_layer(task, 3)[1] for task in TASKS}
    assert names["regression"] == names["positive"] == names["bounded"] == "mse"
    assert names["binary"] == names["multi-label"] == losses.binary_cross_entropy.__name__
    assert names["multi-class"] == losses.cross_entropy.__name__


def test_an_unknown_task_raises_and_names_the_known_ones() -> None:
    """A slip of the pen is answered with the list to choose from."""
    with pytest.raises(ValueError, match=r"'multiclass'.*multi-class"):
        output_layer("multiclass", 3)
