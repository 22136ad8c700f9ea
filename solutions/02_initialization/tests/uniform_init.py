import numpy as np
from checks import chi_square_bounds, close, explained, fresh_rng, has_shape, mean_bound, true
from otter.test_files import test_case

OK_FORMAT = False
name = "uniform_init"
points = None

SHAPE = "W has one row for each unit and one column for each input: its shape is (n_out, n_in)."
MEAN = "The mean of 20,000 weights is 0, give or take 9 % of their standard deviation."
VARIANCE = "The variance of 20,000 weights is limit ** 2 / 3, give or take 7 %."

# A right W fails each bound below with less than this chance: the mean by Hoeffding's inequality, and the
# variance because squares of uniform numbers vary less than those of normal ones. This assignment's files
# ask for fewer than 100 bounds, so a right submission fails with less than 1e-8 in all.
CHANCE = 1e-10


def weights(uniform_init, n_in, n_out, rng, *limit):
    """W, of shape (n_out, n_in)."""
    given = layer(n_in, n_out, *limit)
    return has_shape(uniform_init(n_in, n_out, rng, *limit), (n_out, n_in), given=given, claim=SHAPE)


def layer(n_in, n_out, *limit):
    """What was asked for, in words."""
    return f"n_in = {n_in}, n_out = {n_out}" + "".join(f", limit = {each}" for each in limit)


def fills(uniform_init, n_in, n_out, *limit):
    """The weights lie evenly between -limit and limit, as far as chance allows."""
    W, given = weights(uniform_init, n_in, n_out, fresh_rng(), *limit), layer(n_in, n_out, *limit)
    a = limit[0] if limit else 1.0
    within = np.abs(W).max() <= a * (1 + 1e-6)  # float32 may round up
    true(within, "No weight is larger than limit in size.", given=given, got=np.abs(W).max())
    close(np.mean(W), 0.0, rtol=0, atol=mean_bound(W.size, 2 * a, CHANCE), given=given, claim=MEAN)
    low, high = chi_square_bounds(W.size - 1, CHANCE)
    right = low <= W.size * np.var(W) / (a**2 / 3) <= high
    true(right, VARIANCE, given=given, expected=f"a variance of {a**2 / 3:.6g}", got=np.var(W))


@test_case(
    points=0.2, failure_message="The weights lie evenly between -limit and limit, which is 1 by default."
)
@explained()
def fills_the_interval(uniform_init):
    fills(uniform_init, 200, 100)
    fills(uniform_init, 200, 100, 0.25)


@test_case(points=0.2, failure_message="W has one row for each unit and one column for each input.")
@explained()
def gives_one_row_a_unit(uniform_init):
    for n_in, n_out in ((3, 2), (2, 5)):
        W = weights(uniform_init, n_in, n_out, fresh_rng())
        given = f"n_in = {n_in}, n_out = {n_out}"
        true(np.unique(W).size > 1, "The weights of a layer differ.", given=given, got=W)


@test_case(
    points=0.2,
    failure_message="The same state of rng gives the same W, and a second call with the same rng another.",
)
@explained()
def draws_from_the_rng(uniform_init):
    rng, given = fresh_rng(), "n_in = 200, n_out = 100"
    first, second = weights(uniform_init, 200, 100, rng), weights(uniform_init, 200, 100, rng)
    again = weights(uniform_init, 200, 100, fresh_rng())
    close(again, first, given=f"{given}, rng in the same state as before", claim="The same W comes again.")
    different = not np.array_equal(first, second)
    true(different, "A second call with the same rng gives another W.", given=given, got=second)


@test_case(points=0.3, hidden=True, failure_message="Any limit is kept, in narrow and in wide layers.")
@explained(like="fills_the_interval")
def keeps_to_unforeseen_limits(uniform_init):
    rng = fresh_rng()
    narrow, limit = int(rng.choice([20, 25, 32, 40])), round(float(rng.uniform(1.5, 4.0)), 2)
    fills(uniform_init, narrow, 20_000 // narrow, limit)
    fills(uniform_init, 20_000 // narrow, narrow, limit / 10)


def agree_in_sign_by_chance(W):
    """Two weights have the same sign as often as two that know nothing of each other: about half of all."""
    positive = np.mean(W > 0)
    by_chance = positive**2 + (1 - positive) ** 2
    for one, other in ((W[:, ::2], W[:, 1::2]), (W[:, :100], W[:, 100:]), (W[:50], W[50:])):
        same, farthest = np.mean(np.sign(one) == np.sign(other)), mean_bound(one.size, 1, CHANCE)
        claim, given = "A weight's sign says nothing of its neighbours'.", "the share of pairs with one sign"
        close(same, by_chance, rtol=0, atol=farthest, given=given, claim=claim)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Each weight is a draw of its own from rng, through all layers of a network.",
)
@explained(like="draws_from_the_rng", repeats=True)
def draws_each_weight_of_each_layer(uniform_init):
    rng, same, given = fresh_rng(), fresh_rng(), "n_in = 200, n_out = 100, three layers from one rng"
    layers = [weights(uniform_init, 200, 100, rng) for _ in range(3)]
    again = [weights(uniform_init, 200, 100, same) for _ in range(3)]
    close(again, layers, given=given, claim="The same state of rng gives the same weights.")
    for W in layers:
        agree_in_sign_by_chance(W)
    n_different = np.unique(layers).size
    true(
        n_different > 0.9 * 60_000, "The 60,000 weights differ from each other.", given=given, got=n_different
    )


@test_case(
    points=0.2,
    hidden=True,
    failure_message="With a single input or a single unit, W has two axes all the same.",
)
@explained(like="gives_one_row_a_unit", robustness=True)
def keeps_two_axes(uniform_init):
    fills(uniform_init, 100, 200)
    for n_in, n_out in ((1, 1), (1, 4), (4, 1)):
        weights(uniform_init, n_in, n_out, fresh_rng())


@test_case(points=0.1, hidden=True, failure_message="A whole number is as good a limit as any.")
@explained(like="fills_the_interval", robustness=True)
def takes_whole_limits(uniform_init):
    for limit in (2, 3):
        fills(uniform_init, 200, 100, limit)
