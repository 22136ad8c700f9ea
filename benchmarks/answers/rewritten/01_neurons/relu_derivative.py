"""Known mistakes in relu_derivative, written anew."""

import numpy as np


@rewritten(of="relu_derivative_that_gives_the_height", style="loops")
def relu_derivative_that_gives_the_height_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = v
        else:
            a[place] = 0.0
    return a


@rewritten(of="relu_derivative_that_gives_the_height", style="numpy")
def relu_derivative_that_gives_the_height_numpy(z):
    z = np.asarray(z, dtype=float)
    return 0.5 * (z + np.abs(z))


@rewritten(of="relu_derivative_that_gives_the_height", style="student")
def relu_derivative_that_gives_the_height_student(z):
    x = np.array(z, dtype=float)
    off = x <= 0
    slope = np.where(off, 0, x)
    return slope


@rewritten(of="relu_derivative_by_the_sign", style="loops")
def relu_derivative_by_the_sign_loops(z):
    def sign(v):
        if v > 0:
            return 1
        if v < 0:
            return -1
        return 0

    numbers = np.asarray(z, dtype=float)
    return np.array([sign(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)


@rewritten(of="relu_derivative_by_the_sign", style="numpy")
def relu_derivative_by_the_sign_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.subtract(z > 0, z < 0, dtype=float)


@rewritten(of="relu_derivative_by_the_sign", style="student")
def relu_derivative_by_the_sign_student(z):
    x = np.asarray(z, dtype=float)
    slope = np.sign(x)
    return slope


@rewritten(of="relu_derivative_of_minus_one_on_the_left", style="loops")
def relu_derivative_of_minus_one_on_the_left_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(1)
        else:
            out.append(-1)
    return np.array(out, dtype=int).reshape(numbers.shape)


@rewritten(of="relu_derivative_of_minus_one_on_the_left", style="numpy")
def relu_derivative_of_minus_one_on_the_left_numpy(z):
    return 2 * np.greater(z, 0).astype(int) - 1


@rewritten(of="relu_derivative_of_minus_one_on_the_left", style="student")
def relu_derivative_of_minus_one_on_the_left_student(z):
    x = np.asarray(z, dtype=float)
    slope = np.full(x.shape, -1)
    slope[x > 0] = 1
    return slope


@rewritten(of="relu_derivative_of_the_other_side", style="loops")
def relu_derivative_of_the_other_side_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 0.0
        else:
            out[place] = 1.0
    return out[()]


@rewritten(of="relu_derivative_of_the_other_side", style="numpy")
def relu_derivative_of_the_other_side_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.heaviside(-z, 1.0)


@rewritten(of="relu_derivative_of_the_other_side", style="student")
def relu_derivative_of_the_other_side_student(z):
    x = np.asarray(z, dtype=float)
    slope = np.ones(x.shape)
    on = x > 0
    slope[on] = 0
    return slope


@rewritten(of="relu_derivative_with_a_leak", style="loops")
def relu_derivative_with_a_leak_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = 1.0
        else:
            flat[i] = 0.01
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="relu_derivative_with_a_leak", style="numpy")
def relu_derivative_with_a_leak_numpy(z):
    z = np.asarray(z, dtype=float)
    return 0.01 + 0.99 * (z > 0)


@rewritten(of="relu_derivative_with_a_leak", style="student")
def relu_derivative_with_a_leak_student(z):
    x = np.asarray(z, dtype=float)
    slope = np.full(x.shape, 0.01)
    slope[x > 0] = 1.0
    return slope


@rewritten(of="relu_derivative_by_division", style="loops")
def relu_derivative_by_division_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(max(v, 0.0) / v)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="relu_derivative_by_division", style="numpy")
def relu_derivative_by_division_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.divide(np.maximum(z, 0.0), z)


@rewritten(of="relu_derivative_by_division", style="student")
def relu_derivative_by_division_student(z):
    x = np.asarray(z, dtype=float)
    height = relu(x)
    slope = height / x
    return slope


@rewritten(of="relu_derivative_of_one_everywhere", style="loops")
def relu_derivative_of_one_everywhere_loops(z):
    def one(v):
        return 1.0

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="relu_derivative_of_one_everywhere", style="numpy")
def relu_derivative_of_one_everywhere_numpy(z):
    return np.broadcast_to(1.0, np.shape(z)).copy()


@rewritten(of="relu_derivative_of_one_everywhere", style="student")
def relu_derivative_of_one_everywhere_student(z):
    x = np.asarray(z, dtype=float)
    slope = np.zeros(x.shape)
    slope = slope + 1
    return slope


@rewritten(of="relu_derivative_of_single_numbers_only", style="loops")
def relu_derivative_of_single_numbers_only_loops(z):
    if z > 0:
        return 1
    return 0


@rewritten(of="relu_derivative_of_single_numbers_only", style="numpy")
def relu_derivative_of_single_numbers_only_numpy(z):
    return int(bool(z > 0))


@rewritten(of="relu_derivative_of_single_numbers_only", style="student")
def relu_derivative_of_single_numbers_only_student(z):
    slope = 0
    if z > 0:
        slope = 1
    return slope


@rewritten(of="relu_derivative_of_a_row_only", style="loops")
def relu_derivative_of_a_row_only_loops(z):
    out = []
    for v in z:
        if v > 0:
            out.append(1)
        else:
            out.append(0)
    return np.array(out)


@rewritten(of="relu_derivative_of_a_row_only", style="numpy")
def relu_derivative_of_a_row_only_numpy(z):
    return np.fromiter((int(bool(v > 0)) for v in z), dtype=int)


@rewritten(of="relu_derivative_of_a_row_only", style="student")
def relu_derivative_of_a_row_only_student(z):
    def slope(x):
        return 1 if x > 0 else 0

    slopes = list(map(slope, z))
    return np.array(slopes)


@rewritten(of="relu_derivative_of_arrays_only", style="loops")
def relu_derivative_of_arrays_only_loops(z):
    on = np.asarray(z > 0)
    out = []
    for flag in on.ravel():
        out.append(1.0 if flag else 0.0)
    return np.array(out, dtype=float).reshape(on.shape)


@rewritten(of="relu_derivative_of_arrays_only", style="numpy")
def relu_derivative_of_arrays_only_numpy(z):
    return np.multiply(z > 0, 1.0)


@rewritten(of="relu_derivative_of_arrays_only", style="student")
def relu_derivative_of_arrays_only_student(z):
    on = z > 0
    slope = np.where(on, 1.0, 0.0)
    return slope


@rewritten(of="relu_derivative_written_into_its_argument", style="loops")
def relu_derivative_written_into_its_argument_loops(z):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        if numbers[place] > 0:
            numbers[place] = 1.0
        else:
            numbers[place] = 0.0
    return numbers


@rewritten(of="relu_derivative_written_into_its_argument", style="numpy")
def relu_derivative_written_into_its_argument_numpy(z):
    z = np.asarray(z, dtype=float)
    np.heaviside(z, 0.0, out=z)
    return z


@rewritten(of="relu_derivative_written_into_its_argument", style="student")
def relu_derivative_written_into_its_argument_student(z):
    x = np.asarray(z, dtype=float)
    on = x > 0
    off = x <= 0
    x[on] = 1
    x[off] = 0
    return x


@rewritten(of="relu_derivative_written_into_an_array", style="loops")
def relu_derivative_written_into_an_array_loops(z):
    for place in np.ndindex(np.shape(z)):
        if z[place] > 0:
            z[place] = 1
        else:
            z[place] = 0
    return z


@rewritten(of="relu_derivative_written_into_an_array", style="numpy")
def relu_derivative_written_into_an_array_numpy(z):
    np.copyto(z, z > 0)
    return z


@rewritten(of="relu_derivative_written_into_an_array", style="student")
def relu_derivative_written_into_an_array_student(z):
    on = z > 0
    off = z <= 0
    z[on] = 1
    z[off] = 0
    return z
