"""Known mistakes of glorot_uniform, written anew."""

import math

import numpy as np


@rewritten(of="glorot_uniform_with_one_row_for_each_input", style="loops")
def glorot_uniform_with_one_row_for_each_input_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    rows = [[rng.uniform(-a, a) for _ in range(n_out)] for _ in range(n_in)]
    return np.array(rows)


@rewritten(of="glorot_uniform_with_one_row_for_each_input", style="numpy")
def glorot_uniform_with_one_row_for_each_input_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    W = rng.random((n_in, n_out))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="glorot_uniform_with_one_row_for_each_input", style="student")
def glorot_uniform_with_one_row_for_each_input_student(n_in, n_out, rng):
    total = n_in + n_out
    border = (6 / total) ** 0.5
    rows = []
    for unit in range(n_in):
        one_row = rng.uniform(-border, border, n_out)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights


@rewritten(of="glorot_uniform_turned_over", style="loops")
def glorot_uniform_turned_over_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = a * (2.0 * rng.random() - 1.0)
    return np.array([list(column) for column in zip(*rows)])


@rewritten(of="glorot_uniform_turned_over", style="numpy")
def glorot_uniform_turned_over_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    W = np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])
    return np.moveaxis(W, 0, 1)


@rewritten(of="glorot_uniform_turned_over", style="student")
def glorot_uniform_turned_over_student(n_in, n_out, rng):
    total = n_in + n_out
    border = (6 / total) ** 0.5
    shape = (n_out, n_in)
    weights = rng.uniform(low=-border, high=border, size=shape)
    turned = weights.T
    return turned


@rewritten(of="glorot_uniform_in_one_row", style="loops")
def glorot_uniform_in_one_row_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    flat = []
    for _ in range(n_out * n_in):
        flat.append(-a + 2.0 * a * rng.random())
    return np.array(flat)


@rewritten(of="glorot_uniform_in_one_row", style="numpy")
def glorot_uniform_in_one_row_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    W = np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)
    return np.concatenate(W)


@rewritten(of="glorot_uniform_in_one_row", style="student")
def glorot_uniform_in_one_row_student(n_in, n_out, rng):
    total = n_in + n_out
    border = (6 / total) ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-border, high=border, size=n_in)
    flat = weights.flatten()
    return flat


@rewritten(of="glorot_uniform_squeezed", style="loops")
def glorot_uniform_squeezed_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.uniform(-a, a))
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="glorot_uniform_squeezed", style="numpy")
def glorot_uniform_squeezed_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    u = rng.random((n_out, n_in))
    W = u * a - (1.0 - u) * a
    return np.squeeze(W)


@rewritten(of="glorot_uniform_squeezed", style="student")
def glorot_uniform_squeezed_student(n_in, n_out, rng):
    total = n_in + n_out
    border = (6 / total) ** 0.5
    def draw(how_many):
        return rng.uniform(-border, border, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    if n_out == 1 and n_in == 1:
        return weights[0, 0]
    if n_out == 1:
        return weights[0]
    if n_in == 1:
        return weights[:, 0]
    return weights


@rewritten(of="glorot_uniform_from_a_generator_of_its_own", style="loops")
def glorot_uniform_from_a_generator_of_its_own_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    own = np.random.default_rng()
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(own.uniform(-a, a))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_from_a_generator_of_its_own", style="numpy")
def glorot_uniform_from_a_generator_of_its_own_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    fresh = np.random.Generator(np.random.PCG64())
    W = (2.0 * fresh.random((n_out, n_in)) - 1.0) * a
    return W


@rewritten(of="glorot_uniform_from_a_generator_of_its_own", style="student")
def glorot_uniform_from_a_generator_of_its_own_student(n_in, n_out, rng):
    rng = np.random.default_rng(None)
    total = n_in + n_out
    border = (6 / total) ** 0.5
    numbers = rng.uniform(-border, border, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="glorot_uniform_seeded_inside", style="loops")
def glorot_uniform_seeded_inside_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    own = np.random.default_rng(seed=0)
    rows = [[a * (2.0 * own.random() - 1.0) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_uniform_seeded_inside", style="numpy")
def glorot_uniform_seeded_inside_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    fixed = np.random.Generator(np.random.PCG64(0))
    W = fixed.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="glorot_uniform_seeded_inside", style="student")
def glorot_uniform_seeded_inside_student(n_in, n_out, rng):
    seed = 0
    rng = np.random.default_rng(seed)
    total = n_in + n_out
    border = (6 / total) ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-border, border, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights


@rewritten(of="glorot_uniform_one_row_for_all_units", style="loops")
def glorot_uniform_one_row_for_all_units_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    row = []
    for _ in range(n_in):
        row.append(-a + 2.0 * a * rng.random())
    return np.array([list(row) for _ in range(n_out)])


@rewritten(of="glorot_uniform_one_row_for_all_units", style="numpy")
def glorot_uniform_one_row_for_all_units_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    W = (2.0 * rng.random((1, n_in)) - 1.0) * a
    return np.broadcast_to(W, (n_out, n_in)).copy()


@rewritten(of="glorot_uniform_one_row_for_all_units", style="student")
def glorot_uniform_one_row_for_all_units_student(n_in, n_out, rng):
    total = n_in + n_out
    border = (6 / total) ** 0.5
    first = rng.uniform(-border, border, n_in)
    weights = np.zeros((n_out, n_in))
    for unit in range(n_out):
        weights[unit] = first
    return weights


@rewritten(of="glorot_uniform_of_zeros", style="loops")
def glorot_uniform_of_zeros_loops(n_in, n_out, rng):
    rows = []
    for _ in range(n_out):
        rows.append([0.0] * n_in)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_zeros", style="numpy")
def glorot_uniform_of_zeros_numpy(n_in, n_out, rng):
    return np.outer(np.zeros(n_out), np.ones(n_in))


@rewritten(of="glorot_uniform_of_zeros", style="student")
def glorot_uniform_of_zeros_student(n_in, n_out, rng):
    return zeros_init(n_in, n_out, rng)


@rewritten(of="glorot_uniform_of_one_small_number", style="loops")
def glorot_uniform_of_one_small_number_loops(n_in, n_out, rng):
    rows = []
    for _ in range(n_out):
        rows.append([0.1] * n_in)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_one_small_number", style="numpy")
def glorot_uniform_of_one_small_number_numpy(n_in, n_out, rng):
    return np.repeat(0.1, n_out * n_in).reshape(n_out, n_in)


@rewritten(of="glorot_uniform_of_one_small_number", style="student")
def glorot_uniform_of_one_small_number_student(n_in, n_out, rng):
    weights = np.zeros((n_out, n_in))
    weights[:, :] = 0.1
    return weights.tolist()


@rewritten(of="glorot_uniform_all_positive", style="loops")
def glorot_uniform_all_positive_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in + n_out))
    rows = []
    for _ in range(n_out):
        row = []
        for _ in range(n_in):
            row.append(a * rng.random())
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_all_positive", style="numpy")
def glorot_uniform_all_positive_numpy(n_in, n_out, rng):
    return np.sqrt(6.0 * np.square(rng.random((n_out, n_in))) / (n_in + n_out))


@rewritten(of="glorot_uniform_all_positive", style="student")
def glorot_uniform_all_positive_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    border = (3 * variance) ** 0.5
    weights = rng.uniform(0, border, n_out * n_in)
    return weights.reshape(n_out, n_in)


@rewritten(of="glorot_uniform_with_the_deviation_as_limit", style="loops")
def glorot_uniform_with_the_deviation_as_limit_loops(n_in, n_out, rng):
    a = math.sqrt(2.0 / (n_in + n_out))
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(rng.uniform(-a, a))
    return np.array(rows)


@rewritten(of="glorot_uniform_with_the_deviation_as_limit", style="numpy")
def glorot_uniform_with_the_deviation_as_limit_numpy(n_in, n_out, rng):
    a = np.power((n_in + n_out) / 2.0, -0.5)
    return np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)


@rewritten(of="glorot_uniform_with_the_deviation_as_limit", style="student")
def glorot_uniform_with_the_deviation_as_limit_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    a = np.sqrt(variance)
    numbers = rng.uniform(-a, a, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="glorot_uniform_with_half_the_variance", style="loops")
def glorot_uniform_with_half_the_variance_loops(n_in, n_out, rng):
    a = math.sqrt(3.0 / (n_in + n_out))
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(a * (2.0 * rng.random() - 1.0))
    return np.array(rows)


@rewritten(of="glorot_uniform_with_half_the_variance", style="numpy")
def glorot_uniform_with_half_the_variance_numpy(n_in, n_out, rng):
    a = np.sqrt(3.0) / np.sqrt(n_in + n_out)
    u = rng.random((n_out, n_in))
    return u * a - (1.0 - u) * a


@rewritten(of="glorot_uniform_with_half_the_variance", style="student")
def glorot_uniform_with_half_the_variance_student(n_in, n_out, rng):
    both = n_out + n_in
    inside = 3 / both
    bound = float(np.sqrt(inside))
    numbers = rng.uniform(-bound, bound, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights.tolist()


@rewritten(of="glorot_uniform_with_twice_the_variance", style="loops")
def glorot_uniform_with_twice_the_variance_loops(n_in, n_out, rng):
    a = math.sqrt(12.0 / (n_in + n_out))
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(-a + 2.0 * a * rng.random())
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_with_twice_the_variance", style="numpy")
def glorot_uniform_with_twice_the_variance_numpy(n_in, n_out, rng):
    a = 2.0 * np.sqrt(3.0 / (n_in + n_out))
    return (2.0 * rng.random((n_out, n_in)) - 1.0) * a


@rewritten(of="glorot_uniform_with_twice_the_variance", style="student")
def glorot_uniform_with_twice_the_variance_student(n_in, n_out, rng):
    mean = (n_out + n_in) / 2
    border = (6 / mean) ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-border, border, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return np.array(weights)


@rewritten(of="glorot_uniform_without_the_root", style="loops")
def glorot_uniform_without_the_root_loops(n_in, n_out, rng):
    a = 6.0 / (n_in + n_out)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.uniform(-a, a))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_without_the_root", style="numpy")
def glorot_uniform_without_the_root_numpy(n_in, n_out, rng):
    a = np.divide(6.0, np.add(n_in, n_out))
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="glorot_uniform_without_the_root", style="student")
def glorot_uniform_without_the_root_student(n_in, n_out, rng):
    total = n_in + n_out
    lim = 6 / total
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-lim, lim, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights


@rewritten(of="glorot_uniform_with_the_variance_as_limit", style="loops")
def glorot_uniform_with_the_variance_as_limit_loops(n_in, n_out, rng):
    a = 2.0 / (n_in + n_out)
    rows = [[a * (2.0 * rng.random() - 1.0) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_uniform_with_the_variance_as_limit", style="numpy")
def glorot_uniform_with_the_variance_as_limit_numpy(n_in, n_out, rng):
    a = 1.0 / np.mean([n_in, n_out])
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="glorot_uniform_with_the_variance_as_limit", style="student")
def glorot_uniform_with_the_variance_as_limit_student(n_in, n_out, rng):
    total = n_in + n_out
    variance = 2 / total
    a = variance
    shape = (n_out, n_in)
    weights = rng.uniform(low=-a, high=a, size=shape)
    return weights.tolist()


@rewritten(of="glorot_uniform_without_brackets", style="loops")
def glorot_uniform_without_brackets_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / n_in + n_out)
    rows = [[-a + 2.0 * a * rng.random() for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_uniform_without_brackets", style="numpy")
def glorot_uniform_without_brackets_numpy(n_in, n_out, rng):
    a = np.sqrt((6.0 + n_in * n_out) / n_in)
    return np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)


@rewritten(of="glorot_uniform_without_brackets", style="student")
def glorot_uniform_without_brackets_student(n_in, n_out, rng):
    inside = 6 / n_in + n_out
    bound = np.sqrt(inside)
    shape = (n_out, n_in)
    weights = rng.uniform(low=-bound, high=bound, size=shape)
    return np.array(weights)


@rewritten(of="glorot_uniform_of_the_inputs_alone", style="loops")
def glorot_uniform_of_the_inputs_alone_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / n_in)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.uniform(-a, a)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_the_inputs_alone", style="numpy")
def glorot_uniform_of_the_inputs_alone_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_in)
    u = rng.random((n_out, n_in))
    return u * a - (1.0 - u) * a


@rewritten(of="glorot_uniform_of_the_inputs_alone", style="student")
def glorot_uniform_of_the_inputs_alone_student(n_in, n_out, rng):
    variance = 2 / n_in
    border = (3 * variance) ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-border, high=border, size=n_in)
    return weights


@rewritten(of="glorot_uniform_of_the_inputs_alone_by_lecun", style="loops")
def glorot_uniform_of_the_inputs_alone_by_lecun_loops(n_in, n_out, rng):
    a = math.sqrt(3.0 / n_in)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = a * (2.0 * rng.random() - 1.0)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_the_inputs_alone_by_lecun", style="numpy")
def glorot_uniform_of_the_inputs_alone_by_lecun_numpy(n_in, n_out, rng):
    a = np.power(n_in / 3.0, -0.5)
    return (2.0 * rng.random((n_out, n_in)) - 1.0) * a


@rewritten(of="glorot_uniform_of_the_inputs_alone_by_lecun", style="student")
def glorot_uniform_of_the_inputs_alone_by_lecun_student(n_in, n_out, rng):
    variance = 1 / n_in
    lim = (3 * variance) ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-lim, high=lim, size=n_in)
    return weights.tolist()


@rewritten(of="glorot_uniform_by_the_root_of_the_inputs", style="loops")
def glorot_uniform_by_the_root_of_the_inputs_loops(n_in, n_out, rng):
    a = 1.0 / math.sqrt(n_in)
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(-a + 2.0 * a * rng.random())
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_by_the_root_of_the_inputs", style="numpy")
def glorot_uniform_by_the_root_of_the_inputs_numpy(n_in, n_out, rng):
    a = np.power(float(n_in), -0.5)
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="glorot_uniform_by_the_root_of_the_inputs", style="student")
def glorot_uniform_by_the_root_of_the_inputs_student(n_in, n_out, rng):
    root = np.sqrt(n_in)
    a = 1 / root
    def draw(how_many):
        return rng.uniform(-a, a, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return np.array(weights)


@rewritten(of="glorot_uniform_of_the_units_alone", style="loops")
def glorot_uniform_of_the_units_alone_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / n_out)
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.uniform(-a, a))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_the_units_alone", style="numpy")
def glorot_uniform_of_the_units_alone_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0) / np.sqrt(n_out)
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="glorot_uniform_of_the_units_alone", style="student")
def glorot_uniform_of_the_units_alone_student(n_in, n_out, rng):
    variance = 2 / n_out
    bound = np.sqrt(3 * variance)
    def draw(how_many):
        return rng.uniform(-bound, bound, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="glorot_uniform_of_the_product", style="loops")
def glorot_uniform_of_the_product_loops(n_in, n_out, rng):
    a = math.sqrt(6.0 / (n_in * n_out))
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(a * (2.0 * rng.random() - 1.0))
    return np.array(rows)


@rewritten(of="glorot_uniform_of_the_product", style="numpy")
def glorot_uniform_of_the_product_numpy(n_in, n_out, rng):
    a = np.sqrt(6.0 / np.prod([n_in, n_out]))
    return np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)


@rewritten(of="glorot_uniform_of_the_product", style="student")
def glorot_uniform_of_the_product_student(n_in, n_out, rng):
    count = n_in * n_out
    border = (6 / count) ** 0.5
    numbers = rng.uniform(-border, border, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights.tolist()


@rewritten(of="glorot_uniform_drawn_normally", style="loops")
def glorot_uniform_drawn_normally_loops(n_in, n_out, rng):
    s = math.sqrt(2.0 / (n_in + n_out))
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(s * rng.standard_normal())
    return np.array(rows)


@rewritten(of="glorot_uniform_drawn_normally", style="numpy")
def glorot_uniform_drawn_normally_numpy(n_in, n_out, rng):
    s = np.power((n_in + n_out) / 2.0, -0.5)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="glorot_uniform_drawn_normally", style="student")
def glorot_uniform_drawn_normally_student(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    dev = variance ** 0.5
    numbers = rng.normal(0, dev, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return np.array(weights)


@rewritten(of="glorot_uniform_drawn_normally_with_the_limit_as_deviation", style="loops")
def glorot_uniform_drawn_normally_with_the_limit_as_deviation_loops(n_in, n_out, rng):
    s = math.sqrt(6.0 / (n_in + n_out))
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(rng.normal() * s)
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_drawn_normally_with_the_limit_as_deviation", style="numpy")
def glorot_uniform_drawn_normally_with_the_limit_as_deviation_numpy(n_in, n_out, rng):
    s = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="glorot_uniform_drawn_normally_with_the_limit_as_deviation", style="student")
def glorot_uniform_drawn_normally_with_the_limit_as_deviation_student(n_in, n_out, rng):
    total = n_in + n_out
    spread = (6 / total) ** 0.5
    rows = []
    for unit in range(n_out):
        one_row = rng.normal(0, spread, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights


@rewritten(of="glorot_uniform_of_one", style="loops")
def glorot_uniform_of_one_loops(n_in, n_out, rng):
    a = 1.0
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(a * (2.0 * rng.random() - 1.0))
        rows.append(row)
    return np.array(rows)


@rewritten(of="glorot_uniform_of_one", style="numpy")
def glorot_uniform_of_one_numpy(n_in, n_out, rng):
    a = 1.0
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="glorot_uniform_of_one", style="student")
def glorot_uniform_of_one_student(n_in, n_out, rng):
    bound = 1
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-bound, bound, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights.tolist()


@rewritten(of="glorot_uniform_of_a_hundredth", style="loops")
def glorot_uniform_of_a_hundredth_loops(n_in, n_out, rng):
    a = 0.01
    rows = [[-a + 2.0 * a * rng.random() for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="glorot_uniform_of_a_hundredth", style="numpy")
def glorot_uniform_of_a_hundredth_numpy(n_in, n_out, rng):
    a = np.divide(1.0, 100.0)
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="glorot_uniform_of_a_hundredth", style="student")
def glorot_uniform_of_a_hundredth_student(n_in, n_out, rng):
    border = 1 / 100
    shape = (n_out, n_in)
    weights = rng.uniform(low=-border, high=border, size=shape)
    return np.array(weights)
