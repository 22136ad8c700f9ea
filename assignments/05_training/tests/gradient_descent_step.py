import numpy as np
from checks import explained, layers, layers_close, leaves_unchanged
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
