import numpy as np
from checks import chi_square_bounds, close, explained, fresh_rng, has_shape, normal_bound, true
from otter.test_files import test_case

OK_FORMAT = False
name = "he_normal"
points = None

SHAPE = "W has one row for each unit and one column for each input: its shape is (n_out, n_in)."
MEAN = "The mean of 20,000 weights is 0, give or take 5 % of their standard deviation."
VARIANCE = "The variance of 20,000 weights is 2 / n_in, give or take 7 %."

# A right W fails each bound below with this chance: exactly, if its weights are normal, and with less if they
# are uniform or a normal distribution cut off at two deviations. The files of this assignment ask for
# fewer than 100 bounds, so a right submission fails with less than 1e-8 in all.
CHANCE = 1e-10


def weights(he_normal, n_in, n_out, rng):
    """W, of shape (n_out, n_in)."""
    given = f"n_in = {n_in}, n_out = {n_out}"
    return has_shape(he_normal(n_in, n_out, rng), (n_out, n_in), given=given, claim=SHAPE)


def spreads(he_normal, n_in, n_out):
    """The weights have the mean 0 and their variance, as far as chance allows; gives them."""
    W, given = weights(he_normal, n_in, n_out, fresh_rng()), f"n_in = {n_in}, n_out = {n_out}"
    variance = 2 / n_in
    farthest = normal_bound(CHANCE) * (variance / W.size) ** 0.5
    close(np.mean(W), 0.0, rtol=0, atol=farthest, given=given, claim=MEAN)
    low, high = chi_square_bounds(W.size - 1, CHANCE)
    right = low <= W.size * np.var(W) / variance <= high
    true(right, VARIANCE, given=given, expected=f"a variance of {variance:.6g}", got=np.var(W))
    return W


@test_case(points=0.6, failure_message="The weights have the mean 0 and the variance 2 / n_in.")
@explained()
def has_the_variance_of_he(he_normal):
    for n_in, n_out in ((200, 100), (50, 400)):
        spreads(he_normal, n_in, n_out)


@test_case(points=0.2, failure_message="W has one row for each unit and one column for each input.")
@explained()
def gives_one_row_a_unit(he_normal):
    for n_in, n_out in ((3, 2), (2, 5)):
        W = weights(he_normal, n_in, n_out, fresh_rng())
        given = f"n_in = {n_in}, n_out = {n_out}"
        true(np.unique(W).size > 1, "The weights of a layer differ.", given=given, got=W)


@test_case(
    points=0.2,
    failure_message="The same state of rng gives the same W, and a second call with the same rng another.",
)
@explained()
def draws_from_the_rng(he_normal):
    rng, given = fresh_rng(), "n_in = 200, n_out = 100"
    first, second = weights(he_normal, 200, 100, rng), weights(he_normal, 200, 100, rng)
    again = weights(he_normal, 200, 100, fresh_rng())
    close(again, first, given=f"{given}, rng in the same state as before", claim="The same W comes again.")
    different = not np.array_equal(first, second)
    true(different, "A second call with the same rng gives another W.", given=given, got=second)


@test_case(
    points=0.7,
    hidden=True,
    failure_message="Narrow and wide layers get the variance that their sizes ask for.",
)
@explained(like="has_the_variance_of_he")
def fits_unforeseen_layers(he_normal):
    narrow = int(fresh_rng().choice([20, 25, 32, 40]))
    for n_in, n_out in ((narrow, 20_000 // narrow), (20_000 // narrow, narrow), (2, 10_000)):
        spreads(he_normal, n_in, n_out)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Each weight is a draw of its own from rng, through all layers of a network.",
)
@explained(like="draws_from_the_rng", repeats=True)
def draws_each_weight_of_each_layer(he_normal):
    rng, same, given = fresh_rng(), fresh_rng(), "n_in = 200, n_out = 100, three layers from one rng"
    layers = [weights(he_normal, 200, 100, rng) for _ in range(3)]
    again = [weights(he_normal, 200, 100, same) for _ in range(3)]
    close(again, layers, given=given, claim="The same state of rng gives the same weights.")
    n_different = np.unique(layers).size
    true(
        n_different > 0.9 * 60_000, "The 60,000 weights differ from each other.", given=given, got=n_different
    )


@test_case(
    points=0.5,
    hidden=True,
    failure_message="With a single input or a single unit, W has two axes all the same.",
)
@explained(like="gives_one_row_a_unit", robustness=True)
def keeps_two_axes(he_normal):
    spreads(he_normal, 100, 200)
    for n_in, n_out in ((1, 1), (1, 4), (4, 1)):
        weights(he_normal, n_in, n_out, fresh_rng())
