from itertools import pairwise


@alternative(of="init_params")
def in_one_line(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)) for n, m in pairwise(sizes)]


@alternative(of="init_params")
def in_lists(sizes, initializer, rng):
    params = []
    for k in range(1, len(sizes)):
        W = initializer(sizes[k - 1], sizes[k], rng)
        b = [0] * sizes[k]
        params += [[W, b]]
    return params


@alternative(of="init_params")
def as_a_tuple(sizes, initializer, rng):
    sizes = tuple(int(size) for size in sizes)
    weights = [initializer(*pair, rng) for pair in pairwise(sizes)]
    return tuple((W, np.zeros(len(W))) for W in weights)


@alternative(of="init_params")
def weights_and_biases_zipped(sizes, initializer, rng):
    weights = [initializer(sizes[i], sizes[i + 1], rng) for i in range(len(sizes) - 1)]
    biases = [np.zeros(n_out) for n_out in sizes[1:]]
    return list(zip(weights, biases, strict=True))


@alternative(of="init_params")
def from_the_back(sizes, initializer, rng):
    params = []
    for k in reversed(range(len(sizes) - 1)):
        W = initializer(sizes[k], sizes[k + 1], rng)
        params.insert(0, (W, 0 * W[:, 0]))
    return params


@alternative(of="init_params")
def recursively(sizes, initializer, rng):
    if len(sizes) < 2:
        return []
    n_in, n_out, *_ = sizes
    first = (initializer(n_in, n_out, rng), np.zeros(n_out, dtype=np.float32))
    return [first, *recursively(sizes[1:], initializer, rng)]
