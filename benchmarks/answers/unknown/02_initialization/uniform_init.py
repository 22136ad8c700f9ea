import numpy as np


@wrong(of="uniform_init", known="uniform_at_the_ends_alone")
def draws_only_the_two_ends(n_in, n_out, rng, limit=1.0):
    """Only -limit and limit themselves are drawn and nothing between them, so the variance is limit squared."""
    return rng.choice([-limit, limit], size=(n_out, n_in))


@wrong(of="uniform_init")
def draws_one_sign_for_each_unit(n_in, n_out, rng, limit=1.0):
    """Sizes are drawn for each weight but a sign only once for each row, so all weights of a unit have the same sign."""
    sizes = rng.uniform(0, limit, size=(n_out, n_in))
    signs = rng.choice([-1, 1], size=(n_out, 1))
    return signs * sizes


@wrong(of="uniform_init")
def shuffles_evenly_spaced_numbers(n_in, n_out, rng, limit=1.0):
    """Equally spaced numbers from -limit to limit are shuffled, so no weight is a draw of its own and a single weight is always -limit."""
    grid = np.linspace(-limit, limit, n_in * n_out)
    return rng.permutation(grid).reshape(n_out, n_in)


@wrong(of="uniform_init")
def averages_two_draws(n_in, n_out, rng, limit=1.0):
    """Each weight is the mean of two uniform draws, which is a triangle and has half the variance."""
    shape = (n_out, n_in)
    first, second = (rng.uniform(-limit, limit, size=shape) for _ in range(2))
    return (first + second) / 2


@wrong(of="uniform_init", known="uniform_with_the_deviation_of_a_uniform_distribution")
def takes_limit_for_the_standard_deviation(n_in, n_out, rng, limit=1.0):
    """limit is taken for the standard deviation, so weights reach the root of 3 times as far."""
    a = np.sqrt(3) * limit
    return rng.uniform(-a, a, size=(n_out, n_in))


@wrong(of="uniform_init")
def mirrors_half_of_the_weights(n_in, n_out, rng, limit=1.0):
    """Only half of the columns are drawn and the other half is their negative, so that the mean is exactly 0."""
    half = rng.uniform(-limit, limit, size=(n_out, (n_in + 1) // 2))
    return np.hstack([half, -half])[:, :n_in]
