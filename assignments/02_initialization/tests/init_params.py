import numpy as np
from checks import explained, fresh_rng, layers_close
from otter.test_files import test_case

OK_FORMAT = False
name = "init_params"
points = None


def numbered(n_in, n_out, rng):
    """Stand in for an initialiser: weights that tell which sizes it was asked for."""
    return 100.0 * n_in + n_out + np.arange(n_in * n_out).reshape(n_out, n_in) / 10


def network(sizes):
    """The right parameters of a network whose weights are `numbered`."""
    return [(numbered(n_in, n_out, None), np.zeros(n_out)) for n_in, n_out in layer_sizes(sizes)]


def layer_sizes(sizes):
    """The number of inputs and of units of each layer."""
    return [(sizes[k], sizes[k + 1]) for k in range(len(sizes) - 1)]


def makes(init_params, sizes):
    """Each layer has its weights from the initialiser, and biases of 0."""
    got = init_params(list(sizes), numbered, fresh_rng())
    layers_close(got, network(sizes), given=f"sizes = {list(sizes)}")


@test_case(
    points=0.6, failure_message="There is a pair (W, b) for each layer, first layer first, each of its shape."
)
@explained()
def chains_the_layers(init_params):
    makes(init_params, [4, 8, 3])
    makes(init_params, [2, 3])


@test_case(points=0.4, failure_message="The weights are the initialiser's, and the biases zeros.")
@explained()
def fills_in_weights_and_biases(init_params):
    for value in (0.5, -2.0):
        got = init_params([3, 2, 2], lambda n_in, n_out, rng, w=value: np.full((n_out, n_in), w), fresh_rng())
        expected = [(np.full((2, 3), value), np.zeros(2)), (np.full((2, 2), value), np.zeros(2))]
        layers_close(got, expected, given=f"sizes = [3, 2, 2], an initialiser that gives {value} everywhere")
