"""Known mistakes in sigmoid_derivative, written anew."""

import math

import numpy as np


@rewritten(of="sigmoid_derivative_that_expects_the_sigmoid", style="loops")
def sigmoid_derivative_that_expects_the_sigmoid_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        out[place] = v * (1 - v)
    return out[()]


@rewritten(of="sigmoid_derivative_that_expects_the_sigmoid", style="numpy")
def sigmoid_derivative_that_expects_the_sigmoid_numpy(z):
    z = np.asarray(z, dtype=float)
    return z - np.square(z)


@rewritten(of="sigmoid_derivative_that_expects_the_sigmoid", style="student")
def sigmoid_derivative_that_expects_the_sigmoid_student(z):
    s = np.array(z, dtype=float)
    rest = 1.0 - s
    slope = rest * s
    return slope


@rewritten(of="sigmoid_derivative_that_expects_an_array_of_sigmoids", style="loops")
def sigmoid_derivative_that_expects_an_array_of_sigmoids_loops(z):
    rest = np.asarray(1 - z, dtype=float)
    values = np.asarray(z, dtype=float)
    out = [a * b for a, b in zip(values.ravel(), rest.ravel())]
    return np.array(out, dtype=float).reshape(values.shape)


@rewritten(of="sigmoid_derivative_that_expects_an_array_of_sigmoids", style="numpy")
def sigmoid_derivative_that_expects_an_array_of_sigmoids_numpy(z):
    return np.multiply(1 - z, z)


@rewritten(of="sigmoid_derivative_that_expects_an_array_of_sigmoids", style="student")
def sigmoid_derivative_that_expects_an_array_of_sigmoids_student(z):
    other = 1 - z
    slope = z * other
    return slope


@rewritten(of="sigmoid_derivative_squashed_twice", style="loops")
def sigmoid_derivative_squashed_twice_loops(z):
    def squash(v):
        return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))

    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        s = squash(squash(v))
        out.append(s * (1 - s))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="sigmoid_derivative_squashed_twice", style="numpy")
def sigmoid_derivative_squashed_twice_numpy(z):
    s = np.asarray(sigmoid(sigmoid(z)))
    return s - s**2


@rewritten(of="sigmoid_derivative_squashed_twice", style="student")
def sigmoid_derivative_squashed_twice_student(z):
    s = sigmoid(z)
    t = sigmoid(s)
    rest = 1 - t
    return t * rest


@rewritten(of="sigmoid_derivative_with_z_in_one_factor", style="loops")
def sigmoid_derivative_with_z_in_one_factor_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        s = 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
        flat[i] = s * (1 - v)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="sigmoid_derivative_with_z_in_one_factor", style="numpy")
def sigmoid_derivative_with_z_in_one_factor_numpy(z):
    z = np.asarray(z, dtype=float)
    s = np.asarray(sigmoid(z))
    return s - s * z


@rewritten(of="sigmoid_derivative_with_z_in_one_factor", style="student")
def sigmoid_derivative_with_z_in_one_factor_student(z):
    x = np.asarray(z, dtype=float)
    s = sigmoid(x)
    factor = 1 - x
    result = factor * s
    return result


@rewritten(of="sigmoid_derivative_of_tanh", style="loops")
def sigmoid_derivative_of_tanh_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(1 - math.tanh(v) ** 2)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="sigmoid_derivative_of_tanh", style="numpy")
def sigmoid_derivative_of_tanh_numpy(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-2.0 * np.abs(z))
    return 4.0 * e / np.square(1.0 + e)


@rewritten(of="sigmoid_derivative_of_tanh", style="student")
def sigmoid_derivative_of_tanh_student(z):
    t = np.tanh(np.asarray(z, dtype=float))
    minus = 1 - t
    plus = 1 + t
    return minus * plus


@rewritten(of="sigmoid_derivative_by_the_rule_of_tanh", style="loops")
def sigmoid_derivative_by_the_rule_of_tanh_loops(z):
    def one(v):
        s = 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
        return 1 - s * s

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="sigmoid_derivative_by_the_rule_of_tanh", style="numpy")
def sigmoid_derivative_by_the_rule_of_tanh_numpy(z):
    s = np.asarray(sigmoid(z))
    return (1.0 - s) * (1.0 + s)


@rewritten(of="sigmoid_derivative_by_the_rule_of_tanh", style="student")
def sigmoid_derivative_by_the_rule_of_tanh_student(z):
    value = sigmoid(z)
    square = value**2
    slope = 1 - square
    return slope


@rewritten(of="sigmoid_derivative_downhill", style="loops")
def sigmoid_derivative_downhill_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        s = 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
        a[place] = -s * (1 - s)
    return a


@rewritten(of="sigmoid_derivative_downhill", style="numpy")
def sigmoid_derivative_downhill_numpy(z):
    s = np.asarray(sigmoid(z))
    return np.square(s) - s


@rewritten(of="sigmoid_derivative_downhill", style="student")
def sigmoid_derivative_downhill_student(z):
    value = sigmoid(z)
    rest = 1 - value
    slope = value * rest
    return -slope


@rewritten(of="sigmoid_derivative_without_the_square", style="loops")
def sigmoid_derivative_without_the_square_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        e = np.exp(-v)
        out[place] = e / (1 + e)
    return out[()]


@rewritten(of="sigmoid_derivative_without_the_square", style="numpy")
def sigmoid_derivative_without_the_square_numpy(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-z)
    return np.divide(e, np.add(e, 1.0))


@rewritten(of="sigmoid_derivative_without_the_square", style="student")
def sigmoid_derivative_without_the_square_student(z):
    x = np.asarray(z, dtype=float)
    top = np.exp(-x)
    bottom = top + 1
    slope = top / bottom
    return slope


@rewritten(of="sigmoid_derivative_that_is_the_sigmoid", style="loops")
def sigmoid_derivative_that_is_the_sigmoid_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(float(sigmoid(v)))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="sigmoid_derivative_that_is_the_sigmoid", style="numpy")
def sigmoid_derivative_that_is_the_sigmoid_numpy(z):
    return np.positive(sigmoid(np.asarray(z, dtype=float)))


@rewritten(of="sigmoid_derivative_that_is_the_sigmoid", style="student")
def sigmoid_derivative_that_is_the_sigmoid_student(z):
    s = sigmoid(z)
    slope = s
    return slope


@rewritten(of="sigmoid_derivative_without_the_second_factor", style="loops")
def sigmoid_derivative_without_the_second_factor_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        s = 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
        flat[i] = s * s
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="sigmoid_derivative_without_the_second_factor", style="numpy")
def sigmoid_derivative_without_the_second_factor_numpy(z):
    return np.square(sigmoid(z))


@rewritten(of="sigmoid_derivative_without_the_second_factor", style="student")
def sigmoid_derivative_without_the_second_factor_student(z):
    s = sigmoid(z)
    first = s
    second = s
    return first * second


@rewritten(of="sigmoid_derivative_by_a_quotient", style="loops")
def sigmoid_derivative_by_a_quotient_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        e = np.exp(-v)
        out.append(e / (1 + e) ** 2)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="sigmoid_derivative_by_a_quotient", style="numpy")
def sigmoid_derivative_by_a_quotient_numpy(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-z)
    return np.divide(e, np.square(np.add(e, 1.0)))


@rewritten(of="sigmoid_derivative_by_a_quotient", style="student")
def sigmoid_derivative_by_a_quotient_student(z):
    x = np.array(z, dtype=float)
    power = np.exp(-1 * x)
    bottom = 1 + power
    bottom = bottom * bottom
    return power / bottom


@rewritten(of="sigmoid_derivative_by_the_mirrored_quotient", style="loops")
def sigmoid_derivative_by_the_mirrored_quotient_loops(z):
    def one(v):
        e = np.exp(v)
        return e / ((1 + e) * (1 + e))

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="sigmoid_derivative_by_the_mirrored_quotient", style="numpy")
def sigmoid_derivative_by_the_mirrored_quotient_numpy(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z)
    return e * np.power(1.0 + e, -2.0)


@rewritten(of="sigmoid_derivative_by_the_mirrored_quotient", style="student")
def sigmoid_derivative_by_the_mirrored_quotient_student(z):
    def squared(x):
        return x**2

    x = np.array(z, dtype=float)
    power = np.exp(x)
    return power / squared(power + 1)
