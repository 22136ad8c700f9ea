import numpy as np
from checks import (
    binomial_bounds,
    chi_square_bounds,
    close,
    explained,
    fresh_rng,
    has_shape,
    mean_bound,
    normal_bound,
    true,
)
from otter.test_files import test_case

OK_FORMAT = False
name = "normal_init"
points = None

SHAPE = "W has one row for each unit and one column for each input: its shape is (n_out, n_in)."
MEAN = "The mean of 20,000 weights is 0, give or take 5 % of their standard deviation."
DEVIATION = "The standard deviation of 20,000 weights is std, give or take 4 %."

# A right W fails each bound below with this chance: exactly, if its weights are normal, and with less if they
# are cut off at two deviations, with the deviation that is asked for. The files of this assignment ask for
# fewer than 100 bounds, so a right submission fails with less than 1e-8 in all.
CHANCE = 1e-10


def weights(normal_init, n_in, n_out, rng, *std):
    """W, of shape (n_out, n_in)."""
    given = layer(n_in, n_out, *std)
    return has_shape(normal_init(n_in, n_out, rng, *std), (n_out, n_in), given=given, claim=SHAPE)


def layer(n_in, n_out, *std):
    """What was asked for, in words."""
    return f"n_in = {n_in}, n_out = {n_out}" + "".join(f", std = {each}" for each in std)


def spreads(normal_init, n_in, n_out, *std):
    """The weights have the mean 0 and the deviation std, as far as chance allows; gives them."""
    W, given = weights(normal_init, n_in, n_out, fresh_rng(), *std), layer(n_in, n_out, *std)
    wanted = std[0] if std else 1.0
    farthest = normal_bound(CHANCE) * wanted / W.size**0.5
    close(np.mean(W), 0.0, rtol=0, atol=farthest, given=given, claim=MEAN)
    low, high = chi_square_bounds(W.size - 1, CHANCE)
    right = low <= W.size * np.var(W) / wanted**2 <= high
    true(right, DEVIATION, given=given, expected=f"a standard deviation of {wanted:.6g}", got=np.std(W))
    return W


@test_case(
    points=0.4, failure_message="The weights have the mean 0 and the deviation std, which is 1 by default."
)
@explained()
def has_the_deviation(normal_init):
    spreads(normal_init, 200, 100)
    spreads(normal_init, 200, 100, 0.01)


@test_case(points=0.2, failure_message="W has one row for each unit and one column for each input.")
@explained()
def gives_one_row_a_unit(normal_init):
    for n_in, n_out in ((3, 2), (2, 5)):
        W = weights(normal_init, n_in, n_out, fresh_rng())
        given = f"n_in = {n_in}, n_out = {n_out}"
        true(np.unique(W).size > 1, "The weights of a layer differ.", given=given, got=W)


@test_case(
    points=0.2,
    failure_message="The same state of rng gives the same W, and a second call with the same rng another.",
)
@explained()
def draws_from_the_rng(normal_init):
    rng, given = fresh_rng(), "n_in = 200, n_out = 100"
    first, second = weights(normal_init, 200, 100, rng), weights(normal_init, 200, 100, rng)
    again = weights(normal_init, 200, 100, fresh_rng())
    close(again, first, given=f"{given}, rng in the same state as before", claim="The same W comes again.")
    different = not np.array_equal(first, second)
    true(different, "A second call with the same rng gives another W.", given=given, got=second)


@test_case(points=0.3, hidden=True, failure_message="Any deviation is kept, in narrow and in wide layers.")
@explained(like="has_the_deviation")
def keeps_to_unforeseen_deviations(normal_init):
    rng = fresh_rng()
    narrow, std = int(rng.choice([20, 25, 32, 40])), round(float(rng.uniform(1.5, 4.0)), 2)
    spreads(normal_init, narrow, 20_000 // narrow, std)
    spreads(normal_init, 20_000 // narrow, narrow, std / 10)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="As in any normal distribution, 68 % of the weights are nearer to 0 than std.",
)
@explained(like="has_the_deviation")
def is_normal(normal_init):
    claim = "Of 20,000 weights, 68 % are nearer to 0 than std, give or take 6 %."
    fewest, _ = binomial_bounds(20_000, 0.6505, CHANCE)  # a normal distribution cut off at two deviations
    _, most = binomial_bounds(20_000, 0.6827, CHANCE)  # and whole
    for n_in, n_out, std in ((200, 100, 1.0), (100, 200, 0.3)):
        near = np.count_nonzero(np.abs(spreads(normal_init, n_in, n_out, std)) < std)
        given, got = layer(n_in, n_out, std), near / 20_000
        true(fewest <= near <= most, claim, given=given, expected="a share of 0.68", got=got)


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
def draws_each_weight_of_each_layer(normal_init):
    rng, same, given = fresh_rng(), fresh_rng(), "n_in = 200, n_out = 100, three layers from one rng"
    layers = [weights(normal_init, 200, 100, rng) for _ in range(3)]
    again = [weights(normal_init, 200, 100, same) for _ in range(3)]
    close(again, layers, given=given, claim="The same state of rng gives the same weights.")
    for W in layers:
        agree_in_sign_by_chance(W)
    n_different = np.unique(layers).size
    true(
        n_different > 0.9 * 60_000, "The 60,000 weights differ from each other.", given=given, got=n_different
    )


@test_case(
    points=0.3,
    hidden=True,
    failure_message="With a single input or a single unit, W has two axes all the same.",
)
@explained(like="gives_one_row_a_unit", robustness=True)
def keeps_two_axes(normal_init):
    spreads(normal_init, 100, 200)
    for n_in, n_out in ((1, 1), (1, 4), (4, 1)):
        W = weights(normal_init, n_in, n_out, fresh_rng())
        true(np.isfinite(W).all(), "Every weight is a number.", given=layer(n_in, n_out), got=W)


@test_case(points=0.1, hidden=True, failure_message="A whole number is as good a deviation as any.")
@explained(like="has_the_deviation", robustness=True)
def takes_whole_deviations(normal_init):
    for std in (2, 3):
        spreads(normal_init, 200, 100, std)
