"""Known mistakes in mean_squared_error_gradient, written anew in other styles."""

import math

import numpy as np


@rewritten(of="mse_gradient_without_the_two", style="loops")
def mse_gradient_without_the_two_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    out = []
    for t, p in zip(ts, ps):
        out.append((p - t) / len(ts))
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_without_the_two", style="numpy")
def mse_gradient_without_the_two_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.divide(np.subtract(y_hat, y), np.prod(y.shape))


@rewritten(of="mse_gradient_without_the_two", style="student")
def mse_gradient_without_the_two_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    count = targets.size
    error = guesses - targets
    factor = 1.0 / count
    gradient = factor * error
    return gradient


@rewritten(of="mse_gradient_downhill", style="loops")
def mse_gradient_downhill_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    out = []
    for i in range(len(ts)):
        out.append(2 * (ts[i] - ps[i]) / len(ts))
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_downhill", style="numpy")
def mse_gradient_downhill_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    gradient = y.copy()
    gradient -= y_hat
    gradient *= 2.0 / y.size
    return gradient


@rewritten(of="mse_gradient_downhill", style="student")
def mse_gradient_downhill_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    difference = guesses - targets
    m = float(targets.size)
    slope = 2 / m * difference
    return -slope


@rewritten(of="mse_gradient_of_the_sum", style="loops")
def mse_gradient_of_the_sum_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    out = [2 * (p - t) for t, p in zip(y.ravel().tolist(), y_hat.ravel().tolist())]
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_of_the_sum", style="numpy")
def mse_gradient_of_the_sum_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    difference = np.subtract(y_hat, y)
    return np.add(difference, difference)


@rewritten(of="mse_gradient_of_the_sum", style="student")
def mse_gradient_of_the_sum_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    part_of_guess = 2 * guesses
    part_of_target = 2 * targets
    gradient = part_of_guess - part_of_target
    return gradient


@rewritten(of="mse_gradient_by_the_rows", style="loops")
def mse_gradient_by_the_rows_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    rows = len(y)
    out = []
    for t, p in zip(y.ravel().tolist(), y_hat.ravel().tolist()):
        out.append(2 * (p - t) / rows)
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_by_the_rows", style="numpy")
def mse_gradient_by_the_rows_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.multiply(y_hat - y, 2.0 / y.shape[0])


@rewritten(of="mse_gradient_by_the_rows", style="student")
def mse_gradient_by_the_rows_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    n = len(guesses)
    err = guesses - targets
    err = 2 * err
    grad = err / n
    return grad


@rewritten(of="mse_gradient_averaged_twice", style="loops")
def mse_gradient_averaged_twice_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    m = len(ts)
    out = []
    for t, p in zip(ts, ps):
        out.append(2 * (p - t) / m / m)
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_averaged_twice", style="numpy")
def mse_gradient_averaged_twice_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2.0 * (y_hat - y) * float(y.size) ** -2


@rewritten(of="mse_gradient_averaged_twice", style="student")
def mse_gradient_averaged_twice_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    m = targets.size
    grad = (guesses - targets) / m
    grad = grad * 2
    mean_grad = grad / m
    return mean_grad


@rewritten(of="mse_gradient_in_one_number", style="loops")
def mse_gradient_in_one_number_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    total = 0.0
    count = 0
    for t, p in zip(y.ravel().tolist(), y_hat.ravel().tolist()):
        total += 2 * (p - t)
        count += 1
    return total / count


@rewritten(of="mse_gradient_in_one_number", style="numpy")
def mse_gradient_in_one_number_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return 2 * np.average(y_hat - y)


@rewritten(of="mse_gradient_in_one_number", style="student")
def mse_gradient_in_one_number_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    m = targets.size
    total = float(np.sum(guesses - targets))
    return 2 / m * total


@rewritten(of="mse_gradient_is_the_loss", style="loops")
def mse_gradient_is_the_loss_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    squares = [(p - t) ** 2 for t, p in zip(y.ravel().tolist(), y_hat.ravel().tolist())]
    return math.fsum(squares) / len(squares)


@rewritten(of="mse_gradient_is_the_loss", style="numpy")
def mse_gradient_is_the_loss_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    flat = (y_hat - y).ravel()
    return np.dot(flat, flat) / flat.size


@rewritten(of="mse_gradient_is_the_loss", style="student")
def mse_gradient_is_the_loss_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    squared = np.square(targets - guesses)
    total = float(squared.sum())
    return total / squared.size


@rewritten(of="mse_gradient_of_signs", style="loops")
def mse_gradient_of_signs_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    out = []
    for t, p in zip(ts, ps):
        if p > t:
            out.append(1 / len(ts))
        elif p < t:
            out.append(-1 / len(ts))
        else:
            out.append(0.0)
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_of_signs", style="numpy")
def mse_gradient_of_signs_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.select([y_hat > y, y_hat < y], [1.0, -1.0], 0.0) / y.size


@rewritten(of="mse_gradient_of_signs", style="student")
def mse_gradient_of_signs_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    m = targets.size
    too_high = (guesses > targets).astype(float)
    too_low = (guesses < targets).astype(float)
    direction = too_high - too_low
    return direction / m


@rewritten(of="mse_gradient_still_squared", style="loops")
def mse_gradient_still_squared_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    out = []
    for t, p in zip(ts, ps):
        d = p - t
        out.append(2 * d * d / len(ts))
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_still_squared", style="numpy")
def mse_gradient_still_squared_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.square(y_hat - y) * (2.0 / y.size)


@rewritten(of="mse_gradient_still_squared", style="student")
def mse_gradient_still_squared_student(y, y_hat):
    targets, guesses = paired(y, y_hat)
    m = targets.size
    squared_error = (targets - guesses) ** 2
    mean_part = squared_error / m
    gradient = 2 * mean_part
    return gradient


@rewritten(of="mse_gradient_of_stretched_shapes", style="loops")
def mse_gradient_of_stretched_shapes_loops(y, y_hat):
    targets = np.asarray(y, dtype=float)
    guesses = np.asarray(y_hat, dtype=float)
    m = guesses.size
    wide_t, wide_p = np.broadcast_arrays(targets, guesses)
    out = []
    for t, p in zip(wide_t.ravel().tolist(), wide_p.ravel().tolist()):
        out.append(2 * (p - t) / m)
    return np.array(out, dtype=float).reshape(wide_t.shape)


@rewritten(of="mse_gradient_of_stretched_shapes", style="numpy")
def mse_gradient_of_stretched_shapes_numpy(y, y_hat):
    y_hat = np.array(y_hat, dtype=float)
    return np.subtract(y_hat, np.array(y, dtype=float)) * (2.0 / np.size(y_hat))


@rewritten(of="mse_gradient_of_stretched_shapes", style="student")
def mse_gradient_of_stretched_shapes_student(y, y_hat):
    target = np.array(y, dtype=float)
    guess = np.array(y_hat, dtype=float)
    m = guess.size
    error = guess - target
    gradient = 2 * error
    gradient = gradient / m
    return gradient


@rewritten(of="mse_gradient_of_a_stretched_difference", style="loops")
def mse_gradient_of_a_stretched_difference_loops(y, y_hat):
    wide_t, wide_p = np.broadcast_arrays(np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float))
    ts = wide_t.ravel().tolist()
    ps = wide_p.ravel().tolist()
    out = []
    for i in range(len(ts)):
        out.append(2 * (ps[i] - ts[i]) / len(ts))
    return np.array(out, dtype=float).reshape(wide_t.shape)


@rewritten(of="mse_gradient_of_a_stretched_difference", style="numpy")
def mse_gradient_of_a_stretched_difference_numpy(y, y_hat):
    difference = np.subtract(np.array(y_hat, dtype=float), np.array(y, dtype=float))
    return np.divide(2.0 * difference, np.prod(difference.shape))


@rewritten(of="mse_gradient_of_a_stretched_difference", style="student")
def mse_gradient_of_a_stretched_difference_student(y, y_hat):
    target = np.array(y, dtype=float)
    guess = np.array(y_hat, dtype=float)
    error = guess - target
    how_many = error.size
    return error * 2 / how_many


@rewritten(of="mse_gradient_that_asserts", style="loops")
def mse_gradient_that_asserts_loops(y, y_hat):
    y = np.asarray(y, dtype=float)
    y_hat = np.asarray(y_hat, dtype=float)
    assert y.shape == y_hat.shape
    ts = y.ravel().tolist()
    ps = y_hat.ravel().tolist()
    out = []
    for t, p in zip(ts, ps):
        out.append(2 * (p - t) / len(ts))
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_that_asserts", style="numpy")
def mse_gradient_that_asserts_numpy(y, y_hat):
    y, y_hat = np.array(y, dtype=float), np.array(y_hat, dtype=float)
    assert np.array_equal(y.shape, y_hat.shape)
    y_hat -= y
    y_hat *= 2.0 / y.size
    return y_hat


@rewritten(of="mse_gradient_that_asserts", style="student")
def mse_gradient_that_asserts_student(y, y_hat):
    target = np.array(y, dtype=float)
    guess = np.array(y_hat, dtype=float)
    same = target.shape == guess.shape
    assert same, "the shapes must be equal"
    m = target.size
    error = guess - target
    return 2 / m * error


@rewritten(of="mse_gradient_of_arrays_only", style="loops")
def mse_gradient_of_arrays_only_loops(y, y_hat):
    if y.shape != y_hat.shape:
        raise ValueError("shapes differ")
    ts = [float(t) for t in y.ravel()]
    ps = [float(p) for p in y_hat.ravel()]
    out = []
    for t, p in zip(ts, ps):
        out.append(2 * (p - t) / len(ts))
    return np.array(out, dtype=float).reshape(y.shape)


@rewritten(of="mse_gradient_of_arrays_only", style="numpy")
def mse_gradient_of_arrays_only_numpy(y, y_hat):
    shape, other = y.shape, y_hat.shape
    if shape != other:
        raise ValueError(f"{shape} is not {other}")
    return np.subtract(y_hat, y, dtype=float) * (2.0 / np.size(y))


@rewritten(of="mse_gradient_of_arrays_only", style="student")
def mse_gradient_of_arrays_only_student(y, y_hat):
    same = y.shape == y_hat.shape
    if not same:
        raise ValueError("y and y_hat have different shapes")
    target = y.astype(float)
    guess = y_hat.astype(float)
    m = target.size
    error = guess - target
    grad = 2 * error / m
    return grad


@rewritten(of="mse_gradient_in_place_of_the_predictions", style="loops")
def mse_gradient_in_place_of_the_predictions_loops(y, y_hat):
    y, y_hat = paired(y, y_hat)
    m = y.size
    for index in np.ndindex(y_hat.shape):
        y_hat[index] = 2 * (y_hat[index] - y[index]) / m
    return y_hat


@rewritten(of="mse_gradient_in_place_of_the_predictions", style="numpy")
def mse_gradient_in_place_of_the_predictions_numpy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    np.subtract(y_hat, y, out=y_hat)
    np.multiply(y_hat, 2.0 / y.size, out=y_hat)
    return y_hat


@rewritten(of="mse_gradient_in_place_of_the_predictions", style="student")
def mse_gradient_in_place_of_the_predictions_student(y, y_hat):
    target, gradient = paired(y, y_hat)
    gradient -= target
    gradient *= 2
    gradient /= target.size
    return gradient
