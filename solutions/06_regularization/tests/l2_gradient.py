import numpy as np
from checks import explained, fresh_rng, layers_close, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "l2_gradient"
points = None

BY_HAND = [([[1.0, -2.0], [0.5, 0.0]], [3.0, -1.0]), ([[-4.0, 2.5]], [7.0])]
AT_A_TENTH = [[[0.2, -0.4], [0.1, 0.0]], [[-0.8, 0.5]]]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def drawn(rng, sizes):
    """A network with weights of about 1 and biases of about 5, of both signs."""
    pairs = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.normal(size=(n_out, n_in)), rng.normal(scale=5, size=n_out)) for n_out, n_in in pairs]


def slopes_are(got, right, beta, params):
    """The right dW for each layer, and a db of zeros: biases cost nothing."""
    right = [(dW, np.zeros(len(b))) for dW, (_, b) in zip(right, params, strict=True)]
    layers_close(got, right, names=("dW", "db"), given={"params": params, "beta": beta})


def differences(beta, W):
    """Central differences of beta times the sum of squares: exact for a parabola, but for rounding."""
    W = np.asarray(W, dtype=float)
    return beta * ((W + 0.5) ** 2 - (W - 0.5) ** 2)


@test_case(points=0.4, failure_message="The network worked by hand has the slopes worked by hand.")
@explained()
def gives_the_slopes_worked_by_hand(l2_gradient):
    for times in (1, 30):
        right = [times * np.array(slopes) for slopes in AT_A_TENTH]
        slopes_are(l2_gradient(network(BY_HAND), times * 0.1), right, times * 0.1, network(BY_HAND))


@test_case(points=0.2, failure_message="A weight twice as large has a slope twice as large.")
@explained()
def pulls_in_proportion_to_the_weight(l2_gradient):
    for times in (1, 2, -2):
        params = [(times * np.array([[0.3, -1.0, 2.0]]), np.array([1.0]))]
        slopes_are(l2_gradient(params, 0.5), [times * np.array([[0.3, -1.0, 2.0]])], 0.5, params)


@test_case(
    points=0.4, hidden=True, failure_message="In any network each slope is that of the penalty you return."
)
@explained(like="gives_the_slopes_worked_by_hand")
def fits_unforeseen_networks(l2_gradient):
    rng = fresh_rng()
    for sizes, beta in (([4, 3], 0.3), ([2, 5, 3], 0.7), ([3, 2, 4, 1, 2], 1.5)):
        params = drawn(rng, sizes)
        right = [differences(beta, W) for W, _ in params]
        slopes_are(l2_gradient(params, beta), right, beta, params)


@test_case(
    points=0.2, hidden=True, failure_message="Large and tiny weights are pulled in proportion, and 0 is not."
)
@explained(like="pulls_in_proportion_to_the_weight")
def pulls_large_and_tiny_weights(l2_gradient):
    w = fresh_rng().uniform(1, 2)
    params = [(np.array([[100 * w, -w], [0.01 * w, 0.0]]), np.array([1.0, -1.0]))]
    right = [np.array([[80 * w, -0.8 * w], [0.008 * w, 0.0]])]
    slopes_are(l2_gradient(params, 0.4), right, 0.4, params)


@test_case(points=0.1, hidden=True, failure_message="The parameters are afterwards what they were.")
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def leaves_the_parameters_alone(l2_gradient):
    params = drawn(fresh_rng(), [3, 4, 2])
    right = [differences(0.6, W) for W, _ in params]
    slopes_are(leaves_unchanged(l2_gradient, params, 0.6), right, 0.6, params)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def takes_parameters_of_any_kind(l2_gradient):
    ((W, b),) = drawn(fresh_rng(), [4, 3])
    right = [differences(0.6, W)]
    for same in (
        [(W.tolist(), b.tolist())],
        ((W, b),),
        [[np.asfortranarray(W), b]],
        [(np.repeat(W, 2, axis=0)[::2], b)],
    ):
        slopes_are(l2_gradient(same, 0.6), right, 0.6, same)
    whole = [(np.array([[2, -3]]), np.array([1]))]
    slopes_are(l2_gradient(whole, 0.25), [np.array([[1.0, -1.5]])], 0.25, whole)


@test_case(
    points=0.1, hidden=True, failure_message="A price of 0 turns the penalty off: all slopes are 0 then."
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def vanishes_at_a_price_of_zero(l2_gradient):
    params = drawn(fresh_rng(), [3, 4, 3])
    for beta in (0.6, 0.0):
        right = [differences(beta, W) for W, _ in params]
        slopes_are(l2_gradient(params, beta), right, beta, params)
