import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "l1_penalty"
points = None
ONE_LAYER = [([[1.0, -2.0], [0.5, 0.0]], [3.0, -1.0])]
TWO_LAYERS = [*ONE_LAYER, ([[-4.0, 2.5]], [7.0])]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def costs(l1_penalty, params, alpha, expected, claim=""):
    """The penalty is this number."""
    close(l1_penalty(params, alpha), expected, given={"params": params, "alpha": alpha}, claim=claim)


@test_case(points=0.2, failure_message="The layer worked by hand costs 0.35 at a price of 0.1.")
@explained()
def prices_the_layer_worked_by_hand(l1_penalty):
    for alpha, expected in ((0.1, 0.35), (2.0, 7.0)):
        costs(l1_penalty, network(ONE_LAYER), alpha, expected)


@test_case(
    points=0.2,
    failure_message="The weights of all layers are paid for, the biases are not, in lists as in arrays.",
)
@explained()
def adds_up_the_weights_of_all_layers(l1_penalty):
    costs(l1_penalty, network(TWO_LAYERS), 0.1, 1.0)
    without_bias = [(W, np.zeros(len(b))) for W, b in network(TWO_LAYERS)]
    costs(l1_penalty, without_bias, 0.3, 3.0, claim="Biases cost nothing, whatever they are.")
    costs(l1_penalty, TWO_LAYERS, 0.1, 1.0, claim="Lists of numbers are as good as arrays.")
