@alternative(of="normal_init")
def scaled_standard_numbers(n_in, n_out, rng, std=1.0):
    return std * rng.standard_normal((n_out, n_in))


@alternative(of="normal_init")
def number_by_number(n_in, n_out, rng, std=1.0):
    return tuple(tuple(rng.normal(0, std) for _ in range(n_in)) for _ in range(n_out))


@alternative(of="normal_init")
def drawn_by_columns(n_in, n_out, rng, std=1.0):
    return rng.normal(loc=0.0, scale=std, size=(n_in, n_out)).T


@alternative(of="normal_init")
def in_single_precision(n_in, n_out, rng, std=1.0):
    return np.float32(std) * rng.standard_normal((n_out, n_in), dtype=np.float32)


@alternative(of="normal_init")
def by_box_and_muller(n_in, n_out, rng, std=1.0):
    radius = np.sqrt(-2 * np.log(1 - rng.random((n_out, n_in))))
    return std * radius * np.cos(2 * np.pi * rng.random((n_out, n_in)))


@alternative(of="normal_init")
def cut_off_at_two_deviations(n_in, n_out, rng, std=1.0):
    W = rng.standard_normal((n_out, n_in))
    while np.any(far := np.abs(W) > 2):
        W[far] = rng.standard_normal(np.count_nonzero(far))
    return W * std / 0.8796256610342398  # the deviation that is left
