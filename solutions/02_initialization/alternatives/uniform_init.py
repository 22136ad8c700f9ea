@alternative(of="uniform_init")
def from_numbers_between_nought_and_one(n_in, n_out, rng, limit=1.0):
    return limit * (2 * rng.random((n_out, n_in)) - 1)


@alternative(of="uniform_init")
def number_by_number(n_in, n_out, rng, limit=1.0):
    return [[rng.uniform(-limit, limit) for _ in range(n_in)] for _ in range(n_out)]


@alternative(of="uniform_init")
def drawn_by_columns(n_in, n_out, rng, limit=1.0):
    return rng.uniform(low=-limit, high=limit, size=(n_in, n_out)).T


@alternative(of="uniform_init")
def in_half_precision_of_floats(n_in, n_out, rng, limit=1.0):
    return rng.uniform(-limit, limit, n_in * n_out).reshape(n_out, n_in).astype(np.float32)


@alternative(of="uniform_init")
def size_and_sign(n_in, n_out, rng, limit=1.0):
    W = np.empty((n_out, n_in))
    for row in W:
        row[:] = rng.choice([-1, 1], n_in) * limit * rng.random(n_in)
    return W
