"""Known mistakes of normal_init, written anew."""

import math

import numpy as np


@rewritten(of="normal_with_one_row_for_each_input", style="loops")
def normal_with_one_row_for_each_input_loops(n_in, n_out, rng, std=1.0):
    s = std
    rows = [[] for _ in range(n_in)]
    for k in range(n_in * n_out):
        rows[k // n_out].append(rng.normal(0.0, s))
    return np.array(rows)


@rewritten(of="normal_with_one_row_for_each_input", style="numpy")
def normal_with_one_row_for_each_input_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = rng.normal(np.zeros((n_in, n_out)), np.broadcast_to(s, (n_in, n_out)))
    return W


@rewritten(of="normal_with_one_row_for_each_input", style="student")
def normal_with_one_row_for_each_input_student(n_in, n_out, rng, std=1.0):
    sigma = std
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_in * n_out)
    weights = np.reshape(weights, (n_in, n_out))
    return weights


@rewritten(of="normal_turned_over", style="loops")
def normal_turned_over_loops(n_in, n_out, rng, std=1.0):
    s = std
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(s * rng.standard_normal())
        rows.append(row)
    return np.array([[rows[i][j] for i in range(n_out)] for j in range(n_in)])


@rewritten(of="normal_turned_over", style="numpy")
def normal_turned_over_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = np.multiply(rng.standard_normal((n_out, n_in)), s)
    return np.moveaxis(W, 0, 1)


@rewritten(of="normal_turned_over", style="student")
def normal_turned_over_student(n_in, n_out, rng, std=1.0):
    sigma = std
    numbers = rng.normal(0, sigma, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    turned = weights.T
    return turned


@rewritten(of="normal_in_one_row", style="loops")
def normal_in_one_row_loops(n_in, n_out, rng, std=1.0):
    s = std
    flat = []
    for _ in range(n_out * n_in):
        flat.append(rng.normal() * s)
    return np.array(flat)


@rewritten(of="normal_in_one_row", style="numpy")
def normal_in_one_row_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return np.concatenate(W)


@rewritten(of="normal_in_one_row", style="student")
def normal_in_one_row_student(n_in, n_out, rng, std=1.0):
    sigma = std
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, sigma, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    result = []
    for line in weights:
        for number in line:
            result.append(float(number))
    return result


@rewritten(of="normal_squeezed", style="loops")
def normal_squeezed_loops(n_in, n_out, rng, std=1.0):
    s = std
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal(loc=0.0, scale=s)
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="normal_squeezed", style="numpy")
def normal_squeezed_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = rng.normal(size=n_out * n_in).reshape(n_out, -1) * s
    return W.reshape([n for n in W.shape if n != 1])


@rewritten(of="normal_squeezed", style="student")
def normal_squeezed_student(n_in, n_out, rng, std=1.0):
    sigma = std
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    if n_out == 1 and n_in == 1:
        return weights[0, 0]
    if n_out == 1:
        return weights[0]
    if n_in == 1:
        return weights[:, 0]
    return weights


@rewritten(of="normal_from_a_generator_of_its_own", style="loops")
def normal_from_a_generator_of_its_own_loops(n_in, n_out, rng, std=1.0):
    s = std
    own = np.random.default_rng()
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(own.normal(0.0, s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_from_a_generator_of_its_own", style="numpy")
def normal_from_a_generator_of_its_own_numpy(n_in, n_out, rng, std=1.0):
    s = std
    fresh = np.random.Generator(np.random.PCG64())
    W = np.einsum("ij,->ij", fresh.standard_normal((n_out, n_in)), s)
    return W


@rewritten(of="normal_from_a_generator_of_its_own", style="student")
def normal_from_a_generator_of_its_own_student(n_in, n_out, rng, std=1.0):
    rng = np.random.default_rng(None)
    sigma = std
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    return weights


@rewritten(of="normal_seeded_inside", style="loops")
def normal_seeded_inside_loops(n_in, n_out, rng, std=1.0):
    s = std
    own = np.random.default_rng(seed=0)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(s * own.standard_normal())
    return np.array(rows)


@rewritten(of="normal_seeded_inside", style="numpy")
def normal_seeded_inside_numpy(n_in, n_out, rng, std=1.0):
    s = std
    fixed = np.random.Generator(np.random.PCG64(0))
    W = fixed.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))
    return W


@rewritten(of="normal_seeded_inside", style="student")
def normal_seeded_inside_student(n_in, n_out, rng, std=1.0):
    seed = 0
    rng = np.random.default_rng(seed)
    sigma = std
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="normal_one_row_for_all_units", style="loops")
def normal_one_row_for_all_units_loops(n_in, n_out, rng, std=1.0):
    s = std
    row = []
    for _ in range(n_in):
        row.append(rng.normal() * s)
    return np.array([list(row) for _ in range(n_out)])


@rewritten(of="normal_one_row_for_all_units", style="numpy")
def normal_one_row_for_all_units_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = np.einsum("ij,->ij", rng.standard_normal((1, n_in)), s)
    return np.tile(W, (n_out, 1))


@rewritten(of="normal_one_row_for_all_units", style="student")
def normal_one_row_for_all_units_student(n_in, n_out, rng, std=1.0):
    sigma = std
    first = rng.normal(0, sigma, size=n_in)
    weights = np.zeros((n_out, n_in))
    for unit in range(n_out):
        weights[unit] = first
    return weights


@rewritten(of="normal_of_zeros", style="loops")
def normal_of_zeros_loops(n_in, n_out, rng, std=1.0):
    return np.array([[0.0 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="normal_of_zeros", style="numpy")
def normal_of_zeros_numpy(n_in, n_out, rng, std=1.0):
    return np.outer(np.zeros(n_out), np.ones(n_in))


@rewritten(of="normal_of_zeros", style="student")
def normal_of_zeros_student(n_in, n_out, rng, std=1.0):
    return zeros_init(n_in, n_out, rng)


@rewritten(of="normal_of_one_small_number", style="loops")
def normal_of_one_small_number_loops(n_in, n_out, rng, std=1.0):
    return np.array([[0.1 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="normal_of_one_small_number", style="numpy")
def normal_of_one_small_number_numpy(n_in, n_out, rng, std=1.0):
    return np.repeat(0.1, n_out * n_in).reshape(n_out, n_in)


@rewritten(of="normal_of_one_small_number", style="student")
def normal_of_one_small_number_student(n_in, n_out, rng, std=1.0):
    weights = np.zeros((n_out, n_in))
    weights[:, :] = 0.1
    return weights.tolist()


@rewritten(of="normal_all_positive", style="loops")
def normal_all_positive_loops(n_in, n_out, rng, std=1.0):
    s = std
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(abs(rng.normal(0.0, s)))
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_all_positive", style="numpy")
def normal_all_positive_numpy(n_in, n_out, rng, std=1.0):
    s = std
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return np.maximum(W, -W)


@rewritten(of="normal_all_positive", style="student")
def normal_all_positive_student(n_in, n_out, rng, std=1.0):
    sigma = std
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    sign = np.sign(weights)
    return sign * weights


@rewritten(of="normal_from_zero_to_std", style="loops")
def normal_from_zero_to_std_loops(n_in, n_out, rng, std=1.0):
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.uniform(0.0, std)
    return np.array(rows)


@rewritten(of="normal_from_zero_to_std", style="numpy")
def normal_from_zero_to_std_numpy(n_in, n_out, rng, std=1.0):
    W = rng.random(n_out * n_in) * std
    return W.reshape(n_out, -1)


@rewritten(of="normal_from_zero_to_std", style="student")
def normal_from_zero_to_std_student(n_in, n_out, rng, std=1.0):
    shape = (n_out, n_in)
    weights = rng.random(shape)
    weights = weights * std
    return weights


@rewritten(of="normal_with_std_as_mean", style="loops")
def normal_with_std_as_mean_loops(n_in, n_out, rng, std=1.0):
    rows = []
    for _ in range(n_out):
        rows.append([rng.normal(std) for _ in range(n_in)])
    return np.array(rows)


@rewritten(of="normal_with_std_as_mean", style="numpy")
def normal_with_std_as_mean_numpy(n_in, n_out, rng, std=1.0):
    W = rng.standard_normal((n_out, n_in))
    W += std
    return W


@rewritten(of="normal_with_std_as_mean", style="student")
def normal_with_std_as_mean_student(n_in, n_out, rng, std=1.0):
    weights = rng.normal(std, size=(n_out, n_in))
    return weights.tolist()


@rewritten(of="normal_with_std_as_mean_and_deviation", style="loops")
def normal_with_std_as_mean_and_deviation_loops(n_in, n_out, rng, std=1.0):
    rows = []
    for _ in range(n_out):
        row = []
        for _ in range(n_in):
            row.append(std + std * rng.standard_normal())
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_with_std_as_mean_and_deviation", style="numpy")
def normal_with_std_as_mean_and_deviation_numpy(n_in, n_out, rng, std=1.0):
    return std * np.add(1.0, rng.standard_normal((n_out, n_in)))


@rewritten(of="normal_with_std_as_mean_and_deviation", style="student")
def normal_with_std_as_mean_and_deviation_student(n_in, n_out, rng, std=1.0):
    middle = std
    spread = std
    weights = rng.normal(middle, spread, n_out * n_in)
    return weights.reshape(n_out, n_in)


@rewritten(of="normal_with_std_taken_for_the_variance", style="loops")
def normal_with_std_taken_for_the_variance_loops(n_in, n_out, rng, std=1.0):
    s = math.sqrt(std)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(s * rng.standard_normal())
    return np.array(rows)


@rewritten(of="normal_with_std_taken_for_the_variance", style="numpy")
def normal_with_std_taken_for_the_variance_numpy(n_in, n_out, rng, std=1.0):
    s = np.power(std, 0.5)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="normal_with_std_taken_for_the_variance", style="student")
def normal_with_std_taken_for_the_variance_student(n_in, n_out, rng, std=1.0):
    variance = std
    dev = np.sqrt(variance)
    numbers = rng.normal(0, dev, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="normal_with_the_variance_for_the_deviation", style="loops")
def normal_with_the_variance_for_the_deviation_loops(n_in, n_out, rng, std=1.0):
    s = std * std
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal() * s)
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_with_the_variance_for_the_deviation", style="numpy")
def normal_with_the_variance_for_the_deviation_numpy(n_in, n_out, rng, std=1.0):
    s = np.square(std)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="normal_with_the_variance_for_the_deviation", style="student")
def normal_with_the_variance_for_the_deviation_student(n_in, n_out, rng, std=1.0):
    variance = std ** 2
    spread = variance
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, spread, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights.tolist()


@rewritten(of="normal_without_its_std", style="loops")
def normal_without_its_std_loops(n_in, n_out, rng, std=1.0):
    s = 1.0
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal(loc=0.0, scale=s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_without_its_std", style="numpy")
def normal_without_its_std_numpy(n_in, n_out, rng, std=1.0):
    s = 1.0
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="normal_without_its_std", style="student")
def normal_without_its_std_student(n_in, n_out, rng, std=1.0):
    s = 1
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, s, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return np.array(weights)


@rewritten(of="normal_of_a_hundredth_always", style="loops")
def normal_of_a_hundredth_always_loops(n_in, n_out, rng, std=1.0):
    s = 0.01
    rows = [[rng.normal(0.0, s) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="normal_of_a_hundredth_always", style="numpy")
def normal_of_a_hundredth_always_numpy(n_in, n_out, rng, std=1.0):
    s = np.power(10.0, -2)
    return rng.normal(size=n_out * n_in).reshape(n_out, -1) * s


@rewritten(of="normal_of_a_hundredth_always", style="student")
def normal_of_a_hundredth_always_student(n_in, n_out, rng, std=1.0):
    std = 0.01
    sigma = std
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    return weights


@rewritten(of="normal_times_a_hundredth", style="loops")
def normal_times_a_hundredth_loops(n_in, n_out, rng, std=1.0):
    s = std / 100.0
    rows = [[s * rng.standard_normal() for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="normal_times_a_hundredth", style="numpy")
def normal_times_a_hundredth_numpy(n_in, n_out, rng, std=1.0):
    s = np.multiply(std, 0.01)
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="normal_times_a_hundredth", style="student")
def normal_times_a_hundredth_student(n_in, n_out, rng, std=1.0):
    factor = 0.01
    dev = factor * std
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=dev, size=shape)
    return weights.tolist()


@rewritten(of="normal_drawn_evenly", style="loops")
def normal_drawn_evenly_loops(n_in, n_out, rng, std=1.0):
    a = float(std)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = -a + 2.0 * a * rng.random()
    return np.array(rows)


@rewritten(of="normal_drawn_evenly", style="numpy")
def normal_drawn_evenly_numpy(n_in, n_out, rng, std=1.0):
    a = np.abs(std)
    u = rng.random((n_out, n_in))
    return u * a - (1.0 - u) * a


@rewritten(of="normal_drawn_evenly", style="student")
def normal_drawn_evenly_student(n_in, n_out, rng, std=1.0):
    a = std
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-a, high=a, size=n_in)
    return np.array(weights)


@rewritten(of="normal_drawn_evenly_with_the_right_deviation", style="loops")
def normal_drawn_evenly_with_the_right_deviation_loops(n_in, n_out, rng, std=1.0):
    a = math.sqrt(3.0) * std
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.uniform(-a, a)
    return np.array(rows)


@rewritten(of="normal_drawn_evenly_with_the_right_deviation", style="numpy")
def normal_drawn_evenly_with_the_right_deviation_numpy(n_in, n_out, rng, std=1.0):
    a = np.sqrt(3.0 * np.square(std))
    return (2.0 * rng.random((n_out, n_in)) - 1.0) * a


@rewritten(of="normal_drawn_evenly_with_the_right_deviation", style="student")
def normal_drawn_evenly_with_the_right_deviation_student(n_in, n_out, rng, std=1.0):
    variance = std ** 2
    bound = (3 * variance) ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-bound, high=bound, size=n_in)
    return weights


@rewritten(of="normal_divided_by_the_root_of_n_in", style="loops")
def normal_divided_by_the_root_of_n_in_loops(n_in, n_out, rng, std=1.0):
    s = std / math.sqrt(n_in)
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.normal(0.0, s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="normal_divided_by_the_root_of_n_in", style="numpy")
def normal_divided_by_the_root_of_n_in_numpy(n_in, n_out, rng, std=1.0):
    s = np.sqrt(np.square(std) / n_in)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="normal_divided_by_the_root_of_n_in", style="student")
def normal_divided_by_the_root_of_n_in_student(n_in, n_out, rng, std=1.0):
    root = n_in ** 0.5
    sigma = std / root
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights.tolist()


@rewritten(of="normal_cut_off_at_two_deviations", style="loops")
def normal_cut_off_at_two_deviations_loops(n_in, n_out, rng, std=1.0):
    rows = [[rng.normal(0.0, std) for _ in range(n_in)] for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            while abs(rows[i][j]) > 2.0 * std:
                rows[i][j] = rng.normal(0.0, std)
    return np.array(rows)


@rewritten(of="normal_cut_off_at_two_deviations", style="numpy")
def normal_cut_off_at_two_deviations_numpy(n_in, n_out, rng, std=1.0):
    W = rng.standard_normal((n_out, n_in))
    while True:
        outside = np.nonzero(np.abs(W) > 2.0)
        if outside[0].size == 0:
            return W * std
        W[outside] = rng.standard_normal(outside[0].size)


@rewritten(of="normal_cut_off_at_two_deviations", style="student")
def normal_cut_off_at_two_deviations_student(n_in, n_out, rng, std=1.0):
    border = 2 * std
    weights = rng.normal(0, std, (n_out, n_in))
    too_large = np.abs(weights) > border
    while too_large.any():
        again = rng.normal(0, std, int(too_large.sum()))
        weights[too_large] = again
        too_large = np.abs(weights) > border
    return weights
