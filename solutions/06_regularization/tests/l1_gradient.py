import numpy as np
from checks import close, explained, fresh_rng, layers, layers_close, leaves_unchanged, true
from otter.test_files import test_case

OK_FORMAT = False
name = "l1_gradient"
points = None

BY_HAND = [([[1.0, -2.0], [0.5, -0.25]], [3.0, -1.0]), ([[-4.0, 2.5]], [7.0])]
SIGNS = [[[1.0, -1.0], [1.0, -1.0]], [[-1.0, 1.0]]]


def network(layers):
    """The same numbers as arrays."""
    return [(np.array(W), np.array(b)) for W, b in layers]


def drawn(rng, sizes):
    """A network with weights from 0.2 to 2 and biases of about 5, of both signs."""

    def layer(n_out, n_in):
        W = rng.uniform(0.2, 2.0, (n_out, n_in)) * rng.choice([-1.0, 1.0], (n_out, n_in))
        return W, rng.normal(scale=5, size=n_out)

    return [layer(n_out, n_in) for n_out, n_in in zip(sizes[1:], sizes[:-1], strict=True)]


def slopes_are(got, right, alpha, params):
    """The right dW for each layer, and a db of zeros: biases cost nothing."""
    right = [(dW, np.zeros(len(b))) for dW, (_, b) in zip(right, params, strict=True)]
    layers_close(got, right, names=("dW", "db"), given={"params": params, "alpha": alpha})


def signs(params):
    """+1 right of 0, -1 left of it, for weights that are not 0."""
    return [np.where(np.asarray(W) > 0, 1.0, -1.0) for W, _ in params]


@test_case(points=0.4, failure_message="The network worked by hand has the slopes alpha and -alpha.")
@explained()
def gives_the_slopes_worked_by_hand(l1_gradient):
    for alpha in (0.1, 3.0):
        right = [alpha * np.array(sign) for sign in SIGNS]
        slopes_are(l1_gradient(network(BY_HAND), alpha), right, alpha, network(BY_HAND))


@test_case(points=0.2, failure_message="At a weight of 0 any slope from -alpha to alpha is right.")
@explained()
def stays_between_the_slopes_at_zero(l1_gradient):
    params = [(np.array([[0.0, 2.0, -3.0]]), np.array([1.0]))]
    for alpha in (0.4, 1.5):
        given = {"W": [[0, 2, -3]], "b": [1], "alpha": alpha}
        ((slopes, db),) = layers(l1_gradient(params, alpha), params, names=("dW", "db"), given=given)
        close(slopes[:, 1:], [[alpha, -alpha]], given=given, claim="The slopes at 2 and -3.")
        inside = abs(slopes[0, 0]) <= alpha
        true(inside, "The slope at 0 is from -alpha to alpha.", given=given, got=slopes)
        close(db, [0.0], given=given)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="In any network each slope is alpha or -alpha, by the weight's sign.",
)
@explained(like="gives_the_slopes_worked_by_hand")
def fits_unforeseen_networks(l1_gradient):
    rng = fresh_rng()
    for sizes, alpha in (([4, 3], 0.3), ([2, 5, 3], 0.7), ([3, 2, 4, 1, 2], 1.5)):
        params = drawn(rng, sizes)
        right = [alpha * sign for sign in signs(params)]
        slopes_are(l1_gradient(params, alpha), right, alpha, params)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Where many weights are 0, the slopes of the others are still right.",
)
@explained(like="stays_between_the_slopes_at_zero")
def treats_weights_of_zero_by_themselves(l1_gradient):
    rng = fresh_rng()
    W, b = drawn(rng, [4, 3])[0]
    zero = np.eye(3, 4, dtype=bool)
    params, alpha = [(np.where(zero, 0.0, W), b)], 0.6
    given = {"params": params, "alpha": alpha}
    ((slopes, db),) = layers(l1_gradient(params, alpha), params, names=("dW", "db"), given=given)
    close(slopes[~zero], alpha * np.where(W > 0, 1.0, -1.0)[~zero], given=given)
    inside = np.abs(slopes[zero]) <= alpha * (1 + 1e-9)
    true(inside.all(), "Each slope at 0 is from -alpha to alpha.", given=given, got=slopes)
    close(db, np.zeros(3), given=given)


@test_case(points=0.1, hidden=True, failure_message="The parameters are afterwards what they were.")
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def leaves_the_parameters_alone(l1_gradient):
    params = drawn(fresh_rng(), [3, 4, 2])
    right = [0.5 * sign for sign in signs(params)]
    slopes_are(leaves_unchanged(l1_gradient, params, 0.5), right, 0.5, params)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def takes_parameters_of_any_kind(l1_gradient):
    params = drawn(fresh_rng(), [4, 3])
    ((W, b),) = params
    right = [0.5 * sign for sign in signs(params)]
    for same in (
        [(W.tolist(), b.tolist())],
        ((W, b),),
        [[np.asfortranarray(W), b]],
        [(np.repeat(W, 2, axis=0)[::2], b)],
    ):
        slopes_are(l1_gradient(same, 0.5), right, 0.5, same)
    whole = [(np.array([[2, -3]]), np.array([1]))]
    slopes_are(l1_gradient(whole, 0.25), [np.array([[0.25, -0.25]])], 0.25, whole)


@test_case(
    points=0.1, hidden=True, failure_message="A price of 0 turns the penalty off: all slopes are 0 then."
)
@explained(like="gives_the_slopes_worked_by_hand", robustness=True)
def vanishes_at_a_price_of_zero(l1_gradient):
    params = drawn(fresh_rng(), [3, 4, 3])
    for alpha in (0.5, 0.0):
        right = [alpha * sign for sign in signs(params)]
        slopes_are(l1_gradient(params, alpha), right, alpha, params)
