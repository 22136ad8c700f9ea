import numpy as np
from checks import binomial_bounds, close, explained, fresh_rng, has_shape, leaves_unchanged, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "dropout_forward"
points = None

# By chance alone a right submission fails a case below with a probability under 1e-7, all cases together.
# A count of exclusions leaves its exact bounds with RARE, and 759 counts are compared: 4 of 10,000 elements,
# 3 * (1 + 100 + 150) of 15,000 and of their rows and columns, 2 of 4,000: 7.6e-8 together.
# Four counts of 10,000 are all exactly p of them with (0.00998 * 0.00798) ** 2 < 7e-9.
# The other cases ask that outcomes differ. The likeliest of these to be equal are the counts of 100 rows
# (below 0.11 ** 99), the fates of 2000 elements (0.8 ** 2000) and two masks of 6000 (0.5 ** 6000):
# together below 1e-90.
# Layers are so large that masks drawn in other ways can be compared by their statistics.
RARE = 1e-10

SHARE = "Each element is excluded with probability p, so about this share of them is."
OWN_DRAW = "Each element has its own draw, so rows differ in how many are excluded."
AS_IT_WAS = "x is afterwards as it was."
MASK = "The mask is not 0 where an element stayed, and 0 elsewhere."


def inputs(rng, shape):
    """Numbers from 1 to 2, of both signs: none is 0."""
    return rng.uniform(1.0, 2.0, shape) * rng.choice([-1.0, 1.0], shape)


def dropped_out(dropout_forward, x, p, rng, *evaluate):
    """The outputs and the mask, each as an array of the shape of x."""
    given = {"x": x, "p": p}
    got = dropout_forward(x, p, rng, *evaluate)
    out, mask = parts(got, "the outputs", "the mask", given=given)
    out = has_shape(out, np.shape(x), given=given, claim="The outputs have the shape of x.")
    return out, None if evaluate else has_shape(
        mask, np.shape(x), given=given, claim="The mask has the shape of x."
    )


def who_stayed(out, x, p):
    """True where an element stayed, for inputs that are not 0."""
    stayed = out != 0
    some = 0 < np.count_nonzero(stayed) < stayed.size
    true(some, "Some elements are excluded, and some stay.", given={"x": x, "p": p}, got=out)
    return stayed


def scaled_survivors(out, x, p):
    """The same, where whatever came out is 0 or x / (1 - p)."""
    stayed = who_stayed(out, x, p)
    claim = "An element is 0 where it is excluded, and x / (1 - p) where it stays."
    close(out, np.where(stayed, x / (1 - p), 0.0), given={"x": x, "p": p}, claim=claim)
    return stayed


def excluded_share_is(stayed, p, what, given):
    """Along the last axis, the number of exclusions is within its bounds."""
    counts = np.count_nonzero(~stayed, axis=-1)
    low, high = binomial_bounds(stayed.shape[-1], p, RARE)
    odd = counts[(counts < low) | (counts > high)] if counts.ndim else counts
    right = counts.min() >= low and counts.max() <= high
    got = f"{np.ravel(odd)[0]} of {stayed.shape[-1]} excluded, {what}" if not right else None
    true(right, SHARE, given=given, expected=f"from {low} to {high} of {stayed.shape[-1]}, {what}", got=got)


def zero_or_five(dropout_forward):
    """With p = 0.2, each 4 becomes 0 or 5; the message shows one row."""
    x = np.full((400, 5), 4.0)
    out, _ = dropped_out(dropout_forward, x.copy(), 0.2, np.random.default_rng(1))
    wrong = ~np.isclose(out[:, :, np.newaxis], [0.0, 5.0], rtol=1e-9, atol=1e-12).any(axis=2)  # (400, 5)
    row = int(np.argmax(wrong.any(axis=1)))
    given, expected = "x = 400 rows of [4, 4, 4, 4, 4], p = 0.2", "0 or 4 / (1 - 0.2) = 5 at each place"
    claim = f"Where it stays, a 4 becomes 5. This is row {row}."
    true(not wrong.any(), claim, given=given, expected=expected, got=out[row].tolist())


@test_case(
    points=0.4,
    failure_message="Those that stay are divided by 1 - p, those excluded are 0, and x stays as it was.",
)
@explained()
def scales_those_that_stay(dropout_forward):
    zero_or_five(dropout_forward)
    rng = np.random.default_rng(1)
    kept = inputs(rng, (100, 100))
    for p in (0.5, 0.2):
        x = kept.copy()
        out, _ = dropped_out(dropout_forward, x, p, np.random.default_rng(2))
        close(x, kept, rtol=0, atol=0, given="x of shape (100, 100)", claim=AS_IT_WAS)
        scaled_survivors(out, kept, p)


@test_case(
    points=0.4, failure_message="About p of the elements are excluded, and each has a draw of its own."
)
@explained()
def excludes_about_its_share(dropout_forward):
    x, shares, excluded = np.ones((100, 100)), (0.2, 0.5, 0.2, 0.5), []
    for p, seed in zip(shares, (3, 3, 4, 4), strict=True):
        out, _ = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(seed))
        stayed = who_stayed(out, x, p)
        excluded_share_is(stayed.ravel(), p, "over all", f"x = np.ones((100, 100)), p = {p}")
        excluded.append(np.count_nonzero(~stayed, axis=1))
    for p, per_row in zip(shares, excluded, strict=True):
        true(np.ptp(per_row) > 0, OWN_DRAW, given=f"x = np.ones((100, 100)), p = {p}", got=per_row)
    exact = [per_row.sum() == round(10_000 * p) for p, per_row in zip(shares, excluded, strict=True)]
    claim = "Each element has its own draw, so it is not always exactly the share p that is excluded."
    true(not all(exact), claim, given="x = np.ones((100, 100)), p = 0.2 and 0.5, twice each")


@test_case(points=0.3, failure_message="With training=False the input comes out as it is.")
@explained()
def returns_the_input_in_evaluation(dropout_forward):
    x = inputs(np.random.default_rng(4), (100, 100))
    trained, _ = dropped_out(dropout_forward, x.copy(), 0.5, np.random.default_rng(5))
    who_stayed(trained, x, 0.5)
    out, _ = dropped_out(dropout_forward, x.copy(), 0.5, np.random.default_rng(5), False)
    close(out, x, rtol=0, atol=0, given="x of shape (100, 100), p = 0.5, training=False")


@test_case(
    points=0.3,
    failure_message="The mask is not 0 exactly where an element stayed, also where the input itself is 0.",
)
@explained()
def hands_out_the_mask_that_it_used(dropout_forward):
    for p, shape in ((0.5, (100, 100)), (0.2, (80, 120))):
        x = inputs(np.random.default_rng(6), shape)
        out, mask = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(7))
        same = ((mask != 0) == who_stayed(out, x, p)).all()
        true(same, MASK, given={"x": x, "p": p}, got=mask)
    x[:, ::2] = 0.0  # as after a ReLU
    _, mask = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(8))
    some = 0 < np.count_nonzero(mask[:, ::2]) < mask[:, ::2].size
    claim = "Where x is 0, some elements stay and some do not, and the mask tells which."
    true(some, claim, given={"x": x, "p": p}, got=mask)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="For any p, what stays is divided by 1 - p and nothing else changes.",
)
@explained(like="scales_those_that_stay")
def scales_for_any_p(dropout_forward):
    rng = fresh_rng()
    for p in (0.1, 0.5, 0.8):
        x = inputs(rng, (100, 100))
        out, _ = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(rng.integers(2**32)))
        scaled_survivors(out, x, p)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Each element of each row and each column has the same chance p of being excluded.",
)
@explained(like="excludes_about_its_share")
def excludes_each_with_probability_p(dropout_forward):
    rng = fresh_rng()
    for p in (0.15, 0.5, 0.8):
        x, given = inputs(rng, (100, 150)), f"x of shape (100, 150), p = {p}"
        out, _ = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(rng.integers(2**32)))
        stayed = who_stayed(out, x, p)
        excluded_share_is(stayed.ravel(), p, "over all", given)
        excluded_share_is(stayed, p, "in a row", given)
        excluded_share_is(stayed.T, p, "in a column", given)
        per_row = np.count_nonzero(stayed, axis=1)
        true(np.ptp(per_row) > 0, OWN_DRAW, given=given, got=150 - per_row)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Each call draws a fresh mask, and continues the generator it is given.",
)
@explained(like="excludes_about_its_share")
def draws_a_fresh_mask_each_call(dropout_forward):
    rng = fresh_rng()
    x, generator = inputs(rng, (90, 110)), np.random.default_rng(rng.integers(2**32))
    for p in (0.5, 0.1):
        first, second = (
            who_stayed(dropped_out(dropout_forward, x.copy(), p, generator)[0], x, p) for _ in range(2)
        )
        differ = (first != second).any()
        true(differ, "Two calls with one generator exclude different elements.", given={"x": x, "p": p})


@test_case(
    points=0.3,
    hidden=True,
    failure_message="The mask says who stayed also where the input is 0: such a 0 may well have stayed.",
)
@explained(like="hands_out_the_mask_that_it_used")
def knows_who_stayed_where_the_input_is_zero(dropout_forward):
    rng = fresh_rng()
    x = inputs(rng, (4000, 2))
    x[:, 0] = 0.0  # as after a ReLU
    for p in (0.2, 0.5):
        out, mask = dropped_out(dropout_forward, x.copy(), p, np.random.default_rng(rng.integers(2**32)))
        stayed = who_stayed(out[:, 1], x[:, 1], p)
        used = ((mask[:, 1] != 0) == stayed).all()
        true(used, "The mask is not 0 where an element stayed.", given={"x": x, "p": p}, got=mask)
        given = f"x of shape (4000, 2), its first column 0, p = {p}"
        excluded_share_is(mask[:, 0] != 0, p, "by the mask, where x is 0", given)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="Evaluation is the same for every p and every generator: the input, exactly.",
)
@explained(like="returns_the_input_in_evaluation")
def evaluates_without_chance(dropout_forward):
    rng = fresh_rng()
    x, generator = inputs(rng, (100, 100)), np.random.default_rng(rng.integers(2**32))
    for p in (0.1, 0.8):
        who_stayed(dropped_out(dropout_forward, x.copy(), p, generator)[0], x, p)
        out, _ = dropped_out(dropout_forward, x.copy(), p, generator, False)
        close(out, x, rtol=0, atol=0, given={"x": x, "p": p, "training": False})


@test_case(points=0.2, hidden=True, failure_message="With p = 0 nobody is excluded and nothing is scaled.")
@explained(like="scales_those_that_stay", robustness=True)
def keeps_everything_at_p_zero(dropout_forward):
    rng = fresh_rng()
    x, generator = inputs(rng, (100, 100)), np.random.default_rng(rng.integers(2**32))
    scaled_survivors(dropped_out(dropout_forward, x.copy(), 0.5, generator)[0], x, 0.5)
    out, mask = dropped_out(dropout_forward, x.copy(), 0.0, generator)
    close(out, x, given={"x": x, "p": 0.0})
    true((mask != 0).all(), "The mask excludes nobody.", given={"x": x, "p": 0.0}, got=mask)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="All chance comes from rng: the same state gives the same mask, another one another.",
)
@explained(like="excludes_about_its_share", robustness=True, repeats=True)
def repeats_with_the_same_generator(dropout_forward):
    rng = fresh_rng()
    x, (seed, other) = inputs(rng, (100, 100)), rng.choice(2**32, 2, replace=False)
    generators = [np.random.default_rng(each) for each in (seed, seed, other)]
    first, again, another = (
        who_stayed(dropped_out(dropout_forward, x.copy(), 0.5, g)[0], x, 0.5) for g in generators
    )
    given = "x of shape (100, 100), p = 0.5, generators of the same seed, and of another"
    true((first == again).all(), "The same state gives the same mask.", given=given)
    true((first != another).any(), "Another state gives another mask.", given=given)


@test_case(points=0.2, hidden=True, failure_message="The input is afterwards what it was.")
@explained(like="scales_those_that_stay", robustness=True)
def leaves_the_input_alone(dropout_forward):
    rng = fresh_rng()
    x, generator = inputs(rng, (100, 100)), np.random.default_rng(rng.integers(2**32))

    def outputs(x):
        return dropped_out(dropout_forward, x, 0.5, generator)[0]

    scaled_survivors(leaves_unchanged(outputs, x, claim=AS_IT_WAS), x, 0.5)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="One example, lists, tuples, whole numbers and any layout are as good as float arrays.",
)
@explained(like="scales_those_that_stay", robustness=True)
def takes_inputs_of_any_kind(dropout_forward):
    rng = fresh_rng()
    x, seed = inputs(rng, (60, 100)), rng.integers(2**32)
    whole = rng.integers(1, 4, (60, 100))
    for same in (
        x.ravel(),
        x.tolist(),
        tuple(map(tuple, x.tolist())),
        np.asfortranarray(x),
        np.repeat(x, 2, axis=0)[::2],
        whole,
    ):
        kept = np.array(same, dtype=float)
        out, mask = dropped_out(dropout_forward, same, 0.2, np.random.default_rng(seed))
        stayed = scaled_survivors(out, kept, 0.2)
        true(((mask != 0) == stayed).all(), MASK, given={"x": kept}, got=mask)
