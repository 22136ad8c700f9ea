@alternative(of="glorot_normal")
def by_normal_init(n_in, n_out, rng):
    return normal_init(n_in, n_out, rng, std=np.sqrt(2 / (n_in + n_out)))


@alternative(of="glorot_normal")
def standard_numbers_divided(n_in, n_out, rng):
    return rng.standard_normal((n_out, n_in)) / np.sqrt((n_in + n_out) / 2)


@alternative(of="glorot_normal")
def unit_by_unit(n_in, n_out, rng):
    std = (2 / (n_in + n_out)) ** 0.5
    return np.array([rng.normal(scale=std, size=n_in) for _ in range(n_out)])


@alternative(of="glorot_normal")
def cut_off_at_two_deviations(n_in, n_out, rng):
    drawn = []
    while len(drawn) < n_in * n_out:
        drawn += [x for x in rng.standard_normal(n_in * n_out) if abs(x) < 2]
    W = np.reshape(drawn[: n_in * n_out], (n_out, n_in))
    return W * np.sqrt(2 / (n_in + n_out)) / 0.8796256610342398  # the deviation that is left


@alternative(of="glorot_normal")
def evenly(n_in, n_out, rng):
    return (2 * rng.random((n_out, n_in)) - 1) * np.sqrt(6 / (n_in + n_out))
