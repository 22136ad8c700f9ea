import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "dropout_backward"
points = None

# A case below fails a right submission by chance alone only if all 5000 elements or more have the same
# fate: 0.9 ** 5000 < 1e-228 at p = 0.1, less at 0.2, 0.5 and 0.8. In 30 such draws together: below 1e-226.
# Layers are so large that masks drawn in other ways can be compared by their statistics.

SLOPE = "The gradient of an element that stayed is dout / (1 - p), of one that was excluded 0."


def numbers(rng, shape):
    """Numbers from 1 to 2, of both signs: none is 0."""
    return rng.uniform(1.0, 2.0, shape) * rng.choice([-1.0, 1.0], shape)


def forward(dropout_forward, x, p, rng):
    """Who stayed, by the outputs for an x without zeros, and the mask as the student makes it."""
    out, mask = parts(dropout_forward(x, p, rng), "the outputs", "the mask", given={"x": x, "p": p})
    stayed = has_shape(out, np.shape(x), claim="The outputs have the shape of x.") != 0
    some = 0 < np.count_nonzero(stayed) < stayed.size
    true(some or p == 0, "dropout_forward excludes some elements, and keeps some.", given={"x": x, "p": p})
    return stayed, mask


def goes_back(dx, dout, stayed, p):
    """The gradient that the outputs call for."""
    close(dx, np.where(stayed, dout, 0.0) / (1 - p), given={"dout": dout, "p": p}, claim=SLOPE)


@test_case(
    points=0.5, failure_message="The gradient stops where a neuron was excluded, and goes on elsewhere."
)
@explained()
def stops_where_the_neuron_was_excluded(dropout_forward, dropout_backward):
    rng = np.random.default_rng(1)
    for shape in ((100, 100), (80, 125)):
        x, dout = numbers(rng, shape), numbers(rng, shape)
        stayed, mask = forward(dropout_forward, x, 0.5, np.random.default_rng(2))
        goes_back(dropout_backward(dout, mask, 0.5), dout, stayed, 0.5)


@test_case(points=0.5, failure_message="What goes on is divided by 1 - p, as the neuron itself was.")
@explained()
def scales_as_the_forward_pass_did(dropout_forward, dropout_backward):
    rng = np.random.default_rng(2)
    x, dout = numbers(rng, (100, 100)), rng.uniform(1.0, 2.0, (100, 100))
    for p in (0.2, 0.8):
        stayed, mask = forward(dropout_forward, x, p, np.random.default_rng(3))
        goes_back(dropout_backward(dout, mask, p), dout, stayed, p)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="For any p, the gradient is that of the outputs that the forward pass gave.",
)
@explained(like="scales_as_the_forward_pass_did")
def fits_unforeseen_masks(dropout_forward, dropout_backward):
    rng = fresh_rng()
    for p in (0.1, 0.5, 0.8):
        x, dout = numbers(rng, (100, 100)), rng.normal(size=(100, 100))
        stayed, mask = forward(dropout_forward, x, p, np.random.default_rng(rng.integers(2**32)))
        goes_back(dropout_backward(dout, mask, p), dout, stayed, p)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A neuron that stayed and happened to be 0 gets its gradient too.",
)
@explained(like="stops_where_the_neuron_was_excluded")
def follows_the_mask_where_inputs_are_zero(dropout_forward, dropout_backward):
    rng = fresh_rng()
    for p in (0.2, 0.5):
        x, dout = numbers(rng, (100, 100)), numbers(rng, (100, 100))
        x[:, ::2] = 0.0  # as after a ReLU
        generator, given = np.random.default_rng(rng.integers(2**32)), {"x": x, "dout": dout, "p": p}
        stayed, mask = forward(dropout_forward, x.copy(), p, generator)
        dx = dropout_backward(dout, mask, p)
        moved = has_shape(dx, x.shape, given=given) != 0
        some = 0 < np.count_nonzero(moved[:, ::2]) < moved[:, ::2].size
        true(some, "Of the neurons that are 0, some stay and get a gradient.", given=given, got=dx)
        stayed[:, ::2] = moved[:, ::2]  # the outputs cannot tell who stayed there
        goes_back(dx, dout, stayed, p)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="The mask that is passed in counts, also after other forward passes.",
)
@explained(like="stops_where_the_neuron_was_excluded")
def uses_the_mask_that_it_is_given(dropout_forward, dropout_backward):
    rng = fresh_rng()
    x, dout = numbers(rng, (100, 100)), numbers(rng, (100, 100))
    generator = np.random.default_rng(rng.integers(2**32))
    passes = [forward(dropout_forward, x, 0.5, generator) for _ in range(2)]
    for stayed, mask in passes:
        telling = np.where(stayed, dout, 0.0)  # another mask would stop some of these as well
        goes_back(dropout_backward(telling, mask, 0.5), telling, stayed, 0.5)
    stayed, mask = passes[0]
    goes_back(dropout_backward(dout, mask, 0.5), dout, stayed, 0.5)


@test_case(points=0.2, hidden=True, failure_message="With p = 0 the gradient goes back as it came.")
@explained(like="scales_as_the_forward_pass_did", robustness=True)
def hands_everything_back_at_p_zero(dropout_forward, dropout_backward):
    rng = fresh_rng()
    for p in (0.5, 0.0):
        x, dout = numbers(rng, (100, 100)), numbers(rng, (100, 100))
        stayed, mask = forward(dropout_forward, x, p, np.random.default_rng(rng.integers(2**32)))
        goes_back(dropout_backward(dout, mask, p), dout, stayed, p)


@test_case(points=0.15, hidden=True, failure_message="Gradient and mask are afterwards what they were.")
@explained(like="stops_where_the_neuron_was_excluded", robustness=True)
def leaves_its_arguments_alone(dropout_forward, dropout_backward):
    rng = fresh_rng()
    x, dout = numbers(rng, (100, 100)), numbers(rng, (100, 100))
    stayed, mask = forward(dropout_forward, x, 0.5, np.random.default_rng(rng.integers(2**32)))
    goes_back(leaves_unchanged(dropout_backward, dout, mask, 0.5), dout, stayed, 0.5)


@test_case(
    points=0.15,
    hidden=True,
    failure_message="One example, lists, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="scales_as_the_forward_pass_did", robustness=True)
def takes_gradients_of_any_kind(dropout_forward, dropout_backward):
    rng = fresh_rng()
    x, dout, seed = numbers(rng, (60, 100)), numbers(rng, (60, 100)), rng.integers(2**32)
    stayed, mask = forward(dropout_forward, x, 0.2, np.random.default_rng(seed))
    whole = rng.integers(1, 10, (60, 100))
    for same in (dout.tolist(), np.asfortranarray(dout), np.repeat(dout, 2, axis=0)[::2], whole):
        goes_back(dropout_backward(same, mask, 0.2), np.asarray(same, dtype=float), stayed, 0.2)
    stayed, mask = forward(dropout_forward, x.ravel(), 0.2, np.random.default_rng(seed))
    goes_back(dropout_backward(dout.ravel(), mask, 0.2), dout.ravel(), stayed, 0.2)
