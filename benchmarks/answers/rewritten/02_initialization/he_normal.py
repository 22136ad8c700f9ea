"""Known mistakes of he_normal, written anew."""

import math

import numpy as np


@rewritten(of="he_normal_with_one_row_for_each_input", style="loops")
def he_normal_with_one_row_for_each_input_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    rows = []
    while len(rows) < n_in:
        row = []
        while len(row) < n_out:
            row.append(rng.normal() * s)
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_with_one_row_for_each_input", style="numpy")
def he_normal_with_one_row_for_each_input_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = np.einsum("ij,->ij", rng.standard_normal((n_in, n_out)), s)
    return W


@rewritten(of="he_normal_with_one_row_for_each_input", style="student")
def he_normal_with_one_row_for_each_input_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    weights = np.zeros((n_in, n_out))
    for k in range(n_in):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_out)
    return weights


@rewritten(of="he_normal_turned_over", style="loops")
def he_normal_turned_over_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.normal(loc=0.0, scale=s))
    return np.array([[rows[i][j] for i in range(n_out)] for j in range(n_in)])


@rewritten(of="he_normal_turned_over", style="numpy")
def he_normal_turned_over_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))
    return np.swapaxes(W, 0, 1)


@rewritten(of="he_normal_turned_over", style="student")
def he_normal_turned_over_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    turned = weights.T
    return turned


@rewritten(of="he_normal_in_one_row", style="loops")
def he_normal_in_one_row_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    flat = []
    for _ in range(n_out * n_in):
        flat.append(rng.normal(0.0, s))
    return np.array(flat)


@rewritten(of="he_normal_in_one_row", style="numpy")
def he_normal_in_one_row_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = np.multiply(rng.standard_normal((n_out, n_in)), s)
    return W.reshape(-1)


@rewritten(of="he_normal_in_one_row", style="student")
def he_normal_in_one_row_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    numbers = rng.normal(0, sigma, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    result = []
    for line in weights:
        for number in line:
            result.append(float(number))
    return result


@rewritten(of="he_normal_squeezed", style="loops")
def he_normal_squeezed_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    rows = [[s * rng.standard_normal() for _ in range(n_in)] for _ in range(n_out)]
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="he_normal_squeezed", style="numpy")
def he_normal_squeezed_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W.reshape([n for n in W.shape if n != 1])


@rewritten(of="he_normal_squeezed", style="student")
def he_normal_squeezed_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, sigma, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    if n_out == 1 and n_in == 1:
        return weights[0, 0]
    if n_out == 1:
        return weights[0]
    if n_in == 1:
        return weights[:, 0]
    return weights


@rewritten(of="he_normal_from_a_generator_of_its_own", style="loops")
def he_normal_from_a_generator_of_its_own_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    own = np.random.default_rng()
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = own.normal() * s
    return np.array(rows)


@rewritten(of="he_normal_from_a_generator_of_its_own", style="numpy")
def he_normal_from_a_generator_of_its_own_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    fresh = np.random.Generator(np.random.PCG64())
    W = fresh.normal(size=n_out * n_in).reshape(n_out, -1) * s
    return W


@rewritten(of="he_normal_from_a_generator_of_its_own", style="student")
def he_normal_from_a_generator_of_its_own_student(n_in, n_out, rng):
    rng = np.random.default_rng(None)
    variance = 2 / n_in
    sigma = variance ** 0.5
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    return weights


@rewritten(of="he_normal_seeded_inside", style="loops")
def he_normal_seeded_inside_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    own = np.random.default_rng(seed=0)
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(own.normal(loc=0.0, scale=s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_seeded_inside", style="numpy")
def he_normal_seeded_inside_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    fixed = np.random.Generator(np.random.PCG64(0))
    W = np.einsum("ij,->ij", fixed.standard_normal((n_out, n_in)), s)
    return W


@rewritten(of="he_normal_seeded_inside", style="student")
def he_normal_seeded_inside_student(n_in, n_out, rng):
    seed = 0
    rng = np.random.default_rng(seed)
    variance = 2 / n_in
    sigma = variance ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    return weights


@rewritten(of="he_normal_one_row_for_all_units", style="loops")
def he_normal_one_row_for_all_units_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    row = []
    for _ in range(n_in):
        row.append(rng.normal(0.0, s))
    return np.array([list(row) for _ in range(n_out)])


@rewritten(of="he_normal_one_row_for_all_units", style="numpy")
def he_normal_one_row_for_all_units_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = np.multiply(rng.standard_normal((1, n_in)), s)
    return np.repeat(W, n_out, axis=0)


@rewritten(of="he_normal_one_row_for_all_units", style="student")
def he_normal_one_row_for_all_units_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    first = rng.normal(0, sigma, size=n_in)
    weights = np.zeros((n_out, n_in))
    for unit in range(n_out):
        weights[unit] = first
    return weights


@rewritten(of="he_normal_of_zeros", style="loops")
def he_normal_of_zeros_loops(n_in, n_out, rng):
    return np.array([[0.0 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="he_normal_of_zeros", style="numpy")
def he_normal_of_zeros_numpy(n_in, n_out, rng):
    return np.zeros(n_out * n_in).reshape(n_out, n_in)


@rewritten(of="he_normal_of_zeros", style="student")
def he_normal_of_zeros_student(n_in, n_out, rng):
    weights = np.ones((n_out, n_in))
    weights = weights - 1
    return weights


@rewritten(of="he_normal_of_one_small_number", style="loops")
def he_normal_of_one_small_number_loops(n_in, n_out, rng):
    return np.array([[0.1 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="he_normal_of_one_small_number", style="numpy")
def he_normal_of_one_small_number_numpy(n_in, n_out, rng):
    return np.tile(0.1, (n_out, n_in))


@rewritten(of="he_normal_of_one_small_number", style="student")
def he_normal_of_one_small_number_student(n_in, n_out, rng):
    weights = np.ones((n_out, n_in)) * 0.1
    return weights


@rewritten(of="he_normal_all_positive", style="loops")
def he_normal_all_positive_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(abs(rng.normal() * s))
    return np.array(rows)


@rewritten(of="he_normal_all_positive", style="numpy")
def he_normal_all_positive_numpy(n_in, n_out, rng):
    s = np.power(n_in / 2.0, -0.5)
    W = np.multiply(rng.standard_normal((n_out, n_in)), s)
    return np.sqrt(W * W)


@rewritten(of="he_normal_all_positive", style="student")
def he_normal_all_positive_student(n_in, n_out, rng):
    variance = 2 / n_in
    sigma = variance ** 0.5
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    weights[weights < 0] = -weights[weights < 0]
    return weights


@rewritten(of="he_normal_with_the_variance_for_the_deviation", style="loops")
def he_normal_with_the_variance_for_the_deviation_loops(n_in, n_out, rng):
    s = 2.0 / n_in
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.normal(loc=0.0, scale=s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_with_the_variance_for_the_deviation", style="numpy")
def he_normal_with_the_variance_for_the_deviation_numpy(n_in, n_out, rng):
    s = np.divide(2.0, n_in)
    return rng.normal(size=n_out * n_in).reshape(n_out, -1) * s


@rewritten(of="he_normal_with_the_variance_for_the_deviation", style="student")
def he_normal_with_the_variance_for_the_deviation_student(n_in, n_out, rng):
    variance = 2 / n_in
    s = variance
    def draw(how_many):
        return rng.normal(0, s, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return np.array(weights)


@rewritten(of="he_normal_with_the_root_of_two_alone", style="loops")
def he_normal_with_the_root_of_two_alone_loops(n_in, n_out, rng):
    s = math.sqrt(2.0) / n_in
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.normal(0.0, s))
    return np.array(rows)


@rewritten(of="he_normal_with_the_root_of_two_alone", style="numpy")
def he_normal_with_the_root_of_two_alone_numpy(n_in, n_out, rng):
    s = np.sqrt(2.0 / np.square(float(n_in)))
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="he_normal_with_the_root_of_two_alone", style="student")
def he_normal_with_the_root_of_two_alone_student(n_in, n_out, rng):
    root = 2 ** 0.5
    sigma = root / n_in
    numbers = rng.normal(0, sigma, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="he_normal_with_the_root_of_n_in_alone", style="loops")
def he_normal_with_the_root_of_n_in_alone_loops(n_in, n_out, rng):
    s = 2.0 / math.sqrt(n_in)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(s * rng.standard_normal())
    return np.array(rows)


@rewritten(of="he_normal_with_the_root_of_n_in_alone", style="numpy")
def he_normal_with_the_root_of_n_in_alone_numpy(n_in, n_out, rng):
    s = np.sqrt(4.0 / n_in)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="he_normal_with_the_root_of_n_in_alone", style="student")
def he_normal_with_the_root_of_n_in_alone_student(n_in, n_out, rng):
    root = n_in ** 0.5
    dev = 2 / root
    numbers = rng.normal(0, dev, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights.tolist()


@rewritten(of="he_normal_of_the_units", style="loops")
def he_normal_of_the_units_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_out)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal() * s)
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_of_the_units", style="numpy")
def he_normal_of_the_units_numpy(n_in, n_out, rng):
    s = np.sqrt(2.0) / np.sqrt(n_out)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="he_normal_of_the_units", style="student")
def he_normal_of_the_units_student(n_in, n_out, rng):
    variance = 2 / n_out
    spread = np.sqrt(variance)
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, spread, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return np.array(weights)


@rewritten(of="he_normal_with_one_for_two", style="loops")
def he_normal_with_one_for_two_loops(n_in, n_out, rng):
    s = math.sqrt(1.0 / n_in)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal(loc=0.0, scale=s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_with_one_for_two", style="numpy")
def he_normal_with_one_for_two_numpy(n_in, n_out, rng):
    s = np.power(float(n_in), -0.5)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="he_normal_with_one_for_two", style="student")
def he_normal_with_one_for_two_student(n_in, n_out, rng):
    root = np.sqrt(n_in)
    s = 1 / root
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, s, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights


@rewritten(of="he_normal_of_both_sizes", style="loops")
def he_normal_of_both_sizes_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = [[rng.normal(0.0, s) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="he_normal_of_both_sizes", style="numpy")
def he_normal_of_both_sizes_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    return rng.normal(size=n_out * n_in).reshape(n_out, -1) * s


@rewritten(of="he_normal_of_both_sizes", style="student")
def he_normal_of_both_sizes_student(n_in, n_out, rng):
    total = n_in + n_out
    sigma = (2 / total) ** 0.5
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    return weights.tolist()


@rewritten(of="he_normal_of_the_mean_of_both_sizes", style="loops")
def he_normal_of_the_mean_of_both_sizes_loops(n_in, n_out, rng):
    s = 2.0 / math.sqrt(n_in + n_out)
    rows = [[s * rng.standard_normal() for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="he_normal_of_the_mean_of_both_sizes", style="numpy")
def he_normal_of_the_mean_of_both_sizes_numpy(n_in, n_out, rng):
    s = np.sqrt(2.0 / np.mean([n_in, n_out]))
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="he_normal_of_the_mean_of_both_sizes", style="student")
def he_normal_of_the_mean_of_both_sizes_student(n_in, n_out, rng):
    mean_size = (n_in + n_out) / 2
    dev = (2 / mean_size) ** 0.5
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=dev, size=shape)
    return np.array(weights)


@rewritten(of="he_normal_with_the_limit_for_the_deviation", style="loops")
def he_normal_with_the_limit_for_the_deviation_loops(n_in, n_out, rng):
    s = math.sqrt(6.0 / n_in)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal() * s
    return np.array(rows)


@rewritten(of="he_normal_with_the_limit_for_the_deviation", style="numpy")
def he_normal_with_the_limit_for_the_deviation_numpy(n_in, n_out, rng):
    s = np.sqrt(3.0) * np.sqrt(2.0 / n_in)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="he_normal_with_the_limit_for_the_deviation", style="student")
def he_normal_with_the_limit_for_the_deviation_student(n_in, n_out, rng):
    variance = 2 / n_in
    spread = np.sqrt(3 * variance)
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=spread, size=n_in)
    return weights


@rewritten(of="he_normal_drawn_evenly_up_to_the_deviation", style="loops")
def he_normal_drawn_evenly_up_to_the_deviation_loops(n_in, n_out, rng):
    a = math.sqrt(2.0 / n_in)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = a * (2.0 * rng.random() - 1.0)
    return np.array(rows)


@rewritten(of="he_normal_drawn_evenly_up_to_the_deviation", style="numpy")
def he_normal_drawn_evenly_up_to_the_deviation_numpy(n_in, n_out, rng):
    a = np.sqrt(2.0) / np.sqrt(n_in)
    return (2.0 * rng.random((n_out, n_in)) - 1.0) * a


@rewritten(of="he_normal_drawn_evenly_up_to_the_deviation", style="student")
def he_normal_drawn_evenly_up_to_the_deviation_student(n_in, n_out, rng):
    variance = 2 / n_in
    bound = variance ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-bound, high=bound, size=n_in)
    return weights.tolist()


@rewritten(of="he_normal_of_one", style="loops")
def he_normal_of_one_loops(n_in, n_out, rng):
    s = 1.0
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.normal(0.0, s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_of_one", style="numpy")
def he_normal_of_one_numpy(n_in, n_out, rng):
    s = 1.0
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="he_normal_of_one", style="student")
def he_normal_of_one_student(n_in, n_out, rng):
    sigma = 1
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return np.array(weights)


@rewritten(of="he_normal_of_a_hundredth", style="loops")
def he_normal_of_a_hundredth_loops(n_in, n_out, rng):
    s = 0.01
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(s * rng.standard_normal())
        rows.append(row)
    return np.array(rows)


@rewritten(of="he_normal_of_a_hundredth", style="numpy")
def he_normal_of_a_hundredth_numpy(n_in, n_out, rng):
    s = np.divide(1.0, 100.0)
    return rng.normal(size=n_out * n_in).reshape(n_out, -1) * s


@rewritten(of="he_normal_of_a_hundredth", style="student")
def he_normal_of_a_hundredth_student(n_in, n_out, rng):
    dev = 1 / 100
    def draw(how_many):
        return rng.normal(0, dev, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="he_normal_of_a_tenth", style="loops")
def he_normal_of_a_tenth_loops(n_in, n_out, rng):
    s = 0.1
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.normal() * s)
    return np.array(rows)


@rewritten(of="he_normal_of_a_tenth", style="numpy")
def he_normal_of_a_tenth_numpy(n_in, n_out, rng):
    s = np.divide(1.0, 10.0)
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="he_normal_of_a_tenth", style="student")
def he_normal_of_a_tenth_student(n_in, n_out, rng):
    spread = 1 / 10
    numbers = rng.normal(0, spread, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights.tolist()
