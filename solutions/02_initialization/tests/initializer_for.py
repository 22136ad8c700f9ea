from checks import explained, fresh_rng, one_of, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "initializer_for"
points = None

GLOROT = ("glorot_uniform", "glorot_normal")
CLAIM = "The name of an initialiser comes back, one that fits the activation."


def fits(initializer_for, activation, *right):
    """One of these names comes back."""
    one_of(initializer_for(activation), *right, given=f"activation = {activation!r}", claim=CLAIM)


@test_case(points=0.2, failure_message="ReLU and leaky ReLU go with He.")
@explained()
def matches_rectifiers(initializer_for):
    for activation in ("relu", "leaky_relu"):
        fits(initializer_for, activation, "he_normal")
    fits(initializer_for, "tanh", *GLOROT)


@test_case(points=0.2, failure_message="Sigmoid and tanh go with Glorot, in either form.")
@explained()
def matches_bounded_ones(initializer_for):
    for activation in ("sigmoid", "tanh"):
        fits(initializer_for, activation, *GLOROT)
    fits(initializer_for, "relu", "he_normal")


@test_case(
    points=0.4,
    hidden=True,
    failure_message="The other relatives of ReLU go with He, identity and softmax with Glorot.",
)
@explained(like="matches_rectifiers")
def matches_the_rest_of_the_table(initializer_for):
    for activation in ("prelu", "elu", "gelu", "swish", "mish"):
        fits(initializer_for, activation, "he_normal")
    for activation in ("identity", "softmax"):
        fits(initializer_for, activation, *GLOROT)


@test_case(points=0.2, hidden=True, failure_message="A name that is not in the table raises a ValueError.")
@explained(like="matches_rectifiers", robustness=True)
def refuses_an_unknown_activation(initializer_for):
    fits(initializer_for, "relu", "he_normal")
    fits(initializer_for, "tanh", *GLOROT)
    for activation in ("cosine", f"relu{int(fresh_rng().integers(10, 99))}", "step", "selu", "lu"):
        raises(ValueError, initializer_for, activation)
