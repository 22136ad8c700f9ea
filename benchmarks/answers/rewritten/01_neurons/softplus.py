"""Known mistakes in softplus, written anew."""

import math

import numpy as np


@rewritten(of="softplus_that_overflows", style="loops")
def softplus_that_overflows_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(np.log(1 + np.exp(v)))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="softplus_that_overflows", style="numpy")
def softplus_that_overflows_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log1p(np.exp(z))


@rewritten(of="softplus_that_overflows", style="student")
def softplus_that_overflows_student(z):
    x = np.array(z, dtype=float)
    power = np.exp(x)
    inside = power + 1
    return np.log(inside)


@rewritten(of="softplus_that_overflows_on_the_left", style="loops")
def softplus_that_overflows_on_the_left_loops(z):
    def one(v):
        return v + np.log(1 + np.exp(-v))

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="softplus_that_overflows_on_the_left", style="numpy")
def softplus_that_overflows_on_the_left_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.add(np.log1p(np.exp(-z)), z)


@rewritten(of="softplus_that_overflows_on_the_left", style="student")
def softplus_that_overflows_on_the_left_student(z):
    x = np.array(z, dtype=float)
    power = np.exp(-x)
    rest = np.log(power + 1)
    result = rest + x
    return result


@rewritten(of="softplus_of_clipped_numbers", style="loops")
def softplus_of_clipped_numbers_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = math.log(1 + math.exp(min(max(v, -500.0), 500.0)))
    return a


@rewritten(of="softplus_of_clipped_numbers", style="numpy")
def softplus_of_clipped_numbers_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.logaddexp(0.0, np.minimum(np.maximum(z, -500.0), 500.0))


@rewritten(of="softplus_of_clipped_numbers", style="student")
def softplus_of_clipped_numbers_student(z):
    limit = 500
    x = np.array(z, dtype=float)
    x[x > limit] = limit
    x[x < -limit] = -limit
    power = np.exp(x)
    return np.log(1 + power)


@rewritten(of="softplus_in_base_two", style="loops")
def softplus_in_base_two_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        out[place] = np.log2(1 + np.exp(v))
    return out[()]


@rewritten(of="softplus_in_base_two", style="numpy")
def softplus_in_base_two_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log1p(np.exp(z)) / np.log(2.0)


@rewritten(of="softplus_in_base_two", style="student")
def softplus_in_base_two_student(z):
    x = np.array(z, dtype=float)
    inside = np.exp(x)
    inside = inside + 1
    result = np.log2(inside)
    return result


@rewritten(of="softplus_in_base_ten", style="loops")
def softplus_in_base_ten_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = np.log10(1 + np.exp(v))
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="softplus_in_base_ten", style="numpy")
def softplus_in_base_ten_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log1p(np.exp(z)) * np.log10(np.e)


@rewritten(of="softplus_in_base_ten", style="student")
def softplus_in_base_ten_student(z):
    x = np.array(z, dtype=float)
    inside = 1 + np.exp(x)
    natural = np.log(inside)
    return natural / np.log(10)


@rewritten(of="softplus_of_one_twice", style="loops")
def softplus_of_one_twice_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(np.log(2 + np.exp(v)))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="softplus_of_one_twice", style="numpy")
def softplus_of_one_twice_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log1p(np.add(1.0, np.exp(z)))


@rewritten(of="softplus_of_one_twice", style="student")
def softplus_of_one_twice_student(z):
    x = np.array(z, dtype=float)
    inside = 1 + np.exp(x)
    result = np.log(1 + inside)
    return result


@rewritten(of="softplus_without_the_one", style="loops")
def softplus_without_the_one_loops(z):
    def one(v):
        return np.log(np.exp(v))

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="softplus_without_the_one", style="numpy")
def softplus_without_the_one_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log2(np.exp(z)) * np.log(2.0)


@rewritten(of="softplus_without_the_one", style="student")
def softplus_without_the_one_student(z):
    x = np.array(z, dtype=float)
    power = np.exp(x)
    result = np.log(power)
    return result


@rewritten(of="softplus_with_the_one_outside", style="loops")
def softplus_with_the_one_outside_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = np.log(1) + np.exp(v)
    return a


@rewritten(of="softplus_with_the_one_outside", style="numpy")
def softplus_with_the_one_outside_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.power(np.e, z)


@rewritten(of="softplus_with_the_one_outside", style="student")
def softplus_with_the_one_outside_student(z):
    x = np.array(z, dtype=float)
    first = np.log(1)
    second = np.exp(x)
    return first + second


@rewritten(of="softplus_mirrored", style="loops")
def softplus_mirrored_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        out[place] = np.log(1 + np.exp(-v))
    return out[()]


@rewritten(of="softplus_mirrored", style="numpy")
def softplus_mirrored_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.log1p(np.exp(np.negative(z)))


@rewritten(of="softplus_mirrored", style="student")
def softplus_mirrored_student(z):
    x = np.array(z, dtype=float)
    minus = -x
    inside = 1 + np.exp(minus)
    return np.log(inside)


@rewritten(of="softplus_of_the_size_alone", style="loops")
def softplus_of_the_size_alone_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = math.log1p(math.exp(-abs(v)))
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="softplus_of_the_size_alone", style="numpy")
def softplus_of_the_size_alone_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.logaddexp(0.0, -np.abs(z))


@rewritten(of="softplus_of_the_size_alone", style="student")
def softplus_of_the_size_alone_student(z):
    x = np.array(z, dtype=float)
    size = np.maximum(x, -x)
    power = np.exp(-size)
    return np.log(1 + power)


@rewritten(of="softplus_below_zero", style="loops")
def softplus_below_zero_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(v + math.log1p(math.exp(-abs(v))))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="softplus_below_zero", style="numpy")
def softplus_below_zero_numpy(z):
    z = np.asarray(z, dtype=float)
    return z + np.logaddexp(0.0, np.minimum(z, -z))


@rewritten(of="softplus_below_zero", style="student")
def softplus_below_zero_student(z):
    x = np.array(z, dtype=float)
    size = np.abs(x)
    rest = np.log1p(np.exp(-size))
    total = rest + x
    return total


@rewritten(of="softplus_flat_on_the_left", style="loops")
def softplus_flat_on_the_left_loops(z):
    def one(v):
        w = max(v, 0.0)
        return w + math.log1p(math.exp(-w))

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="softplus_flat_on_the_left", style="numpy")
def softplus_flat_on_the_left_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.logaddexp(np.maximum(z, 0.0), 0.0)


@rewritten(of="softplus_flat_on_the_left", style="student")
def softplus_flat_on_the_left_student(z):
    x = np.array(z, dtype=float)
    x[x < 0] = 0
    rest = np.log(1 + np.exp(-x))
    return x + rest


@rewritten(of="softplus_that_is_its_slope", style="loops")
def softplus_that_is_its_slope_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(float(sigmoid(v)))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="softplus_that_is_its_slope", style="numpy")
def softplus_that_is_its_slope_numpy(z):
    return np.positive(sigmoid(np.asarray(z, dtype=float)))


@rewritten(of="softplus_that_is_its_slope", style="student")
def softplus_that_is_its_slope_student(z):
    value = sigmoid(z)
    return value


@rewritten(of="softplus_that_is_relu", style="loops")
def softplus_that_is_relu_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = v if v > 0 else 0.0
    return a


@rewritten(of="softplus_that_is_relu", style="numpy")
def softplus_that_is_relu_numpy(z):
    z = np.asarray(z, dtype=float)
    return 0.5 * (np.abs(z) + z)


@rewritten(of="softplus_that_is_relu", style="student")
def softplus_that_is_relu_student(z):
    x = np.array(z, dtype=float)
    negative = x < 0
    x[negative] = 0
    return x


@rewritten(of="softplus_of_single_numbers_only", style="loops")
def softplus_of_single_numbers_only_loops(z):
    if z > 0:
        return z + np.log1p(np.exp(-z))
    return np.log1p(np.exp(z))


@rewritten(of="softplus_of_single_numbers_only", style="numpy")
def softplus_of_single_numbers_only_numpy(z):
    return z + np.logaddexp(0.0, -z) if z > 0 else np.logaddexp(0.0, z)


@rewritten(of="softplus_of_single_numbers_only", style="student")
def softplus_of_single_numbers_only_student(z):
    start = 0
    power = z
    if z > 0:
        start = z
        power = -z
    rest = np.log(1 + np.exp(power))
    return start + rest
