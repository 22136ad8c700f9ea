@alternative(of="glorot_uniform")
def by_uniform_init(n_in, n_out, rng):
    return uniform_init(n_in, n_out, rng, limit=(6 / (n_in + n_out)) ** 0.5)


@alternative(of="glorot_uniform")
def by_the_variance(n_in, n_out, rng):
    variance = 2 / (n_in + n_out)
    limit = np.sqrt(3 * variance)
    return 2 * limit * rng.random((n_out, n_in)) - limit


@alternative(of="glorot_uniform")
def unit_by_unit(n_in, n_out, rng):
    limit = np.sqrt(6.0) / np.sqrt(n_in + n_out)
    return [list(rng.uniform(-limit, limit, n_in)) for unit in range(n_out)]


@alternative(of=("glorot_uniform", "glorot_normal"))
class ScaledToOneVariance:
    @staticmethod
    def variance(n_in, n_out):
        return 1 / np.mean([n_in, n_out])

    @staticmethod
    def glorot_uniform(n_in, n_out, rng):
        limit = np.sqrt(3 * ScaledToOneVariance.variance(n_in, n_out))
        return rng.uniform(-limit, limit, [n_out, n_in])

    @staticmethod
    def glorot_normal(n_in, n_out, rng):
        return rng.normal(0, np.sqrt(ScaledToOneVariance.variance(n_in, n_out)), [n_out, n_in])
