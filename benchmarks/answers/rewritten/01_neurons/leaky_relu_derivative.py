"""Known mistakes in leaky_relu_derivative, written anew."""

import numpy as np


@rewritten(of="leaky_relu_derivative_without_a_leak", style="loops")
def leaky_relu_derivative_without_a_leak_loops(z, alpha=0.2):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = 1.0
        else:
            flat[i] = 0.0
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="leaky_relu_derivative_without_a_leak", style="numpy")
def leaky_relu_derivative_without_a_leak_numpy(z, alpha=0.2):
    return np.heaviside(np.asarray(z, dtype=float), 0.0)


@rewritten(of="leaky_relu_derivative_without_a_leak", style="student")
def leaky_relu_derivative_without_a_leak_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    slope = np.zeros(x.shape)
    slope[x > 0] = 1
    return slope


@rewritten(of="leaky_relu_derivative_of_a_fifth_always", style="loops")
def leaky_relu_derivative_of_a_fifth_always_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(1.0)
        else:
            out.append(0.2)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="leaky_relu_derivative_of_a_fifth_always", style="numpy")
def leaky_relu_derivative_of_a_fifth_always_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return 1.0 - 0.8 * (z <= 0)


@rewritten(of="leaky_relu_derivative_of_a_fifth_always", style="student")
def leaky_relu_derivative_of_a_fifth_always_student(z, alpha=0.2):
    leak = 0.2
    x = np.asarray(z, dtype=float)
    slope = np.ones(x.shape)
    slope[x <= 0] = leak
    return slope


@rewritten(of="leaky_relu_derivative_of_a_hundredth_always", style="loops")
def leaky_relu_derivative_of_a_hundredth_always_loops(z, alpha=0.2):
    def one(v):
        if v > 0:
            return 1.0
        else:
            return 0.01

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="leaky_relu_derivative_of_a_hundredth_always", style="numpy")
def leaky_relu_derivative_of_a_hundredth_always_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.choose(z > 0, [0.01, 1.0])


@rewritten(of="leaky_relu_derivative_of_a_hundredth_always", style="student")
def leaky_relu_derivative_of_a_hundredth_always_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    leak = 0.01
    on = (x > 0) * 1.0
    off = (x <= 0) * leak
    return on + off


@rewritten(of="leaky_relu_derivative_with_another_default", style="loops")
def leaky_relu_derivative_with_another_default_loops(z, alpha=0.01):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = 1.0
        else:
            a[place] = alpha
    return a


@rewritten(of="leaky_relu_derivative_with_another_default", style="numpy")
def leaky_relu_derivative_with_another_default_numpy(z, alpha=0.01):
    z = np.asarray(z, dtype=float)
    return alpha + (1.0 - alpha) * np.heaviside(z, 0.0)


@rewritten(of="leaky_relu_derivative_with_another_default", style="student")
def leaky_relu_derivative_with_another_default_student(z, alpha=0.01):
    x = np.asarray(z, dtype=float)
    slope = np.ones(x.shape)
    slope[x <= 0] = alpha
    return slope


@rewritten(of="leaky_relu_derivative_downhill_on_the_left", style="loops")
def leaky_relu_derivative_downhill_on_the_left_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 1.0
        else:
            out[place] = -alpha
    return out[()]


@rewritten(of="leaky_relu_derivative_downhill_on_the_left", style="numpy")
def leaky_relu_derivative_downhill_on_the_left_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.where(z <= 0, np.negative(alpha), 1.0)


@rewritten(of="leaky_relu_derivative_downhill_on_the_left", style="student")
def leaky_relu_derivative_downhill_on_the_left_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    on = x > 0
    off = 1 - on
    slope = on * 1.0 - off * alpha
    return slope


@rewritten(of="leaky_relu_derivative_that_gives_the_height_below", style="loops")
def leaky_relu_derivative_that_gives_the_height_below_loops(z, alpha=0.2):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        if v > 0:
            flat[i] = 1.0
        else:
            flat[i] = alpha * v
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="leaky_relu_derivative_that_gives_the_height_below", style="numpy")
def leaky_relu_derivative_that_gives_the_height_below_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.heaviside(z, 0.0) + alpha * np.minimum(z, 0.0)


@rewritten(of="leaky_relu_derivative_that_gives_the_height_below", style="student")
def leaky_relu_derivative_that_gives_the_height_below_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    on = x > 0
    slope = np.where(on, 1, x * alpha)
    return slope


@rewritten(of="leaky_relu_derivative_that_gives_the_height_above", style="loops")
def leaky_relu_derivative_that_gives_the_height_above_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = []
    for v in numbers.ravel():
        if v > 0:
            out.append(v)
        else:
            out.append(alpha)
    return np.array(out, dtype=float).reshape(numbers.shape)


@rewritten(of="leaky_relu_derivative_that_gives_the_height_above", style="numpy")
def leaky_relu_derivative_that_gives_the_height_above_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0.0) + alpha * (z <= 0)


@rewritten(of="leaky_relu_derivative_that_gives_the_height_above", style="student")
def leaky_relu_derivative_that_gives_the_height_above_student(z, alpha=0.2):
    x = np.array(z, dtype=float)
    off = x <= 0
    x[off] = alpha
    return x


@rewritten(of="leaky_relu_derivative_with_the_kink_at_alpha", style="loops")
def leaky_relu_derivative_with_the_kink_at_alpha_loops(z, alpha=0.2):
    def one(v):
        if v > alpha:
            return 1.0
        else:
            return alpha

    numbers = np.asarray(z, dtype=float)
    return np.array([one(v) for v in numbers.ravel()], dtype=float).reshape(numbers.shape)[()]


@rewritten(of="leaky_relu_derivative_with_the_kink_at_alpha", style="numpy")
def leaky_relu_derivative_with_the_kink_at_alpha_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.select([z <= alpha], [alpha], 1.0)


@rewritten(of="leaky_relu_derivative_with_the_kink_at_alpha", style="student")
def leaky_relu_derivative_with_the_kink_at_alpha_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    limit = alpha
    over = x > limit
    slope = np.full(x.shape, float(alpha))
    slope[over] = 1
    return slope


@rewritten(of="leaky_relu_derivative_of_swapped_sides", style="loops")
def leaky_relu_derivative_of_swapped_sides_loops(z, alpha=0.2):
    a = np.array(z, dtype=float)
    for place in np.ndindex(a.shape):
        v = a[place]
        if v > 0:
            a[place] = alpha
        else:
            a[place] = 1.0
    return a


@rewritten(of="leaky_relu_derivative_of_swapped_sides", style="numpy")
def leaky_relu_derivative_of_swapped_sides_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return 1.0 + (alpha - 1.0) * (z > 0)


@rewritten(of="leaky_relu_derivative_of_swapped_sides", style="student")
def leaky_relu_derivative_of_swapped_sides_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    slope = np.ones(x.shape)
    on = x > 0
    slope[on] = alpha
    return slope


@rewritten(of="leaky_relu_derivative_with_the_leak_on_both_sides", style="loops")
def leaky_relu_derivative_with_the_leak_on_both_sides_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    out = np.empty(numbers.shape)
    for place, v in np.ndenumerate(numbers):
        if v > 0:
            out[place] = 1 + alpha
        else:
            out[place] = alpha
    return out[()]


@rewritten(of="leaky_relu_derivative_with_the_leak_on_both_sides", style="numpy")
def leaky_relu_derivative_with_the_leak_on_both_sides_numpy(z, alpha=0.2):
    return np.add(np.heaviside(np.asarray(z, dtype=float), 0.0), alpha)


@rewritten(of="leaky_relu_derivative_with_the_leak_on_both_sides", style="student")
def leaky_relu_derivative_with_the_leak_on_both_sides_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    slope = np.where(x > 0, 1.0, 0.0)
    slope = slope + alpha
    return slope


@rewritten(of="leaky_relu_derivative_of_both_sides_at_zero", style="loops")
def leaky_relu_derivative_of_both_sides_at_zero_loops(z, alpha=0.2):
    shape = np.shape(z)
    flat = list(np.asarray(z, dtype=float).flat)
    for i in range(len(flat)):
        v = flat[i]
        flat[i] = (1.0 if v >= 0 else 0.0) + (alpha if v <= 0 else 0.0)
    return np.array(flat, dtype=float).reshape(shape)


@rewritten(of="leaky_relu_derivative_of_both_sides_at_zero", style="numpy")
def leaky_relu_derivative_of_both_sides_at_zero_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    return np.select([z > 0, z < 0], [1.0, alpha], 1.0 + alpha)


@rewritten(of="leaky_relu_derivative_of_both_sides_at_zero", style="student")
def leaky_relu_derivative_of_both_sides_at_zero_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    right = x >= 0
    left = x <= 0
    slope = right * 1.0
    slope = slope + left * alpha
    return slope


@rewritten(of="leaky_relu_derivative_overwritten", style="loops")
def leaky_relu_derivative_overwritten_loops(z, alpha=0.2):
    copy = np.array(z, dtype=float)
    for place in np.ndindex(copy.shape):
        if copy[place] <= 0:
            copy[place] = alpha
        if copy[place] > 0:
            copy[place] = 1.0
    return copy


@rewritten(of="leaky_relu_derivative_overwritten", style="numpy")
def leaky_relu_derivative_overwritten_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    first = np.where(z <= 0, alpha, z)
    return np.where(first > 0, 1.0, first)


@rewritten(of="leaky_relu_derivative_overwritten", style="student")
def leaky_relu_derivative_overwritten_student(z, alpha=0.2):
    slope = np.array(z, dtype=float)
    slope[slope <= 0] = alpha
    slope[slope > 0] = 1
    return slope


@rewritten(of="leaky_relu_derivative_overwritten_but_at_zero", style="loops")
def leaky_relu_derivative_overwritten_but_at_zero_loops(z, alpha=0.2):
    copy = np.array(z, dtype=float)
    for place in np.ndindex(copy.shape):
        if copy[place] < 0:
            copy[place] = alpha
        if copy[place] > 0:
            copy[place] = 1.0
    return copy


@rewritten(of="leaky_relu_derivative_overwritten_but_at_zero", style="numpy")
def leaky_relu_derivative_overwritten_but_at_zero_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    first = np.select([z < 0], [alpha], z)
    return np.select([first > 0], [1.0], first)


@rewritten(of="leaky_relu_derivative_overwritten_but_at_zero", style="student")
def leaky_relu_derivative_overwritten_but_at_zero_student(z, alpha=0.2):
    slope = np.array(z, dtype=float)
    below = slope < 0
    slope[below] = alpha
    above = slope > 0
    slope[above] = 1
    return slope


@rewritten(of="leaky_relu_derivative_in_whole_numbers", style="loops")
def leaky_relu_derivative_in_whole_numbers_loops(z, alpha=0.2):
    numbers = np.asarray(z)
    out = np.ones(numbers.shape, dtype=numbers.dtype)
    for place in np.ndindex(numbers.shape):
        if numbers[place] < 0:
            out[place] = alpha
    return out


@rewritten(of="leaky_relu_derivative_in_whole_numbers", style="numpy")
def leaky_relu_derivative_in_whole_numbers_numpy(z, alpha=0.2):
    z = np.asarray(z)
    return np.where(z < 0, alpha, 1).astype(z.dtype)


@rewritten(of="leaky_relu_derivative_in_whole_numbers", style="student")
def leaky_relu_derivative_in_whole_numbers_student(z, alpha=0.2):
    x = np.array(z)
    slope = np.ones_like(x)
    below = x < 0
    slope[below] = alpha
    return slope


@rewritten(of="leaky_relu_derivative_of_single_numbers_only", style="loops")
def leaky_relu_derivative_of_single_numbers_only_loops(z, alpha=0.2):
    if z > 0:
        return 1
    return alpha


@rewritten(of="leaky_relu_derivative_of_single_numbers_only", style="numpy")
def leaky_relu_derivative_of_single_numbers_only_numpy(z, alpha=0.2):
    return (alpha, 1)[bool(z > 0)]


@rewritten(of="leaky_relu_derivative_of_single_numbers_only", style="student")
def leaky_relu_derivative_of_single_numbers_only_student(z, alpha=0.2):
    slope = alpha
    if z > 0:
        slope = 1
    return slope


@rewritten(of="leaky_relu_derivative_of_arrays_only", style="loops")
def leaky_relu_derivative_of_arrays_only_loops(z, alpha=0.2):
    on = np.asarray(z > 0)
    out = []
    for flag in on.ravel():
        out.append(1.0 if flag else alpha)
    return np.array(out, dtype=float).reshape(on.shape)


@rewritten(of="leaky_relu_derivative_of_arrays_only", style="numpy")
def leaky_relu_derivative_of_arrays_only_numpy(z, alpha=0.2):
    return alpha + (1.0 - alpha) * (z > 0)


@rewritten(of="leaky_relu_derivative_of_arrays_only", style="student")
def leaky_relu_derivative_of_arrays_only_student(z, alpha=0.2):
    on = z > 0
    slope = np.where(on, 1.0, alpha)
    return slope


@rewritten(of="leaky_relu_derivative_written_into_its_argument", style="loops")
def leaky_relu_derivative_written_into_its_argument_loops(z, alpha=0.2):
    numbers = np.asarray(z, dtype=float)
    for place in np.ndindex(numbers.shape):
        if numbers[place] < 0:
            numbers[place] = alpha
        else:
            numbers[place] = 1.0
    return numbers


@rewritten(of="leaky_relu_derivative_written_into_its_argument", style="numpy")
def leaky_relu_derivative_written_into_its_argument_numpy(z, alpha=0.2):
    z = np.asarray(z, dtype=float)
    np.copyto(z, np.where(z < 0, alpha, 1.0))
    return z


@rewritten(of="leaky_relu_derivative_written_into_its_argument", style="student")
def leaky_relu_derivative_written_into_its_argument_student(z, alpha=0.2):
    x = np.asarray(z, dtype=float)
    below = x < 0
    x[...] = 1
    x[below] = alpha
    return x


@rewritten(of="leaky_relu_derivative_written_into_an_array", style="loops")
def leaky_relu_derivative_written_into_an_array_loops(z, alpha=0.2):
    for place in np.ndindex(np.shape(z)):
        if z[place] > 0:
            z[place] = 1
        else:
            z[place] = alpha
    return z


@rewritten(of="leaky_relu_derivative_written_into_an_array", style="numpy")
def leaky_relu_derivative_written_into_an_array_numpy(z, alpha=0.2):
    np.copyto(z, np.where(z > 0, 1.0, alpha), casting='unsafe')
    return z


@rewritten(of="leaky_relu_derivative_written_into_an_array", style="student")
def leaky_relu_derivative_written_into_an_array_student(z, alpha=0.2):
    on = z > 0
    off = z <= 0
    z[on] = 1
    z[off] = alpha
    return z
