"""Known mistakes in sigmoid, written anew."""

import math

import numpy as np


@rewritten(of="sigmoid_reflected", style="loops")
def sigmoid_reflected_loops(z):
    def one(v):
        return 1 / (1 + np.exp(v))

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="sigmoid_reflected", style="numpy")
def sigmoid_reflected_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.reciprocal(np.expm1(z) + 2.0)


@rewritten(of="sigmoid_reflected", style="student")
def sigmoid_reflected_student(z):
    scores = np.array(z, dtype=float)
    bottom = np.exp(scores)
    bottom = bottom + 1
    result = 1.0 / bottom
    return result


@rewritten(of="sigmoid_by_the_second_form_alone", style="loops")
def sigmoid_by_the_second_form_alone_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        e = np.exp(v)
        a[place] = e / (1 + e)
    return a


@rewritten(of="sigmoid_by_the_second_form_alone", style="numpy")
def sigmoid_by_the_second_form_alone_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.divide(np.exp(z), np.add(1.0, np.exp(z)))


@rewritten(of="sigmoid_by_the_second_form_alone", style="student")
def sigmoid_by_the_second_form_alone_student(z):
    def up(x):
        return np.exp(x)

    values = np.asarray(z, dtype=float)
    top = up(values)
    bottom = top + 1
    return top / bottom


@rewritten(of="sigmoid_of_the_size_alone", style="loops")
def sigmoid_of_the_size_alone_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        out[place] = 1 / (1 + math.exp(-abs(v)))
    return out[()]


@rewritten(of="sigmoid_of_the_size_alone", style="numpy")
def sigmoid_of_the_size_alone_numpy(z):
    z = np.asarray(z, dtype=float)
    return 0.5 + 0.5 * np.tanh(0.5 * np.fabs(z))


@rewritten(of="sigmoid_of_the_size_alone", style="student")
def sigmoid_of_the_size_alone_student(z):
    values = np.asarray(z, dtype=float)
    size = np.where(values < 0, -values, values)
    power = np.exp(-size)
    return 1 / (power + 1)


@rewritten(of="sigmoid_without_brackets", style="loops")
def sigmoid_without_brackets_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = 1 / 1 + np.exp(-v)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="sigmoid_without_brackets", style="numpy")
def sigmoid_without_brackets_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.expm1(-z) + 2.0


@rewritten(of="sigmoid_without_brackets", style="student")
def sigmoid_without_brackets_student(z):
    values = np.array(z, dtype=float)
    minus = values * -1
    e = np.exp(minus)
    answer = 1 / 1 + e
    return answer


@rewritten(of="sigmoid_that_is_tanh", style="loops")
def sigmoid_that_is_tanh_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(math.tanh(v))
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="sigmoid_that_is_tanh", style="numpy")
def sigmoid_that_is_tanh_numpy(z):
    z = np.asarray(z, dtype=float)
    shrink = np.expm1(-2.0 * np.abs(z))
    return np.copysign(-shrink / (2.0 + shrink), z)


@rewritten(of="sigmoid_that_is_tanh", style="student")
def sigmoid_that_is_tanh_student(z):
    result = tanh(z)
    return result


@rewritten(of="sigmoid_with_an_epsilon", style="loops")
def sigmoid_with_an_epsilon_loops(z):
    def one(v):
        return 1 / (1 + np.exp(-v) + 1e-8)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="sigmoid_with_an_epsilon", style="numpy")
def sigmoid_with_an_epsilon_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.power(np.exp(-z) + (1.0 + 1e-8), -1.0)


@rewritten(of="sigmoid_with_an_epsilon", style="student")
def sigmoid_with_an_epsilon_student(z):
    eps = 1e-8
    x = np.asarray(z, dtype=float)
    e = np.exp(-x)
    den = 1 + e
    den = den + eps
    return 1 / den


@rewritten(of="sigmoid_that_is_a_step", style="loops")
def sigmoid_that_is_a_step_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v >= 0:
            a[place] = 1.0
        else:
            a[place] = 0.0
    return a


@rewritten(of="sigmoid_that_is_a_step", style="numpy")
def sigmoid_that_is_a_step_numpy(z):
    return np.heaviside(np.asarray(z, dtype=float), 1.0)


@rewritten(of="sigmoid_that_is_a_step", style="student")
def sigmoid_that_is_a_step_student(z):
    x = np.asarray(z, dtype=float)
    fires = x >= 0
    return fires.astype(float)


@rewritten(of="sigmoid_in_single_precision", style="loops")
def sigmoid_in_single_precision_loops(z):
    numbers = np.asarray(z, dtype=np.float32)
    one = np.float32(1)
    out = []
    for v in numbers.ravel():
        e = np.exp(-abs(v))
        if v < 0:
            out.append(e / (one + e))
        else:
            out.append(one / (one + e))
    return np.array(out, dtype=np.float32).reshape(numbers.shape)


@rewritten(of="sigmoid_in_single_precision", style="numpy")
def sigmoid_in_single_precision_numpy(z):
    z = np.asarray(z, dtype=np.float32)
    e = np.exp(np.minimum(z, -z))
    return np.divide(np.where(z < 0, e, np.float32(1)), np.float32(1) + e, dtype=np.float32)


@rewritten(of="sigmoid_in_single_precision", style="student")
def sigmoid_in_single_precision_student(z):
    small = np.array(z, dtype='float32')
    e = np.exp(-np.abs(small))
    right = 1 / (1 + e)
    left = e / (1 + e)
    answer = np.where(small >= 0, right, left)
    return answer.astype('float32')


@rewritten(of="sigmoid_of_a_row_only", style="loops")
def sigmoid_of_a_row_only_loops(z):
    out = []
    for v in z:
        out.append(1 / (1 + math.exp(-v)))
    return np.array(out)


@rewritten(of="sigmoid_of_a_row_only", style="numpy")
def sigmoid_of_a_row_only_numpy(z):
    return np.fromiter((1.0 / (1.0 + math.exp(-v)) for v in z), dtype=float)


@rewritten(of="sigmoid_of_a_row_only", style="student")
def sigmoid_of_a_row_only_student(z):
    def one_number(x):
        power = math.exp(-x)
        return 1 / (power + 1)

    answers = list(map(one_number, z))
    return np.array(answers)


@rewritten(of="sigmoid_of_single_numbers_only", style="loops")
def sigmoid_of_single_numbers_only_loops(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)


@rewritten(of="sigmoid_of_single_numbers_only", style="numpy")
def sigmoid_of_single_numbers_only_numpy(z):
    return np.reciprocal(1.0 + np.exp(-z)) if z >= 0 else 1.0 - np.reciprocal(1.0 + np.exp(z))


@rewritten(of="sigmoid_of_single_numbers_only", style="student")
def sigmoid_of_single_numbers_only_student(z):
    positive = True if z >= 0 else False
    if positive:
        power = np.exp(-z)
        top = 1
    else:
        power = np.exp(z)
        top = power
    bottom = power + 1
    return top / bottom


@rewritten(of="sigmoid_of_one_positive_number_or_not", style="loops")
def sigmoid_of_one_positive_number_or_not_loops(z):
    if z > 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)


@rewritten(of="sigmoid_of_one_positive_number_or_not", style="numpy")
def sigmoid_of_one_positive_number_or_not_numpy(z):
    return np.reciprocal(1.0 + np.exp(-z)) if z > 0 else np.divide(np.exp(z), np.exp(z) + 1.0)


@rewritten(of="sigmoid_of_one_positive_number_or_not", style="student")
def sigmoid_of_one_positive_number_or_not_student(z):
    def first(x):
        return 1 / (1 + np.exp(-x))

    def second(x):
        e = np.exp(x)
        return e / (e + 1)

    form = first if z > 0 else second
    return form(z)


@rewritten(of="sigmoid_by_the_math_module", style="loops")
def sigmoid_by_the_math_module_loops(z):
    return 1 / (1 + math.exp(-z))


@rewritten(of="sigmoid_by_the_math_module", style="numpy")
def sigmoid_by_the_math_module_numpy(z):
    return math.pow(math.exp(-z) + 1.0, -1.0)


@rewritten(of="sigmoid_by_the_math_module", style="student")
def sigmoid_by_the_math_module_student(z):
    minus = -z
    power = math.exp(minus)
    bottom = 1 + power
    result = 1.0 / bottom
    return float(result)


@rewritten(of="sigmoid_of_arrays_only", style="loops")
def sigmoid_of_arrays_only_loops(z):
    turned = np.asarray(-z, dtype=float)
    out = []
    for t in turned.ravel():
        if t <= 0:
            out.append(1 / (1 + math.exp(t)))
        else:
            out.append(math.exp(-t) / (1 + math.exp(-t)))
    return np.array(out, dtype=float).reshape(turned.shape)


@rewritten(of="sigmoid_of_arrays_only", style="numpy")
def sigmoid_of_arrays_only_numpy(z):
    return np.exp(-np.logaddexp(0.0, -z))


@rewritten(of="sigmoid_of_arrays_only", style="student")
def sigmoid_of_arrays_only_student(z):
    minus = -z
    minus = np.asarray(minus, dtype=float)
    power = np.exp(-np.abs(minus))
    top = np.where(minus > 0, power, 1.0)
    bottom = 1 + power
    return top / bottom


@rewritten(of="sigmoid_of_comparable_arrays_only", style="loops")
def sigmoid_of_comparable_arrays_only_loops(z):
    right = np.asarray(z >= 0)
    numbers = np.asarray(z, dtype=float)
    out = np.zeros(numbers.shape)
    for place in np.ndindex(numbers.shape):
        e = math.exp(-abs(numbers[place]))
        out[place] = 1 / (1 + e) if right[place] else e / (1 + e)
    return out


@rewritten(of="sigmoid_of_comparable_arrays_only", style="numpy")
def sigmoid_of_comparable_arrays_only_numpy(z):
    e = np.exp(-np.abs(z))
    return np.select([z >= 0], [1.0], e) / (1.0 + e)


@rewritten(of="sigmoid_of_comparable_arrays_only", style="student")
def sigmoid_of_comparable_arrays_only_student(z):
    is_positive = z >= 0
    size = np.abs(z)
    power = np.exp(-size)
    first = 1 / (1 + power)
    second = power / (1 + power)
    answer = np.where(is_positive, first, second)
    return answer


@rewritten(of="sigmoid_written_into_its_argument", style="loops")
def sigmoid_written_into_its_argument_loops(z):
    z = np.asarray(z, dtype=float)
    for place in np.ndindex(z.shape):
        e = math.exp(-abs(z[place]))
        if z[place] >= 0:
            z[place] = 1 / (1 + e)
        else:
            z[place] = e / (1 + e)
    return z


@rewritten(of="sigmoid_written_into_its_argument", style="numpy")
def sigmoid_written_into_its_argument_numpy(z):
    z = np.asarray(z, dtype=float)
    np.logaddexp(0.0, -z, out=z)
    np.negative(z, out=z)
    np.exp(z, out=z)
    return z


@rewritten(of="sigmoid_written_into_its_argument", style="student")
def sigmoid_written_into_its_argument_student(z):
    values = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(values))
    top = np.where(values >= 0, 1.0, e)
    values[...] = top / (1 + e)
    return values
