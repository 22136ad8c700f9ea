"""Known mistakes in numerical_gradient, written anew in other styles."""

import math

import numpy as np


@rewritten(of="gradient_by_steps_to_the_right", style="loops")
def gradient_by_steps_to_the_right_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    here = f(np.array(values).reshape(x.shape))
    out = []
    for i in range(len(values)):
        moved = list(values)
        moved[i] += h
        out.append((f(np.array(moved).reshape(x.shape)) - here) / h)
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_steps_to_the_right", style="numpy")
def gradient_by_steps_to_the_right_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = h * np.eye(x.size)
    above = np.array([f(x + step.reshape(x.shape)) for step in steps], dtype=float)
    return ((above - f(x.copy())) / h).reshape(x.shape)


@rewritten(of="gradient_by_steps_to_the_right", style="student")
def gradient_by_steps_to_the_right_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    start = float(f(point))
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + h
        new = float(f(point))
        point[index] = old
        slopes[index] = (new - start) / h
    return slopes


@rewritten(of="gradient_by_half_steps", style="loops")
def gradient_by_half_steps_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h / 2
        left[i] -= h / 2
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / h)
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_half_steps", style="numpy")
def gradient_by_half_steps_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (0.5 * h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / h for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_half_steps", style="student")
def gradient_by_half_steps_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    half = h / 2
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + half
        up = float(f(point))
        point[index] = old - half
        down = float(f(point))
        point[index] = old
        slopes[index] = (up - down) / h
    return slopes


@rewritten(of="gradient_by_five_points", style="loops")
def gradient_by_five_points_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        total = 0.0
        for steps, weight in ((-2, 1), (-1, -8), (1, 8), (2, -1)):
            moved = list(values)
            moved[i] += steps * h
            total += weight * f(np.array(moved).reshape(x.shape))
        out.append(total / (12 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_five_points", style="numpy")
def gradient_by_five_points_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    weights = np.array([1.0, -8.0, 8.0, -1.0])
    slopes = np.empty(x.size)
    for i, unit in enumerate(np.eye(x.size).reshape((x.size, *x.shape))):
        slopes[i] = np.dot(weights, [float(f(x + c * h * unit)) for c in (-2, -1, 1, 2)]) / (12 * h)
    return slopes.reshape(x.shape)


@rewritten(of="gradient_by_five_points", style="student")
def gradient_by_five_points_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)

    def value(index, step):
        moved = point.copy()
        moved[index] = moved[index] + step
        return float(f(moved))

    for index in np.ndindex(point.shape):
        near = value(index, h) - value(index, -h)
        far = value(index, 2 * h) - value(index, -2 * h)
        slopes[index] = (8 * near - far) / (12 * h)
    return slopes


@rewritten(of="gradient_divided_by_one_step", style="loops")
def gradient_divided_by_one_step_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / h)
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_divided_by_one_step", style="numpy")
def gradient_divided_by_one_step_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / h for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_divided_by_one_step", style="student")
def gradient_divided_by_one_step_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + h
        up = float(f(point))
        point[index] = old - h
        down = float(f(point))
        point[index] = old
        rise = up - down
        slopes[index] = rise / h
    return slopes


@rewritten(of="gradient_divided_by_two_and_multiplied_by_the_step", style="loops")
def gradient_divided_by_two_and_multiplied_by_the_step_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / 2 * h)
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_divided_by_two_and_multiplied_by_the_step", style="numpy")
def gradient_divided_by_two_and_multiplied_by_the_step_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    differences = np.array([f(x + s) - f(x - s) for s in steps], dtype=float)
    return (0.5 * h * differences).reshape(x.shape)


@rewritten(of="gradient_divided_by_two_and_multiplied_by_the_step", style="student")
def gradient_divided_by_two_and_multiplied_by_the_step_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        up = point.copy()
        down = point.copy()
        up[index] += h
        down[index] -= h
        rise = float(f(up)) - float(f(down))
        slopes[index] = rise / 2 * h
    return slopes


@rewritten(of="gradient_by_a_step_of_its_own", style="loops")
def gradient_by_a_step_of_its_own_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += 1e-5
        left[i] -= 1e-5
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / 2e-5)
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_a_step_of_its_own", style="numpy")
def gradient_by_a_step_of_its_own_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (1e-5 * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / 2e-5 for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_a_step_of_its_own", style="student")
def gradient_by_a_step_of_its_own_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    eps = 0.00001
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + eps
        up = float(f(point))
        point[index] = old - eps
        down = float(f(point))
        point[index] = old
        slopes[index] = (up - down) / (2 * eps)
    return slopes


@rewritten(of="gradient_by_tiny_steps", style="loops")
def gradient_by_tiny_steps_loops(f, x, h=1e-12):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_tiny_steps", style="numpy")
def gradient_by_tiny_steps_numpy(f, x, h=1e-12):
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / (h + h) for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_tiny_steps", style="student")
def gradient_by_tiny_steps_student(f, x, h=10**-12):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + h
        up = float(f(point))
        point[index] = old - h
        down = float(f(point))
        point[index] = old
        slopes[index] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_downhill", style="loops")
def gradient_downhill_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(left).reshape(x.shape)) - f(np.array(right).reshape(x.shape))) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_downhill", style="numpy")
def gradient_downhill_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / (-2 * h) for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_downhill", style="student")
def gradient_downhill_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        before = point.copy()
        after = point.copy()
        before[index] -= h
        after[index] += h
        first = float(f(before))
        second = float(f(after))
        slopes[index] = (first - second) / (2 * h)
    return slopes


@rewritten(of="gradient_of_elements_not_put_back", style="loops")
def gradient_of_elements_not_put_back_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        values[i] += h
        above = f(np.array(values).reshape(x.shape))
        values[i] -= 2 * h
        below = f(np.array(values).reshape(x.shape))
        out.append((above - below) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_of_elements_not_put_back", style="numpy")
def gradient_of_elements_not_put_back_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = np.empty(x.size)
    for i, step in enumerate((h * np.eye(x.size)).reshape((x.size, *x.shape))):
        above = f(x + step)
        x = x + step - 2 * step
        slopes[i] = (above - f(x)) / (2 * h)
    return slopes.reshape(x.shape)


@rewritten(of="gradient_of_elements_not_put_back", style="student")
def gradient_of_elements_not_put_back_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    width = 2 * h
    for index in np.ndindex(point.shape):
        point[index] = point[index] + h
        up = float(f(point))
        point[index] = point[index] - width
        down = float(f(point))
        slopes[index] = (up - down) / width
    return slopes


@rewritten(of="gradient_that_leaves_x_moved", style="loops")
def gradient_that_leaves_x_moved_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    out = []
    for index in np.ndindex(x.shape):
        x[index] += h
        above = float(f(x))
        x[index] -= 2 * h
        below = float(f(x))
        out.append((above - below) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_that_leaves_x_moved", style="numpy")
def gradient_that_leaves_x_moved_numpy(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    slopes = np.empty(x.size)
    for i, unit in enumerate(np.eye(x.size).reshape((x.size, *x.shape))):
        np.add(x, h * unit, out=x)
        slopes[i] = f(x)
        np.subtract(x, 2 * h * unit, out=x)
        slopes[i] -= f(x)
    return (slopes / (2 * h)).reshape(x.shape)


@rewritten(of="gradient_that_leaves_x_moved", style="student")
def gradient_that_leaves_x_moved_student(f, x, h=1e-5):
    point = np.asarray(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index, _ in np.ndenumerate(slopes):
        point[index] = point[index] + h
        up = float(f(point))
        point[index] = point[index] - 2 * h
        down = float(f(point))
        slopes[index] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_that_puts_back_by_adding", style="loops")
def gradient_that_puts_back_by_adding_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    out = []
    for index in np.ndindex(x.shape):
        x[index] += h
        above = float(f(x))
        x[index] -= 2 * h
        below = float(f(x))
        x[index] += h
        out.append((above - below) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_that_puts_back_by_adding", style="numpy")
def gradient_that_puts_back_by_adding_numpy(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    slopes = np.empty(x.size)
    for i, unit in enumerate(np.eye(x.size).reshape((x.size, *x.shape))):
        np.add(x, h * unit, out=x)
        slopes[i] = f(x)
        np.subtract(x, 2 * h * unit, out=x)
        slopes[i] -= f(x)
        np.add(x, h * unit, out=x)
    return (slopes / (2 * h)).reshape(x.shape)


@rewritten(of="gradient_that_puts_back_by_adding", style="student")
def gradient_that_puts_back_by_adding_student(f, x, h=1e-5):
    point = np.asarray(x, dtype=float)
    slopes = np.zeros(point.shape)

    def move_and_look(index, step):
        point[index] = point[index] + step
        return f(point)

    for index in np.ndindex(point.shape):
        up = float(move_and_look(index, h))
        down = float(move_and_look(index, -2 * h))
        point[index] = point[index] + h
        slopes[index] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_between_two_names_of_one_array", style="loops")
def gradient_between_two_names_of_one_array_loops(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    out = []
    for index in np.ndindex(x.shape):
        above = x.copy()
        below = above
        above[index] += h
        below[index] -= h
        out.append((f(above) - f(below)) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_between_two_names_of_one_array", style="numpy")
def gradient_between_two_names_of_one_array_numpy(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for i, unit in enumerate(np.eye(slopes.size).reshape((slopes.size, *slopes.shape))):
        above = below = np.array(x, dtype=float)
        np.add(above, h * unit, out=above)
        np.subtract(below, h * unit, out=below)
        slopes.flat[i] = (f(above) - f(below)) / (2 * h)
    return slopes


@rewritten(of="gradient_between_two_names_of_one_array", style="student")
def gradient_between_two_names_of_one_array_student(f, x, h=1e-5):
    right = np.array(x, dtype=float)
    left = right
    slopes = np.zeros(right.shape)
    for index in np.ndindex(right.shape):
        old = right[index]
        right[index] = right[index] + h
        left[index] = left[index] - h
        up = float(f(right))
        down = float(f(left))
        slopes[index] = (up - down) / (2 * h)
        right[index] = old
    return slopes


@rewritten(of="gradient_of_all_elements_at_once", style="loops")
def gradient_of_all_elements_at_once_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    right = np.array([v + h for v in values]).reshape(x.shape)
    left = np.array([v - h for v in values]).reshape(x.shape)
    slope = (f(right) - f(left)) / (2 * h)
    return np.array([slope for _ in values], dtype=float).reshape(x.shape)


@rewritten(of="gradient_of_all_elements_at_once", style="numpy")
def gradient_of_all_elements_at_once_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    return np.full(x.shape, np.divide(f(np.add(x, h)) - f(np.subtract(x, h)), 2 * h))


@rewritten(of="gradient_of_all_elements_at_once", style="student")
def gradient_of_all_elements_at_once_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    up = float(f(point + h))
    down = float(f(point - h))
    slope = (up - down) / (2 * h)
    slopes = np.zeros(point.shape)
    slopes += slope
    return slopes


@rewritten(of="gradient_row_by_row", style="loops")
def gradient_row_by_row_loops(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    out = np.zeros(x.shape)
    for i in range(len(x)):
        right, left = x.copy(), x.copy()
        right[i] += h
        left[i] -= h
        out[i] = (f(right) - f(left)) / (2 * h)
    return out


@rewritten(of="gradient_row_by_row", style="numpy")
def gradient_row_by_row_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    rows = np.eye(x.shape[0]).reshape((x.shape[0], x.shape[0]) + (1,) * (x.ndim - 1))
    slopes = np.array([(f(x + h * row) - f(x - h * row)) / (2 * h) for row in rows], dtype=float)
    return np.ones(x.shape) * slopes.reshape((-1,) + (1,) * (x.ndim - 1))


@rewritten(of="gradient_row_by_row", style="student")
def gradient_row_by_row_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for i, row in enumerate(point.copy()):
        point[i] = row + h
        up = float(f(point))
        point[i] = row - h
        down = float(f(point))
        point[i] = row
        slopes[i] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_by_numbered_rows", style="loops")
def gradient_by_numbered_rows_loops(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    out = np.zeros(x.shape)
    for i in range(x.size):
        right, left = x.copy(), x.copy()
        right[i] += h
        left[i] -= h
        out[i] = (f(right) - f(left)) / (2 * h)
    return out


@rewritten(of="gradient_by_numbered_rows", style="numpy")
def gradient_by_numbered_rows_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = np.empty_like(x)
    for i in np.arange(np.prod(x.shape)):
        step = np.zeros_like(x)
        step[i] = h
        slopes[i] = (f(x + step) - f(x - step)) / (2 * h)
    return slopes


@rewritten(of="gradient_by_numbered_rows", style="student")
def gradient_by_numbered_rows_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    count = len(point.flatten())
    for i in range(count):
        up = point.copy()
        up[i] = up[i] + h
        down = point.copy()
        down[i] = down[i] - h
        rise = float(f(up)) - float(f(down))
        slopes[i] = rise / (2 * h)
    return slopes


@rewritten(of="gradient_of_steps_in_whole_numbers", style="loops")
def gradient_of_steps_in_whole_numbers_loops(f, x, h=1e-5):
    point = np.array(x)
    out = []
    for index in np.ndindex(point.shape):
        value = point[index]
        point[index] = value + h
        above = float(f(point))
        point[index] = value - h
        below = float(f(point))
        point[index] = value
        out.append((above - below) / (2 * h))
    return np.array(out, dtype=float).reshape(point.shape)


@rewritten(of="gradient_of_steps_in_whole_numbers", style="numpy")
def gradient_of_steps_in_whole_numbers_numpy(f, x, h=1e-5):
    x = np.array(x)
    slopes = np.zeros(x.shape, dtype=float)
    for index, value in np.ndenumerate(x.copy()):
        above, below = x.copy(), x.copy()
        np.put(above, np.ravel_multi_index(index, x.shape), np.asarray(value + h).astype(x.dtype))
        np.put(below, np.ravel_multi_index(index, x.shape), np.asarray(value - h).astype(x.dtype))
        slopes[index] = (f(above) - f(below)) / (2 * h)
    return slopes


@rewritten(of="gradient_of_steps_in_whole_numbers", style="student")
def gradient_of_steps_in_whole_numbers_student(f, x, h=1e-5):
    point = np.copy(x)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        old = point[index]
        up = point.copy()
        up[index] = old + h
        down = point.copy()
        down[index] = old - h
        rise = float(f(up)) - float(f(down))
        slopes[index] = rise / (2 * h)
    return slopes


@rewritten(of="gradient_stored_in_whole_numbers", style="loops")
def gradient_stored_in_whole_numbers_loops(f, x, h=1e-5):
    x = np.asarray(x)
    values = x.astype(float).ravel().tolist()
    whole = x.dtype.kind in "iu"
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        slope = (f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / (2 * h)
        out.append(math.trunc(slope) if whole else slope)
    return np.array(out, dtype=x.dtype).reshape(x.shape)


@rewritten(of="gradient_stored_in_whole_numbers", style="numpy")
def gradient_stored_in_whole_numbers_numpy(f, x, h=1e-5):
    kind = np.asarray(x).dtype
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    slopes = np.array([(f(x + s) - f(x - s)) / (2 * h) for s in steps], dtype=float)
    return slopes.reshape(x.shape).astype(kind)


@rewritten(of="gradient_stored_in_whole_numbers", style="student")
def gradient_stored_in_whole_numbers_student(f, x, h=1e-5):
    given = np.array(x)
    slopes = np.zeros_like(given)
    point = given.astype(float)
    for index in np.ndindex(given.shape):
        old = point[index]
        point[index] = old + h
        up = float(f(point))
        point[index] = old - h
        down = float(f(point))
        point[index] = old
        slopes[index] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_by_single_numbers", style="loops")
def gradient_by_single_numbers_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    out = []
    for value in x.ravel():
        out.append((f(value + h) - f(value - h)) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_single_numbers", style="numpy")
def gradient_by_single_numbers_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    above = np.array([f(v) for v in np.add(x, h).ravel()], dtype=float)
    below = np.array([f(v) for v in np.subtract(x, h).ravel()], dtype=float)
    return ((above - below) / (2 * h)).reshape(x.shape)


@rewritten(of="gradient_by_single_numbers", style="student")
def gradient_by_single_numbers_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = np.zeros(point.shape)
    for index in np.ndindex(point.shape):
        number = point[index]
        up = f(number + h)
        down = f(number - h)
        slopes[index] = (up - down) / (2 * h)
    return slopes


@rewritten(of="gradient_by_flattened_points", style="loops")
def gradient_by_flattened_points_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right)) - f(np.array(left))) / (2 * h))
    return np.array(out, dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_flattened_points", style="numpy")
def gradient_by_flattened_points_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    flat = x.ravel()
    return np.array([(f(flat + s) - f(flat - s)) / (2 * h) for s in h * np.eye(x.size)], dtype=float).reshape(x.shape)


@rewritten(of="gradient_by_flattened_points", style="student")
def gradient_by_flattened_points_student(f, x, h=1e-5):
    shape = np.array(x).shape
    point = np.array(x, dtype=float).flatten()
    slopes = np.zeros(len(point))
    for i in range(len(point)):
        old = point[i]
        point[i] = old + h
        up = float(f(point))
        point[i] = old - h
        down = float(f(point))
        point[i] = old
        slopes[i] = (up - down) / (2 * h)
    return slopes.reshape(shape)


@rewritten(of="gradient_in_one_row", style="loops")
def gradient_in_one_row_loops(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    values = x.ravel().tolist()
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right).reshape(x.shape)) - f(np.array(left).reshape(x.shape))) / (2 * h))
    return np.array(out, dtype=float)


@rewritten(of="gradient_in_one_row", style="numpy")
def gradient_in_one_row_numpy(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([f(x + s) - f(x - s) for s in steps], dtype=float).ravel() / (2 * h)


@rewritten(of="gradient_in_one_row", style="student")
def gradient_in_one_row_student(f, x, h=1e-5):
    point = np.array(x, dtype=float)
    slopes = []
    for index in np.ndindex(point.shape):
        old = point[index]
        point[index] = old + h
        up = float(f(point))
        point[index] = old - h
        down = float(f(point))
        point[index] = old
        slopes.append((up - down) / (2 * h))
    return np.array(slopes)


@rewritten(of="gradient_of_arrays_only", style="loops")
def gradient_of_arrays_only_loops(f, x, h=1e-5):
    shape = x.shape
    values = [float(v) for v in x.ravel()]
    out = []
    for i in range(len(values)):
        right, left = list(values), list(values)
        right[i] += h
        left[i] -= h
        out.append((f(np.array(right).reshape(shape)) - f(np.array(left).reshape(shape))) / (2 * h))
    return np.array(out, dtype=float).reshape(shape)


@rewritten(of="gradient_of_arrays_only", style="numpy")
def gradient_of_arrays_only_numpy(f, x, h=1e-5):
    steps = (h * np.eye(x.size)).reshape((x.size, *x.shape))
    return np.array([(f(x + s) - f(x - s)) / (2 * h) for s in steps], dtype=float).reshape(x.shape)


@rewritten(of="gradient_of_arrays_only", style="student")
def gradient_of_arrays_only_student(f, x, h=1e-5):
    slopes = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up = x.astype(float)
        down = x.astype(float)
        up[index] += h
        down[index] -= h
        slopes[index] = (float(f(up)) - float(f(down))) / (2 * h)
    return slopes
