import numpy as np
from checks import close, explained, has_shape, parts, true
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
