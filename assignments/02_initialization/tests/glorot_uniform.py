import numpy as np
from checks import chi_square_bounds, close, explained, fresh_rng, has_shape, normal_bound, true
from otter.test_files import test_case

OK_FORMAT = False
name = "glorot_uniform"
points = None

SHAPE = "W has one row for each unit and one column for each input: its shape is (n_out, n_in)."
MEAN = "The mean of 20,000 weights or more is 0, give or take 5 % of their standard deviation."
VARIANCE = "The variance of 20,000 weights or more is 2 / (n_in + n_out), give or take 7 %."

# A right W fails each bound below with this chance: exactly, if its weights are normal, and with less if they
# are uniform or a normal distribution cut off at two deviations. The files of this assignment ask for
# fewer than 100 bounds, so a right submission fails with less than 1e-8 in all.
CHANCE = 1e-10


def weights(glorot_uniform, n_in, n_out, rng):
    """W, of shape (n_out, n_in)."""
    given = f"n_in = {n_in}, n_out = {n_out}"
    return has_shape(glorot_uniform(n_in, n_out, rng), (n_out, n_in), given=given, claim=SHAPE)


def spreads(glorot_uniform, n_in, n_out):
    """The weights have the mean 0 and their variance, as far as chance allows; gives them."""
    W, given = weights(glorot_uniform, n_in, n_out, fresh_rng()), f"n_in = {n_in}, n_out = {n_out}"
    variance = 2 / (n_in + n_out)
    farthest = normal_bound(CHANCE) * (variance / W.size) ** 0.5
    close(np.mean(W), 0.0, rtol=0, atol=farthest, given=given, claim=MEAN)
    low, high = chi_square_bounds(W.size - 1, CHANCE)
    right = low <= W.size * np.var(W) / variance <= high
    true(right, VARIANCE, given=given, expected=f"a variance of {variance:.6g}", got=np.var(W))
    return W


@test_case(points=0.6, failure_message="The weights have the mean 0 and the variance 2 / (n_in + n_out).")
@explained()
def has_the_variance_of_glorot(glorot_uniform):
    for n_in, n_out in ((200, 100), (50, 400)):
        spreads(glorot_uniform, n_in, n_out)


@test_case(points=0.2, failure_message="W has one row for each unit and one column for each input.")
@explained()
def gives_one_row_a_unit(glorot_uniform):
    for n_in, n_out in ((3, 2), (2, 5)):
        W = weights(glorot_uniform, n_in, n_out, fresh_rng())
        given = f"n_in = {n_in}, n_out = {n_out}"
        true(np.unique(W).size > 1, "The weights of a layer differ.", given=given, got=W)


@test_case(
    points=0.2,
    failure_message="The same state of rng gives the same W, and a second call with the same rng another.",
)
@explained()
def draws_from_the_rng(glorot_uniform):
    rng, given = fresh_rng(), "n_in = 200, n_out = 100"
    first, second = weights(glorot_uniform, 200, 100, rng), weights(glorot_uniform, 200, 100, rng)
    again = weights(glorot_uniform, 200, 100, fresh_rng())
    close(again, first, given=f"{given}, rng in the same state as before", claim="The same W comes again.")
    different = not np.array_equal(first, second)
    true(different, "A second call with the same rng gives another W.", given=given, got=second)
