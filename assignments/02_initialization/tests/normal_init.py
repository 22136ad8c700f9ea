import numpy as np
from checks import chi_square_bounds, close, explained, fresh_rng, has_shape, normal_bound, true
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
