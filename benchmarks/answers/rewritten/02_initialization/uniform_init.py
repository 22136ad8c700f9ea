"""Known mistakes of uniform_init, written anew."""

import math

import numpy as np


@rewritten(of="uniform_with_one_row_for_each_input", style="loops")
def uniform_with_one_row_for_each_input_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    rows = []
    for i in range(n_in):
        row = []
        for j in range(n_out):
            row.append(rng.uniform(-a, a))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_with_one_row_for_each_input", style="numpy")
def uniform_with_one_row_for_each_input_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    W = (2.0 * rng.random((n_in, n_out)) - 1.0) * a
    return W


@rewritten(of="uniform_with_one_row_for_each_input", style="student")
def uniform_with_one_row_for_each_input_student(n_in, n_out, rng, limit=1.0):
    border = limit
    numbers = rng.uniform(-border, border, n_in * n_out)
    weights = numbers.reshape(n_in, n_out)
    return weights


@rewritten(of="uniform_turned_over", style="loops")
def uniform_turned_over_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    rows = [[a * (2.0 * rng.random() - 1.0) for _ in range(n_in)] for _ in range(n_out)]
    return np.array([[rows[i][j] for i in range(n_out)] for j in range(n_in)])


@rewritten(of="uniform_turned_over", style="numpy")
def uniform_turned_over_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return np.einsum("ij->ji", W)


@rewritten(of="uniform_turned_over", style="student")
def uniform_turned_over_student(n_in, n_out, rng, limit=1.0):
    border = limit
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-border, border, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    turned = weights.T
    return turned


@rewritten(of="uniform_in_one_row", style="loops")
def uniform_in_one_row_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    flat = []
    for _ in range(n_out * n_in):
        flat.append(-a + 2.0 * a * rng.random())
    return np.array(flat)


@rewritten(of="uniform_in_one_row", style="numpy")
def uniform_in_one_row_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    W = np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])
    return np.ravel(W)


@rewritten(of="uniform_in_one_row", style="student")
def uniform_in_one_row_student(n_in, n_out, rng, limit=1.0):
    border = limit
    shape = (n_out, n_in)
    weights = rng.uniform(low=-border, high=border, size=shape)
    result = []
    for line in weights:
        for number in line:
            result.append(float(number))
    return result


@rewritten(of="uniform_squeezed", style="loops")
def uniform_squeezed_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.uniform(-a, a))
        rows.append(row)
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="uniform_squeezed", style="numpy")
def uniform_squeezed_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    W = np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)
    return W.reshape([n for n in W.shape if n != 1])


@rewritten(of="uniform_squeezed", style="student")
def uniform_squeezed_student(n_in, n_out, rng, limit=1.0):
    border = limit
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.uniform(low=-border, high=border, size=n_in)
    if n_out == 1 and n_in == 1:
        return weights[0, 0]
    if n_out == 1:
        return weights[0]
    if n_in == 1:
        return weights[:, 0]
    return weights


@rewritten(of="uniform_from_a_generator_of_its_own", style="loops")
def uniform_from_a_generator_of_its_own_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    own = np.random.default_rng()
    rows = [[] for _ in range(n_out)]
    for k in range(n_out * n_in):
        rows[k // n_in].append(own.uniform(-a, a))
    return np.array(rows)


@rewritten(of="uniform_from_a_generator_of_its_own", style="numpy")
def uniform_from_a_generator_of_its_own_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    fresh = np.random.Generator(np.random.PCG64())
    u = fresh.random((n_out, n_in))
    W = u * a - (1.0 - u) * a
    return W


@rewritten(of="uniform_from_a_generator_of_its_own", style="student")
def uniform_from_a_generator_of_its_own_student(n_in, n_out, rng, limit=1.0):
    rng = np.random.default_rng(None)
    border = limit
    def draw(how_many):
        return rng.uniform(-border, border, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="uniform_seeded_inside", style="loops")
def uniform_seeded_inside_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    own = np.random.default_rng(seed=0)
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(a * (2.0 * own.random() - 1.0))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_seeded_inside", style="numpy")
def uniform_seeded_inside_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    fixed = np.random.Generator(np.random.PCG64(0))
    W = (2.0 * fixed.random((n_out, n_in)) - 1.0) * a
    return W


@rewritten(of="uniform_seeded_inside", style="student")
def uniform_seeded_inside_student(n_in, n_out, rng, limit=1.0):
    seed = 0
    rng = np.random.default_rng(seed)
    border = limit
    numbers = rng.uniform(-border, border, n_out * n_in)
    weights = numbers.reshape(n_out, n_in)
    return weights


@rewritten(of="uniform_one_row_for_all_units", style="loops")
def uniform_one_row_for_all_units_loops(n_in, n_out, rng, limit=1.0):
    a = limit
    row = []
    for _ in range(n_in):
        row.append(-a + 2.0 * a * rng.random())
    return np.array([list(row) for _ in range(n_out)])


@rewritten(of="uniform_one_row_for_all_units", style="numpy")
def uniform_one_row_for_all_units_numpy(n_in, n_out, rng, limit=1.0):
    a = limit
    W = (2.0 * rng.random((1, n_in)) - 1.0) * a
    return np.tile(W, (n_out, 1))


@rewritten(of="uniform_one_row_for_all_units", style="student")
def uniform_one_row_for_all_units_student(n_in, n_out, rng, limit=1.0):
    border = limit
    first = rng.uniform(-border, border, n_in)
    weights = np.zeros((n_out, n_in))
    for unit in range(n_out):
        weights[unit] = first
    return weights


@rewritten(of="uniform_of_zeros", style="loops")
def uniform_of_zeros_loops(n_in, n_out, rng, limit=1.0):
    return np.array([[0.0 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="uniform_of_zeros", style="numpy")
def uniform_of_zeros_numpy(n_in, n_out, rng, limit=1.0):
    return np.full((n_out, n_in), 0.0)


@rewritten(of="uniform_of_zeros", style="student")
def uniform_of_zeros_student(n_in, n_out, rng, limit=1.0):
    shape = (n_out, n_in)
    weights = np.zeros(shape)
    return weights


@rewritten(of="uniform_of_one_small_number", style="loops")
def uniform_of_one_small_number_loops(n_in, n_out, rng, limit=1.0):
    return np.array([[0.1 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="uniform_of_one_small_number", style="numpy")
def uniform_of_one_small_number_numpy(n_in, n_out, rng, limit=1.0):
    return np.broadcast_to(0.1, (n_out, n_in)).copy()


@rewritten(of="uniform_of_one_small_number", style="student")
def uniform_of_one_small_number_student(n_in, n_out, rng, limit=1.0):
    small = 0.1
    weights = np.zeros((n_out, n_in))
    weights = weights + small
    return weights


@rewritten(of="uniform_all_positive", style="loops")
def uniform_all_positive_loops(n_in, n_out, rng, limit=1.0):
    rows = []
    for _ in range(n_out):
        rows.append([limit * rng.random() for _ in range(n_in)])
    return np.array(rows)


@rewritten(of="uniform_all_positive", style="numpy")
def uniform_all_positive_numpy(n_in, n_out, rng, limit=1.0):
    W = rng.random((n_out, n_in))
    np.multiply(W, limit, out=W)
    return W


@rewritten(of="uniform_all_positive", style="student")
def uniform_all_positive_student(n_in, n_out, rng, limit=1.0):
    low = 0
    high = limit
    weights = rng.uniform(low, high, n_in * n_out)
    return weights.reshape(n_out, n_in)


@rewritten(of="uniform_over_half_the_interval", style="loops")
def uniform_over_half_the_interval_loops(n_in, n_out, rng, limit=1.0):
    a = limit / 2.0
    rows = []
    for i in range(n_out):
        row = []
        for j in range(n_in):
            row.append(a * (2.0 * rng.random() - 1.0))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_over_half_the_interval", style="numpy")
def uniform_over_half_the_interval_numpy(n_in, n_out, rng, limit=1.0):
    a = np.multiply(limit, 0.5)
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="uniform_over_half_the_interval", style="student")
def uniform_over_half_the_interval_student(n_in, n_out, rng, limit=1.0):
    half = limit / 2
    lim = half
    rows = []
    for unit in range(n_out):
        one_row = rng.uniform(-lim, lim, n_in)
        rows.append(one_row)
    weights = np.vstack(rows)
    return weights.tolist()


@rewritten(of="uniform_over_twice_the_interval", style="loops")
def uniform_over_twice_the_interval_loops(n_in, n_out, rng, limit=1.0):
    a = 2.0 * limit
    rows = [[-a + 2.0 * a * rng.random() for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="uniform_over_twice_the_interval", style="numpy")
def uniform_over_twice_the_interval_numpy(n_in, n_out, rng, limit=1.0):
    a = np.add(limit, limit)
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="uniform_over_twice_the_interval", style="student")
def uniform_over_twice_the_interval_student(n_in, n_out, rng, limit=1.0):
    width = 2 * limit
    a = float(width)
    shape = (n_out, n_in)
    weights = rng.uniform(low=-a, high=a, size=shape)
    return np.array(weights)


@rewritten(of="uniform_without_its_limit", style="loops")
def uniform_without_its_limit_loops(n_in, n_out, rng, limit=1.0):
    a = 1.0
    rows = [[rng.uniform(-a, a) for _ in range(n_in)] for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="uniform_without_its_limit", style="numpy")
def uniform_without_its_limit_numpy(n_in, n_out, rng, limit=1.0):
    a = 1.0
    return np.subtract(rng.random(n_out * n_in), 0.5).reshape(n_out, n_in) * (2.0 * a)


@rewritten(of="uniform_without_its_limit", style="student")
def uniform_without_its_limit_student(n_in, n_out, rng, limit=1.0):
    bound = 1
    shape = (n_out, n_in)
    weights = rng.uniform(low=-bound, high=bound, size=shape)
    return weights


@rewritten(of="uniform_with_a_lower_bound_alone", style="loops")
def uniform_with_a_lower_bound_alone_loops(n_in, n_out, rng, limit=1.0):
    rows = []
    for _ in range(n_out):
        row = []
        for _ in range(n_in):
            row.append(rng.uniform(-limit))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_with_a_lower_bound_alone", style="numpy")
def uniform_with_a_lower_bound_alone_numpy(n_in, n_out, rng, limit=1.0):
    u = rng.random((n_out, n_in))
    return u - limit * (1.0 - u)


@rewritten(of="uniform_with_a_lower_bound_alone", style="student")
def uniform_with_a_lower_bound_alone_student(n_in, n_out, rng, limit=1.0):
    lower = -limit
    weights = rng.uniform(low=lower, size=(n_out, n_in))
    return weights


@rewritten(of="uniform_drawn_normally_with_the_limit_as_deviation", style="loops")
def uniform_drawn_normally_with_the_limit_as_deviation_loops(n_in, n_out, rng, limit=1.0):
    s = float(limit)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = rng.normal(0.0, s)
    return np.array(rows)


@rewritten(of="uniform_drawn_normally_with_the_limit_as_deviation", style="numpy")
def uniform_drawn_normally_with_the_limit_as_deviation_numpy(n_in, n_out, rng, limit=1.0):
    s = np.abs(limit)
    return rng.normal(np.zeros((n_out, n_in)), np.broadcast_to(s, (n_out, n_in)))


@rewritten(of="uniform_drawn_normally_with_the_limit_as_deviation", style="student")
def uniform_drawn_normally_with_the_limit_as_deviation_student(n_in, n_out, rng, limit=1.0):
    sigma = limit
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=sigma, size=n_in)
    return weights.tolist()


@rewritten(of="uniform_drawn_normally_with_the_right_deviation", style="loops")
def uniform_drawn_normally_with_the_right_deviation_loops(n_in, n_out, rng, limit=1.0):
    s = limit / math.sqrt(3.0)
    rows = [[0.0] * n_in for _ in range(n_out)]
    for i in range(n_out):
        for j in range(n_in):
            rows[i][j] = s * rng.standard_normal()
    return np.array(rows)


@rewritten(of="uniform_drawn_normally_with_the_right_deviation", style="numpy")
def uniform_drawn_normally_with_the_right_deviation_numpy(n_in, n_out, rng, limit=1.0):
    s = np.sqrt(np.square(limit) / 3.0)
    return np.multiply(rng.standard_normal((n_out, n_in)), s)


@rewritten(of="uniform_drawn_normally_with_the_right_deviation", style="student")
def uniform_drawn_normally_with_the_right_deviation_student(n_in, n_out, rng, limit=1.0):
    variance = limit ** 2 / 3
    dev = variance ** 0.5
    weights = np.zeros((n_out, n_in))
    for k in range(n_out):
        weights[k, :] = rng.normal(loc=0, scale=dev, size=n_in)
    return np.array(weights)


@rewritten(of="uniform_with_the_deviation_of_a_uniform_distribution", style="loops")
def uniform_with_the_deviation_of_a_uniform_distribution_loops(n_in, n_out, rng, limit=1.0):
    a = math.sqrt(3.0) * limit
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(rng.uniform(-a, a))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_with_the_deviation_of_a_uniform_distribution", style="numpy")
def uniform_with_the_deviation_of_a_uniform_distribution_numpy(n_in, n_out, rng, limit=1.0):
    a = np.sqrt(3.0 * np.square(limit))
    W = rng.random((n_out, n_in))
    W *= 2.0 * a
    W -= a
    return W


@rewritten(of="uniform_with_the_deviation_of_a_uniform_distribution", style="student")
def uniform_with_the_deviation_of_a_uniform_distribution_student(n_in, n_out, rng, limit=1.0):
    root = 3 ** 0.5
    a = root * limit
    def draw(how_many):
        return rng.uniform(-a, a, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights


@rewritten(of="uniform_at_the_ends_alone", style="loops")
def uniform_at_the_ends_alone_loops(n_in, n_out, rng, limit=1.0):
    rows = []
    for _ in range(n_out):
        row = []
        for _ in range(n_in):
            if rng.random() < 0.5:
                row.append(-float(limit))
            else:
                row.append(float(limit))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_at_the_ends_alone", style="numpy")
def uniform_at_the_ends_alone_numpy(n_in, n_out, rng, limit=1.0):
    signs = 2.0 * rng.integers(0, 2, size=(n_out, n_in)) - 1.0
    return signs * limit


@rewritten(of="uniform_at_the_ends_alone", style="student")
def uniform_at_the_ends_alone_student(n_in, n_out, rng, limit=1.0):
    ends = [-limit, limit]
    weights = rng.choice(ends, size=n_out * n_in)
    weights = weights.reshape(n_out, n_in)
    return weights


@rewritten(of="uniform_in_whole_numbers", style="loops")
def uniform_in_whole_numbers_loops(n_in, n_out, rng, limit=1.0):
    m = int(limit)
    rows = []
    for _ in range(n_out):
        row = []
        for _ in range(n_in):
            row.append(int(rng.integers(-m, m + 1)))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_in_whole_numbers", style="numpy")
def uniform_in_whole_numbers_numpy(n_in, n_out, rng, limit=1.0):
    m = np.floor(limit).astype(int)
    return rng.integers(2 * m, size=(n_out, n_in), endpoint=True) - m


@rewritten(of="uniform_in_whole_numbers", style="student")
def uniform_in_whole_numbers_student(n_in, n_out, rng, limit=1.0):
    whole = int(limit)
    numbers = rng.integers(low=-whole, high=whole + 1, size=n_out * n_in)
    weights = numbers.reshape((n_out, n_in))
    return weights


@rewritten(of="uniform_with_the_limit_squared", style="loops")
def uniform_with_the_limit_squared_loops(n_in, n_out, rng, limit=1.0):
    a = limit * limit
    rows = []
    while len(rows) < n_out:
        row = []
        while len(row) < n_in:
            row.append(a * (2.0 * rng.random() - 1.0))
        rows.append(row)
    return np.array(rows)


@rewritten(of="uniform_with_the_limit_squared", style="numpy")
def uniform_with_the_limit_squared_numpy(n_in, n_out, rng, limit=1.0):
    a = np.square(limit)
    return np.interp(rng.random((n_out, n_in)), [0.0, 1.0], [-a, a])


@rewritten(of="uniform_with_the_limit_squared", style="student")
def uniform_with_the_limit_squared_student(n_in, n_out, rng, limit=1.0):
    power = limit ** 2
    bound = power
    def draw(how_many):
        return rng.uniform(-bound, bound, how_many)

    weights = draw(n_out * n_in)
    weights = np.reshape(weights, (n_out, n_in))
    return weights.tolist()
