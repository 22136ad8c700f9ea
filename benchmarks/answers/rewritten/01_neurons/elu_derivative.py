"""Known mistakes in elu_derivative, written anew."""

import math

import numpy as np


@rewritten(of="elu_derivative_of_a_straight_leak", style="loops")
def elu_derivative_of_a_straight_leak_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 1.0
        else:
            out[place] = alpha
    return out[()]


@rewritten(of="elu_derivative_of_a_straight_leak", style="numpy")
def elu_derivative_of_a_straight_leak_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return (z > 0) + alpha * (z <= 0)


@rewritten(of="elu_derivative_of_a_straight_leak", style="student")
def elu_derivative_of_a_straight_leak_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    slope = np.ones(x.shape)
    slope[x <= 0] = alpha
    return slope


@rewritten(of="elu_derivative_that_gives_the_value", style="loops")
def elu_derivative_that_gives_the_value_loops(z, alpha=1.0):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = 1.0
        else:
            flat[i] = alpha * (math.exp(v) - 1)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="elu_derivative_that_gives_the_value", style="numpy")
def elu_derivative_that_gives_the_value_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.heaviside(z, 0.0) + alpha * np.expm1(np.minimum(z, 0.0))


@rewritten(of="elu_derivative_that_gives_the_value", style="student")
def elu_derivative_that_gives_the_value_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    small = np.minimum(x, 0)
    left = np.exp(small) - 1
    slope = np.where(x > 0, 1.0, alpha * left)
    return slope


@rewritten(of="elu_derivative_without_alpha", style="loops")
def elu_derivative_without_alpha_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(1.0)
        else:
            out.append(math.exp(v))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_derivative_without_alpha", style="numpy")
def elu_derivative_without_alpha_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.exp(np.minimum(z, 0.0))


@rewritten(of="elu_derivative_without_alpha", style="student")
def elu_derivative_without_alpha_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    slope = np.ones(x.shape)
    below = x <= 0
    slope[below] = np.exp(x[below])
    return slope


@rewritten(of="elu_derivative_as_the_value_plus_one", style="loops")
def elu_derivative_as_the_value_plus_one_loops(z, alpha=1.0):
    def one(v):
        if v > 0:
            return 1.0
        else:
            return alpha * (math.exp(v) - 1) + 1

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="elu_derivative_as_the_value_plus_one", style="numpy")
def elu_derivative_as_the_value_plus_one_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return 1.0 + alpha * np.expm1(np.minimum(z, 0.0))


@rewritten(of="elu_derivative_as_the_value_plus_one", style="student")
def elu_derivative_as_the_value_plus_one_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    small = np.minimum(x, 0)
    value = alpha * (np.exp(small) - 1)
    left = value + 1
    return np.where(x > 0, 1, left)


@rewritten(of="elu_derivative_with_alpha_in_the_exponent", style="loops")
def elu_derivative_with_alpha_in_the_exponent_loops(z, alpha=1.0):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = 1.0
        else:
            a[place] = math.exp(alpha * v)
    return a


@rewritten(of="elu_derivative_with_alpha_in_the_exponent", style="numpy")
def elu_derivative_with_alpha_in_the_exponent_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.exp(alpha * np.minimum(z, 0.0))


@rewritten(of="elu_derivative_with_alpha_in_the_exponent", style="student")
def elu_derivative_with_alpha_in_the_exponent_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    slope = np.ones(x.shape)
    below = x <= 0
    inside = alpha * x[below]
    slope[below] = np.exp(inside)
    return slope


@rewritten(of="elu_derivative_with_the_default_of_leaky_relu", style="loops")
def elu_derivative_with_the_default_of_leaky_relu_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 1.0
        else:
            out[place] = alpha * math.exp(v)
    return out[()]


@rewritten(of="elu_derivative_with_the_default_of_leaky_relu", style="numpy")
def elu_derivative_with_the_default_of_leaky_relu_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.select([z > 0], [1.0], alpha * np.exp(-np.abs(z)))


@rewritten(of="elu_derivative_with_the_default_of_leaky_relu", style="student")
def elu_derivative_with_the_default_of_leaky_relu_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    slope = np.ones(x.shape)
    below = x <= 0
    slope[below] = alpha * np.exp(x[below])
    return slope


@rewritten(of="elu_derivative_with_a_default_of_a_hundredth", style="loops")
def elu_derivative_with_a_default_of_a_hundredth_loops(z, alpha=0.01):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = 1.0
        else:
            flat[i] = alpha * math.exp(v)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="elu_derivative_with_a_default_of_a_hundredth", style="numpy")
def elu_derivative_with_a_default_of_a_hundredth_numpy(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return np.exp(np.minimum(z, 0.0)) * np.where(z <= 0, alpha, 1.0)


@rewritten(of="elu_derivative_with_a_default_of_a_hundredth", style="student")
def elu_derivative_with_a_default_of_a_hundredth_student(z, alpha=0.01):
    x = np.array(z, dtype=float)
    small = np.minimum(x, 0)
    power = np.exp(small)
    left = power * alpha
    return np.where(x > 0, 1, left)


@rewritten(of="elu_derivative_without_a_leak", style="loops")
def elu_derivative_without_a_leak_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(1.0)
        else:
            out.append(0.0)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_derivative_without_a_leak", style="numpy")
def elu_derivative_without_a_leak_numpy(z, alpha=1.0):
    return np.greater(z, 0).astype(float)


@rewritten(of="elu_derivative_without_a_leak", style="student")
def elu_derivative_without_a_leak_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    slope = np.zeros(x.shape)
    on = x > 0
    slope[on] = 1
    return slope


@rewritten(of="elu_derivative_that_gives_the_height_above", style="loops")
def elu_derivative_that_gives_the_height_above_loops(z, alpha=1.0):
    def one(v):
        if v > 0:
            return v
        else:
            return alpha * math.exp(v)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="elu_derivative_that_gives_the_height_above", style="numpy")
def elu_derivative_that_gives_the_height_above_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.exp(np.minimum(z, 0.0)) * (z <= 0)


@rewritten(of="elu_derivative_that_gives_the_height_above", style="student")
def elu_derivative_that_gives_the_height_above_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = alpha * np.exp(x[below])
    slope = x
    return slope


@rewritten(of="elu_derivative_of_the_left_side_alone", style="loops")
def elu_derivative_of_the_left_side_alone_loops(z, alpha=1.0):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = alpha * np.exp(v)
    return a


@rewritten(of="elu_derivative_of_the_left_side_alone", style="numpy")
def elu_derivative_of_the_left_side_alone_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.multiply(np.expm1(z) + 1.0, alpha)


@rewritten(of="elu_derivative_of_the_left_side_alone", style="student")
def elu_derivative_of_the_left_side_alone_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    power = np.exp(x)
    slope = power * alpha
    return slope


@rewritten(of="elu_derivative_downhill_on_the_left", style="loops")
def elu_derivative_downhill_on_the_left_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 1.0
        else:
            out[place] = -alpha * math.exp(v)
    return out[()]


@rewritten(of="elu_derivative_downhill_on_the_left", style="numpy")
def elu_derivative_downhill_on_the_left_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.select([z <= 0], [np.negative(alpha * np.exp(-np.abs(z)))], 1.0)


@rewritten(of="elu_derivative_downhill_on_the_left", style="student")
def elu_derivative_downhill_on_the_left_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    slope = np.ones(x.shape)
    below = x <= 0
    left = alpha * np.exp(x[below])
    slope[below] = -left
    return slope


@rewritten(of="elu_derivative_of_sides_times_masks", style="loops")
def elu_derivative_of_sides_times_masks_loops(z, alpha=1.0):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = (v > 0) * 1.0 + alpha * np.exp(v) * (v <= 0)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="elu_derivative_of_sides_times_masks", style="numpy")
def elu_derivative_of_sides_times_masks_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.heaviside(z, 0.0) + np.heaviside(-z, 1.0) * (alpha * np.exp(z))


@rewritten(of="elu_derivative_of_sides_times_masks", style="student")
def elu_derivative_of_sides_times_masks_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    on = np.where(x > 0, 1.0, 0.0)
    off = 1 - on
    left = alpha * np.exp(x)
    return on + off * left


@rewritten(of="elu_derivative_of_single_numbers_only", style="loops")
def elu_derivative_of_single_numbers_only_loops(z, alpha=1.0):
    if z > 0:
        return 1
    return alpha * np.exp(z)


@rewritten(of="elu_derivative_of_single_numbers_only", style="numpy")
def elu_derivative_of_single_numbers_only_numpy(z, alpha=1.0):
    return 1 if z > 0 else np.multiply(np.exp(z), alpha)


@rewritten(of="elu_derivative_of_single_numbers_only", style="student")
def elu_derivative_of_single_numbers_only_student(z, alpha=1.0):
    slope = 1
    if z > 0:
        return slope
    power = np.exp(z)
    slope = alpha * power
    return slope


@rewritten(of="elu_derivative_of_arrays_only", style="loops")
def elu_derivative_of_arrays_only_loops(z, alpha=1.0):
    on = np.asarray(z > 0)
    numbers = np.asarray(z, dtype=float)
    out = []
    for flag, v in zip(on.ravel(), numbers.ravel()):
        out.append(1.0 if flag else alpha * math.exp(v))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_derivative_of_arrays_only", style="numpy")
def elu_derivative_of_arrays_only_numpy(z, alpha=1.0):
    return np.exp(np.minimum(z, 0)) * np.where(z > 0, 1.0, alpha)


@rewritten(of="elu_derivative_of_arrays_only", style="student")
def elu_derivative_of_arrays_only_student(z, alpha=1.0):
    on = z > 0
    small = np.minimum(z, 0)
    left = alpha * np.exp(small)
    return np.where(on, 1.0, left)


@rewritten(of="elu_derivative_written_into_its_argument", style="loops")
def elu_derivative_written_into_its_argument_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        v = numbers[place]
        numbers[place] = alpha * math.exp(v) if v < 0 else 1.0
    return numbers


@rewritten(of="elu_derivative_written_into_its_argument", style="numpy")
def elu_derivative_written_into_its_argument_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    factor = np.where(z < 0, alpha, 1.0)
    np.minimum(z, 0.0, out=z)
    np.exp(z, out=z)
    np.multiply(z, factor, out=z)
    return z


@rewritten(of="elu_derivative_written_into_its_argument", style="student")
def elu_derivative_written_into_its_argument_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    below = x < 0
    left = alpha * np.exp(x[below])
    x[...] = 1
    x[below] = left
    return x


@rewritten(of="elu_derivative_written_into_an_array", style="loops")
def elu_derivative_written_into_an_array_loops(z, alpha=1.0):
    for place in np.ndindex(np.shape(z)):
        v = z[place]
        if v > 0:
            z[place] = 1
        else:
            z[place] = alpha * math.exp(v)
    return z


@rewritten(of="elu_derivative_written_into_an_array", style="numpy")
def elu_derivative_written_into_an_array_numpy(z, alpha=1.0):
    np.copyto(z, np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0))), casting='unsafe')
    return z


@rewritten(of="elu_derivative_written_into_an_array", style="student")
def elu_derivative_written_into_an_array_student(z, alpha=1.0):
    on = z > 0
    off = z <= 0
    left = alpha * np.exp(z[off])
    z[on] = 1
    z[off] = left
    return z
