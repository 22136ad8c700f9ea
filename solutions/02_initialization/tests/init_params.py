import numpy as np
from checks import close, explained, fresh_rng, layers, layers_close, leaves_unchanged, true
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


@test_case(
    points=0.5, hidden=True, failure_message="Networks of any number of layers are made, of any sizes."
)
@explained(like="chains_the_layers")
def makes_unforeseen_networks(init_params):
    rng = fresh_rng()
    for n_layers in (1, 2, 5):
        makes(init_params, rng.choice(range(2, 20), n_layers + 1, replace=False).tolist())


@test_case(
    points=0.5,
    hidden=True,
    failure_message="The initialiser is asked once a layer, with (n_in, n_out, rng) and this very rng.",
)
@explained(like="fills_in_weights_and_biases")
def asks_the_initializer_once_for_each_layer(init_params):
    sizes, rng, asked = fresh_rng().choice(range(2, 20), 4, replace=False).tolist(), fresh_rng(), []

    def recording(n_in, n_out, handed):
        asked.append((int(n_in), int(n_out), handed is rng))
        return numbered(n_in, n_out, handed)

    given, got = f"sizes = {sizes}", init_params(list(sizes), recording, rng)
    layers_close(got, network(sizes), given=given)
    once = sorted((n_in, n_out) for n_in, n_out, _ in asked) == sorted(layer_sizes(sizes))
    true(once, "It is asked once for each layer.", given=given, got=f"asked for {asked}")
    handed_on = all(same for _, _, same in asked)
    true(handed_on, "It gets the rng that init_params got.", given=given)


@test_case(
    points=0.25,
    hidden=True,
    failure_message="Layers of equal size share nothing: each has weights and biases of its own.",
)
@explained(like="fills_in_weights_and_biases", robustness=True)
def gives_each_layer_its_own(init_params):
    given, drawn = "sizes = [4, 4, 4, 4]", fresh_rng().uniform(1, 2, (3, 4, 4))
    to_come = iter(drawn)
    got = init_params([4, 4, 4, 4], lambda n_in, n_out, rng: next(to_come, np.zeros((4, 4))), fresh_rng())
    pairs = layers(got, [(W, W[0]) for W in drawn], given=given)
    for number, (_, b) in enumerate(pairs, 1):
        close(b, np.zeros(4), given=given, claim=f"The biases of layer {number} are zeros.")
    firsts = sorted(float(W[0, 0]) for W, _ in pairs)
    close(firsts, sorted(drawn[:, 0, 0]), given=given, claim="Each layer has weights of its own.")
    parts = [part for pair in got for part in pair]
    own = all(one is not other for i, one in enumerate(parts) for other in parts[:i])
    true(own, "No two layers share an array.", given=given)


@test_case(
    points=0.25,
    hidden=True,
    failure_message="Sizes may be a list, a tuple or an array, and stay what they were.",
)
@explained(like="chains_the_layers", robustness=True)
def takes_sizes_of_any_kind(init_params):
    sizes = fresh_rng().choice(range(2, 20), 3, replace=False)
    for same in (sizes.tolist(), tuple(sizes.tolist()), sizes):
        got = leaves_unchanged(lambda given: init_params(given, numbered, fresh_rng()), same)
        layers_close(got, network(sizes.tolist()), given={"sizes": same})
