@alternative(of="he_normal")
def by_normal_init(n_in, n_out, rng):
    return normal_init(n_in, n_out, rng, (2 / n_in) ** 0.5)


@alternative(of="he_normal")
def standard_numbers_scaled_in_place(n_in, n_out, rng):
    W = rng.standard_normal(size=(n_out, n_in))
    W *= np.sqrt(2.0 / n_in)
    return W


@alternative(of="he_normal")
def number_by_number(n_in, n_out, rng):
    std = np.sqrt(2 / n_in)
    W = []
    for unit in range(n_out):
        W.append([])
        for _ in range(n_in):
            W[unit].append(float(rng.normal(0, std)))
    return W


@alternative(of="he_normal")
def cut_off_at_two_deviations(n_in, n_out, rng):
    W = rng.standard_normal((n_out, n_in))
    while np.any(far := np.abs(W) > 2):
        W[far] = rng.standard_normal(np.count_nonzero(far))
    return W * np.sqrt(2 / n_in) / 0.8796256610342398  # the deviation that is left


@alternative(of="he_normal")
def evenly(n_in, n_out, rng):
    limit = np.sqrt(6 / n_in)
    return rng.uniform(-limit, limit, (n_out, n_in))


@alternative(of="he_normal")
def by_columns_in_single_precision(n_in, n_out, rng):
    return np.sqrt(2 / n_in).astype(np.float32) * rng.standard_normal((n_in, n_out), dtype=np.float32).T
