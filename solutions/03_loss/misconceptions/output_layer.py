"""What people write for output_layer when it is not quite right."""


# https://codemia.io/knowledge-hub/path/cost_and_activation_functions_for_multiple_independent_labels
@misconception(of="output_layer")
def output_layer_that_lets_labels_compete(task, n):
    """Can a protein be found in two parts of the cell at once, and may their probabilities sum to 2?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("softmax", "cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_softmax_over_labels(task, n):
    """Can a protein be found in two parts of the cell at once, and may their probabilities sum to 2?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("softmax", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_of_classes_for_labels(task, n):
    """For a label that is not true, y is 0: which of the cross-entropies makes a wrong yes cost anything?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_yes_or_no_for_each_class(task, n):
    """May an iris be of two species at once, or of none?

    Look which activation makes sure of that.
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("sigmoid", "binary_cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_sigmoid_over_classes(task, n):
    """May an iris be of two species at once, or of none?

    Look which activation makes sure of that.
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("sigmoid", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_of_labels_for_classes(task, n):
    """Do the units of a choice among species answer each for itself, or do they share one probability?

    Read again which loss goes with which.
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "binary_cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_of_scores_for_classes(task, n):
    """Your last layer for classes gives probabilities: which of your two cross-entropies takes these?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "softmax_cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_one_unit_for_all_classes(task, n):
    """Take the softmax of a single score, of any size: what comes out?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", 1),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_class_left_out(task, n):
    """Which probability does your last layer give to the last of the classes?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n - 1),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_as_many_units_as_asked_for_in_a_binary_task(task, n):
    """Is this sequence a promoter: how many probabilities answer that, if n is 5?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", n),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


# https://stats.stackexchange.com/questions/207049
@misconception(of="output_layer")
def output_layer_with_two_classes_for_yes_or_no(task, n):
    """If you know the probability of yes, what does a second unit add?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("softmax", "cross_entropy", 2),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_two_sigmoids_for_yes_or_no(task, n):
    """If you know the probability of yes, what does a second unit add?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 2),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_softmax_of_one_unit_for_yes_or_no(task, n):
    """Take the softmax of a single score, of any size: can a network answer no with that?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("softmax", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_of_classes_for_yes_or_no(task, n):
    """Take one unit and the answer no, so that y is [0]: what does `cross_entropy` make of a wrong yes?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_squares_for_yes_or_no(task, n):
    """Are the numbers that a yes-or-no question predicts measured, or are they probabilities?

    Read again which loss each of these has.
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "mse", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_step_for_yes_or_no(task, n):
    """Which values can your last unit take, and which of them is 0.7?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("step", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_relu_for_any_number(task, n):
    """A protein's net charge may be -3: can your last layer ever say that?"""
    table = {
        "regression": ("relu", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_sigmoid_for_any_number(task, n):
    """A protein's net charge may be 12: can your last layer ever say that?"""
    table = {
        "regression": ("sigmoid", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_tanh_for_any_number(task, n):
    """A protein's net charge may be 12: can your last layer ever say that?"""
    table = {
        "regression": ("tanh", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_softmax_for_any_number(task, n):
    """Which numbers can your last layer give for a regression, and what do they sum to?"""
    table = {
        "regression": ("softmax", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_linear_activation(task, n):
    """Compare the names that you return with those in the tables above, letter by letter."""
    table = {
        "regression": ("linear", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_no_activation(task, n):
    """Compare the names that you return with those in the tables above, letter by letter."""
    table = {
        "regression": (None, "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_spelled_out(task, n):
    """Compare the names that you return with those in the tables above, letter by letter."""
    table = {
        "regression": ("identity", "mean_squared_error", n),
        "positive": ("softplus", "mean_squared_error", n),
        "bounded": ("sigmoid", "mean_squared_error", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_the_loss_of_another_library(task, n):
    """Compare the names that you return with those in the tables above, letter by letter."""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "categorical_cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_absolute_errors(task, n):
    """Which loss does the text above name for tasks that predict numbers?"""
    table = {
        "regression": ("identity", "mean_absolute_error", n),
        "positive": ("softplus", "mean_absolute_error", n),
        "bounded": ("sigmoid", "mean_absolute_error", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_one_unit_for_several_numbers(task, n):
    """Two numbers are to be predicted for each example: how many can your last layer give?"""
    table = {
        "regression": ("identity", "mse", 1),
        "positive": ("softplus", "mse", 1),
        "bounded": ("sigmoid", "mse", 1),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_an_identity_for_positive_numbers(task, n):
    """Which values does your last layer allow for how strongly a gene is expressed: is -3 among them?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("identity", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_sigmoid_for_positive_numbers(task, n):
    """A gene may be expressed with a strength of 250: can your last layer ever say that?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("sigmoid", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_an_identity_for_bounded_numbers(task, n):
    """Which values does your last layer allow for a correlation: is 7 among them?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("identity", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_relu_for_bounded_numbers(task, n):
    """Which values does your last layer allow for a correlation: is 7 among them?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("relu", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_a_softmax_for_bounded_numbers(task, n):
    """Two fractions are to be predicted, 0.4 and 0.5: what do the numbers of your last layer sum to?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("softmax", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_with_probabilities_for_bounded_numbers(task, n):
    """Is a fraction or a correlation a measured number, or the probability of a yes?

    Read again which loss each of these has.
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "binary_cross_entropy", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    return table[task]


@misconception(of="output_layer")
def output_layer_that_looks_unknown_tasks_up(task, n):
    """Ask for the task "clustering", and read the first word of the error: is it the one asked for?"""
    return {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }[task]


@misconception(of="output_layer")
def output_layer_that_gives_nothing_for_unknown_tasks(task, n):
    """Ask for the task "clustering": what comes back, and would the caller learn of the slip?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    return table.get(task)


@misconception(of="output_layer")
def output_layer_that_takes_unknown_tasks_for_one_of_the_table(task, n):
    """Ask for the task "clustering": what comes back, and would the caller learn of the slip?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    return table.get(task, table["regression"])


@misconception(of="output_layer")
def output_layer_that_takes_unknown_tasks_for_the_last_of_the_table(task, n):
    """Ask for the task "clustering": what comes back, and would the caller learn of the slip?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    return table.get(task, table["multi-class"])


@misconception(of="output_layer")
def output_layer_that_prints_an_error(task, n):
    """Ask for the task "clustering": what comes back, and would the caller learn of the slip?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        print("ValueError: unknown task")
        return None
    return table[task]


@misconception(of="output_layer")
def output_layer_in_another_order(task, n):
    """Print what you return for a regression: in which order should the three things come?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = table[task]
    return loss, activation, units


@misconception(of="output_layer")
def output_layer_with_the_units_first(task, n):
    """Print what you return for a regression: in which order should the three things come?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = table[task]
    return units, activation, loss


@misconception(of="output_layer")
def output_layer_without_the_units(task, n):
    """Print what you return for a regression: how many things are asked for?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    activation, loss, _units = table[task]
    return activation, loss


@misconception(of="output_layer")
def output_layer_as_a_table_with_names(task, n):
    """Run `activation, loss, units = output_layer("regression", 2)` and print the three.

    Are they what you meant?
    """
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = table[task]
    return {"activation": activation, "loss": loss, "units": units}


@misconception(of="output_layer")
def output_layer_of_functions(task, n):
    """Print what you return for a choice among classes: are these the names of functions, or functions?"""
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    if task not in table:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = table[task]
    functions = {
        "mse": mean_squared_error,
        "cross_entropy": cross_entropy,
        "binary_cross_entropy": binary_cross_entropy,
    }
    return activation, functions[loss], units
