"""Known mistakes in elu, written anew."""

import math

import numpy as np


@rewritten(of="elu_without_the_minus_one", style="loops")
def elu_without_the_minus_one_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(v)
        else:
            out.append(alpha * math.exp(v))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_without_the_minus_one", style="numpy")
def elu_without_the_minus_one_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.exp(np.minimum(z, 0.0)) * (z <= 0)


@rewritten(of="elu_without_the_minus_one", style="student")
def elu_without_the_minus_one_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = alpha * np.exp(x[below])
    return x


@rewritten(of="elu_without_the_minus_one_below_zero", style="loops")
def elu_without_the_minus_one_below_zero_loops(z, alpha=1.0):
    def one(v):
        if v >= 0:
            return v
        else:
            return alpha * math.exp(v)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="elu_without_the_minus_one_below_zero", style="numpy")
def elu_without_the_minus_one_below_zero_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.select([z >= 0], [z], alpha * np.exp(-np.abs(z)))


@rewritten(of="elu_without_the_minus_one_below_zero", style="student")
def elu_without_the_minus_one_below_zero_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    negative = x < 0
    power = np.exp(x[negative])
    x[negative] = power * alpha
    return x


@rewritten(of="elu_without_alpha", style="loops")
def elu_without_alpha_loops(z, alpha=1.0):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = v
        else:
            a[place] = math.exp(v) - 1
    return a


@rewritten(of="elu_without_alpha", style="numpy")
def elu_without_alpha_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + np.expm1(np.minimum(z, 0.0))


@rewritten(of="elu_without_alpha", style="student")
def elu_without_alpha_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    small = np.minimum(x, 0)
    left = np.exp(small) - 1
    answer = np.where(x > 0, x, left)
    return answer


@rewritten(of="elu_with_alpha_on_one_term", style="loops")
def elu_with_alpha_on_one_term_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = v
        else:
            out[place] = alpha * math.exp(v) - 1
    return out[()]


@rewritten(of="elu_with_alpha_on_one_term", style="numpy")
def elu_with_alpha_on_one_term_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    left = np.multiply(alpha, np.exp(np.minimum(z, 0.0))) - 1.0
    return np.where(z <= 0, left, z)


@rewritten(of="elu_with_alpha_on_one_term", style="student")
def elu_with_alpha_on_one_term_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    power = alpha * np.exp(x[below])
    x[below] = power - 1
    return x


@rewritten(of="elu_with_alpha_in_the_exponent", style="loops")
def elu_with_alpha_in_the_exponent_loops(z, alpha=1.0):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = v
        else:
            flat[i] = math.exp(alpha * v) - 1
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="elu_with_alpha_in_the_exponent", style="numpy")
def elu_with_alpha_in_the_exponent_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + np.expm1(alpha * np.minimum(z, 0.0))


@rewritten(of="elu_with_alpha_in_the_exponent", style="student")
def elu_with_alpha_in_the_exponent_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    inside = alpha * x[below]
    x[below] = np.exp(inside) - 1
    return x


@rewritten(of="elu_with_the_default_of_leaky_relu", style="loops")
def elu_with_the_default_of_leaky_relu_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(v)
        else:
            out.append(alpha * (math.exp(v) - 1))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_with_the_default_of_leaky_relu", style="numpy")
def elu_with_the_default_of_leaky_relu_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.expm1(np.minimum(z, 0.0))


@rewritten(of="elu_with_the_default_of_leaky_relu", style="student")
def elu_with_the_default_of_leaky_relu_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    below = x <= 0
    curve = np.exp(x[below]) - 1
    x[below] = curve * alpha
    return x


@rewritten(of="elu_with_a_default_of_a_hundredth", style="loops")
def elu_with_a_default_of_a_hundredth_loops(z, alpha=0.01):
    def one(v):
        if v > 0:
            return v
        else:
            return alpha * math.expm1(v)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="elu_with_a_default_of_a_hundredth", style="numpy")
def elu_with_a_default_of_a_hundredth_numpy(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return np.select([z > 0], [z], alpha * np.expm1(-np.abs(z)))


@rewritten(of="elu_with_a_default_of_a_hundredth", style="student")
def elu_with_a_default_of_a_hundredth_student(z, alpha=0.01):
    def left(x):
        small = np.minimum(x, 0)
        return alpha * (np.exp(small) - 1)

    values = np.asarray(z, dtype=float)
    return np.where(values > 0, values, left(values))


@rewritten(of="elu_that_is_leaky_relu", style="loops")
def elu_that_is_leaky_relu_loops(z, alpha=1.0):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = v
        else:
            a[place] = alpha * v
    return a


@rewritten(of="elu_that_is_leaky_relu", style="numpy")
def elu_that_is_leaky_relu_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.minimum(z, 0.0)


@rewritten(of="elu_that_is_leaky_relu", style="student")
def elu_that_is_leaky_relu_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = alpha * x[below]
    return x


@rewritten(of="elu_turned_up", style="loops")
def elu_turned_up_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = v
        else:
            out[place] = alpha * (1 - math.exp(v))
    return out[()]


@rewritten(of="elu_turned_up", style="numpy")
def elu_turned_up_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) - alpha * np.expm1(np.minimum(z, 0.0))


@rewritten(of="elu_turned_up", style="student")
def elu_turned_up_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    small = np.minimum(x, 0)
    left = 1 - np.exp(small)
    left = alpha * left
    return np.where(x > 0, x, left)


@rewritten(of="elu_with_the_exponent_turned", style="loops")
def elu_with_the_exponent_turned_loops(z, alpha=1.0):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = v
        else:
            flat[i] = alpha * (np.exp(-v) - 1)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="elu_with_the_exponent_turned", style="numpy")
def elu_with_the_exponent_turned_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.where(z <= 0, alpha * np.expm1(-z), z)


@rewritten(of="elu_with_the_exponent_turned", style="student")
def elu_with_the_exponent_turned_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    below = x <= 0
    power = np.exp(-x[below])
    x[below] = alpha * (power - 1)
    return x


@rewritten(of="elu_by_the_larger_of_both_sides", style="loops")
def elu_by_the_larger_of_both_sides_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        other = alpha * (np.exp(v) - 1)
        out.append(v if v > other else other)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="elu_by_the_larger_of_both_sides", style="numpy")
def elu_by_the_larger_of_both_sides_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.maximum(alpha * np.expm1(z), z)


@rewritten(of="elu_by_the_larger_of_both_sides", style="student")
def elu_by_the_larger_of_both_sides_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    curve = alpha * (np.exp(x) - 1)
    straight_wins = x > curve
    return np.where(straight_wins, x, curve)


@rewritten(of="elu_with_both_sides_added", style="loops")
def elu_with_both_sides_added_loops(z, alpha=1.0):
    def one(v):
        return max(v, 0.0) + alpha * (np.exp(v) - 1)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="elu_with_both_sides_added", style="numpy")
def elu_with_both_sides_added_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    return np.add(0.5 * (z + np.abs(z)), alpha * np.expm1(z))


@rewritten(of="elu_with_both_sides_added", style="student")
def elu_with_both_sides_added_student(z, alpha=1.0):
    x = np.array(z, dtype=float)
    right = np.maximum(x, 0)
    left = np.exp(x) - 1
    left = left * alpha
    return left + right


@rewritten(of="elu_of_sides_times_masks", style="loops")
def elu_of_sides_times_masks_loops(z, alpha=1.0):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = v * (v > 0) + alpha * (np.exp(v) - 1) * (v <= 0)
    return a


@rewritten(of="elu_of_sides_times_masks", style="numpy")
def elu_of_sides_times_masks_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    sides = np.stack([z, alpha * np.expm1(z)])
    masks = np.stack([z > 0, z <= 0]).astype(float)
    return np.sum(sides * masks, axis=0)


@rewritten(of="elu_of_sides_times_masks", style="student")
def elu_of_sides_times_masks_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    on = np.where(x > 0, 1.0, 0.0)
    off = 1 - on
    right = on * x
    left = off * (alpha * (np.exp(x) - 1))
    return right + left


@rewritten(of="elu_of_single_numbers_only", style="loops")
def elu_of_single_numbers_only_loops(z, alpha=1.0):
    if z > 0:
        return z
    return alpha * (np.exp(z) - 1)


@rewritten(of="elu_of_single_numbers_only", style="numpy")
def elu_of_single_numbers_only_numpy(z, alpha=1.0):
    return z if z > 0 else np.multiply(alpha, np.expm1(z))


@rewritten(of="elu_of_single_numbers_only", style="student")
def elu_of_single_numbers_only_student(z, alpha=1.0):
    answer = z
    if z > 0:
        return answer
    power = np.exp(z)
    answer = power - 1
    return answer * alpha


@rewritten(of="elu_of_arrays_only", style="loops")
def elu_of_arrays_only_loops(z, alpha=1.0):
    on = np.asarray(z > 0)
    numbers = np.asarray(z, dtype=float)
    out = np.zeros(numbers.shape)
    for place in np.ndindex(numbers.shape):
        v = numbers[place]
        out[place] = v if on[place] else alpha * (math.exp(v) - 1)
    return out


@rewritten(of="elu_of_arrays_only", style="numpy")
def elu_of_arrays_only_numpy(z, alpha=1.0):
    return np.select([z > 0], [z], alpha * np.expm1(np.minimum(z, 0)))


@rewritten(of="elu_of_arrays_only", style="student")
def elu_of_arrays_only_student(z, alpha=1.0):
    on = z > 0
    small = np.minimum(z, 0)
    left = alpha * (np.exp(small) - 1)
    return np.where(on, z, left)


@rewritten(of="elu_in_whole_numbers", style="loops")
def elu_in_whole_numbers_loops(z, alpha=1.0):
    if np.ndim(z) == 0:
        return z if z > 0 else alpha * (math.exp(z) - 1)
    copy = np.array(z)
    for place in np.ndindex(copy.shape):
        if copy[place] < 0:
            copy[place] = alpha * (math.exp(copy[place]) - 1)
    return copy


@rewritten(of="elu_in_whole_numbers", style="numpy")
def elu_in_whole_numbers_numpy(z, alpha=1.0):
    z = np.array(z)
    left = alpha * (np.exp(np.minimum(z, 0)) - 1.0)
    if z.ndim == 0:
        return np.where(z < 0, left, z)
    np.copyto(z, left, where=z < 0, casting='unsafe')
    return z


@rewritten(of="elu_in_whole_numbers", style="student")
def elu_in_whole_numbers_student(z, alpha=1.0):
    def left(x):
        return alpha * (np.exp(x) - 1)

    if np.ndim(z) == 0:
        number = float(z)
        return left(number) if number < 0 else number
    x = np.array(z)
    below = x < 0
    x[below] = left(x[below])
    return x


@rewritten(of="elu_written_into_its_argument", style="loops")
def elu_written_into_its_argument_loops(z, alpha=1.0):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        v = numbers[place]
        numbers[place] = alpha * (math.exp(v) - 1) if v < 0 else v
    return numbers


@rewritten(of="elu_written_into_its_argument", style="numpy")
def elu_written_into_its_argument_numpy(z, alpha=1.0):
    z = np.asarray(z, dtype=float)
    np.copyto(z, alpha * np.expm1(np.minimum(z, 0.0)), where=z < 0)
    return z


@rewritten(of="elu_written_into_its_argument", style="student")
def elu_written_into_its_argument_student(z, alpha=1.0):
    x = np.asarray(z, dtype=float)
    below = x < 0
    power = np.exp(x[below])
    x[below] = alpha * (power - 1)
    return x


@rewritten(of="elu_written_into_an_array", style="loops")
def elu_written_into_an_array_loops(z, alpha=1.0):
    for place in np.ndindex(np.shape(z)):
        v = z[place]
        if v < 0:
            z[place] = alpha * (math.exp(v) - 1)
        else:
            z[place] = v
    return z


@rewritten(of="elu_written_into_an_array", style="numpy")
def elu_written_into_an_array_numpy(z, alpha=1.0):
    np.copyto(z, alpha * (np.exp(np.minimum(z, 0)) - 1.0), where=z < 0, casting='unsafe')
    return z


@rewritten(of="elu_written_into_an_array", style="student")
def elu_written_into_an_array_student(z, alpha=1.0):
    below = z < 0
    power = np.exp(z[below])
    z[below] = alpha * (power - 1)
    return z
