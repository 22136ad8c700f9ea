import numpy as np


@wrong(of="dropout_forward")
def excludes_exactly_the_share(x, p, rng, training=True):
    """Excludes round(p · size) elements chosen at random, always the same number, so they are not independent."""
    x = np.asarray(x, dtype=float)
    mask = np.ones(x.size, dtype=bool)
    if not training:
        return x.copy(), mask.reshape(x.shape)
    mask[rng.permutation(x.size)[: round(p * x.size)]] = False
    mask = mask.reshape(x.shape)
    return np.where(mask, x / (1 - p), 0.0), mask


@wrong(of="dropout_forward", known="dropout_forward_scaled_by_the_share_that_stayed")
def scales_by_those_who_really_stayed(x, p, rng, training=True):
    """Divides by the share of elements that stayed in this draw, not by 1 - p."""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape)
    mask = rng.random(x.shape) >= p
    share = max(mask.mean(), 1 / mask.size)
    return x * mask / share, mask


@wrong(of="dropout_forward", known="dropout_forward_without_mask_in_evaluation")
def evaluation_gives_no_pair(x, p, rng, training=True):
    """Returns the input alone when it is not training, where a pair of outputs and mask is expected."""
    if not training:
        return np.asarray(x, dtype=float)
    x = np.asarray(x, dtype=float)
    mask = (rng.random(x.shape) >= p).astype(float)
    return x * mask / (1 - p), mask


@wrong(of="dropout_forward")
def rolls_a_die_of_ten(x, p, rng, training=True):
    """Draws whole numbers from 0 to 9 and compares them with 10 p, so p = 0.25 excludes 30 per cent."""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.full(x.shape, True)
    mask = rng.integers(0, 10, size=x.shape) >= 10 * p
    return mask * (x / (1 - p)), mask


@wrong(of="dropout_forward")
def remembers_the_mask_of_a_shape(x, p, rng, training=True, drawn={}):
    """Keeps the numbers drawn for each shape in a default argument, so the second call of a shape has no fresh mask."""
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    if x.shape not in drawn:
        drawn[x.shape] = rng.random(x.shape)
    mask = drawn[x.shape] >= p
    return np.where(mask, x, 0) / (1 - p), mask


@wrong(of="dropout_forward")
def only_firing_neurons_can_sit_out(x, p, rng, training=True):
    """Draws for positive elements only and lets all others stay, so negative ones and zeros are never excluded."""
    x = np.asarray(x, dtype=float)
    mask = np.ones(x.shape, dtype=bool)
    if training:
        mask = ~((x > 0) & (rng.random(x.shape) < p))
        return x * mask / (1 - p), mask
    return x, mask


@wrong(of="dropout_forward")
def draws_again_until_somebody_is_left(x, p, rng, training=True):
    """Repeats the draw for a row in which all were excluded, so in short rows, above all of one neuron, too few are."""
    x = np.asarray(x, dtype=float)
    if not training:
        return x.copy(), np.ones(x.shape)
    rows = np.atleast_2d(x)
    mask = np.zeros(rows.shape, dtype=bool)
    for i in np.ndindex(rows.shape[:-1]):
        while not mask[i].any():
            mask[i] = rng.random(rows.shape[-1]) >= p
    mask = mask.reshape(x.shape)
    return x * mask / (1 - p), mask


@wrong(of="dropout_forward", known="dropout_forward_in_whole_numbers")
def outputs_have_the_type_of_the_inputs(x, p, rng, training=True):
    """Writes the outputs into zeros_like(x), so for whole numbers 5 / 0.8 is cut off to 6."""
    x = np.array(x)
    if not training:
        return x, np.ones_like(x)
    mask = rng.random(x.shape) > p
    out = np.zeros_like(x)
    out[mask] = x[mask] / (1 - p)
    return out, mask
