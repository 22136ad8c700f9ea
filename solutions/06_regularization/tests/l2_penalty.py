import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "l2_penalty"
points = None

ORDINARY = "An ordinary network comes first here, and its result is wrong already."
ONE_LAYER = [([[1.0, -2.0], [0.5, 0.0]], [3.0, -1.0])]
TWO_LAYERS = [*ONE_LAYER, ([[-4.0, 2.5]], [7.0])]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def drawn(rng, sizes):
    """A network with weights of about 1 and biases of about 5, of both signs."""
    pairs = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.normal(size=(n_out, n_in)), rng.normal(scale=5, size=n_out)) for n_out, n_in in pairs]


def squares_added(params):
    """The sum of w * w, weight by weight."""
    return sum(w * w for W, _ in params for row in np.asarray(W).tolist() for w in row)


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


@test_case(
    points=0.2, hidden=True, failure_message="Networks of any depth cost beta times the sum of the squares."
)
@explained(like="adds_up_the_weights_of_all_layers")
def prices_unforeseen_networks(l2_penalty):
    rng = fresh_rng()
    for sizes, beta in (([4, 3], 0.3), ([2, 5, 3], 0.7), ([3, 2, 4, 1, 2], 1.5)):
        params = drawn(rng, sizes)
        costs(l2_penalty, params, beta, beta * squares_added(params))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A price of 0 turns the penalty off; twice the price costs twice.",
)
@explained(like="prices_the_layer_worked_by_hand")
def grows_with_the_price(l2_penalty):
    params = drawn(fresh_rng(), [3, 4, 2])
    for beta in (0.4, 0.8, 0.0):
        costs(l2_penalty, params, beta, beta * squares_added(params))


@test_case(points=0.1, hidden=True, failure_message="The parameters are afterwards what they were.")
@explained(like="prices_the_layer_worked_by_hand", robustness=True)
def leaves_the_parameters_alone(l2_penalty):
    params = drawn(fresh_rng(), [3, 4, 2])
    got = leaves_unchanged(l2_penalty, params, 0.5)
    close(got, 0.5 * squares_added(params), given={"params": params, "beta": 0.5}, claim=ORDINARY)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="adds_up_the_weights_of_all_layers", robustness=True)
def takes_parameters_of_any_kind(l2_penalty):
    W, b = fresh_rng().normal(size=(3, 4)), np.ones(3)
    for same in (
        [(W.tolist(), b.tolist())],
        ((W, b),),
        [[np.asfortranarray(W), b]],
        [(np.repeat(W, 2, axis=0)[::2], b)],
    ):
        costs(l2_penalty, same, 0.5, 0.5 * squares_added([(W, b)]))
    costs(l2_penalty, [(np.array([[2, -3]]), np.array([1])), (np.array([[-4]]), np.array([0]))], 2, 58.0)
