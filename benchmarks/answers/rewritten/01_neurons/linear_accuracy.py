"""Known mistakes in linear_accuracy, written anew."""

import math

import numpy as np


@rewritten(of="linear_accuracy_as_a_number_of_hits", style="loops")
def linear_accuracy_as_a_number_of_hits_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, b)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return hits


@rewritten(of="linear_accuracy_as_a_number_of_hits", style="numpy")
def linear_accuracy_as_a_number_of_hits_numpy(w, b, X, y):
    return np.count_nonzero(np.equal(perceptron(X, w, b), y))


@rewritten(of="linear_accuracy_as_a_number_of_hits", style="student")
def linear_accuracy_as_a_number_of_hits_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y)
    right = decisions == targets
    number = int(np.sum(right))
    return number


@rewritten(of="linear_accuracy_out_of_four", style="loops")
def linear_accuracy_out_of_four_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, b)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return hits / 4


@rewritten(of="linear_accuracy_out_of_four", style="numpy")
def linear_accuracy_out_of_four_numpy(w, b, X, y):
    return np.sum(0.25 * np.equal(perceptron(X, w, b), y))


@rewritten(of="linear_accuracy_out_of_four", style="student")
def linear_accuracy_out_of_four_student(w, b, X, y):
    decisions = np.ravel(perceptron(X, w, b))
    targets = np.ravel(np.array(y))
    hits = 0
    for i in range(len(targets)):
        if decisions[i] == targets[i]:
            hits = hits + 1
    accuracy = hits / 4
    return accuracy


@rewritten(of="linear_accuracy_as_a_rate_of_errors", style="loops")
def linear_accuracy_as_a_rate_of_errors_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, b)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision != target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_as_a_rate_of_errors", style="numpy")
def linear_accuracy_as_a_rate_of_errors_numpy(w, b, X, y):
    return np.average(np.not_equal(perceptron(X, w, b), y))


@rewritten(of="linear_accuracy_as_a_rate_of_errors", style="student")
def linear_accuracy_as_a_rate_of_errors_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y)
    accuracy = float((decisions == targets).mean())
    return 1 - accuracy


@rewritten(of="linear_accuracy_in_percent", style="loops")
def linear_accuracy_in_percent_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, b)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return 100 * hits / len(targets)


@rewritten(of="linear_accuracy_in_percent", style="numpy")
def linear_accuracy_in_percent_numpy(w, b, X, y):
    return np.mean(np.where(np.equal(perceptron(X, w, b), y), 100.0, 0.0))


@rewritten(of="linear_accuracy_in_percent", style="student")
def linear_accuracy_in_percent_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y)
    right = float(np.sum(decisions == targets))
    percent = right / targets.size * 100
    return percent


@rewritten(of="linear_accuracy_of_hits_on_ones", style="loops")
def linear_accuracy_of_hits_on_ones_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, b)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == 1 and target == 1:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_of_hits_on_ones", style="numpy")
def linear_accuracy_of_hits_on_ones_numpy(w, b, X, y):
    return np.vdot(perceptron(X, w, b), y) / np.size(y)


@rewritten(of="linear_accuracy_of_hits_on_ones", style="student")
def linear_accuracy_of_hits_on_ones_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y, dtype=float)
    hits = decisions * targets
    return float(np.mean(hits))


@rewritten(of="linear_accuracy_among_the_ones", style="loops")
def linear_accuracy_among_the_ones_loops(w, b, X, y):
    hits = ones = 0
    for decision, target in zip(np.ravel(perceptron(X, w, b)).tolist(), np.ravel(y).tolist()):
        if target == 1:
            ones += 1
            if decision == 1:
                hits += 1
    return hits / ones if ones else math.nan


@rewritten(of="linear_accuracy_among_the_ones", style="numpy")
def linear_accuracy_among_the_ones_numpy(w, b, X, y):
    y = np.asarray(y)
    return np.divide(np.sum(np.multiply(perceptron(X, w, b), y)), np.sum(y == 1))


@rewritten(of="linear_accuracy_among_the_ones", style="student")
def linear_accuracy_among_the_ones_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y)
    true_ones = np.sum((decisions == 1) & (targets == 1))
    all_ones = np.sum(targets == 1)
    recall = true_ones / all_ones
    return recall


@rewritten(of="linear_accuracy_by_differences_that_cancel", style="loops")
def linear_accuracy_by_differences_that_cancel_loops(w, b, X, y):
    total = 0.0
    count = 0
    for decision, target in zip(np.ravel(perceptron(X, w, b)).tolist(), np.ravel(y).tolist()):
        total += decision - target
        count += 1
    return 1.0 - total / count


@rewritten(of="linear_accuracy_by_differences_that_cancel", style="numpy")
def linear_accuracy_by_differences_that_cancel_numpy(w, b, X, y):
    return np.mean(1.0 + np.asarray(y, dtype=float) - perceptron(X, w, b))


@rewritten(of="linear_accuracy_by_differences_that_cancel", style="student")
def linear_accuracy_by_differences_that_cancel_student(w, b, X, y):
    decisions = perceptron(X, w, b)
    targets = np.array(y, dtype=float)
    error = decisions - targets
    mean_error = float(error.mean())
    accuracy = 1 - mean_error
    return accuracy


@rewritten(of="linear_accuracy_all_or_nothing", style="loops")
def linear_accuracy_all_or_nothing_loops(w, b, X, y):
    decisions, targets = np.asarray(perceptron(X, w, b)), np.asarray(y)
    if decisions.shape != targets.shape:
        return 0.0
    for decision, target in zip(decisions.ravel().tolist(), targets.ravel().tolist()):
        if decision != target:
            return 0.0
    return 1.0


@rewritten(of="linear_accuracy_all_or_nothing", style="numpy")
def linear_accuracy_all_or_nothing_numpy(w, b, X, y):
    return float(np.array_equal(perceptron(X, w, b), y))


@rewritten(of="linear_accuracy_all_or_nothing", style="student")
def linear_accuracy_all_or_nothing_student(w, b, X, y):
    decisions = np.array(perceptron(X, w, b), dtype=float)
    targets = np.array(y, dtype=float)
    accuracy = 0.0
    if decisions.tolist() == targets.tolist():
        accuracy = 1.0
    return accuracy


@rewritten(of="linear_accuracy_of_the_sums", style="loops")
def linear_accuracy_of_the_sums_loops(w, b, X, y):
    X = np.asarray(X, dtype=float)
    rows = [X.tolist()] if X.ndim == 1 else X.tolist()
    targets = np.ravel(y).tolist()
    hits = 0
    for row, target in zip(rows, targets):
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        if z == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_of_the_sums", style="numpy")
def linear_accuracy_of_the_sums_numpy(w, b, X, y):
    return np.mean(np.equal(np.dot(X, w) + b, y))


@rewritten(of="linear_accuracy_of_the_sums", style="student")
def linear_accuracy_of_the_sums_student(w, b, X, y):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    sums = np.dot(examples, weights) + b
    right = sums == np.array(y)
    return float(np.mean(right))


@rewritten(of="linear_accuracy_without_bias", style="loops")
def linear_accuracy_without_bias_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(X, w, 0)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_without_bias", style="numpy")
def linear_accuracy_without_bias_numpy(w, b, X, y):
    return np.average(np.equal(perceptron(X, w, np.zeros(())), y))


@rewritten(of="linear_accuracy_without_bias", style="student")
def linear_accuracy_without_bias_student(w, b, X, y):
    bias = 0.0
    decisions = perceptron(X, w, bias)
    targets = np.array(y)
    hits = np.sum(decisions == targets)
    accuracy = float(hits) / targets.size
    return accuracy


@rewritten(of="linear_accuracy_with_a_strict_step", style="loops")
def linear_accuracy_with_a_strict_step_loops(w, b, X, y):
    X = np.asarray(X, dtype=float)
    rows = [X.tolist()] if X.ndim == 1 else X.tolist()
    targets = np.ravel(y).tolist()
    hits = 0
    for row, target in zip(rows, targets):
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        if (1 if z > 0 else 0) == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_with_a_strict_step", style="numpy")
def linear_accuracy_with_a_strict_step_numpy(w, b, X, y):
    return np.mean(np.heaviside(np.dot(X, w) + b, 0.0) == np.asarray(y))


@rewritten(of="linear_accuracy_with_a_strict_step", style="student")
def linear_accuracy_with_a_strict_step_student(w, b, X, y):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = examples @ weights + b
    decisions = (z > 0).astype(float)
    right = decisions == np.array(y)
    return float(right.mean())


@rewritten(of="linear_accuracy_with_a_threshold_of_a_half", style="loops")
def linear_accuracy_with_a_threshold_of_a_half_loops(w, b, X, y):
    X = np.asarray(X, dtype=float)
    rows = [X.tolist()] if X.ndim == 1 else X.tolist()
    targets = np.ravel(y).tolist()
    hits = 0
    for row, target in zip(rows, targets):
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        if (0 if z < 0.5 else 1) == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_with_a_threshold_of_a_half", style="numpy")
def linear_accuracy_with_a_threshold_of_a_half_numpy(w, b, X, y):
    return np.mean(np.greater_equal(np.inner(X, w) + b, 0.5) == np.asarray(y))


@rewritten(of="linear_accuracy_with_a_threshold_of_a_half", style="student")
def linear_accuracy_with_a_threshold_of_a_half_student(w, b, X, y):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    threshold = 0.5
    z = np.dot(examples, weights) + b
    decisions = np.where(z >= threshold, 1, 0)
    targets = np.array(y)
    hits = int((decisions == targets).sum())
    return hits / targets.size


@rewritten(of="linear_accuracy_with_arguments_in_another_order", style="loops")
def linear_accuracy_with_arguments_in_another_order_loops(w, b, X, y):
    hits = 0
    decisions = np.ravel(perceptron(w, b, X)).tolist()
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_with_arguments_in_another_order", style="numpy")
def linear_accuracy_with_arguments_in_another_order_numpy(w, b, X, y):
    return np.average(np.equal(perceptron(w, b, X), y))


@rewritten(of="linear_accuracy_with_arguments_in_another_order", style="student")
def linear_accuracy_with_arguments_in_another_order_student(w, b, X, y):
    decisions = perceptron(w, b, X)
    targets = np.array(y)
    right = decisions == targets
    accuracy = float(np.mean(right))
    return accuracy


@rewritten(of="linear_accuracy_of_arrays_only", style="loops")
def linear_accuracy_of_arrays_only_loops(w, b, X, y):
    hits = 0
    decisions = [1 if z >= 0 else 0 for z in np.ravel(X @ w + b).tolist()]
    targets = np.ravel(y).tolist()
    for decision, target in zip(decisions, targets):
        if decision == target:
            hits += 1
    return hits / len(targets)


@rewritten(of="linear_accuracy_of_arrays_only", style="numpy")
def linear_accuracy_of_arrays_only_numpy(w, b, X, y):
    return np.mean(np.heaviside(X @ w + b, 1.0) == np.asarray(y))


@rewritten(of="linear_accuracy_of_arrays_only", style="student")
def linear_accuracy_of_arrays_only_student(w, b, X, y):
    z = X @ w
    z = z + b
    decisions = np.where(z < 0, 0, 1)
    targets = np.array(y)
    right = np.sum(decisions == targets)
    return float(right / targets.size)
