@wrong(of="output_layer", known="output_layer_with_probabilities_for_bounded_numbers")
def gives_a_bounded_number_a_cross_entropy(task, n):
    """A bounded number gets the binary cross-entropy because of its sigmoid, in place of the mean squared error."""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "binary_cross_entropy", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(task)
    return table[task]


@wrong(of="output_layer")
def makes_two_classes_a_yes_or_no_question(task, n):
    """A multi-class task with n = 2 is turned into a binary one with a single sigmoid unit, where two softmax units are asked for."""
    if task == "binary" or (task == "multi-class" and n == 2):
        return "sigmoid", "binary_cross_entropy", 1
    if task == "multi-class":
        return "softmax", "cross_entropy", n
    if task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    if task == "regression":
        return "identity", "mse", n
    if task == "positive":
        return "relu", "mse", n
    if task == "bounded":
        return "tanh", "mse", n
    raise ValueError(f"unknown task {task}")


@wrong(of="output_layer")
def makes_each_set_of_labels_a_class(task, n):
    """For multi-label each of the 2^n sets of labels becomes a class of its own under a softmax."""
    if task == "multi-label":
        return "softmax", "cross_entropy", 2 ** n
    activation = {"regression": "identity", "positive": "relu", "bounded": "sigmoid",
                  "binary": "sigmoid", "multi-class": "softmax"}
    loss = {"binary": "binary_cross_entropy", "multi-class": "cross_entropy"}
    try:
        return activation[task], loss.get(task, "mse"), 1 if task == "binary" else n
    except KeyError:
        raise ValueError(task) from None


@wrong(of="output_layer", known="output_layer_with_the_loss_spelled_out")
def writes_the_squared_error_out(task, n):
    """The loss for numbers is called "mean_squared_error" after the function in place of "mse"."""
    if task in ("regression", "positive", "bounded"):
        activation = {"regression": "identity", "positive": "softplus", "bounded": "sigmoid"}[task]
        return activation, "mean_squared_error", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError("no such task")


@wrong(of="output_layer")
def spells_tasks_with_underscores(task, n):
    """The two multi tasks are spelt with an underscore, so the names with a hyphen raise a ValueError."""
    match task:
        case "regression":
            return ("identity", "mse", n)
        case "positive":
            return ("softplus", "mse", n)
        case "bounded":
            return ("tanh", "mse", n)
        case "binary":
            return ("sigmoid", "binary_cross_entropy", 1)
        case "multi_label":
            return ("sigmoid", "binary_cross_entropy", n)
        case "multi_class":
            return ("softmax", "cross_entropy", n)
    raise ValueError("task must be one of the six")


@wrong(of="output_layer")
def recognises_tasks_by_their_beginning(task, n):
    """Tasks are recognised by how they begin, so unknown ones such as "multi-task" or "binary search" raise no ValueError."""
    if task.startswith("multi"):
        return ("sigmoid", "binary_cross_entropy", n) if "label" in task else ("softmax", "cross_entropy", n)
    if task.startswith("bin"):
        return "sigmoid", "binary_cross_entropy", 1
    for start, activation in (("reg", "identity"), ("pos", "relu"), ("bound", "sigmoid")):
        if task.startswith(start):
            return activation, "mse", n
    raise ValueError(task)
