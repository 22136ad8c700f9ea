import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "activation_backward"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def carries(activation_backward, dout, z, activation, expected, claim=""):
    """The gradient in z is this."""
    got = activation_backward(np.array(dout), np.array(z), activation)
    close(got, expected, given={"dout": dout, "z": z, "activation": activation}, claim=claim)


def logistic(z):
    """The sigmoid."""
    return 1 / (1 + np.exp(-z))


SMOOTH = {
    "identity": lambda z: np.ones_like(z),
    "sigmoid": lambda z: logistic(z) * logistic(-z),
    "tanh": lambda z: 1 / np.cosh(z) ** 2,
    "softplus": logistic,
}
KINKED = {
    "relu": lambda z: (z > 0) * 1.0,
    "leaky_relu": lambda z: 0.2 + 0.8 * (z > 0),
    "elu": lambda z: np.exp(np.minimum(z, 0.0)),
    "step": np.zeros_like,
}


def either_side(rng, shape):
    """Pre-activations away from 0, every other one below it, and a gradient from above of any sign."""
    z = rng.uniform(0.1, 3.0, shape)
    z *= (-1.0) ** np.arange(z.size).reshape(shape)
    return rng.uniform(0.5, 2.0, shape) * rng.choice([-1.0, 1.0], shape), z


@test_case(points=0.3, failure_message="What comes from above is multiplied by the slope at z.")
@explained()
def multiplies_by_the_slope(activation_backward):
    carries(activation_backward, [[8.0, -4.0]], [[0.0, 0.0]], "sigmoid", [[2.0, -1.0]])
    carries(activation_backward, [[3.0, -2.0, 5.0]], [[-1.0, 2.0, 4.0]], "relu", [[0.0, -2.0, 5.0]])


@test_case(points=0.3, failure_message="The slope is taken at z, what went in, not at what came out.")
@explained()
def takes_the_slope_at_what_went_in(activation_backward):
    z = np.arctanh([[0.6, -0.8]])
    carries(activation_backward, [[10.0, 5.0]], z, "tanh", [[6.4, 1.8]])
    z = np.log([[1.0, 3.0], [0.25, 4.0]])
    carries(activation_backward, [[4.0, 16.0], [25.0, 1.0]], z, "sigmoid", [[1.0, 3.0], [4.0, 0.16]])


@test_case(
    points=0.3,
    hidden=True,
    failure_message="identity, sigmoid, tanh and softplus multiply by their slopes.",
)
@explained(like="multiplies_by_the_slope")
def goes_back_through_smooth_activations(activation_backward):
    rng = fresh_rng()
    for activation, slope in SMOOTH.items():
        dout, z = either_side(rng, (3, 4))
        carries(activation_backward, dout, z, activation, dout * slope(z))


@test_case(
    points=0.3,
    hidden=True,
    failure_message="relu, leaky_relu, elu and step multiply by their slopes on either side of 0.",
)
@explained(like="multiplies_by_the_slope")
def goes_back_through_kinked_activations(activation_backward):
    rng = fresh_rng()
    for activation, slope in KINKED.items():
        dout, z = either_side(rng, (4, 3))
        carries(activation_backward, dout, z, activation, dout * slope(z))


@test_case(points=0.1, hidden=True, failure_message="Any shape will do, and comes back.")
@explained(like="multiplies_by_the_slope", robustness=True)
def keeps_any_shape(activation_backward):
    rng = fresh_rng()
    for shape in ((2, 3), 5, (4, 1), (2, 3, 2)):
        dout, z = either_side(rng, shape)
        carries(activation_backward, dout, z, "leaky_relu", dout * KINKED["leaky_relu"](z))


@test_case(points=0.1, hidden=True, failure_message="Both arrays are afterwards what they were.")
@explained(like="multiplies_by_the_slope", robustness=True)
def leaves_its_arguments_alone(activation_backward):
    rng = fresh_rng()
    for activation in ("relu", "tanh", "identity"):
        dout, z = either_side(rng, (3, 4))
        expected = dout * (KINKED | SMOOTH)[activation](z)
        got = leaves_unchanged(activation_backward, dout, z, activation)
        close(got, expected, given={"dout": dout, "z": z, "activation": activation})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="multiplies_by_the_slope", robustness=True)
def takes_arguments_of_any_kind(activation_backward):
    dout, z = np.array([[3, -2], [5, 7], [1, 4]]), np.array([[-1, 2], [4, -5], [-2, 1]])
    carries(activation_backward, dout * 1.0, z * 1.0, "relu", [[0, -2], [5, 0], [0, 4]], claim=ORDINARY)
    for same in (
        (dout, z),
        (dout.tolist(), z.tolist()),
        (tuple(map(tuple, dout.tolist())), tuple(map(tuple, z.tolist()))),
        (np.asfortranarray(dout), np.repeat(z, 2, axis=0)[::2]),
    ):
        got, given = activation_backward(*same, "leaky_relu"), dict(zip(("dout", "z"), same, strict=True))
        close(got, [[0.6, -2.0], [5.0, 1.4], [0.2, 4.0]], given=given)
