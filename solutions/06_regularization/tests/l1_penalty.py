import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "l1_penalty"
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


def sizes_added(params):
    """The sum of |w|, weight by weight."""
    return sum(abs(w) for W, _ in params for row in np.asarray(W).tolist() for w in row)


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


@test_case(points=0.2, hidden=True, failure_message="Networks of any depth cost alpha times the sum of |w|.")
@explained(like="adds_up_the_weights_of_all_layers")
def prices_unforeseen_networks(l1_penalty):
    rng = fresh_rng()
    for sizes, alpha in (([4, 3], 0.3), ([2, 5, 3], 0.7), ([3, 2, 4, 1, 2], 1.5)):
        params = drawn(rng, sizes)
        costs(l1_penalty, params, alpha, alpha * sizes_added(params))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="A price of 0 turns the penalty off; twice the price costs twice.",
)
@explained(like="prices_the_layer_worked_by_hand")
def grows_with_the_price(l1_penalty):
    params = drawn(fresh_rng(), [3, 4, 5, 2])
    for alpha in (0.4, 0.8, 0.0):
        costs(l1_penalty, params, alpha, alpha * sizes_added(params))


@test_case(points=0.1, hidden=True, failure_message="The parameters are afterwards what they were.")
@explained(like="prices_the_layer_worked_by_hand", robustness=True)
def leaves_the_parameters_alone(l1_penalty):
    params = drawn(fresh_rng(), [3, 4, 2])
    got = leaves_unchanged(l1_penalty, params, 0.5)
    close(got, 0.5 * sizes_added(params), given={"params": params, "alpha": 0.5}, claim=ORDINARY)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="adds_up_the_weights_of_all_layers", robustness=True)
def takes_parameters_of_any_kind(l1_penalty):
    W, b = fresh_rng().normal(size=(3, 4)), np.ones(3)
    for same in (
        [(W.tolist(), b.tolist())],
        ((W, b),),
        [[np.asfortranarray(W), b]],
        [(np.repeat(W, 2, axis=0)[::2], b)],
    ):
        costs(l1_penalty, same, 0.5, 0.5 * sizes_added([(W, b)]))
    costs(l1_penalty, [(np.array([[2, -3]]), np.array([1])), (np.array([[-4]]), np.array([0]))], 2, 18.0)
