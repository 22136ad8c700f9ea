"""Known mistakes of glorot_normal, written anew."""

import math

import numpy as np


@rewritten(of="glorot_normal_with_one_row_for_each_input", style="loops")
def glorot_normal_with_one_row_for_each_input_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = [[] for _ in range(n_in)]
    for k in range(n_in * n_out):
        rows[k // n_out].append(rng.normal(loc=0.0, scale=s))
    return np.array(rows)


@rewritten(of="glorot_normal_with_one_row_for_each_input", style="numpy")
def glorot_normal_with_one_row_for_each_input_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = rng.normal(np.zeros((n_in, n_out)), np.broadcast_to(s, (n_in, n_out)))
    return W


@rewritten(of="glorot_normal_with_one_row_for_each_input", style="student")
def glorot_normal_with_one_row_for_each_input_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_in * n_out)
    weights = np.reshape(weights, (n_in, n_out))
    return weights


@rewritten(of="glorot_normal_turned_over", style="loops")
def glorot_normal_turned_over_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal(0.0, s))
        rows.append(row)
    return np.array([list(column) for column in zip(*rows)])


@rewritten(of="glorot_normal_turned_over", style="numpy")
def glorot_normal_turned_over_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = np.multiply(rng.standard_normal((n_out, n_in)), s)
    return np.einsum("ij->ji", W)


@rewritten(of="glorot_normal_turned_over", style="student")
def glorot_normal_turned_over_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    numbers = rng.normal(0, sigma, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    turned = weights.T
    return turned


@rewritten(of="glorot_normal_in_one_row", style="loops")
def glorot_normal_in_one_row_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    flat = []
    for _ in range(n_out * n_in):
        flat.append(s * rng.standard_normal())
    return np.array(flat)


@rewritten(of="glorot_normal_in_one_row", style="numpy")
def glorot_normal_in_one_row_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return np.ravel(W)


@rewritten(of="glorot_normal_in_one_row", style="student")
def glorot_normal_in_one_row_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, sigma, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    flat = weights.flatten()
    return flat


@rewritten(of="glorot_normal_squeezed", style="loops")
def glorot_normal_squeezed_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal() * s
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="glorot_normal_squeezed", style="numpy")
def glorot_normal_squeezed_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = rng.normal(size=n_out * n_in).reshape(n_out, -1) * s
    return np.squeeze(W)


@rewritten(of="glorot_normal_squeezed", style="student")
def glorot_normal_squeezed_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=sigma, size=shape)
    if n_out == 1 and n_in == 1:
        return weights[0, 0]
    if n_out == 1:
        return weights[0]
    if n_in == 1:
        return weights[:, 0]
    return weights


@rewritten(of="glorot_normal_from_a_generator_of_its_own", style="loops")
def glorot_normal_from_a_generator_of_its_own_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    own = np.random.default_rng()
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(own.normal(loc=0.0, scale=s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_from_a_generator_of_its_own", style="numpy")
def glorot_normal_from_a_generator_of_its_own_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    fresh = np.random.Generator(np.random.PCG64())
    W = np.einsum("ij,->ij", fresh.standard_normal((n_out, n_in)), s)
    return W


@rewritten(of="glorot_normal_from_a_generator_of_its_own", style="student")
def glorot_normal_from_a_generator_of_its_own_student(n_in, n_out, rng):
    rng = np.random.default_rng(None)
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    return weights


@rewritten(of="glorot_normal_seeded_inside", style="loops")
def glorot_normal_seeded_inside_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    own = np.random.default_rng(seed=0)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(own.normal(0.0, s))
    return np.array(rows)


@rewritten(of="glorot_normal_seeded_inside", style="numpy")
def glorot_normal_seeded_inside_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    fixed = np.random.Generator(np.random.PCG64(0))
    W = fixed.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))
    return W


@rewritten(of="glorot_normal_seeded_inside", style="student")
def glorot_normal_seeded_inside_student(n_in, n_out, rng):
    seed = 0
    rng = np.random.default_rng(seed)
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="glorot_normal_one_row_for_all_units", style="loops")
def glorot_normal_one_row_for_all_units_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    row = []
    for _ in range(n_in):
        row.append(s * rng.standard_normal())
    return np.array([list(row) for _ in range(n_out)])


@rewritten(of="glorot_normal_one_row_for_all_units", style="numpy")
def glorot_normal_one_row_for_all_units_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = rng.normal(np.zeros((1, n_in)), np.broadcast_to(s, (1, n_in)))
    return np.broadcast_to(W, (n_out, n_in)).copy()


@rewritten(of="glorot_normal_one_row_for_all_units", style="student")
def glorot_normal_one_row_for_all_units_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    first = rng.normal(0, sigma, size=n_in)
    weights = np.zeros((n_out, n_in))
    for unit in range(n_out):
        weights[unit] = first
    return weights


@rewritten(of="glorot_normal_of_zeros", style="loops")
def glorot_normal_of_zeros_loops(n_in, n_out, rng):
    rows = []
    for _ in range(n_out):
        rows.append([0.0] * n_in)
    return np.array(rows)


@rewritten(of="glorot_normal_of_zeros", style="numpy")
def glorot_normal_of_zeros_numpy(n_in, n_out, rng):
    return np.full((n_out, n_in), 0.0)


@rewritten(of="glorot_normal_of_zeros", style="student")
def glorot_normal_of_zeros_student(n_in, n_out, rng):
    shape = (n_out, n_in)
    weights = np.zeros(shape)
    return weights


@rewritten(of="glorot_normal_of_one_small_number", style="loops")
def glorot_normal_of_one_small_number_loops(n_in, n_out, rng):
    rows = []
    for _ in range(n_out):
        rows.append([0.1] * n_in)
    return np.array(rows)


@rewritten(of="glorot_normal_of_one_small_number", style="numpy")
def glorot_normal_of_one_small_number_numpy(n_in, n_out, rng):
    return np.broadcast_to(0.1, (n_out, n_in)).copy()


@rewritten(of="glorot_normal_of_one_small_number", style="student")
def glorot_normal_of_one_small_number_student(n_in, n_out, rng):
    small = 0.1
    weights = np.zeros((n_out, n_in))
    weights = weights + small
    return weights


@rewritten(of="glorot_normal_all_positive", style="loops")
def glorot_normal_all_positive_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(abs(rng.normal(loc=0.0, scale=s)))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_all_positive", style="numpy")
def glorot_normal_all_positive_numpy(n_in, n_out, rng):
    s = np.power(np.mean([n_in, n_out]), -0.5)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return np.where(W < 0, -W, W)


@rewritten(of="glorot_normal_all_positive", style="student")
def glorot_normal_all_positive_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    sigma = variance ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    positive = np.abs(weights)
    return positive


@rewritten(of="glorot_normal_with_the_variance_for_the_deviation", style="loops")
def glorot_normal_with_the_variance_for_the_deviation_loops(n_in, n_out, rng):
    s = 2.0 / (n_in + n_out)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal() * s
    return np.array(rows)


@rewritten(of="glorot_normal_with_the_variance_for_the_deviation", style="numpy")
def glorot_normal_with_the_variance_for_the_deviation_numpy(n_in, n_out, rng):
    s = 1.0 / np.mean([n_in, n_out])
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="glorot_normal_with_the_variance_for_the_deviation", style="student")
def glorot_normal_with_the_variance_for_the_deviation_student(n_in, n_out, rng):
    total = n_in + n_out
    spread = 2 / total
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=spread, size=n_in)
    return weights.tolist()


@rewritten(of="glorot_normal_with_the_limit_for_the_deviation", style="loops")
def glorot_normal_with_the_limit_for_the_deviation_loops(n_in, n_out, rng):
    s = math.sqrt(6.0 / (n_in + n_out))
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal(loc=0.0, scale=s)
    return np.array(rows)


@rewritten(of="glorot_normal_with_the_limit_for_the_deviation", style="numpy")
def glorot_normal_with_the_limit_for_the_deviation_numpy(n_in, n_out, rng):
    s = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_normal_with_the_limit_for_the_deviation", style="student")
def glorot_normal_with_the_limit_for_the_deviation_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    s = (3 * variance) ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=s, size=n_in)
    return np.array(weights)


@rewritten(of="glorot_normal_with_three_for_two", style="loops")
def glorot_normal_with_three_for_two_loops(n_in, n_out, rng):
    s = math.sqrt(3.0 / (n_in + n_out))
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.normal(0.0, s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_with_three_for_two", style="numpy")
def glorot_normal_with_three_for_two_numpy(n_in, n_out, rng):
    s = np.sqrt(1.5 / np.mean([n_in, n_out]))
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="glorot_normal_with_three_for_two", style="student")
def glorot_normal_with_three_for_two_student(n_in, n_out, rng):
    total = n_out + n_in
    inside = 3 / total
    sigma = np.sqrt(inside)
    def draw(how_many):
        return rng.normal(0, sigma, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="glorot_normal_with_one_for_two", style="loops")
def glorot_normal_with_one_for_two_loops(n_in, n_out, rng):
    s = math.sqrt(1.0 / (n_in + n_out))
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(s * rng.standard_normal())
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_with_one_for_two", style="numpy")
def glorot_normal_with_one_for_two_numpy(n_in, n_out, rng):
    s = 1.0 / np.sqrt(n_in + n_out)
    return rng.normal(size=n_out * n_in).reshape(n_out, -1) * s


@rewritten(of="glorot_normal_with_one_for_two", style="student")
def glorot_normal_with_one_for_two_student(n_in, n_out, rng):
    variance = 1 / (n_in + n_out)
    dev = np.sqrt(variance)
    def draw(how_many):
        return rng.normal(0, dev, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights.tolist()


@rewritten(of="glorot_normal_without_brackets", style="loops")
def glorot_normal_without_brackets_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in + n_out)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.normal() * s)
    return np.array(rows)


@rewritten(of="glorot_normal_without_brackets", style="numpy")
def glorot_normal_without_brackets_numpy(n_in, n_out, rng):
    s = np.sqrt((2.0 + n_in * n_out) / n_in)
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_normal_without_brackets", style="student")
def glorot_normal_without_brackets_student(n_in, n_out, rng):
    variance = 2 / n_in + n_out
    spread = variance ** 0.5
    numbers = rng.normal(0, spread, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return np.array(weights)


@rewritten(of="glorot_normal_of_the_inputs_alone_by_he", style="loops")
def glorot_normal_of_the_inputs_alone_by_he_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / n_in)
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.normal(loc=0.0, scale=s))
    return np.array(rows)


@rewritten(of="glorot_normal_of_the_inputs_alone_by_he", style="numpy")
def glorot_normal_of_the_inputs_alone_by_he_numpy(n_in, n_out, rng):
    s = np.sqrt(2.0) / np.sqrt(n_in)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="glorot_normal_of_the_inputs_alone_by_he", style="student")
def glorot_normal_of_the_inputs_alone_by_he_student(n_in, n_out, rng):
    variance = 2 / n_in
    s = float(np.sqrt(variance))
    numbers = rng.normal(0, s, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="glorot_normal_of_the_inputs_alone", style="loops")
def glorot_normal_of_the_inputs_alone_loops(n_in, n_out, rng):
    s = 1.0 / math.sqrt(n_in)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal(0.0, s))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_of_the_inputs_alone", style="numpy")
def glorot_normal_of_the_inputs_alone_numpy(n_in, n_out, rng):
    s = np.power(float(n_in), -0.5)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_normal_of_the_inputs_alone", style="student")
def glorot_normal_of_the_inputs_alone_student(n_in, n_out, rng):
    variance = 1 / n_in
    sigma = variance ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, sigma, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights.tolist()


@rewritten(of="glorot_normal_of_the_units_alone", style="loops")
def glorot_normal_of_the_units_alone_loops(n_in, n_out, rng):
    s = 1.0 / math.sqrt(n_out)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(s * rng.standard_normal())
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_normal_of_the_units_alone", style="numpy")
def glorot_normal_of_the_units_alone_numpy(n_in, n_out, rng):
    s = np.power(float(n_out), -0.5)
    W = np.empty((n_out, n_in))
    rng.standard_normal(out=W)
    W *= s
    return W


@rewritten(of="glorot_normal_of_the_units_alone", style="student")
def glorot_normal_of_the_units_alone_student(n_in, n_out, rng):
    variance = 1 / n_out
    dev = np.sqrt(variance)
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, dev, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return np.array(weights)


@rewritten(of="glorot_normal_drawn_evenly_up_to_the_deviation", style="loops")
def glorot_normal_drawn_evenly_up_to_the_deviation_loops(n_in, n_out, rng):
    a = math.sqrt(2.0 / (n_in + n_out))
    rows = [[rng.uniform(-a, a) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_normal_drawn_evenly_up_to_the_deviation", style="numpy")
def glorot_normal_drawn_evenly_up_to_the_deviation_numpy(n_in, n_out, rng):
    a = np.power(np.mean([n_in, n_out]), -0.5)
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="glorot_normal_drawn_evenly_up_to_the_deviation", style="student")
def glorot_normal_drawn_evenly_up_to_the_deviation_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    a = variance ** 0.5
    shape = (n_out, n_in)
    weights = rng.uniform(low=-a, high=a, size=shape)
    return weights


@rewritten(of="glorot_normal_with_the_root_of_the_deviation", style="loops")
def glorot_normal_with_the_root_of_the_deviation_loops(n_in, n_out, rng):
    s = math.sqrt(math.sqrt(2.0 / (n_in + n_out)))
    rows = [[rng.normal(loc=0.0, scale=s) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_normal_with_the_root_of_the_deviation", style="numpy")
def glorot_normal_with_the_root_of_the_deviation_numpy(n_in, n_out, rng):
    s = np.power(2.0 / (n_in + n_out), 0.25)
    return np.einsum("ij,->ij", rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_normal_with_the_root_of_the_deviation", style="student")
def glorot_normal_with_the_root_of_the_deviation_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    std = variance ** 0.5
    s = np.sqrt(std)
    shape = (n_out, n_in)
    weights = rng.normal(loc=0, scale=s, size=shape)
    return weights.tolist()


@rewritten(of="glorot_normal_of_one", style="loops")
def glorot_normal_of_one_loops(n_in, n_out, rng):
    s = 1.0
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal(0.0, s)
    return np.array(rows)


@rewritten(of="glorot_normal_of_one", style="numpy")
def glorot_normal_of_one_numpy(n_in, n_out, rng):
    s = 1.0
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="glorot_normal_of_one", style="student")
def glorot_normal_of_one_student(n_in, n_out, rng):
    sigma = 1
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    return np.array(weights)


@rewritten(of="glorot_normal_of_a_hundredth", style="loops")
def glorot_normal_of_a_hundredth_loops(n_in, n_out, rng):
    s = 0.01
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = s * rng.standard_normal()
    return np.array(rows)


@rewritten(of="glorot_normal_of_a_hundredth", style="numpy")
def glorot_normal_of_a_hundredth_numpy(n_in, n_out, rng):
    s = np.divide(1.0, 100.0)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_normal_of_a_hundredth", style="student")
def glorot_normal_of_a_hundredth_student(n_in, n_out, rng):
    dev = 1 / 100
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=dev, size=n_in)
    return weights
