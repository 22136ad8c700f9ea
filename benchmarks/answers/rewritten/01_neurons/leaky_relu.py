"""Known mistakes in leaky_relu, written anew."""

import numpy as np


@rewritten(of="leaky_relu_that_always_leaks_a_hundredth", style="loops")
def leaky_relu_that_always_leaks_a_hundredth_loops(z, alpha=0.2):
    def one(v):
        if v > 0:
            return v
        else:
            return 0.01 * v

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="leaky_relu_that_always_leaks_a_hundredth", style="numpy")
def leaky_relu_that_always_leaks_a_hundredth_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.01 * z)


@rewritten(of="leaky_relu_that_always_leaks_a_hundredth", style="student")
def leaky_relu_that_always_leaks_a_hundredth_student(z, alpha=0.2):
    leak = 0.01
    x = np.array(z, dtype=float)
    positive = np.maximum(x, 0)
    negative = np.minimum(x, 0)
    return positive + leak * negative


@rewritten(of="leaky_relu_that_always_leaks_a_fifth", style="loops")
def leaky_relu_that_always_leaks_a_fifth_loops(z, alpha=0.2):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = v
        else:
            a[place] = 0.2 * v
    return a


@rewritten(of="leaky_relu_that_always_leaks_a_fifth", style="numpy")
def leaky_relu_that_always_leaks_a_fifth_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return z * np.select([z > 0], [1.0], 0.2)


@rewritten(of="leaky_relu_that_always_leaks_a_fifth", style="student")
def leaky_relu_that_always_leaks_a_fifth_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = x[below] / 5
    return x


@rewritten(of="leaky_relu_with_another_default", style="loops")
def leaky_relu_with_another_default_loops(z, alpha=0.01):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = v
        else:
            out[place] = alpha * v
    return out[()]


@rewritten(of="leaky_relu_with_another_default", style="numpy")
def leaky_relu_with_another_default_numpy(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.minimum(z, 0.0)


@rewritten(of="leaky_relu_with_another_default", style="student")
def leaky_relu_with_another_default_student(z, alpha=0.01):
    x = np.array(z, dtype=float)
    factor = np.ones(x.shape)
    factor[x <= 0] = alpha
    return factor * x


@rewritten(of="leaky_relu_without_a_leak", style="loops")
def leaky_relu_without_a_leak_loops(z, alpha=0.2):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = max(v, 0.0)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="leaky_relu_without_a_leak", style="numpy")
def leaky_relu_without_a_leak_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return 0.5 * (z + np.fabs(z))


@rewritten(of="leaky_relu_without_a_leak", style="student")
def leaky_relu_without_a_leak_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    x[x < 0] = 0
    return x


@rewritten(of="leaky_relu_flat_at_alpha", style="loops")
def leaky_relu_flat_at_alpha_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(v)
        else:
            out.append(alpha)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="leaky_relu_flat_at_alpha", style="numpy")
def leaky_relu_flat_at_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.select([z > 0], [z], default=alpha)


@rewritten(of="leaky_relu_flat_at_alpha", style="student")
def leaky_relu_flat_at_alpha_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    result = np.full(x.shape, float(alpha))
    on = x > 0
    result[on] = x[on]
    return result


@rewritten(of="leaky_relu_filled_with_alpha", style="loops")
def leaky_relu_filled_with_alpha_loops(z, alpha=0.2):
    def one(v):
        if v < 0:
            return alpha
        else:
            return v

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="leaky_relu_filled_with_alpha", style="numpy")
def leaky_relu_filled_with_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(np.signbit(z) & (z != 0), alpha, z)


@rewritten(of="leaky_relu_filled_with_alpha", style="student")
def leaky_relu_filled_with_alpha_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    negative = x < 0
    x[negative] = alpha
    return x


@rewritten(of="leaky_relu_by_the_maximum_with_alpha", style="loops")
def leaky_relu_by_the_maximum_with_alpha_loops(z, alpha=0.2):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        a[place] = v if v > alpha else alpha
    return a


@rewritten(of="leaky_relu_by_the_maximum_with_alpha", style="numpy")
def leaky_relu_by_the_maximum_with_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.clip(z, alpha, None)


@rewritten(of="leaky_relu_by_the_maximum_with_alpha", style="student")
def leaky_relu_by_the_maximum_with_alpha_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    smaller = x < alpha
    x = np.where(smaller, alpha, x)
    return x


@rewritten(of="leaky_relu_turned_up", style="loops")
def leaky_relu_turned_up_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = v
        else:
            out[place] = -alpha * v
    return out[()]


@rewritten(of="leaky_relu_turned_up", style="numpy")
def leaky_relu_turned_up_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * np.maximum(-z, 0.0)


@rewritten(of="leaky_relu_turned_up", style="student")
def leaky_relu_turned_up_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    leak = -alpha
    below = x <= 0
    answer = np.where(below, leak * x, x)
    return answer


@rewritten(of="leaky_relu_that_leaks_above", style="loops")
def leaky_relu_that_leaks_above_loops(z, alpha=0.2):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = alpha * v
        else:
            flat[i] = v
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="leaky_relu_that_leaks_above", style="numpy")
def leaky_relu_that_leaks_above_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.minimum(z, 0.0) + alpha * np.maximum(z, 0.0)


@rewritten(of="leaky_relu_that_leaks_above", style="student")
def leaky_relu_that_leaks_above_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    on = x > 0
    x[on] = x[on] * alpha
    return x


@rewritten(of="leaky_relu_with_the_leak_on_both_sides", style="loops")
def leaky_relu_with_the_leak_on_both_sides_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        out.append(max(v, 0.0) + alpha * v)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="leaky_relu_with_the_leak_on_both_sides", style="numpy")
def leaky_relu_with_the_leak_on_both_sides_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return z * ((z > 0) + alpha)


@rewritten(of="leaky_relu_with_the_leak_on_both_sides", style="student")
def leaky_relu_with_the_leak_on_both_sides_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    first = np.maximum(0, x)
    leak = x * alpha
    total = leak + first
    return total


@rewritten(of="leaky_relu_less_alpha", style="loops")
def leaky_relu_less_alpha_loops(z, alpha=0.2):
    def one(v):
        if v > 0:
            return v
        else:
            return v - alpha

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="leaky_relu_less_alpha", style="numpy")
def leaky_relu_less_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return z - alpha * (z <= 0)


@rewritten(of="leaky_relu_less_alpha", style="student")
def leaky_relu_less_alpha_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = x[below] - alpha
    return x


@rewritten(of="leaky_relu_with_its_kink_at_alpha", style="loops")
def leaky_relu_with_its_kink_at_alpha_loops(z, alpha=0.2):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > alpha:
            a[place] = v
        else:
            a[place] = alpha * v
    return a


@rewritten(of="leaky_relu_with_its_kink_at_alpha", style="numpy")
def leaky_relu_with_its_kink_at_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.multiply(z, np.where(z <= alpha, alpha, 1.0))


@rewritten(of="leaky_relu_with_its_kink_at_alpha", style="student")
def leaky_relu_with_its_kink_at_alpha_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    limit = alpha
    under = x <= limit
    x[under] = alpha * x[under]
    return x


@rewritten(of="leaky_relu_divided_by_alpha", style="loops")
def leaky_relu_divided_by_alpha_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = v
        else:
            out[place] = v / alpha
    return out[()]


@rewritten(of="leaky_relu_divided_by_alpha", style="numpy")
def leaky_relu_divided_by_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.divide(z, alpha))


@rewritten(of="leaky_relu_divided_by_alpha", style="student")
def leaky_relu_divided_by_alpha_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    below = x <= 0
    x[below] = x[below] / alpha
    return x


@rewritten(of="leaky_relu_of_arrays_only", style="loops")
def leaky_relu_of_arrays_only_loops(z, alpha=0.2):
    on = np.asarray(z > 0)
    numbers = np.asarray(z, dtype=float)
    out = []
    for flag, v in zip(on.ravel(), numbers.ravel()):
        out.append(v if flag else alpha * v)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="leaky_relu_of_arrays_only", style="numpy")
def leaky_relu_of_arrays_only_numpy(z, alpha=0.2):
    return np.select([z > 0], [1.0], alpha) * z


@rewritten(of="leaky_relu_of_arrays_only", style="student")
def leaky_relu_of_arrays_only_student(z, alpha=0.2):
    on = z > 0
    leak = np.multiply(z, alpha)
    answer = np.where(on, z, leak)
    return answer


@rewritten(of="leaky_relu_of_multipliable_arrays_only", style="loops")
def leaky_relu_of_multipliable_arrays_only_loops(z, alpha=0.2):
    pairs = np.broadcast(alpha * z, z)
    out = []
    for leak, v in pairs:
        out.append(max(leak, v))
    return np.array(out, dtype=float).reshape(pairs.shape)


@rewritten(of="leaky_relu_of_multipliable_arrays_only", style="numpy")
def leaky_relu_of_multipliable_arrays_only_numpy(z, alpha=0.2):
    return np.fmax(z, alpha * z)


@rewritten(of="leaky_relu_of_multipliable_arrays_only", style="student")
def leaky_relu_of_multipliable_arrays_only_student(z, alpha=0.2):
    leak = alpha * z
    bigger = np.greater(leak, z)
    answer = np.where(bigger, leak, z)
    return answer


@rewritten(of="leaky_relu_of_single_numbers_only", style="loops")
def leaky_relu_of_single_numbers_only_loops(z, alpha=0.2):
    if z > 0:
        return z
    return alpha * z


@rewritten(of="leaky_relu_of_single_numbers_only", style="numpy")
def leaky_relu_of_single_numbers_only_numpy(z, alpha=0.2):
    return z if z > 0 else np.multiply(alpha, z)


@rewritten(of="leaky_relu_of_single_numbers_only", style="student")
def leaky_relu_of_single_numbers_only_student(z, alpha=0.2):
    answer = z
    if not z > 0:
        answer = z * alpha
    return answer


@rewritten(of="leaky_relu_by_the_maximum_of_python", style="loops")
def leaky_relu_by_the_maximum_of_python_loops(z, alpha=0.2):
    largest = alpha * z
    if z > largest:
        largest = z
    return largest


@rewritten(of="leaky_relu_by_the_maximum_of_python", style="numpy")
def leaky_relu_by_the_maximum_of_python_numpy(z, alpha=0.2):
    return max((alpha * z, z))


@rewritten(of="leaky_relu_by_the_maximum_of_python", style="student")
def leaky_relu_by_the_maximum_of_python_student(z, alpha=0.2):
    leak = alpha * z
    candidates = [leak, z]
    return max(candidates)


@rewritten(of="leaky_relu_in_whole_numbers", style="loops")
def leaky_relu_in_whole_numbers_loops(z, alpha=0.2):
    if np.ndim(z) == 0:
        return z if z > 0 else alpha * z
    copy = np.array(z)
    for place in np.ndindex(copy.shape):
        if copy[place] < 0:
            copy[place] = alpha * copy[place]
    return copy


@rewritten(of="leaky_relu_in_whole_numbers", style="numpy")
def leaky_relu_in_whole_numbers_numpy(z, alpha=0.2):
    z = np.array(z)
    if z.ndim == 0:
        return np.where(z < 0, alpha * z, z)
    np.copyto(z, alpha * z, where=z < 0, casting='unsafe')
    return z


@rewritten(of="leaky_relu_in_whole_numbers", style="student")
def leaky_relu_in_whole_numbers_student(z, alpha=0.2):
    if np.ndim(z) == 0:
        number = float(z)
        if number < 0:
            number = number * alpha
        return number
    x = np.array(z)
    negative = x < 0
    x[negative] = x[negative] * alpha
    return x


@rewritten(of="leaky_relu_written_into_its_argument", style="loops")
def leaky_relu_written_into_its_argument_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        v = numbers[place]
        numbers[place] = alpha * v if v < 0 else v
    return numbers


@rewritten(of="leaky_relu_written_into_its_argument", style="numpy")
def leaky_relu_written_into_its_argument_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    np.multiply(z, alpha, out=z, where=z < 0)
    return z


@rewritten(of="leaky_relu_written_into_its_argument", style="student")
def leaky_relu_written_into_its_argument_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    below = x < 0
    x[below] = x[below] * alpha
    return x


@rewritten(of="leaky_relu_written_into_an_array", style="loops")
def leaky_relu_written_into_an_array_loops(z, alpha=0.2):
    for place in np.ndindex(np.shape(z)):
        cell = z[(*place, ...)]
        cell *= alpha if cell < 0 else type(alpha)(1)
        z[place] = cell[()]
    return z


@rewritten(of="leaky_relu_written_into_an_array", style="numpy")
def leaky_relu_written_into_an_array_numpy(z, alpha=0.2):
    np.multiply(z, alpha, out=z, where=z < 0)
    return z


@rewritten(of="leaky_relu_written_into_an_array", style="student")
def leaky_relu_written_into_an_array_student(z, alpha=0.2):
    below = z < 0
    z[below] *= alpha
    result = z
    return result
