"""The output layer: which activation, loss and number of units a task asks for."""

from reference_impl.arguments import checked, choice, whole

TASKS = ("regression", "positive", "bounded", "binary", "multi-label", "multi-class")


@checked(task=choice(TASKS), n=whole(at_least=1))
def output_layer(task: str, n: int) -> tuple[str, str, int]:
    """Choose the last layer and the loss of a network by its task.

    Args:
        task: "regression" (any number), "positive" (a number of 0 or more), "bounded" (a number between two
            limits), "binary" (yes or no), "multi-label" (several yes-or-no questions at once) or
            "multi-class" (exactly one of several classes).
        n: how many numbers, labels or classes there are to predict for one example.

    Returns:
        The names of the activation and of the loss, and how many units the layer has.

    Raises:
        ValueError: the task is none of these.
    """
    choices = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),  # relu keeps to the same side
        "bounded": ("sigmoid", "mse", n),  # tanh is bounded too, by -1 and 1
        "binary": ("sigmoid", "binary_cross_entropy", 1),  # P(no) = 1 - P(yes) needs no unit of its own
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in choices:
        raise ValueError(f"unknown task {task!r}: choose one of {', '.join(choices)}")
    return choices[task]
