import numpy as np
from checks import explained, fresh_rng, layers, layers_close, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "gradient_descent_step"
points = None

AS_IT_WAS = "The parameters and gradients that went in are afterwards as they were."


def moves(gradient_descent_step, params, grads, learning_rate, expected, rtol=1e-9):
    """Exactly these parameters come back, given copies of the layers; gives them as arrays."""
    copies = [[(W.copy(), b.copy()) for W, b in pairs] for pairs in (params, grads)]
    shown = given(params, grads, learning_rate)
    got = layers(gradient_descent_step(*copies, learning_rate), expected, given=shown)
    layers_close(got, expected, given=shown, rtol=rtol)
    return got


def given(params, grads, learning_rate):
    return {"params": params, "grads": grads, "learning_rate": learning_rate}


def drawn_layers(rng, *sizes):
    shapes = zip(sizes[1:], sizes[:-1], strict=True)
    return [(rng.normal(size=shape), rng.normal(size=shape[0])) for shape in shapes]


def one_step_on(params, grads, learning_rate):
    """Work out the step, layer by layer."""
    return [
        (W - learning_rate * dW, b - learning_rate * db)
        for (W, b), (dW, db) in zip(params, grads, strict=True)
    ]


def descends(gradient_descent_step, curvature, learning_rate, start, steps):
    """On L = curvature / 2 (w^2 + b^2), every step multiplies w and b by 1 - learning_rate * curvature."""
    W, b = np.array([[start]]), np.array([-start / 2])
    for k in range(1, steps + 1):
        grads = [(curvature * W, curvature * b)]
        factor = (1 - learning_rate * curvature) ** k
        expected = [(np.array([[factor * start]]), np.array([factor * -start / 2]))]
        ((W, b),) = moves(gradient_descent_step, [(W, b)], grads, learning_rate, expected, rtol=1e-12)


@test_case(
    points=0.5,
    failure_message="The numbers worked by hand come out, and what went in is afterwards as it was.",
)
@explained()
def makes_the_step_worked_by_hand(gradient_descent_step):
    params = [(np.array([[1.0, 2.0]]), np.array([3.0]))]
    grads = [(np.array([[10.0, -20.0]]), np.array([30.0]))]
    expected = [(np.array([[0.0, 4.0]]), np.array([0.0]))]
    moves(gradient_descent_step, params, grads, 0.1, expected)
    expected = [(np.array([[-4.0, 12.0]]), np.array([-12.0]))]
    moves(gradient_descent_step, params, grads, 0.5, expected)
    leaves_unchanged(gradient_descent_step, params, grads, 0.5, claim=AS_IT_WAS)


@test_case(points=0.5, failure_message="The weights and the biases of every layer move.")
@explained()
def moves_every_layer(gradient_descent_step):
    params = [
        (np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([0.1, 0.2, 0.3])),
        (np.array([[1.0, 1.0, 1.0]]), np.array([-1.0])),
    ]
    grads = [
        (np.array([[1.0, 0.0], [0.0, 0.0], [0.0, -2.0]]), np.array([1.0, -1.0, 0.0])),
        (np.array([[4.0, 0.0, -4.0]]), np.array([2.0])),
    ]
    expected = [
        (np.array([[0.5, 2.0], [3.0, 4.0], [5.0, 7.0]]), np.array([-0.4, 0.7, 0.3])),
        (np.array([[-1.0, 1.0, 3.0]]), np.array([-2.0])),
    ]
    moves(gradient_descent_step, params, grads, 0.5, expected)
    moves(gradient_descent_step, params[1:], grads[1:], 0.5, expected[1:])


@test_case(points=0.4, failure_message="Step by step on a parabola, w_k = (1 - eta lambda)^k w_0.")
@explained()
def goes_down_a_parabola(gradient_descent_step):
    descends(gradient_descent_step, curvature=1.0, learning_rate=0.1, start=2.0, steps=5)
    descends(gradient_descent_step, curvature=4.0, learning_rate=0.4, start=-3.0, steps=5)


@test_case(
    points=0.6,
    hidden=True,
    failure_message="Every weight and bias moves by the learning rate times its own gradient.",
)
@explained(like="moves_every_layer")
def moves_unforeseen_layers(gradient_descent_step):
    rng = fresh_rng()
    for sizes in ((3, 5, 4, 2), (4, 4, 4), (2, 1)):  # square layers and a single one too
        params, grads = drawn_layers(rng, *sizes), drawn_layers(rng, *sizes)
        learning_rate = rng.uniform(0.01, 2.0)
        expected = one_step_on(params, grads, learning_rate)
        moves(gradient_descent_step, params, grads, learning_rate, expected)
    params, grads = ([(1e-9 * W, 1e-9 * b) for W, b in drawn_layers(rng, 3, 2)] for _ in range(2))
    expected = one_step_on(params, grads, 0.5)
    got = moves(gradient_descent_step, params, grads, 0.5, expected)
    enlarged = ([(1e9 * W, 1e9 * b) for W, b in each] for each in (got, expected))
    layers_close(*enlarged, given={**given(params, grads, 0.5), "shown": "10⁹ times what came back"})


@test_case(
    points=0.5,
    hidden=True,
    failure_message="On any parabola, w_k = (1 − ηλ)^k w_0, where it converges and where it diverges.",
)
@explained(like="goes_down_a_parabola")
def converges_and_diverges_as_computed(gradient_descent_step):
    rng = fresh_rng()
    for share in (0.3, 1.7, 2.3):  # of 1 / curvature: straight down, from side to side, apart
        curvature = rng.uniform(0.5, 5.0)
        descends(gradient_descent_step, curvature, share / curvature, rng.uniform(1, 3), steps=8)


@test_case(points=0.3, hidden=True, failure_message="What has no gradient stays where it is.")
@explained(like="moves_every_layer")
def moves_nothing_without_a_gradient(gradient_descent_step):
    rng = fresh_rng()
    params, grads = drawn_layers(rng, 3, 4, 2), drawn_layers(rng, 3, 4, 2)
    none = [(np.zeros_like(dW), np.zeros_like(db)) for dW, db in grads]
    for some in ([grads[0], none[1]], [none[0], grads[1]], none):
        moves(gradient_descent_step, params, some, 0.3, one_step_on(params, some, 0.3))


@test_case(
    points=0.4, hidden=True, failure_message="The parameters and gradients that went in stay as they were."
)
@explained(like="makes_the_step_worked_by_hand", robustness=True)
def leaves_what_went_in_alone(gradient_descent_step):
    rng = fresh_rng()
    params, grads = drawn_layers(rng, 3, 4, 2), drawn_layers(rng, 3, 4, 2)
    expected = one_step_on(params, grads, 0.7)
    moves(gradient_descent_step, params, grads, 0.7, expected)
    got = leaves_unchanged(gradient_descent_step, params, grads, 0.7, claim=AS_IT_WAS)
    layers_close(got, expected, given=given(params, grads, 0.7))
    again = leaves_unchanged(gradient_descent_step, params, grads, 1.4, claim=AS_IT_WAS)
    layers_close(again, one_step_on(params, grads, 1.4), given=given(params, grads, 1.4))


@test_case(points=0.3, hidden=True, failure_message="Tuples, lists of numbers and whole numbers are as good.")
@explained(like="makes_the_step_worked_by_hand", robustness=True)
def takes_layers_of_any_kind(gradient_descent_step):
    params = [(np.array([[1, 2], [3, 4]]), np.array([5, 6]))]
    grads = [(np.array([[1, -1], [2, 0]]), np.array([3, -3]))]
    rate = float(fresh_rng().uniform(0.1, 0.9))
    expected = one_step_on(params, grads, rate)
    moves(gradient_descent_step, [(params[0][0] / 1, params[0][1] / 1)], grads, rate, expected)
    in_lists = [[[each.tolist() for each in pair] for pair in pairs] for pairs in (params, grads)]
    in_tuples = [tuple((tuple(map(tuple, W)), tuple(b)) for W, b in pairs) for pairs in in_lists]
    for kinds in ((params, grads), (tuple(params), [list(pair) for pair in grads]), in_lists, in_tuples):
        layers_close(gradient_descent_step(*kinds, rate), expected, given=given(*kinds, rate))
    got = gradient_descent_step(params, grads, 2)
    layers_close(got, one_step_on(params, grads, 2), given=given(params, grads, 2))
