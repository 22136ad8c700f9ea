import numpy as np
from checks import binomial_bounds, close, explained, has_shape, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "dropout_forward"
points = None

# By chance alone a right submission fails a case below with a probability under 1e-7, all cases together.
# A count of exclusions leaves its exact bounds with RARE, and 757 counts are compared: 2 of 10,000 elements,
# 3 * (1 + 100 + 150) of 15,000 and of their rows and columns, 2 of 4,000: 7.6e-8 together.
# The other cases ask that outcomes differ. The likeliest of these to be equal are the counts of 100 rows
# (below 0.11 ** 99), the fates of 6000 elements (0.8 ** 6000) and two masks of so many (0.5 ** 6000):
# together below 1e-90.
# Layers are so large that masks drawn in other ways can be compared by their statistics.
RARE = 1e-10

SHARE = "Each element is excluded with probability p, so about this share of them is."


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


@test_case(points=0.4, failure_message="Those that stay are divided by 1 - p, those excluded are 0.")
@explained()
def scales_those_that_stay(dropout_forward):
    rng = np.random.default_rng(1)
    x = inputs(rng, (100, 100))
    for p in (0.5, 0.2):
        out, _ = dropped_out(dropout_forward, x, p, np.random.default_rng(2))
        scaled_survivors(out, x, p)


@test_case(points=0.4, failure_message="About p of the elements are excluded.")
@explained()
def excludes_about_its_share(dropout_forward):
    x = np.ones((100, 100))
    for p in (0.2, 0.5):
        out, _ = dropped_out(dropout_forward, x, p, np.random.default_rng(3))
        excluded_share_is(who_stayed(out, x, p).ravel(), p, "over all", f"x = np.ones((100, 100)), p = {p}")


@test_case(points=0.3, failure_message="With training=False the input comes out as it is.")
@explained()
def returns_the_input_in_evaluation(dropout_forward):
    x = inputs(np.random.default_rng(4), (100, 100))
    trained, _ = dropped_out(dropout_forward, x, 0.5, np.random.default_rng(5))
    who_stayed(trained, x, 0.5)
    out, _ = dropped_out(dropout_forward, x, 0.5, np.random.default_rng(5), False)
    close(out, x, rtol=0, atol=0, given="x of shape (100, 100), p = 0.5, training=False")


@test_case(
    points=0.3, failure_message="The mask is the one that was used: not 0 exactly where an element stayed."
)
@explained()
def hands_out_the_mask_that_it_used(dropout_forward):
    for p, shape in ((0.5, (100, 100)), (0.2, (80, 120))):
        x = inputs(np.random.default_rng(6), shape)
        out, mask = dropped_out(dropout_forward, x, p, np.random.default_rng(7))
        same, given = ((mask != 0) == who_stayed(out, x, p)).all(), {"x": x, "p": p}
        true(same, "The mask is not 0 where an element stayed, and 0 elsewhere.", given=given, got=mask)
