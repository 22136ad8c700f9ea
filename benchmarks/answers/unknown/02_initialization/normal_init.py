import numpy as np


@wrong(of="normal_init")
def standardises_the_sample(n_in, n_out, rng, std=1.0):
    """The drawn weights are shifted and scaled to a mean of exactly 0 and a deviation of exactly std, so they hang together and a single weight is nan."""
    W = rng.standard_normal((n_out, n_in))
    W = (W - W.mean()) / W.std()
    return W * std


@wrong(of="normal_init")
def uses_one_number_twice_in_box_muller(n_in, n_out, rng, std=1.0):
    """The Box-Muller formula is given one and the same uniform number for the radius and for the angle, so the result is not normal."""
    u = 1 - rng.random((n_out, n_in))
    return std * np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * u)


@wrong(of="normal_init", known="normal_cut_off_at_two_deviations")
def pulls_far_weights_in(n_in, n_out, rng, std=1.0):
    """Weights further out than one and a half deviations are set to that border, so the deviation is smaller than std."""
    W = rng.normal(0, std, size=(n_out, n_in))
    W[W > 1.5 * std] = 1.5 * std
    W[W < -1.5 * std] = -1.5 * std
    return W


@wrong(of="normal_init")
def multiplies_a_row_by_a_column(n_in, n_out, rng, std=1.0):
    """W is the outer product of n_out and n_in normal numbers, so the weights are neither normal nor drawn one by one."""
    return np.outer(rng.normal(0, std, n_out), rng.normal(0, 1, n_in))


@wrong(of="normal_init", known="normal_with_std_as_mean")
def hands_std_over_as_the_mean(n_in, n_out, rng, std=1.0):
    """std is the first argument of rng.normal and so becomes the mean, with a deviation of 1."""
    return rng.normal(std, size=(n_out, n_in))


@wrong(of="normal_init")
def allows_no_std_above_one(n_in, n_out, rng, std=1.0):
    """A std above 1 is cut down to 1, since large weights are thought to be bad."""
    std = min(std, 1.0)
    flat = [rng.normal(0.0, std) for _ in range(n_in * n_out)]
    return np.array(flat).reshape(n_out, n_in)
