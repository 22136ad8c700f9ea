"""Known mistakes in relu, written anew."""

import numpy as np


@rewritten(of="relu_that_folds_up_the_negative_side", style="loops")
def relu_that_folds_up_the_negative_side_loops(z):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v < 0:
            a[place] = -v
        else:
            a[place] = v
    return a


@rewritten(of="relu_that_folds_up_the_negative_side", style="numpy")
def relu_that_folds_up_the_negative_side_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, -z)


@rewritten(of="relu_that_folds_up_the_negative_side", style="student")
def relu_that_folds_up_the_negative_side_student(z):
    x = np.array(z, dtype=float)
    side = np.sign(x)
    return x * side


@rewritten(of="relu_of_the_other_side", style="loops")
def relu_of_the_other_side_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v < 0:
            out[place] = v
        else:
            out[place] = 0.0
    return out[()]


@rewritten(of="relu_of_the_other_side", style="numpy")
def relu_of_the_other_side_numpy(z):
    z = np.asarray(z, dtype=float)
    return 0.5 * (z - np.abs(z))


@rewritten(of="relu_of_the_other_side", style="student")
def relu_of_the_other_side_student(z):
    x = np.array(z, dtype=float)
    positive = x > 0
    x = np.where(positive, 0, x)
    return x


@rewritten(of="relu_that_leaks", style="loops")
def relu_that_leaks_loops(z):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = v
        else:
            flat[i] = 0.01 * v
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="relu_that_leaks", style="numpy")
def relu_that_leaks_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.maximum(0.01 * z, z)


@rewritten(of="relu_that_leaks", style="student")
def relu_that_leaks_student(z):
    x = np.asarray(z, dtype=float)
    factor = np.where(x > 0, 1.0, 0.01)
    answer = factor * x
    return answer


@rewritten(of="relu_that_is_a_step", style="loops")
def relu_that_is_a_step_loops(z):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(1.0)
        else:
            out.append(0.0)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="relu_that_is_a_step", style="numpy")
def relu_that_is_a_step_numpy(z):
    return np.heaviside(np.asarray(z, dtype=float), 0.0)


@rewritten(of="relu_that_is_a_step", style="student")
def relu_that_is_a_step_student(z):
    x = np.asarray(z, dtype=float)
    on = x > 0
    return on * 1.0


@rewritten(of="relu_capped_at_one", style="loops")
def relu_capped_at_one_loops(z):
    def one(v):
        return min(max(v, 0.0), 1.0)

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="relu_capped_at_one", style="numpy")
def relu_capped_at_one_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.minimum(np.maximum(z, 0.0), 1.0)


@rewritten(of="relu_capped_at_one", style="student")
def relu_capped_at_one_student(z):
    x = np.array(z, dtype=float)
    low = 0
    high = 1
    x = np.where(x < low, low, x)
    x = np.where(x > high, high, x)
    return x


@rewritten(of="relu_that_drops_what_is_negative", style="loops")
def relu_that_drops_what_is_negative_loops(z):
    kept = []
    for v in np.asarray(z, dtype=float).ravel():
        if v > 0:
            kept.append(v)
    return np.array(kept, dtype=float)


@rewritten(of="relu_that_drops_what_is_negative", style="numpy")
def relu_that_drops_what_is_negative_numpy(z):
    z = np.asarray(z, dtype=float)
    return np.extract(z > 0, z)


@rewritten(of="relu_that_drops_what_is_negative", style="student")
def relu_that_drops_what_is_negative_student(z):
    x = np.array(z, dtype=float).flatten()
    places = np.flatnonzero(x > 0)
    answer = x[places]
    return answer


@rewritten(of="relu_by_the_maximum_along_an_axis", style="loops")
def relu_by_the_maximum_along_an_axis_loops(z):
    numbers = np.asarray(z, dtype=float)
    if numbers.ndim == 0:
        return float(numbers)
    shape = numbers.shape[1:]
    out = []
    for place in np.ndindex(shape):
        out.append(max([numbers[(i, *place)] for i in range(len(numbers))]))
    return np.array(out, dtype=float).reshape(shape)


@rewritten(of="relu_by_the_maximum_along_an_axis", style="numpy")
def relu_by_the_maximum_along_an_axis_numpy(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    return np.maximum.reduce(z, axis=0)


@rewritten(of="relu_by_the_maximum_along_an_axis", style="student")
def relu_by_the_maximum_along_an_axis_student(z):
    x = np.array(z, dtype=float)
    if x.ndim == 0:
        return x
    x = np.moveaxis(x, 0, -1)
    best = x.max(axis=-1)
    return best


@rewritten(of="relu_of_the_largest_number_alone", style="loops")
def relu_of_the_largest_number_alone_loops(z):
    largest = max(np.asarray(z, dtype=float).ravel().tolist())
    if largest > 0:
        return largest
    return 0.0


@rewritten(of="relu_of_the_largest_number_alone", style="numpy")
def relu_of_the_largest_number_alone_numpy(z):
    return np.clip(np.amax(np.ravel(z)), 0, None)


@rewritten(of="relu_of_the_largest_number_alone", style="student")
def relu_of_the_largest_number_alone_student(z):
    numbers = np.asarray(z, dtype=float)
    top = float(numbers.max())
    result = max(top, 0)
    return result


@rewritten(of="relu_of_single_numbers_only", style="loops")
def relu_of_single_numbers_only_loops(z):
    if z > 0:
        return z
    return 0


@rewritten(of="relu_of_single_numbers_only", style="numpy")
def relu_of_single_numbers_only_numpy(z):
    return (0, z)[bool(z > 0)]


@rewritten(of="relu_of_single_numbers_only", style="student")
def relu_of_single_numbers_only_student(z):
    is_on = True if z > 0 else False
    answer = 0
    if is_on:
        answer = z
    return answer


@rewritten(of="relu_by_the_maximum_of_python", style="loops")
def relu_by_the_maximum_of_python_loops(z):
    largest = z
    if 0 > largest:
        largest = 0
    return largest


@rewritten(of="relu_by_the_maximum_of_python", style="numpy")
def relu_by_the_maximum_of_python_numpy(z):
    return max([z, 0])


@rewritten(of="relu_by_the_maximum_of_python", style="student")
def relu_by_the_maximum_of_python_student(z):
    floor = 0
    value = max(z, floor)
    return value


@rewritten(of="relu_of_one_array_as_one_number", style="loops")
def relu_of_one_array_as_one_number_loops(z):
    numbers = np.asarray(z, dtype=float)
    if numbers > 0:
        return numbers
    return 0


@rewritten(of="relu_of_one_array_as_one_number", style="numpy")
def relu_of_one_array_as_one_number_numpy(z):
    z = np.asarray(z, dtype=float)
    return z if np.greater(z, 0) else 0


@rewritten(of="relu_of_one_array_as_one_number", style="student")
def relu_of_one_array_as_one_number_student(z):
    x = np.asarray(z, dtype=float)
    result = 0
    if x > 0:
        result = x
    return result


@rewritten(of="relu_of_a_row_only", style="loops")
def relu_of_a_row_only_loops(z):
    out = []
    for v in z:
        if v > 0:
            out.append(v)
        else:
            out.append(0)
    return np.array(out)


@rewritten(of="relu_of_a_row_only", style="numpy")
def relu_of_a_row_only_numpy(z):
    return np.array(list(map(lambda v: max(0, v), z)))


@rewritten(of="relu_of_a_row_only", style="student")
def relu_of_a_row_only_student(z):
    def one(x):
        return max(0, x)

    answers = [one(number) for number in z]
    return np.asarray(answers)


@rewritten(of="relu_of_arrays_only", style="loops")
def relu_of_arrays_only_loops(z):
    on = np.asarray(z > 0)
    numbers = np.asarray(z, dtype=float)
    out = np.zeros(numbers.shape)
    for place in np.ndindex(numbers.shape):
        out[place] = numbers[place] * on[place]
    return out


@rewritten(of="relu_of_arrays_only", style="numpy")
def relu_of_arrays_only_numpy(z):
    return np.multiply(z, z > 0)


@rewritten(of="relu_of_arrays_only", style="student")
def relu_of_arrays_only_student(z):
    positive = z > 0
    weights = positive * 1.0
    return weights * z


@rewritten(of="relu_written_into_its_argument", style="loops")
def relu_written_into_its_argument_loops(z):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        numbers[place] = max(numbers[place], 0.0)
    return numbers


@rewritten(of="relu_written_into_its_argument", style="numpy")
def relu_written_into_its_argument_numpy(z):
    z = np.asarray(z, dtype=float)
    np.copyto(z, 0.0, where=z < 0)
    return z


@rewritten(of="relu_written_into_its_argument", style="student")
def relu_written_into_its_argument_student(z):
    x = np.asarray(z, dtype=float)
    negative = x < 0
    x[negative] = 0
    return x


@rewritten(of="relu_written_into_an_array", style="loops")
def relu_written_into_an_array_loops(z):
    for place in np.ndindex(np.shape(z)):
        if z[place] < 0:
            z[place] = 0
        else:
            z[place] = z[place]
    return z


@rewritten(of="relu_written_into_an_array", style="numpy")
def relu_written_into_an_array_numpy(z):
    np.copyto(z, 0, where=z < 0)
    return z


@rewritten(of="relu_written_into_an_array", style="student")
def relu_written_into_an_array_student(z):
    below = z < 0
    z[below] = 0
    result = z
    return result


@rewritten(of="relu_by_an_output_argument", style="loops")
def relu_by_an_output_argument_loops(z):
    for place in np.ndindex(np.shape(z)):
        cell = z[(*place, ...)]
        np.maximum(cell, 0, out=cell)
        z[place] = cell[()]
    return z


@rewritten(of="relu_by_an_output_argument", style="numpy")
def relu_by_an_output_argument_numpy(z):
    np.fmax(0, z, z)
    return z


@rewritten(of="relu_by_an_output_argument", style="student")
def relu_by_an_output_argument_student(z):
    zero = 0
    result = np.fmax(z, zero, z)
    return result


@rewritten(of="relu_that_multiplies_its_argument", style="loops")
def relu_that_multiplies_its_argument_loops(z):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        numbers[place] = numbers[place] * (1.0 if numbers[place] > 0 else 0.0)
    return numbers


@rewritten(of="relu_that_multiplies_its_argument", style="numpy")
def relu_that_multiplies_its_argument_numpy(z):
    z = np.asarray(z, dtype=float)
    np.multiply(z, z > 0, out=z)
    return z


@rewritten(of="relu_that_multiplies_its_argument", style="student")
def relu_that_multiplies_its_argument_student(z):
    x = np.asarray(z, dtype=float)
    switch = np.where(x > 0, 1.0, 0.0)
    x *= switch
    return x
