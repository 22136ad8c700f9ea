"""The known mistakes of output_layer, written anew in three styles."""

import math

import numpy as np


@rewritten(of="output_layer_that_lets_labels_compete", style="loops")
def output_layer_that_lets_labels_compete_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "softmax", "cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_that_lets_labels_compete", style="numpy")
def output_layer_that_lets_labels_compete_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "softmax", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_that_lets_labels_compete", style="student")
def output_layer_that_lets_labels_compete_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task == "binary":
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task in ("multi-label", "multi-class"):
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_a_softmax_over_labels", style="loops")
def output_layer_with_a_softmax_over_labels_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "softmax", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_softmax_over_labels", style="numpy")
def output_layer_with_a_softmax_over_labels_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("softmax", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_softmax_over_labels", style="student")
def output_layer_with_a_softmax_over_labels_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task == "binary":
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-label":
        act = "softmax"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_the_loss_of_classes_for_labels", style="loops")
def output_layer_with_the_loss_of_classes_for_labels_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_of_classes_for_labels", style="numpy")
def output_layer_with_the_loss_of_classes_for_labels_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_the_loss_of_classes_for_labels", style="student")
def output_layer_with_the_loss_of_classes_for_labels_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "binary":
        loss = "binary_cross_entropy"
    elif task in ("multi-label", "multi-class"):
        loss = "cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_yes_or_no_for_each_class", style="loops")
def output_layer_with_yes_or_no_for_each_class_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "sigmoid", "binary_cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_yes_or_no_for_each_class", style="numpy")
def output_layer_with_yes_or_no_for_each_class_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("sigmoid", "binary_cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_yes_or_no_for_each_class", style="student")
def output_layer_with_yes_or_no_for_each_class_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    else:
        activation = "sigmoid"
    if task in ("regression", "positive", "bounded"):
        loss = "mse"
    else:
        loss = "binary_cross_entropy"
    return activation, loss, units


@rewritten(of="output_layer_with_a_sigmoid_over_classes", style="loops")
def output_layer_with_a_sigmoid_over_classes_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "sigmoid", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_sigmoid_over_classes", style="numpy")
def output_layer_with_a_sigmoid_over_classes_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "sigmoid"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_sigmoid_over_classes", style="student")
def output_layer_with_a_sigmoid_over_classes_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "sigmoid"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_the_loss_of_labels_for_classes", style="loops")
def output_layer_with_the_loss_of_labels_for_classes_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "binary_cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_of_labels_for_classes", style="numpy")
def output_layer_with_the_loss_of_labels_for_classes_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "binary_cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_the_loss_of_labels_for_classes", style="student")
def output_layer_with_the_loss_of_labels_for_classes_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "binary_cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_the_loss_of_scores_for_classes", style="loops")
def output_layer_with_the_loss_of_scores_for_classes_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "softmax_cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_of_scores_for_classes", style="numpy")
def output_layer_with_the_loss_of_scores_for_classes_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "softmax_cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_the_loss_of_scores_for_classes", style="student")
def output_layer_with_the_loss_of_scores_for_classes_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "softmax_cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_one_unit_for_all_classes", style="loops")
def output_layer_with_one_unit_for_all_classes_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", 1
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_one_unit_for_all_classes", style="numpy")
def output_layer_with_one_unit_for_all_classes_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", 1),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_one_unit_for_all_classes", style="student")
def output_layer_with_one_unit_for_all_classes_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task in ("binary", "multi-class"):
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_class_left_out", style="loops")
def output_layer_with_a_class_left_out_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n - 1
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_class_left_out", style="numpy")
def output_layer_with_a_class_left_out_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n - 1]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_class_left_out", style="student")
def output_layer_with_a_class_left_out_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "multi-class":
        how_many = n - 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_as_many_units_as_asked_for_in_a_binary_task", style="loops")
def output_layer_with_as_many_units_as_asked_for_in_a_binary_task_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", n),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_as_many_units_as_asked_for_in_a_binary_task", style="numpy")
def output_layer_with_as_many_units_as_asked_for_in_a_binary_task_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", n),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_as_many_units_as_asked_for_in_a_binary_task", style="student")
def output_layer_with_as_many_units_as_asked_for_in_a_binary_task_student(task, n):
    how_many = n
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_two_classes_for_yes_or_no", style="loops")
def output_layer_with_two_classes_for_yes_or_no_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "softmax", "cross_entropy", 2
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_two_classes_for_yes_or_no", style="numpy")
def output_layer_with_two_classes_for_yes_or_no_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "softmax", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 2, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_two_classes_for_yes_or_no", style="student")
def output_layer_with_two_classes_for_yes_or_no_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 2
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task in ("bounded", "multi-label"):
        activation = "sigmoid"
    else:
        activation = "softmax"
    if task == "multi-label":
        loss = "binary_cross_entropy"
    elif task in ("binary", "multi-class"):
        loss = "cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_two_sigmoids_for_yes_or_no", style="loops")
def output_layer_with_two_sigmoids_for_yes_or_no_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 2
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_two_sigmoids_for_yes_or_no", style="numpy")
def output_layer_with_two_sigmoids_for_yes_or_no_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 2),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_two_sigmoids_for_yes_or_no", style="student")
def output_layer_with_two_sigmoids_for_yes_or_no_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 2
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_softmax_of_one_unit_for_yes_or_no", style="loops")
def output_layer_with_a_softmax_of_one_unit_for_yes_or_no_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "softmax", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_softmax_of_one_unit_for_yes_or_no", style="numpy")
def output_layer_with_a_softmax_of_one_unit_for_yes_or_no_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "softmax", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_softmax_of_one_unit_for_yes_or_no", style="student")
def output_layer_with_a_softmax_of_one_unit_for_yes_or_no_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task == "binary":
        act = "softmax"
        cost = "binary_cross_entropy"
    elif task == "multi-label":
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_the_loss_of_classes_for_yes_or_no", style="loops")
def output_layer_with_the_loss_of_classes_for_yes_or_no_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_of_classes_for_yes_or_no", style="numpy")
def output_layer_with_the_loss_of_classes_for_yes_or_no_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_the_loss_of_classes_for_yes_or_no", style="student")
def output_layer_with_the_loss_of_classes_for_yes_or_no_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task == "binary":
        act = "sigmoid"
        cost = "cross_entropy"
    elif task == "multi-label":
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_squares_for_yes_or_no", style="loops")
def output_layer_with_squares_for_yes_or_no_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "mse", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_squares_for_yes_or_no", style="numpy")
def output_layer_with_squares_for_yes_or_no_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "mse", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_squares_for_yes_or_no", style="student")
def output_layer_with_squares_for_yes_or_no_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-label":
        loss = "binary_cross_entropy"
    elif task == "multi-class":
        loss = "cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_step_for_yes_or_no", style="loops")
def output_layer_with_a_step_for_yes_or_no_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "step", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_step_for_yes_or_no", style="numpy")
def output_layer_with_a_step_for_yes_or_no_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("step", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_step_for_yes_or_no", style="student")
def output_layer_with_a_step_for_yes_or_no_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "binary":
        activation = "step"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_relu_for_any_number", style="loops")
def output_layer_with_a_relu_for_any_number_loops(task, n):
    if task == "regression":
        return "relu", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_relu_for_any_number", style="numpy")
def output_layer_with_a_relu_for_any_number_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["relu", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_relu_for_any_number", style="student")
def output_layer_with_a_relu_for_any_number_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "relu"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_a_sigmoid_for_any_number", style="loops")
def output_layer_with_a_sigmoid_for_any_number_loops(task, n):
    match task:
        case "regression":
            return "sigmoid", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_sigmoid_for_any_number", style="numpy")
def output_layer_with_a_sigmoid_for_any_number_numpy(task, n):
    table = {
        "regression": ("sigmoid", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_sigmoid_for_any_number", style="student")
def output_layer_with_a_sigmoid_for_any_number_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task in ("regression", "bounded"):
        act = "sigmoid"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_a_tanh_for_any_number", style="loops")
def output_layer_with_a_tanh_for_any_number_loops(task, n):
    rows = [
        ("regression", "tanh", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_tanh_for_any_number", style="numpy")
def output_layer_with_a_tanh_for_any_number_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["tanh", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_tanh_for_any_number", style="student")
def output_layer_with_a_tanh_for_any_number_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "tanh"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_softmax_for_any_number", style="loops")
def output_layer_with_a_softmax_for_any_number_loops(task, n):
    if task == "regression":
        return "softmax", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_softmax_for_any_number", style="numpy")
def output_layer_with_a_softmax_for_any_number_numpy(task, n):
    table = {
        "regression": ("softmax", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_softmax_for_any_number", style="student")
def output_layer_with_a_softmax_for_any_number_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "positive":
        activation = "softplus"
    elif task in ("regression", "multi-class"):
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_linear_activation", style="loops")
def output_layer_with_a_linear_activation_loops(task, n):
    match task:
        case "regression":
            return "linear", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_linear_activation", style="numpy")
def output_layer_with_a_linear_activation_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["linear", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_linear_activation", style="student")
def output_layer_with_a_linear_activation_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "linear"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_no_activation", style="loops")
def output_layer_with_no_activation_loops(task, n):
    rows = [
        ("regression", None, "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_no_activation", style="numpy")
def output_layer_with_no_activation_numpy(task, n):
    table = {
        "regression": (None, "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_no_activation", style="student")
def output_layer_with_no_activation_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = None
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_the_loss_spelled_out", style="loops")
def output_layer_with_the_loss_spelled_out_loops(task, n):
    if task == "regression":
        return "identity", "mean_squared_error", n
    elif task == "positive":
        return "softplus", "mean_squared_error", n
    elif task == "bounded":
        return "sigmoid", "mean_squared_error", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_spelled_out", style="numpy")
def output_layer_with_the_loss_spelled_out_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mean_squared_error", "mean_squared_error", "mean_squared_error", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_the_loss_spelled_out", style="student")
def output_layer_with_the_loss_spelled_out_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mean_squared_error"
    return activation, loss, units


@rewritten(of="output_layer_with_the_loss_of_another_library", style="loops")
def output_layer_with_the_loss_of_another_library_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "categorical_cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_loss_of_another_library", style="numpy")
def output_layer_with_the_loss_of_another_library_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "categorical_cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_the_loss_of_another_library", style="student")
def output_layer_with_the_loss_of_another_library_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "categorical_cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_absolute_errors", style="loops")
def output_layer_with_absolute_errors_loops(task, n):
    rows = [
        ("regression", "identity", "mean_absolute_error", n),
        ("positive", "softplus", "mean_absolute_error", n),
        ("bounded", "sigmoid", "mean_absolute_error", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_absolute_errors", style="numpy")
def output_layer_with_absolute_errors_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mean_absolute_error", "mean_absolute_error", "mean_absolute_error", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_absolute_errors", style="student")
def output_layer_with_absolute_errors_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mean_absolute_error"
    elif task == "positive":
        act = "softplus"
        cost = "mean_absolute_error"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mean_absolute_error"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_one_unit_for_several_numbers", style="loops")
def output_layer_with_one_unit_for_several_numbers_loops(task, n):
    if task == "regression":
        return "identity", "mse", 1
    elif task == "positive":
        return "softplus", "mse", 1
    elif task == "bounded":
        return "sigmoid", "mse", 1
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_one_unit_for_several_numbers", style="numpy")
def output_layer_with_one_unit_for_several_numbers_numpy(task, n):
    table = {
        "regression": ("identity", "mse", 1),
        "positive": ("softplus", "mse", 1),
        "bounded": ("sigmoid", "mse", 1),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_one_unit_for_several_numbers", style="student")
def output_layer_with_one_unit_for_several_numbers_student(task, n):
    how_many = 1
    if task in ("multi-label", "multi-class"):
        how_many = n
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_an_identity_for_positive_numbers", style="loops")
def output_layer_with_an_identity_for_positive_numbers_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "identity", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_an_identity_for_positive_numbers", style="numpy")
def output_layer_with_an_identity_for_positive_numbers_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "identity", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_an_identity_for_positive_numbers", style="student")
def output_layer_with_an_identity_for_positive_numbers_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "multi-class":
        activation = "softmax"
    elif task in ("regression", "positive"):
        activation = "identity"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_a_sigmoid_for_positive_numbers", style="loops")
def output_layer_with_a_sigmoid_for_positive_numbers_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "sigmoid", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_sigmoid_for_positive_numbers", style="numpy")
def output_layer_with_a_sigmoid_for_positive_numbers_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("sigmoid", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_sigmoid_for_positive_numbers", style="student")
def output_layer_with_a_sigmoid_for_positive_numbers_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_an_identity_for_bounded_numbers", style="loops")
def output_layer_with_an_identity_for_bounded_numbers_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "identity", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_an_identity_for_bounded_numbers", style="numpy")
def output_layer_with_an_identity_for_bounded_numbers_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "identity", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_an_identity_for_bounded_numbers", style="student")
def output_layer_with_an_identity_for_bounded_numbers_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task in ("regression", "bounded"):
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_a_relu_for_bounded_numbers", style="loops")
def output_layer_with_a_relu_for_bounded_numbers_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "relu", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_relu_for_bounded_numbers", style="numpy")
def output_layer_with_a_relu_for_bounded_numbers_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("relu", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_a_relu_for_bounded_numbers", style="student")
def output_layer_with_a_relu_for_bounded_numbers_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "relu"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many


@rewritten(of="output_layer_with_a_softmax_for_bounded_numbers", style="loops")
def output_layer_with_a_softmax_for_bounded_numbers_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "softmax", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_a_softmax_for_bounded_numbers", style="numpy")
def output_layer_with_a_softmax_for_bounded_numbers_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "softmax", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_with_a_softmax_for_bounded_numbers", style="student")
def output_layer_with_a_softmax_for_bounded_numbers_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task in ("bounded", "multi-class"):
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_with_probabilities_for_bounded_numbers", style="loops")
def output_layer_with_probabilities_for_bounded_numbers_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_probabilities_for_bounded_numbers", style="numpy")
def output_layer_with_probabilities_for_bounded_numbers_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "binary_cross_entropy", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_with_probabilities_for_bounded_numbers", style="student")
def output_layer_with_probabilities_for_bounded_numbers_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("regression", "positive"):
        loss = "mse"
    else:
        loss = "binary_cross_entropy"
    return activation, loss, units


@rewritten(of="output_layer_that_looks_unknown_tasks_up", style="loops")
def output_layer_that_looks_unknown_tasks_up_loops(task, n):
    table = {}
    for name, activation, loss in (
        ("regression", "identity", "mse"),
        ("positive", "softplus", "mse"),
        ("bounded", "sigmoid", "mse"),
        ("binary", "sigmoid", "binary_cross_entropy"),
        ("multi-label", "sigmoid", "binary_cross_entropy"),
        ("multi-class", "softmax", "cross_entropy"),
    ):
        table[name] = (activation, loss, 1 if name == "binary" else n)
    return table[task]


@rewritten(of="output_layer_that_looks_unknown_tasks_up", style="numpy")
def output_layer_that_looks_unknown_tasks_up_numpy(task, n):
    makers = {
        "regression": lambda: ("identity", "mse", n),
        "positive": lambda: ("softplus", "mse", n),
        "bounded": lambda: ("sigmoid", "mse", n),
        "binary": lambda: ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": lambda: ("sigmoid", "binary_cross_entropy", n),
        "multi-class": lambda: ("softmax", "cross_entropy", n),
    }
    return makers[task]()


@rewritten(of="output_layer_that_looks_unknown_tasks_up", style="student")
def output_layer_that_looks_unknown_tasks_up_student(task, n):
    activations = {"regression": "identity", "positive": "softplus", "multi-class": "softmax"}
    for name in ["bounded", "binary", "multi-label"]:
        activations[name] = "sigmoid"
    losses = {"binary": "binary_cross_entropy", "multi-label": "binary_cross_entropy", "multi-class": "cross_entropy"}
    for name in ["regression", "positive", "bounded"]:
        losses[name] = "mse"
    activation = activations[task]
    loss = losses[task]
    units = n
    if task == "binary":
        units = 1
    return activation, loss, units


@rewritten(of="output_layer_that_gives_nothing_for_unknown_tasks", style="loops")
def output_layer_that_gives_nothing_for_unknown_tasks_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            return None


@rewritten(of="output_layer_that_gives_nothing_for_unknown_tasks", style="numpy")
def output_layer_that_gives_nothing_for_unknown_tasks_numpy(task, n):
    tasks = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in tasks:
        return None
    k = tasks.index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_that_gives_nothing_for_unknown_tasks", style="student")
def output_layer_that_gives_nothing_for_unknown_tasks_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        return None
    return act, cost, how_many


@rewritten(of="output_layer_that_takes_unknown_tasks_for_one_of_the_table", style="loops")
def output_layer_that_takes_unknown_tasks_for_one_of_the_table_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return activation, loss, units
    return "identity", "mse", n


@rewritten(of="output_layer_that_takes_unknown_tasks_for_one_of_the_table", style="numpy")
def output_layer_that_takes_unknown_tasks_for_one_of_the_table_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        return "identity", "mse", n
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_that_takes_unknown_tasks_for_one_of_the_table", style="student")
def output_layer_that_takes_unknown_tasks_for_one_of_the_table_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        return "identity", "mse", n
    return act, cost, how_many


@rewritten(of="output_layer_that_takes_unknown_tasks_for_the_last_of_the_table", style="loops")
def output_layer_that_takes_unknown_tasks_for_the_last_of_the_table_loops(task, n):
    if task == "regression":
        return "identity", "mse", n
    elif task == "positive":
        return "softplus", "mse", n
    elif task == "bounded":
        return "sigmoid", "mse", n
    elif task == "binary":
        return "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        return "sigmoid", "binary_cross_entropy", n
    elif task == "multi-class":
        return "softmax", "cross_entropy", n
    else:
        return "softmax", "cross_entropy", n


@rewritten(of="output_layer_that_takes_unknown_tasks_for_the_last_of_the_table", style="numpy")
def output_layer_that_takes_unknown_tasks_for_the_last_of_the_table_numpy(task, n):
    tasks = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in tasks:
        return "softmax", "cross_entropy", n
    k = tasks.index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_that_takes_unknown_tasks_for_the_last_of_the_table", style="student")
def output_layer_that_takes_unknown_tasks_for_the_last_of_the_table_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        return "softmax", "cross_entropy", n
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_that_prints_an_error", style="loops")
def output_layer_that_prints_an_error_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse", n
        case "positive":
            return "softplus", "mse", n
        case "bounded":
            return "sigmoid", "mse", n
        case "binary":
            return "sigmoid", "binary_cross_entropy", 1
        case "multi-label":
            return "sigmoid", "binary_cross_entropy", n
        case "multi-class":
            return "softmax", "cross_entropy", n
        case _:
            return print("ValueError: unknown task")


@rewritten(of="output_layer_that_prints_an_error", style="numpy")
def output_layer_that_prints_an_error_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        return print("ValueError: unknown task")
    activation, loss, units = answer
    return activation, loss, units


@rewritten(of="output_layer_that_prints_an_error", style="student")
def output_layer_that_prints_an_error_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        return print("ValueError: unknown task")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss, units


@rewritten(of="output_layer_in_another_order", style="loops")
def output_layer_in_another_order_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return loss, activation, units
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_in_another_order", style="numpy")
def output_layer_in_another_order_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return losses[k], activations[k], units[k]


@rewritten(of="output_layer_in_another_order", style="student")
def output_layer_in_another_order_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return cost, act, how_many


@rewritten(of="output_layer_with_the_units_first", style="loops")
def output_layer_with_the_units_first_loops(task, n):
    if task == "regression":
        return n, "identity", "mse"
    elif task == "positive":
        return n, "softplus", "mse"
    elif task == "bounded":
        return n, "sigmoid", "mse"
    elif task == "binary":
        return 1, "sigmoid", "binary_cross_entropy"
    elif task == "multi-label":
        return n, "sigmoid", "binary_cross_entropy"
    elif task == "multi-class":
        return n, "softmax", "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_with_the_units_first", style="numpy")
def output_layer_with_the_units_first_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return units, activation, loss


@rewritten(of="output_layer_with_the_units_first", style="student")
def output_layer_with_the_units_first_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = "mse"
    elif task == "positive":
        act = "softplus"
        cost = "mse"
    elif task == "bounded":
        act = "sigmoid"
        cost = "mse"
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = "binary_cross_entropy"
    elif task == "multi-class":
        act = "softmax"
        cost = "cross_entropy"
    else:
        raise ValueError(f"unknown task: {task}")
    return how_many, act, cost


@rewritten(of="output_layer_without_the_units", style="loops")
def output_layer_without_the_units_loops(task, n):
    match task:
        case "regression":
            return "identity", "mse"
        case "positive":
            return "softplus", "mse"
        case "bounded":
            return "sigmoid", "mse"
        case "binary":
            return "sigmoid", "binary_cross_entropy"
        case "multi-label":
            return "sigmoid", "binary_cross_entropy"
        case "multi-class":
            return "softmax", "cross_entropy"
        case _:
            raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_without_the_units", style="numpy")
def output_layer_without_the_units_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = ["mse", "mse", "mse", "binary_cross_entropy", "binary_cross_entropy", "cross_entropy"]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k]


@rewritten(of="output_layer_without_the_units", style="student")
def output_layer_without_the_units_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return activation, loss


@rewritten(of="output_layer_as_a_table_with_names", style="loops")
def output_layer_as_a_table_with_names_loops(task, n):
    rows = [
        ("regression", "identity", "mse", n),
        ("positive", "softplus", "mse", n),
        ("bounded", "sigmoid", "mse", n),
        ("binary", "sigmoid", "binary_cross_entropy", 1),
        ("multi-label", "sigmoid", "binary_cross_entropy", n),
        ("multi-class", "softmax", "cross_entropy", n),
    ]
    for name, activation, loss, units in rows:
        if name == task:
            return {"activation": activation, "loss": loss, "units": units}
    raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_as_a_table_with_names", style="numpy")
def output_layer_as_a_table_with_names_numpy(task, n):
    table = {
        "regression": ("identity", "mse", n),
        "positive": ("softplus", "mse", n),
        "bounded": ("sigmoid", "mse", n),
        "binary": ("sigmoid", "binary_cross_entropy", 1),
        "multi-label": ("sigmoid", "binary_cross_entropy", n),
        "multi-class": ("softmax", "cross_entropy", n),
    }
    answer = table.get(task)
    if answer is None:
        raise ValueError(f"unknown task: {task}")
    activation, loss, units = answer
    return {"activation": activation, "loss": loss, "units": units}


@rewritten(of="output_layer_as_a_table_with_names", style="student")
def output_layer_as_a_table_with_names_student(task, n):
    known = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"]
    if task not in known:
        raise ValueError(f"unknown task: {task}")
    if task == "binary":
        units = 1
    else:
        units = n
    if task == "regression":
        activation = "identity"
    elif task == "positive":
        activation = "softplus"
    elif task == "multi-class":
        activation = "softmax"
    else:
        activation = "sigmoid"
    if task == "multi-class":
        loss = "cross_entropy"
    elif task in ("binary", "multi-label"):
        loss = "binary_cross_entropy"
    else:
        loss = "mse"
    return {"activation": activation, "loss": loss, "units": units}


@rewritten(of="output_layer_of_functions", style="loops")
def output_layer_of_functions_loops(task, n):
    if task == "regression":
        return "identity", mean_squared_error, n
    elif task == "positive":
        return "softplus", mean_squared_error, n
    elif task == "bounded":
        return "sigmoid", mean_squared_error, n
    elif task == "binary":
        return "sigmoid", binary_cross_entropy, 1
    elif task == "multi-label":
        return "sigmoid", binary_cross_entropy, n
    elif task == "multi-class":
        return "softmax", cross_entropy, n
    else:
        raise ValueError(f"unknown task: {task}")


@rewritten(of="output_layer_of_functions", style="numpy")
def output_layer_of_functions_numpy(task, n):
    k = ["regression", "positive", "bounded", "binary", "multi-label", "multi-class"].index(task)
    activations = ["identity", "softplus", "sigmoid", "sigmoid", "sigmoid", "softmax"]
    losses = [mean_squared_error, mean_squared_error, mean_squared_error, binary_cross_entropy, binary_cross_entropy, cross_entropy]
    units = [n, n, n, 1, n, n]
    return activations[k], losses[k], units[k]


@rewritten(of="output_layer_of_functions", style="student")
def output_layer_of_functions_student(task, n):
    how_many = n
    if task == "binary":
        how_many = 1
    if task == "regression":
        act = "identity"
        cost = mean_squared_error
    elif task == "positive":
        act = "softplus"
        cost = mean_squared_error
    elif task == "bounded":
        act = "sigmoid"
        cost = mean_squared_error
    elif task in ("binary", "multi-label"):
        act = "sigmoid"
        cost = binary_cross_entropy
    elif task == "multi-class":
        act = "softmax"
        cost = cross_entropy
    else:
        raise ValueError(f"unknown task: {task}")
    return act, cost, how_many
