import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "l2_penalty"
points = None
ONE_LAYER = [([[1.0, -2.0], [0.5, 0.0]], [3.0, -1.0])]
TWO_LAYERS = [*ONE_LAYER, ([[-4.0, 2.5]], [7.0])]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def costs(l2_penalty, params, beta, expected, claim=""):
    """The penalty is this number."""
    close(l2_penalty(params, beta), expected, given={"params": params, "beta": beta}, claim=claim)


@test_case(points=0.2, failure_message="The layer worked by hand costs 0.525 at a price of 0.1.")
@explained()
def prices_the_layer_worked_by_hand(l2_penalty):
    for beta, expected in ((0.1, 0.525), (2.0, 10.5)):
        costs(l2_penalty, network(ONE_LAYER), beta, expected)


@test_case(
    points=0.2,
    failure_message="The weights of all layers are paid for, the biases are not, in lists as in arrays.",
)
@explained()
def adds_up_the_weights_of_all_layers(l2_penalty):
    costs(l2_penalty, network(TWO_LAYERS), 0.1, 2.75)
    without_bias = [(W, np.zeros(len(b))) for W, b in network(TWO_LAYERS)]
    costs(l2_penalty, without_bias, 0.3, 8.25, claim="Biases cost nothing, whatever they are.")
    costs(l2_penalty, TWO_LAYERS, 0.1, 2.75, claim="Lists of numbers are as good as arrays.")
